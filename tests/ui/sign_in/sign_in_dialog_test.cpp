// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/live_fakes.h"
#include "ui/sign_in/app_step.h"
#include "ui/sign_in/sign_in_dialog.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace afs {
namespace {

const QString goodId = QStringLiteral("0123456789abcdef0123456789ABCDEF");

class SignInDialogTest : public testing::Test {
protected:
    void SetUp() override { dialog.begin({}, false); }

    template <typename T>
    T* shown() {
        for (T* each : dialog.findChildren<T*>())
            if (each->isVisible())
                return each;
        return nullptr;
    }
    QPushButton* button(const QString& text) {
        for (QPushButton* each : dialog.findChildren<QPushButton*>())
            if (each->isVisible() && (each->text() == text || each->accessibleName() == text))
                return each;
        return nullptr;
    }
    bool says(const QString& text) {
        for (const QLabel* label : dialog.findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(text))
                return true;
        return false;
    }
    void typeAndSignIn(const QString& id) {
        shown<QLineEdit>()->setText(id);
        button(QStringLiteral("Sign in with Spotify"))->click();
    }

    /// The account of the imports, and nobody else; the dialog begins for it.
    void beginForImports(std::optional<qint64> plays) {
        LinkedAccount me;
        me.id = AccountId(1);
        me.name = QStringLiteral("me");
        accounts.known = {me};
        dialog.begin(me, false, plays);
    }
    void comeBackAs(AccountId id) {
        LinkedAccount nora;
        nora.id = id;
        nora.name = QStringLiteral("Nora");
        nora.spotifyId = QStringLiteral("k7Q");
        std::erase_if(accounts.known, [id](const LinkedAccount& known) { return known.id == id; });
        accounts.known.push_back(nora);
        Q_EMIT accounts.signedIn(id);
    }

    test::FakeAccounts accounts;
    QList<QUrl> opened;
    bool hasBrowser = true;
    QTemporaryDir folder;
    const QString settings = folder.filePath(QStringLiteral("settings.ini"));
    SignInDialog dialog{accounts,
                        [this](const QUrl& address) {
                            opened.append(address);
                            return hasBrowser;
                        },
                        settings};
};

TEST(ClientIdTest, IsCheckedAsItIsTyped) {
    EXPECT_EQ(clientIdProblem(goodId), QString());
    EXPECT_EQ(clientIdProblem(QStringLiteral("  %1\n").arg(goodId)), QString()) << "copied with what is around it";
    EXPECT_EQ(clientIdProblem(goodId.left(18)), QStringLiteral("18 of 32 characters"));
    EXPECT_NE(clientIdProblem(goodId + u'0'), QString());
    EXPECT_NE(clientIdProblem(QString(goodId).replace(3, 1, u'g')), QString());
    EXPECT_NE(clientIdProblem({}), QString());
}

TEST_F(SignInDialogTest, SaysFirstThatItNeedsPremium) {
    EXPECT_TRUE(says(QStringLiteral("Needs Spotify Premium")));
    EXPECT_FALSE(button(QStringLiteral("Sign in with Spotify"))->isEnabled());
    EXPECT_TRUE(accounts.wishes.empty());
}

TEST_F(SignInDialogTest, TheRedirectAddressIsCopiedExactly) {
    button(QStringLiteral("Copy the redirect address"))->click();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("http://127.0.0.1/callback"));
    dialog.findChild<QSpinBox*>()->setValue(8888);
    button(QStringLiteral("Copy the redirect address"))->click();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("http://127.0.0.1:8888/callback"));
    typeAndSignIn(goodId);
    EXPECT_EQ(accounts.wishes.at(0).port, 8888);
}

TEST_F(SignInDialogTest, OpensTheBrowserAndWaits) {
    typeAndSignIn(QStringLiteral(" %1 ").arg(goodId));
    ASSERT_EQ(accounts.wishes.size(), 1U);
    EXPECT_EQ(accounts.wishes[0].clientId, goodId);
    EXPECT_EQ(accounts.wishes[0].renewed, AccountId());
    EXPECT_EQ(opened.size(), 1);
    EXPECT_TRUE(says(QStringLiteral("Waiting for your browser")));
    button(QStringLiteral("Open again"))->click();
    EXPECT_EQ(opened.size(), 2);
    button(QStringLiteral("Copy link"))->click();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), opened[0].toString(QUrl::FullyEncoded));
}

TEST_F(SignInDialogTest, WithoutABrowserTheLinkIsThereToCopy) {
    hasBrowser = false;
    typeAndSignIn(goodId);
    EXPECT_TRUE(says(QStringLiteral("No browser could be opened")));
    EXPECT_NE(button(QStringLiteral("Copy link")), nullptr);
}

TEST_F(SignInDialogTest, EveryFailureComesBackWithItsSentenceAndWhatWasTyped) {
    typeAndSignIn(goodId);
    Q_EMIT accounts.signInFailed(
        {ErrorKind::Failed, QStringLiteral("You are not on the list of the app's users."), {}});
    EXPECT_TRUE(says(QStringLiteral("not on the list")));
    EXPECT_EQ(shown<QLineEdit>()->text(), goodId);
    accounts.refusal = Error{ErrorKind::Failed, QStringLiteral("Port 8888 is taken."), {}};
    button(QStringLiteral("Sign in with Spotify"))->click();
    EXPECT_TRUE(says(QStringLiteral("Port 8888 is taken.")));
}

TEST_F(SignInDialogTest, TheFirstSignInOffersToJoinWhatWasImported) {
    beginForImports(3000);
    ASSERT_NE(shown<QCheckBox>(), nullptr);
    EXPECT_EQ(shown<QCheckBox>()->text(), QStringLiteral("Join the 3,000 plays of “me” with this account"));
    EXPECT_TRUE(shown<QCheckBox>()->isChecked());
    typeAndSignIn(goodId);
    EXPECT_TRUE(accounts.wishes.at(0).joinsLocal);
    comeBackAs(AccountId(1));
    EXPECT_TRUE(says(QStringLiteral("The 3,000 plays that were stored here belong to this account now.")));
}

TEST_F(SignInDialogTest, WhatSomebodyElseImportedStaysApart) {
    beginForImports(1);
    shown<QCheckBox>()->click();
    typeAndSignIn(goodId);
    Q_EMIT accounts.signInFailed({ErrorKind::Failed, QStringLiteral("Not now."), {}});
    EXPECT_FALSE(shown<QCheckBox>()->isChecked()) << "a failure changes no answer";
    button(QStringLiteral("Sign in with Spotify"))->click();
    EXPECT_FALSE(accounts.wishes.at(1).joinsLocal);
    comeBackAs(AccountId(2));
    EXPECT_TRUE(says(QStringLiteral("The 1 play that was stored here stays in the account “me”.")));
}

TEST_F(SignInDialogTest, TheEndTellsWhatWasDoneAndNotWhatWasAskedFor) {
    beginForImports(3000);
    typeAndSignIn(goodId);
    comeBackAs(AccountId(2));
    EXPECT_TRUE(says(QStringLiteral("The 3,000 plays that were stored here stay in the account “me”.")));
}

TEST_F(SignInDialogTest, WhileTheHistoryIsReadTheOfferNamesNoNumber) {
    beginForImports(std::nullopt);
    EXPECT_EQ(shown<QCheckBox>()->text(), QStringLiteral("Join what is stored for “me” with this account"));
    typeAndSignIn(goodId);
    comeBackAs(AccountId(1));
    EXPECT_TRUE(says(QStringLiteral("What was stored here belongs to this account now.")));
}

TEST_F(SignInDialogTest, ThereIsNothingToJoinInAnEmptyAccountOrBesideOthers) {
    beginForImports(0);
    EXPECT_EQ(shown<QCheckBox>(), nullptr);
    typeAndSignIn(goodId);
    EXPECT_TRUE(accounts.wishes.at(0).joinsLocal) << "an empty one is taken over";
    comeBackAs(AccountId(1));
    EXPECT_FALSE(says(QStringLiteral("stored here")));
    dialog.begin(accounts.known.front(), false, 3000);
    EXPECT_EQ(shown<QCheckBox>(), nullptr) << "Nora was signed in before";
    LinkedAccount me;
    me.id = AccountId(5);
    accounts.known.push_back(me);
    dialog.begin(me, false, 3000);
    EXPECT_EQ(shown<QCheckBox>(), nullptr) << "another account is there";
    dialog.begin({}, false, 3000);
    EXPECT_EQ(shown<QCheckBox>(), nullptr) << "somebody new";
}

TEST_F(SignInDialogTest, ARenewalOpensTheBrowserAtOnceAndCanBeLeft) {
    LinkedAccount nora;
    nora.id = AccountId(3);
    nora.name = QStringLiteral("Nora");
    nora.spotifyId = QStringLiteral("k7Q");
    nora.clientId = goodId;
    dialog.renew(nora, true);
    ASSERT_EQ(accounts.wishes.size(), 1U);
    EXPECT_EQ(accounts.wishes[0].clientId, goodId);
    EXPECT_EQ(accounts.wishes[0].renewed, AccountId(3));
    EXPECT_TRUE(accounts.wishes[0].withPlaybackState);
    EXPECT_EQ(opened.size(), 1);
    EXPECT_TRUE(says(QStringLiteral("Waiting for your browser")));
    for (const char* way : {"Open again", "Copy link", "Cancel"})
        EXPECT_NE(button(QLatin1String(way)), nullptr) << way;
    dialog.renew(nora, true);
    EXPECT_EQ(opened.size(), 1) << "one is under way";
    button(QStringLiteral("Cancel"))->click();
    EXPECT_EQ(accounts.cancels, 1);
    EXPECT_EQ(shown<QLineEdit>()->text(), goodId) << "another app can be named";
}

TEST_F(SignInDialogTest, ARenewalGoesToThePortThatTheAppWasGiven) {
    LinkedAccount nora;
    nora.id = AccountId(3);
    nora.spotifyId = QStringLiteral("k7Q");
    nora.clientId = goodId;
    dialog.findChild<QSpinBox*>()->setValue(8888);
    typeAndSignIn(goodId);
    {
        SignInDialog meanwhile(
            accounts, [](const QUrl&) { return true; }, settings);
        meanwhile.renew(nora, false);
        EXPECT_EQ(accounts.wishes.back().port, 0) << "Spotify has not taken it yet";
    }
    comeBackAs(AccountId(3));
    SignInDialog later(
        accounts, [](const QUrl&) { return true; }, settings);
    later.renew(nora, false);
    EXPECT_EQ(accounts.wishes.back().port, 8888);
    nora.clientId = QString(goodId.size(), u'a');
    SignInDialog ofAnother(
        accounts, [](const QUrl&) { return true; }, settings);
    ofAnother.renew(nora, false);
    EXPECT_EQ(accounts.wishes.back().port, 0) << "another app has an address of its own";
}

TEST_F(SignInDialogTest, ARenewalThatCannotBeginSaysWhy) {
    LinkedAccount nora;
    nora.spotifyId = QStringLiteral("k7Q");
    nora.clientId = goodId;
    accounts.refusal = Error{ErrorKind::Failed, QStringLiteral("Port 8888 is taken."), {}};
    dialog.renew(nora, false);
    EXPECT_TRUE(opened.isEmpty());
    EXPECT_TRUE(says(QStringLiteral("Port 8888 is taken.")));
}

TEST_F(SignInDialogTest, ARefusingKeyringAsksThePerson) {
    typeAndSignIn(goodId);
    Q_EMIT accounts.keyringRefused({ErrorKind::Failed, QStringLiteral("The keyring is locked."), {}});
    EXPECT_TRUE(says(QStringLiteral("The keyring is locked.")));
    EXPECT_EQ(dialog.focusWidget(), button(QStringLiteral("Try again"))) << "what is advised";
    button(QStringLiteral("Sign in until I quit"))->click();
    EXPECT_EQ(accounts.keeps, 1);
    LinkedAccount arthur;
    arthur.id = AccountId(1);
    arthur.name = QStringLiteral("Arthur");
    arthur.isUntilQuit = true;
    accounts.known = {arthur};
    Q_EMIT accounts.signedIn(AccountId(1));
    EXPECT_TRUE(says(QStringLiteral("Signed in as Arthur")));
    EXPECT_TRUE(says(QStringLiteral("until you quit")));
    EXPECT_EQ(dialog.focusWidget(), button(QStringLiteral("Close")));
}

TEST_F(SignInDialogTest, WhileTheKeyringIsAskedItDoesNotSpeakOfTheBrowser) {
    typeAndSignIn(goodId);
    EXPECT_EQ(button(QStringLiteral("Sign in until I quit")), nullptr) << "nobody knows yet what would be kept";
    EXPECT_EQ(dialog.focusWidget(), button(QStringLiteral("Cancel"))) << "the other opens a second page";
    Q_EMIT accounts.askingKeyring();
    EXPECT_TRUE(says(QStringLiteral("Waiting for the keyring")));
    EXPECT_FALSE(says(QStringLiteral("Waiting for your browser")));
    EXPECT_EQ(button(QStringLiteral("Open again")), nullptr);
    button(QStringLiteral("Sign in until I quit"))->click();
    EXPECT_EQ(accounts.keeps, 1);
    EXPECT_TRUE(says(QStringLiteral("Signing in")));
    EXPECT_FALSE(says(QStringLiteral("Waiting for")));
}

TEST_F(SignInDialogTest, ALockedKeyringCanBeTriedAgain) {
    typeAndSignIn(goodId);
    Q_EMIT accounts.askingKeyring();
    Q_EMIT accounts.keyringRefused({ErrorKind::Failed, QStringLiteral("The keyring is locked."), {}});
    button(QStringLiteral("Try again"))->click();
    EXPECT_EQ(accounts.tries, 1);
    Q_EMIT accounts.askingKeyring();
    EXPECT_TRUE(says(QStringLiteral("Waiting for the keyring")));
    Q_EMIT accounts.keyringRefused({ErrorKind::Failed, QStringLiteral("It is locked still."), {}});
    EXPECT_TRUE(says(QStringLiteral("It is locked still."))) << "as often as somebody likes";
    EXPECT_NE(button(QStringLiteral("Do not sign in")), nullptr);
    EXPECT_NE(button(QStringLiteral("Sign in until I quit")), nullptr);
    button(QStringLiteral("Try again"))->click();
    Q_EMIT accounts.signedIn(AccountId(1));
    EXPECT_TRUE(says(QStringLiteral("Signed in")));
    EXPECT_EQ(accounts.cancels, 0);
}

TEST_F(SignInDialogTest, TheNextSignInBeginsWithTheBrowserAgain) {
    typeAndSignIn(goodId);
    Q_EMIT accounts.askingKeyring();
    button(QStringLiteral("Cancel"))->click();
    EXPECT_EQ(accounts.cancels, 1);
    typeAndSignIn(goodId);
    EXPECT_TRUE(says(QStringLiteral("Waiting for your browser")));
    EXPECT_NE(button(QStringLiteral("Open again")), nullptr);
    EXPECT_EQ(button(QStringLiteral("Sign in until I quit")), nullptr);
}

TEST_F(SignInDialogTest, NotSigningInWithoutAKeyringCancels) {
    typeAndSignIn(goodId);
    Q_EMIT accounts.keyringRefused({ErrorKind::Failed, QStringLiteral("There is no keyring."), {}});
    button(QStringLiteral("Do not sign in"))->click();
    EXPECT_EQ(accounts.cancels, 1);
    EXPECT_EQ(accounts.keeps, 0);
}

TEST_F(SignInDialogTest, ClosingWhileItWaitsCancelsAndSaysNothing) {
    typeAndSignIn(goodId);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    EXPECT_FALSE(dialog.isVisible());
    EXPECT_EQ(accounts.cancels, 1);
    Q_EMIT accounts.signInFailed({ErrorKind::Cancelled, QStringLiteral("Cancelled."), {}});
    dialog.begin({}, false);
    EXPECT_FALSE(says(QStringLiteral("Cancelled.")));
}

TEST_F(SignInDialogTest, AnEndThatNobodyHereWaitsForIsLeftAlone) {
    Q_EMIT accounts.signedIn(AccountId(1));
    EXPECT_FALSE(says(QStringLiteral("Signed in")));
}

TEST_F(SignInDialogTest, AWatchingModeAsksForThePlaybackState) {
    dialog.begin({}, true);
    typeAndSignIn(goodId);
    EXPECT_TRUE(accounts.wishes.at(0).withPlaybackState);
    EXPECT_TRUE(says(scopeExplanation(SpotifyScope::PlaybackState)));
}

} // namespace
} // namespace afs
