// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/scan/accounts_fixture.h"

namespace afs {
namespace {

using namespace std::chrono_literals;

/// A keyring that does not tell a token, and comes to itself later.
class AskingTheKeyring : public AccountsAtSpotify {};

TEST_F(AskingTheKeyring, AKeyringThatComesLaterIsFound) {
    const AccountId id = signIn();
    restart();
    keyring.problem = SecretProblem::NoService;
    load();
    EXPECT_FALSE(accounts->find(id)->isSignedIn);
    EXPECT_EQ(accounts->find(id)->keyringProblem, SecretProblem::NoService);
    keyring.problem.reset();
    lookAgain();
    EXPECT_TRUE(accounts->find(id)->isSignedIn);
    EXPECT_EQ(accounts->find(id)->keyringProblem, std::nullopt);
    EXPECT_TRUE(accounts->find(id)->problem.isEmpty());
}

TEST_F(AskingTheKeyring, ALockedKeyringIsAskedAgainOnlyWhenSomebodyIsThere) {
    const AccountId id = signIn();
    restart();
    keyring.problem = SecretProblem::Locked;
    load();
    EXPECT_EQ(accounts->find(id)->keyringProblem, SecretProblem::Locked);
    const int reads = keyring.reads;
    time.advance(24h);
    lookAgain();
    EXPECT_EQ(keyring.reads, reads) << "it might open a dialog in front of nobody";
    accounts->askKeyringAgain();
    ASSERT_TRUE(test::waitUntil([&] { return keyring.reads > reads && loads > 2; }));
    accounts->askKeyringAgain();
    time.advance(14min);
    accounts->askKeyringAgain();
    test::settle();
    EXPECT_EQ(keyring.reads, reads + 1) << "somebody dismissed the dialog";
    time.advance(1min);
    keyring.problem.reset();
    accounts->askKeyringAgain();
    ASSERT_TRUE(test::waitUntil([&] { return accounts->find(id)->isSignedIn; }));
    accounts->askKeyringAgain();
    test::settle();
    EXPECT_EQ(keyring.reads, reads + 2);
}

} // namespace
} // namespace afs
