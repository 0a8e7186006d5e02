// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_card.h"

#include "ui/charts/card_states.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/chart_table.h"
#include "ui/charts/chart_table_model.h"
#include "ui/charts/chart_view.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QBuffer>
#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPainter>
#include <QRegularExpression>
#include <QStackedLayout>
#include <QStyleOptionToolButton>
#include <QStylePainter>
#include <QTimer>
#include <QToolButton>

namespace afs {

namespace {

constexpr int patienceMs = 200;
constexpr int titleDrop = 7; ///< puts the title's line beside the middle of the menu button

void colourText(QLabel* label, const QColor& colour, const QFont& font) {
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, colour);
    label->setPalette(palette);
    label->setFont(font);
}

/// A tool button with a menu and without the arrow: its icon says that there is more.
class MenuButton final : public QToolButton {
public:
    using QToolButton::QToolButton;

protected:
    void paintEvent(QPaintEvent*) override {
        QStylePainter painter(this);
        QStyleOptionToolButton option;
        initStyleOption(&option);
        option.features &= ~QStyleOptionToolButton::HasMenu;
        painter.drawComplexControl(QStyle::CC_ToolButton, option);
    }
};

/// On as many lines as it needs.
QRect placeOfText(const QString& text, const QFont& font, QPoint begin, int width) {
    const QRect all(begin, QSize(width, QWIDGETSIZE_MAX));
    const int height = text.isEmpty() ? 0 : QFontMetrics(font).boundingRect(all, Qt::TextWordWrap, text).height();
    return {begin, QSize(width, height)};
}

QString fileNameOf(const QString& title, const QString& suffix) {
    static const QRegularExpression unsafe(QStringLiteral("[^\\p{L}\\p{N} _-]"));
    QString name = title;
    name.remove(unsafe);
    return name.simplified() + QLatin1Char('.') + suffix;
}

} // namespace

ChartCard::ChartCard(const QString& title, ChartView* chart, QWidget* parent)
    : CardFrame(parent), m_chart(chart), m_patience(new QTimer(this)) {
    m_patience->setSingleShot(true);
    m_patience->setInterval(patienceMs);
    connect(m_patience, &QTimer::timeout, this, [this] {
        m_waiting = true;
        showState();
    });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::L, Space::M - titleDrop, Space::L, Space::L);
    layout->setSpacing(Space::M);
    m_header = new QHBoxLayout;
    m_head = new QVBoxLayout; // the subtitle below all of the header has the whole width
    m_head->setSpacing(0);
    m_head->addLayout(m_header);
    layout->addLayout(m_head);
    m_stack = new QStackedLayout;
    layout->addLayout(m_stack, 1);
    buildHeader(title);
    m_head->addWidget(m_subtitle);
    m_headRoom = new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Fixed);
    m_head->addSpacerItem(m_headRoom);
    buildStack();
    buildMenu();
    connect(m_chart, &ChartView::dataChanged, this, &ChartCard::takeData);
    setTitle(title);
    applyTheme();
    showState();
}

void ChartCard::buildHeader(const QString& title) {
    auto* titles = new QVBoxLayout;
    titles->setSpacing(2);
    titles->setContentsMargins(0, titleDrop, 0, 0);
    m_title = new QLabel(title, this);
    m_subtitle = new QLabel(this);
    for (QLabel* label : {m_title, m_subtitle}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_title->setAlignment(Qt::AlignLeft | Qt::AlignTop); // the row is as high as the button
    titles->addWidget(m_title);
    m_subtitle->hide();
    m_more = new MenuButton(this);
    m_more->setIcon(themedIcon(QStringLiteral("more")));
    m_more->setAutoRaise(true);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFixedSize(32, 32);
    m_header->setSpacing(Space::XS); // its buttons have room around their words
    // The button's own margin hangs over, so that its icon ends where the chart does.
    m_header->setContentsMargins(isRightToLeft() ? -Space::S : 0, 0, isRightToLeft() ? 0 : -Space::S, 0);
    m_header->addLayout(titles, 1);
    m_header->addWidget(m_more, 0, Qt::AlignTop);
}

void ChartCard::buildStack() {
    m_model = new ChartTableModel(this);
    m_skeleton = new CardSkeleton(this);
    m_message = new CardMessage(this);
    for (QWidget* page : {static_cast<QWidget*>(m_chart), m_skeleton, static_cast<QWidget*>(m_message)}) {
        m_stack->addWidget(page);
    }
    m_title->setBuddy(m_chart);
    connect(m_message, &CardMessage::pressed, this, [this] {
        if (m_message->kind() == CardMessage::Kind::Error) {
            Q_EMIT retryRequested();
        } else {
            Q_EMIT actionRequested();
        }
    });
}

void ChartCard::buildMenu() {
    m_menu = new QMenu(this);
    m_showTable = m_menu->addAction(tr("Show as table"), this, [this] { setTableShown(!m_tableShown); });
    m_menu->addSeparator();
    m_menu->addAction(tr("Copy as picture"), this, &ChartCard::copyPicture);
    m_menu->addAction(tr("Copy as CSV"), this, &ChartCard::copyCsv);
    m_menu->addSeparator();
    m_menu->addAction(tr("Save picture…"), this, &ChartCard::savePicture);
    m_menu->addAction(tr("Save CSV…"), this, &ChartCard::saveCsv);
    m_more->setMenu(m_menu);
}

QString ChartCard::title() const {
    return m_title->text();
}

void ChartCard::setTitle(const QString& title) {
    m_title->setText(title);
    setAccessibleName(title);
    m_chart->setAccessibleName(title);
    if (m_table != nullptr) {
        m_table->setAccessibleName(title);
    }
    m_more->setAccessibleName(tr("More: %1").arg(title));
    m_more->setToolTip(tr("Table, copy, save"));
    m_menu->setAccessibleName(m_more->accessibleName());
}

void ChartCard::setSubtitle(const QString& subtitle) {
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

int ChartCard::headHeight() const {
    const QMargins margins = layout()->contentsMargins();
    const int room = width() - margins.left() - margins.right();
    const int height = m_head->hasHeightForWidth() ? m_head->heightForWidth(room) : m_head->sizeHint().height();
    return height - m_headRoom->sizeHint().height();
}

void ChartCard::setHeadHeight(int height) {
    const int room = std::max(0, height - headHeight());
    if (room == m_headRoom->sizeHint().height()) {
        return;
    }
    m_headRoom->changeSize(0, room, QSizePolicy::Minimum, QSizePolicy::Fixed);
    m_head->invalidate();
    layout()->invalidate();
    updateGeometry();
    layout()->activate();
}

void ChartCard::setData(ChartData chartData) {
    m_chart->setData(std::move(chartData));
}

void ChartCard::takeData() {
    m_hasData = true;
    m_emptyText.clear();
    m_errorText.clear();
    m_patience->stop();
    m_waiting = false;
    if (m_tableShown) {
        fillTable();
    }
    showState();
}

/// Made when it is first wanted: most cards are never seen as tables.
QTableView* ChartCard::table() {
    if (m_table == nullptr) {
        m_table = new ChartTable(this);
        m_table->setModel(m_model);
        m_table->setMinimumHeight(0);
        m_table->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
        m_table->setAccessibleName(title());
        m_stack->addWidget(m_table);
        setTabOrder(m_chart, m_table); // the keyboard finds it in the place of the chart
        applyTheme();
    }
    return m_table;
}

void ChartCard::fillTable() {
    m_model->setData(m_chart->data());
    for (int column = 0; column < m_model->columnCount(); ++column) {
        table()->horizontalHeader()->setSectionResizeMode(column, column == 0 ? QHeaderView::Stretch
                                                                              : QHeaderView::ResizeToContents);
    }
}

void ChartCard::setLoading(bool loading) {
    if (!loading) {
        m_patience->stop();
        m_waiting = false;
        showState();
    } else if (!m_patience->isActive() && !m_waiting) {
        m_patience->start();
    }
}

void ChartCard::setEmpty(const QString& text, const QString& actionText) {
    m_emptyText = text;
    m_emptyAction = actionText;
    m_errorText.clear();
    setLoading(false);
}

void ChartCard::setError(const QString& text) {
    m_errorText = text;
    setLoading(false);
}

void ChartCard::setTableShown(bool shown) {
    if (shown == m_tableShown) {
        return;
    }
    const bool hadFocus = m_chart->hasFocus() || (m_table != nullptr && m_table->hasFocus());
    m_tableShown = shown;
    if (shown) {
        fillTable();
    }
    m_showTable->setText(shown ? tr("Show as chart") : tr("Show as table"));
    showState();
    if (hadFocus) {
        m_stack->currentWidget()->setFocus();
    }
}

void ChartCard::addHeaderWidget(QWidget* widget) {
    m_header->insertWidget(m_header->count() - 1, widget, 0, Qt::AlignTop);
}

void ChartCard::showState() {
    const bool isMessage = !m_errorText.isEmpty() || !m_emptyText.isEmpty();
    const bool showsData = !isMessage && m_hasData;
    m_chart->setFaded(m_waiting);
    for (QAction* action : m_menu->actions()) {
        action->setEnabled(showsData);
    }
    if (!m_errorText.isEmpty()) {
        m_message->present(CardMessage::Kind::Error, m_errorText, tr("Try again"));
    } else if (!m_emptyText.isEmpty()) {
        m_message->present(CardMessage::Kind::Empty, m_emptyText, m_emptyAction);
    }
    QWidget* page = m_tableShown ? static_cast<QWidget*>(table()) : m_chart;
    if (m_waiting && !m_hasData) {
        page = m_skeleton;
    } else if (isMessage) {
        page = m_message;
    }
    m_stack->setCurrentWidget(page);
}

QByteArray ChartCard::csv() const {
    return csvOf(m_chart->data());
}

QImage ChartCard::picture(qreal scale) const {
    const Theme theme = themeOf(this);
    const int left = Space::L;
    const QRect title = placeOfText(m_title->text(), theme.cardTitle, {left, Space::L}, m_chart->width());
    const QRect subtitle = placeOfText(m_subtitle->text(), theme.caption, {left, title.bottom() + 3}, m_chart->width());
    const int top = (subtitle.isEmpty() ? title : subtitle).bottom() + 1 + Space::M;
    const QSize size(m_chart->width() + 2 * left, top + m_chart->height() + Space::L);
    QImage image((QSizeF(size) * scale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(theme.card);
    QPainter painter(&image);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const int flags = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute | Qt::TextWordWrap;
    painter.setPen(theme.text);
    painter.setFont(theme.cardTitle);
    painter.drawText(title, flags, m_title->text());
    painter.setPen(theme.secondary);
    painter.setFont(theme.caption);
    painter.drawText(subtitle, flags, m_subtitle->text());
    painter.translate(left, top);
    m_chart->renderPicture(painter);
    return image;
}

void ChartCard::copyPicture() {
    QGuiApplication::clipboard()->setImage(picture());
    Q_EMIT notice(tr("Picture copied."));
}

void ChartCard::copyCsv() {
    QGuiApplication::clipboard()->setText(QString::fromUtf8(csv()));
    Q_EMIT notice(tr("Table copied as CSV."));
}

void ChartCard::savePicture() {
    save(tr("Save picture"), tr("PNG picture (*.png)"), QStringLiteral("png"), [this] {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        picture().save(&buffer, "PNG");
        return bytes;
    });
}

void ChartCard::saveCsv() {
    save(tr("Save CSV"), tr("CSV table (*.csv)"), QStringLiteral("csv"), [this] { return csv(); });
}

void ChartCard::save(const QString& title, const QString& filter, const QString& suffix,
                     const std::function<QByteArray()>& bytes) {
    auto* dialog = new QFileDialog(this, title, QString(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(fileNameOf(m_title->text(), suffix));
    connect(dialog, &QFileDialog::fileSelected, this, [this, bytes](const QString& path) {
        const Status saved = saveBytes(path, bytes());
        if (saved) {
            Q_EMIT notice(tr("Saved as %1.").arg(path));
            return;
        }
        auto* box =
            new QMessageBox(QMessageBox::Warning, tr("Not saved"), saved.error().message, QMessageBox::Ok, this);
        box->setDetailedText(saved.error().detail);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    });
    dialog->open();
}

void ChartCard::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        applyTheme();
    }
    CardFrame::changeEvent(event);
}

void ChartCard::applyTheme() {
    if (m_menu == nullptr) {
        return; // a change while the card is being built
    }
    const Theme theme = themeOf(this);
    colourText(m_title, theme.text, theme.cardTitle);
    colourText(m_subtitle, theme.secondary, theme.caption);
    if (m_table == nullptr) {
        return;
    }
    QPalette flat = palette();
    flat.setColor(QPalette::Button, theme.card);
    flat.setColor(QPalette::ButtonText, theme.secondary);
    m_table->horizontalHeader()->setPalette(flat);
}

} // namespace afs
