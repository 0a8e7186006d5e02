// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/scope.h"
#include "core/library/library.h"

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

/// Pure functions (Library, Scope) -> value. No I/O, no clock, no state: any thread. All figures are over the plays
/// that the scope's rule counts; a play belongs to the local date, hour and weekday of its *end* in the scope's zone.
namespace afs {

/// The two figures of everything that is counted. Time is in ms; `msEstimated` is kept apart from what was measured.
struct Amount {
    std::int64_t plays = 0;
    std::int64_t ms = 0;
    std::int64_t msEstimated = 0;

    std::int64_t by(Metric metric) const { return metric == Metric::Plays ? plays : ms + msEstimated; }
    bool operator==(const Amount&) const = default;
};

/// The rows that count, ascending, with what bucketing needs of them. Made once for a scope and shared by every
/// statistic of a page: `selection.day[i]` and `hour[i]` belong to `selection.rows[i]`.
struct Selection {
    std::vector<Row> rows;
    std::vector<std::int32_t> day;       ///< local days since 1970-01-01
    std::vector<std::uint8_t> hour;      ///< local hour 0 … 23
    std::vector<std::int32_t> ms;        ///< what the play adds to measured time (clamped; 0 when unknown)
    std::vector<std::int32_t> estimated; ///< what it adds to estimated time; empty when nothing is estimated
};

/// Weekday of a local day number: 0 = Monday … 6 = Sunday.
constexpr int weekdayOf(std::int32_t day) {
    const int shifted = (day + 3) % 7;
    return shifted < 0 ? shifted + 7 : shifted;
}

Selection select(const Library& library, const Scope& scope);

/// The part of a scope that lies before it and is as long (for "against the former period"). Nothing for open ranges.
std::optional<DateRange> formerPeriod(const DateRange& range);

struct Totals {
    Amount amount;
    std::int64_t tracks = 0;
    std::int64_t artists = 0;
    std::int64_t albums = 0;
    std::optional<Instant> firstPlay;
    std::optional<Instant> lastPlay;

    bool operator==(const Totals&) const = default;
};
Totals totals(const Library& library, const Selection& selection);

enum class Bucket : std::uint8_t { Day, Week, Month, Year };

struct TimeBucket {
    std::chrono::local_days from; ///< first local day
    std::chrono::local_days to;   ///< first local day after it
    Amount amount;
    bool unfinished = false; ///< `today` lies in it, or the range cuts it off

    bool operator==(const TimeBucket&) const = default;
};

/// Plays over time; empty buckets are filled in between the range's ends (open ends: first and last counted play).
/// Weeks begin on `firstWeekday` (1 = Monday … 7 = Sunday, as Qt::DayOfWeek). `today` marks the unfinished bucket.
std::vector<TimeBucket> overTime(const Library& library, const Scope& scope, const Selection& selection, Bucket bucket,
                                 int firstWeekday, std::chrono::local_days today);

/// The bucket that a chart of this range wants: up to 45 days daily, up to two years weekly, else monthly.
Bucket bucketFor(const Library& library, const Scope& scope, const Selection& selection);

using Hours = std::array<Amount, 24>;
using Weekdays = std::array<Amount, 7>; ///< Monday first
Hours perHour(const Selection& selection);
Weekdays perWeekday(const Selection& selection);
std::array<Hours, 7> perWeekdayAndHour(const Selection& selection);

struct DayAmount {
    std::chrono::local_days day;
    Amount amount;

    bool operator==(const DayAmount&) const = default;
};
/// Only days with counted plays, ascending.
std::vector<DayAmount> perDay(const Selection& selection);

/// How many days the averages of a scope divide by.
struct DaysInScope {
    std::int64_t calendar = 0; ///< days of the range (open ends: first to last counted play, both in)
    std::int64_t active = 0;   ///< days with at least one counted play
};
DaysInScope daysInScope(const Scope& scope, const Selection& selection);

struct TopEntry {
    std::uint32_t index = 0; ///< TrackIndex, ArtistIndex or AlbumIndex
    Amount amount;
    Instant firstPlay;
    Instant lastPlay;
    std::uint32_t rank = 0;                  ///< 1 = most; equal figures share a rank
    std::optional<std::uint32_t> formerRank; ///< in the former period; none = not played then
    bool fresh = false;                      ///< its first counted play ever lies in this scope's range

    bool operator==(const TopEntry&) const = default;
};

/// By scope.metric, then the other figure, then name, then id: the same facts give the same order.
/// `limit` 0 = all. Rank change needs `former`: the selection of the former period, or null.
std::vector<TopEntry> topTracks(const Library&, const Scope&, const Selection&, std::size_t limit,
                                const Selection* former = nullptr);
std::vector<TopEntry> topArtists(const Library&, const Scope&, const Selection&, std::size_t limit,
                                 const Selection* former = nullptr);
std::vector<TopEntry> topAlbums(const Library&, const Scope&, const Selection&, std::size_t limit,
                                const Selection* former = nullptr);

/// How many tracks, artists and albums had their first counted play ever (same rule and filter) inside the range.
struct NewInPeriod {
    std::int64_t tracks = 0;
    std::int64_t artists = 0;
    std::int64_t albums = 0;

    bool operator==(const NewInPeriod&) const = default;
};
NewInPeriod newInPeriod(const Library& library, const Scope& scope, const Selection& selection);

/// The longest run of consecutive local days with a counted play; `current` ends today or yesterday, else length 0.
struct Streak {
    std::chrono::local_days from;
    std::int64_t days = 0;

    bool operator==(const Streak&) const = default;
};
struct Streaks {
    Streak longest;
    Streak current;

    bool operator==(const Streaks&) const = default;
};
Streaks streaks(const Selection& selection, std::chrono::local_days today);

/// Runs of counted plays with at most 30 minutes between the end of one and the start (end - ms) of the next.
constexpr std::int64_t sessionGapMs = 30 * 60 * 1000;
struct Sessions {
    std::int64_t count = 0;
    std::int64_t longestMs = 0;    ///< from the start of its first to the end of its last play
    std::int64_t longestPlays = 0; ///< plays in the session that took longest
    std::optional<Instant> longestStart;
    std::int64_t totalMs = 0;

    bool operator==(const Sessions&) const = default;
};
Sessions sessions(const Library& library, const Selection& selection);

/// Skips are measured over every stored music play in range and filter, whatever the rule: a rule that leaves skipped
/// plays out would hide them. Skipped: the row says so, or it ended by fwdbtn, backbtn, endplay or unknown.
struct Skips {
    std::int64_t plays = 0; ///< plays with a known end reason or skip mark
    std::int64_t skipped = 0;

    bool operator==(const Skips&) const = default;
};
Skips skips(const Library& library, const Scope& scope);

struct LabelAmount {
    std::uint32_t label = 0; ///< into Library::reasons, platforms or countries; 0 = not given
    Amount amount;

    bool operator==(const LabelAmount&) const = default;
};
/// Counted plays by label, most first.
std::vector<LabelAmount> byEndReason(const Library& library, const Selection& selection);
std::vector<LabelAmount> byPlatform(const Library& library, const Selection& selection);
std::vector<LabelAmount> byCountry(const Library& library, const Selection& selection);

} // namespace afs
