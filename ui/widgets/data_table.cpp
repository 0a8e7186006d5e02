// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/data_table.h"

#include "ui/theme/theme.h"
#include "ui/widgets/font_scale.h"
#include "ui/widgets/shared_room.h"

#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMetaMethod>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStyleHints>

#include <algorithm>
#include <utility>

namespace afs {

namespace {
constexpr int mostRowsMeasured = 100; ///< beside those that are seen
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
    horizontalHeader()->setResizeContentsPrecision(mostRowsMeasured);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(Space::XL);
    connect(horizontalHeader(), &QHeaderView::customContextMenuRequested, this, &DataTable::showColumnMenu);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this,
            [this](int column, int, int size) { sectionResized(column, size); });
    applyTheme();
}

void DataTable::applyTheme() {
    verticalHeader()->setDefaultSectionSize(std::max(standardRowHeight, fontMetrics().height() + Space::M));
    setWidths(std::move(m_widths));
    fitColumns();
}

int DataTable::scaled(int width) const {
    return scaledByFont(width, fontMetrics());
}

void DataTable::setWidths(std::vector<Width> widths) {
    const QScopedValueRollback fitting(m_fitting, true);
    m_widths = std::move(widths);
    for (const Width& one : m_widths)
        setColumnWidth(one.column, usualWidth(one));
}

int DataTable::usualWidth(const Width& width) const {
    int usual = std::max(scaled(width.width), horizontalHeader()->sectionSizeHint(width.column));
    for (const QString& sample : width.samples)
        usual = std::max(usual, fontMetrics().horizontalAdvance(sample) + 2 * Space::S + 2);
    return usual;
}

void DataTable::setSortable(int column, Qt::SortOrder order) {
    horizontalHeader()->setSortIndicator(column, order);
    horizontalHeader()->setSortIndicatorClearable(true);
    setSortingEnabled(true);
}

void DataTable::chooseWidth(const Width& width) {
    for (std::vector<Width>* widths : {&m_widths, &m_chosenWidths}) {
        std::erase_if(*widths, [&](const Width& one) { return one.column == width.column; });
        widths->push_back(width);
    }
    std::erase(m_growing, width.column); // it stays as wide as it was made
    fitColumns();
}

/// Only with the mouse down it is a person who changes a width; a page may be opened with it down as well.
void DataTable::sectionResized(int column, int size) {
    constexpr int precise = 1000;
    if (m_fitting || column == m_flexible || (QGuiApplication::mouseButtons() & Qt::LeftButton) == 0 || size <= 0)
        return;
    const Width width{column, size * precise / scaled(precise)};
    for (std::vector<Width>* widths : {&m_widths, &m_chosenWidths}) {
        std::erase_if(*widths, [&](const Width& one) { return one.column == column; });
        widths->push_back(width);
    }
    std::erase(m_growing, column);
    Q_EMIT columnsChosen();
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

void DataTable::fitWords() {
    m_fitsWords = true;
    fitColumns();
}

/// Of the room beyond `width`, where columns go by their rows.
int DataTable::wantedBeyond(int column, int width) const {
    return m_fitsWords ? std::max(0, sizeHintForColumn(column) - width) : 0;
}

void DataTable::shareSpareRoom(int spare) {
    std::vector<Width> growing;
    for (const Width& one : m_widths)
        if (std::find(m_growing.begin(), m_growing.end(), one.column) != m_growing.end() && !isColumnHidden(one.column))
            growing.push_back(one);
    std::vector<RoomWish> wishes;
    if (spare > 0) { // the rows are asked only where it matters
        wishes.push_back({wantedBeyond(m_flexible, scaled(m_narrowest)), 2});
        for (const Width& one : growing)
            wishes.push_back({wantedBeyond(one.column, usualWidth(one)), 1});
    }
    const std::vector<int> shared = sharedRoom(spare, wishes);
    for (std::size_t i = 0; i < growing.size(); ++i)
        setColumnWidth(growing[i].column, usualWidth(growing[i]) + (shared.empty() ? 0 : shared[i + 1]));
}

void DataTable::setColumnChosen(int column, bool chosen) {
    const QScopedValueRollback fitting(m_fitting, true);
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
    const QScopedValueRollback fitting(m_fitting, true);
    for (const Width& one : m_chosenWidths)
        setColumnWidth(one.column, scaled(one.width));
    shareSpareRoom(0);
    int fixed = 0;
    for (int column = 0; column < model()->columnCount(); ++column)
        if (column != m_flexible && m_notChosen.count(column) == 0) {
            // A hidden section has no width to ask for: it is shown to be measured.
            setColumnHidden(column, false);
            fitHead(column);
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

/// What stands above a column may change with what is shown; a width that a person chose stays.
void DataTable::fitHead(int column) {
    const auto isIt = [column](const Width& width) { return width.column == column; };
    if (std::any_of(m_chosenWidths.begin(), m_chosenWidths.end(), isIt))
        return;
    const auto usual = std::find_if(m_widths.begin(), m_widths.end(), isIt);
    if (usual != m_widths.end() && columnWidth(column) < usualWidth(*usual))
        setColumnWidth(column, usualWidth(*usual));
}

int DataTable::firstVisibleRow() const {
    return rowAt(0);
}

int DataTable::lastVisibleRow() const {
    if (!model() || model()->rowCount() == 0)
        return -1;
    const int row = rowAt(viewport()->height() - 1);
    if (row < 0)
        return model()->rowCount() - 1;
    const int middle = rowViewportPosition(row) + rowHeight(row) / 2; // of less than half nothing is read
    return middle < viewport()->height() ? row : std::max(row - 1, firstVisibleRow());
}

int DataTable::fullHeight() const {
    const int rows = model() ? model()->rowCount() : 0;
    const int header = horizontalHeader()->isHidden() ? 0 : horizontalHeader()->sizeHint().height();
    return header + rows * verticalHeader()->defaultSectionSize() + 2 * frameWidth();
}

void DataTable::fitRows(int most) {
    const int beyond = model() ? std::max(0, model()->rowCount() - most) : 0;
    setFixedHeight(fullHeight() - beyond * verticalHeader()->defaultSectionSize());
    fitWords();
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
    if (!index.isValid() ||
        (selectionModel()->selectedRows().size() != 1 && (event->modifiers() & Qt::ControlModifier) == 0))
        return;
    if (!isSignalConnected(QMetaMethod::fromSignal(&DataTable::opened))) {
        Q_EMIT chosen(index, event->modifiers());
        return;
    }
    // What a click does may move the rows: the second click of two must meet the row of the first.
    m_clicked = index;
    m_clickModifiers = event->modifiers();
    m_click.start(QGuiApplication::styleHints()->mouseDoubleClickInterval(), this);
}

void DataTable::timerEvent(QTimerEvent* event) {
    if (event->timerId() != m_click.timerId()) {
        QTableView::timerEvent(event);
        return;
    }
    m_click.stop();
    if (m_clicked.isValid())
        Q_EMIT chosen(m_clicked, m_clickModifiers);
}

void DataTable::mouseDoubleClickEvent(QMouseEvent* event) {
    QTableView::mouseDoubleClickEvent(event);
    m_click.stop();
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
    if (!index.isValid()) {
        if (byKey && !horizontalHeader()->isHidden())
            showColumnMenu(QPoint(0, horizontalHeader()->height()));
        return;
    }
    const QPoint position = byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos();
    if (isSignalConnected(QMetaMethod::fromSignal(&DataTable::menuRequested)))
        Q_EMIT menuRequested(index, position);
    else
        showCopyMenu(position);
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

void DataTable::focusInEvent(QFocusEvent* event) {
    QTableView::focusInEvent(event);
    horizontalHeader()->viewport()->update();
}

void DataTable::focusOutEvent(QFocusEvent* event) {
    QTableView::focusOutEvent(event);
    horizontalHeader()->viewport()->update();
}

/// A letter typed into a table belongs to its search, not to a command of the window; commands with Ctrl or Alt, and
/// those that are no letters, go on to the window.
bool DataTable::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isPlain = (key->modifiers() & ~Qt::ShiftModifier) == 0;
        const QString text = key->text();
        if (isPlain && !text.isEmpty() && text.front().isLetterOrNumber()) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

void DataTable::keyboardSearch(const QString& typed) {
    const int column = m_searchColumn >= 0 ? m_searchColumn : std::max(m_flexible, 0);
    if (!model() || model()->rowCount() == 0)
        return;
    const bool goesOn =
        m_sinceTyped.isValid() && !m_sinceTyped.hasExpired(QGuiApplication::styleHints()->keyboardInputInterval());
    m_sinceTyped.start();
    // The same letter again goes to the next of its rows.
    const bool isRepeated = goesOn && m_typed == typed;
    m_typed = goesOn && !isRepeated ? m_typed + typed : typed;
    const int current = std::max(currentIndex().row(), 0);
    const int first = goesOn && !isRepeated ? current : currentIndex().isValid() ? current + 1 : 0;
    const QModelIndex start = model()->index(first % model()->rowCount(), column);
    const QModelIndexList found =
        model()->match(start, Qt::DisplayRole, m_typed, 1, Qt::MatchStartsWith | Qt::MatchWrap);
    if (found.isEmpty())
        return;
    // The current cell stays in a column that is seen.
    const QModelIndex cell = found.front().siblingAtColumn(std::max(currentIndex().column(), 0));
    setCurrentIndex(isColumnHidden(cell.column()) ? found.front() : cell);
    scrollTo(found.front());
}

} // namespace afs
