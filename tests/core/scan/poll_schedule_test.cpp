// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/poll_schedule.h"

#include "core/base/time_text.h"

#include <gtest/gtest.h>

namespace afs {
namespace {

using namespace std::chrono_literals;

class Scheduling : public testing::Test {
protected:
    /// `plays` that ended `apart`, the last one just now.
    std::vector<Instant> plays(int count, Milliseconds apart) const {
        std::vector<Instant> ends;
        for (int i = count - 1; i >= 0; --i)
            ends.push_back(m_now - i * apart);
        return ends;
    }
    Milliseconds interval(const std::vector<Instant>& ends, const PollLimits& limits = {}) const {
        return pollInterval(ends, m_now, limits);
    }

    Instant m_now = *parseInstant("2026-11-26T12:00:00Z");
};

TEST_F(Scheduling, LooksSeldomAtAnOrdinaryPace) {
    EXPECT_EQ(interval({}), 20min);
    EXPECT_EQ(interval(plays(4, 1s)), 20min) << "too few to tell";
    EXPECT_EQ(interval(plays(50, 200s)), 20min);
    EXPECT_EQ(interval(plays(50, 60s)), 20min);
}

TEST_F(Scheduling, LooksMoreOftenTheFasterPlaysCome) {
    EXPECT_LT(interval(plays(50, 35s)), 15min);
    EXPECT_EQ(interval(plays(50, 5s)), 5min) << "the floor";
    EXPECT_LT(interval(plays(10, 20s)), 20min) << "somebody began to skip";
    Milliseconds last = 20min;
    for (Milliseconds apart = 60s; apart > 1s; apart -= 1s) {
        EXPECT_LE(interval(plays(50, apart)), last);
        last = interval(plays(50, apart));
    }
}

TEST_F(Scheduling, LetsNoFiftyPlaysSlipByAtTheSamePaceOrTwice) {
    const PollLimits limits{1s, 20min};
    for (Milliseconds apart = 10s; apart < 10min; apart += 7s)
        EXPECT_LE(interval(plays(50, apart), limits), std::max<Milliseconds>(50 * apart / 2, 1min)) << apart.count();
}

TEST_F(Scheduling, CalmsDownWhenNothingFollows) {
    const auto ends = plays(20, 10s);
    EXPECT_EQ(pollInterval(ends, m_now, {}), 5min);
    EXPECT_LT(pollInterval(ends, m_now + 5min, {}), 20min);
    EXPECT_EQ(pollInterval(ends, m_now + 1h, {}), 20min);
}

TEST_F(Scheduling, KeepsToTheSettings) {
    EXPECT_EQ(interval(plays(50, 1s), {2min, 10min}), 2min);
    EXPECT_EQ(interval({}, {2min, 10min}), 10min);
    EXPECT_EQ(PollLimits({0s, 0s}).sane(), PollLimits({1min, 1min}));
    EXPECT_EQ(PollLimits({30min, 10min}).sane(), PollLimits({30min, 30min}));
    EXPECT_EQ(PollLimits({-5min, 1000h}).sane(), PollLimits({1min, 24h}));
}

TEST_F(Scheduling, KnowsWhatADayOfLooksCosts) {
    EXPECT_EQ(looksPerDay(20min), 72);
    EXPECT_EQ(looksPerDay(24h), 1);
    EXPECT_EQ(looksPerDay(7min), 206);
    EXPECT_EQ(looksPerDay(0s), 1440) << "a minute is the least";
    EXPECT_FALSE(isOverBudget(looksPerDay(20min)));
    EXPECT_FALSE(isOverBudget(looksPerDay(interval(plays(50, 200s))))) << "three in ten minutes";
    EXPECT_TRUE(isOverBudget(looksPerDay(interval(plays(50, 30s)))));
    EXPECT_TRUE(isOverBudget(looksPerDay(interval({}, {2min, 10min})))) << "because somebody set it so";
}

TEST_F(Scheduling, SaysHowLongSpotifyRemembers) {
    EXPECT_FALSE(timeOfWindow({}, m_now));
    EXPECT_FALSE(timeOfWindow(plays(3, 1min), m_now));
    EXPECT_EQ(timeOfWindow(plays(50, 3min), m_now), 150min);
    EXPECT_FALSE(timeOfWindow(plays(50, 24h), m_now)) << "a month and more";
    EXPECT_TRUE(timeOfWindow(plays(50, 0s), m_now));
    EXPECT_TRUE(timeOfWindow(plays(50, 3min), m_now - 1h)) << "a clock that is slow";
}

TEST_F(Scheduling, StaysWithinTheBudgetOfAQuietDay) {
    // Three plays in ten minutes, all day: looks at most every 20 minutes.
    const Milliseconds pace = 200s;
    int looks = 0;
    for (Instant now = m_now; now < m_now + 24h; ++looks)
        now += pollInterval(plays(50, pace), m_now, {});
    EXPECT_LE(looks, 72);
}

TEST_F(Scheduling, TriesAgainSoonAndThenLater) {
    EXPECT_EQ(retryInterval(1, {}, 0), 1min);
    EXPECT_EQ(retryInterval(2, {}, 0), 2min);
    EXPECT_EQ(retryInterval(2, {}, 1), 150s);
    EXPECT_EQ(retryInterval(5, {}, 0), 16min);
    EXPECT_EQ(retryInterval(6, {}, 0), 20min);
    EXPECT_EQ(retryInterval(1'000'000, {}, 0), 20min);
    EXPECT_EQ(retryInterval(0, {}, 0), 1min);
}

} // namespace
} // namespace afs
