// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <vector>

namespace afs {

/// A table of values that are replaced as a whole: what its models share. They say how many rows there are, what stands
/// in a cell, and the titles of the columns; this sorts. Rows of the table are not those of the values then: ownRow()
/// leads from the ones to the others. For tables that fit in memory with a text for every cell.
class PlainTable : public QAbstractTableModel {
    Q_OBJECT

public:
    int rowCount(const QModelIndex& parent = {}) const final;
    int columnCount(const QModelIndex& parent = {}) const final;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final;
    /// By any column, equal rows in the order of the values; -1: in that order altogether.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) final;

    /// The row of the values that stands in a row of the table, and the other way round.
    int ownRow(int row) const { return m_order.empty() ? row : m_order[static_cast<std::size_t>(row)]; }
    int tableRow(int own) const;

protected:
    PlainTable(int columns, QObject* parent) : QAbstractTableModel(parent), m_columns(columns) {}

    // Rows are those of the values in all that follows.
    virtual int rows() const = 0;
    virtual QString title(int column) const = 0;
    virtual QString titleToolTip(int) const { return {}; }
    virtual QString text(int row, int column) const = 0;
    virtual QString toolTip(int row, int column) const { return text(row, column); }
    virtual bool isNumber(int) const { return false; }         ///< whether a column's cells stand to the right
    virtual QVariant value(int, int, int) const { return {}; } ///< by row, column and a role of the model's own
    /// What a cell is sorted by: a number, or a text that is collated as names are. The default is its text.
    virtual QVariant key(int row, int column) const { return text(row, column); }

    /// `replace` puts other values in the place of those that are there.
    template <typename Replace>
    void reset(Replace replace) {
        beginResetModel();
        replace();
        arrange();
        endResetModel();
    }

private:
    void arrange();

    const int m_columns;
    std::vector<int> m_order; ///< own rows as the table shows them; empty: as they are
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace afs
