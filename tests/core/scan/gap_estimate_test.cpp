// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time_text.h"
#include "core/scan/gap_ledger.h"
#include "core/scan/poll_schedule.h"
#include "tests/support/seeds.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <random>

namespace afs {
namespace {

using namespace std::chrono_literals;

/// Months of somebody who listens, and of a program that looks now and then.
class EstimatedMonths : public testing::Test {
protected:
    using Day = std::function<void(Instant midnight)>;

    void listen(Instant from, int songs) {
        std::normal_distribution<double> seconds(210, 45);
        Instant end = from;
        for (int song = 0; song < songs; ++song) {
            end += std::chrono::seconds(std::max(60, static_cast<int>(seconds(m_random))));
            m_ends.push_back(end);
        }
    }
    int around(double mean, double spread) {
        return std::max(0, static_cast<int>(std::normal_distribution<double>(mean, spread)(m_random)));
    }
    void live(const Day& day) {
        for (int i = 0; i < days; ++i)
            day(m_begin + i * 24h);
        std::ranges::sort(m_ends);
    }

    /// What each gap lost, and was told to have lost, after the first month.
    struct Told {
        double lost = 0;
        double estimated = 0;
        int gaps = 0;
        double ratio() const { return estimated / lost; }
    };
    Told look(const std::vector<Instant>& looks) const {
        Told told;
        std::vector<Instant> stored;
        for (const Instant at : looks) {
            const auto until = std::ranges::upper_bound(m_ends, at);
            SeenWindow window;
            window.ends.assign(until - std::min<std::ptrdiff_t>(rememberedPlays, until - m_ends.begin()), until);
            window.listed = static_cast<int>(window.ends.size());
            if (window.ends.empty())
                continue;
            const auto covered = stored.empty() ? std::optional<Instant>() : stored.back();
            const auto gap = windowGap(window, covered, {}, {stored.empty() ? 0 : paceOf(stored)});
            if (gap && at > m_begin + 30 * 24h) {
                ++told.gaps;
                told.estimated += gap->playsLost;
                told.lost += static_cast<double>(
                    std::ranges::count_if(m_ends, [&](Instant end) { return end > gap->from && end < gap->to; }));
            }
            for (const Instant end : window.ends)
                if (!covered || end > *covered)
                    stored.push_back(end);
        }
        return told;
    }
    std::vector<Instant> daily(Milliseconds at) const {
        std::vector<Instant> looks;
        for (int i = 0; i < days; ++i)
            looks.push_back(m_begin + i * 24h + at);
        return looks;
    }
    /// Every twenty minutes, but for some hours now and then.
    std::vector<Instant> oftenWithOutages() {
        std::vector<Instant> looks;
        std::uniform_int_distribution<int> hours(3, 14);
        for (Instant at = m_begin; at < m_begin + days * 24h; at += 20min) {
            if (m_random() % 150 == 0)
                at += hours(m_random) * 1h;
            looks.push_back(at);
        }
        return looks;
    }

    static constexpr int days = 250;
    const Instant m_begin = *parseInstant("2026-01-05T00:00:00Z");
    std::mt19937_64 m_random{test::seeded<std::uint64_t>(5)};
    std::vector<Instant> m_ends;

private:
    static double paceOf(const std::vector<Instant>& stored) {
        const auto first = std::ranges::lower_bound(stored, stored.back() - 28 * 24h);
        const std::chrono::duration<double, std::ratio<86'400>> time = stored.back() - *first;
        return static_cast<double>(stored.end() - first - 1) / std::clamp(time.count(), 1.0, 28.0);
    }
};

TEST_F(EstimatedMonths, OfTenMoreThanSpotifyRemembersEachEvening) {
    live([this](Instant midnight) { listen(midnight + 18h, 60); });
    for (const Milliseconds at : {Milliseconds(9h), Milliseconds(23h)}) {
        const Told told = look(daily(at));
        EXPECT_GT(told.gaps, 200);
        EXPECT_NEAR(told.lost / told.gaps, 10, 0.1);
        EXPECT_LT(told.estimated / told.gaps, 25) << "and not seven times as many";
        EXPECT_GT(told.estimated / told.gaps, 5);
    }
}

TEST_F(EstimatedMonths, OfEveningsOfAnyLength) {
    live([this](Instant midnight) { listen(midnight + 17h + around(60, 30) * 1min, around(45, 25)); });
    const Told daily = look(this->daily(23h));
    EXPECT_GT(daily.gaps, 50);
    EXPECT_GT(daily.ratio(), 0.5);
    EXPECT_LT(daily.ratio(), 2);
    const Told outages = look(oftenWithOutages());
    EXPECT_GT(outages.gaps, 3);
    EXPECT_GT(outages.ratio(), 0.4);
    EXPECT_LT(outages.ratio(), 2.5);
}

TEST_F(EstimatedMonths, OfDaysAtWork) {
    live([this](Instant midnight) {
        const auto day = (midnight - m_begin) / 24h;
        if (day % 7 < 5)
            for (const Milliseconds hour : {9h, 11h, 14h, 16h})
                listen(midnight + hour, around(16, 4));
    });
    const Told told = look(daily(22h));
    EXPECT_GT(told.gaps, 100);
    EXPECT_GT(told.ratio(), 0.5);
    EXPECT_LT(told.ratio(), 3) << "weekends are no days like others";
}

} // namespace
} // namespace afs
