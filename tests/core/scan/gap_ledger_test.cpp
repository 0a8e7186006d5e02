// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/gap_ledger.h"

#include "core/base/time_text.h"

#include <gtest/gtest.h>

namespace afs {
namespace {

using namespace std::chrono_literals;

class Ledger : public testing::Test {
protected:
    SeenWindow window(Instant oldest, Milliseconds apart, int plays = 50) const {
        SeenWindow window;
        for (int i = 0; i < plays; ++i)
            window.ends.push_back(oldest + i * apart);
        window.listed = plays;
        return window;
    }

    Instant m_noon = *parseInstant("2026-11-26T12:00:00Z");
    BlindTime m_blind;
};

TEST_F(Ledger, FindsNoGapWhereAWindowReachesBack) {
    EXPECT_FALSE(windowGap(window(m_noon - 1s, 3min), m_noon, m_blind, {}));
    EXPECT_FALSE(windowGap(window(m_noon, 3min), m_noon, m_blind, {}));
    EXPECT_FALSE(windowGap(window(m_noon + 2s, 3min), m_noon, m_blind, {})) << "the same play, told 2 s later";
    EXPECT_FALSE(windowGap(window(m_noon + 5h, 3min, 40), m_noon, m_blind, {})) << "Spotify knows no more";
    EXPECT_FALSE(windowGap(window(m_noon + 5h, 3min), {}, m_blind, {})) << "the history begins";
    EXPECT_FALSE(windowGap({}, m_noon, m_blind, {}));
    m_blind.begin(GapCause::Offline, m_noon);
    EXPECT_FALSE(windowGap(window(m_noon - 1s, 3min), m_noon, m_blind, {})) << "offline, and nothing lost";
}

TEST_F(Ledger, FindsAFullWindowOfNewPlays) {
    const auto gap = windowGap(window(m_noon + 30min, 3min), m_noon, m_blind, {10});
    ASSERT_TRUE(gap);
    EXPECT_EQ(gap->from, m_noon);
    EXPECT_EQ(gap->to, m_noon + 30min);
    EXPECT_EQ(gap->cause, GapCause::WindowFull);
    EXPECT_NEAR(gap->playsLost, 10, 1e-6) << "at the pace of the window, because it goes on before it";
    EXPECT_TRUE(gap->isOpen);
}

TEST_F(Ledger, CountsTheItemsThatCouldNotBeRead) {
    SeenWindow odd = window(m_noon + 30min, 3min, 40);
    odd.listed = 50;
    EXPECT_TRUE(windowGap(odd, m_noon, m_blind, {}));
}

TEST_F(Ledger, TakesAPageForFullThatLeavesOutWhatIsNoLongerThere) {
    EXPECT_TRUE(windowGap(window(m_noon + 30min, 3min, 49), m_noon, m_blind, {}));
    EXPECT_TRUE(windowGap(window(m_noon + 30min, 3min, 46), m_noon, m_blind, {}));
    EXPECT_FALSE(windowGap(window(m_noon - 1s, 3min, 49), m_noon, m_blind, {})) << "it reaches back";
}

TEST_F(Ledger, EstimatesALongGapByTheWeeksBeforeAndByNow) {
    const auto lost = [this](Milliseconds time, Milliseconds apart, double playsPerDay) {
        return windowGap(window(m_noon + time, apart), m_noon, m_blind, {playsPerDay})->playsLost;
    };
    constexpr Milliseconds everyHour = 1h;
    EXPECT_NEAR(lost(240h, everyHour, 24), 240, 1e-6) << "as ever";
    EXPECT_NEAR(lost(24h, everyHour, 12), 49 * 0.4, 1e-6) << "more was listed than is usual for all of it";
    EXPECT_NEAR(lost(700 * 24h, everyHour, 8), 700 * 16, 30) << "of two years nobody knows when it became more";
    EXPECT_NEAR(lost(240h, 3min, 24), 257, 0.5) << "the evening that is listed may have begun before";
    EXPECT_NEAR(lost(21h, 3min, 60), 26.6, 0.1) << "of sixty a day fifty are listed";
    EXPECT_EQ(lost(5min, 24h, 0), 1) << "at least one, or no gap";
    EXPECT_NEAR(lost(10min, 3min, 1e9), 20, 1e-6) << "as many as there is time for";
}

TEST_F(Ledger, EstimatesAsMuchOfALittleMoreThanAWindow) {
    const auto lost = [this](Milliseconds time) {
        return windowGap(window(m_noon + time, 3min), m_noon, m_blind, {10})->playsLost;
    };
    EXPECT_NEAR(lost(147min), 49 * 0.4, 1e-6);
    EXPECT_GE(lost(148min), lost(147min));
    EXPECT_NEAR(lost(148min), lost(147min), 0.5);
}

TEST_F(Ledger, NamesTheCause) {
    const SeenWindow late = window(m_noon + 10h, 3min);
    const auto cause = [&] { return windowGap(late, m_noon, m_blind, {})->cause; };
    EXPECT_EQ(cause(), GapCause::WindowFull);
    m_blind.begin(GapCause::Offline, m_noon + 20min);
    EXPECT_EQ(cause(), GapCause::Offline);
    m_blind.begin(GapCause::SignedOut, m_noon + 1h);
    EXPECT_EQ(cause(), GapCause::SignedOut) << "the longest one";
    m_blind.add(GapCause::Asleep, m_noon + 2h, m_noon + 9h);
    EXPECT_EQ(cause(), GapCause::Asleep) << "what was found out later is nearer to the truth";
    m_blind.seen();
    EXPECT_EQ(cause(), GapCause::WindowFull);
    m_blind.add(GapCause::Asleep, m_noon + 9h, m_noon + 10h);
    EXPECT_EQ(cause(), GapCause::WindowFull) << "an hour of ten explains nothing";
    m_blind.add(GapCause::NotRunning, m_noon - 100h, m_noon + 8h);
    EXPECT_EQ(cause(), GapCause::NotRunning);
}

TEST_F(Ledger, LooksForTheCauseSinceTheLastLook) {
    const SeenWindow late = window(m_noon + 30h, 3min);
    m_blind.begin(GapCause::Offline, m_noon + 25h);
    const auto cause = [&](std::optional<Instant> lastLook) {
        return windowGap(late, m_noon, m_blind, {}, lastLook)->cause;
    };
    EXPECT_EQ(cause(m_noon + 24h), GapCause::Offline) << "the day before it is for what is told late";
    EXPECT_EQ(cause({}), GapCause::WindowFull);
    EXPECT_EQ(cause(m_noon - 1h), GapCause::WindowFull);
    EXPECT_EQ(cause(m_noon + 40h), GapCause::WindowFull) << "by a wrong clock";
}

TEST_F(Ledger, KeepsWhatBeganAfterALookThatIsStoredLater) {
    const SeenWindow late = window(m_noon + 10h, 3min);
    m_blind.begin(GapCause::Offline, m_noon);
    m_blind.begin(GapCause::Database, m_noon + 1h);
    m_blind.seen(m_noon + 30min);
    EXPECT_EQ(windowGap(late, m_noon, m_blind, {})->cause, GapCause::Database);
    m_blind.seen();
    EXPECT_EQ(windowGap(late, m_noon, m_blind, {})->cause, GapCause::WindowFull);
}

TEST_F(Ledger, GoesOnWithACauseAfterANap) {
    m_blind.begin(GapCause::Blocked, m_noon);
    m_blind.add(GapCause::Asleep, m_noon + 1h, m_noon + 2h);
    m_blind.begin(GapCause::Blocked, m_noon + 3h); // the same one goes on
    EXPECT_EQ(m_blind.mainCause(m_noon, m_noon + 5h), GapCause::Blocked);
    EXPECT_EQ(m_blind.mainCause(m_noon + 1h, m_noon + 2h), GapCause::Asleep);
    m_blind.add(GapCause::Asleep, m_noon + 2h, m_noon + 1h);
    EXPECT_EQ(m_blind.mainCause(m_noon, m_noon + 5h), GapCause::Blocked) << "a nap of no time";
}

TEST_F(Ledger, DoubtsWhatLiesBeforeLatecomers) {
    const SeenWindow full = window(m_noon - 5h, 6min);
    const auto late = [](Instant first, Milliseconds apart, int count) {
        std::vector<Instant> ends;
        for (int i = 0; i < count; ++i)
            ends.push_back(first + i * apart);
        return ends;
    };
    const auto gap = [&](const std::vector<Instant>& ends, Instant lastWindow) {
        return lateGap(full, ends, m_noon, lastWindow, m_blind);
    };
    const auto found = gap(late(m_noon - 5h, 10min, 30), m_noon - 10h);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->from, m_noon - 10h);
    EXPECT_EQ(found->to, m_noon - 5h);
    EXPECT_EQ(found->playsLost, 30) << "as many as are listed in as long a time";
    EXPECT_EQ(gap(late(m_noon - 295min, 1min, 2), m_noon - 5h - 10min)->playsLost, 1) << "they begin at its beginning";
    EXPECT_FALSE(gap(late(m_noon - 1h, 1min, 2), m_noon - 5h - 10min)) << "two, long after that";
    EXPECT_TRUE(gap(late(m_noon - 4h, 40min, 4), m_noon - 5h - 10min)) << "as far apart as they are from it";
    const auto weeks = gap(late(m_noon - 5h, 10min, 30), m_noon - 20 * 24h);
    ASSERT_TRUE(weeks) << "who listens little has a window of weeks";
    EXPECT_EQ(weeks->from, m_noon - 29h);
    EXPECT_EQ(weeks->playsLost, 30) << "they are not three weeks of it";
    EXPECT_FALSE(gap(late(m_noon - 2h, 3min, 12), m_noon - 10h)) << "an album, and known ones before it";
    EXPECT_FALSE(gap(late(m_noon - 5h, 10min, 30), m_noon - 5h)) << "nothing was pushed out";
    EXPECT_FALSE(gap({}, m_noon - 10h));
    EXPECT_FALSE(lateGap(window(m_noon - 5h, 6min, 40), late(m_noon - 5h, 10min, 30), m_noon, m_noon - 10h, m_blind))
        << "Spotify knows no more";
}

TEST_F(Ledger, KnowsWhatIsCovered) {
    EXPECT_FALSE(coveredAfter({}, {}));
    EXPECT_EQ(coveredAfter({}, m_noon), m_noon);
    EXPECT_EQ(coveredAfter(window(m_noon, 1min, 3), {}), m_noon + 2min);
    EXPECT_EQ(coveredAfter(window(m_noon - 1h, 1min, 3), m_noon), m_noon) << "it never goes back";
}

TEST_F(Ledger, TakesALookThatFoundNothingForSilenceButForADay) {
    const SeenWindow next = window(m_noon + 5h, 3min);
    const Instant longAgo = m_noon - 8 * 24h;
    EXPECT_EQ(coveredBefore(next, {longAgo, m_noon, {}}), m_noon - 24h) << "a device may tell of it a day later";
    EXPECT_EQ(coveredBefore(next, {m_noon - 2h, m_noon, {}}), m_noon - 2h);
    EXPECT_EQ(coveredBefore(window(m_noon - 3h, 3min), {longAgo, m_noon, {}}), m_noon - 24h) << "it was told late";
    EXPECT_EQ(coveredBefore(window(m_noon - 25h, 3min), {longAgo, m_noon, {}}), longAgo) << "it was told days late";
    EXPECT_EQ(coveredBefore(next, {longAgo, {}, m_noon}), longAgo) << "a history from elsewhere";
    EXPECT_EQ(coveredBefore({}, {longAgo, m_noon, {}}), longAgo);
}

TEST_F(Ledger, BeginsWithTheSignInWhereNothingIsKnown) {
    const SeenWindow first = window(m_noon + 50h, 3min);
    EXPECT_EQ(coveredBefore(first, {{}, {}, m_noon}), m_noon);
    EXPECT_EQ(coveredBefore(first, {{}, m_noon + 1h, m_noon}), m_noon) << "looks that found nothing";
    EXPECT_EQ(coveredBefore(first, {{}, m_noon + 40h, m_noon}), m_noon + 16h);
    EXPECT_EQ(coveredBefore(first, {{}, m_noon + 40h, {}}), m_noon + 16h);
    EXPECT_EQ(coveredBefore(first, {{}, m_noon + 75h, m_noon}), m_noon) << "it was told days late";
    EXPECT_EQ(coveredBefore(first, {{}, m_noon, m_noon + 60h}), m_noon - 24h) << "a sign-in that was renewed";
    EXPECT_FALSE(coveredBefore(first, {})) << "the history begins";
}

TEST_F(Ledger, EstimatesWhatATimeLost) {
    const Gap gap = gapOf(m_noon, m_noon + 3h, GapCause::Asleep, {24});
    EXPECT_EQ(gap.from, m_noon);
    EXPECT_EQ(gap.to, m_noon + 3h);
    EXPECT_EQ(gap.cause, GapCause::Asleep);
    EXPECT_NEAR(gap.playsLost, 3, 1e-9);
    EXPECT_EQ(gapOf(Instant{}, m_noon, GapCause::Asleep, {1e9}).playsLost, 1'000'000);
}

TEST_F(Ledger, ShortTimesSumUp) {
    double lost = 0;
    for (int i = 0; i < 60; ++i)
        lost += gapOf(m_noon, m_noon + 3min, GapCause::Offline, {24}).playsLost;
    EXPECT_NEAR(lost, 3, 1e-9) << "as three hours in one";
}

TEST_F(Ledger, EstimatesByTheHourBefore) {
    const auto lost = [this](Milliseconds time, double playsPerDay, std::optional<double> justBefore) {
        return gapOf(m_noon, m_noon + time, GapCause::Asleep, {playsPerDay, justBefore}).playsLost;
    };
    const double everyFourMinutes = 24 * 15;
    EXPECT_NEAR(lost(6min, 30, everyFourMinutes), 1.5, 0.1) << "the music played on";
    EXPECT_NEAR(lost(45min, 30, everyFourMinutes), 8, 1);
    EXPECT_NEAR(lost(10h, 30, everyFourMinutes), 10 * 30 / 24.0 + 14, 1) << "but not for ever";
    EXPECT_LT(lost(6min, 30, 0.0), 0.01) << "it was silent";
    EXPECT_NEAR(lost(10h, 30, 0.0), 9 * 30 / 24.0, 0.1);
    EXPECT_NEAR(lost(10h, 30, 30.0), lost(10h, 30, {}), 1e-9);
    EXPECT_EQ(lost(0min, 30, everyFourMinutes), 0);
}

TEST(WordsOfAGap, TellFewerThanOneFromNone) {
    EXPECT_TRUE(isNoPlay(0.0));
    EXPECT_FALSE(isNoPlay(0.1));
    EXPECT_EQ(wholePlaysLost(0.9), 0);
    EXPECT_EQ(wholePlaysLost(0.95), 1);
    EXPECT_EQ(wholePlaysLost(1.5), 2);
}

} // namespace
} // namespace afs
