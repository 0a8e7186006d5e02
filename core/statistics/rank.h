// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/over_time.h"
#include "core/statistics/top.h"

namespace afs {

/// What a ranking is of.
enum class Ranked : std::uint8_t { Tracks, Artists, Albums };

/// What each of `entries` has in another selection of the same library: nothing where it was not played in it.
std::vector<Amount> amountsIn(const Library& library, const Selection& selection, Ranked kind,
                              const std::vector<TopEntry>& entries);

/// Where one track, artist or album stood in one bucket.
struct RankInBucket {
    std::chrono::local_days from;
    std::chrono::local_days to;
    Amount amount;
    std::uint32_t rank = 0;   ///< as in TopEntry; 0 = not played in this bucket
    std::uint32_t ranked = 0; ///< how many were played in it
    bool unfinished = false;

    bool operator==(const RankInBucket&) const = default;
};

/// The rank of `index` (a TrackIndex that stands for its recording, ArtistIndex or AlbumIndex) among all of its kind in
/// each of the buckets of overTime(): every entry is what top…() of that bucket alone would say. One pass over the
/// plays.
std::vector<RankInBucket> rankOverTime(const Library& library, const Scope& scope, const Selection& selection,
                                       Ranked kind, std::uint32_t index, const std::vector<TimeBucket>& buckets);

/// One of a ranking and those around it.
struct RankPlace {
    std::size_t ranked = 0;           ///< how many the ranking has
    std::vector<TopEntry> neighbours; ///< by rank, at most `around` on either side, itself among them; empty: not in it
    std::size_t self = 0;             ///< its place in `neighbours`

    bool operator==(const RankPlace&) const = default;
};
RankPlace rankPlace(const Library& library, const Scope& scope, const Selection& selection, Ranked kind,
                    std::uint32_t index, std::size_t around, const Selection* former = nullptr);

} // namespace afs
