// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/accounts.h"
#include "tests/core/scan/scanning_fixture.h"

namespace afs {
namespace {

using namespace std::chrono_literals;

/// What plays now, as the stand-in's player has it.
class ScanModes : public ScanningAtSpotify {
protected:
    ScanModes() {
        standIn.beforeAnswer = [this] {
            if (!standIn.world.player || !standIn.world.player->isPlaying)
                return;
            auto& player = *standIn.world.player;
            player.progress = std::min(m_position + (time.now() - m_since), player.track.duration);
        };
    }

    void nowPlaying(const test::StandInTrack& song, Milliseconds length = 180s) {
        test::StandInPlayer player;
        player.track = song;
        player.track.duration = length;
        standIn.world.player = player;
        m_since = time.now();
        m_position = 0ms;
    }
    void hear(const QString& name, Milliseconds length = 180s) {
        nowPlaying(track(name), length);
        pass(length);
    }
    static test::StandInTrack file(const QString& name) {
        test::StandInTrack local = track(name);
        local.id.clear();
        local.isLocal = true;
        return local;
    }
    void begin(ScanMode mode) {
        setMode(mode);
        service->start();
        rest();
    }
    QString sources() const {
        return database.query(QStringLiteral("select string_agg(distinct source::text, ',') from evidence"));
    }

    static bool near(int ms, int expected) { return std::abs(ms - expected) <= 3'000; }

    Instant m_since;
    Milliseconds m_position{0};
};

TEST_F(ScanModes, CurrentlyPlayingCountsAfterHalfAMinuteAndRepeatsAgain) {
    begin(ScanMode::CurrentlyPlaying);
    nowPlaying(track(QStringLiteral("a")));
    pass(100s);
    EXPECT_EQ(stored(), 1) << "in real time";
    EXPECT_EQ(announced, 1);
    const ScanStatus status = service->status(me);
    ASSERT_TRUE(status.playing);
    EXPECT_EQ(status.playing->title, QStringLiteral("a"));
    EXPECT_TRUE(status.playing->isPlaying);
    EXPECT_LE(*status.nextScan - time.now(), 60s);
    pass(80s);
    hear(QStringLiteral("a"));
    hear(QStringLiteral("b"));
    standIn.world.player.reset();
    pass(2min);
    EXPECT_EQ(stored(), 3);
    EXPECT_EQ(sources(), QStringLiteral("4"));
    EXPECT_EQ(asked("/recently-played"), 0);
    EXPECT_FALSE(service->status(me).playing);
}

TEST_F(ScanModes, CurrentlyPlayingSeesPrivateSessionsAndKeepsNothingOfThem) {
    begin(ScanMode::CurrentlyPlaying);
    EXPECT_TRUE(service->status(me).seesPrivateSessions);
    nowPlaying(track(QStringLiteral("secret")));
    standIn.world.player->isPrivate = true;
    pass(180s);
    EXPECT_EQ(stored(), 0);
    ASSERT_TRUE(service->status(me).playing);
    EXPECT_TRUE(service->status(me).playing->isPrivate);
    EXPECT_TRUE(service->status(me).playing->title.isEmpty());
    service->stop();
    rest();
    EXPECT_FALSE(row().memory.watch.contains("secret"));
}

TEST_F(ScanModes, SaysThatItCannotSeePrivateSessions) {
    SignInWish plain = wish();
    plain.renewed = me;
    standIn.consent.granted = scopeNames(wantedScopes(false));
    ASSERT_EQ(signIn(plain), me);
    begin(ScanMode::CurrentlyPlaying);
    nowPlaying(track(QStringLiteral("a")));
    pass(60s);
    EXPECT_FALSE(service->status(me).seesPrivateSessions);
    EXPECT_EQ(asked(""), 0) << "it may not ask for the player as a whole";
    EXPECT_GT(asked("/currently-playing"), 0);
    EXPECT_EQ(stored(), 1);
}

TEST_F(ScanModes, ARestartInTheMiddleOfASongCountsItOnce) {
    begin(ScanMode::CurrentlyPlaying);
    nowPlaying(track(QStringLiteral("a")), 300s);
    pass(100s);
    restartProgram(20s);
    pass(100s);
    EXPECT_EQ(stored(), 1);
    standIn.world.player.reset();
    pass(2min);
    EXPECT_EQ(stored(), 1);
    EXPECT_TRUE(gaps().empty()) << "20 s are no gap";
}

TEST_F(ScanModes, WhatAnImportKeptFromBeingStoredAtAnEndIsStoredByTheNextRun) {
    begin(ScanMode::CurrentlyPlaying);
    nowPlaying(track(QStringLiteral("a")), 300s);
    pass(10s);
    auto importing = Session::open(database.params(), QStringLiteral("import"));
    auto lock = AccountLock::tryAcquire(**importing, me);
    ASSERT_TRUE(lock && *lock);
    pass(60s);
    EXPECT_EQ(stored(), 0);
    nowPlaying(track(QStringLiteral("b")), 300s);
    pass(60s);
    service.reset(); // somebody quits while the import goes on
    EXPECT_EQ(stored(), 0);
    standIn.world.player.reset();
    standIn.world.plays.clear(); // nobody else tells of it
    lock->reset();
    for (int run = 0; run < 2; ++run) {
        restartProgram(10s);
        EXPECT_EQ(stored(), 2) << "once, in every later run";
    }
}

TEST_F(ScanModes, WhatADatabaseThatWasAwayDidNotTakeIsStoredByTheNextRun) {
    begin(ScanMode::CurrentlyPlaying);
    nowPlaying(track(QStringLiteral("a")), 300s);
    pass(60s);
    EXPECT_EQ(stored(), 1);
    const auto kept = [this] { return QDir(unstored.path()).entryList(QDir::Files); };
    EXPECT_TRUE(kept().isEmpty());
    database.query(QStringLiteral("alter table evidence rename to gone"));
    pass(60s);
    nowPlaying(track(QStringLiteral("b")), 300s);
    pass(60s);
    nowPlaying(track(QStringLiteral("c")), 300s);
    pass(60s);
    service.reset(); // somebody quits while it is away
    EXPECT_EQ(kept().size(), 1);
    standIn.world.player->isPlaying = false;
    const QString names = kept().value(0);
    EXPECT_FALSE(names.contains(standIn.world.userId)) << names.toStdString();
    restartProgram(1h); // and again, before it is back
    EXPECT_EQ(kept().size(), 1);
    database.query(QStringLiteral("alter table gone rename to evidence"));
    for (int run = 0; run < 2; ++run) {
        restartProgram(10s);
        pass(10min);
        EXPECT_EQ(stored(), 3) << "once, in every later run";
        EXPECT_TRUE(kept().isEmpty());
    }
    EXPECT_TRUE(
        near(database.query(QStringLiteral("select ms from evidence order by evidence_id limit 1")).toInt(), 120'000))
        << "the song that went on is the one that was stored before";
}

TEST_F(ScanModes, TimeThatNobodyWatchedIsInTheLedger) {
    begin(ScanMode::CurrentlyPlaying);
    pass(10min);
    const Instant asleep = time.now();
    time.set(time.now() + 8h);
    service->wake();
    pass(2min);
    ASSERT_EQ(gaps().size(), 1U);
    EXPECT_EQ(gaps()[0].cause, GapCause::Asleep);
    EXPECT_LE(abs(gaps()[0].from - asleep), 61s);
    EXPECT_LE(abs(gaps()[0].to - (asleep + 8h)), 2s);
    restartProgram(3h);
    pass(2min);
    ASSERT_EQ(gaps().size(), 2U);
    EXPECT_EQ(gaps()[0].cause, GapCause::NotRunning);
}

TEST_F(ScanModes, AnOutageAtTheFirstLookOfAllIsInTheLedger) {
    const Instant since = time.now();
    time.set(time.now() + 2min);
    standIn.fail(QStringLiteral("/v1/me/player"), test::html(503), 20);
    begin(ScanMode::CurrentlyPlaying);
    pass(90min);
    ASSERT_EQ(gaps().size(), 1U);
    EXPECT_LE(abs(gaps()[0].from - since), 2s) << "since then somebody could have looked";
    EXPECT_GE(gaps()[0].to, since + 5min);
    EXPECT_EQ(gaps()[0].cause, GapCause::Offline);
}

TEST_F(ScanModes, AnOutageWhenTheModeIsSwitchedIsInTheLedger) {
    begin(ScanMode::RecentlyPlayed);
    pass(21min);
    Instant looked = *row().memory.lastPoll;
    standIn.fail(QStringLiteral("/v1/me/player"), test::html(503), 20);
    setMode(ScanMode::CurrentlyPlaying);
    pass(90min);
    ASSERT_EQ(gaps().size(), 1U);
    EXPECT_LE(abs(gaps()[0].from - looked), 2s) << "until then the other mode looked";
    setMode(ScanMode::RecentlyPlayed);
    rest();
    looked = *row().memory.lastPoll;
    standIn.fail(QStringLiteral("/v1/me/player/recently-played"), test::html(503), 500);
    pass(1h);
    setMode(ScanMode::CurrentlyPlaying);
    pass(1min);
    ASSERT_EQ(gaps().size(), 2U);
    EXPECT_LE(abs(gaps()[0].from - looked), 2s) << "it did not look for most of an hour";
    EXPECT_EQ(gaps()[0].cause, GapCause::Offline);
}

TEST_F(ScanModes, TheLastScanIsTheLastLookOfTheMode) {
    begin(ScanMode::CurrentlyPlaying);
    const Instant begun = time.now();
    EXPECT_LE(abs(*row().memory.lastPoll - begun), 2s) << "for other programs";
    pass(1h);
    EXPECT_GE(*service->status(me).lastScan, time.now() - 61s);
    EXPECT_GE(*row().memory.lastPoll, time.now() - 11min);
    time.set(time.now() - 2h);
    pass(2min);
    EXPECT_LE(*service->status(me).lastScan, time.now()) << "the clock was set back";
    service->stop();
    rest();
    EXPECT_GE(*row().memory.lastPoll, time.now() - 62s);
}

TEST_F(ScanModes, HybridCountsLocalFilesOnlyAndPollsTheRest) {
    begin(ScanMode::Hybrid);
    hear(QStringLiteral("streamed"));
    play(QStringLiteral("streamed"), time.now());
    nowPlaying(file(QStringLiteral("My demo")), 100s);
    pass(100s);
    nowPlaying(file(QStringLiteral("My demo")), 100s);
    pass(100s);
    standIn.world.player.reset();
    pass(25min);
    EXPECT_EQ(stored(), 3) << "one streamed, and the file twice";
    EXPECT_EQ(sources(), QStringLiteral("3,4"));
}

TEST_F(ScanModes, WhatIsListedAfterwardsClosesNoGapOfLocalFiles) {
    begin(ScanMode::Hybrid);
    nowPlaying(file(QStringLiteral("My demo")), 100s);
    pass(100s);
    standIn.world.player.reset();
    play(QStringLiteral("streamed"), time.now());
    pass(30min);
    time.set(time.now() + 24h);
    service->wake();
    pass(30min);
    ASSERT_EQ(gaps().size(), 1U) << "one song is no window";
    EXPECT_TRUE(gaps()[0].isOfLocalFiles);
    EXPECT_GT(gaps()[0].playsLost, 0);
    setMode(ScanMode::RecentlyPlayed);
    pass(30min);
    EXPECT_TRUE(gaps()[0].isOpen);
}

TEST_F(ScanModes, AWindowClosesAGapInHybridModeToo) {
    begin(ScanMode::Hybrid);
    pass(5min);
    time.set(time.now() + 8h);
    playMany(60, 3min);
    service->wake();
    rest();
    ASSERT_EQ(gaps().size(), 1U) << "ten since the sign-in";
    time.set(time.now() + 8h);
    playMany(60, 3min);
    service->wake();
    rest();
    ASSERT_EQ(gaps().size(), 2U);
    EXPECT_FALSE(gaps()[0].isOfLocalFiles);
    standIn.world.plays.erase(standIn.world.plays.end() - 30,
                              standIn.world.plays.end()); // told too late, or taken back
    pass(30min);
    EXPECT_FALSE(gaps()[0].isOpen);
}

TEST_F(ScanModes, TimeThatNobodyWatchedMissesBothKindsOfSomebodyWithFiles) {
    begin(ScanMode::CurrentlyPlaying);
    hear(QStringLiteral("streamed"));
    nowPlaying(file(QStringLiteral("My demo")), 100s);
    pass(100s);
    standIn.world.player.reset();
    pass(10min);
    time.set(time.now() + 24h);
    service->wake();
    pass(2min);
    ASSERT_EQ(gaps().size(), 2U);
    EXPECT_NE(gaps()[0].isOfLocalFiles, gaps()[1].isOfLocalFiles);
    EXPECT_EQ(gaps()[0].from, gaps()[1].from);
    EXPECT_NEAR(gaps()[0].playsLost, 2, 0.1) << "one a day, and one in the hour before";
    EXPECT_NEAR(gaps()[1].playsLost, 2, 0.1);
    setMode(ScanMode::RecentlyPlayed);
    pass(30min);
    for (const Gap& gap : gaps())
        EXPECT_EQ(gap.isOpen, true) << "an empty list tells nothing";
    play(QStringLiteral("before it slept"), time.now() - 48h);
    play(QStringLiteral("now"), time.now());
    pass(30min);
    for (const Gap& gap : gaps())
        EXPECT_EQ(gap.isOpen, gap.isOfLocalFiles);
}

TEST_F(ScanModes, AModeIsSwitchedAtOnceAndLosesNothing) {
    begin(ScanMode::RecentlyPlayed);
    pass(30min);
    nowPlaying(track(QStringLiteral("a")), 300s);
    setMode(ScanMode::CurrentlyPlaying);
    rest();
    EXPECT_EQ(asked(""), 1);
    pass(100s);
    const int polls = asked("/recently-played");
    EXPECT_EQ(stored(), 1);
    setMode(ScanMode::RecentlyPlayed);
    rest();
    EXPECT_EQ(asked("/recently-played"), polls + 1);
    pass(200s);
    play(QStringLiteral("a"), time.now());
    standIn.world.player.reset();
    pass(30min);
    setMode(ScanMode::CurrentlyPlaying);
    pass(2min);
    EXPECT_TRUE(gaps().empty()) << "the other mode saw it";
    EXPECT_EQ(row().wish.mode, ScanMode::CurrentlyPlaying);
}

TEST_F(ScanModes, OneProgramScansAndTheOthersFollow) {
    service->start();
    rest();
    other = newService();
    other->start();
    rest();
    EXPECT_EQ(static_cast<int>(other->status(me).state), static_cast<int>(ScanState::Elsewhere));
    EXPECT_FALSE(other->status(me).sentence.isEmpty());
    const int before = asked("/recently-played");
    EXPECT_EQ(before, 1);
    ScanSettings settings = service->status(me).settings;
    settings.longest = 15min;
    service->setSettings(me, settings);
    pass(1min);
    EXPECT_EQ(other->status(me).settings.longest, 15min) << "settings are followed";

    service.reset(); // as a crash: the session goes
    ASSERT_TRUE(waitUntilNobodyScans());
    pass(2min);
    EXPECT_EQ(static_cast<int>(other->status(me).state), static_cast<int>(ScanState::Working));
    EXPECT_EQ(asked("/recently-played"), before + 1);
}

TEST_F(ScanModes, OneSongThatTwoComputersWatchedIsOnePlay) {
    begin(ScanMode::CurrentlyPlaying);
    other = newService();
    other->start();
    rest();
    nowPlaying(track(QStringLiteral("a")));
    pass(100s);
    ASSERT_EQ(stored(), 1);
    // The one that watches loses its connection without noticing, and the other one is quicker.
    queryText(database.params(),
              QStringLiteral("select count(pg_terminate_backend(pid)) from pg_locks where locktype = 'advisory' and "
                             "classid = 7213002 and database = (select oid from pg_database where datname = "
                             "current_database())"));
    ASSERT_TRUE(waitUntilNobodyScans());
    other->wake();
    ASSERT_TRUE(test::waitUntil([this] { return other->isOurs(me); }));
    pass(3min);
    EXPECT_EQ(static_cast<int>(service->status(me).state), static_cast<int>(ScanState::Elsewhere));
    EXPECT_EQ(stored(), 1) << "both heard it";
    EXPECT_TRUE(near(database.query(QStringLiteral("select ms from evidence")).toInt(), 180'000));
    hear(QStringLiteral("b"));
    pass(1min);
    EXPECT_EQ(stored(), 2);
}

} // namespace
} // namespace afs
