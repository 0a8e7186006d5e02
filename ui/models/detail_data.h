// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/emptiness.h"
#include "ui/models/habits_data.h"
#include "ui/models/overview_data.h"
#include "ui/models/subject.h"

namespace afs {

/// Everything a page about a track, an artist or an album shows, of one snapshot and one scope.
struct DetailData {
    Subject subject;
    Scope around;         ///< the scope without the subject: what it is ranked in
    OverviewData figures; ///< of the subject alone; its scope names the subject
    std::uint32_t index = noIndex;
    Amount whole; ///< of everything in `around`
    /// First and last play, days in a row, the month with most.
    struct Facts {
        std::optional<Instant> firstPlay;
        std::optional<Instant> lastPlay;
        Streaks streaks;
        std::optional<TimeBucket> bestMonth;
    };
    Facts facts;               ///< of the scope
    std::optional<Facts> ever; ///< of all time, under the same filters; none: that is what the scope is
    RankPlace place;           ///< among its own kind
    bool hasFormerRank = false;
    std::vector<RankInBucket> ranks;
    Bucket rankBucket = Bucket::Month;
    Skips skips;
    std::vector<NamedAmount> endings;
    std::vector<NamedAmount> devices;
    std::vector<NamedAmount> countries;
    std::vector<TopEntry> tracks; ///< of an artist or an album
    std::vector<TopEntry> albums; ///< of an artist

    const Library& library() const { return *figures.asked.library; }
    const Scope& scope() const { return figures.asked.scope; } ///< with the subject
};

/// `question`: without the subject.
DetailData detailData(const Question& question, const Subject& subject, SelectionCache& selections,
                      const Wanted& wanted);

/// Why there is nothing to show of the subject: it was not played in the range, or not under the other filters, or
/// never so that it counts. As emptinessOf(), of the subject alone.
Emptiness emptinessOf(const Question& question, const Subject& subject, const DateRange& chosenRange,
                      SelectionCache& selections);

ChartData neighboursChart(const DetailData& data);
ChartData rankChart(const DetailData& data); ///< values are ranks; 0: not played
ChartData tracksOfChart(const DetailData& data);
ChartData albumsOfChart(const DetailData& data);
/// The rows of shareRows().
ChartData endingsChart(const DetailData& data);
ChartData devicesChart(const DetailData& data);
ChartData countriesChart(const DetailData& data);

} // namespace afs
