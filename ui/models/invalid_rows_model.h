// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel> // first: moc cannot read <concepts> without what Qt includes before

#include "core/domain/import_record.h"

#include <vector>

namespace afs {

/// Rows that could not be read, all or those of one reason, in the order of the files.
class InvalidRowsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { ReasonColumn, FileColumn, RowColumn, OffsetColumn };
    static constexpr int columns = 4;

    struct ReasonCount {
        QString reason;
        int rows = 0;
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows all of them.
    void setInvalidRows(std::vector<InvalidRow> rows);
    /// Every reason with the number of its rows, most first.
    std::vector<ReasonCount> reasons() const;
    /// Shows the rows of one reason; empty: all.
    void showReason(const QString& reason);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void choose();

    std::vector<InvalidRow> m_all;
    std::vector<std::size_t> m_shown;
    QString m_reason;
};

} // namespace afs
