// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/api_data.h"
#include "tests/core/scan/scanning_fixture.h"

namespace afs {
namespace {

using namespace std::chrono_literals;
const QString recentPath = QStringLiteral("/v1/me/player/recently-played");

class ScanningOne : public ScanningAtSpotify {
protected:
    int polls() const { return asked("/recently-played"); }
    static bool near(std::optional<Instant> moment, Instant expected) {
        return moment && abs(*moment - expected) <= 3s;
    }
    void expectState(ScanState state) {
        const ScanStatus status = service->status(me);
        EXPECT_EQ(static_cast<int>(status.state), static_cast<int>(state)) << status.sentence.toStdString();
        EXPECT_FALSE(status.sentence.isEmpty());
    }
};

TEST_F(ScanningOne, PollsAtStartAndAgainByThePace) {
    playMany(30, 4min);
    service->start();
    rest();
    EXPECT_EQ(polls(), 1);
    EXPECT_EQ(stored(), 30);
    EXPECT_EQ(announced, 30);
    expectState(ScanState::Working);
    const ScanStatus status = service->status(me);
    EXPECT_TRUE(near(status.lastScan, time.now()));
    EXPECT_TRUE(near(status.nextScan, time.now() + 20min));
    EXPECT_TRUE(near(status.remembered, time.now() + 200min));
    EXPECT_GT(status.requestsToday, 0);
    pass(1h);
    EXPECT_EQ(polls(), 4);
    EXPECT_EQ(stored(), 30);
    EXPECT_EQ(service->status(me).newToday, 30);
    EXPECT_TRUE(gaps().empty());
}

TEST_F(ScanningOne, AsksForTheWholeWindowAndTakesLateAndOldPlays) {
    playMany(10, 4min);
    service->start();
    pass(1h);
    play(QStringLiteral("on the plane"), time.now() - 90min);
    play(QStringLiteral("now"), time.now());
    pass(20min);
    EXPECT_EQ(stored(), 12);
    for (const auto& request : standIn.seen())
        if (request.path == recentPath) {
            EXPECT_EQ(request.value("limit"), QStringLiteral("50"));
            EXPECT_TRUE(request.value("after").isEmpty());
        }
}

TEST_F(ScanningOne, PutsAFullWindowOfNewPlaysIntoTheLedger) {
    playMany(10, 4min);
    service->start();
    rest();
    const Instant covered = standIn.world.plays.back().endedAt;
    pass(10min);
    standIn.world.plays.clear();
    time.set(time.now() + 20min);
    playMany(50, 20s); // 50 within 17 minutes, after many others
    service->wake();
    rest();
    const auto found = gaps();
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].from, covered);
    EXPECT_EQ(found[0].to, standIn.world.plays.front().endedAt);
    EXPECT_GT(found[0].playsLost, 1);
    EXPECT_TRUE(found[0].isOpen);
    EXPECT_EQ(service->gaps(me), found);
    EXPECT_TRUE(near(service->status(me).nextScan, time.now() + 500s)) << "the pace is fast now";
}

TEST_F(ScanningOne, GoesOnAfterANetworkThatIsAwayAtTheVeryFirstPoll) {
    playMany(3, 4min);
    standIn.fail(recentPath, test::fault(test::StandInFault::Kind::Reset), 9);
    service->start();
    pass(30s);
    expectState(ScanState::Offline);
    EXPECT_EQ(stored(), 0);
    pass(10min);
    expectState(ScanState::Working);
    EXPECT_EQ(stored(), 3);
    EXPECT_TRUE(gaps().empty()) << "the window reaches back: nothing is lost";
}

TEST_F(ScanningOne, WhatIsLostWhileTheNetworkIsAwayAtTheVeryFirstPollIsInTheLedger) {
    const Instant signedInAt = time.now();
    standIn.fail(recentPath, test::html(503), 60);
    service->start();
    pass(35min);
    playMany(60, 30s);
    pass(6h);
    ASSERT_EQ(gaps().size(), 1U);
    EXPECT_LE(std::chrono::abs(gaps()[0].from - signedInAt), 5s);
    EXPECT_EQ(gaps()[0].to, standIn.world.plays[10].endedAt);
    EXPECT_EQ(gaps()[0].cause, GapCause::Offline);
}

TEST_F(ScanningOne, TriesAtOnceWhenTheNetworkIsBack) {
    standIn.fail(recentPath, test::html(503), 5);
    service->start();
    pass(60s);
    expectState(ScanState::Offline);
    const int before = polls();
    queue->networkReturned();
    service->wake();
    rest();
    EXPECT_EQ(polls(), before + 1);
    expectState(ScanState::Working);
}

TEST_F(ScanningOne, WaitsForABlockAndSaysUntilWhen) {
    service->start();
    rest();
    standIn.fail(recentPath, test::tooMany("7200"));
    pass(20min + 1s);
    expectState(ScanState::Blocked);
    const auto until = service->status(me).blockedUntil;
    ASSERT_TRUE(until);
    EXPECT_TRUE(near(until, time.now() + 2h));
    EXPECT_GE(service->status(me).nextScan, until);
    const int before = polls();
    playMany(60, 30s);
    pass(110min);
    EXPECT_EQ(polls(), before);
    pass(11min);
    EXPECT_EQ(polls(), before + 1);
    expectState(ScanState::Working);
}

TEST_F(ScanningOne, NamesTheBlockAsTheCauseOfAGap) {
    playMany(3, 4min);
    service->start();
    rest();
    standIn.fail(recentPath, test::tooMany("36000", true));
    pass(21min);
    time.set(time.now() + 9h);
    standIn.world.plays.clear();
    playMany(50, 3min);
    pass(2h);
    const auto found = gaps();
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].cause, GapCause::Blocked);
}

TEST_F(ScanningOne, RefreshesATokenInTheMiddleOfARound) {
    playMany(3, 4min);
    service->start();
    rest();
    standIn.endAccessTokens();
    play(QStringLiteral("new"), time.now());
    pass(21min);
    EXPECT_EQ(stored(), 4) << "the refreshed answer is not thrown away";
}

TEST_F(ScanningOne, EndsWithTheSignInAndGoesOnWithTheNextOne) {
    playMany(3, 4min);
    service->start();
    rest();
    standIn.revokeEverything();
    standIn.endAccessTokens();
    pass(3h);
    expectState(ScanState::SignedOut);
    const int before = polls();
    EXPECT_EQ(service->status(me).sentence, apiError(ApiProblem::SignedOut).error.message);
    pass(5h);
    EXPECT_EQ(polls(), before);
    standIn.world.plays.clear();
    playMany(50, 2min);
    SignInWish again = wish();
    again.renewed = me;
    const QObject watching;
    QObject::connect(service.get(), &ScanService::statusChanged, &watching, [this](AccountId id) {
        const bool isStale = accounts->find(id)->isSignedIn && service->status(id).state == ScanState::SignedOut;
        EXPECT_FALSE(isStale) << "that was the sign-in before";
    });
    ASSERT_EQ(signIn(again), me) << (refused ? refused->error.message.toStdString() : "");
    rest();
    expectState(ScanState::Working);
    EXPECT_EQ(stored(), 53);
    ASSERT_EQ(gaps().size(), 1U);
    EXPECT_EQ(gaps()[0].cause, GapCause::SignedOut);
}

TEST_F(ScanningOne, AClockThatIsWrongByADayIsTold) {
    standIn.clockSkew = 24h;
    playMany(3, 4min);
    service->start();
    rest();
    expectState(ScanState::Working);
    EXPECT_EQ(stored(), 3) << "nothing is lost by it";
    EXPECT_EQ(service->status(me).problem, ApiProblem::WrongClock);
    EXPECT_TRUE(service->status(me).sentence.contains(QStringLiteral("Plays that Spotify lists are stored")));
    standIn.clockSkew = 0ms;
    pass(21min);
    EXPECT_EQ(service->status(me).problem, std::nullopt);
    EXPECT_TRUE(service->status(me).sentence.startsWith(QStringLiteral("Scanned at")));
}

TEST_F(ScanningOne, WhoAsksAfterAnOutageIsAnsweredAtOnce) {
    standIn.fail(QStringLiteral("/v1/me/player/recently-played"), test::html(503), 5);
    EXPECT_TRUE(scanNow().problem);
    playMany(3, 4min);
    EXPECT_FALSE(scanNow().problem);
    EXPECT_EQ(stored(), 3);
}

TEST_F(ScanningOne, OutlivesADatabaseThatIsAway) {
    playMany(3, 4min);
    service->start();
    rest();
    database.query(QStringLiteral("alter table evidence rename to gone"));
    play(QStringLiteral("meanwhile"), time.now());
    pass(30min);
    expectState(ScanState::Database);
    database.query(QStringLiteral("alter table gone rename to evidence"));
    pass(20min);
    expectState(ScanState::Working);
    EXPECT_EQ(stored(), 4);
}

TEST_F(ScanningOne, StoresWhatItSawOnceTheDatabaseIsBackAndAsksNobodyMeanwhile) {
    playMany(3, 4min);
    service->start();
    rest();
    database.query(QStringLiteral("alter table evidence rename to gone"));
    play(QStringLiteral("meanwhile"), time.now());
    pass(21min);
    const int before = polls();
    standIn.world.plays.clear(); // Spotify remembers fifty, and not for ever
    pass(2h);
    expectState(ScanState::Database);
    const Instant asked = time.now();
    EXPECT_TRUE(scanNow().problem);
    EXPECT_LT(time.now() - asked, 1min) << "who asks is answered at once";
    EXPECT_EQ(polls(), before);
    database.query(QStringLiteral("alter table gone rename to evidence"));
    service->wake();
    rest();
    EXPECT_EQ(stored(), 4);
    EXPECT_EQ(polls(), before + 1) << "and then it is time for a look";
    expectState(ScanState::Working);
}

TEST_F(ScanningOne, OutlivesALostConnection) {
    service->start();
    rest();
    playMany(3, 4min);
    queryText(database.params(),
              QStringLiteral("select count(pg_terminate_backend(pid)) from pg_stat_activity where pid "
                             "<> pg_backend_pid() and datname = current_database()"));
    pass(25min);
    session = *openStore(database.params(), QStringLiteral("test"));
    expectState(ScanState::Working);
    EXPECT_EQ(stored(), 3);
}

TEST_F(ScanningOne, PausesAndResumesByItself) {
    service->start();
    rest();
    ScanSettings settings = service->status(me).settings;
    settings.pausedUntil = time.now() + 1h;
    service->setSettings(me, settings);
    rest();
    expectState(ScanState::Paused);
    const int before = polls();
    playMany(3, 4min);
    pass(59min);
    EXPECT_EQ(polls(), before);
    restartProgram(0s);
    expectState(ScanState::Paused);
    pass(2min);
    expectState(ScanState::Working);
    EXPECT_EQ(stored(), 3);
}

TEST_F(ScanningOne, GoesOnWhenTheClockIsSet) {
    service->start();
    rest();
    for (const auto jump : std::initializer_list<Milliseconds>{-24h, 24h, -1h, 1h}) {
        SCOPED_TRACE(jump.count());
        time.set(time.now() + jump);
        const int before = polls();
        pass(21min);
        EXPECT_GT(polls(), before);
        EXPECT_LE(polls(), before + 2);
    }
    EXPECT_TRUE(gaps().empty()) << "Spotify's times are not ours";
}

TEST_F(ScanningOne, ScansNowWithoutASchedule) {
    playMany(5, 4min);
    const ScanRound round = scanNow();
    EXPECT_EQ(round.newPlays, 5);
    EXPECT_FALSE(round.problem);
    EXPECT_EQ(scanNow().newPlays, 0);
    standIn.fail(recentPath, test::tooMany("5000"));
    const ScanRound blocked = scanNow();
    ASSERT_TRUE(blocked.problem);
    EXPECT_EQ(blocked.problem->kind, ErrorKind::Network);
    EXPECT_TRUE(blocked.blockedUntil);
    const int before = polls();
    EXPECT_TRUE(scanNow().problem);
    EXPECT_EQ(polls(), before) << "a stored block is kept to";
    accounts->signOut(me);
    ASSERT_TRUE(test::waitUntil([this] { return !accounts->find(me)->isSignedIn; }));
    const ScanRound signedOut = scanNow();
    ASSERT_TRUE(signedOut.problem);
    EXPECT_EQ(signedOut.problem->kind, ErrorKind::NotSignedIn);
}

TEST_F(ScanningOne, FindsAGapBetweenTheDumpAndTheFirstPoll) {
    database.query(
        QStringLiteral("insert into evidence (account_id, evidence_id, play_id, ended_at, source, kind, flags, "
                       "video, leads) values (1, 1, 1, '2026-08-01T00:00:00Z', 1, 0, 0, false, true)"));
    database.query(QStringLiteral("update evidence_counter set next_id = 2"));
    playMany(50, 4min);
    const ScanRound round = scanNow();
    ASSERT_EQ(round.gaps.size(), 1U);
    EXPECT_EQ(round.gaps[0].cause, GapCause::SignedOut) << "there was nothing yet that could have been closed";
    EXPECT_EQ(round.gaps[0].from, *parseInstant("2026-08-01T00:00:00Z"));
}

TEST_F(ScanningOne, AsksNothingWhereNobodyIsSignedIn) {
    accounts->signOut(me);
    ASSERT_TRUE(test::waitUntil([this] { return !accounts->find(me)->isSignedIn; }));
    service->start();
    const auto before = standIn.seen().size();
    pass(3h);
    EXPECT_EQ(standIn.seen().size(), before);
    expectState(ScanState::SignedOut);
    EXPECT_EQ(service->status(me).sentence, QStringLiteral("Nobody is signed in here. Sign in to go on scanning."))
        << "a person signed out: no sign-in ended by itself";
}

TEST_F(ScanningOne, KeepsToTheDailyBudgetInTheDefaultMode) {
    service->start();
    rest();
    const auto before = standIn.seen().size();
    for (int i = 0; i < 8 * 18; ++i) {
        play(QStringLiteral("song %1").arg(i), time.now());
        pass(200s);
    }
    std::size_t requests = 0;
    for (auto i = before; i < standIn.seen().size(); ++i)
        requests += standIn.seen()[i].path.startsWith(QLatin1String("/v1/")) ? 1 : 0;
    EXPECT_LE(requests, 25U) << "75 a day: 20 unchanged playlists take their part of 100";
    EXPECT_TRUE(gaps().empty());
    pass(20min);
    EXPECT_EQ(stored(), 8 * 18);
}

TEST_F(ScanningOne, APollThatIsUnderWayWhileAllIsDeletedStoresNothing) {
    play(QStringLiteral("a"), time.now() - 1h);
    bool isDeleted = false;
    standIn.beforeAnswer = [&] {
        if (!std::exchange(isDeleted, true)) {
            EXPECT_TRUE(deleteApiData(*session, me));
        }
    };
    const auto left = [this] {
        return database.query(
            QStringLiteral("select (select count(*) from evidence) || ' ' || (select count(*) from track_fact)"));
    };
    const ScanRound underWay = scanNow();
    ASSERT_TRUE(isDeleted && underWay.problem);
    EXPECT_EQ(underWay.problem->kind, ErrorKind::NotSignedIn);
    EXPECT_EQ(left(), QStringLiteral("0 0"));
    // It looks whether the sign-in is still good.
    ASSERT_TRUE(test::waitUntil([this] { return accounts->find(me)->apiDeletions == 1; }));
    EXPECT_EQ(scanNow().newPlays, 1) << "which it is";
    EXPECT_EQ(left(), QStringLiteral("1 1"));
}

TEST_F(ScanningOne, AWatchThatIsUnderWayWhileAllIsDeletedStoresNothing) {
    setMode(ScanMode::CurrentlyPlaying);
    service->start();
    rest();
    standIn.world.player = test::StandInPlayer{track(QStringLiteral("a")), 0s};
    standIn.beforeAnswer = [this, begun = time.now()] {
        standIn.world.player->progress = std::min<Milliseconds>(time.now() - begun, 199s);
    };
    pass(61s);
    EXPECT_EQ(database.query(QStringLiteral("select count(*) from evidence")), QStringLiteral("1"));
    EXPECT_TRUE(deleteApiData(*session, me));
    standIn.beforeAnswer = {};
    standIn.world.player.reset(); // so that its last moments are told
    pass(35s);
    EXPECT_EQ(database.query(QStringLiteral("select count(*) from evidence")), QStringLiteral("0"));
}

} // namespace
} // namespace afs
