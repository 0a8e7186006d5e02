// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/api_data.h"
#include "tests/core/scan/accounts_fixture.h"

namespace afs {
namespace {

using namespace std::chrono_literals;
using SigningInAgain = AccountsAtSpotify;

TEST_F(SigningInAgain, WhoseAppIsNotToldTheKeyIsKnownAllTheSame) {
    load();
    const QString key = standIn.world.accountId;
    const AccountId id = signIn();
    restart();
    load();
    standIn.world.accountId.clear();
    EXPECT_EQ(signIn(), id);
    EXPECT_EQ(accounts->find(id)->spotifyId, key);
    SignInWish renewal = wish();
    renewal.renewed = id;
    EXPECT_EQ(signIn(renewal), id);
    restart();
    load();
    EXPECT_TRUE(accounts->find(id)->isSignedIn) << "its token lies where it is looked for";
    EXPECT_EQ(accounts->accounts().size(), 1U);
}

TEST_F(SigningInAgain, ALibraryIsFoundAgainAfterAllThatTheWebApiToldWasDeleted) {
    load();
    const AccountId id = signIn();
    const auto session = *openStore(database.params(), QStringLiteral("elsewhere"));
    ASSERT_TRUE(deleteApiData(*session, id));
    restart();
    load();
    standIn.world.accountId.clear();
    EXPECT_EQ(signIn(), id) << "by an app that is not told the key, too";
    EXPECT_EQ(accounts->accounts().size(), 1U);
}

TEST_F(SigningInAgain, NobodyIsSentToSpotifyForASignInThatCannotEnd) {
    load();
    queue->learn({{RequestGroup::Tokens, BlockCause::RateLimit, time.now() + 1h, 0, standIn.world.clientId}});
    const auto address = accounts->beginSignIn(wish());
    ASSERT_FALSE(address);
    EXPECT_EQ(address.error().kind, ErrorKind::Network);
    time.advance(1h);
    EXPECT_TRUE(accounts->beginSignIn(wish()));
}

} // namespace
} // namespace afs
