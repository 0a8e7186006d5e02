// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/playlist_schedule.h"

#include <gtest/gtest.h>

#include <random>

namespace afs {
namespace {

using namespace std::chrono_literals;

const Instant thatMonday = std::chrono::sys_days{std::chrono::year{2026} / 10 / 5};

StoredPlaylist playlist(int number, int entries = 80) {
    StoredPlaylist stored;
    stored.watched.id = PlaylistId(number);
    stored.watched.spotifyId = QStringLiteral("p%1").arg(number);
    stored.watched.entries = entries;
    stored.watched.lastScan = thatMonday - 48h;
    stored.snapshotId = stored.listedSnapshotId = QStringLiteral("S1");
    stored.nextScan = thatMonday + 24h;
    return stored;
}

class Schedule : public testing::Test {
protected:
    std::vector<int> due(RoundKind kind = RoundKind::ByItself, int spent = 0) const {
        std::vector<int> numbers;
        for (const StoredPlaylist& wanted : playlistsToScan(watched, snapshots, thatMonday, kind, spent))
            numbers.push_back(wanted.watched.id.value);
        return numbers;
    }

    using Numbers = std::vector<int>;
    std::vector<StoredPlaylist> watched{playlist(1), playlist(2), playlist(3)};
    std::map<QString, QString> snapshots{{QStringLiteral("p1"), QStringLiteral("S1")},
                                         {QStringLiteral("p2"), QStringLiteral("S1")},
                                         {QStringLiteral("other"), QStringLiteral("S9")}};
};

TEST(PlaylistCost, TheFirstHundredComeWithThePlaylist) {
    EXPECT_EQ(requestsFor(0), 1);
    EXPECT_EQ(requestsFor(100), 1);
    EXPECT_EQ(requestsFor(101), 3) << "a second page, and whether both are of one state";
    EXPECT_EQ(requestsFor(150), 3);
    EXPECT_EQ(requestsFor(151), 4);
    EXPECT_EQ(requestsFor(10'000), 200);
}

TEST(PlaylistCost, OnTheDearestDayTheLargestPlaylistIsReadAgain) {
    EXPECT_EQ(costOfUnchanged({}, 0).requests, 4 + 12);
    EXPECT_EQ(costOfUnchanged({playlist(1), playlist(2, 600)}, 20).requests, 4 + 12) << "they share a day's";
    StoredPlaylist large = playlist(3, 1'301);
    large.watched.name = QStringLiteral("All of it");
    StoredPlaylist withheld = playlist(4, 9'000);
    withheld.watched.isReadable = false;
    const PlaylistCost cost = costOfUnchanged({playlist(1), large, withheld}, 20);
    EXPECT_EQ(cost, (PlaylistCost{4 + 27, QStringLiteral("All of it"), 1'301}));
    EXPECT_EQ(costOfUnchanged({large}, 120).requests, 3 + 27) << "three pages, once in 18 hours";
    EXPECT_EQ(costOfUnchanged({large}, 400).requests, 8 + 27) << "eight pages, once a day";
    EXPECT_FALSE(isOverBudget(72, costOfUnchanged({playlist(1, 1'200)}, 20)));
    EXPECT_TRUE(isOverBudget(72, costOfUnchanged({playlist(1, 1'201)}, 20)));
    EXPECT_FALSE(isOverBudget(48, cost)) << "somebody who looks more rarely has room";
}

TEST_F(Schedule, WhatIsUnchangedWaits) {
    EXPECT_EQ(due(), Numbers());
    EXPECT_EQ(due(RoundKind::Asked), Numbers());
    EXPECT_EQ(due(RoundKind::All), (Numbers{1, 2, 3}));
}

TEST_F(Schedule, ANewSnapshotIsScannedNow) {
    snapshots[QStringLiteral("p2")] = QStringLiteral("S2");
    EXPECT_EQ(due(), Numbers{2});
    watched[1].listedSnapshotId = QStringLiteral("S2"); // what the list says of the contents that are stored
    EXPECT_EQ(due(), Numbers());
    snapshots[QStringLiteral("p2")].clear(); // not said
    watched[1].listedSnapshotId.clear();
    EXPECT_EQ(due(), Numbers());
}

TEST_F(Schedule, NewOnesComeFirstThenChangedOnesThenTheOldest) {
    watched.push_back(playlist(4));
    watched[0].nextScan = thatMonday - 1h;
    watched[1].nextScan = thatMonday - 2h;
    watched[3].watched.lastScan.reset();
    watched[3].nextScan.reset();
    watched[2].nextScan = thatMonday - 3h;
    snapshots[QStringLiteral("p1")] = QStringLiteral("S2");
    EXPECT_EQ(due(RoundKind::Asked), (Numbers{4, 1, 3, 2}));
}

TEST_F(Schedule, WhatCannotBeReadIsTriedWhenItIsDueOnly) {
    watched[0].watched.isReadable = false;
    watched[0].watched.lastScan.reset();
    snapshots[QStringLiteral("p1")] = QStringLiteral("S2");
    EXPECT_EQ(due(), Numbers());
    watched[0].nextScan = thatMonday;
    EXPECT_EQ(due(), Numbers{1});
}

TEST_F(Schedule, AHugePlaylistIsScannedOnceADayHoweverOftenItChanges) {
    watched[0].watched.entries = 5000;
    watched[0].watched.lastScan = thatMonday - 23h;
    snapshots[QStringLiteral("p1")] = QStringLiteral("S2");
    EXPECT_EQ(due(), Numbers());
    EXPECT_EQ(due(RoundKind::Asked), Numbers{1});
    watched[0].watched.lastScan = thatMonday - 24h;
    EXPECT_EQ(due(), Numbers{1});
}

TEST_F(Schedule, ManyLargeOnesThatChangedTakeTurns) {
    watched.clear();
    snapshots.clear();
    for (int number = 1; number <= 5; ++number) {
        watched.push_back(playlist(number, 600)); // eleven requests each
        snapshots[QStringLiteral("p%1").arg(number)] = QStringLiteral("S2");
    }
    watched.push_back(playlist(6, 5'000));
    snapshots[QStringLiteral("p6")] = QStringLiteral("S2");
    EXPECT_EQ(due(), (Numbers{1, 2})) << "the others with the next rounds";
    EXPECT_EQ(due(RoundKind::Asked), (Numbers{1, 2, 3, 4, 5, 6})) << "who asks waits for nothing";
    for (std::size_t i = 0; i < 5; ++i)
        snapshots[watched[i].watched.spotifyId] = QStringLiteral("S1");
    EXPECT_EQ(due(), Numbers{6}) << "one, whatever it takes";
}

TEST_F(Schedule, AfterAMonthWithoutTheProgramWhatIsDueIsSpread) {
    watched.clear();
    for (int i = 0; i < 20; ++i) {
        watched.push_back(playlist(i));
        watched.back().nextScan = thatMonday - std::chrono::hours(100 - i);
    }
    EXPECT_EQ(due(), (Numbers{0, 1, 2}));
    EXPECT_EQ(due(RoundKind::Asked).size(), 20U);
    EXPECT_EQ(due(RoundKind::ByItself, 10), (Numbers{0, 1})) << "what is left of the day";
    EXPECT_EQ(due(RoundKind::ByItself, 12), Numbers());
    watched[0].watched.entries = 400; // more than a round's share: still one
    EXPECT_EQ(due(RoundKind::ByItself, 1), Numbers{0});
    EXPECT_EQ(due(RoundKind::ByItself, 6), Numbers()) << "7 requests are more than is left of the day";
    watched[0].watched.entries = 3000; // more than a day's share: still one a day
    EXPECT_EQ(due(), Numbers{0});
    EXPECT_EQ(due(RoundKind::ByItself, 59), Numbers());
    EXPECT_EQ(due(RoundKind::Asked, 59).size(), 20U) << "a person asked";
}

TEST(NextScan, IsWithinAWeekAndSpread) {
    const std::vector<StoredPlaylist> one{playlist(1)};
    EXPECT_EQ(nextScan(thatMonday, one, 0), thatMonday + 7 * 24h);
    EXPECT_EQ(nextScan(thatMonday, one, 1), thatMonday + 126h);
}

TEST(NextScan, IsLaterWhenTheBudgetAsksForIt) {
    std::vector<StoredPlaylist> many;
    for (int i = 0; i < 100; ++i)
        many.push_back(playlist(i, 250)); // 5 requests each
    EXPECT_EQ(nextScan(thatMonday, many, 0), thatMonday + 500 * 24h / 12);
}

TEST(NextList, ALongerListIsAskedForMoreRarely) {
    EXPECT_EQ(nextList(thatMonday, 0), thatMonday + 6h);
    EXPECT_EQ(nextList(thatMonday, 50), thatMonday + 6h);
    EXPECT_EQ(nextList(thatMonday, 51), thatMonday + 12h);
    EXPECT_EQ(nextList(thatMonday, 1000), thatMonday + 24h);
    EXPECT_FALSE(isListDue(thatMonday, 51, thatMonday));
    EXPECT_FALSE(isListDue(thatMonday, 51, thatMonday + 12h - 1ms));
    EXPECT_TRUE(isListDue(thatMonday, 51, thatMonday + 12h));
    EXPECT_TRUE(isListDue(thatMonday, 51, thatMonday - 1ms)) << "the clock was set back: nobody knows";
}

/// Twenty playlists that never change, of the sizes that people have: what watching them costs a day.
TEST(PlaylistBudget, TwentyUnchangedPlaylistsLeaveRoomForRecentlyPlayed) {
    for (const int listed : {20, 60}) {
        SCOPED_TRACE(listed);
        std::mt19937 random(1);
        std::vector<StoredPlaylist> watched;
        std::map<QString, QString> snapshots;
        for (int i = 0; i < 20; ++i) {
            watched.push_back(playlist(i, static_cast<int>(random() % 400)));
            watched.back().nextScan.reset();
        }
        for (int i = 0; i < listed; ++i)
            snapshots[QStringLiteral("p%1").arg(i)] = QStringLiteral("S1");
        std::map<int, int> requests;  // by day
        std::map<int, int> unchanged; // by day
        std::map<int, int> scans;     // by playlist
        Instant last = thatMonday;
        for (Instant at = thatMonday; at < thatMonday + 60 * 24h; at = nextList(at, listed)) {
            const int day = static_cast<int>((at - thatMonday) / 24h);
            requests[day] += (listed + 49) / 50; // the list
            const auto round = playlistsToScan(watched, snapshots, at, RoundKind::ByItself, unchanged[day]);
            unchanged[day] += requestsForUnchanged(round, snapshots);
            for (const StoredPlaylist& due : round) {
                requests[day] += requestsFor(due.watched.entries);
                StoredPlaylist& stored = watched[static_cast<std::size_t>(due.watched.id.value)];
                EXPECT_LT(at - stored.watched.lastScan.value_or(at), 8 * 24h + 48h);
                stored.watched.lastScan = at;
                stored.nextScan = nextScan(at, watched, static_cast<double>(random() % 1000) / 1000);
                ++scans[due.watched.id.value];
            }
            last = at;
        }
        EXPECT_GT(last, thatMonday + 59 * 24h);
        for (const auto& [day, count] : requests)
            EXPECT_LE(count, 16) << "day " << day;
        EXPECT_EQ(scans.size(), 20U);
        for (const auto& [number, count] : scans)
            EXPECT_GE(count, 6) << number;
    }
}

} // namespace
} // namespace afs
