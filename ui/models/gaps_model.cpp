// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/gaps_model.h"

#include "ui/models/scan_text.h"

#include <algorithm>

namespace afs {

GapsModel::GapsModel(const QTimeZone& zone, QObject* parent) : QAbstractTableModel(parent), m_zone(zone) {}

void GapsModel::setGaps(std::vector<Gap> gaps) {
    if (gaps == m_gaps)
        return;
    beginResetModel();
    m_gaps = std::move(gaps);
    endResetModel();
}

int GapsModel::openGaps() const {
    return static_cast<int>(std::count_if(m_gaps.begin(), m_gaps.end(), [](const Gap& gap) { return gap.isOpen; }));
}

int GapsModel::playsLost() const {
    int lost = 0;
    for (const Gap& gap : m_gaps)
        lost += gap.isOpen ? std::max(gap.playsLost, 0) : 0;
    return lost;
}

int GapsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_gaps.size());
}

int GapsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QVariant GapsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Gap& gap = m_gaps[static_cast<std::size_t>(index.row())];
    if (role == OpenRole)
        return gap.isOpen;
    if (role == Qt::ToolTipRole && index.column() == CauseColumn)
        return gapCauseExplanation(gap.cause);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case SpanColumn:
        return gapSpanText(gap, m_zone);
    case CauseColumn:
        return gapCauseText(gap.cause);
    case LossColumn:
        return gapLossText(gap);
    case StateColumn:
        return gap.isOpen ? tr("Open", "a gap") : tr("Filled", "a gap");
    default:
        return {};
    }
}

QVariant GapsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SpanColumn:
        return tr("When");
    case CauseColumn:
        return tr("Why");
    case LossColumn:
        return tr("Plays missing");
    case StateColumn:
        return tr("State");
    default:
        return {};
    }
}

} // namespace afs
