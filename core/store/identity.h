// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text_hash.h"
#include "core/store/evidence.h"

#include <cstdint>
#include <functional>
#include <stop_token>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace afs {

using TextIndex = std::unordered_map<std::string, std::int32_t, TextHash, std::equal_to<>>;

/// All that a row named, as one text: equal for equal rows only.
void appendNameKey(std::string& key, Kind kind, std::string_view uri, std::string_view title, std::string_view artist,
                   std::string_view album);

/// What makes two rows plays of one track: the URI, else kind, artist and title.
std::string trackKey(const TrackRow& name);

/// Who is who among the names of an account, as small numbers. Index: name id; entry 0 is "no name at all".
struct NameIdentity {
    std::int32_t track = 0; ///< TrackRow::trackId
    std::int32_t exact = 0; ///< same kind, artist and title to the letter: a twin in account data, which has no URIs
    std::int32_t match =
        0; ///< the same with case folded and blanks trimmed: compared across sources; 0: cannot be compared
    std::int32_t albumMatch = 0; ///< the same under the artist of the album, where the catalogue says it
    std::int32_t isrc = 0;       ///< the same recording, as the catalogue says; 0: it does not
    std::int32_t lengthMs = 0;   ///< of the track; 0: unknown
};
/// What names are looked at for.
enum class NameUse {
    AcrossSources, ///< everything
    ExtendedAlone, ///< where all plays are of extended data, which are told apart by their tracks: `track`, `lengthMs`
};
/// Throws Stopped.
std::vector<NameIdentity> identifyNames(const std::vector<TrackRow>& names, const std::stop_token& stop = {});
std::vector<NameIdentity> identifyNames(const std::vector<TrackRow>& names, const std::vector<TrackRow>& more,
                                        NameUse use, const std::stop_token& stop = {});

/// The names by their ids; null where there is none. They stay where they are.
std::vector<const TrackRow*> namesById(const std::vector<TrackRow>& names, const std::vector<TrackRow>& more = {});

/// What a twin within one source is: the same track, end and milliseconds.
struct TwinKey {
    std::int64_t end = 0;
    std::int64_t ms = 0;
    std::int32_t identity = 0;
    Source source = Source::ExtendedDump;

    auto operator<=>(const TwinKey&) const = default;
};
TwinKey twinKey(const EvidenceRow& row, const std::vector<NameIdentity>& names);

} // namespace afs
