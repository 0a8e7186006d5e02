// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel> // first: moc cannot read <concepts> without what Qt includes before

#include "core/domain/counting_rule.h"
#include "core/dump/import_report.h"

#include <vector>

namespace afs {

/// The classes of an import by year, and how many of the new plays count under a rule.
class ImportYearsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    /// Year, the classes in reading order, counted.
    static constexpr int yearColumn = 0;
    static constexpr int countedColumn = static_cast<int>(rowClasses) + 1;
    static constexpr int columns = countedColumn + 1;

    static int columnOf(RowClass rowClass);

    using QAbstractTableModel::QAbstractTableModel;

    void setYears(std::vector<YearCounts> years);
    void setRule(CountingRule rule);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<YearCounts> m_years;
    CountingRule m_rule = CountingRule::Spotify;
};

} // namespace afs
