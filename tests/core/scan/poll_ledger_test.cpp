// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/api_data.h"
#include "tests/core/scan/polling.h"

namespace afs {
namespace {

using namespace std::chrono_literals;

class PollLedger : public Polling {};

TEST_F(PollLedger, WhatWasDeletedIsNotLost) {
    signIn(noon - 30 * 24h);
    const Instant looked = noon - 24h;
    statementsOf({me, looked, window(looked - 1h), {}, noon - 29 * 24h});
    ASSERT_TRUE(deleteApiData(*session, me));
    EXPECT_FALSE(ScanStore(*session).list(me)->at(0).memory.lastPoll);
    EXPECT_EQ(ScanStore(*session).list(me)->at(0).memory.signedInAt, looked);
    RecentlyPlayed next = window(noon);
    statementsOf({me, noon, next, {}, noon - 1min});
    ASSERT_EQ(recorded.gaps.size(), 1U) << "by a computer that is still signed in";
    EXPECT_EQ(recorded.gaps[0].from, looked) << "since then nobody looked";
    EXPECT_EQ(recorded.gaps[0].cause, GapCause::NotRunning);

    ASSERT_TRUE(deleteApiData(*session, me));
    ASSERT_TRUE(deleteApiData(*session, me)) << "twice";
    statementsOf({me, noon + 1h, next, {}, {}});
    EXPECT_TRUE(recorded.gaps.empty()) << "it reaches back";
    ASSERT_TRUE(deleteApiData(*session, me));
    database.query(QStringLiteral("delete from sign_in"));
    signIn(noon + 200 * 24h);
    statementsOf({me, noon + 201 * 24h, window(noon + 201 * 24h), {}, {}});
    ASSERT_EQ(recorded.gaps.size(), 1U);
    EXPECT_EQ(recorded.gaps[0].from, noon + 200 * 24h) << "nobody wanted what was before";
}

TEST_F(PollLedger, WhereADumpIsLeftTheHistoryGoesOnFromItAfterADeletion) {
    signIn(noon - 30 * 24h);
    statementsOf({me, noon - 24h, window(noon - 25h), {}, noon - 29 * 24h});
    database.query(QStringLiteral("update evidence set source = 1 where ended_at < '2026-09-30T09:00:00Z'"));
    ASSERT_TRUE(deleteApiData(*session, me));
    const QString left = database.query(QStringLiteral(
        "select to_char(max(ended_at) at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"') from evidence"));
    statementsOf({me, noon, window(noon), {}, noon - 1min});
    ASSERT_EQ(recorded.gaps.size(), 1U);
    EXPECT_EQ(recorded.gaps[0].from, parseInstant(left.toStdString()));
    EXPECT_TRUE(recorded.gaps[0].isAfterHistory);
}

TEST_F(PollLedger, AnEveningThatIsListedAfterTwoDaysIsAllOfItsDay) {
    ScanStore store(*session);
    for (int play = 0; play < 30; ++play)
        database.query(QStringLiteral("insert into evidence (account_id, evidence_id, play_id, ended_at, source, kind, "
                                      "flags, video, leads) values (1, %1, %1, '%2', 3, 0, 0, false, true)")
                           .arg(play + 1)
                           .arg(QString::fromStdString(formatInstant(noon - play / 10 * 48h - play % 10 * 1min))));
    store.writeGap({{}, me, noon - 48h, noon - 4h, GapCause::WindowFull, 7});
    store.writeGap({{}, me, noon - 96h, noon - 52h, GapCause::WindowFull, 7});
    EXPECT_NEAR(store.pace(me, noon + 1ms).playsPerDay, 15, 0.1) << "and not an hour of a day with as many every hour";
    EXPECT_EQ(store.standing(me, noon, noon + 1h).pace, store.pace(me, noon));
}

TEST_F(PollLedger, AGapThatEndsInSilenceIsClosedADayLater) {
    ScanStore store(*session);
    store.writeGap({{}, me, noon - 50min, noon + 5h, GapCause::Asleep, 7});
    const auto isOpenAfter = [&](Instant look) {
        store.writePoll(me, look, {}, SeenSpan{noon - 1h, noon, 20});
        return store.gaps(me)->at(0).isOpen;
    };
    EXPECT_TRUE(isOpenAfter(noon + 28h)) << "a device without a network may tell later";
    database.query(
        QStringLiteral("insert into evidence (account_id, evidence_id, play_id, ended_at, source, kind, "
                       "flags, video, leads) values (1, 1, 1, '2026-10-01T18:00:00Z', 4, 0, 0, false, true)"));
    EXPECT_TRUE(isOpenAfter(noon + 40h)) << "an old list: it was not silent";
    database.query(QStringLiteral("delete from evidence"));
    EXPECT_FALSE(isOpenAfter(noon + 41h));
}

} // namespace
} // namespace afs
