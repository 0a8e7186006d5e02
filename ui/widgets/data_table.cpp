// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/data_table.h"

#include "ui/theme/contrast.h"
#include "ui/theme/theme.h"
#include "ui/widgets/font_scale.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QMetaMethod>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace afs {

namespace {

constexpr int standardRow = 32;
constexpr int arrowWidth = 12;

QString oneLine(const QModelIndex& index) {
    QString text = index.data(Qt::DisplayRole).toString();
    for (QChar& c : text)
        if (c == u'\t' || c == u'\n' || c == u'\r')
            c = u' ';
    return text;
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
    painter->setFont(option.font);
    painter->setPen(colour);
    const QString shown = option.fontMetrics.elidedText(text, option.textElideMode, box.width());
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
    return {QHeaderView::sizeHint().width(), std::max(standardRow, fontMetrics().height() + Space::M)};
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
    painter->setFont(theme.caption);
    painter->setPen(sorted ? theme.text : theme.secondary);
    painter->drawText(box,
                      QStyle::visualAlignment(layoutDirection(), alignment) | Qt::AlignVCenter | Qt::TextSingleLine,
                      QFontMetrics(theme.caption).elidedText(title, Qt::ElideRight, box.width()));
}

DataTable::DataTable(const QString& name, QWidget* parent) : QTableView(parent) {
    setHorizontalHeader(new TableHeader(this));
    setAccessibleName(name);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setMouseTracking(true);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setItemDelegate(new TableDelegate(this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(Space::XL);
    connect(horizontalHeader(), &QHeaderView::customContextMenuRequested, this, &DataTable::showColumnMenu);
    applyTheme();
}

void DataTable::applyTheme() {
    verticalHeader()->setDefaultSectionSize(std::max(standardRow, fontMetrics().height() + Space::M));
    setWidths(std::move(m_widths));
    fitColumns();
}

int DataTable::scaled(int width) const {
    return scaledByFont(width, fontMetrics());
}

void DataTable::setWidths(std::vector<Width> widths) {
    m_widths = std::move(widths);
    for (const Width& one : m_widths)
        setColumnWidth(one.column, scaled(one.width));
}

void DataTable::setFlexibleColumn(int column, int narrowest, std::vector<int> givingWay) {
    m_flexible = column;
    m_narrowest = narrowest;
    m_givingWay = std::move(givingWay);
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    fitColumns();
}

void DataTable::setGrowingColumns(std::vector<int> columns) {
    m_growing = std::move(columns);
    fitColumns();
}

void DataTable::shareSpareRoom(int spare) {
    const auto seen = std::count_if(m_growing.begin(), m_growing.end(), [this](int c) { return !isColumnHidden(c); });
    const int part = std::max(0, spare) / static_cast<int>(seen + 2);
    for (const Width& one : m_widths)
        if (std::find(m_growing.begin(), m_growing.end(), one.column) != m_growing.end())
            setColumnWidth(one.column, scaled(one.width) + part);
}

void DataTable::setColumnChosen(int column, bool chosen) {
    if (chosen)
        m_notChosen.erase(column);
    else
        m_notChosen.insert(column);
    setColumnHidden(column, !chosen);
    fitColumns();
}

void DataTable::fitColumns() {
    if (m_flexible < 0 || !model())
        return;
    shareSpareRoom(0);
    int fixed = 0;
    for (int column = 0; column < model()->columnCount(); ++column)
        if (column != m_flexible && m_notChosen.count(column) == 0) {
            // A hidden section has no width to ask for: it is shown to be measured.
            setColumnHidden(column, false);
            fixed += columnWidth(column);
        }
    for (const int column : m_givingWay) {
        if (viewport()->width() - fixed >= scaled(m_narrowest))
            break;
        if (m_notChosen.count(column) > 0)
            continue;
        fixed -= columnWidth(column);
        setColumnHidden(column, true);
    }
    shareSpareRoom(viewport()->width() - fixed - scaled(m_narrowest));
}

int DataTable::firstVisibleRow() const {
    return rowAt(0);
}

int DataTable::lastVisibleRow() const {
    if (!model() || model()->rowCount() == 0)
        return -1;
    const int row = rowAt(viewport()->height() - 1);
    return row >= 0 ? row : model()->rowCount() - 1;
}

int DataTable::fullHeight() const {
    const int rows = model() ? model()->rowCount() : 0;
    const int header = horizontalHeader()->isHidden() ? 0 : horizontalHeader()->sizeHint().height();
    return header + rows * verticalHeader()->defaultSectionSize() + 2 * frameWidth();
}

void DataTable::fitRows(int most) {
    const int beyond = model() ? std::max(0, model()->rowCount() - most) : 0;
    setFixedHeight(fullHeight() - beyond * verticalHeader()->defaultSectionSize());
}

void DataTable::copySelection(int most) {
    if (!model())
        return;
    QString text;
    int rows = 0;
    QItemSelection selection = selectionModel()->selection();
    std::sort(selection.begin(), selection.end(),
              [](const QItemSelectionRange& a, const QItemSelectionRange& b) { return a.top() < b.top(); });
    qint64 wanted = 0;
    int next = 0; // rows before it are copied: ranges of single columns may name a row twice
    for (const QItemSelectionRange& range : selection) {
        for (int row = std::max(range.top(), next); row <= range.bottom(); ++row) {
            ++wanted;
            if (rows == most) {
                wanted += range.bottom() - row;
                break;
            }
            QStringList cells;
            for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
                const int column = horizontalHeader()->logicalIndex(visual);
                if (!isColumnHidden(column))
                    cells.append(oneLine(model()->index(row, column)));
            }
            text += cells.join(u'\t');
            text += u'\n';
            ++rows;
        }
        next = std::max(next, range.bottom() + 1);
    }
    if (rows == 0)
        return;
    QGuiApplication::clipboard()->setText(text);
    const QLocale locale;
    Q_EMIT notice(wanted > rows
                      ? tr("Copied the first %1 of %2 rows.").arg(locale.toString(rows), locale.toString(wanted))
                  : rows == 1 ? tr("Copied 1 row.")
                              : tr("Copied %1 rows.").arg(locale.toString(rows)));
}

void DataTable::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const auto adding = event->modifiers() & Qt::ControlModifier;
    if (isEnter && !adding && currentIndex().isValid() &&
        isSignalConnected(QMetaMethod::fromSignal(&DataTable::opened))) {
        Q_EMIT opened(currentIndex());
        return;
    }
    if (isEnter && currentIndex().isValid()) {
        Q_EMIT chosen(currentIndex(), adding);
        return;
    }
    QTableView::keyPressEvent(event);
}

void DataTable::mouseMoveEvent(QMouseEvent* event) {
    QTableView::mouseMoveEvent(event);
    setHoveredRow(rowAt(event->position().toPoint().y()));
}

void DataTable::mouseReleaseEvent(QMouseEvent* event) {
    QTableView::mouseReleaseEvent(event);
    if (std::exchange(m_doubleClicked, false))
        return;
    if (event->button() != Qt::LeftButton || (event->modifiers() & Qt::ShiftModifier) != 0)
        return;
    const QModelIndex index = indexAt(event->position().toPoint());
    // A drag over several rows selects them; it is no click.
    if (index.isValid() && (selectionModel()->selectedRows().size() == 1 || (event->modifiers() & Qt::ControlModifier)))
        Q_EMIT chosen(index, event->modifiers());
}

void DataTable::mouseDoubleClickEvent(QMouseEvent* event) {
    QTableView::mouseDoubleClickEvent(event);
    m_doubleClicked = true;
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid())
        Q_EMIT opened(index);
}

void DataTable::leaveEvent(QEvent* event) {
    QTableView::leaveEvent(event);
    setHoveredRow(-1);
}

void DataTable::setHoveredRow(int row) {
    if (m_hoveredRow == row)
        return;
    m_hoveredRow = row;
    viewport()->update();
}

void DataTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitColumns();
    Q_EMIT visibleRowsChanged();
}

void DataTable::scrollContentsBy(int dx, int dy) {
    QTableView::scrollContentsBy(dx, dy);
    if (dy != 0)
        Q_EMIT visibleRowsChanged();
}

void DataTable::contextMenuEvent(QContextMenuEvent* event) {
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    const QPoint position = byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos();
    Q_EMIT menuRequested(index, position);
}

void DataTable::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyTheme();
}

void DataTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    viewport()->update();
}

void DataTable::showColumnMenu(const QPoint& position) {
    if (!model())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    int shown = 0;
    for (int column = 0; column < model()->columnCount(); ++column)
        shown += m_notChosen.count(column) > 0 ? 0 : 1;
    for (int column = 0; column < model()->columnCount(); ++column) {
        QAction* action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        const bool chosen = m_notChosen.count(column) == 0;
        action->setChecked(chosen);
        action->setEnabled((shown > 1 || !chosen) && column != m_flexible);
        connect(action, &QAction::toggled, this, [this, column](bool on) { setColumnChosen(column, on); });
    }
    menu->popup(horizontalHeader()->mapToGlobal(position));
}

} // namespace afs
