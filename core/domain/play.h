// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace afs {

/// What was played. Only music counts (design: counting rules are "over music only"); the rest is kept.
enum class Kind : std::uint8_t {
    Music = 0,        ///< a track, a local file, or a row with artist and title
    Episode = 1,      ///< a podcast episode
    Chapter = 2,      ///< an audiobook chapter
    Unattributed = 3, ///< Spotify gave neither a URI nor names
};

/// Which kind of source attests a play. Values are stored: never renumber.
enum class Source : std::uint8_t {
    ExtendedDump = 1, ///< Streaming_History_*.json, endsong_*.json: seconds, milliseconds played, reasons
    AccountDump = 2,  ///< StreamingHistory*.json: minutes, milliseconds played, names
    WebApi = 3,       ///< recently played
    Live = 4,         ///< currently playing
    LocalPlayer = 5,  ///< MPRIS on this computer
};

constexpr std::uint8_t sourceBit(Source source) {
    return static_cast<std::uint8_t>(1U << static_cast<unsigned>(source));
}

/// A yes/no that Spotify may have left out. Null is not yes.
enum class Tri : std::uint8_t { Unknown = 0, No = 1, Yes = 2 };

/// The four yes/no fields of an extended row, two bits each, as they are stored in `evidence.flags`.
struct PlayFlags {
    Tri skipped = Tri::Unknown;
    Tri shuffle = Tri::Unknown;
    Tri offline = Tri::Unknown;
    Tri incognito = Tri::Unknown;

    constexpr std::uint8_t packed() const {
        return static_cast<std::uint8_t>(static_cast<unsigned>(skipped) | static_cast<unsigned>(shuffle) << 2U |
                                         static_cast<unsigned>(offline) << 4U | static_cast<unsigned>(incognito) << 6U);
    }
    static constexpr PlayFlags unpacked(std::uint8_t bits) {
        return {static_cast<Tri>(bits & 3U), static_cast<Tri>((bits >> 2U) & 3U), static_cast<Tri>((bits >> 4U) & 3U),
                static_cast<Tri>((bits >> 6U) & 3U)};
    }
    bool operator==(const PlayFlags&) const = default;
};

/// Two dump rows of one track with equal milliseconds and ends this close are kept, and flagged as near twins.
constexpr std::int64_t nearTwinMs = 30'000;

/// Longer than this a single play is not believed in sums.
constexpr std::int64_t dayMs = 86'400'000;

} // namespace afs
