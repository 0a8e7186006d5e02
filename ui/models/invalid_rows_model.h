// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/plain_table.h" // first: moc cannot read <concepts> without what Qt includes before

#include "core/domain/import_record.h"

#include <vector>

namespace afs {

/// Rows that could not be read, all or those of one fault, in the order of the files.
class InvalidRowsModel final : public PlainTable {
    Q_OBJECT

public:
    enum Column { ReasonColumn, FileColumn, RowColumn, OffsetColumn, PlaceColumn };

    struct ReasonCount {
        QString reason; ///< the fault that the rows share
        int rows = 0;
    };

    explicit InvalidRowsModel(QObject* parent = nullptr) : PlainTable(PlaceColumn + 1, parent) {}

    /// What stands for the row where a file could not be read from some place on.
    static QString restOfFile() { return tr("rest of the file"); }

    /// Shows all of them.
    void setInvalidRows(std::vector<InvalidRow> rows);
    /// Every reason with the number of its rows, most first.
    std::vector<ReasonCount> reasons() const;
    /// Shows the rows of one reason; empty: all.
    void showReason(const QString& reason);
    /// Whether any of them has to be told by where its file lies, since several have one name.
    bool hasPlaces() const;

protected:
    int rows() const override { return static_cast<int>(m_shown.size()); }
    QString title(int column) const override;
    QString text(int row, int column) const override;
    QString toolTip(int row, int column) const override;
    bool isNumber(int column) const override { return column == RowColumn || column == OffsetColumn; }
    QVariant key(int row, int column) const override;

private:
    void choose();
    const InvalidRow& rowAt(int row) const { return m_all[m_shown[static_cast<std::size_t>(row)]]; }

    std::vector<InvalidRow> m_all;
    std::vector<std::size_t> m_shown;
    QString m_reason;
};

} // namespace afs
