// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QString>

#include <optional>
#include <vector>

namespace afs {

/// How many plays Spotify remembers; there is no way further back.
constexpr int rememberedPlays = 50;

/// Between two looks at the last plays. The longest one alone decides what a quiet day costs: 72 requests at 20 min.
struct PollLimits {
    Milliseconds shortest = std::chrono::minutes(5);
    Milliseconds longest = std::chrono::minutes(20);

    /// The same, for whatever a person wrote: a minute to a day, and the longest not below the shortest.
    PollLimits sane() const;

    bool operator==(const PollLimits&) const = default;
};

/// Requests that the default mode may take in a day, and what of them looks at the last plays may: the rest is for the
/// watch over playlists. A faster pace takes more, and so does a playlist of more than a thousand songs; that is told.
constexpr int requestsOfADay = 100;
constexpr int looksOfADay = 80;

/// What watching playlists that do not change takes on its dearest day: one is read again whole or not at all.
struct PlaylistCost {
    int requests = 0;
    QString largest; ///< the name of the playlist that has the most entries; empty: there is none
    int entries = 0; ///< of it

    bool operator==(const PlaylistCost&) const = default;
};

/// In what time 50 plays are made, at the fastest pace (over five plays and more) that the last ones show up to `now`.
/// `ends` ascend. Empty: too few plays to tell, or longer than a month.
std::optional<Milliseconds> timeOfWindow(const std::vector<Instant>& ends, Instant now);

/// Until the next look, so that 50 plays cannot be made meanwhile, even at twice the pace.
Milliseconds pollInterval(const std::vector<Instant>& ends, Instant now, const PollLimits& limits);

/// How many looks a day that makes, and how many requests with the watch over playlists.
int looksPerDay(Milliseconds interval);
int requestsPerDay(int looksADay, const PlaylistCost& playlists = {});
bool isOverBudget(int looksADay, const PlaylistCost& playlists = {});

/// After `failures` (1 and more) looks in a row that failed without telling when to come back. `random`: 0 to 1.
Milliseconds retryInterval(int failures, const PollLimits& limits, double random);

} // namespace afs
