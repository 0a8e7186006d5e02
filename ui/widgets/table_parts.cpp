// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table_parts.h"

#include "ui/theme/contrast.h"
#include "ui/theme/theme.h"
#include "ui/widgets/data_table.h"

#include <QPainter>

#include <algorithm>

namespace afs {

namespace {

constexpr int arrowWidth = 12;
constexpr int chosenMarkWidth = 3;

/// A tint alone is not seen by everybody: a bar at the start of the row, as in the side bar.
void paintChosenMark(QPainter* painter, const QStyleOptionViewItem& option, const DataTable& table) {
    const QRect row = table.viewport()->rect();
    const QRect cell = QStyle::visualRect(option.direction, row, option.rect);
    if (cell.left() > 0)
        return;
    const QRect mark(0, cell.top(), chosenMarkWidth, cell.height());
    painter->fillRect(QStyle::visualRect(option.direction, row, mark), themeOf(&table).accent);
}

} // namespace

void TableDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const {
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const auto* table = qobject_cast<const DataTable*>(option.widget);
    const Theme theme = themeOf(option.widget);
    const bool selected = (option.state & QStyle::State_Selected) != 0;
    if (selected)
        painter->fillRect(option.rect, mixed(theme.card, theme.accent, 0.18));
    else if (table && table->hoveredRow() == index.row())
        painter->fillRect(option.rect, mixed(theme.card, theme.text, 0.05));
    if (selected && table && theme.strong)
        paintChosenMark(painter, option, *table);
    paintContent(painter, option, index, option.rect.adjusted(Space::S, 0, -Space::S, 0));
    if (table && table->hasFocus() && table->currentIndex().row() == index.row()) {
        // A frame around the row: the keyboard moves by rows.
        painter->setPen(QPen(theme.accent, 1));
        painter->drawLine(option.rect.topLeft(), option.rect.topRight());
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    return QStyledItemDelegate::sizeHint(option, index) + QSize(2 * Space::S, 0);
}

QColor TableDelegate::textColour(const QStyleOptionViewItem& option) const {
    return themeOf(option.widget).text;
}

void TableDelegate::paintContent(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                                 const QRect& box) const {
    Q_UNUSED(index);
    paintText(painter, option, option.text, box, textColour(option), option.displayAlignment);
}

void TableDelegate::paintText(QPainter* painter, const QStyleOptionViewItem& option, const QString& text,
                              const QRect& box, const QColor& colour, Qt::Alignment alignment) const {
    if (box.width() <= 0)
        return;
    painter->save();
    painter->setLayoutDirection(Qt::LayoutDirectionAuto); // each name by its own script
    painter->setFont(option.font);
    painter->setPen(colour);
    QString line = text;
    for (const QChar end : {QChar(u'\n'), QChar(u'\r'), QChar(QChar::LineSeparator), QChar(QChar::ParagraphSeparator)})
        line.replace(end, u' '); // a row has one
    const QString shown = option.fontMetrics.elidedText(line, option.textElideMode, box.width());
    painter->drawText(box, QStyle::visualAlignment(option.direction, alignment) | Qt::TextSingleLine, shown);
    painter->restore();
}

void FileNameDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    TableDelegate::initStyleOption(option, index);
    option->textElideMode = Qt::ElideMiddle;
}

TableHeader::TableHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
    setAccessibleName(tr("Columns"));
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setMinimumSectionSize(40);
    setContextMenuPolicy(Qt::CustomContextMenu);
}

QSize TableHeader::sizeHint() const {
    return {QHeaderView::sizeHint().width(), std::max(standardRowHeight, fontMetrics().height() + Space::M)};
}

QSize TableHeader::sectionSizeFromContents(int section) const {
    const QString title = model()->headerData(section, Qt::Horizontal).toString();
    return {fontMetrics().horizontalAdvance(title) + 2 * Space::S + arrowWidth, sizeHint().height()};
}

void TableHeader::paintEvent(QPaintEvent* event) {
    const Theme theme = themeOf(this);
    {
        QPainter painter(viewport());
        painter.fillRect(viewport()->rect(), theme.card);
    }
    QHeaderView::paintEvent(event);
    QPainter painter(viewport());
    painter.fillRect(0, height() - 1, width(), 1, theme.hairline);
    const auto* table = qobject_cast<const DataTable*>(parentWidget());
    if (table && table->hasFocus() && !table->currentIndex().isValid()) {
        // Without a row to frame it is the columns that show where the keyboard is.
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void TableHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    const Theme theme = themeOf(this);
    painter->fillRect(rect, theme.card);
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    QString title = model()->headerData(section, Qt::Horizontal).toString();
    if (sorted)
        title += sortIndicatorOrder() == Qt::AscendingOrder ? QStringLiteral(" ▴") : QStringLiteral(" ▾");
    const auto alignment = Qt::Alignment(model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
    const QRect box = rect.adjusted(Space::S, 0, -Space::S, 0);
    painter->setLayoutDirection(Qt::LayoutDirectionAuto);
    painter->setFont(theme.caption);
    painter->setPen(sorted ? theme.text : theme.secondary);
    painter->drawText(box,
                      QStyle::visualAlignment(layoutDirection(), alignment) | Qt::AlignVCenter | Qt::TextSingleLine,
                      QFontMetrics(theme.caption).elidedText(title, Qt::ElideRight, box.width()));
}

} // namespace afs
