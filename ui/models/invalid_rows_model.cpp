// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/invalid_rows_model.h"

#include "ui/charts/chart_text.h"

#include <QHash>

#include <algorithm>

namespace afs {

void InvalidRowsModel::setInvalidRows(std::vector<InvalidRow> rows) {
    beginResetModel();
    m_all = std::move(rows);
    m_reason.clear();
    choose();
    endResetModel();
}

std::vector<InvalidRowsModel::ReasonCount> InvalidRowsModel::reasons() const {
    QHash<QString, int> counts;
    for (const InvalidRow& row : m_all)
        ++counts[row.reason];
    std::vector<ReasonCount> reasons;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        reasons.push_back({it.key(), it.value()});
    std::sort(reasons.begin(), reasons.end(), [](const ReasonCount& a, const ReasonCount& b) {
        return a.rows > b.rows || (a.rows == b.rows && a.reason < b.reason);
    });
    return reasons;
}

void InvalidRowsModel::showReason(const QString& reason) {
    beginResetModel();
    m_reason = reason;
    choose();
    endResetModel();
}

void InvalidRowsModel::choose() {
    m_shown.clear();
    for (std::size_t i = 0; i < m_all.size(); ++i)
        if (m_reason.isEmpty() || m_all[i].reason == m_reason)
            m_shown.push_back(i);
}

int InvalidRowsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int InvalidRowsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QVariant InvalidRowsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const InvalidRow& row = m_all[m_shown[static_cast<std::size_t>(index.row())]];
    if (role == Qt::TextAlignmentRole)
        return QVariant((index.column() >= RowColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case ReasonColumn:
        return row.reason;
    case FileColumn:
        return row.file;
    case RowColumn:
        return row.row == 0 ? tr("rest of the file") : countText(static_cast<double>(row.row));
    case OffsetColumn:
        return countText(static_cast<double>(row.offset));
    default:
        return {};
    }
}

QVariant InvalidRowsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section >= RowColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ReasonColumn:
        return tr("What is wrong");
    case FileColumn:
        return tr("File");
    case RowColumn:
        return tr("Row");
    case OffsetColumn:
        return tr("Byte");
    default:
        return {};
    }
}

} // namespace afs
