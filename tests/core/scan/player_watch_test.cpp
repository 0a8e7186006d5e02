// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/scan/watching.h"

#include <random>

namespace afs {
namespace {

TEST_F(Watching, CountsASongAfterHalfAMinuteAndOnceOnly) {
    play("a");
    watchFor(29s);
    EXPECT_EQ(names(), Names{});
    watchFor(2s);
    EXPECT_EQ(names(), Names{"a"}) << "as soon as it counts, not when it ends";
    EXPECT_EQ(m_stored.front().end, m_time - 1s);
    EXPECT_EQ(m_stored.front().heard, 30s);
    EXPECT_EQ(m_stored.front().source, Source::Live);
    watchFor(140s);
    EXPECT_EQ(m_stored.size(), 1U);
}

TEST_F(Watching, MovesAPlayToItsEndWhenTheNextOneBegins) {
    const Instant began = m_time;
    play("a");
    watchFor(180s);
    play("b");
    watchFor(50s);
    ASSERT_EQ(names(), (Names{"a", "b"}));
    EXPECT_EQ(m_stored.front().end, began + 180s);
    EXPECT_EQ(m_stored.front().heard, 180s);
}

TEST_F(Watching, CountsNoSongThatWasLeftEarlier) {
    for (const std::string name : {"a", "b", "c"}) {
        play(name);
        watchFor(28s);
    }
    silence();
    watchFor(300s);
    EXPECT_EQ(names(), Names{});
}

TEST_F(Watching, NeverCountsTwiceForAPause) {
    play("a");
    watchFor(40s);
    for (int i = 0; i < 5; ++i) {
        pause();
        watchFor(20min);
        resume();
        watchFor(20s);
    }
    EXPECT_EQ(names(), Names{"a"});
    silence();
    watchFor(2min);
    EXPECT_EQ(names(), Names{"a"});
    EXPECT_NEAR(static_cast<double>(m_stored.front().heard->count()), 140'000, 5 * 25'000);
    EXPECT_LE(*m_stored.front().heard, 140s) << "time of a pause is not heard";
}

TEST_F(Watching, CountsNothingWhilePaused) {
    play("a");
    watchFor(20s);
    pause();
    watchFor(1h);
    EXPECT_EQ(names(), Names{});
    resume();
    watchFor(15s);
    EXPECT_EQ(names(), Names{"a"}) << "the two parts are one play";
}

TEST_F(Watching, NeverCountsTwiceForScrubbing) {
    play("a", 300s);
    std::mt19937 random(1);
    for (int i = 0; i < 60; ++i) {
        watchFor(10s);
        seek(std::chrono::seconds(random() % 250)); // never into the last quarter of a minute
    }
    EXPECT_EQ(names(), Names{"a"});
}

TEST_F(Watching, CreditsNoTimeThatWasSkipped) {
    play("a");
    watchFor(10s);
    seek(120s);
    watchFor(10s);
    play("b");
    watchFor(10s);
    EXPECT_EQ(names(), Names{});
}

TEST_F(Watching, CountsARepeatAgain) {
    const Instant began = m_time;
    for (int i = 0; i < 10; ++i) {
        play("a");
        watchFor(180s);
    }
    silence();
    watchFor(60s);
    ASSERT_EQ(m_stored.size(), 10U);
    for (int i = 0; i < 10; ++i) {
        EXPECT_LE(abs(m_stored[static_cast<std::size_t>(i)].end - (began + (i + 1) * 180s)), 1s) << i;
        EXPECT_LE(abs(*m_stored[static_cast<std::size_t>(i)].heard - 180s), 2s) << i;
    }
}

TEST_F(Watching, CountsARepeatThatFadesIntoItself) {
    for (int i = 0; i < 4; ++i) {
        play("a");
        watchFor(168s);
    }
    EXPECT_EQ(m_stored.size(), 4U);
}

TEST_F(Watching, TakesNoRestartInTheMiddleForARepeat) {
    play("a");
    for (int i = 0; i < 6; ++i) {
        watchFor(90s);
        seek(0s);
    }
    EXPECT_EQ(names(), Names{"a"});
}

TEST_F(Watching, TellsSongsOfOneTitleApart) {
    play("a");
    watchFor(180s);
    play("b");
    watchFor(180s);
    play("a");
    watchFor(180s);
    EXPECT_EQ(names(), (Names{"a", "b", "a"}));
}

TEST_F(Watching, CountsAShortSongHeardToItsEnd) {
    play("a", 20s);
    watchFor(20s);
    play("b", 8s);
    watchFor(8s);
    play("c", 20s);
    watchFor(9s);
    silence();
    watchFor(60s);
    EXPECT_EQ(names(), (Names{"a", "b"})) << "c was left in its middle";
}

TEST_F(Watching, CountsEveryRoundOfAJingle) {
    constexpr int rounds = 30;
    for (int i = 0; i < rounds; ++i) {
        play("a", 4s);
        watchFor(4s);
    }
    silence();
    watchFor(60s);
    EXPECT_NEAR(static_cast<double>(m_stored.size()), rounds, 1);
}

TEST_F(Watching, CountsAShortSongThatTheQueueEndsWith) {
    play("a", 20s);
    watchFor(19s);
    pass(1s);
    silence();
    watchFor(60s);
    EXPECT_EQ(names(), Names{"a"});

    play("b", 20s);
    watchFor(20s);
    seek(0s);
    pause(); // Spotify stops at the start of what ended
    watchFor(10min);
    EXPECT_EQ(names(), (Names{"a", "b"}));
}

TEST_F(Watching, NeverCountsWhatIsNoSong) {
    advert();
    watchFor(5min);
    m_now.length = 1h; // an episode
    m_now.position = 0s;
    watchFor(30min);
    silence();
    watchFor(5min);
    EXPECT_EQ(names(), Names{});
}

TEST_F(Watching, SurvivesAnAdvertBetweenSongsAndInsideOne) {
    play("a");
    watchFor(180s);
    advert();
    watchFor(30s);
    play("b");
    watchFor(100s);
    const Milliseconds reached = *m_now.position;
    advert();
    watchFor(20s);
    play("b", 180s, reached);
    watchFor(80s);
    EXPECT_EQ(names(), (Names{"a", "b"}));
    advert();
    watchFor(30s);
    play("b");
    watchFor(60s);
    EXPECT_EQ(names(), (Names{"a", "b", "b"})) << "it ended before the advert";
}

TEST_F(Watching, KeepsNothingOfAPrivateSession) {
    goPrivate(true);
    play("secret");
    watchFor(10min);
    EXPECT_EQ(names(), Names{});
    EXPECT_FALSE(m_watch->state().toJson().contains("secret"));
}

TEST_F(Watching, CreditsOnlyThePublicPartsOfASong) {
    play("a", 300s);
    watchFor(20s);
    look();
    goPrivate(true);
    look();
    watchFor(100s);
    goPrivate(false);
    watchFor(5s);
    EXPECT_EQ(names(), Names{});
    watchFor(30s);
    EXPECT_EQ(names(), Names{"a"});
    goPrivate(true);
    watchFor(60s);
    goPrivate(false);
    watchFor(60s);
    EXPECT_EQ(names(), Names{"a"}) << "one play, part of it unseen";
    play("b");
    goPrivate(true);
    watchFor(100s);
    goPrivate(false);
    watchFor(25s);
    play("c");
    watchFor(10s);
    EXPECT_EQ(names(), Names{"a"}) << "of b not half a minute was public";
}

} // namespace
} // namespace afs
