// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/spotify/api_fixture.h"

namespace afs {
namespace {

using namespace std::chrono_literals;
using Fault = test::StandInFault::Kind;

const QString tokenPath = QStringLiteral("/api/token");

class KeepingTokens : public TalkingToSpotify {
protected:
    AccessResult obtain(TokenKeeper& from) {
        std::optional<AccessResult> answer;
        QObject context;
        from.obtain(&context, [&](const AccessResult& token) { answer = token; });
        EXPECT_FALSE(answer) << "answered from inside the call";
        // No waiting for time: a test sees when it is needed.
        EXPECT_TRUE(test::waitUntil([&] { return answer.has_value(); }));
        return answer.value_or(tl::make_unexpected(ApiError{}));
    }
    AccessResult obtain() { return obtain(*keeper); }

    std::optional<Grant> stored() {
        std::optional<SecretResult<std::optional<Grant>>> answer;
        QObject context;
        TokenKeeper::load(secrets, grant.account, &context, [&](const auto& found) { answer = found; });
        EXPECT_TRUE(test::waitUntil([&] { return answer.has_value(); }));
        return **answer;
    }
    void keepStored() {
        QObject context;
        bool done = false;
        secrets.store(grant.key(), grant.toSecret(), &context, [&](const SecretStatus&) { done = true; });
        test::waitUntil([&] { return done; });
    }
    int refreshes() const { return standIn.count(tokenPath); }
};

TEST_F(KeepingTokens, RefreshesOnceForAllWhoWait) {
    QObject context;
    std::vector<QByteArray> tokens;
    for (int i = 0; i < 20; ++i)
        keeper->obtain(&context, [&](const AccessResult& token) { tokens.push_back(token->reveal()); });
    ASSERT_TRUE(test::waitUntil([&] { return tokens.size() == 20; }));
    EXPECT_EQ(refreshes(), 1);
    EXPECT_EQ(std::ranges::count(tokens, tokens.front()), 20);
    EXPECT_TRUE(obtain());
    EXPECT_EQ(refreshes(), 1) << "a good token is used";
}

TEST_F(KeepingTokens, RefreshesAMinuteEarly) {
    ASSERT_TRUE(obtain());
    time.advance(3600s - 60s - 1ms);
    EXPECT_TRUE(keeper->current());
    time.advance(1ms);
    EXPECT_FALSE(keeper->current());
    ASSERT_TRUE(obtain());
    EXPECT_EQ(refreshes(), 2);
}

TEST_F(KeepingTokens, RefreshesWhatWasRefusedButOnlyThat) {
    const Secret first = *obtain();
    keeper->refused(first);
    const Secret second = *obtain();
    EXPECT_NE(first, second);
    keeper->refused(first); // somebody's late answer
    EXPECT_EQ(*obtain(), second);
    EXPECT_EQ(refreshes(), 2);
}

TEST_F(KeepingTokens, RefreshesWhenTheClockWasSetBackByADay) {
    ASSERT_TRUE(obtain());
    time.set(time.now() - 24h);
    EXPECT_FALSE(keeper->current());
    EXPECT_TRUE(obtain());
}

TEST_F(KeepingTokens, KeepsTheRefreshTokenWhenNoneIsReturned) {
    keepStored();
    for (int i = 0; i < 3; ++i) {
        ASSERT_TRUE(obtain());
        time.advance(1h);
    }
    EXPECT_EQ(keeper->grant(), grant);
    EXPECT_EQ(stored(), grant);
}

TEST_F(KeepingTokens, StoresARotatedTokenBeforeTheAccessTokenIsUsed) {
    standIn.tokens.rotates = true;
    SlowStore slow;
    TokenKeeper keeping(endpoint, slow, time, grant);
    QObject context;
    bool answered = false;
    keeping.obtain(&context, [&](const AccessResult& token) { answered = token.has_value(); });
    ASSERT_TRUE(test::waitUntil([&] { return slow.release != nullptr; }));
    test::settle();
    EXPECT_FALSE(answered);
    EXPECT_FALSE(keeping.current());
    slow.release();
    ASSERT_TRUE(test::waitUntil([&] { return answered; }));
    EXPECT_NE(keeping.grant().refreshToken, grant.refreshToken);
    ASSERT_EQ(slow.stored.size(), 1U);
    EXPECT_EQ(Grant::fromSecret(slow.stored.front()), keeping.grant());
    EXPECT_EQ(keeping.grant().consentedAt, grant.consentedAt) << "refreshing does not prolong the consent";
}

TEST_F(KeepingTokens, GoesOnUntilTheProgramQuitsWhenARotatedTokenCannotBeStored) {
    standIn.tokens.rotates = true;
    SlowStore broken;
    broken.isBroken = true;
    TokenKeeper keeping(endpoint, broken, time, grant);
    int told = 0;
    QObject::connect(&keeping, &TokenKeeper::notStored, [&](const SecretError& error) {
        EXPECT_EQ(error.problem, SecretProblem::Locked);
        ++told;
    });
    ASSERT_TRUE(obtain(keeping));
    EXPECT_EQ(told, 1);
    time.advance(1h);
    EXPECT_TRUE(obtain(keeping)) << "with the token that lies in memory alone";
}

TEST_F(KeepingTokens, EndsTheSignInForGoodWhenTheGrantIsNoMore) {
    keepStored();
    standIn.revokeEverything();
    int told = 0;
    QObject::connect(keeper.get(), &TokenKeeper::signedOut, [&](const ApiError&) { ++told; });
    const AccessResult refused = obtain();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().problem, ApiProblem::SignedOut);
    EXPECT_EQ(refused.error().error.kind, ErrorKind::NotSignedIn);
    EXPECT_FALSE(keeper->isSignedIn());
    EXPECT_EQ(told, 1);
    EXPECT_FALSE(stored());
    time.advance(24h);
    EXPECT_FALSE(obtain());
    EXPECT_EQ(refreshes(), 1) << "nothing is retried";
    EXPECT_EQ(told, 1);
}

TEST_F(KeepingTokens, TakesTheTokenThatAnotherProcessOfOursHasRotated) {
    standIn.tokens.rotates = true;
    TokenKeeper other(endpoint, secrets, time, grant);
    keepStored();
    ASSERT_TRUE(obtain(other));
    int told = 0;
    QObject::connect(keeper.get(), &TokenKeeper::signedOut, [&](const ApiError&) { ++told; });
    EXPECT_TRUE(obtain()) << "its own token was revoked by the other's refresh";
    EXPECT_TRUE(keeper->isSignedIn());
    EXPECT_EQ(told, 0);
}

TEST_F(KeepingTokens, WaitsWhileAnotherProcessOfOursRotatesTheToken) {
    standIn.tokens.rotates = true;
    keepStored();
    TokenKeeper other(endpoint, secrets, time, grant);
    standIn.fail(tokenPath, test::fault(Fault::Drip)); // the token is another one before anybody hears of it
    QObject context;
    std::optional<AccessResult> first;
    std::optional<AccessResult> second;
    keeper->obtain(&context, [&](const AccessResult& token) { first = token; });
    other.obtain(&context, [&](const AccessResult& token) { second = token; });
    ASSERT_TRUE(test::waitUntil([&] { return first && second; }));
    EXPECT_TRUE(*first);
    EXPECT_TRUE(*second);
    EXPECT_TRUE(keeper->isSignedIn() && other.isSignedIn());
    EXPECT_EQ(refreshes(), 2) << "one after the other";
    EXPECT_EQ(stored()->refreshToken, other.grant().refreshToken);
}

TEST_F(KeepingTokens, UsesATokenThatLivesForLessThanAMinute) {
    standIn.tokens.accessLife = 45s;
    ASSERT_TRUE(obtain());
    EXPECT_TRUE(obtain());
    EXPECT_EQ(refreshes(), 1);
    time.advance(23s);
    EXPECT_TRUE(obtain());
    EXPECT_EQ(refreshes(), 2);
}

TEST_F(KeepingTokens, AsksNotAgainAndAgainForTokensThatAreOverAtOnce) {
    standIn.tokens.accessLife = 0s;
    for (int i = 0; i < 5; ++i) {
        const auto none = obtain();
        ASSERT_FALSE(none);
        EXPECT_EQ(none.error().problem, ApiProblem::Temporary);
    }
    EXPECT_EQ(refreshes(), 1);
    EXPECT_FALSE(profile());
    standIn.tokens.accessLife = 3600s;
    time.advance(5min);
    EXPECT_TRUE(obtain());
    EXPECT_TRUE(keeper->isSignedIn());
}

TEST_F(KeepingTokens, TellsNothingOfASecretThatSpotifyRepeats) {
    const QByteArray secret = grant.refreshToken.reveal();
    standIn.fail(tokenPath,
                 test::status(400, R"({"error":"server_error","error_description":"not this: )" + secret + R"("})"));
    const auto refused = obtain();
    ASSERT_FALSE(refused);
    EXPECT_FALSE(refused.error().error.detail.contains(QString::fromLatin1(secret)));
    EXPECT_TRUE(refused.error().error.detail.contains(QStringLiteral("not this")));
    time.advance(5min);
    ASSERT_TRUE(obtain());
    const QByteArray access = keeper->current()->reveal();
    standIn.fail(QStringLiteral("/v1/me"),
                 test::status(400, R"({"error":{"status":400,"message":"what is )" + access + R"( here"}})"));
    const auto asked = profile();
    ASSERT_FALSE(asked);
    EXPECT_FALSE(asked.error().error.detail.contains(QString::fromLatin1(access)));
    EXPECT_TRUE(asked.error().error.detail.contains(QStringLiteral("what is")));
    EXPECT_EQ(withoutSecrets(QStringLiteral("short AT-1, long ") + QString(100, u'x'), {"AT-1", ""}),
              QStringLiteral("short (secret), long (secret)"));
}

TEST_F(KeepingTokens, TakesEverythingElseForTemporary) {
    const std::vector<test::StandInFault> faults{test::html(200),
                                                 test::html(503),
                                                 test::html(400),
                                                 test::status(500),
                                                 test::status(200, "{}"),
                                                 test::status(200, "[1"),
                                                 test::fault(Fault::Truncated),
                                                 test::status(400, R"({"error":"server_error"})"),
                                                 test::status(302)};
    for (const test::StandInFault& fault : faults) {
        standIn.fail(tokenPath, fault);
        const AccessResult refused = obtain();
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().problem, ApiProblem::Temporary) << fault.answer.body.toStdString();
        EXPECT_TRUE(keeper->isSignedIn());
        time.advance(10min);
    }
    EXPECT_TRUE(obtain());
}

TEST_F(KeepingTokens, DoesNotAskAgainBeforeItsTime) {
    standIn.fail(tokenPath, test::status(503), 100);
    std::vector<Milliseconds> waits;
    for (int i = 0; i < 12; ++i) {
        const AccessResult refused = obtain();
        ASSERT_FALSE(refused);
        EXPECT_EQ(refreshes(), i + 1);
        ASSERT_TRUE(refused.error().until);
        waits.push_back(*refused.error().until - time.now());
        EXPECT_FALSE(obtain());
        EXPECT_EQ(refreshes(), i + 1) << "asked too early";
        time.advance(waits.back());
    }
    EXPECT_EQ(waits.front(), 1s);
    EXPECT_EQ(waits[3], 8s);
    EXPECT_EQ(waits.back(), 5min);
}

TEST_F(KeepingTokens, WaitsAsLongAsItIsAskedTo) {
    standIn.fail(tokenPath, test::tooMany("900"));
    const AccessResult refused = obtain();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().problem, ApiProblem::Blocked);
    EXPECT_EQ(refused.error().until, time.now() + 900s);
    EXPECT_TRUE(keeper->isSignedIn());
}

TEST_F(KeepingTokens, NamesAWrongClientIdAndAnOwnerWithoutPremium) {
    standIn.world.clientId = QStringLiteral("another");
    EXPECT_EQ(obtain().error().problem, ApiProblem::WrongClientId);
    EXPECT_TRUE(keeper->isSignedIn());
    time.advance(1min);
    standIn.world.clientId = grant.clientId;
    standIn.fail(tokenPath, test::plainText(403, "Active premium subscription required for the owner of the app."));
    EXPECT_EQ(obtain().error().problem, ApiProblem::OwnerWithoutPremium);
    time.advance(1min);
    EXPECT_TRUE(obtain());
}

TEST_F(KeepingTokens, TellsWhenOtherScopesAreGranted) {
    keepStored();
    QStringList told;
    QObject::connect(keeper.get(), &TokenKeeper::scopesChanged, [&](const QStringList& scopes) { told = scopes; });
    standIn.fail(tokenPath,
                 test::status(200, R"({"access_token":"BQx","scope":"user-read-recently-played","expires_in":3600})"));
    ASSERT_TRUE(obtain());
    EXPECT_EQ(told, QStringList{QStringLiteral("user-read-recently-played")});
    EXPECT_EQ(stored()->scopes, told);
    EXPECT_EQ(keeper->grant().missing({scopeName(SpotifyScope::PrivatePlaylists), told.front()}),
              QStringList{scopeName(SpotifyScope::PrivatePlaylists)});
}

TEST_F(KeepingTokens, SignsOutAlsoWhileItIsRefreshing) {
    keepStored();
    standIn.tokens.rotates = true;
    QObject context;
    std::optional<AccessResult> answer;
    keeper->obtain(&context, [&](const AccessResult& token) { answer = token; });
    ASSERT_TRUE(test::waitUntil([&] { return http.running() > 0; }));
    bool gone = false;
    keeper->signOut(&context, [&](const SecretStatus&) { gone = true; });
    ASSERT_TRUE(test::waitUntil([&] { return gone && answer.has_value(); }));
    EXPECT_EQ(answer->error().problem, ApiProblem::SignedOut);
    EXPECT_FALSE(stored());
    EXPECT_FALSE(keeper->current());
}

TEST_F(KeepingTokens, BringsNoTokenBackThatAnotherProgramErasedWhileItWasRefreshing) {
    keepStored();
    standIn.tokens.rotates = true;
    TokenKeeper keeping(endpoint, secrets, time, grant, true);
    ASSERT_TRUE(obtain(keeping)) << "it is there, and rotates";
    time.advance(1h);
    std::optional<AccessResult> answer;
    QObject context;
    keeping.obtain(&context, [&](const AccessResult& token) { answer = token; });
    ASSERT_TRUE(test::waitUntil([&] { return http.running() > 0; }));
    secrets.erase(grant.key(), &context, [](const SecretStatus&) {});
    ASSERT_TRUE(test::waitUntil([&] { return answer.has_value(); }));
    ASSERT_FALSE(*answer);
    EXPECT_EQ(answer->error().problem, ApiProblem::SignedOut);
    EXPECT_FALSE(stored());
    EXPECT_FALSE(keeping.isSignedIn());
}

TEST_F(KeepingTokens, WhatIsForgottenWhileItIsRefreshingIsStoredNoMore) {
    keepStored();
    standIn.tokens.rotates = true;
    std::optional<AccessResult> answer;
    QObject context;
    keeper->obtain(&context, [&](const AccessResult& token) { answer = token; });
    ASSERT_TRUE(test::waitUntil([&] { return http.running() > 0; }));
    keeper->forget();
    ASSERT_TRUE(test::waitUntil([&] { return answer.has_value(); }));
    EXPECT_EQ(answer->error().problem, ApiProblem::SignedOut);
    EXPECT_EQ(stored(), grant) << "it may be another program's by now";
}

TEST_F(KeepingTokens, WhatIsForgottenWhileItIsRefusedIsNotErased) {
    keepStored();
    standIn.revokeEverything();
    std::optional<AccessResult> answer;
    QObject context;
    keeper->obtain(&context, [&](const AccessResult& token) { answer = token; });
    ASSERT_TRUE(test::waitUntil([&] { return http.running() > 0; }));
    keeper->forget();
    ASSERT_TRUE(test::waitUntil([&] { return answer.has_value(); }));
    EXPECT_EQ(stored(), grant);
}

TEST_F(KeepingTokens, MayGoWhileItIsRefreshing) {
    QObject context;
    bool called = false;
    keeper->obtain(&context, [&](const AccessResult&) { called = true; });
    ASSERT_TRUE(test::waitUntil([&] { return http.running() > 0; }));
    queue.reset();
    api.reset();
    keeper.reset();
    ASSERT_TRUE(test::waitUntil([&] { return http.running() == 0; }));
    EXPECT_FALSE(called);
}

TEST(Grant, LivesForSixMonths) {
    Grant grant;
    grant.consentedAt = *parseInstant("2026-06-18T10:00:00Z");
    EXPECT_EQ(formatInstant(grant.expires()), "2026-12-18T10:00:00Z");
    EXPECT_EQ(grant.daysLeft(*parseInstant("2026-11-26T10:00:01Z")), 21);
    EXPECT_TRUE(grant.isEndingSoon(*parseInstant("2026-11-26T10:00:01Z")));
    EXPECT_FALSE(grant.isEndingSoon(*parseInstant("2026-11-26T10:00:00Z")));
    EXPECT_EQ(grant.daysLeft(*parseInstant("2027-01-01T00:00:00Z")), 0);
    grant.consentedAt = *parseInstant("2026-08-31T10:00:00Z");
    EXPECT_EQ(formatInstant(grant.expires()), "2027-02-28T10:00:00Z");
}

TEST(Grant, IsReadAsItWasKeptAndNothingElseIs) {
    const Grant grant{QStringLiteral("k7Q"),
                      QStringLiteral("id"),
                      {QStringLiteral("a"), QStringLiteral("b")},
                      *parseInstant("2026-06-18T10:00:00.123Z"),
                      Secret("AQ\"ü+/=")};
    EXPECT_EQ(Grant::fromSecret(grant.toSecret()), grant);
    for (const char* text : {"", "{}", "AQtoken", R"({"account":"a","client_id":"b","refresh_token":"c"})",
                             R"({"account":"a","client_id":"b","consented_at":"2026-06-18T10:00:00Z"})"})
        EXPECT_FALSE(Grant::fromSecret(Secret(text))) << text;
}

} // namespace
} // namespace afs
