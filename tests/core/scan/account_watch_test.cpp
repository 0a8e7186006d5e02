// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/scanning.h"
#include "core/store/scan_store.h"
#include "core/store/sign_in_store.h"
#include "tests/core/scan/accounts_fixture.h"

namespace afs {
namespace {

using namespace std::chrono_literals;

/// A program that scans, and what another one does to its database.
class AccountWatching : public AccountsAtSpotify {
protected:
    AccountWatching()
        : me(signIn()), session(*openStore(database.params(), QStringLiteral("test"))),
          scanning({keyring, time, time, standIn.hosts(), [] { return 0.5; }}, database.params(), {}) {
        scanning.start();
        EXPECT_TRUE(test::waitUntil([this] { return scanning.scans().isOurs(me) && isListening(); }));
    }
    bool isListening() const {
        return database.query(QStringLiteral("select count(*) from pg_stat_activity where application_name like "
                                             "'%scanning watch' and query ilike 'listen%' and state = 'idle' and "
                                             "datname = current_database()")) == u"1";
    }
    void pass(Milliseconds span) {
        ASSERT_TRUE(test::pass(time, span, [this] { return scanning.isAsking() || scanning.scans().isStoring(); }))
            << "it never came to rest";
    }
    std::size_t requests() { return standIn.seen().size(); }

    const AccountId me;
    const std::unique_ptr<Session> session;
    Scanning scanning;
};

TEST_F(AccountWatching, WhatAnotherProgramSettlesTakesEffectWithoutWaiting) {
    pass(1min);
    ScanWish watching;
    watching.mode = ScanMode::CurrentlyPlaying;
    ASSERT_TRUE(ScanStore(*session).putWish(me, watching));
    const auto mode = [&] { return scanning.scans().status(me).settings.mode; };
    EXPECT_TRUE(test::waitUntil([&] { return mode() == ScanMode::CurrentlyPlaying; })) << "no time passes";
    pass(1s); // the last plays are listed once more, and requests are a moment apart
    EXPECT_GT(standIn.count(QStringLiteral("/v1/me/player/currently-playing")), 0);
    ASSERT_TRUE(ScanStore(*session).putWish(me, {}));
    EXPECT_TRUE(test::waitUntil([&] { return mode() == ScanMode::RecentlyPlayed; }));
}

TEST_F(AccountWatching, WhoeverIsSignedOutByAnotherProgramIsAskedForNothingMore) {
    pass(1min);
    ASSERT_TRUE(SignInStore(*session, thisKeyring()).end(me));
    EXPECT_TRUE(test::waitUntil([&] { return scanning.scans().status(me).state == ScanState::SignedOut; }))
        << "no time passes";
    const std::size_t before = requests();
    pass(1h);
    EXPECT_EQ(requests(), before);
}

TEST_F(AccountWatching, AfterALostConnectionWhatOthersSettledIsKnownAsWell) {
    ScanWish watching;
    watching.mode = ScanMode::CurrentlyPlaying;
    queryText(database.params(),
              QStringLiteral("select count(pg_terminate_backend(pid)) from pg_stat_activity where "
                             "application_name like '%scanning watch' and datname = current_database()"));
    ASSERT_TRUE(ScanStore(*session).putWish(me, watching));
    EXPECT_TRUE(
        test::waitUntil([&] { return scanning.scans().status(me).settings.mode == ScanMode::CurrentlyPlaying; }));
}

} // namespace
} // namespace afs
