// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/import_years_model.h"

#include "core/dump/import_words.h"
#include "ui/charts/chart_text.h"
#include "ui/models/format.h"
#include "ui/models/imports_model.h"
#include "ui/models/rule_text.h"

#include <algorithm>

namespace afs {

namespace {

RowClass classOfColumn(int column) {
    return rowClassesForReading()[static_cast<std::size_t>(column - 1)];
}

} // namespace

int ImportYearsModel::columnOf(RowClass rowClass) {
    const auto order = rowClassesForReading();
    return static_cast<int>(std::find(order.begin(), order.end(), rowClass) - order.begin()) + 1;
}

void ImportYearsModel::setYears(std::vector<YearCounts> years) {
    reset([&] { m_years = std::move(years); });
}

void ImportYearsModel::setRule(CountingRule rule) {
    reset([&] { m_rule = rule; });
}

std::int64_t ImportYearsModel::numberAt(int row, int column) const {
    const YearCounts& year = m_years[static_cast<std::size_t>(row)];
    return column == yearColumn      ? year.year
           : column == countedColumn ? year.counted[static_cast<std::size_t>(m_rule)]
                                     : year.classes[classOfColumn(column)];
}

QString ImportYearsModel::text(int row, int column) const {
    const std::int64_t number = numberAt(row, column);
    if (column != yearColumn)
        return countText(static_cast<double>(number));
    return number == 0 ? tr("no date") : yearText(static_cast<int>(number));
}

QVariant ImportYearsModel::key(int row, int column) const {
    return static_cast<qlonglong>(numberAt(row, column));
}

QString ImportYearsModel::titleToolTip(int column) const {
    return column == yearColumn      ? QString()
           : column == countedColumn ? ruleExplanation(m_rule)
                                     : rowClassExplanation(classOfColumn(column));
}

QString ImportYearsModel::title(int column) const {
    return column == yearColumn      ? tr("Year")
           : column == countedColumn ? tr("New that count")
                                     : rowClassTitle(classOfColumn(column));
}

} // namespace afs
