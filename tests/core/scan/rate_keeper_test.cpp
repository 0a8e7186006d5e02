// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/rate_keeper.h"

#include "core/store/open_store.h"
#include "core/store/rate_store.h"
#include "core/store/store_thread.h"
#include "tests/core/scan/accounts_fixture.h"

namespace afs {
namespace {

using namespace std::chrono_literals;

class KeepingLimits : public AccountsAtSpotify {
protected:
    KeepingLimits() {
        session = *openStore(database.params(), QStringLiteral("test"));
        id = signIn();
        keeper = std::make_unique<RateKeeper>(*queue, store, time, time);
    }

    RateState stored() { return *loadRateState(*session, time.now()); }
    int asked() { return stored().requests[static_cast<std::size_t>(RequestGroup::Profile)]; }
    /// Everything that was handed to the thread is done.
    void finish() {
        QObject context;
        bool done = false;
        store.run<bool>([](Session&) -> Result<bool> { return true; }, &context, [&](const auto&) { done = true; });
        ASSERT_TRUE(test::waitUntil([&] { return done; }));
    }

    std::unique_ptr<Session> session;
    StoreThread store{database.params(), QStringLiteral("rates")};
    AccountId id;
    std::unique_ptr<RateKeeper> keeper;
};

TEST_F(KeepingLimits, CountsOncePerMinute) {
    const int before = asked();
    ASSERT_TRUE(ask(id));
    ASSERT_TRUE(ask(id));
    finish();
    EXPECT_EQ(asked(), before);
    time.advance(1min);
    finish();
    EXPECT_EQ(asked(), before + 2);
    ASSERT_TRUE(ask(id));
    keeper.reset();
    finish();
    EXPECT_EQ(asked(), before + 3) << "what is left is kept at the end";
}

TEST_F(KeepingLimits, KeepsABlockAtOnceAndForgetsItAfterAnAnswer) {
    standIn.fail(QStringLiteral("/v1/me"), test::tooMany("5000"));
    EXPECT_FALSE(ask(id));
    finish();
    ASSERT_EQ(stored().blocks.size(), 1U);
    EXPECT_EQ(stored().blocks, queue->state().blocks);
    EXPECT_EQ(stored().blocks.front().until, time.now() + 5000s);
    time.advance(5000s);
    EXPECT_TRUE(ask(id));
    time.advance(1min);
    finish();
    EXPECT_TRUE(stored().blocks.empty());
}

TEST_F(KeepingLimits, ABlockIsAsLongWhenTheClockIsSetBack) {
    standIn.fail(QStringLiteral("/v1/me"), test::tooMany("5000"));
    EXPECT_FALSE(ask(id));
    finish();
    time.advance(1000s);
    EXPECT_FALSE(ask(id));
    const Milliseconds left = stored().blocks.front().until - time.now();
    time.set(time.now() - 24h);
    queue->learn(*loadBlocks(*session)); // as it was stored, and is read every half a minute
    finish();
    EXPECT_EQ(stored().blocks.front().until, time.now() + left) << "for other programs";
    time.advance(3990s);
    EXPECT_FALSE(ask(id)) << "nor is it shorter";
    queue->learn(*loadBlocks(*session));
    time.advance(10s);
    EXPECT_TRUE(ask(id));
    time.advance(1min);
    finish();
    finish(); // what came while it was written is written after it
    EXPECT_TRUE(stored().blocks.empty());
}

TEST_F(KeepingLimits, ABlockThatTheClockMovesIsKeptWhateverFindsItOut) {
    standIn.fail(QStringLiteral("/v1/me"), test::tooMany("5000"));
    EXPECT_FALSE(ask(id));
    finish();
    const Milliseconds left = stored().blocks.front().until - time.now();
    time.set(time.now() - 24h);
    queue->networkReturned();
    finish();
    EXPECT_EQ(stored().blocks.front().until, time.now() + left);
}

TEST_F(KeepingLimits, ABlockIsNoDayLongerWhenTheClockIsSetBackMeanwhile) {
    standIn.fail(QStringLiteral("/v1/me"), test::tooMany("5000"));
    EXPECT_FALSE(ask(id));
    time.advance(1min);
    finish();
    keeper.reset();
    time.set(time.now() - 72h);
    restart(stored());
    keeper = std::make_unique<RateKeeper>(*queue, store, time, time);
    load();
    const auto waiting = ask(id);
    ASSERT_FALSE(waiting);
    EXPECT_LT(*waiting.error().until - time.now(), 24h + 5000s);
    queue->learn(*loadBlocks(*session)); // as it was stored, and is read every half a minute
    finish();
    EXPECT_LT(stored().blocks.front().until - time.now(), 24h + 5000s) << "for other programs";
    EXPECT_EQ(ask(id).error().until, waiting.error().until);
    time.advance(*waiting.error().until - time.now());
    EXPECT_TRUE(ask(id));
}

TEST_F(KeepingLimits, ABlockIsShortenedOnceForAClockThatWasSetBack) {
    standIn.fail(QStringLiteral("/v1/me"), test::tooMany(QByteArray::number(3 * 24 * 3600)));
    EXPECT_FALSE(ask(id));
    time.advance(1min);
    finish();
    const int before = asked();
    time.set(time.now() - 24h);
    std::optional<Instant> until;
    for (int start = 0; start < 3; ++start) {
        keeper.reset();
        finish();
        restart(stored());
        keeper = std::make_unique<RateKeeper>(*queue, store, time, time);
        load();
        const auto waiting = ask(id);
        ASSERT_FALSE(waiting);
        EXPECT_GT(*waiting.error().until - time.now(), 48h);
        EXPECT_EQ(waiting.error().until, until.value_or(*waiting.error().until)) << "start " << start;
        until = waiting.error().until;
        finish();
        time.advance(1min);
        finish();
    }
    EXPECT_EQ(stored().blocks.front().until, until) << "for other programs";
    EXPECT_GE(asked(), before) << "what the clock took for tomorrow's was asked today";
}

TEST_F(KeepingLimits, TodaysRequestsAreKnownWhereThoseOfAnotherDayAreStillToCome) {
    const auto today = std::chrono::floor<std::chrono::days>(time.now());
    constexpr int profile = static_cast<int>(RequestGroup::Profile);
    ASSERT_TRUE(ask(id));
    time.advance(1min);
    finish();
    const int before = asked();
    ASSERT_GT(before, 0);
    ASSERT_TRUE(RateStore(*session).update({{today + std::chrono::days(1), profile, 5}}, {}, {}));
    EXPECT_EQ(stored().day, today);
    EXPECT_EQ(asked(), before);
}

TEST_F(KeepingLimits, ABlockIsNoShorterWhenTheClockIsPutRightAgain) {
    standIn.fail(QStringLiteral("/v1/me"), test::tooMany("5000"));
    EXPECT_FALSE(ask(id));
    finish();
    time.set(time.now() - 2h);
    EXPECT_FALSE(ask(id));
    finish();
    time.advance(60s);
    queue->learn(*loadBlocks(*session));
    time.set(time.now() + 2h);
    queue->learn(*loadBlocks(*session));
    EXPECT_FALSE(ask(id));
    time.advance(4930s);
    EXPECT_FALSE(ask(id));
    time.advance(10s);
    EXPECT_TRUE(ask(id));
}

TEST_F(KeepingLimits, BeginsADayWithNothing) {
    ASSERT_TRUE(ask(id));
    time.advance(1min);
    finish();
    EXPECT_GT(asked(), 0);
    time.advance(24h);
    EXPECT_EQ(asked(), 0);
    ASSERT_TRUE(ask(id));
    time.advance(1min);
    finish();
    EXPECT_EQ(asked(), 1);
}

TEST_F(KeepingLimits, CountsTheLastMinuteOfADayOnThatDay) {
    const int before = asked();
    ASSERT_TRUE(ask(id));
    const auto day = std::chrono::floor<std::chrono::days>(time.now());
    time.set(Instant(day + std::chrono::days(1)) + 1s);
    ASSERT_TRUE(ask(id));
    for (int minute = 0; minute < 2; ++minute) {
        time.advance(1min);
        finish();
        test::settle();
    }
    EXPECT_EQ(asked(), 1);
    const std::vector<RequestCount> counts = *RateStore(*session).counts(day);
    const auto ofYesterday = std::ranges::find_if(counts, [day](const RequestCount& count) {
        return count.day == day && count.group == static_cast<int>(RequestGroup::Profile);
    });
    ASSERT_NE(ofYesterday, counts.end());
    EXPECT_EQ(ofYesterday->requests, before + 1);
}

TEST_F(KeepingLimits, CountsOnceWhatIsBeingWrittenAtTheEnd) {
    const int before = asked();
    ASSERT_TRUE(ask(id));
    time.advance(1min); // begins to write
    keeper.reset();
    finish();
    EXPECT_EQ(asked(), before + 1);
}

TEST_F(KeepingLimits, LeavesTheLongerBlockOfAnotherProgram) {
    standIn.fail(QStringLiteral("/v1/me"), test::tooMany("3600"));
    EXPECT_FALSE(ask(id));
    finish();
    const StoredBlock longer{static_cast<int>(RequestGroup::Profile), 1, time.now() + 5h, 2, standIn.world.clientId};
    ASSERT_TRUE(RateStore(*session).update({}, {{longer, {}}}, {}));
    time.advance(3600s);
    EXPECT_TRUE(ask(id));
    time.advance(1min);
    finish();
    EXPECT_EQ(*RateStore(*session).blocks(), std::vector{longer}) << "it is not this program's to forget";
    standIn.fail(QStringLiteral("/v1/me"), test::tooMany("3600"));
    EXPECT_FALSE(ask(id));
    finish();
    EXPECT_EQ(*RateStore(*session).blocks(), std::vector{longer}) << "nor to shorten";
}

TEST_F(KeepingLimits, TheLimitOfOneAppIsNoOtherAppsNorAfterAStart) {
    standIn.fail(QStringLiteral("/v1/me"), test::tooMany("7200", true));
    EXPECT_FALSE(ask(id));
    finish();
    const QString noras = standIn.world.clientId;
    becomeOtto();
    standIn.world.clientId = QString(32, u'b');
    const AccountId otto = signIn();
    EXPECT_TRUE(ask(otto)) << "his app has a limit of its own";
    finish();
    ASSERT_EQ(stored().blocks.size(), 1U);
    EXPECT_EQ(stored().blocks.front().app, noras);

    keeper.reset();
    restart(stored());
    load();
    const int before = standIn.count(QStringLiteral("/v1/me"));
    EXPECT_EQ(ask(id).error().problem, ApiProblem::Blocked);
    EXPECT_EQ(standIn.count(QStringLiteral("/v1/me")), before);
    EXPECT_TRUE(ask(otto));
}

TEST_F(KeepingLimits, ABlockThatAnOlderVersionKeptIsEverybodysAndGoesWhenItIsOver) {
    const StoredBlock old{static_cast<int>(RequestGroup::Profile), 1, time.now() + 1h, 0};
    ASSERT_TRUE(RateStore(*session).update({}, {{old, {}}}, {}));
    keeper.reset();
    restart(stored());
    keeper = std::make_unique<RateKeeper>(*queue, store, time, time);
    load();
    EXPECT_EQ(ask(id).error().until, old.until);
    time.advance(1h);
    EXPECT_TRUE(ask(id));
    time.advance(1min);
    finish();
    EXPECT_TRUE(stored().blocks.empty());
}

TEST_F(KeepingLimits, OutlivesADatabaseThatIsAway) {
    const int before = asked();
    database.query(QStringLiteral("alter table request_count rename to gone"));
    ASSERT_TRUE(ask(id));
    time.advance(1min);
    finish();
    database.query(QStringLiteral("alter table gone rename to request_count"));
    test::settle();
    time.advance(1min);
    finish();
    EXPECT_EQ(asked(), before + 1);
}

TEST_F(KeepingLimits, LeavesOutWhatItDoesNotKnow) {
    ASSERT_TRUE(RateStore(*session).update({}, {{{99, 0, time.now(), 0}, {}}, {{1, 99, time.now(), 0}, {}}}, {}));
    EXPECT_TRUE(stored().blocks.empty());
}

} // namespace
} // namespace afs
