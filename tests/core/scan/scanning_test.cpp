// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/scanning.h"

#include "core/store/scan_lease.h"
#include "tests/core/scan/accounts_fixture.h"

namespace afs {
namespace {

using namespace std::chrono_literals;

/// A program that scans, beside the one of AccountsAtSpotify: both over one database and one keyring.
class ScanningAll : public AccountsAtSpotify {
protected:
    void start(std::vector<AccountId> only = {}) {
        scanning =
            std::make_unique<Scanning>(Scanning::Surroundings{keyring, time, time, standIn.hosts(), [] { return 0.5; }},
                                       database.params(), RateState{});
        QObject::connect(&scanning->accounts(), &LinkedAccounts::loaded, [this] { ++looks; });
        QObject::connect(scanning.get(), &Scanning::databaseLost, [this](const Error&) { ++losses; });
        scanning->start(std::move(only));
    }
    bool waitForLooks(int count) {
        return test::waitUntil([&] { return looks >= count; });
    }
    bool isSignedIn(AccountId id) const {
        const LinkedAccount* account = scanning->accounts().find(id);
        return account != nullptr && account->isSignedIn;
    }

    int looks = 0;
    int losses = 0;
    std::unique_ptr<Scanning> scanning;
};

TEST_F(ScanningAll, FindsASignInThatAnotherProgramRenewed) {
    const AccountId id = signIn();
    changed.clear();
    accounts->signOut(id);
    ASSERT_TRUE(test::waitUntil([&] { return !changed.empty(); }));
    start();
    ASSERT_TRUE(waitForLooks(1));
    EXPECT_FALSE(isSignedIn(id));
    EXPECT_EQ(signIn(), id);
    time.advance(5min);
    ASSERT_TRUE(test::waitUntil([&] { return isSignedIn(id); }));
    changed.clear();
    accounts->signOut(id);
    ASSERT_TRUE(test::waitUntil([&] { return !changed.empty(); }));
    time.advance(5min);
    EXPECT_TRUE(test::waitUntil([&] { return !isSignedIn(id); })) << "and that it ended one";
    EXPECT_EQ(scanning->accounts().api(id), nullptr);
}

TEST_F(ScanningAll, FindsTheFirstSignInAndARenewalByAnotherProgram) {
    start();
    ASSERT_TRUE(waitForLooks(1));
    const AccountId id = signIn();
    time.advance(5min);
    ASSERT_TRUE(test::waitUntil([&] { return isSignedIn(id); }));
    SignInWish renewal = wish();
    renewal.renewed = id;
    time.advance(4min);
    ASSERT_EQ(signIn(renewal), id);
    const auto renewed = accounts->find(id)->consentEnds;
    time.advance(5min);
    EXPECT_TRUE(test::waitUntil([&] { return scanning->accounts().find(id)->consentEnds == renewed; }));
}

TEST_F(ScanningAll, LeavesALockedKeyringInPeace) {
    const AccountId id = signIn();
    keyring.problem = SecretProblem::Locked;
    keyring.reads = 0;
    start();
    ASSERT_TRUE(waitForLooks(1));
    time.advance(1h);
    ASSERT_TRUE(waitForLooks(2));
    EXPECT_EQ(keyring.reads, 1) << "each look would ask for its password again";
    scanning->wake();
    ASSERT_TRUE(test::waitUntil([&] { return keyring.reads == 2; })) << "somebody woke the computer";
    keyring.problem.reset();
    time.advance(5min);
    ASSERT_TRUE(waitForLooks(3));
    ASSERT_EQ(signIn(), id);
    time.advance(5min);
    ASSERT_TRUE(test::waitUntil([&] { return isSignedIn(id); })) << "a sign-in by another program opened it";
}

TEST_F(ScanningAll, AsksAgainForADatabaseThatIsAway) {
    const AccountId id = signIn();
    database.query(QStringLiteral("alter table sign_in rename to elsewhere"));
    start();
    ASSERT_TRUE(test::waitUntil([&] { return losses == 1; }));
    time.advance(5s);
    ASSERT_TRUE(test::waitUntil([&] { return losses == 2; }));
    database.query(QStringLiteral("alter table elsewhere rename to sign_in"));
    time.advance(9s);
    EXPECT_EQ(looks, 0) << "the pause grows";
    time.advance(1s);
    ASSERT_TRUE(waitForLooks(1));
    EXPECT_TRUE(isSignedIn(id));
}

TEST_F(ScanningAll, TellsOfADatabaseThatGoesAwayWhileItIsScanning) {
    signIn();
    start();
    ASSERT_TRUE(waitForLooks(1));
    ASSERT_TRUE(test::waitUntil([&] { return !scanning->scans().isStoring(); }));
    database.query(QStringLiteral("alter table gap rename to elsewhere"));
    EXPECT_EQ(losses, 0);
    time.advance(30s);
    ASSERT_TRUE(test::waitUntil([&] { return losses == 1; }));
    time.advance(30s);
    EXPECT_TRUE(test::waitUntil([&] { return losses == 2; })) << "whoever could not help is asked again";
    EXPECT_EQ(looks, 1);
}

TEST_F(ScanningAll, ScansOnlyWhomItIsAskedFor) {
    const AccountId nora = signIn();
    becomeOtto();
    const AccountId otto = signIn();
    start({otto});
    ASSERT_TRUE(test::waitUntil([&] { return scanning->scans().status(otto).state == ScanState::Working; }));
    ASSERT_TRUE(test::waitUntil(
        time, [this] { return scanning->scans().isStoring(); },
        [&] { return scanning->scans().status(otto).lastScan.has_value(); }));
    EXPECT_TRUE(isSignedIn(nora));
    EXPECT_EQ(scanning->scans().status(nora).state, ScanState::Off);
    scanning->wake();
    test::settle();
    EXPECT_FALSE(scanning->scans().status(nora).lastScan);
    EXPECT_FALSE(scanning->scans().status(nora).nextScan);
}

TEST_F(ScanningAll, TellsWhatWatchingPlaylistsTakes) {
    const AccountId id = signIn();
    database.query(QStringLiteral("insert into playlist (account_id, spotify_id, name, owner_id, owner_name, readable, "
                                  "snapshot, listed_snapshot, market, scanned_at, next_scan_at) values (%1, 'x', "
                                  "'All of it', 'o', 'Otto', true, 'S', 'S', 'DE', now(), '2999-01-01')")
                       .arg(id.value));
    database.query(QStringLiteral("insert into playlist_entry (account_id, playlist_id, position, status) "
                                  "select account_id, playlist_id, n, 1 from playlist, generate_series(0, 1399) as n"));
    start();
    ASSERT_TRUE(test::waitUntil(
        time, [this] { return scanning->scans().isStoring(); },
        [&] { return scanning->scans().status(id).playlists.entries == 1'400; }));
    EXPECT_EQ(scanning->scans().status(id).playlists.largest, QStringLiteral("All of it"));
}

TEST_F(ScanningAll, LinksPlaylistsAnewToWhatAnotherProgramStored) {
    const AccountId id = signIn();
    database.query(QStringLiteral("insert into playlist (account_id, spotify_id, name, owner_id, owner_name, readable, "
                                  "snapshot, listed_snapshot, market, scanned_at, next_scan_at) values (%1, 'x', "
                                  "'All of it', 'o', 'Otto', true, 'S', 'S', 'DE', now(), '2999-01-01')")
                       .arg(id.value));
    database.query(QStringLiteral("insert into playlist_entry (account_id, playlist_id, position, status, uri) "
                                  "select account_id, playlist_id, 0, 1, 'spotify:track:x' from playlist"));
    const auto another = Session::open(database.params(), QStringLiteral("another program"));
    ASSERT_TRUE(another && *holdScanLease(**another, id));
    start();
    const auto entries = [&] {
        const auto lists = scanning->playlists().playlists(id);
        return lists.empty() ? std::vector<PlaylistTrack>() : scanning->playlists().tracks(id, lists.front().id);
    };
    ASSERT_TRUE(test::waitUntil(
        time, [this] { return scanning->scans().isStoring(); },
        [&] { return entries().size() == 1 && scanning->scans().status(id).state == ScanState::Elsewhere; }));
    EXPECT_FALSE(entries().front().track);
    database.query(QStringLiteral("insert into track (account_id, name_id, track_id, kind, uri) "
                                  "values (%1, 1, 77, 0, 'spotify:track:x')")
                       .arg(id.value));
    database.query(QStringLiteral("insert into evidence (account_id, evidence_id, play_id, ended_at, source, kind, "
                                  "flags, video, leads, name_id) values (%1, 1, 1, now(), 3, 0, 0, false, true, 1)")
                       .arg(id.value));
    time.advance(30s);
    EXPECT_TRUE(test::waitUntil([&] { return static_cast<bool>(entries().front().track); }));
}

TEST_F(ScanningAll, LooksForNothingOnceItIsStopped) {
    const AccountId id = signIn();
    accounts->signOut(id);
    start();
    ASSERT_TRUE(waitForLooks(1));
    scanning->stop();
    time.advance(1h);
    test::settle();
    EXPECT_EQ(looks, 1);
}

} // namespace
} // namespace afs
