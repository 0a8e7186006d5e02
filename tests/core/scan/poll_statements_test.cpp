// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/scan/polling.h"
#include "tests/support/waiting/wait_until.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <thread>
#include <vector>

namespace afs {
namespace {

using namespace std::chrono_literals;

/// What a poll of fifty plays costs. Ten statements are the budget, with begin and commit.
class PollStatements : public Polling {};

TEST_F(PollStatements, FiftyNewPlaysOfNewSongsAreTen) {
    EXPECT_LE(statementsOf({me, noon, window(noon), {}, {}}), 10) << "the first poll of an account";
    EXPECT_EQ(recorded.newPlays, 50);
    RecentlyPlayed next = window(noon + 4h);
    next.items.front() = item("50", noon);
    EXPECT_LE(statementsOf({me, noon + 4h, next, {}, {}}), 10);
    EXPECT_EQ(recorded.newPlays, 49);
    EXPECT_TRUE(recorded.gaps.empty());
}

TEST_F(PollStatements, FindingAGapIsNoneMore) {
    statementsOf({me, noon, window(noon), {}, {}});
    EXPECT_LE(statementsOf({me, noon + 24h, window(noon + 24h), {}, {}}), 10);
    EXPECT_EQ(recorded.newPlays, 50);
    ASSERT_EQ(recorded.gaps.size(), 1U);
    const auto stored = *ScanStore(*session).gaps(me);
    ASSERT_EQ(stored.size(), 1U);
    EXPECT_EQ(stored[0].from, noon);
    EXPECT_EQ(stored[0].playsLost, recorded.gaps[0].playsLost);
    EXPECT_FALSE(stored[0].isAfterHistory) << "somebody looked before";
    EXPECT_NEAR(stored[0].playsLost, 20, 1) << "fifty a day are usual, and fifty are listed";
}

TEST_F(PollStatements, PlaysWithoutTheirSongsAreNoneMore) {
    statementsOf({me, noon, window(noon), {}, {}});
    RecentlyPlayed next = window(noon + 24h);
    for (std::size_t i = 0; i < 5; ++i)
        next.items[i * 9].track.uri = next.items[i * 9].track.id = QString();
    EXPECT_LE(statementsOf({me, noon + 24h, next, {}, {}}), 10);
    EXPECT_EQ(recorded.newPlays, 45);
    EXPECT_EQ(recorded.gaps.size(), 6U) << "and what lies before the window";
    EXPECT_EQ(ScanStore(*session).gaps(me), recorded.gaps) << "as the ledger tells them";
    next.unnamed = {next.items[0].playedAt + 1s};
    EXPECT_LE(statementsOf({me, noon + 25h, next, {}, {}}), 10);
    EXPECT_TRUE(recorded.gaps.empty()) << "each is told once";
}

TEST_F(PollStatements, PlaysThatADumpHoldsAreNoneMore) {
    statementsOf({me, noon, window(noon), {}, {}});
    const RecentlyPlayed next = window(noon + 24h);
    for (std::size_t i = 0; i < next.items.size(); i += 2) {
        const PlayedItem& item = next.items[i];
        const int id = 1000 + static_cast<int>(i);
        database.query(
            QStringLiteral("insert into track (account_id, name_id, track_id, kind, uri, title, artist, album) "
                           "values (1, %1, %1, 0, '%2', '%3', 'Somebody else', 'Night Trains')")
                .arg(id)
                .arg(item.track.uri, item.track.name));
        database.query(QStringLiteral("insert into evidence (account_id, evidence_id, play_id, ended_at, ms, name_id, "
                                      "source, kind, flags, video, leads) "
                                      "values (1, %1, %1, '%2', 180000, %1, 1, 0, 0, false, true)")
                           .arg(id)
                           .arg(QString::fromStdString(formatInstant(item.playedAt))));
    }
    database.query(QStringLiteral("update evidence_counter set next_id = 2000"));
    EXPECT_LE(statementsOf({me, noon + 24h, next, {}, {}}), 10);
    EXPECT_EQ(recorded.newPlays, 25);
    EXPECT_EQ(recorded.gaps.size(), 1U);
}

TEST_F(PollStatements, AnOldWindowClosesNoGap) {
    const auto isOpen = [this] { return ScanStore(*session).gaps(me)->at(0).isOpen; };
    const RecentlyPlayed before = window(noon);
    statementsOf({me, noon, before, {}, {}});
    const RecentlyPlayed fresh = window(noon + 24h);
    statementsOf({me, noon + 24h, fresh, {}, {}});
    ASSERT_EQ(recorded.gaps.size(), 1U);
    statementsOf({me, noon + 25h, before, {}, {}});
    EXPECT_TRUE(isOpen()) << "of the day before";
    RecentlyPlayed two;
    two.items = {before.items.front(), fresh.items.back()};
    two.listed = 2;
    statementsOf({me, noon + 26h, two, {}, {}});
    EXPECT_TRUE(isOpen()) << "what lies between them is known, and not listed";
    statementsOf({me, noon + 27h, {}, {}, {}});
    EXPECT_TRUE(isOpen());
    statementsOf({me, noon + 28h, fresh, {}, {}});
    EXPECT_TRUE(isOpen());
    EXPECT_EQ(ScanStore(*session).gaps(me)->size(), 1U) << "and none anew";
}

TEST_F(PollStatements, WhatSlippedByBetweenTheSignInAndTheFirstLookIsAGap) {
    signIn(noon - 48h);
    statementsOf({me, noon, window(noon), {}, noon - 1min});
    ASSERT_EQ(recorded.gaps.size(), 1U);
    EXPECT_EQ(recorded.gaps[0].from, noon - 48h);
    EXPECT_EQ(recorded.gaps[0].to, noon - 49 * 4min);
    EXPECT_EQ(recorded.gaps[0].cause, GapCause::NotRunning);
    EXPECT_EQ(ScanStore(*session).gaps(me), recorded.gaps);
    statementsOf({me, noon + 20min, window(noon + 200min - 8s), {}, {}});
    EXPECT_EQ(ScanStore(*session).gaps(me)->size(), 2U) << "and from then on as ever";
}

TEST_F(PollStatements, WhatAFirstWindowListsOfTheTimeBeforeTheSignInIsNone) {
    signIn(noon - 48h);
    RecentlyPlayed first = window(noon);
    first.items.front().playedAt = noon - 49h;
    statementsOf({me, noon, first, {}, noon - 1min});
    EXPECT_TRUE(ScanStore(*session).gaps(me)->empty());
}

TEST_F(PollStatements, AFirstWindowThatIsNotFullListsAllThatThereIs) {
    signIn(noon - 48h);
    RecentlyPlayed first = window(noon);
    first.items.erase(first.items.begin(), first.items.begin() + 20);
    first.listed = 30;
    statementsOf({me, noon, first, {}, noon - 1min});
    EXPECT_TRUE(ScanStore(*session).gaps(me)->empty());
}

TEST_F(PollStatements, LooksThatFoundNothingAreNoEndOfTheLedger) {
    signIn(noon - 80h);
    statementsOf({me, noon - 80h, {}, {}, {}});
    statementsOf({me, noon - 40h, {}, {}, {}});
    statementsOf({me, noon, window(noon), {}, {}});
    ASSERT_EQ(recorded.gaps.size(), 1U);
    EXPECT_EQ(recorded.gaps[0].from, noon - 64h) << "a day before the last of them";
    EXPECT_FALSE(recorded.gaps[0].isAfterHistory);
}

TEST_F(PollStatements, DaysOfSilenceAreNoPartOfAGap) {
    const RecentlyPlayed before = window(noon);
    statementsOf({me, noon, before, {}, {}});
    for (int look = 1; look <= 32; ++look)
        statementsOf({me, noon + look * 6h, before, {}, {}});
    const Instant later = noon + 8 * 24h + 5h;
    statementsOf({me, later, window(later), {}, {}});
    ASSERT_EQ(recorded.gaps.size(), 1U);
    EXPECT_EQ(recorded.gaps[0].from, noon + 7 * 24h);
    EXPECT_EQ(recorded.gaps[0].to, later - 49 * 4min);
}

TEST_F(PollStatements, ALookByAWrongClockIsAsLongAgoAsSpotifySays) {
    RecentlyPlayed before = window(noon);
    before.toldAt = noon + 1min;
    statementsOf({me, noon + 20 * 24h, before, {}, {}});
    EXPECT_EQ(ScanStore(*session).list(me)->at(0).memory.lastPoll, noon + 1min);
    const Instant later = noon + 21 * 24h;
    statementsOf({me, later, window(later), {}, {}});
    ASSERT_EQ(recorded.gaps.size(), 1U);
    EXPECT_EQ(recorded.gaps[0].from, noon);
}

TEST_F(PollStatements, APlayThatIsToComeHidesNoGap) {
    RecentlyPlayed first = window(noon);
    first.items.push_back(item("to come", noon + 23 * 24h));
    first.items.erase(first.items.begin());
    first.toldAt = noon;
    statementsOf({me, noon, first, {}, {}});
    EXPECT_EQ(recorded.newPlays, 49);
    EXPECT_EQ(ScanStore(*session).standing(me, noon, {}).coveredUntil, noon);
    RecentlyPlayed next = window(noon + 24h);
    next.items.push_back(item("to come", noon + 23 * 24h));
    next.items.erase(next.items.begin());
    next.toldAt = noon + 24h;
    statementsOf({me, noon + 24h, next, {}, {}});
    EXPECT_EQ(recorded.gaps.size(), 1U);
}

TEST_F(PollStatements, NothingNewIsLess) {
    const RecentlyPlayed same = window(noon);
    statementsOf({me, noon, same, {}, {}});
    EXPECT_LE(statementsOf({me, noon + 20min, same, {}, {}}), 8);
    EXPECT_EQ(recorded.newPlays, 0);
}

TEST_F(PollStatements, LatecomersThatFillTheWindowLeaveAGapBeforeThem) {
    RecentlyPlayed first = window(noon - 26h);
    first.items.front() = item("0", noon - 30h);
    first.items.push_back(item("desktop", noon - 2h));
    first.items.erase(first.items.begin());
    statementsOf({me, noon, first, {}, {}});
    EXPECT_TRUE(recorded.gaps.empty()) << "the history begins here";
    RecentlyPlayed late = window(noon - 1h); // of an offline telephone; the one at the desktop is among them
    late.items.front() = item("desktop", noon - 2h);
    std::ranges::sort(late.items, {}, &PlayedItem::playedAt);
    EXPECT_LE(statementsOf({me, noon + 1min, late, {}, {}}), 10);
    EXPECT_EQ(recorded.newPlays, 49);
    ASSERT_EQ(recorded.gaps.size(), 1U);
    EXPECT_EQ(recorded.gaps[0].from, late.items.front().playedAt - 24h) << "so late is told what was played";
    EXPECT_EQ(recorded.gaps[0].to, late.items.front().playedAt);
    EXPECT_GE(recorded.gaps[0].playsLost, 1);
    EXPECT_EQ(ScanStore(*session).gaps(me)->size(), 1U);
    statementsOf({me, noon + 2min, late, {}, {}});
    EXPECT_TRUE(recorded.gaps.empty()) << "it is told once";
    late.items.erase(late.items.begin());
    late.items.push_back(item("then", noon));
    statementsOf({me, noon + 3min, late, {}, {}});
    EXPECT_TRUE(recorded.gaps.empty()) << "the window moves on";
    EXPECT_EQ(ScanStore(*session).gaps(me)->size(), 1U);
    EXPECT_TRUE(ScanStore(*session).gaps(me)->front().isOpen);
}

TEST_F(PollStatements, LatecomersWithinTheWindowLeaveNone) {
    RecentlyPlayed first = window(noon);
    statementsOf({me, noon, first, {}, {}});
    RecentlyPlayed next = first;
    next.items.erase(next.items.begin());
    next.items.push_back(item("late", noon - 2min));
    std::ranges::sort(next.items, {}, &PlayedItem::playedAt);
    statementsOf({me, noon + 20min, next, {}, {}});
    EXPECT_EQ(recorded.newPlays, 1);
    EXPECT_TRUE(recorded.gaps.empty());
    next.listed = 44;
    next.items.front() = item("older", noon - 10h);
    statementsOf({me, noon + 40min, next, {}, {}});
    EXPECT_TRUE(recorded.gaps.empty()) << "Spotify has no more than these";
}

TEST_F(PollStatements, LatecomersAmongKnownPlaysLeaveAGapOfADayBeforeThem) {
    RecentlyPlayed first = window(noon);
    for (std::size_t i = 0; i < first.items.size(); ++i) // at a desktop, one an hour
        first.items[i].playedAt = noon - (49 - static_cast<int>(i)) * 1h;
    statementsOf({me, noon, first, {}, {}});
    RecentlyPlayed next;
    next.listed = 50;
    for (int i = 0; i < 40; ++i) // at an offline telephone, one every quarter of an hour
        next.items.push_back(item("late" + std::to_string(i), noon - 15min - i * 15min));
    for (std::size_t i = 40; i < 50; ++i)
        next.items.push_back(first.items[i]);
    std::ranges::sort(next.items, {}, &PlayedItem::playedAt);
    statementsOf({me, noon + 1min, next, {}, {}});
    EXPECT_EQ(recorded.newPlays, 40);
    ASSERT_EQ(recorded.gaps.size(), 1U);
    EXPECT_EQ(recorded.gaps[0].from, next.items.front().playedAt - 24h) << "and not where the last window began";
    EXPECT_EQ(recorded.gaps[0].to, next.items.front().playedAt);
    EXPECT_NEAR(recorded.gaps[0].playsLost, 40, 5) << "as many as are listed";
}

TEST_F(PollStatements, OneLossIsToldOnceWhenTwoProgramsLookAtOnce) {
    statementsOf({me, noon, window(noon), {}, {}});
    const PollRecord poll{me, noon + 24h, window(noon + 24h), {}, {}};
    auto importing = openStore(database.params(), QStringLiteral("import"));
    ASSERT_TRUE(importing);
    auto lock = AccountLock::acquire(**importing, me);
    ASSERT_TRUE(lock);
    std::array<std::size_t, 2> gaps{};
    std::atomic<int> opened = 0; // what opens a store begins transactions as well
    std::vector<std::thread> programs;
    for (std::size_t& found : gaps)
        programs.emplace_back([this, &poll, &found, &opened] {
            const auto own = openStore(database.params(), QStringLiteral("poll"));
            ++opened;
            ASSERT_TRUE(own);
            auto result = recordPoll(**own, poll);
            while (!result && result.error().kind == ErrorKind::Cancelled) // it waited for long enough
                result = recordPoll(**own, poll);
            ASSERT_TRUE(result) << result.error().detail.toStdString();
            found = result->gaps.size();
        });
    const auto waiting = [this] {
        return database.query(
            QStringLiteral("select count(*) from pg_stat_activity where application_name like '%poll' "
                           "and xact_start is not null and datname = current_database()"));
    };
    EXPECT_TRUE(test::waitUntil([&] { return opened == 2 && waiting() == u"2"; }));
    lock->reset();
    for (std::thread& program : programs)
        program.join();
    EXPECT_EQ(gaps[0] + gaps[1], 1U);
    EXPECT_EQ(ScanStore(*session).gaps(me)->size(), 1U);
}

TEST_F(PollStatements, APlayThatIsListedWithoutItsSongIsAGapOfOne) {
    RecentlyPlayed unnamed;
    unnamed.listed = 2;
    unnamed.items = {item("a", noon - 10min)};
    unnamed.unnamed = {noon};
    statementsOf({me, noon + 1min, unnamed, {}, {}});
    EXPECT_EQ(recorded.newPlays, 1);
    ASSERT_EQ(recorded.gaps.size(), 1U);
    EXPECT_EQ(recorded.gaps[0].to, noon);
    EXPECT_EQ(recorded.gaps[0].cause, GapCause::Unnamed);
    EXPECT_EQ(recorded.gaps[0].playsLost, 1);
    EXPECT_EQ(recorded.ends.size(), 2U);
    statementsOf({me, noon + 20min, unnamed, {}, {}});
    EXPECT_TRUE(recorded.gaps.empty()) << "it is told once";
    unnamed.unnamed = {noon + 2s};
    statementsOf({me, noon + 30min, unnamed, {}, {}});
    EXPECT_TRUE(recorded.gaps.empty()) << "Spotify tells one play with moments 2 s apart";
    EXPECT_EQ(ScanStore(*session).gaps(me)->size(), 1U);
    RecentlyPlayed odd;
    odd.listed = 1;
    odd.items = {item("odd", noon + 10min)};
    odd.items.front().track.id.clear();
    odd.items.front().track.uri = QStringLiteral("spotify:odd");
    statementsOf({me, noon + 40min, odd, {}, {}});
    EXPECT_EQ(recorded.newPlays, 0);
    ASSERT_EQ(recorded.gaps.size(), 1U) << "named by nothing that can be stored";
    EXPECT_EQ(recorded.gaps[0].to, noon + 10min);
}

TEST_F(PollStatements, WhatADumpCoversIsNoGap) {
    statementsOf({me, noon, window(noon), {}, {}});
    database.query(QStringLiteral("insert into import (account_id, state, sources, paths, first_end, last_end) "
                                  "values (1, 1, '', '', '2020-01-01Z', '2026-10-02T12:00:00Z')"));
    const Instant later = noon + 3 * 24h;
    statementsOf({me, later, window(later), {}, {}});
    ASSERT_EQ(recorded.gaps.size(), 1U);
    EXPECT_EQ(recorded.gaps[0].from, noon + 24h);
    EXPECT_EQ(recorded.gaps[0].to, later - 49 * 4min);
}

TEST_F(PollStatements, AMomentThatCannotBeIsNoPlayAndCoversNothing) {
    RecentlyPlayed window;
    window.listed = 4;
    window.items = {item("old", std::chrono::sys_days(std::chrono::year(1960) / 1 / 1)), item("now", noon),
                    item("slow", noon + 48h), item("far", std::chrono::sys_days(std::chrono::year(9999) / 12 / 31))};
    statementsOf({me, noon, window, {}, {}});
    EXPECT_EQ(recorded.newPlays, 2) << "a clock of ours that is slow loses nothing";
    EXPECT_EQ(ScanStore(*session).standing(me, noon, {}).coveredUntil, noon + 48h);
}

} // namespace
} // namespace afs
