// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/spotify/sign_in_fixture.h"

namespace afs {
namespace {

TEST_F(SigningIn, LeavesNoGrantBehindWhenItIsCancelledWhileTheKeyringIsAsked) {
    SlowStore slow;
    make(wanted(), slow);
    const QUrl callback = agree(begin());
    RawVisitor browser(portOf(callback));
    browser.say(RawVisitor::browserGet(callback));
    ASSERT_TRUE(test::waitUntil(
        time, [this] { return http.running() > 0; }, [&] { return slow.release != nullptr; }));
    signIn->cancel();
    finish();
    EXPECT_TRUE(error);
    EXPECT_TRUE(browser.heard().contains("You did not sign in"));
    slow.release();
    test::settle();
    QObject context;
    std::optional<bool> isThere;
    slow.memory.read(Grant::keyOf(account()), &context, [&](const auto& found) { isThere = found->has_value(); });
    ASSERT_TRUE(test::waitUntil([&] { return isThere.has_value(); }));
    EXPECT_FALSE(*isThere);
}

TEST_F(SigningIn, AsksBeforeATokenIsKeptInMemoryAlone) {
    NoKeyring none;
    for (const bool agrees : {true, false}) {
        make(wanted(), none);
        refusals = 0;
        const QUrl callback = agree(begin());
        RawVisitor browser(portOf(callback));
        browser.say(RawVisitor::browserGet(callback));
        ASSERT_TRUE(test::waitUntil(
            time, [this] { return http.running() > 0 || refusals > 0; }, [&] { return refusals == 1; }));
        EXPECT_EQ(endings, 0);
        EXPECT_EQ(browser.heard(), "");
        agrees ? signIn->keepUntilQuit() : signIn->cancel();
        finish();
        EXPECT_EQ(result.has_value(), agrees);
        if (result) {
            EXPECT_FALSE(result->isStored);
            EXPECT_FALSE(result->grant.refreshToken.isEmpty());
        }
        EXPECT_EQ(browser.heard().contains("You are signed in"), agrees);
    }
}

TEST_F(SigningIn, AsksAKeyringAgainThatWasUnlockedMeanwhile) {
    SlowStore locked;
    locked.isBroken = true;
    make(wanted(), locked);
    refusals = 0;
    const QUrl callback = agree(begin());
    RawVisitor browser(portOf(callback));
    browser.say(RawVisitor::browserGet(callback));
    const auto refused = [this](int times) {
        return test::waitUntil(
            time, [this] { return http.running() > 0 || refusals > 0; }, [&] { return refusals == times; });
    };
    ASSERT_TRUE(refused(1));
    signIn->tryKeyringAgain();
    signIn->tryKeyringAgain(); // it is being asked
    ASSERT_TRUE(refused(2));
    test::settle();
    EXPECT_EQ(refusals, 2);
    EXPECT_EQ(endings, 0);
    locked.isBroken = false;
    signIn->tryKeyringAgain();
    ASSERT_TRUE(locked.release);
    locked.release();
    finish();
    ASSERT_TRUE(result);
    EXPECT_TRUE(result->isStored);
    EXPECT_EQ(asked, 3);
    EXPECT_TRUE(browser.heard().contains("You are signed in"));
}

TEST_F(SigningIn, WhoDoesNotWaitForTheKeyringLeavesNothingInIt) {
    SlowStore slow;
    make(wanted(), slow);
    const QUrl callback = agree(begin());
    RawVisitor browser(portOf(callback));
    browser.say(RawVisitor::browserGet(callback));
    ASSERT_TRUE(test::waitUntil(
        time, [this] { return http.running() > 0; }, [&] { return slow.release != nullptr; }));
    signIn->keepUntilQuit();
    signIn->keepUntilQuit();
    finish();
    ASSERT_TRUE(result);
    EXPECT_FALSE(result->isStored);
    slow.release();
    test::settle();
    QObject context;
    std::optional<bool> isThere;
    slow.memory.read(Grant::keyOf(account()), &context, [&](const auto& found) { isThere = found->has_value(); });
    ASSERT_TRUE(test::waitUntil([&] { return isThere.has_value(); }));
    EXPECT_FALSE(*isThere);
}

} // namespace
} // namespace afs
