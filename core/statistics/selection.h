// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/scope.h"
#include "core/library/library.h"

#include <array>
#include <chrono>
#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

namespace afs {

/// The two figures of everything that is counted. Time is in ms; `msEstimated` is kept apart from what was measured.
struct Amount {
    std::int64_t plays = 0;
    std::int64_t ms = 0;
    std::int64_t msEstimated = 0;

    std::int64_t by(Metric metric) const { return metric == Metric::Plays ? plays : ms + msEstimated; }
    Amount& operator+=(const Amount& other) {
        plays += other.plays;
        ms += other.ms;
        msEstimated += other.msEstimated;
        return *this;
    }
    bool operator==(const Amount&) const = default;
};

struct DayAmount {
    std::chrono::local_days day;
    Amount amount;

    bool operator==(const DayAmount&) const = default;
};

using Hours = std::array<Amount, 24>;
using Weekdays = std::array<Amount, 7>; ///< Monday first

/// What one track has in a selection. Rows ascend with time.
struct TrackFigures {
    Amount amount;
    Row first = noIndex; ///< its first counted play; noIndex: none
    Row last = 0;
};

/// The estimated time of one play.
struct Estimate {
    Row row;
    std::int32_t ms; ///< above 0

    bool operator==(const Estimate&) const = default;
};

/// The rows that count, and their sums. Made once for a scope by select() and shared by every statistic of a page. What
/// single rows add is not kept: see forEachPlay().
struct Selection {
    std::vector<Row> rows;           ///< ascending
    std::vector<Estimate> estimates; ///< of some of these rows, ascending

    // --- sums over the rows, taken in the same pass -----------------------------------------------------------
    std::vector<DayAmount> days;            ///< days with plays, ascending
    std::array<Hours, 7> week{};            ///< Monday first, by local hour
    std::vector<TrackFigures> tracks;       ///< one entry a track of the library: what was played of that very release
    std::vector<TrackIndex> played;         ///< those of `tracks` with plays, ascending
    std::vector<TrackFigures> recordings;   ///< see byRecording(); empty: as `tracks`
    std::vector<std::uint8_t> playedBefore; ///< a track; 1 = counted on a date before the range; empty: open start

    /// What songs have: the sums of all tracks of a recording, at the track that stands for it (Library::recordingOf);
    /// nothing at the others.
    const std::vector<TrackFigures>& byRecording() const { return recordings.empty() ? tracks : recordings; }
};

/// Weekday of a local day number: 0 = Monday … 6 = Sunday.
constexpr int weekdayOf(std::int32_t day) {
    const int shifted = (day + 3) % 7;
    return shifted < 0 ? shifted + 7 : shifted;
}

/// The first day of the calendar week of a day. Weeks begin on `firstWeekday` (1 = Monday … 7 = Sunday).
constexpr std::chrono::local_days startOfWeek(std::chrono::local_days day, int firstWeekday) {
    const int weekday = weekdayOf(static_cast<std::int32_t>(day.time_since_epoch().count())) + 1;
    return day - std::chrono::days((weekday - firstWeekday + 7) % 7);
}

/// What the play adds to measured time: 0 when its milliseconds are unknown; believed up to the known length of its
/// track, else a day, when there are more than a day.
std::int32_t measuredMs(const Library& library, Row row);

/// visit(row, amount) for every play of a selection, in order.
template <typename Visit>
void forEachPlay(const Library& library, const Selection& selection, const Visit& visit) {
    auto estimate = selection.estimates.begin();
    for (const Row row : selection.rows) {
        Amount amount{1, measuredMs(library, row), 0};
        if (estimate != selection.estimates.end() && estimate->row == row)
            amount.msEstimated = (estimate++)->ms;
        visit(row, amount);
    }
}

/// A play without milliseconds that only the Web API or a player attests counts under every rule but `finished`; its
/// time is estimated: min(length of the track, gap to the play before). A dump row without milliseconds counts under
/// `everything`, and under `finished` when it ended by itself; it adds no time.
Selection select(const Library& library, const Scope& scope);

/// On which local day each track was first counted, whatever the range: made once, it serves every range of a scope.
struct FirstDays {
    static constexpr std::int32_t never = std::numeric_limits<std::int32_t>::max();

    std::vector<std::int32_t> ofTracks; ///< days since 1970-01-01
};
FirstDays firstDays(const Library& library, const Scope& scope);

/// The same without a look at the plays before the range. `known`: firstDays() of this library and of a scope that may
/// differ in range and metric alone.
Selection select(const Library& library, const Scope& scope, const FirstDays& known);

/// The part of time that "against the former period" means: as many days directly before; for a whole calendar month or
/// year the month or year before. Nothing for open and empty ranges.
std::optional<DateRange> formerPeriod(const DateRange& range);

} // namespace afs
