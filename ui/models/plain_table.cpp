// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/plain_table.h"

#include "ui/models/tip_text.h"

#include <QCollator>

#include <algorithm>
#include <numeric>

namespace afs {

namespace {

/// The rows from the least key to the greatest, or the other way round; equal ones as they were.
template <typename Key>
std::vector<int> sortedRows(const std::vector<Key>& keys, Qt::SortOrder order) {
    std::vector<int> rows(keys.size());
    std::iota(rows.begin(), rows.end(), 0);
    std::stable_sort(rows.begin(), rows.end(), [&](int a, int b) {
        const Key& one = keys[static_cast<std::size_t>(a)];
        const Key& other = keys[static_cast<std::size_t>(b)];
        return order == Qt::AscendingOrder ? one < other : other < one;
    });
    return rows;
}

} // namespace

int PlainTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : rows();
}

int PlainTable::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_columns;
}

QVariant PlainTable::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = ownRow(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return tipText(toolTip(row, index.column()));
    case Qt::TextAlignmentRole:
        return QVariant((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return value(row, index.column(), role);
    }
}

QVariant PlainTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return titleToolTip(section);
    return role == Qt::DisplayRole ? QVariant(title(section)) : QVariant();
}

int PlainTable::tableRow(int own) const {
    if (m_order.empty())
        return own;
    const auto found = std::find(m_order.begin(), m_order.end(), own);
    return found == m_order.end() ? -1 : static_cast<int>(found - m_order.begin());
}

void PlainTable::sort(int column, Qt::SortOrder order) {
    m_sortColumn = column < m_columns ? column : -1;
    m_sortOrder = order;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<int> own;
    for (const QModelIndex& index : before)
        own.push_back(ownRow(index.row()));
    arrange();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(tableRow(own[static_cast<std::size_t>(i)]), before[i].column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void PlainTable::arrange() {
    m_order.clear();
    if (m_sortColumn < 0 || rows() == 0)
        return;
    const auto count = static_cast<std::size_t>(rows());
    if (key(0, m_sortColumn).typeId() != QMetaType::QString) {
        std::vector<double> keys(count);
        for (std::size_t row = 0; row < count; ++row)
            keys[row] = key(static_cast<int>(row), m_sortColumn).toDouble();
        m_order = sortedRows(keys, m_sortOrder);
        return;
    }
    QCollator collator;
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(count);
    for (std::size_t row = 0; row < count; ++row)
        keys.push_back(collator.sortKey(key(static_cast<int>(row), m_sortColumn).toString()));
    m_order = sortedRows(keys, m_sortOrder);
}

} // namespace afs
