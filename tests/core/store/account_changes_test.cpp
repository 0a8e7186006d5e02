// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/account_changes.h"
#include "core/store/open_store.h"
#include "tests/support/test_cluster.h"
#include "tests/support/waiting/wait_until.h"

#include <QCoreApplication>
#include <QSqlQuery>

#include <gtest/gtest.h>

namespace afs {
namespace {

using test::waitUntil;

void tell(Session& session, const char* payload) {
    session.execute(
        QStringLiteral("select pg_notify('analytics_for_spotify_account', '%1')").arg(QLatin1String(payload)));
}

TEST(AccountChanges, AreHeardFromAnotherSession) {
    const TestDatabase database;
    auto listening = openStore(database.params(), QStringLiteral("listening"));
    auto speaking = openStore(database.params(), QStringLiteral("speaking"));
    ASSERT_TRUE(listening && speaking);
    std::vector<AccountId> heard;
    QObject context;
    ASSERT_TRUE(watchAccounts(**listening, &context, [&](AccountId id) { heard.push_back(id); }));
    tell(**speaking, "7 42");
    tell(**speaking, "12 43");
    EXPECT_TRUE(waitUntil([&] { return heard.size() >= 2; }));
    EXPECT_EQ(heard, (std::vector{AccountId(7), AccountId(12)}));
}

TEST(AccountChanges, MayCloseTheSessionThatHeardThem) {
    const TestDatabase database;
    auto listening = openStore(database.params(), QStringLiteral("listening"));
    auto speaking = openStore(database.params(), QStringLiteral("speaking"));
    ASSERT_TRUE(listening && speaking);
    std::unique_ptr<Session> session = std::move(*listening);
    QObject context;
    ASSERT_TRUE(watchAccounts(*session, &context, [&](AccountId) { session.reset(); }));
    tell(**speaking, "1 1");
    tell(**speaking, "1 2");
    EXPECT_TRUE(waitUntil([&] { return session == nullptr; }));
}

TEST(AccountChanges, AConnectionThatTheServerEndsIsToldOfOnce) {
    const TestDatabase database;
    auto listening = openStore(database.params(), QStringLiteral("listening"));
    auto speaking = openStore(database.params(), QStringLiteral("speaking"));
    ASSERT_TRUE(listening && speaking);
    int heard = 0;
    int lost = 0;
    QObject context;
    ASSERT_TRUE(watchAccounts(**listening, &context, [&](AccountId) { ++heard; }));
    watchConnection(**listening, &context, [&] { ++lost; });
    tell(**speaking, "7 42");
    ASSERT_TRUE(waitUntil([&] { return heard == 1; }));
    EXPECT_EQ(lost, 0) << "what is said there is no end";
    (*speaking)->execute(QStringLiteral("select pg_terminate_backend(pid) from pg_stat_activity where datname = "
                                        "current_database() and pid <> pg_backend_pid()"));
    ASSERT_TRUE(waitUntil([&] { return lost > 0; }));
    for (int turn = 0; turn < 20; ++turn)
        QCoreApplication::processEvents();
    EXPECT_EQ(lost, 1);
}

TEST(AccountChanges, ASessionThatIsClosedHereIsNotLost) {
    const TestDatabase database;
    auto listening = openStore(database.params(), QStringLiteral("listening"));
    auto looking = openStore(database.params(), QStringLiteral("looking"));
    ASSERT_TRUE(listening && looking);
    int lost = 0;
    QObject context;
    ASSERT_TRUE(watchAccounts(**listening, &context, [](AccountId) {}));
    watchConnection(**listening, &context, [&] { ++lost; });
    listening->reset();
    EXPECT_TRUE(waitUntil([&] {
        QSqlQuery query((*looking)->database());
        return query.exec(QStringLiteral("select from pg_stat_activity where datname = current_database() and pid <> "
                                         "pg_backend_pid()")) &&
               !query.next();
    })) << "its server goes at once";
    EXPECT_EQ(lost, 0);
}

} // namespace
} // namespace afs
