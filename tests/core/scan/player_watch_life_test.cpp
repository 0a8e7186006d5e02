// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/scan/watching.h"
#include "tests/support/seeds.h"

#include <random>

namespace afs {
namespace {

TEST_F(Watching, GoesOnAfterARestartInTheMiddle) {
    for (const auto before : std::initializer_list<Milliseconds>{10s, 40s, 170s}) {
        for (const auto away : std::initializer_list<Milliseconds>{1s, 5s, 100s}) {
            SCOPED_TRACE(before.count() + away.count());
            m_stored.clear();
            silence();
            watchFor(3min);
            play("a", 400s);
            watchFor(before);
            restart();
            pass(away);
            m_nextLook = m_time;
            watchFor(100s);
            EXPECT_EQ(names(), Names{"a"});
            play("b");
            watchFor(40s);
            EXPECT_EQ(names(), (Names{"a", "b"}));
            EXPECT_LE(*m_stored.front().heard, before + away + 100s);
        }
    }
}

TEST_F(Watching, CountsASongAgainThatIsHeardAgainAfterARestart) {
    play("a");
    watchFor(180s);
    restart();
    silence();
    pass(8h);
    play("a");
    m_nextLook = m_time;
    watchFor(60s);
    EXPECT_EQ(names(), (Names{"a", "a"}));
}

TEST_F(Watching, CreditsWhatASongIsAtWhenTheWatchBegins) {
    play("a", 180s, 50s);
    look();
    EXPECT_EQ(names(), Names{"a"});
    EXPECT_EQ(m_stored.front().heard, 50s);
}

TEST_F(Watching, CreditsNothingForASongThatLiesThereWhenTheWatchBegins) {
    play("a", 180s, 100s);
    pause();
    watchFor(1h);
    EXPECT_EQ(names(), Names{});
    silence();
    watchFor(1h);
    play("b", 180s, 100s);
    pause(); // somebody opened Spotify, which shows the song of yesterday
    watchFor(1h);
    EXPECT_EQ(names(), Names{});
}

TEST_F(Watching, CreditsNoNightThatTheComputerSlept) {
    play("a");
    watchFor(10s);
    pass(9h); // asleep; on it plays elsewhere, and stands at its end
    seek(20s);
    m_nextLook = m_time;
    watchFor(5s);
    EXPECT_EQ(names(), Names{});
    play("b", 180s, 60s);
    pass(9h);
    seek(60s);
    m_nextLook = m_time;
    look();
    ASSERT_EQ(names(), Names{"b"});
    EXPECT_EQ(m_stored.front().heard, 60s);
}

TEST_F(Watching, OutlivesAClockThatIsSet) {
    for (const auto jump : std::initializer_list<Milliseconds>{-24h, -1h, -1min, 1min, 1h, 24h}) {
        SCOPED_TRACE(jump.count());
        m_stored.clear();
        m_watch.emplace(Source::Live);
        play("a", 300s);
        watchFor(45s);
        m_time += jump;
        m_nextLook = m_time;
        watchFor(200s);
        EXPECT_EQ(names(), Names{"a"});
        play("b");
        watchFor(60s);
        EXPECT_EQ(names(), (Names{"a", "b"}));
        EXPECT_LE(*m_stored.front().heard, 300s);
    }
}

TEST_F(Watching, LosesNoSongInWhichTheClockIsSetBack) {
    for (const auto back : std::initializer_list<Milliseconds>{2h, 1min, 24h}) {
        SCOPED_TRACE(back.count());
        m_stored.clear();
        m_watch.emplace(Source::Live);
        m_nextLook = m_time;
        play("a", 37s);
        watchFor(20s);
        pass(17s);
        play("b", 180s);
        pass(m_nextLook - m_time);
        m_time -= back;
        m_nextLook = m_time;
        const Milliseconds at = *m_now.position;
        look();
        ASSERT_EQ(names(), Names{"a"});
        EXPECT_GE(*m_stored.front().heard, 30s);
        EXPECT_LE(*m_stored.front().heard, 37s);
        EXPECT_EQ(m_stored.front().end, m_time - at) << "by the clock that is right";
        watchFor(60s);
        EXPECT_EQ(names(), (Names{"a", "b"}));
    }
}

TEST_F(Watching, MovesNoSongThatWasOverBeforeTheClockWentWrong) {
    play("a", 37s);
    watchFor(40s);
    m_now = {};
    watchFor(60s);
    ASSERT_EQ(names(), Names{"a"});
    const Instant end = m_stored.front().end;
    const auto lookAt = [&](Milliseconds later) {
        m_time += later;
        m_nextLook = m_time;
        look();
    };
    lookAt(2h);
    lookAt(1min - 2h);
    play("b", 180s);
    watchFor(60s);
    EXPECT_EQ(names(), (Names{"a", "b"}));
    EXPECT_EQ(m_stored.front().end, end);
}

TEST_F(Watching, CreditsNothingBetweenTwoRunsWhenTheClockIsSetBack) {
    play("a", 100s);
    watchFor(20s);
    restart();
    m_time -= 2h;
    play("b", 180s, 1s);
    look();
    EXPECT_EQ(names(), Names{}) << "nobody knows how long it was away";
}

TEST_F(Watching, SaysWhenALateLookLeavesRoomForASongThatNobodySaw) {
    const auto unseen = [this] {
        m_now.at = m_time;
        m_now.awake = m_awake;
        const auto since = m_watch->unseenSince(m_now);
        return since ? m_time - *since : 0ms;
    };
    play("a", 600s);
    watchFor(60s);
    pass(30s);
    play("c", 180s, 5s);
    EXPECT_EQ(unseen(), 0s) << "it was in time";
    pass(40s);
    seek(5s);
    EXPECT_EQ(unseen(), 70s) << "another one may have been heard for a minute";
    seek(45s);
    EXPECT_EQ(unseen(), 0s) << "25 s are no play";
    play("a", 600s, 130s);
    EXPECT_EQ(unseen(), 0s) << "it went on";
    seek(70s);
    EXPECT_EQ(unseen(), 0s) << "or it was paused";
    seek(3s);
    EXPECT_EQ(unseen(), 70s) << "or it began anew after something else";
    silence();
    EXPECT_EQ(unseen(), 70s);
    goPrivate(true);
    EXPECT_EQ(unseen(), 0s) << "what nobody counts is not missed";
}

TEST_F(Watching, MissesNothingWhereWhatPlaysSaysThatItWentOn) {
    const auto isMissed = [this](Milliseconds lateBy) {
        pass(lateBy);
        m_now.at = m_time;
        m_now.awake = m_awake;
        return m_watch->unseenSince(m_now).has_value();
    };
    play("a", 600s);
    watchFor(60s);
    EXPECT_FALSE(isMissed(200s)) << "it is where it would be";
    seek(200s);
    EXPECT_TRUE(isMissed(0s)) << "a minute of it went to something else";
    seek(260s);
    look();
    play("b", 70s);
    look();
    watchFor(30s);
    pass(60s);
    play("c", 180s, 20s);
    EXPECT_FALSE(isMissed(0s)) << "one ended, and the next one began then";
    look();
    m_time -= 1h;
    EXPECT_FALSE(isMissed(30s));
    seek(0s);
    EXPECT_TRUE(isMissed(100s)) << "a clock that was set back hides nothing";
}

TEST_F(Watching, DoesWithoutPositionsAndLengths) {
    play("a", {});
    m_now.position.reset();
    watchFor(200s);
    EXPECT_EQ(names(), Names{"a"});
    play("b", {});
    watchFor(20s);
    play("c", {});
    watchFor(31s);
    EXPECT_EQ(names(), (Names{"a", "c"}));
}

TEST_F(Watching, SparesAPlayerThatStandsStill) {
    play("a", 180s, 100s);
    look();
    m_time += 30s;
    look();
    EXPECT_EQ(m_watch->nextLook(), 60s) << "it says that it plays, and does not";
}

TEST_F(Watching, EndsASongWhereItsEndWasThoughThePlayerSaysThatItPlaysOn) {
    const Instant begun = m_time;
    play("a", 180s);
    watchFor(10min);
    ASSERT_EQ(names(), Names{"a"});
    EXPECT_EQ(m_stored[0].heard, 180s) << "it is told when it is over, not when another one comes";
    EXPECT_EQ(m_stored[0].end, begun + 180s);
    play("b", 180s);
    watchFor(31s);
    ASSERT_EQ(names(), (Names{"a", "b"}));
    EXPECT_EQ(m_stored[0].heard, 180s);
    EXPECT_EQ(m_stored[0].end, begun + 180s);
}

TEST_F(Watching, EndsASongWhereItStuckAndGoesOnWithIt) {
    const Instant begun = m_time;
    play("a", 180s);
    watchFor(100s);
    look();
    m_time += 30s;
    look();
    m_time += 60s;
    look();
    ASSERT_EQ(names(), Names{"a"});
    EXPECT_EQ(m_stored[0].end, begun + 100s);
    EXPECT_EQ(m_stored[0].heard, 100s);
    watchFor(80s);
    silence();
    look();
    ASSERT_EQ(names(), Names{"a"});
    EXPECT_EQ(m_stored[0].heard, 180s);
    EXPECT_EQ(m_stored[0].end, begun + 100s + 90s + 80s);
}

TEST_F(Watching, PlansTheNextLookByWhatIsLeft) {
    play("a", 180s);
    look();
    EXPECT_EQ(m_watch->nextLook(), 30s) << "when it counts";
    pass(30s);
    look();
    EXPECT_EQ(m_watch->nextLook(), 30s) << "so that half a minute of another song is not missed";
    seek(170s);
    look();
    EXPECT_EQ(m_watch->nextLook(), 11s) << "just after its end";
    seek(179s);
    look();
    EXPECT_EQ(m_watch->nextLook(), 5s);
    pause();
    look();
    EXPECT_EQ(m_watch->nextLook(), 60s);
    silence();
    look();
    EXPECT_EQ(m_watch->nextLook(), 60s);
}

TEST_F(Watching, LooksMoreOftenForAWhileAfterASong) {
    WatchPolicy policy;
    policy.pausedLook = 30s;
    m_watch.emplace(Source::Live, policy);
    look();
    EXPECT_EQ(m_watch->nextLook(), 60s) << "nothing was heard yet";
    play("a");
    look();
    watchFor(40s);
    pause();
    look();
    EXPECT_EQ(m_watch->nextLook(), 30s);
    watchFor(20min);
    EXPECT_EQ(m_watch->nextLook(), 60s);
}

TEST_F(Watching, ReadsAStateOfAnyShape) {
    for (const QByteArray json : {"", "{", "[]", "null", "{\"song\":3}", "{\"song\":{\"track\":{}}}",
                                  "{\"song\":{\"track\":{\"uri\":\"x\"}},\"lastLook\":\"y\"}"})
        EXPECT_EQ(WatchState::fromJson(json), WatchState()) << json.toStdString();
    play("a");
    m_now.track.artists = {{"id", "Björk"}, {"", "b"}};
    m_now.contextUri = "spotify:album:x";
    watchFor(50s);
    EXPECT_EQ(WatchState::fromJson(m_watch->state().toJson()), m_watch->state());
}

/// Whole evenings of songs, short and long, skipped, paused, scrubbed and repeated: what counts is what was heard.
TEST_F(Watching, CountsRandomEveningsRightly) {
    for (unsigned seed = 1; seed <= 300; ++seed) {
        SCOPED_TRACE(seed);
        std::mt19937 random(test::seeded(seed));
        const auto chance = [&](unsigned percent) { return random() % 100 < percent; };
        m_stored.clear();
        m_watch.emplace(Source::Live);
        silence();
        m_nextLook = m_time;
        Names expected;
        bool isBlind = true; // a song of seconds may begin and end before the next look
        for (int song = 0; song < 40; ++song) {
            const Milliseconds length = chance(10) && !isBlind ? Milliseconds(8'000 + random() % 20'000)
                                                               : Milliseconds(61'000 + random() % 400'000);
            const std::string name = std::to_string(length.count());
            play(name, length);
            isBlind = chance(25) && length > 40s;
            if (isBlind) {
                watchFor(Milliseconds(random() % 27'000));
            } else {
                if (chance(30) && length > 130s) { // paused, it is looked at once a minute
                    watchFor(Milliseconds(random() % 10'000));
                    pause();
                    watchFor(Milliseconds(random() % 600'000));
                    resume();
                }
                watchFor(length - *m_now.position);
                expected.push_back(name);
            }
            if (chance(10)) {
                silence();
                watchFor(Milliseconds(random() % 3'600'000));
                isBlind = true;
            }
            if (chance(10))
                restart();
        }
        silence();
        watchFor(2min);
        ASSERT_EQ(names(), expected);
    }
}

} // namespace
} // namespace afs
