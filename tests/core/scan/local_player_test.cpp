// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/mpris_sighting.h"
#include "core/scan/watch_state.h"
#include "core/store/scan_store.h"
#include "tests/core/scan/local_player_fixture.h"

#include <limits>

namespace afs {
namespace {

TEST_F(AtThisComputer, IsOffUntilItIsSwitchedOn) {
    player.play(a, 180s);
    pass(180s);
    EXPECT_EQ(player.asked, 0);
    EXPECT_EQ(stored(), 0);
}

TEST_F(AtThisComputer, CountsExactPlaysByAClockOfItsOwn) {
    local->start({});
    player.play(a, 180s);
    pass(20s);
    EXPECT_EQ(stored(), 0);
    pass(15s);
    EXPECT_EQ(stored(), 1);
    player.setStatus(QStringLiteral("Paused"));
    pass(1h);
    player.setStatus(QStringLiteral("Playing"));
    pass(145s);
    player.play(b, 200s);
    pass(10s);
    EXPECT_EQ(stored(), 1);
    EXPECT_NEAR(static_cast<double>(longestHeard()), 180'000, 2'000);
    player.vanish();
    pass(1min);
    EXPECT_EQ(stored(), 1);
}

TEST_F(AtThisComputer, IsExactWhateverFollowsASong) {
    local->start({});
    const auto heard = [&](const QString& song, const auto& ends) {
        database.query(QStringLiteral("delete from evidence"));
        player.appear();
        player.play(song, 200s);
        pass(20s);
        player.setStatus(QStringLiteral("Paused"));
        pass(10s);
        player.setStatus(QStringLiteral("Playing"));
        pass(35s);
        ends();
        pass(2min);
        return static_cast<double>(longestHeard());
    };
    EXPECT_NEAR(heard(a, [&] { player.advert(); }), 55'000, 1'000);
    EXPECT_NEAR(heard(b, [&] { player.setStatus(QStringLiteral("Stopped")); }), 55'000, 1'000);
    EXPECT_NEAR(heard(QString(22, u'c'), [&] { player.vanish(); }), 55'000, 1'000);
}

TEST_F(AtThisComputer, IsExactThoughThePlayerTellsOfChangesWithoutPause) {
    local->start({});
    int plays = 0;
    for (const bool withAll : {false, true}) {
        database.query(QStringLiteral("delete from evidence"));
        for (const QString& song : {a, b}) {
            player.play(song, 36s);
            for (int i = 0; i < 36 * 4; ++i) {
                pass(250ms);
                player.turnVolume(withAll);
            }
        }
        const int asked = player.asked;
        player.advert();
        pass(2s);
        EXPECT_EQ(stored(), 2) << "everything told anew: " << withAll;
        EXPECT_NEAR(static_cast<double>(longestHeard()), 36'000, 1'500);
        EXPECT_LE(asked, (plays += 72) + 40) << "not with every change";
    }
}

TEST_F(AtThisComputer, TellsNothingOfAPrivateSession) {
    local->start({});
    player.play(a, 180s);
    pass(20s);
    local->setPrivateSession(true);
    pass(70s);
    ASSERT_TRUE(local->playing());
    EXPECT_EQ(local->playing()->uri, QString()) << "only that there is something";
    player.play(b, 100s);
    pass(99s);
    EXPECT_EQ(stored(), 0);
    local->setPrivateSession(false);
    player.play(a, 50s);
    pass(50s);
    player.setStatus(QStringLiteral("Stopped"));
    pass(1s);
    EXPECT_EQ(stored(), 1);
    EXPECT_NEAR(static_cast<double>(longestHeard()), 50'000, 1'500);
}

TEST_F(AtThisComputer, CountsARepeatThatNobodyTellsOf) {
    local->start({});
    player.play(a, 100s);
    pass(300s);
    player.setStatus(QStringLiteral("Stopped"));
    pass(1min);
    EXPECT_EQ(stored(), 3);
}

TEST_F(AtThisComputer, NeverCountsScrubbingOrAdverts) {
    local->start({});
    player.play(a, 300s);
    for (int i = 0; i < 8; ++i) {
        pass(20s);
        player.seek(10s);
    }
    pass(1s);
    EXPECT_EQ(stored(), 1);
    player.advert();
    pass(5min);
    EXPECT_EQ(stored(), 1);
}

TEST_F(AtThisComputer, StoresWhatTheDatabaseDidNotTakeThoughNothingPlaysAnyMore) {
    local->start({});
    player.play(a, 180s);
    pass(1s);
    database.query(QStringLiteral("alter table evidence rename to evidence_away"));
    pass(40s);
    player.setStatus(QStringLiteral("Stopped"));
    pass(20min);
    database.query(QStringLiteral("alter table evidence_away rename to evidence"));
    const int asked = player.asked;
    EXPECT_EQ(stored(), 0);
    pass(6min);
    EXPECT_EQ(stored(), 1);
    EXPECT_EQ(player.asked, asked) << "by an alarm of its own";
}

TEST_F(AtThisComputer, AnEndDuringAnImportLosesNothing) {
    local->start({});
    player.play(a, 180s);
    pass(1s);
    auto importing = Session::open(database.params(), QStringLiteral("import"));
    auto lock = AccountLock::tryAcquire(**importing, AccountId(1));
    ASSERT_TRUE(lock && *lock);
    pass(40s);
    player.vanish();
    pass(1s);
    local.reset();
    const auto state = [this] { return ScanStore(*session).list(AccountId(1))->front().memory.localWatch; };
    ASSERT_TRUE(test::waitUntil([&] { return !UnstoredWatch::fromJson(state()).isEmpty(); }));
    EXPECT_EQ(stored(), 0);
    lock->reset();
    begin();
    local->start(state());
    pass(1s);
    EXPECT_EQ(stored(), 1);
    EXPECT_TRUE(UnstoredWatch::fromJson(state()).isEmpty());
}

TEST_F(AtThisComputer, SaysWhatPlays) {
    int changes = 0;
    QObject::connect(local.get(), &LocalPlayer::changed, [&] { ++changes; });
    local->start({});
    pass(1s);
    EXPECT_EQ(local->playing(), std::nullopt);
    player.play(a, 180s);
    pass(1s);
    ASSERT_TRUE(local->playing());
    EXPECT_TRUE(local->playing()->isPlaying);
    EXPECT_EQ(local->playing()->uri, QStringLiteral("spotify:track:") + a);
    EXPECT_EQ(changes, 1);
    player.setStatus(QStringLiteral("Paused"));
    pass(1min);
    EXPECT_FALSE(local->playing()->isPlaying);
    player.vanish();
    pass(1s);
    EXPECT_EQ(local->playing(), std::nullopt);
    EXPECT_EQ(changes, 3);
    local->stop();
}

TEST_F(AtThisComputer, AsksNothingWhileNothingPlays) {
    local->start({});
    pass(1s);
    const int before = player.asked;
    pass(24h);
    EXPECT_EQ(player.asked, before);
}

TEST_F(AtThisComputer, InventsNoPlayOfTimeThatItSleptOrThatTheClockWasSetBy) {
    local->start({});
    int plays = 0;
    for (const bool saysZero : {true, false}) {
        for (const Milliseconds length :
             {Milliseconds(100s), Milliseconds(180s), Milliseconds(480s), Milliseconds(0s)}) {
            for (const Milliseconds jump : {Milliseconds(6min), Milliseconds(1h), Milliseconds(-1h)}) {
                SCOPED_TRACE(std::to_string(length.count()) + " ms, set by " + std::to_string(jump.count()));
                player.saysZero = saysZero;
                player.play(plays % 2 == 0 ? a : b, length);
                pass(10s);
                time.set(time.now() + jump);
                pass(15s);
                EXPECT_EQ(stored(), plays) << "25 s were heard";
                pass(50s);
                EXPECT_EQ(stored(), ++plays) << "75 s were heard";
                player.setStatus(QStringLiteral("Stopped"));
                pass(10s);
                EXPECT_EQ(stored(), plays);
                player.advert();
                pass(10s);
            }
        }
    }
    EXPECT_LE(longestHeard(), 75'000);
}

TEST_F(AtThisComputer, LosesNothingOfASongInWhichTheClockIsSet) {
    local->start({});
    for (const bool saysZero : {true, false}) {
        for (const Milliseconds jump : {Milliseconds(-2h), Milliseconds(-10s), Milliseconds(1h)}) {
            SCOPED_TRACE("set by " + std::to_string(jump.count()));
            database.query(QStringLiteral("delete from evidence"));
            player.saysZero = saysZero;
            player.play(a, 37s);
            pass(20s);
            time.set(time.now() + jump);
            pass(17s);
            const auto end = static_cast<double>(time.now().time_since_epoch().count());
            player.play(b, 180s);
            pass(2s);
            EXPECT_EQ(stored(), 1);
            EXPECT_NEAR(static_cast<double>(longestHeard()), 37'000, 1'000);
            EXPECT_NEAR(database.query(QStringLiteral("select max(extract(epoch from ended_at)) * 1000 from evidence"))
                            .toDouble(),
                        end, 1'000)
                << "by the clock that is right";
            player.advert();
            pass(10s);
        }
    }
}

TEST_F(AtThisComputer, SleepsInTheMiddleOfALongSong) {
    local->start({});
    player.play(a, 480s);
    pass(100s);
    for (int night = 0; night < 3; ++night) {
        time.set(time.now() + 6min);
        local->lookNow();
        pass(20s);
    }
    player.play(b, 200s);
    pass(1s);
    EXPECT_EQ(stored(), 1) << "it was never at its end";
    EXPECT_LE(longestHeard(), 161'000);
    EXPECT_GE(longestHeard(), 159'000) << "the player slept as well";
}

TEST_F(AtThisComputer, GoesOnWhereASongWasAfterARestart) {
    local->start({});
    player.play(a, 300s);
    pass(291s);
    player.setStatus(QStringLiteral("Paused"));
    pass(1s);
    const int before = stored();
    local->stop();
    pass(10min);
    local->start({});
    pass(1s);
    player.setStatus(QStringLiteral("Playing"));
    pass(8s);
    player.setStatus(QStringLiteral("Paused"));
    pass(1s);
    EXPECT_EQ(stored(), before);
    EXPECT_NEAR(static_cast<double>(longestHeard()), 299'000, 2'000);
}

TEST_F(AtThisComputer, GoesOnAfterARestart) {
    local->start({});
    player.play(a, 300s);
    pass(100s);
    local.reset();
    begin();
    QObject context;
    bool done = false;
    store.run<bool>([](Session&) -> Result<bool> { return true; }, &context, [&](const Result<bool>&) { done = true; });
    ASSERT_TRUE(test::waitUntil([&] { return done; }));
    const QByteArray state = database.query(QStringLiteral("select local_watch from scan")).toUtf8();
    ASSERT_TRUE(state.contains("0A1b"));
    local->start(state);
    pass(60s);
    player.play(b, 100s);
    pass(10s);
    EXPECT_EQ(stored(), 1);
}

TEST(MprisTrack, HasAUriInEverySpelling) {
    const QString uri = QStringLiteral("spotify:track:0A1b2C3d4E5f6G7h8I9j0K");
    EXPECT_EQ(uriOfMpris(QStringLiteral("/com/spotify/track/0A1b2C3d4E5f6G7h8I9j0K"), {}), uri);
    EXPECT_EQ(uriOfMpris(uri, {}), uri);
    EXPECT_EQ(
        uriOfMpris(QStringLiteral("/odd"), QStringLiteral("https://open.spotify.com/track/0A1b2C3d4E5f6G7h8I9j0K")),
        uri);
    EXPECT_EQ(uriOfMpris(QStringLiteral("spotify:local:A:B:C:12"), {}), QStringLiteral("spotify:local:A:B:C:12"));
    EXPECT_EQ(uriOfMpris(QStringLiteral("/x"), QStringLiteral("https://open.spotify.com/local/A/B/C/12")),
              QStringLiteral("spotify:local:A:B:C:12"));
    for (const char* url : {"https://open.spotify.com/local/The%20Band/Demo%20%26%20Tape/S%c3%b8ng/40",
                            "https://open.spotify.com/local/The+Band/Demo+%26+Tape/S%C3%B8ng/40"})
        EXPECT_EQ(uriOfMpris(QStringLiteral("/x"), QLatin1String(url)),
                  QStringLiteral("spotify:local:The+Band:Demo+%26+Tape:S%C3%B8ng:40"))
            << "as the Web API spells it";
    EXPECT_EQ(uriOfMpris(QStringLiteral("spotify:local:The%20Band::Song:40"), {}),
              QStringLiteral("spotify:local:The+Band::Song:40"));
    for (const char* other :
         {"/com/spotify/ad/1", "/com/spotify/episode/0A1b2C3d4E5f6G7h8I9j0K", "", "spotify:track:short"})
        EXPECT_EQ(uriOfMpris(QLatin1String(other), {}), QString()) << other;
}

TEST(MprisTrack, ClampsNonsense) {
    const auto seen = [](const QVariant& length, const QVariant& position) {
        return sightingOfMpris(
            {{QStringLiteral("PlaybackStatus"), QStringLiteral("Playing")},
             {QStringLiteral("Position"), position},
             {QStringLiteral("Metadata"),
              QVariantMap{{QStringLiteral("mpris:trackid"), QVariant::fromValue(QDBusObjectPath(QStringLiteral(
                                                                "/com/spotify/track/0A1b2C3d4E5f6G7h8I9j0K")))},
                          {QStringLiteral("mpris:length"), length}}}},
            {});
    };
    EXPECT_EQ(seen(qulonglong(180'000'000), qlonglong(5'000'000)).length, 180s);
    EXPECT_EQ(seen(qulonglong(180'000'000), qlonglong(5'000'000)).position, 5s);
    EXPECT_EQ(seen(qlonglong(180'000'000), qlonglong(-5)).position, std::nullopt);
    EXPECT_EQ(seen(qlonglong(-1), 0).length, std::nullopt);
    EXPECT_EQ(seen(qulonglong(1), 0).length, std::nullopt);
    EXPECT_EQ(seen(std::numeric_limits<qlonglong>::max(), 0).length, std::nullopt);
    EXPECT_EQ(seen(QStringLiteral("odd"), QStringLiteral("odd")).kind, Sighting::Kind::Song);
    EXPECT_EQ(sightingOfMpris({}, {}).kind, Sighting::Kind::Nothing);
}

} // namespace
} // namespace afs
