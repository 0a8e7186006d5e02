// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/spotify/stand_in_world.h"

#include <random>
#include <string>
#include <vector>

namespace afs::test {

/// Something that was really heard.
struct Heard {
    Instant begin;
    Instant end;
    StandInTrack track;
    Instant listedAt;       ///< when Spotify learns of it
    bool isOffline = false; ///< no player of the account shows it
    bool isPrivate = false; ///< the player shows it as such, and it is never listed

    bool isLong() const { return end - begin >= std::chrono::seconds(30); }
};

/// When the computer runs: on from `on`, asleep or off from `off`.
struct ComputerDay {
    Instant on;
    Instant off;
};

/// A month of somebody who listens at the computer, on the phone, on trains without a network, and to files of their
/// own; and to some songs again, at once or another day.
struct ListeningMonth {
    std::vector<Heard> heard; ///< ascending
    std::vector<ComputerDay> days;

    /// As Spotify sees it at `now`: what it lists, and the player.
    void tell(StandInWorld& world, Instant now) const;
};

struct MonthHabits {
    int days = 30;
    int songsAtComputer = 30; ///< a day
    int songsOnPhone = 15;    ///< a day while the computer sleeps; on every seventh day five times as many
    int localFiles = 0;       ///< every so manieth song at the computer; 0: none
    int privateEvenings = 0;  ///< every so manieth evening has a private session in its middle; 0: none
    /// After it begins: then Spotify hears of what was played offline. The computer is on from 18 to 22 o'clock.
    Milliseconds phoneIsHome = std::chrono::hours(9);
    unsigned again = 0; ///< percent of the plays that are of a track that was heard before, a third of them at once
    Milliseconds phoneBegins = std::chrono::hours(8); ///< after midnight
};

ListeningMonth makeMonth(const MonthHabits& habits, Instant begin, unsigned seed);

} // namespace afs::test
