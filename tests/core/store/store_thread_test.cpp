// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/open_store.h"
#include "core/store/store_thread.h"
#include "tests/support/test_cluster.h"
#include "tests/support/waiting/wait_until.h"

#include <QCoreApplication>
#include <QThread>

#include <gtest/gtest.h>

#include <atomic>

namespace afs {
namespace {

using test::waitUntil;

/// Ends every other connection of the database, as a restart of the server does.
void endConnections(const TestDatabase& database) {
    auto session = Session::open(database.params(), QStringLiteral("ends others"));
    ASSERT_TRUE(session);
    (*session)->execute(QStringLiteral("select pg_terminate_backend(pid) from pg_stat_activity "
                                       "where datname = current_database() and pid <> pg_backend_pid()"));
}

Result<AccountId> firstAccount(Session& session) {
    return listAccounts(session).map([](const std::vector<AccountRow>& accounts) { return accounts.front().id; });
}

class StoreThreads : public testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(openStore(database.params(), QStringLiteral("makes the schema"))); }
    TestDatabase database;
    QObject context;
};

TEST_F(StoreThreads, WorkElsewhereAndAnswerHereInOrder) {
    StoreThread thread(database.params(), QStringLiteral("test"));
    std::vector<int> answers;
    std::vector<QThread*> workedOn;
    for (int i = 0; i < 3; ++i)
        thread.run<int>(
            [i, &workedOn](Session& session) -> Result<int> {
                workedOn.push_back(QThread::currentThread());
                return firstAccount(session).map([i](AccountId) { return i; });
            },
            &context,
            [&](const Result<int>& result) {
                EXPECT_EQ(QThread::currentThread(), context.thread());
                answers.push_back(result.value_or(-1));
            });
    EXPECT_TRUE(answers.empty());
    ASSERT_TRUE(waitUntil([&] { return answers.size() == 3; }));
    EXPECT_EQ(answers, (std::vector{0, 1, 2}));
    EXPECT_NE(workedOn.front(), context.thread());
    EXPECT_EQ(workedOn.front(), workedOn.back());
}

TEST_F(StoreThreads, FindBackAfterTheServerEndedTheirConnection) {
    StoreThread thread(database.params(), QStringLiteral("test"));
    std::vector<bool> answers;
    const auto ask = [&] {
        thread.run<AccountId>(firstAccount, &context,
                              [&](const Result<AccountId>& result) { answers.push_back(result.has_value()); });
        return waitUntil([&, wanted = answers.size() + 1] { return answers.size() == wanted; });
    };
    ASSERT_TRUE(ask());
    endConnections(database);
    ASSERT_TRUE(ask());
    EXPECT_EQ(answers, (std::vector{true, true}));
}

TEST_F(StoreThreads, SayWhyThereIsNoSessionAndTryAgain) {
    ConnectionParams nowhere = database.params();
    nowhere.database = QStringLiteral("no_such_database");
    StoreThread thread(nowhere, QStringLiteral("test"));
    std::vector<ErrorKind> answers;
    for (int i = 0; i < 2; ++i)
        thread.run<AccountId>(firstAccount, &context, [&](const Result<AccountId>& result) {
            ASSERT_FALSE(result);
            answers.push_back(result.error().kind);
        });
    ASSERT_TRUE(waitUntil([&] { return answers.size() == 2; }));
    EXPECT_EQ(answers, (std::vector{ErrorKind::Database, ErrorKind::Database}));
}

TEST_F(StoreThreads, AnswerNobodyWhoHasGone) {
    StoreThread thread(database.params(), QStringLiteral("test"));
    bool isAnswered = false;
    auto gone = std::make_unique<QObject>();
    thread.run<AccountId>(firstAccount, gone.get(), [&](const Result<AccountId>&) { isAnswered = true; });
    gone.reset();
    bool isNextAnswered = false;
    thread.run<AccountId>(firstAccount, &context, [&](const Result<AccountId>&) { isNextAnswered = true; });
    ASSERT_TRUE(waitUntil([&] { return isNextAnswered; }));
    EXPECT_FALSE(isAnswered);
}

TEST_F(StoreThreads, FinishWhatWasHandedOverWhenTheyGo) {
    std::atomic<int> done = 0;
    {
        StoreThread thread(database.params(), QStringLiteral("test"));
        for (int i = 0; i < 5; ++i)
            thread.post([&](Session& session) -> Status {
                done += firstAccount(session) ? 1 : 0;
                return {};
            });
    }
    EXPECT_EQ(done, 5);
}

TEST_F(StoreThreads, DoNotWaitForADatabaseThatIsAway) {
    ConnectionParams nowhere = database.params();
    nowhere.database = QStringLiteral("no_such_database");
    std::atomic<int> tried = 0;
    {
        StoreThread thread(nowhere, QStringLiteral("test"));
        for (int i = 0; i < 10'000; ++i)
            thread.run<int>([](Session&) -> Result<int> { return 1; }, &context, [&](const Result<int>&) { ++tried; });
    }
    QCoreApplication::sendPostedEvents();
    EXPECT_EQ(tried, 0) << "nobody is answered any more, and nobody waits for ten thousand connections";
}

} // namespace
} // namespace afs
