// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/stored_data.h"

#include "core/store/open_store.h"
#include "core/store/rate_store.h"
#include "tests/support/spotify/fake_time.h"
#include "tests/support/test_cluster.h"

#include <gtest/gtest.h>

namespace afs {
namespace {

constexpr std::chrono::sys_days today{std::chrono::year{2026} / 6 / 15};

class StoredDataTest : public testing::Test {
protected:
    StoredDataTest() { session = *openStore(database.params(), QStringLiteral("test")); }

    template <typename T, typename Ask>
    Result<T> answer(Ask ask) {
        QObject context;
        std::optional<Result<T>> found;
        ask(&context, [&found](const Result<T>& result) { found = result; });
        EXPECT_TRUE(test::waitUntil([&] { return found.has_value(); }));
        return found ? *found : failure(ErrorKind::Failed, QStringLiteral("no answer"));
    }
    RequestReport requests(int days) {
        const auto report =
            answer<RequestReport>([&](QObject* context, auto done) { data->requests(days, context, done); });
        EXPECT_TRUE(report);
        return report.value_or(RequestReport{});
    }

    StoreDatabase database;
    std::unique_ptr<Session> session;
    test::FakeTime time{today + std::chrono::hours(12)};
    std::unique_ptr<StoredData> data = std::make_unique<StoredData>(database.params(), time);
};

TEST_F(StoredDataTest, KnowsWhatTheDatabaseTakes) {
    const auto size = answer<qint64>([&](QObject* context, auto done) { data->databaseSize(context, done); });
    ASSERT_TRUE(size);
    EXPECT_EQ(QString::number(*size), database.query(QStringLiteral("select pg_database_size(current_database())")));
}

TEST_F(StoredDataTest, RequestsAreToldByDayAndGroupAndBlocksWhileTheyLast) {
    EXPECT_EQ(requests(7), RequestReport{});
    const Instant now = time.now();
    ASSERT_TRUE(RateStore(*session).update({{today, 2, 3},
                                            {today, 5, 1},
                                            {today - std::chrono::days(6), 2, 70},
                                            {today - std::chrono::days(7), 2, 72},
                                            {today, 99, 4}},
                                           {{{3, 0, now + std::chrono::hours(1), 0, QStringLiteral("0123abcd")}, {}},
                                            {{4, 2, now + std::chrono::hours(2), 0}, {}},
                                            {{5, 0, now - std::chrono::hours(1), 1}, {}}},
                                           {}));
    const RequestReport report = requests(7);
    ASSERT_EQ(report.days.size(), 4U) << "a week with today in it";
    EXPECT_EQ(report.days[0], (RequestsOfDay{today, QStringLiteral("the last 50 plays"), 3}));
    EXPECT_EQ(report.days[2], (RequestsOfDay{today, QStringLiteral("something else"), 4}))
        << "a newer program's group is not lost";
    EXPECT_EQ(report.days[3].requests, 70);
    EXPECT_EQ(report.blocks,
              (std::vector<RequestBlock>{
                  {QStringLiteral("lists of playlists"), now + std::chrono::hours(1), false, QStringLiteral("abcd")},
                  {QStringLiteral("songs of playlists"), now + std::chrono::hours(2), true}}));
}

TEST_F(StoredDataTest, WhatCameFromSpotifyIsCountedByKindBeforeItIsDeleted) {
    const auto counts = answer<std::vector<ApiDataCount>>(
        [&](QObject* context, auto done) { data->countApiData(AccountId(1), context, done); });
    ASSERT_TRUE(counts);
    EXPECT_EQ(counts->size(), 6U);
    const auto gone = deleteApiData(*session, AccountId(1));
    ASSERT_TRUE(gone);
    EXPECT_EQ(*gone, *counts);
}

TEST_F(StoredDataTest, ADatabaseThatIsAwayIsASentence) {
    data = std::make_unique<StoredData>(ConnectionParams{}, time);
    const auto size = answer<qint64>([&](QObject* context, auto done) { data->databaseSize(context, done); });
    ASSERT_FALSE(size);
    EXPECT_EQ(size.error().kind, ErrorKind::Database);
}

TEST_F(StoredDataTest, NobodyIsAnsweredWhoIsGone) {
    bool isAnswered = false;
    {
        QObject context;
        data->databaseSize(&context, [&](const auto&) { isAnswered = true; });
    }
    const auto size = answer<qint64>([&](QObject* context, auto done) { data->databaseSize(context, done); });
    EXPECT_TRUE(size);
    EXPECT_FALSE(isAnswered);
}

} // namespace
} // namespace afs
