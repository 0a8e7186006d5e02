// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"

#include <cstdint>
#include <random>
#include <vector>

namespace afs {

/// Invented plays for property tests: equal seeds give equal plays on every machine.
struct RandomLibraryOptions {
    int plays = 400;
    int tracks = 40;
    int artists = 12;
    int accounts = 1; ///< several: each has tracks of its own, and the same ones are one recording
    std::chrono::sys_days from = std::chrono::year{2019} / 12 / 1;
    std::chrono::sys_days to = std::chrono::year{2021} / 2 / 1; ///< not included
    /// Also what dumps rarely hold: unknown and huge ms, podcasts, unattributed rows, plays known only from the Web
    /// API, near twins, several plays in one millisecond, ends around New Year, leap day and clock changes, tracks that
    /// changed their spelling, rows without title or URI, equal titles and albums of several artists,
    /// tracks that are one recording.
    bool odd = true;
};

class RandomPlays {
public:
    explicit RandomPlays(std::uint32_t seed, RandomLibraryOptions options = {});

    /// One more play, with a play id not given before; in no order of time.
    PlayFacts next();
    std::vector<PlayFacts> take(int plays);

    /// A number in [0, bound), for the choices of a test that should follow the same seed.
    std::uint32_t below(std::uint32_t bound);

private:
    bool chance(std::uint32_t percent) { return below(100) < percent; }
    Instant someEnd();
    void nameTrack(PlayFacts& play);
    void addOddities(PlayFacts& play);

    RandomLibraryOptions m_options;
    std::mt19937 m_random;
    std::int64_t m_lastId = 0;
    PlayFacts m_former; ///< what near twins are made of
};

/// options.plays plays of a fresh generator.
std::vector<PlayFacts> randomPlays(std::uint32_t seed, const RandomLibraryOptions& options = {});

} // namespace afs
