// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

namespace afs {

/// A table of values that are replaced as a whole: what its models share. They say how many rows there are, what stands
/// in a cell, and the titles of the columns.
class PlainTable : public QAbstractTableModel {
    Q_OBJECT

public:
    int rowCount(const QModelIndex& parent = {}) const final;
    int columnCount(const QModelIndex& parent = {}) const final;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final;

protected:
    PlainTable(int columns, QObject* parent) : QAbstractTableModel(parent), m_columns(columns) {}

    virtual int rows() const = 0;
    virtual QString title(int column) const = 0;
    virtual QString text(int row, int column) const = 0;
    virtual QString toolTip(int row, int column) const { return text(row, column); }
    virtual bool isNumber(int) const { return false; }         ///< whether a column's cells stand to the right
    virtual QVariant value(int, int, int) const { return {}; } ///< by row, column and a role of the model's own

    /// `replace` puts other values in the place of those that are there.
    template <typename Replace>
    void reset(Replace replace) {
        beginResetModel();
        replace();
        endResetModel();
    }

private:
    const int m_columns;
};

} // namespace afs
