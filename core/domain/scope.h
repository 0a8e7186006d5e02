// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/counting_rule.h"
#include "core/domain/ids.h"

#include <QTimeZone>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace afs {

/// Local dates, half open: `from` is in, `to` is not. A missing end is open.
struct DateRange {
    std::optional<std::chrono::local_days> from;
    std::optional<std::chrono::local_days> to;

    bool operator==(const DateRange&) const = default;
};

/// Which figure a page ranks and draws by.
enum class Metric : std::uint8_t { Plays, Time };

/// An album as a person tells it from another: its artist and its title.
struct AlbumName {
    std::string artist;
    std::string album;

    bool operator==(const AlbumName&) const = default;
};

/// Narrowing by what a person clicked. Several values of one field are alternatives, several fields all hold.
/// Names and database ids, never row numbers of a snapshot: a filter outlives the snapshot it was made on.
struct Filter {
    std::vector<std::string> artists; ///< exact names, UTF-8
    std::vector<AlbumName> albums;
    std::vector<TrackId> tracks; ///< each stands for its whole recording
    std::vector<int> weekdays;   ///< 0 = Monday … 6 = Sunday, local
    std::vector<int> hours;      ///< 0 … 23, local
    /// What the dump says of a play, in its own words ("fwdbtn", "DE"); the empty word: where it says nothing.
    std::vector<std::string> endReasons;
    std::vector<std::string> platforms;
    std::vector<std::string> countries;
    /// Plays of these tracks (and of their recordings) only; empty and `playlist` set: a playlist without known tracks,
    /// nothing matches.
    bool playlist = false;
    std::vector<TrackId> playlistTracks;
    /// Skipped plays only, and all of them, whatever the counting rule: most rules leave them out.
    bool skipped = false;

    bool empty() const { return *this == Filter{}; }
    bool operator==(const Filter&) const = default;
};

/// The question that every statistic answers. A value: pages keep it in history, Back restores it.
struct Scope {
    DateRange range;
    CountingRule rule = CountingRule::Spotify;
    Metric metric = Metric::Plays;
    QTimeZone zone = QTimeZone::utc(); ///< what makes days, hours and weekdays out of UTC
    /// The hour at which a local day begins, 0 … 23: what is played before it belongs to the day (and weekday) before.
    /// The hour of a play stays that of the clock.
    std::chrono::hours dayStart{0};
    Filter filter;

    bool operator==(const Scope&) const = default;
};

} // namespace afs
