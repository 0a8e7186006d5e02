// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/data_table.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>

#include <algorithm>

/// What a table offers by itself: its columns, and copying its rows.
namespace afs {

namespace {

/// A cell of a line of cells: no text of it breaks either, and what keeps numbers and units together is for the eye.
QString oneLine(const QModelIndex& index) {
    const auto breaks = [](QChar c) { return c == u'\t' || c == u'\n' || c == u'\r' || c == QChar(QChar::Nbsp); };
    QString text = index.data(Qt::DisplayRole).toString();
    if (std::any_of(text.cbegin(), text.cend(), breaks)) // else it stays shared
        std::replace_if(text.begin(), text.end(), breaks, QChar(u' '));
    return text;
}

} // namespace

void DataTable::copySelection(int most) {
    if (!model())
        return;
    std::vector<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual)
        if (const int column = horizontalHeader()->logicalIndex(visual); !isColumnHidden(column))
            columns.push_back(column);
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
            for (const int column : columns) {
                text += oneLine(model()->index(row, column));
                text += column == columns.back() ? u'\n' : u'\t';
            }
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

/// Of a table whose rows have nothing of their own to do.
void DataTable::showCopyMenu(const QPoint& position) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* copy = menu->addAction(tr("Copy"), this, [this] { copySelection(); });
    copy->setShortcut(QKeySequence::Copy);
    if (selectionMode() == QAbstractItemView::ExtendedSelection) {
        QAction* all = menu->addAction(tr("Select all"), this, &QTableView::selectAll);
        all->setShortcut(QKeySequence::SelectAll);
    }
    offerColumns(*menu);
    menu->popup(position);
}

void DataTable::showColumnMenu(const QPoint& position) {
    if (!model())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addColumns(*menu);
    menu->popup(horizontalHeader()->mapToGlobal(position));
}

void DataTable::offerColumns(QMenu& menu) {
    if (horizontalHeader()->isHidden() || !model())
        return;
    menu.addSeparator();
    if (isSortingEnabled())
        addOrders(*menu.addMenu(tr("Sort by")));
    addColumns(*menu.addMenu(tr("Columns")));
}

void DataTable::addOrders(QMenu& menu) {
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        const QString title = model()->headerData(column, Qt::Horizontal).toString();
        if (isColumnHidden(column) || title.isEmpty())
            continue;
        QAction* action = menu.addAction(title, this, [this, column] { sortAgainBy(column); });
        action->setCheckable(true);
        action->setChecked(horizontalHeader()->sortIndicatorSection() == column);
    }
}

/// As clicks on its title do: up, down and, where that is possible, as the rows come.
void DataTable::sortAgainBy(int column) {
    const QHeaderView& header = *horizontalHeader();
    const QVariant wanted = model()->headerData(column, Qt::Horizontal, Qt::InitialSortOrderRole);
    const Qt::SortOrder first = wanted.isValid() ? static_cast<Qt::SortOrder>(wanted.toInt()) : Qt::AscendingOrder;
    const Qt::SortOrder second = first == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    if (header.sortIndicatorSection() != column)
        sortByColumn(column, first);
    else if (header.sortIndicatorOrder() == first)
        sortByColumn(column, second);
    else
        sortByColumn(header.isSortIndicatorClearable() ? -1 : column, first);
}

void DataTable::addColumns(QMenu& menu) {
    int shown = 0;
    for (int column = 0; column < model()->columnCount(); ++column)
        shown += m_notChosen.count(column) > 0 ? 0 : 1;
    for (int column = 0; column < model()->columnCount(); ++column) {
        QAction* action = menu.addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        const bool chosen = m_notChosen.count(column) == 0;
        action->setChecked(chosen);
        action->setEnabled((shown > 1 || !chosen) && column != m_flexible);
        connect(action, &QAction::toggled, this, [this, column](bool on) {
            setColumnChosen(column, on);
            Q_EMIT columnsChosen();
        });
    }
}

} // namespace afs
