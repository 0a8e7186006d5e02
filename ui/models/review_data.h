// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/statistics_runner.h"

#include <optional>
#include <vector>

/// The figures of a year in review, or of any other range.
namespace afs {

struct ReviewFigures {
    Question asked; ///< its scope is the one that was counted, not the window's
    Totals totals;
    std::optional<DateSpan> part; ///< what is known of the range, where that is not all of it up to today
    std::optional<Totals> former; ///< of the period before; none for open ranges and where that period has no play
    Totals comparable;            ///< of the days that are held against it, see comparedDays()
    DaysInScope days;
    NewInPeriod fresh;
    std::vector<TopEntry> artists; ///< five at most, as all that follow
    std::vector<TopEntry> tracks;
    std::vector<TopEntry> albums;
    std::vector<TopEntry> freshArtists; ///< first heard in the range
    Bucket bucket = Bucket::Month;
    std::vector<TimeBucket> overTime; ///< at most 60
    std::optional<DayAmount> biggestDay;
    std::optional<TopEntry> trackOfBiggestDay;
    Hours hours{};
    Weekdays weekdays{};
    Streak longestStreak;
    Sessions sessions;
    Skips skips;
    std::optional<Row> firstPlay; ///< counted, of the asked library
    std::optional<Row> lastPlay;
};

struct ReviewData {
    Question asked; ///< the window's own question
    ReviewFigures own;
    /// Spotify's own review of the same range: see spotifyReviewScope(). Nothing for ranges that it has none of.
    std::optional<ReviewFigures> spotify;
};

/// What Spotify's yearly review counts: plays of at least 30 seconds outside private sessions, ranked by plays, no
/// filter, and of a calendar year only 1 January to 15 November (Spotify says "mid-November" and never the day).
/// Nothing for what is no calendar year.
std::optional<Scope> spotifyReviewScope(const Scope& scope);

ReviewData reviewData(const Question& question, SelectionCache& selections, const Wanted& wanted);

} // namespace afs
