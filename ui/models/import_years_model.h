// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/plain_table.h" // first: moc cannot read <concepts> without what Qt includes before

#include "core/domain/counting_rule.h"
#include "core/dump/import_report.h"

#include <vector>

namespace afs {

/// The classes of an import by year, and how many of the new plays count under a rule.
class ImportYearsModel final : public PlainTable {
    Q_OBJECT

public:
    /// Year, the classes in reading order, counted.
    static constexpr int yearColumn = 0;
    static constexpr int countedColumn = static_cast<int>(rowClasses) + 1;
    static constexpr int columns = countedColumn + 1;

    static int columnOf(RowClass rowClass);

    explicit ImportYearsModel(QObject* parent = nullptr) : PlainTable(columns, parent) {}

    void setYears(std::vector<YearCounts> years);
    void setRule(CountingRule rule);

protected:
    int rows() const override { return static_cast<int>(m_years.size()); }
    QString title(int column) const override;
    QString titleToolTip(int column) const override;
    QString text(int row, int column) const override;
    QString toolTip(int, int) const override { return {}; }
    bool isNumber(int column) const override { return column != yearColumn; }
    QVariant key(int row, int column) const override;

private:
    std::int64_t numberAt(int row, int column) const;

    std::vector<YearCounts> m_years;
    CountingRule m_rule = CountingRule::Spotify;
};

} // namespace afs
