// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dump/demo_catalogue.h"

#include <optional>
#include <vector>

namespace afs::demo {

/// Whom the listener likes, when: waves of weeks and months, new albums, and one craze at a time.
class Taste {
public:
    Taste(const Catalogue& catalogue, int days, Random& random);

    void advanceTo(int day);

    const Artist& favourite(Random& random, Mood mood) const;
    const Artist& craze() const { return m_catalogue.artists[m_craze]; }
    const Track& trackOf(const Artist& artist, Random& random) const;
    /// One of the artist's albums that is out, newer ones rather; none when nothing is out yet.
    const Album* albumOf(const Artist& artist, Random& random) const;
    /// Somebody they hardly know.
    const Track& discovery(Random& random) const;

private:
    struct Wave {
        double middle = 0;
        double width = 1;
        double height = 0;
    };

    double weightOf(std::size_t artist) const;
    std::uint32_t released(const Artist& artist) const;

    const Catalogue& m_catalogue;
    std::vector<std::vector<Wave>> m_waves;
    std::vector<double> m_rank;
    std::vector<std::size_t> m_crazes; ///< one for each stretch of five weeks
    std::vector<double> m_weights;
    std::size_t m_craze = 0;
    int m_day = -1;
};

} // namespace afs::demo
