// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/linked_accounts.h"

#include "tests/core/scan/accounts_fixture.h"

namespace afs {
namespace {

using namespace std::chrono_literals;
using LinkingAccounts = AccountsAtSpotify;

TEST_F(LinkingAccounts, ALocalAccountIsNobodysUntilSomebodySignsIn) {
    load();
    ASSERT_EQ(accounts->accounts().size(), 1U);
    const LinkedAccount before = accounts->accounts().front();
    EXPECT_EQ(before.name, QStringLiteral("me"));
    EXPECT_FALSE(before.isSignedIn);
    EXPECT_EQ(accounts->api(before.id), nullptr);
    EXPECT_EQ(keyring.reads, 0) << "a keyring that holds nothing of ours is not asked: it might open a dialog";

    EXPECT_EQ(signIn(), before.id);
    const LinkedAccount after = *accounts->find(before.id);
    EXPECT_TRUE(after.isSignedIn);
    EXPECT_FALSE(after.isUntilQuit);
    EXPECT_EQ(after.name, standIn.world.userName);
    EXPECT_EQ(after.spotifyId, standIn.world.accountId);
    EXPECT_EQ(after.clientId, standIn.world.clientId);
    EXPECT_EQ(after.consentEnds, *parseInstant("2027-04-01T12:00:01Z"));
    EXPECT_TRUE(after.missingScopes.isEmpty());
    EXPECT_EQ(changed, std::vector{before.id});
    EXPECT_TRUE(test::waitUntil([this] { return browser->heard().contains("You are signed in"); }));
    EXPECT_TRUE(ask(before.id));
    EXPECT_TRUE(accounts->hasScope(before.id, SpotifyScope::RecentlyPlayed));
    EXPECT_FALSE(accounts->hasScope(before.id, SpotifyScope::PlaybackState));
}

TEST_F(LinkingAccounts, ASignInIsThereAfterARestart) {
    const AccountId id = signIn();
    const LinkedAccount before = *accounts->find(id);
    restart();
    EXPECT_TRUE(accounts->accounts().empty());
    load();
    EXPECT_EQ(*accounts->find(id), before);
    EXPECT_TRUE(ask(id)) << "it refreshes by itself";
    changed.clear();
    load();
    EXPECT_TRUE(changed.empty()) << "loading again is no change";
}

TEST_F(LinkingAccounts, AnotherPersonGetsALibraryOfTheirOwn) {
    const AccountId nora = signIn();
    becomeOtto();
    const AccountId otto = signIn();
    EXPECT_NE(nora, otto);
    EXPECT_EQ(accounts->accounts().size(), 2U);
    EXPECT_EQ(accounts->find(otto)->name, QStringLiteral("Otto"));
    const auto authorize = std::ranges::find(standIn.seen().rbegin(), standIn.seen().rend(),
                                             QStringLiteral("/authorize"), &test::StandInRequest::path);
    EXPECT_EQ(authorize->value("show_dialog"), QStringLiteral("true")) << "or the browser would take the first again";
    standIn.revokeEverything();
    standIn.endAccessTokens();
    restart();
    load();
    EXPECT_FALSE(ask(nora));
    EXPECT_FALSE(accounts->find(nora)->isSignedIn);
    EXPECT_TRUE(accounts->find(otto)->isSignedIn) << "one account never ends another";
}

TEST_F(LinkingAccounts, ASignInMayBeKeptOutOfTheLocalAccount) {
    SignInWish alone = wish();
    alone.joinsLocal = false;
    EXPECT_EQ(signIn(alone), AccountId(2));
    EXPECT_EQ(accounts->find(AccountId(1))->name, QStringLiteral("me"));
}

TEST_F(LinkingAccounts, ARenewalPutsTheEndOffAndLosesNothing) {
    const AccountId id = signIn();
    SpotifyApi* const before = accounts->api(id);
    time.advance(std::chrono::hours(24 * 170));
    SignInWish renewal = wish();
    renewal.renewed = id;
    EXPECT_EQ(signIn(renewal), id);
    EXPECT_EQ(accounts->accounts().size(), 1U);
    EXPECT_LE(abs(*accounts->find(id)->consentEnds - consentEnd(time.now())), std::chrono::seconds(1));
    EXPECT_NE(accounts->api(id), before);
    EXPECT_TRUE(ask(id));

    becomeOtto();
    EXPECT_EQ(signIn(renewal), AccountId());
    EXPECT_EQ(refused->problem, ApiProblem::Denied) << "nobody else may come instead";
    EXPECT_TRUE(accounts->find(id)->isSignedIn);
    restart();
    load();
    EXPECT_TRUE(accounts->find(id)->isSignedIn);
    EXPECT_EQ(accounts->accounts().size(), 1U);
}

TEST_F(LinkingAccounts, ARenewalIsForSomebodyWhoWasThere) {
    load();
    SignInWish renewal = wish();
    renewal.renewed = AccountId(1);
    EXPECT_EQ(accounts->beginSignIn(renewal).error().kind, ErrorKind::Usage);
    renewal.renewed = AccountId(99);
    EXPECT_EQ(accounts->beginSignIn(renewal).error().kind, ErrorKind::Usage);
}

TEST_F(LinkingAccounts, ARevokedConsentSignsOutAndTellsWhy) {
    const AccountId id = signIn();
    standIn.revokeEverything();
    standIn.endAccessTokens();
    changed.clear();
    EXPECT_EQ(ask(id).error().problem, ApiProblem::SignedOut);
    EXPECT_EQ(changed, std::vector{id});
    EXPECT_FALSE(accounts->find(id)->isSignedIn);
    EXPECT_FALSE(accounts->find(id)->problem.isEmpty());
    EXPECT_EQ(accounts->find(id)->clientId, standIn.world.clientId) << "to sign in again with";
    EXPECT_EQ(accounts->api(id), nullptr);
    restart();
    load();
    EXPECT_FALSE(accounts->find(id)->isSignedIn);
    EXPECT_EQ(keyring.reads, 1) << "the one when it was refused, for another program's token";
    EXPECT_FALSE(accounts->find(id)->problem.isEmpty()) << "told until somebody does something about it";
    EXPECT_EQ(signIn(), id);
    EXPECT_TRUE(accounts->find(id)->problem.isEmpty());
}

TEST_F(LinkingAccounts, SigningOutForgetsTheTokenAndKeepsTheAccount) {
    const AccountId id = signIn();
    changed.clear();
    accounts->signOut(id);
    ASSERT_TRUE(test::waitUntil([&] { return !changed.empty(); }));
    EXPECT_EQ(accounts->api(id), nullptr);
    EXPECT_FALSE(failed);
    EXPECT_FALSE(accounts->find(id)->isSignedIn);
    EXPECT_EQ(accounts->find(id)->name, standIn.world.userName);
    QObject context;
    std::optional<bool> isThere;
    keyring.read(Grant::keyOf(standIn.world.accountId), &context,
                 [&](const auto& found) { isThere = found->has_value(); });
    ASSERT_TRUE(test::waitUntil([&] { return isThere.has_value(); }));
    EXPECT_FALSE(*isThere);
    restart();
    load();
    EXPECT_FALSE(accounts->find(id)->isSignedIn);
    EXPECT_TRUE(accounts->find(id)->problem.isEmpty());
    EXPECT_FALSE(accounts->find(id)->consentEnds);
    changed.clear();
    accounts->signOut(id); // once more is no harm, and neither is nobody
    accounts->signOut(AccountId(77));
    ASSERT_TRUE(test::waitUntil([&] { return changed.size() == 2; }));
}

TEST_F(LinkingAccounts, WithoutAKeyringASignInLastsUntilTheProgramQuits) {
    keyring.problem = SecretProblem::NoService;
    begin(wish());
    ASSERT_TRUE(waitForSpotify([&] { return refusals > 0; }));
    EXPECT_EQ(browser->heard(), "") << "nothing is decided yet";
    accounts->keepUntilQuit();
    ASSERT_TRUE(waitForSpotify([&] { return signedIn.has_value(); }));
    const AccountId id = *signedIn;
    EXPECT_TRUE(accounts->find(id)->isUntilQuit);
    EXPECT_TRUE(accounts->find(id)->isSignedIn);
    EXPECT_TRUE(ask(id));
    load();
    EXPECT_TRUE(accounts->find(id)->isSignedIn) << "what is in memory is not looked for in the keyring";
    EXPECT_EQ(keyring.reads, 0);
    restart();
    load();
    EXPECT_FALSE(accounts->find(id)->isSignedIn);
    EXPECT_EQ(accounts->find(id)->clientId, standIn.world.clientId);
}

TEST_F(LinkingAccounts, WithoutAKeyringNobodyHasToSignIn) {
    keyring.problem = SecretProblem::Locked;
    begin(wish());
    ASSERT_TRUE(waitForSpotify([&] { return refusals > 0; }));
    accounts->cancelSignIn();
    ASSERT_TRUE(waitForSpotify([&] { return refused.has_value(); }));
    EXPECT_EQ(refused->problem, ApiProblem::Denied);
    load();
    EXPECT_FALSE(accounts->accounts().front().isSignedIn);
    EXPECT_EQ(accounts->accounts().front().name, QStringLiteral("me"));
}

TEST_F(LinkingAccounts, ALockedKeyringIsNotASignOut) {
    const AccountId id = signIn();
    restart();
    keyring.problem = SecretProblem::Locked;
    load();
    EXPECT_FALSE(accounts->find(id)->isSignedIn);
    EXPECT_EQ(accounts->find(id)->problem, QStringLiteral("The keyring is locked."));
    EXPECT_TRUE(accounts->find(id)->consentEnds);
    keyring.problem.reset();
    load();
    EXPECT_TRUE(accounts->find(id)->isSignedIn);
    EXPECT_TRUE(accounts->find(id)->problem.isEmpty());
    keyring.problem = SecretProblem::Locked;
    load();
    EXPECT_TRUE(accounts->find(id)->isSignedIn) << "what is known already goes on";
}

TEST_F(LinkingAccounts, WhoSignsOutElsewhereIsNotToldThatTheSignInEnded) {
    const AccountId id = signIn();
    standIn.revokeEverything();
    standIn.endAccessTokens();
    ask(id);
    ASSERT_FALSE(accounts->find(id)->problem.isEmpty());
    ASSERT_TRUE(test::waitUntil([&] {
        return !database.query(QStringLiteral("select ended from sign_in where ended is not null")).isEmpty();
    }));
    database.query(QStringLiteral("update sign_in set ended = null")); // as another program's sign-out does
    load();
    EXPECT_TRUE(accounts->find(id)->problem.isEmpty());
}

TEST_F(LinkingAccounts, WhomALockedKeyringCannotForgetIsSignedInAsBefore) {
    const AccountId id = signIn();
    const LinkedAccount before = *accounts->find(id);
    keyring.problem = SecretProblem::Locked;
    changed.clear();
    accounts->signOut(id);
    ASSERT_TRUE(test::waitUntil([&] { return failed || !changed.empty(); }));
    EXPECT_EQ(failed->message, QStringLiteral("The keyring is locked."));
    EXPECT_TRUE(changed.empty());
    EXPECT_EQ(*accounts->find(id), before);
    EXPECT_TRUE(ask(id));
    EXPECT_EQ(database.query(QStringLiteral("select count(*) from sign_in where signed_in")).toInt(), 1);
    keyring.problem.reset();
    accounts->signOut(id);
    ASSERT_TRUE(test::waitUntil([&] { return !changed.empty(); }));
    EXPECT_FALSE(accounts->find(id)->isSignedIn);
}

TEST_F(LinkingAccounts, AnUnreachableDatabaseCannotForgetEither) {
    const AccountId id = signIn();
    database.query(QStringLiteral("alter table sign_in rename to elsewhere"));
    changed.clear();
    accounts->signOut(id);
    ASSERT_TRUE(test::waitUntil([&] { return failed || !changed.empty(); }));
    EXPECT_EQ(failed->kind, ErrorKind::Database);
    EXPECT_TRUE(changed.empty());
    EXPECT_TRUE(accounts->find(id)->isSignedIn);
    database.query(QStringLiteral("alter table elsewhere rename to sign_in"));
    accounts->signOut(id);
    ASSERT_TRUE(test::waitUntil([&] { return !changed.empty(); }));
    EXPECT_FALSE(accounts->find(id)->isSignedIn);
}

TEST_F(LinkingAccounts, WhatIsNotInTheKeyringNeedsNoneToBeForgotten) {
    keyring.problem = SecretProblem::NoService;
    begin(wish());
    ASSERT_TRUE(waitForSpotify([&] { return refusals > 0; }));
    accounts->keepUntilQuit();
    ASSERT_TRUE(waitForSpotify([&] { return signedIn.has_value(); }));
    const AccountId id = *signedIn;
    for (const char* standing : {"until the program quits", "signed out already"}) {
        changed.clear();
        accounts->signOut(id);
        ASSERT_TRUE(test::waitUntil([&] { return failed || !changed.empty(); })) << standing;
        EXPECT_FALSE(failed) << standing;
        EXPECT_FALSE(accounts->find(id)->isSignedIn) << standing;
        EXPECT_EQ(accounts->api(id), nullptr) << standing;
    }
}

TEST_F(LinkingAccounts, WhatOtherProgramsDidIsSeenWhenLoading) {
    const AccountId id = signIn();
    QObject context;
    bool isGone = false;
    keyring.erase(Grant::keyOf(standIn.world.accountId), &context, [&](const auto&) { isGone = true; });
    ASSERT_TRUE(test::waitUntil([&] { return isGone; }));
    restart();
    load();
    EXPECT_FALSE(accounts->find(id)->isSignedIn);
    EXPECT_FALSE(accounts->find(id)->problem.isEmpty());
    signIn();
    changed.clear();
    database.query(QStringLiteral("update sign_in set signed_in = false"));
    load();
    EXPECT_FALSE(accounts->find(id)->isSignedIn);
    EXPECT_EQ(changed, std::vector{id});
    EXPECT_EQ(accounts->api(id), nullptr);
    database.query(QStringLiteral("update account set name = 'N'"));
    load();
    EXPECT_EQ(accounts->find(id)->name, QStringLiteral("N"));
}

TEST_F(LinkingAccounts, LoadingAgainAsksTheKeyringForNothingThatIsKnown) {
    const AccountId id = signIn();
    keyring.reads = 0;
    load();
    EXPECT_EQ(keyring.reads, 0);
    EXPECT_TRUE(accounts->find(id)->isSignedIn);
    database.query(QStringLiteral("update sign_in set consented_at = consented_at + interval '1 day'"));
    load();
    EXPECT_EQ(keyring.reads, 1) << "a consent that another program got";
    EXPECT_TRUE(accounts->find(id)->isSignedIn);
}

TEST_F(LinkingAccounts, WhoIsSignedOutByAnotherProgramAsksForNoTokenAnyMore) {
    const AccountId id = signIn();
    SpotifyApi* const before = accounts->api(id);
    const int tokens = standIn.count(QStringLiteral("/api/token"));
    standIn.tokens.rotates = true;
    database.query(QStringLiteral("update sign_in set signed_in = false"));
    load();
    time.advance(24h);
    QObject context;
    std::optional<ApiResult<SpotifyProfile>> answer;
    before->profile(&context, [&](const ApiResult<SpotifyProfile>& got) { answer = got; });
    ASSERT_TRUE(test::waitUntil(
        time, [this] { return http.running() > 0; }, [&] { return answer.has_value(); }));
    EXPECT_EQ(answer->error().problem, ApiProblem::SignedOut);
    EXPECT_EQ(standIn.count(QStringLiteral("/api/token")), tokens) << "it would store what it gets";
}

TEST_F(LinkingAccounts, MissingScopesAreNamed) {
    standIn.consent.granted = QStringList{scopeName(SpotifyScope::RecentlyPlayed)};
    const AccountId id = signIn();
    EXPECT_EQ(accounts->find(id)->missingScopes.size(), 3);
    restart();
    load();
    EXPECT_EQ(accounts->find(id)->missingScopes.size(), 3);
    EXPECT_FALSE(accounts->hasScope(id, SpotifyScope::PrivatePlaylists));
}

TEST_F(LinkingAccounts, WithoutADatabaseNobodyIsSignedInAndTheBrowserIsToldSo) {
    load();
    database.query(QStringLiteral("alter table sign_in rename to elsewhere"));
    EXPECT_EQ(signIn(), AccountId());
    ASSERT_TRUE(refused);
    EXPECT_EQ(refused->error.kind, ErrorKind::Database);
    EXPECT_TRUE(test::waitUntil([this] { return browser->heard().contains("The sign-in failed"); }));
    QObject context;
    std::optional<bool> isThere;
    keyring.read(Grant::keyOf(standIn.world.accountId), &context,
                 [&](const auto& found) { isThere = found->has_value(); });
    ASSERT_TRUE(test::waitUntil([&] { return isThere.has_value(); }));
    EXPECT_FALSE(*isThere) << "nobody would ever look for it";
    load();
    EXPECT_TRUE(failed);
    database.query(QStringLiteral("alter table elsewhere rename to sign_in"));
    EXPECT_EQ(signIn(), AccountId(1));
}

TEST_F(LinkingAccounts, ASecondSignInTakesThePlaceOfTheFirst) {
    const auto first = accounts->beginSignIn(wish());
    ASSERT_TRUE(first);
    const auto second = accounts->beginSignIn(wish());
    ASSERT_TRUE(second);
    EXPECT_FALSE(refused) << "without a word";
    comeBack(*first);
    test::settle();
    EXPECT_EQ(standIn.count(QStringLiteral("/api/token")), 0) << "nobody listens for it any more";
    comeBack(*second);
    EXPECT_TRUE(waitForSpotify([&] { return signedIn.has_value(); }));
}

TEST_F(LinkingAccounts, ASignInThatIsNotAllowedBeginsNothing) {
    SignInWish wrong = wish();
    wrong.clientId = QStringLiteral("my app");
    EXPECT_EQ(accounts->beginSignIn(wrong).error().kind, ErrorKind::Usage);
    accounts->cancelSignIn();
    accounts->keepUntilQuit();
    test::settle();
    EXPECT_FALSE(refused);
}

TEST_F(LinkingAccounts, MayGoInTheMiddleOfAnything) {
    const AccountId id = signIn();
    accounts->load();
    accounts->signOut(id);
    begin(wish());
    accounts.reset();
    test::settle();
    restart();
    load();
    EXPECT_FALSE(failed);
}

} // namespace
} // namespace afs
