// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/sidebar.h"

#include "ui/frame/shortcuts.h"
#include "ui/frame/status_block.h"
#include "ui/theme/contrast.h"
#include "ui/theme/theme.h"
#include "ui/widgets/font_scale.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace afs {

namespace {

constexpr int wideWidth = 208;
constexpr int narrowWidth = 56;
constexpr int entryHeight = 40;
constexpr int iconSize = 20;
constexpr int badgeRole = Qt::UserRole + 1;
constexpr int dotSize = 8; ///< of a mark beside a symbol without its word

/// A rounded row with symbol and name; the chosen one is filled and marked at its edge.
class EntryDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override {
        return {option.rect.width(), std::max(entryHeight, option.fontMetrics.height() + Space::L)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const override {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        const Theme theme = themeOf(option.widget);
        const bool chosen = (option.state & QStyle::State_Selected) != 0;
        const bool hovered = (option.state & QStyle::State_MouseOver) != 0;
        painter->save();
        painter->setLayoutDirection(Qt::LayoutDirectionAuto);
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect row = option.rect.adjusted(Space::S, 2, -Space::S, -2);
        if (chosen || hovered) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(chosen ? mixed(theme.window, theme.accent, 0.16) : mixed(theme.window, theme.text, 0.06));
            painter->drawRoundedRect(row, controlRadius, controlRadius);
        }
        if (chosen) {
            painter->setBrush(theme.accent);
            const QRect mark(row.left(), row.top() + Space::S, 3, row.height() - 2 * Space::S);
            painter->drawRoundedRect(QStyle::visualRect(option.direction, row, mark), 1.5, 1.5);
        }
        const auto byKeyboard = QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;
        if ((option.state & byKeyboard) == byKeyboard) {
            painter->setPen(QPen(theme.accent, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), controlRadius, controlRadius);
        }
        const bool iconOnly = option.rect.width() <= narrowWidth;
        const int left = iconOnly ? (option.rect.width() - iconSize) / 2 : row.left() + Space::M;
        const QRect icon(left, row.center().y() - iconSize / 2 + 1, iconSize, iconSize);
        option.icon.paint(painter, QStyle::visualRect(option.direction, option.rect, icon));
        const QString badge = index.data(badgeRole).toString();
        const int badgeWidth = badge.isEmpty() ? 0 : paintBadge(painter, option, theme, row, badge, iconOnly);
        if (!iconOnly) {
            QFont font = option.font;
            font.setWeight(chosen ? QFont::DemiBold : QFont::Normal);
            painter->setFont(font);
            painter->setPen(theme.text);
            const QRect text(icon.right() + Space::M, row.top(),
                             row.right() - icon.right() - Space::M - Space::S - badgeWidth, row.height());
            painter->drawText(QStyle::visualRect(option.direction, option.rect, text),
                              QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter),
                              QFontMetrics(font).elidedText(option.text, Qt::ElideRight, text.width()));
        }
        painter->restore();
    }

private:
    /// The room that it takes.
    static int paintBadge(QPainter* painter, const QStyleOptionViewItem& option, const Theme& theme, const QRect& row,
                          const QString& badge, bool iconOnly) {
        painter->setPen(Qt::NoPen);
        if (iconOnly) {
            painter->setBrush(theme.warning);
            const QRect dot(row.right() - Space::S - dotSize / 2, row.top() + Space::XS, dotSize, dotSize);
            painter->drawEllipse(QStyle::visualRect(option.direction, option.rect, dot));
            return 0;
        }
        const QFontMetrics metrics(theme.caption);
        const int height = metrics.height() + 2;
        const int width = std::max(height, metrics.horizontalAdvance(badge) + Space::S);
        const QRect pill(row.right() - Space::S - width, row.center().y() - height / 2 + 1, width, height);
        const QRect box = QStyle::visualRect(option.direction, option.rect, pill);
        painter->setBrush(mixed(theme.window, theme.warning, 0.18));
        painter->drawRoundedRect(box, height / 2.0, height / 2.0);
        painter->setFont(theme.caption);
        painter->setPen(theme.text);
        painter->drawText(box, Qt::AlignCenter, badge);
        return width + Space::S;
    }
};

} // namespace

Sidebar::Sidebar(QWidget* parent)
    : QWidget(parent), m_list(new QListView(this)), m_model(new QStandardItemModel(this)),
      m_status(new StatusBlock(this)) {
    m_list->setAccessibleName(tr("Navigation"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAttribute(Qt::WA_Hover);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setResizeMode(QListView::Adjust);
    fill();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Space::M, 0, Space::M);
    layout->setSpacing(Space::XS);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_status);
    setFixedWidth(scaledByFont(wideWidth, fontMetrics()));
    const auto choose = [this](const QModelIndex& entry) {
        if (entry.isValid())
            Q_EMIT pageChosen(allPages[static_cast<std::size_t>(entry.row())]);
    };
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, choose);
    // On the page of a track its entry is the keyboard's still, and leads back.
    connect(m_list, &QListView::clicked, this, choose);
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex& entry) { Q_EMIT pageClicked(allPages[static_cast<std::size_t>(entry.row())]); });
    connect(m_list, &QListView::activated, this, choose);
}

void Sidebar::fill() {
    for (const PageId page : allPages) {
        auto* item = new QStandardItem(themedIcon(pageKey(page)), pageTitle(page));
        item->setToolTip(pageTitle(page));
        item->setEditable(false);
        m_model->appendRow(item);
    }
}

void Sidebar::setCommands(const QList<QAction*>& pages) {
    m_commands = pages;
    for (const QAction* page : pages)
        connect(page, &QAction::changed, this, &Sidebar::showKeys);
    showKeys();
}

void Sidebar::showKeys() {
    for (int row = 0; row < m_commands.size(); ++row)
        m_model->item(row)->setToolTip(withKeys(pageTitle(allPages[static_cast<std::size_t>(row)]), m_commands[row]));
}

void Sidebar::setCurrent(PageId page) {
    if (!pageEntry(page).listed) {
        // It was reached from elsewhere: none is chosen. The keyboard's place stays, for a list without one takes the
        // first when it gets the focus.
        m_list->clearSelection();
        const QSignalBlocker silent(m_list->selectionModel());
        if (!m_list->currentIndex().isValid())
            m_list->selectionModel()->setCurrentIndex(m_model->index(0, 0), QItemSelectionModel::NoUpdate);
    }
    for (std::size_t row = 0; row < allPages.size(); ++row)
        if (allPages[row] == page)
            m_list->setCurrentIndex(m_model->index(static_cast<int>(row), 0));
}

void Sidebar::setCollapsed(bool collapsed) {
    if (m_collapsed == collapsed)
        return;
    m_collapsed = collapsed;
    setFixedWidth(collapsed ? narrowWidth : scaledByFont(wideWidth, fontMetrics()));
    m_status->setNarrow(collapsed);
}

void Sidebar::setBadge(PageId page, const QString& mark, const QString& meaning) {
    for (std::size_t row = 0; row < allPages.size(); ++row) {
        if (allPages[row] != page)
            continue;
        QStandardItem* item = m_model->item(static_cast<int>(row));
        item->setData(mark, badgeRole);
        item->setData(mark.isEmpty() ? pageTitle(page) : tr("%1, %2", "page, its mark").arg(pageTitle(page), meaning),
                      Qt::AccessibleTextRole);
    }
}

void Sidebar::focusList() {
    m_list->setFocus(Qt::ShortcutFocusReason); // by a key: the entry is framed
}

void Sidebar::paintEvent(QPaintEvent*) {
    const Theme theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.window);
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(edge, 0, 1, height(), theme.hairline);
}

void Sidebar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        update();
}

} // namespace afs
