// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/accounts.h"
#include "tests/core/scan/scanning_fixture.h"

namespace afs {
namespace {

using namespace std::chrono_literals;

/// Somebody whose last plays were listed for a while, and who then has the player watched instead.
class ModeSwitch : public ScanningAtSpotify {
protected:
    static constexpr auto recent = "/recently-played";

    void listFor(Milliseconds span, ScanMode mode = ScanMode::RecentlyPlayed) {
        setMode(mode);
        service->start();
        rest();
        pass(span);
        looked = *row().memory.lastPoll;
    }
    void failToList(int times) {
        standIn.fail(QStringLiteral("/v1/me/player/recently-played"), test::html(503), times);
    }

    void hear(const test::StandInTrack& song) {
        test::StandInPlayer player;
        player.track = song;
        standIn.world.player = player;
        standIn.beforeAnswer = [this, begun = time.now()] {
            if (auto& now = standIn.world.player)
                now->progress = std::min<Milliseconds>(time.now() - begun, now->track.duration);
        };
    }
    /// Somebody has local files: they are watched for three minutes.
    void hearFile() {
        setMode(ScanMode::CurrentlyPlaying);
        service->start();
        rest();
        test::StandInTrack file = track(QStringLiteral("My demo"));
        file.id.clear();
        file.isLocal = true;
        hear(file);
        pass(3min);
        standIn.world.player.reset();
        ASSERT_EQ(stored(), 1);
    }

    void pauseFor(Milliseconds span) {
        ScanSettings settings = service->status(me).settings;
        settings.pausedUntil = time.now() + span;
        service->setSettings(me, settings);
    }
    /// The program ends, and begins a minute later in another mode.
    void restartIn(ScanMode mode) {
        service.reset();
        ScanWish wish = row().wish;
        wish.mode = mode;
        ASSERT_TRUE(ScanStore(*session).putWish(me, wish));
        restartProgram(1min);
    }

    Instant looked; ///< of the last look at the last plays before the switch
};

TEST_F(ModeSwitch, WhatWasPlayedSinceTheLastLookIsListedOnceMore) {
    listFor(10min);
    const int lists = asked(recent);
    play(QStringLiteral("a"), time.now() - 5min);
    play(QStringLiteral("b"), time.now() - 1min);
    setMode(ScanMode::CurrentlyPlaying);
    rest();
    EXPECT_EQ(asked(""), 1) << "the player is watched at once";
    EXPECT_EQ(stored(), 2);
    pass(1h);
    EXPECT_EQ(asked(recent), lists + 1);
    EXPECT_TRUE(gaps().empty());
    EXPECT_GE(*row().memory.lastPoll, time.now() - 11min) << "of the watch";
}

TEST_F(ModeSwitch, WhatThatLookDoesNotReachIsInTheLedgerThoughThePlayerIsWatchedBefore) {
    const Instant begun = time.now();
    listFor(10min);
    playMany(60, 9s);
    failToList(1);
    setMode(ScanMode::CurrentlyPlaying);
    pass(1min);
    EXPECT_EQ(stored(), 50);
    ASSERT_EQ(gaps().size(), 1U);
    EXPECT_LE(abs(gaps()[0].from - begun), 2s);
    EXPECT_LT(gaps()[0].to, time.now() - 7min);
}

TEST_F(ModeSwitch, ALookThatFailsLeavesItsTimeInTheLedger) {
    listFor(10min, ScanMode::Hybrid);
    failToList(500);
    setMode(ScanMode::CurrentlyPlaying);
    const Instant switched = time.now();
    pass(5min);
    ASSERT_EQ(gaps().size(), 1U);
    EXPECT_EQ(gaps()[0].cause, GapCause::Offline);
    EXPECT_LE(abs(gaps()[0].from - looked), 2s);
    EXPECT_LE(abs(gaps()[0].to - switched), 2s) << "since then the player is watched";
    EXPECT_EQ(static_cast<int>(service->status(me).state), static_cast<int>(ScanState::Working));
    pass(1h);
    EXPECT_EQ(gaps().size(), 1U);
    EXPECT_GE(*row().memory.lastPoll, time.now() - 11min);
}

TEST_F(ModeSwitch, LocalFilesThatWereWatchedAreNotMissed) {
    hearFile();
    setMode(ScanMode::Hybrid);
    pass(10min);
    failToList(500);
    setMode(ScanMode::CurrentlyPlaying);
    pass(5min);
    ASSERT_EQ(gaps().size(), 1U);
    EXPECT_FALSE(gaps()[0].isOfLocalFiles);
}

TEST_F(ModeSwitch, ASongThatIsNearlyOverCounts) {
    listFor(1min, ScanMode::Hybrid);
    test::StandInTrack song = track(QStringLiteral("a"));
    song.duration = 185s;
    hear(song);
    pass(182s);
    setMode(ScanMode::CurrentlyPlaying);
    pass(3s);
    standIn.world.player.reset();
    pass(5min);
    EXPECT_EQ(stored(), 1);
    EXPECT_TRUE(gaps().empty());
    EXPECT_GE(database.query(QStringLiteral("select ms from evidence")).toInt(), 180'000);
}

TEST_F(ModeSwitch, APartOfASongThatWasLeftOutCountsForNothing) {
    listFor(1min, ScanMode::Hybrid);
    hear(track(QStringLiteral("a")));
    const auto passUntilLook = [this] {
        for (const int looks = asked(""); asked("") == looks;)
            rest();
    };
    passUntilLook();
    passUntilLook();
    hear(track(QStringLiteral("b")));
    pass(5s);
    standIn.beforeAnswer = [this] { standIn.world.player->progress = 2min; }; // somebody chose its end
    setMode(ScanMode::CurrentlyPlaying);
    rest();
    standIn.world.player.reset();
    standIn.beforeAnswer = {};
    pass(5min);
    EXPECT_EQ(stored(), 0);
}

TEST_F(ModeSwitch, ASongThatFollowsALocalFileCountsOnceItIsHeard) {
    hearFile();
    setMode(ScanMode::Hybrid);
    pass(1min);
    test::StandInTrack file = track(QStringLiteral("Another demo"));
    file.id.clear();
    file.isLocal = true;
    hear(file);
    pass(2min);
    hear(track(QStringLiteral("a")));
    standIn.beforeAnswer = [this] { standIn.world.player->progress = 2min; }; // somebody chose its end
    setMode(ScanMode::CurrentlyPlaying);
    rest();
    standIn.world.player.reset();
    standIn.beforeAnswer = {};
    pass(5min);
    EXPECT_EQ(stored(), 2) << "the files alone";
}

TEST_F(ModeSwitch, WithoutANetworkEachKindIsMissedSinceItWasLookedAt) {
    hearFile();
    setMode(ScanMode::Hybrid);
    pass(10min);
    standIn.fail(QStringLiteral("/v1/me/player"), test::html(503), 20);
    setMode(ScanMode::CurrentlyPlaying);
    const Instant switched = time.now();
    pass(90min);
    ASSERT_EQ(gaps().size(), 2U);
    for (const Gap& gap : gaps()) {
        EXPECT_EQ(gap.from >= switched - 90s, gap.isOfLocalFiles) << "they were watched until then";
        EXPECT_GT(gap.to, switched + 5min);
    }
}

TEST_F(ModeSwitch, OfAPauseLocalFilesAloneAreMissed) {
    hearFile();
    setMode(ScanMode::Hybrid);
    pass(5min);
    pauseFor(10min);
    pass(5min);
    play(QStringLiteral("a"), time.now());
    setMode(ScanMode::CurrentlyPlaying);
    pass(7min);
    EXPECT_EQ(stored(), 2);
    ASSERT_EQ(gaps().size(), 1U);
    EXPECT_TRUE(gaps()[0].isOfLocalFiles);
    EXPECT_EQ(gaps()[0].cause, GapCause::Paused);
}

TEST_F(ModeSwitch, TheWayBackHidesNothingThatSlippedBy) {
    const Instant begun = time.now();
    listFor(10min);
    playMany(60, 9s);
    failToList(3);
    setMode(ScanMode::CurrentlyPlaying);
    pass(5s);
    setMode(ScanMode::RecentlyPlayed);
    pass(1min);
    ASSERT_EQ(gaps().size(), 1U);
    EXPECT_LE(abs(gaps()[0].from - begun), 2s);
}

TEST_F(ModeSwitch, AModeThatIsChangedWhileNothingRunsIsHandedOverToo) {
    listFor(15min, ScanMode::Hybrid);
    play(QStringLiteral("a"), time.now() - 2min);
    restartIn(ScanMode::CurrentlyPlaying);
    EXPECT_EQ(stored(), 1);
    EXPECT_TRUE(gaps().empty());
}

TEST_F(ModeSwitch, AWatchOfAnEarlierRunMissesNothingOfAModeInBetween) {
    listFor(2min, ScanMode::CurrentlyPlaying);
    restartIn(ScanMode::RecentlyPlayed);
    pass(2h);
    const int lists = asked(recent);
    setMode(ScanMode::CurrentlyPlaying);
    pass(3min);
    EXPECT_TRUE(gaps().empty());
    EXPECT_EQ(asked(recent), lists + 1);
}

TEST_F(ModeSwitch, AnImportThatHoldsTheAccountMeanwhileCostsNothing) {
    listFor(10min);
    play(QStringLiteral("a"), time.now() - 5min);
    auto importing = Session::open(database.params(), QStringLiteral("import"));
    auto lock = AccountLock::tryAcquire(**importing, me);
    ASSERT_TRUE(lock && *lock);
    setMode(ScanMode::CurrentlyPlaying);
    pass(2min);
    lock->reset();
    pass(2min);
    EXPECT_EQ(stored(), 1);
    EXPECT_TRUE(gaps().empty());
}

TEST_F(ModeSwitch, ADatabaseThatIsAwayMeanwhileCostsNothing) {
    listFor(10min);
    play(QStringLiteral("a"), time.now() - 5min);
    database.query(QStringLiteral("alter table evidence rename to gone"));
    setMode(ScanMode::CurrentlyPlaying);
    rest();
    standIn.world.plays.clear(); // nobody lists it again
    EXPECT_TRUE(scanNow().problem) << "who asks now is told so";
    pass(10min);
    EXPECT_GT(asked(""), 5) << "the player is watched meanwhile";
    database.query(QStringLiteral("alter table gone rename to evidence"));
    pass(10min);
    EXPECT_EQ(stored(), 1);
    EXPECT_TRUE(gaps().empty());
    EXPECT_GE(*row().memory.lastPoll, time.now() - 11min) << "of the watch";
}

TEST_F(ModeSwitch, AnEndWhileTheDatabaseIsAwayLeavesThatLookToTheNextRun) {
    listFor(10min);
    play(QStringLiteral("a"), time.now() - 5min);
    database.query(QStringLiteral("alter table evidence rename to gone"));
    setMode(ScanMode::CurrentlyPlaying);
    pass(5min);
    service.reset();
    database.query(QStringLiteral("alter table gone rename to evidence"));
    restartProgram(1min);
    pass(1min);
    EXPECT_EQ(stored(), 1);
    EXPECT_TRUE(gaps().empty());
}

TEST_F(ModeSwitch, AnEndBeforeThatLookLeavesItToTheNextRun) {
    listFor(10min);
    setMode(ScanMode::CurrentlyPlaying);
    service->stop();
    play(QStringLiteral("a"), time.now() + 5min);
    restartProgram(10min);
    EXPECT_EQ(stored(), 1);
    pass(1h);
    EXPECT_TRUE(gaps().empty());
    const int lists = asked(recent);
    restartProgram(1min);
    pass(1min);
    EXPECT_EQ(asked(recent), lists) << "once";
}

TEST_F(ModeSwitch, APauseInBetweenIsListedAsWell) {
    listFor(10min);
    pauseFor(10min);
    pass(5min);
    play(QStringLiteral("a"), time.now());
    setMode(ScanMode::CurrentlyPlaying);
    pass(4min);
    EXPECT_EQ(stored(), 0);
    pass(2min);
    EXPECT_EQ(stored(), 1);
    EXPECT_TRUE(gaps().empty());
}

} // namespace
} // namespace afs
