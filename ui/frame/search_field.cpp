// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/search_field.h"

#include "ui/theme/contrast.h"
#include "ui/theme/theme.h"
#include "ui/widgets/clear_button.h"

#include <QAction>
#include <QBoxLayout>
#include <QFrame>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace afs {

namespace {

constexpr int resultRole = Qt::UserRole; ///< index into the results; none for headings
constexpr int subtitleRole = Qt::UserRole + 1;
constexpr int popupWidth = 420;
constexpr int resultHeight = 32;

void paintChosen(QPainter* painter, const QStyleOptionViewItem& option, const Theme& theme) {
    painter->fillRect(option.rect, mixed(theme.card, theme.accent, 0.18));
    if (!theme.strong)
        return;
    const QRect mark(option.rect.topLeft(), QSize(3, option.rect.height())); // a tint alone is not seen by everybody
    painter->fillRect(QStyle::visualRect(option.direction, option.rect, mark), theme.accent);
}

class ResultDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override {
        return {option.rect.width(), std::max(resultHeight, option.fontMetrics.height() + Space::M)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const Theme theme = themeOf(option.widget);
        painter->save();
        const bool heading = !index.data(resultRole).isValid();
        if (!heading && (option.state & QStyle::State_Selected) != 0)
            paintChosen(painter, option, theme);
        else if (!heading && (option.state & QStyle::State_MouseOver) != 0)
            painter->fillRect(option.rect, mixed(theme.card, theme.text, 0.05));
        const QRect box = option.rect.adjusted(Space::M, 0, -Space::M, 0);
        const auto alignment = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
        const QString text = index.data(Qt::DisplayRole).toString();
        const QString subtitle = index.data(subtitleRole).toString();
        painter->setFont(heading ? theme.caption : option.font);
        painter->setPen(heading ? theme.secondary : theme.text);
        const QFontMetrics metrics(painter->font());
        const int width =
            subtitle.isEmpty() ? box.width() : std::min(metrics.horizontalAdvance(text) + 2, box.width() * 2 / 3);
        const QRect name(box.left(), box.top(), width, box.height());
        painter->drawText(QStyle::visualRect(option.direction, box, name), alignment,
                          metrics.elidedText(text, Qt::ElideRight, name.width()));
        if (!subtitle.isEmpty()) {
            const QRect rest(name.right() + Space::S, box.top(), box.right() - name.right() - Space::S, box.height());
            painter->setPen(theme.secondary);
            painter->drawText(QStyle::visualRect(option.direction, box, rest), alignment,
                              metrics.elidedText(subtitle, Qt::ElideRight, rest.width()));
        }
        painter->restore();
    }
};

/// Lies over the window's content, below the field.
class ResultsFrame final : public QFrame {
public:
    using QFrame::QFrame;

protected:
    void paintEvent(QPaintEvent*) override {
        const Theme theme = themeOf(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.inputBorder, 1));
        painter.setBrush(theme.card);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), cardRadius, cardRadius);
    }
};

} // namespace

SearchField::SearchField(Palette& palette, QWidget* parent)
    : QLineEdit(parent), m_palette(palette), m_popup(new ResultsFrame(parent)), m_list(new QListView(m_popup)),
      m_model(new QStandardItemModel(this)) {
    setAccessibleName(tr("Search"));
    addClearButton(*this, tr("Clear the search"));
    setMinimumHeight(32);
    setAcceptDrops(false);
    addAction(new QAction(themedIcon(QStringLiteral("search")), tr("Search"), this), QLineEdit::LeadingPosition);
    m_popup->hide();
    m_list->setAccessibleName(tr("Search results"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ResultDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAttribute(Qt::WA_Hover);
    m_list->viewport()->setAutoFillBackground(false);
    auto* layout = new QVBoxLayout(m_popup);
    layout->setContentsMargins(2, Space::XS, 2, Space::XS);
    layout->addWidget(m_list);
    connect(this, &QLineEdit::textEdited, this, &SearchField::ask);
    connect(&m_palette, &Palette::found, this, &SearchField::present);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) {
        take(index.row(), (QGuiApplication::keyboardModifiers() & Qt::ControlModifier) != 0);
    });
}

void SearchField::begin() {
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void SearchField::ask(const QString& text) {
    if (text.trimmed().isEmpty()) {
        m_palette.drop();
        closePopup();
        return;
    }
    m_palette.find(text);
}

void SearchField::present(const QString& words, const std::vector<PaletteEntry>& entries) {
    if (words != text() || !hasFocus())
        return;
    m_entries = entries;
    m_model->clear();
    QString group;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].group != group)
            addHeading(group = m_entries[i].group);
        addEntry(i);
    }
    if (m_entries.empty())
        addHeading(tr("Nothing is called “%1”").arg(words.trimmed()));
    openPopup();
    m_list->setCurrentIndex({});
    step(1);
}

void SearchField::addHeading(const QString& text) {
    auto* heading = new QStandardItem(text);
    heading->setFlags(Qt::ItemIsEnabled);
    heading->setSelectable(false);
    m_model->appendRow(heading);
}

void SearchField::addEntry(std::size_t at) {
    const PaletteEntry& entry = m_entries[at];
    auto* item = new QStandardItem(entry.text);
    item->setData(static_cast<int>(at), resultRole);
    item->setData(entry.subtitle, subtitleRole);
    item->setData(
        entry.subtitle.isEmpty()
            ? tr("%1, in %2", "what was found, its group").arg(entry.text, entry.group)
            : tr("%1, %2, in %3", "what was found, its artist, its group").arg(entry.text, entry.subtitle, entry.group),
        Qt::AccessibleTextRole);
    m_model->appendRow(item);
}

void SearchField::openPopup() {
    QWidget* around = window();
    if (m_popup->parentWidget() != around)
        m_popup->setParent(around);
    int height = 2 * Space::XS;
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += m_list->sizeHintForRow(row);
    const int width = std::max(popupWidth, this->width());
    const QPoint below = mapTo(around, QPoint(0, this->height() + Space::XS));
    const int left = std::clamp(layoutDirection() == Qt::RightToLeft ? below.x() : below.x() + this->width() - width, 0,
                                std::max(0, around->width() - width));
    m_popup->setGeometry(left, below.y(), width, std::min(height, around->height() - below.y() - Space::L));
    m_popup->show();
    m_popup->raise();
}

void SearchField::closePopup() {
    m_popup->hide();
}

void SearchField::step(int by) {
    const int rows = m_model->rowCount();
    int row = m_list->currentIndex().row();
    for (int tried = 0; tried < rows; ++tried) {
        row = (row + by + rows) % rows;
        if (m_model->index(row, 0).data(resultRole).isValid()) {
            m_list->setCurrentIndex(m_model->index(row, 0));
            // The keyboard stays here, so this is what a screen reader hears of.
            setAccessibleDescription(m_model->index(row, 0).data(Qt::AccessibleTextRole).toString());
            return;
        }
    }
}

void SearchField::take(int row, bool filter) {
    const QVariant result = m_model->index(row, 0).data(resultRole);
    if (!result.isValid())
        return;
    const PaletteEntry entry = m_entries[static_cast<std::size_t>(result.toInt())];
    closePopup();
    clear();
    (filter && entry.filter ? entry.filter : entry.open)();
    Q_EMIT taken();
}

void SearchField::keyPressEvent(QKeyEvent* event) {
    const bool open = m_popup->isVisible();
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (open)
            step(event->key() == Qt::Key_Down ? 1 : -1);
        else
            ask(text());
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (open)
            take(m_list->currentIndex().row(), (event->modifiers() & Qt::ControlModifier) != 0);
        return;
    case Qt::Key_Escape:
        if (open)
            closePopup();
        else if (!text().isEmpty())
            clear();
        else if (nextInFocusChain())
            focusNextChild();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchField::focusOutEvent(QFocusEvent* event) {
    QLineEdit::focusOutEvent(event);
    closePopup();
    // What was not taken is over: words that stay say that something is filtered by them. Another window is no leaving.
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason) {
        m_palette.drop();
        clear();
    }
}

void SearchField::focusInEvent(QFocusEvent* event) {
    QLineEdit::focusInEvent(event);
    if (!text().trimmed().isEmpty())
        ask(text());
}

} // namespace afs
