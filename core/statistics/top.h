// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/selection.h"

namespace afs {

struct Totals {
    Amount amount;
    std::int64_t tracks = 0; ///< recordings
    std::int64_t artists = 0;
    std::int64_t albums = 0;
    std::optional<Instant> firstPlay;
    std::optional<Instant> lastPlay;

    bool operator==(const Totals&) const = default;
};
Totals totals(const Library& library, const Selection& selection);

struct TopEntry {
    std::uint32_t index = 0; ///< TrackIndex (of a recording), ArtistIndex or AlbumIndex
    Amount amount;
    Instant firstPlay;
    Instant lastPlay;
    std::uint32_t rank = 0;                  ///< 1 = most; entries equal in plays and time share a rank
    std::optional<std::uint32_t> formerRank; ///< in the former period; none = not played then
    bool fresh = false;                      ///< its first counted play ever lies in this scope's range

    bool operator==(const TopEntry&) const = default;
};

/// Tracks are recordings, each by the track that stands for it; an album or an artist has the plays of its own
/// releases. By scope.metric, then the other figure, then name (bytes), then id: the same facts give the same order.
/// `limit` 0 = all. Rank change needs `former`: the selection of the former period, or null.
std::vector<TopEntry> topTracks(const Library&, const Scope&, const Selection&, std::size_t limit,
                                const Selection* former = nullptr);
std::vector<TopEntry> topArtists(const Library&, const Scope&, const Selection&, std::size_t limit,
                                 const Selection* former = nullptr);
std::vector<TopEntry> topAlbums(const Library&, const Scope&, const Selection&, std::size_t limit,
                                const Selection* former = nullptr);

/// topArtists(), and those of them whose first counted play ever lies in the range, ranked among themselves; at most
/// `limit` of each.
struct ArtistRankings {
    std::vector<TopEntry> all;
    std::vector<TopEntry> fresh;
};
ArtistRankings artistRankings(const Library&, const Scope&, const Selection&, std::size_t limit);

/// How many recordings, artists and albums had their first counted play ever (same rule and filter) inside the range:
/// they are counted in it, and on no date before it.
struct NewInPeriod {
    std::int64_t tracks = 0;
    std::int64_t artists = 0;
    std::int64_t albums = 0;

    bool operator==(const NewInPeriod&) const = default;
};
NewInPeriod newInPeriod(const Library& library, const Scope& scope, const Selection& selection);

} // namespace afs
