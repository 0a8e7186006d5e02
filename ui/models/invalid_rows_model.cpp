// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/invalid_rows_model.h"

#include "ui/charts/chart_text.h"

#include <QHash>

#include <algorithm>
#include <limits>

namespace afs {

void InvalidRowsModel::setInvalidRows(std::vector<InvalidRow> rows) {
    reset([&] {
        m_all = std::move(rows);
        m_reason.clear();
        choose();
    });
}

std::vector<InvalidRowsModel::ReasonCount> InvalidRowsModel::reasons() const {
    QHash<QString, int> counts;
    for (const InvalidRow& row : m_all)
        ++counts[row.fault];
    std::vector<ReasonCount> reasons;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        reasons.push_back({it.key(), it.value()});
    std::sort(reasons.begin(), reasons.end(), [](const ReasonCount& a, const ReasonCount& b) {
        return a.rows > b.rows || (a.rows == b.rows && a.reason < b.reason);
    });
    return reasons;
}

void InvalidRowsModel::showReason(const QString& reason) {
    reset([&] {
        m_reason = reason;
        choose();
    });
}

void InvalidRowsModel::choose() {
    m_shown.clear();
    for (std::size_t i = 0; i < m_all.size(); ++i)
        if (m_reason.isEmpty() || m_all[i].fault == m_reason)
            m_shown.push_back(i);
}

QString InvalidRowsModel::text(int row, int column) const {
    const InvalidRow& invalid = rowAt(row);
    switch (column) {
    case ReasonColumn:
        return invalid.reason;
    case FileColumn:
        return invalid.file.section(u'/', -1);
    case PlaceColumn:
        return invalid.file.section(u'/', 0, -2);
    case RowColumn:
        return invalid.row == 0 ? restOfFile() : countText(static_cast<double>(invalid.row));
    case OffsetColumn:
        return countText(static_cast<double>(invalid.offset));
    default:
        return {};
    }
}

QString InvalidRowsModel::toolTip(int row, int column) const {
    return column == FileColumn || column == PlaceColumn ? rowAt(row).file : text(row, column);
}

bool InvalidRowsModel::hasPlaces() const {
    return std::any_of(m_all.begin(), m_all.end(), [](const InvalidRow& row) { return row.file.contains(u'/'); });
}

/// The rest of a file stands behind its rows.
QVariant InvalidRowsModel::key(int row, int column) const {
    const InvalidRow& invalid = rowAt(row);
    if (column == RowColumn)
        return invalid.row == 0 ? std::numeric_limits<double>::infinity() : static_cast<double>(invalid.row);
    return column == OffsetColumn ? QVariant(static_cast<qlonglong>(invalid.offset)) : QVariant(text(row, column));
}

QString InvalidRowsModel::title(int column) const {
    switch (column) {
    case ReasonColumn:
        return tr("What is wrong");
    case FileColumn:
        return tr("File");
    case RowColumn:
        return tr("Row");
    case OffsetColumn:
        return tr("Byte");
    case PlaceColumn:
        return tr("Package", "the zip or folder of a file");
    default:
        return {};
    }
}

} // namespace afs
