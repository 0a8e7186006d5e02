// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/import_years_model.h"

#include "core/dump/import_words.h"
#include "ui/charts/chart_text.h"
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
    beginResetModel();
    m_years = std::move(years);
    endResetModel();
}

void ImportYearsModel::setRule(CountingRule rule) {
    m_rule = rule;
    if (!m_years.empty())
        Q_EMIT dataChanged(index(0, countedColumn), index(rowCount() - 1, countedColumn));
}

int ImportYearsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_years.size());
}

int ImportYearsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QVariant ImportYearsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((index.column() == yearColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const YearCounts& year = m_years[static_cast<std::size_t>(index.row())];
    if (index.column() == yearColumn)
        return year.year == 0 ? tr("no date") : QString::number(year.year);
    const std::int64_t count = index.column() == countedColumn ? year.counted[static_cast<std::size_t>(m_rule)]
                                                               : year.classes[classOfColumn(index.column())];
    return countText(static_cast<double>(count));
}

QVariant ImportYearsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == yearColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section != yearColumn)
        return section == countedColumn ? ruleExplanation(m_rule) : rowClassExplanation(classOfColumn(section));
    if (role != Qt::DisplayRole)
        return {};
    if (section == yearColumn)
        return tr("Year");
    return section == countedColumn ? tr("New that count") : rowClassTitle(classOfColumn(section));
}

} // namespace afs
