// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/scan_store.h"

#include "core/base/time_text.h"
#include "core/store/open_store.h"
#include "core/store/rate_store.h"
#include "core/store/scan_lease.h"
#include "tests/core/store/noon.h"
#include "tests/support/test_cluster.h"

#include <QDeadlineTimer>

#include <gtest/gtest.h>

namespace afs {
namespace {

using namespace std::chrono_literals;

using test::me;
const Instant midday = *parseInstant("2026-11-26T12:00:00.123Z");

class ScanStoreTest : public testing::Test {
protected:
    ScanStoreTest() {
        auto opened = openStore(database.params(), QStringLiteral("test"));
        if (!opened)
            throw std::runtime_error(opened.error().detail.toStdString());
        session = std::move(*opened);
        store.emplace(*session);
        rates.emplace(*session);
    }

    ScanRow row() { return store->list(me)->at(0); }
    void addGap(Instant from, Instant to, bool isOfLocalFiles = false) {
        Gap gap;
        gap.account = me;
        gap.from = from;
        gap.to = to;
        gap.cause = GapCause::Offline;
        gap.playsLost = 12;
        gap.isOfLocalFiles = isOfLocalFiles;
        store->writeGap(gap);
    }
    void addImport(const char* first, const char* last, int state) {
        database.query(
            QStringLiteral("insert into import (account_id, state, sources, paths, first_end, last_end) values "
                           "(1, %1, '', '', '%2', '%3')")
                .arg(state)
                .arg(QLatin1String(first), QLatin1String(last)));
    }
    void addPlay(int id, const QString& ended, int source) {
        database.query(QStringLiteral("insert into evidence (account_id, evidence_id, play_id, ended_at, source, kind, "
                                      "flags, video, leads) values (1, %1, %1, '%2', %3, 0, 0, false, true)")
                           .arg(id)
                           .arg(ended)
                           .arg(source));
    }

    const StoreDatabase database;
    std::unique_ptr<Session> session;
    std::optional<ScanStore> store;
    std::optional<RateStore> rates;
};

TEST_F(ScanStoreTest, BeginsWithTheDefaults) {
    EXPECT_EQ(row(), (ScanRow{me, {}, {}}));
    EXPECT_EQ(store->list()->size(), 1U);
    EXPECT_TRUE(store->gaps(me)->empty());
    EXPECT_TRUE(store->recentEnds(me)->empty());
    EXPECT_EQ(store->standing(me, midday, midday), ScanStanding());
    EXPECT_EQ(store->pace(me, midday), ListeningPace());
}

TEST_F(ScanStoreTest, KeepsWhatAPersonWantsApartFromWhatWasSeen) {
    const ScanWish wish{ScanMode::Hybrid, 2min, 15min, true, midday};
    ASSERT_TRUE(store->putWish(me, wish));
    store->writePoll(me, midday, midday - 1h);
    ASSERT_TRUE(store->putWatch(me, "{\"a\":1}", {}));
    EXPECT_EQ(row(), (ScanRow{me, wish, {midday, midday - 1h, "{\"a\":1}", {}}}));
    ASSERT_TRUE(store->putWish(me, {}));
    ASSERT_TRUE(store->putWatch(me, {}, "{}"));
    EXPECT_EQ(row(), (ScanRow{me, {}, {midday, midday - 1h, "{\"a\":1}", "{}"}}));
}

TEST_F(ScanStoreTest, NeverForgetsWhatIsCovered) {
    store->writePoll(me, midday, midday);
    store->writePoll(me, midday + 1h, midday - 1h);
    EXPECT_EQ(row().memory.coveredUntil, midday);
    store->writePoll(me, midday + 2h, {});
    EXPECT_EQ(row().memory.coveredUntil, midday);
    EXPECT_EQ(row().memory.lastPoll, midday + 2h);
    store->writePoll(me, midday + 1h, midday + 90min);
    EXPECT_EQ(row().memory.coveredUntil, midday + 90min);
    EXPECT_EQ(row().memory.lastPoll, midday + 2h) << "what another computer saw later stays seen";
    store->writePoll(me, midday + 59min, {});
    EXPECT_EQ(row().memory.lastPoll, midday + 59min) << "but a clock that was wrong is not believed for ever";
}

TEST_F(ScanStoreTest, KnowsNoModeOfTomorrow) {
    ASSERT_TRUE(store->putWish(me, {}));
    database.query(QStringLiteral("update scan set mode = 17"));
    EXPECT_EQ(row().wish.mode, ScanMode::RecentlyPlayed);
}

TEST_F(ScanStoreTest, ListsGapsNewestFirst) {
    addGap(midday - 48h, midday - 47h);
    addGap(midday, midday + 1h);
    const auto gaps = *store->gaps(me);
    ASSERT_EQ(gaps.size(), 2U);
    EXPECT_EQ(gaps[0].from, midday);
    EXPECT_EQ(gaps[0].to, midday + 1h);
    EXPECT_EQ(gaps[0].cause, GapCause::Offline);
    EXPECT_EQ(gaps[0].playsLost, 12);
    EXPECT_TRUE(gaps[0].isOpen);
    EXPECT_EQ(gaps[1].from, midday - 48h);
}

TEST_F(ScanStoreTest, AGapIsClosedWhileADumpCoversIt) {
    addGap(midday, midday + 1h);
    const auto isOpen = [&] { return store->gaps(me)->at(0).isOpen; };
    addImport("2026-11-26T12:30:00Z", "2027-01-01T00:00:00Z", 1);
    EXPECT_TRUE(isOpen()) << "it begins inside";
    addImport("2026-01-01T00:00:00Z", "2026-11-26T12:20:00Z", 1);
    EXPECT_TRUE(isOpen()) << "it ends inside";
    addImport("2026-01-01T00:00:00Z", "2027-01-01T00:00:00Z", 0);
    EXPECT_TRUE(isOpen()) << "it is not there yet";
    database.query(QStringLiteral("update import set state = 1"));
    EXPECT_FALSE(isOpen());
    database.query(QStringLiteral("update import set state = 2"));
    EXPECT_TRUE(isOpen()) << "undoing the import opens it again";
}

TEST_F(ScanStoreTest, AGapBetweenTheKindsOfDumpOfOneImportStaysOpen) {
    addGap(midday, midday + 1h);
    addImport("2020-01-01T00:00:00Z", "2027-01-01T00:00:00Z", 1);
    database.query(
        QStringLiteral("update import set covered = '{\"[2020-01-01Z,2026-03-01Z]\",\"[2026-12-01Z,2027-01-01Z]\"}'"));
    EXPECT_TRUE(store->gaps(me)->at(0).isOpen);
    database.query(
        QStringLiteral("update import set covered = '{\"[2020-01-01Z,2026-03-01Z]\",\"[2026-01-01Z,2027-01-01Z]\"}'"));
    EXPECT_FALSE(store->gaps(me)->at(0).isOpen);
}

TEST_F(ScanStoreTest, AGapIsClosedByAWindowThatReachesBack) {
    addGap(midday - 2h, midday - 1h);
    addGap(midday, midday + 1h);
    store->writePoll(me, midday + 2h, {});
    const auto isOpen = [&] { return store->gaps(me)->at(0).isOpen; };
    EXPECT_TRUE(isOpen()) << "nothing was seen";
    store->writePoll(me, midday + 2h, {}, SeenSpan{midday - 10h, midday - 9h, 50});
    EXPECT_TRUE(isOpen()) << "an old window";
    store->writePoll(me, midday + 2h, {}, SeenSpan{midday - 1h, midday + 59min, 50});
    EXPECT_TRUE(isOpen()) << "it ends inside";
    store->writePoll(me, midday + 2h, {}, SeenSpan{midday - 1h, midday + 2h, 50});
    EXPECT_FALSE(isOpen());
    EXPECT_TRUE(store->gaps(me)->at(1).isOpen);
}

TEST_F(ScanStoreTest, AGapOfLocalFilesIsClosedByADumpThatNamesSome) {
    addGap(midday, midday + 1h, true);
    const auto isOpen = [&] { return store->gaps(me)->at(0).isOpen; };
    EXPECT_TRUE(store->gaps(me)->at(0).isOfLocalFiles);
    store->writePoll(me, midday + 2h, {}, SeenSpan{midday - 24h, midday + 2h, 50});
    EXPECT_TRUE(isOpen()) << "no window lists them";
    addImport("2026-01-01T00:00:00Z", "2027-01-01T00:00:00Z", 1);
    EXPECT_TRUE(isOpen()) << "few dumps name them";
    database.query(QStringLiteral("update import set local_files = true"));
    EXPECT_FALSE(isOpen());
    database.query(QStringLiteral("update import set state = 2"));
    EXPECT_TRUE(isOpen());
}

TEST_F(ScanStoreTest, TellsThePaceOfTheWeeksBefore) {
    for (int day = 0; day < 10; ++day)
        for (int play = 0; play < 3; ++play)
            addPlay(day * 3 + play, QString::fromStdString(formatInstant(midday - day * 24h - play * 1min)), 1);
    EXPECT_NEAR(store->pace(me, midday + 1ms).playsPerDay, 30.0 / 9, 0.01);
    EXPECT_EQ(store->pace(me, midday + 1ms).localPerDay, 0);
    EXPECT_NEAR(store->pace(me, midday + 14 * 24h).playsPerDay, 30.0 / 23, 0.05);
    EXPECT_EQ(store->pace(me, midday + 60 * 24h), ListeningPace());
    EXPECT_TRUE(store->recentEnds(me)->empty()) << "a dump is no scanning";
}

TEST_F(ScanStoreTest, DaysThatNobodyWatchedAreNoDaysOfSilence) {
    for (int day = 0; day < 4; ++day)
        for (int play = 0; play < 6; ++play)
            addPlay(day * 6 + play,
                    QString::fromStdString(formatInstant(midday - (day < 2 ? day : day + 18) * 24h - play * 1min)), 1);
    const auto pace = [this] { return store->pace(me, midday + 1ms).playsPerDay; };
    EXPECT_NEAR(pace(), 24.0 / 21, 0.01);
    addGap(midday - 19 * 24h, midday - 24h - 5min);
    addGap(midday - 10 * 24h, midday - 5 * 24h);
    EXPECT_NEAR(pace(), 24.0 / 3, 0.05) << "each of them once";
    EXPECT_EQ(store->standing(me, midday, midday + 1h).pace, store->pace(me, midday));
    addGap(midday - 20h, midday - 10h);
    EXPECT_NEAR(pace(), 24.0 / 3, 0.05) << "a night is a part of a day";
    addPlay(99, QString::fromStdString(formatInstant(midday - 12 * 24h)), 1);
    EXPECT_NEAR(pace(), 25.0 / 16, 0.1) << "a dump told of the long one";
    database.query(
        QStringLiteral("insert into track values (1, 9, 9, 0, 'spotify:local:a:b:c:1', 'c', 'a', 'b'); update "
                       "evidence set name_id = 9 where evidence_id < 6 or evidence_id between 18 and 23"));
    addGap(midday - 19 * 24h, midday - 24h - 5min, true);
    EXPECT_NEAR(store->pace(me, midday + 1ms).localPerDay, 12.0 / 3, 0.05) << "the play inside is of no local file";
    EXPECT_EQ(store->standing(me, midday, midday + 1h).pace, store->pace(me, midday));
}

TEST_F(ScanStoreTest, StandsAtTheLastPlayOfAHistoryThatWasNeverScanned) {
    const auto standing = [this](std::optional<Instant> oldest) {
        ScanStanding found = store->standing(me, midday, oldest);
        found.lastWindow.reset();
        return found;
    };
    for (int play = 0; play < 30; ++play)
        addPlay(play, QString::fromStdString(formatInstant(midday - play * 8h)), 1);
    EXPECT_EQ(standing({}), (ScanStanding{{}, midday, {}})) << "nobody asks for the pace";
    EXPECT_EQ(standing(midday), (ScanStanding{{}, midday, {}})) << "nothing is missing";
    EXPECT_EQ(standing(midday + 1h), (ScanStanding{{}, midday, store->pace(me, midday)}));
    EXPECT_GT(store->standing(me, midday, midday + 1h).pace.playsPerDay, 2.9);
    store->writePoll(me, midday + 1h, {});
    EXPECT_EQ(standing(midday + 2h), (ScanStanding{midday + 1h, {}, {}})) << "Spotify listed nothing";
    store->writePoll(me, midday + 2h, midday - 24h);
    EXPECT_EQ(standing(midday + 2h), (ScanStanding{midday + 2h, midday - 24h, store->pace(me, midday - 24h)}));
}

TEST_F(ScanStoreTest, WhatAWrongClockCoveredIsNotBelieved) {
    addPlay(1, QString::fromStdString(formatInstant(midday - 1h)), 3);
    store->writePoll(me, midday + 5 * 365 * 24h, midday + 5 * 365 * 24h);
    EXPECT_EQ(store->standing(me, midday, {}).coveredUntil, midday - 1h);
    EXPECT_EQ(store->standing(me, midday + 5 * 365 * 24h, {}).coveredUntil, midday + 5 * 365 * 24h);
    store->writePoll(me, midday, midday);
    EXPECT_EQ(store->standing(me, midday, {}).coveredUntil, midday) << "and goes with the next look";
}

TEST_F(ScanStoreTest, KnowsWhereTheLastWindowBegan) {
    const auto lastWindow = [&](std::optional<Instant> oldest) {
        return store->standing(me, midday, oldest).lastWindow;
    };
    for (int play = 0; play < 80; ++play)
        addPlay(play + 1, QString::fromStdString(formatInstant(midday - play * 10min)), play % 4 == 3 ? 1 : 3);
    store->writePoll(me, midday, midday);
    EXPECT_EQ(lastWindow(midday), midday - 65 * 10min) << "the fiftieth that was listed";
    EXPECT_EQ(lastWindow({}), std::nullopt) << "nobody asks";
    store->writePoll(me, midday, midday);
    database.query(QStringLiteral("update evidence set source = 1 where evidence_id > 9"));
    EXPECT_EQ(lastWindow(midday), midday - 8 * 10min) << "it had no more";
}

TEST_F(ScanStoreTest, WhatDumpsCoverAtAnEndOfAGapIsCutOff) {
    addGap(midday, midday + 1h);
    addImport("2026-01-01T00:00:00Z", "2026-11-26T12:15:00Z", 1);
    addImport("2026-11-26T12:45:00Z", "2027-01-01T00:00:00Z", 1);
    const auto gap = [&] { return store->gaps(me)->at(0); };
    EXPECT_EQ(formatInstant(gap().from), "2026-11-26T12:15:00Z");
    EXPECT_EQ(formatInstant(gap().to), "2026-11-26T12:45:00Z");
    EXPECT_NEAR(gap().playsLost, 6, 0.01);
    EXPECT_TRUE(gap().isOpen);
    database.query(QStringLiteral("update import set state = 2 where first_end < '2026-02-01'"));
    EXPECT_EQ(gap().from, midday) << "undoing the import brings it back";
    EXPECT_NEAR(gap().playsLost, 9, 0.01);
    addImport("2026-11-26T11:00:00Z", "2026-11-26T12:50:00Z", 1);
    EXPECT_FALSE(gap().isOpen) << "one after the other they cover it";
    EXPECT_EQ(gap().from, midday) << "as it was found";
    EXPECT_EQ(gap().playsLost, 12);
}

TEST_F(ScanStoreTest, AGapThatBeginsWhereTheHistoryEndedMovesWithThat) {
    addPlay(1, QString::fromStdString(formatInstant(midday - 100h)), 1);
    addPlay(2, QString::fromStdString(formatInstant(midday - 10h)), 1);
    Gap found{{}, me, midday - 10h, midday, GapCause::SignedOut, 10};
    found.isAfterHistory = true;
    store->writePoll(me, midday + 1h, midday, SeenSpan{midday, midday + 1h, 50}, {found});
    ASSERT_EQ(store->gaps(me)->size(), 1U);
    EXPECT_EQ(store->gaps(me)->at(0).from, midday - 10h);
    EXPECT_EQ(store->gaps(me)->at(0).playsLost, 10);
    database.query(QStringLiteral("delete from evidence where evidence_id = 2")); // as undoing an import does
    ASSERT_EQ(store->gaps(me)->size(), 1U);
    EXPECT_EQ(store->gaps(me)->at(0).from, midday - 100h);
    EXPECT_NEAR(store->gaps(me)->at(0).playsLost, 100, 1e-6);
    database.query(QStringLiteral("delete from evidence where evidence_id = 1"));
    EXPECT_TRUE(store->gaps(me)->empty()) << "the history begins with the first look";
    addPlay(3, QString::fromStdString(formatInstant(midday - 20h)), 1);
    EXPECT_EQ(store->gaps(me)->at(0).from, midday - 20h) << "imported again, from somebody who has less";
}

TEST_F(ScanStoreTest, KnowsThePaceOfTheHourBefore) {
    EXPECT_EQ(store->hourBefore(me, midday), HourBefore());
    for (int play = 0; play < 20; ++play)
        addPlay(play + 1, QString::fromStdString(formatInstant(midday - play * 4min)), 4);
    EXPECT_EQ(store->hourBefore(me, midday), (HourBefore{15 * 24.0, 0}));
    EXPECT_EQ(store->hourBefore(me, midday - 2h), HourBefore());
    addGap(midday - 70min, midday - 30min);
    addGap(midday - 70min, midday - 30min, true);
    EXPECT_EQ(store->hourBefore(me, midday), (HourBefore{15 * 48.0, 0})) << "of the half that somebody watched";
    addGap(midday - 30min, midday - 1min);
    EXPECT_EQ(store->hourBefore(me, midday), (HourBefore{15 * 144.0, 0})) << "of a minute nobody can tell";
}

TEST_F(ScanStoreTest, WhatWasMissedAndFoundAfterwardsWasWatched) {
    for (int play = 0; play < 20; ++play)
        addPlay(play + 1, QString::fromStdString(formatInstant(midday - play * 4min)), 4);
    addGap(midday - 50min, midday - 15min);
    store->writePoll(me, midday, {}, SeenSpan{midday - 2h, midday, 50});
    EXPECT_EQ(store->hourBefore(me, midday), (HourBefore{15 * 24.0, 0}));
}

TEST_F(ScanStoreTest, OfGapsThatOverlapEachMinuteIsUnwatchedOnce) {
    for (int play = 0; play < 20; ++play)
        addPlay(play + 1, QString::fromStdString(formatInstant(midday - play * 4min)), 4);
    addGap(midday - 60min, midday - 40min);
    addGap(midday - 50min, midday - 30min);
    addGap(midday - 55min, midday - 45min);
    EXPECT_EQ(store->hourBefore(me, midday), (HourBefore{15 * 48.0, 0}));
}

TEST_F(ScanStoreTest, AGapIsWrittenOnce) {
    const Gap gap{{}, me, midday, midday + 3min, GapCause::Unnamed, 1};
    EXPECT_TRUE(store->writeGap(gap));
    EXPECT_FALSE(store->writeGap(gap));
    store->writePoll(me, midday + 2h, {}, SeenSpan{midday - 1h, midday + 2h, 50});
    ASSERT_EQ(store->gaps(me)->size(), 1U);
    EXPECT_TRUE(store->gaps(me)->at(0).isOpen) << "the window that tells of it closes it not";
}

TEST_F(ScanStoreTest, ALookStoresTheGapThatItFound) {
    Gap gap{{}, me, midday - 2h, midday - 1h, GapCause::Offline, 7};
    store->writePoll(me, midday, midday, SeenSpan{midday - 1h, midday, 50}, {gap});
    ASSERT_EQ(store->gaps(me)->size(), 1U);
    Gap stored = store->gaps(me)->at(0);
    EXPECT_TRUE(stored.isOpen) << "the look that found it reaches not back over it";
    gap.id = stored.id;
    gap.isOpen = true;
    EXPECT_EQ(stored, gap);
}

TEST_F(ScanStoreTest, TellsWhatScanningStored) {
    for (int i = 0; i < 60; ++i)
        addPlay(i, QString::fromStdString(formatInstant(midday - i * 1min)), i == 0 ? 1 : 3);
    const auto ends = *store->recentEnds(me);
    ASSERT_EQ(ends.size(), 50U);
    EXPECT_EQ(ends.back(), midday - 1min);
    EXPECT_EQ(ends.front(), midday - 50min);
    EXPECT_EQ(store->playsSince(me, midday - 10min), 10);
}

TEST_F(ScanStoreTest, OneSessionAtATimeHasTheRightToScan) {
    auto other = *Session::open(database.params(), QStringLiteral("other"));
    EXPECT_TRUE(*holdScanLease(*session, me));
    EXPECT_TRUE(*holdScanLease(*session, me)) << "it asks again and again";
    EXPECT_FALSE(*holdScanLease(*other, me));
    EXPECT_TRUE(*holdScanLease(*other, AccountId(2))) << "another account is another right";
    ASSERT_TRUE(releaseScanLease(*session, me));
    EXPECT_TRUE(*holdScanLease(*other, me)) << "once given back it is free, however often it was asked for";
    EXPECT_FALSE(*holdScanLease(*session, me));
    other.reset();
    const QDeadlineTimer patience(10'000); // the server ends a session a moment after its client
    bool isHeld = false;
    while (!isHeld && !patience.hasExpired())
        isHeld = *holdScanLease(*session, me);
    EXPECT_TRUE(isHeld);
}

TEST_F(ScanStoreTest, KeepsBlocksAndCounters) {
    const auto today = std::chrono::floor<std::chrono::days>(midday);
    ASSERT_TRUE(rates->update({{today, 2, 3}, {today - std::chrono::days(1), 0, 9}},
                              {{{2, 1, midday, 4}, {}}, {{0, 0, midday, 0}, {}}}, {}));
    ASSERT_TRUE(rates->update({{today, 2, 2}}, {{{2, 0, midday + 1h, 5}, midday}},
                              {{0, 0, midday, 0}, {6, 0, midday + 9h, 0}}));
    EXPECT_EQ(*rates->blocks(), (std::vector<StoredBlock>{{2, 0, midday + 1h, 5}}));
    EXPECT_EQ(*rates->counts(today), (std::vector<RequestCount>{{today, 2, 5}}));
    EXPECT_EQ(rates->counts(today - std::chrono::days(1))->size(), 2U);
}

TEST_F(ScanStoreTest, OfTwoProgramsBlocksTheLongerOneStays) {
    const StoredBlock theirs{2, 1, midday + 5h, 1};
    ASSERT_TRUE(rates->update({}, {{theirs, {}}}, {}));
    ASSERT_TRUE(rates->update({}, {{{2, 0, midday + 1h, 0}, {}}}, {}));
    EXPECT_EQ(*rates->blocks(), std::vector{theirs}) << "a shorter one is known to be too short";
    ASSERT_TRUE(rates->update({}, {}, {{2, 0, midday + 1h, 0}}));
    EXPECT_EQ(*rates->blocks(), std::vector{theirs}) << "who forgets the shorter one does not know of it";
    const StoredBlock corrected{2, 1, midday + 2h, 1};
    ASSERT_TRUE(rates->update({}, {{corrected, theirs.until}}, {}));
    EXPECT_EQ(*rates->blocks(), std::vector{corrected}) << "who knows it may shorten it: the clock was set";
    ASSERT_TRUE(rates->update({}, {}, {corrected}));
    EXPECT_TRUE(rates->blocks()->empty());
}

TEST_F(ScanStoreTest, BlocksOfTwoAppsAreKeptApart) {
    const StoredBlock noras{2, 1, midday + 5h, 1, QStringLiteral("a1")};
    const StoredBlock ottos{2, 0, midday + 1h, 0, QStringLiteral("b2")};
    ASSERT_TRUE(rates->update({}, {{noras, {}}, {ottos, {}}}, {}));
    EXPECT_EQ(*rates->blocks(), (std::vector{noras, ottos}));
    ASSERT_TRUE(rates->update({}, {}, {noras}));
    EXPECT_EQ(*rates->blocks(), std::vector{ottos});
}

} // namespace
} // namespace afs
