// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/gaps_model.h"

#include "ui/models/scan_text.h"

#include <algorithm>

namespace afs {

GapsModel::GapsModel(const QTimeZone& zone, QObject* parent) : PlainTable(StateColumn + 1, parent), m_zone(zone) {}

void GapsModel::setGaps(std::vector<Gap> gaps) {
    if (gaps != m_gaps)
        reset([&] { m_gaps = std::move(gaps); });
}

int GapsModel::openGaps() const {
    return static_cast<int>(std::count_if(m_gaps.begin(), m_gaps.end(), [](const Gap& gap) { return gap.isOpen; }));
}

double GapsModel::playsLost() const {
    double lost = 0;
    for (const Gap& gap : m_gaps)
        lost += gap.isOpen ? std::max(gap.playsLost, 0.0) : 0.0;
    return lost;
}

QString GapsModel::text(int row, int column) const {
    const Gap& gap = gapOf(row);
    switch (column) {
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

QString GapsModel::toolTip(int row, int column) const {
    return column == CauseColumn ? gapCauseExplanation(gapOf(row).cause) : text(row, column);
}

QVariant GapsModel::value(int row, int, int role) const {
    return role == OpenRole ? QVariant(gapOf(row).isOpen) : QVariant();
}

QVariant GapsModel::key(int row, int column) const {
    const Gap& gap = gapOf(row);
    if (column == SpanColumn)
        return static_cast<qlonglong>(gap.from.time_since_epoch().count());
    return column == LossColumn ? QVariant(gap.playsLost) : QVariant(text(row, column));
}

QString GapsModel::title(int column) const {
    switch (column) {
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
