// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/account_changes.h"
#include "core/store/open_store.h"
#include "tests/support/main/wait_until.h"
#include "tests/support/test_cluster.h"

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

} // namespace
} // namespace afs
