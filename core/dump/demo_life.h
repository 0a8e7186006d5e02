// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dump/demo_random.h"

#include <chrono>
#include <string_view>
#include <vector>

namespace afs::demo {

enum class Device { Phone, Desktop, Web, Speaker, Car };

/// What a day of the invented listener is like. They live by the clocks of Amsterdam, later of Leipzig.
struct Day {
    std::chrono::local_days date;
    int number = 0;  ///< since the history began
    int weekday = 0; ///< 0 = Monday
    std::string_view country;
    std::chrono::minutes utcOffset{};
    double energy = 1; ///< how much music there is today
    bool silent = false;
    bool travelling = false;
    bool homeOffice = false;

    bool weekend() const { return weekday >= 5; }
    bool december() const;
    std::chrono::sys_seconds at(std::chrono::minutes localTime) const;
};

/// The years in outline: journeys, silences, seasons. Knows nothing of music.
class Life {
public:
    Life(std::chrono::local_days first, int days, Random& random);

    Day day(int number, Random& random) const;

private:
    struct Spell {
        int from = 0;
        int to = 0;
        std::string_view country; ///< empty: no music at all
    };

    void planYear(int firstDay, int year, Random& random);

    std::chrono::local_days m_first;
    int m_moved = 0; ///< the day they moved house
    std::vector<Spell> m_spells;
};

/// The platform as Spotify wrote it at the time: long descriptions until October 2023, one word since.
std::string_view platformName(Device device, std::chrono::local_days date);

} // namespace afs::demo
