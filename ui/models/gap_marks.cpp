// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/gap_marks.h"

#include "core/statistics/zone_offsets.h"
#include "ui/charts/chart_text.h"
#include "ui/models/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace afs {

namespace {

constexpr double noticedShare = 0.1; ///< of a period's time, or of its plays
constexpr double wholeShare = 0.9;

struct GapWords {
    Q_DECLARE_TR_FUNCTIONS(GapMarks)
};

struct Span {
    Instant from;
    Instant to;

    double length() const { return static_cast<double>((to - from).count()); }
};

Span spanOf(const PointDays& point, const QTimeZone& zone, std::chrono::hours dayStart) {
    return {beginOfDay(point.from, zone, dayStart), beginOfDay(point.to, zone, dayStart)};
}

/// How much of a period the gaps take, and how many plays of it they may have cost.
struct Missing {
    double time = 0; ///< 0 … 1
    double plays = 0;
};

Missing missingOf(const Span& period, const std::vector<const Gap*>& gaps) {
    Missing missing;
    for (const Gap* gap : gaps) {
        const Span shared{std::max(period.from, gap->from), std::min(period.to, gap->to)};
        if (shared.length() <= 0)
            continue;
        missing.time += shared.length() / period.length();
        missing.plays += gap->playsLost * shared.length() / static_cast<double>((gap->to - gap->from).count());
    }
    return missing;
}

/// The days around each gap, whenever days begin: most periods lie far from all gaps, and to find when exactly they
/// begin takes long.
std::vector<PointDays> daysTouchedBy(const std::vector<const Gap*>& gaps, const QTimeZone& zone) {
    std::vector<PointDays> touched;
    for (const Gap* gap : gaps)
        touched.push_back({localDayOf(gap->from, zone, {}) - std::chrono::days(1),
                           localDayOf(gap->to, zone, {}) + std::chrono::days(2)});
    return touched;
}

QString missingText(double plays) {
    const auto rounded = static_cast<qint64>(std::llround(plays));
    return rounded == 0 ? GapWords::tr("plays may be missing")
                        : GapWords::tr("about %1 may be missing", "plays").arg(playsText(rounded));
}

} // namespace

std::vector<Gap> withUnreached(std::vector<Gap> gaps, const CoveredDays& covered, std::chrono::local_days today,
                               const QTimeZone& zone, std::chrono::hours dayStart) {
    if (covered.isEveryDay())
        return gaps;
    Gap unreached;
    for (const DateSpan& span : covered.reached()) {
        unreached.to = beginOfDay(span.from, zone, dayStart);
        gaps.push_back(unreached);
        unreached.from = beginOfDay(span.to, zone, dayStart);
    }
    unreached.to = beginOfDay(today + std::chrono::days(1), zone, dayStart);
    if (unreached.from < unreached.to)
        gaps.push_back(unreached);
    return gaps;
}

void markGaps(ChartData& chart, const std::vector<PointDays>& periods, const std::vector<Gap>& gaps,
              const QTimeZone& zone, std::chrono::hours dayStart) {
    std::vector<const Gap*> open;
    for (const Gap& gap : gaps)
        if (gap.isOpen && gap.to > gap.from)
            open.push_back(&gap);
    if (open.empty())
        return;
    const std::vector<PointDays> touched = daysTouchedBy(open, zone);
    for (std::size_t i = 0; i < std::min(periods.size(), chart.points.size()); ++i) {
        const bool isNear = std::any_of(touched.begin(), touched.end(), [&](const PointDays& gap) {
            return gap.from < periods[i].to && gap.to > periods[i].from;
        });
        if (!isNear)
            continue;
        ChartPoint& point = chart.points[i];
        const Span period = spanOf(periods[i], zone, dayStart);
        const Missing missing = missingOf(period, open);
        if (missing.time <= 0)
            continue;
        point.hatched = missing.time >= wholeShare && point.value <= 0;
        const bool costsPlays = chart.scale == ChartScale::Count && missing.plays >= 0.5 &&
                                missing.plays >= noticedShare * (point.value + missing.plays);
        point.partlyKnown = !point.hatched && (missing.time >= noticedShare || costsPlays);
        point.name = GapWords::tr("%1, %2", "period and figures, what may be missing")
                         .arg(point.name, point.hatched ? GapWords::tr("not known") : missingText(missing.plays));
    }
}

} // namespace afs
