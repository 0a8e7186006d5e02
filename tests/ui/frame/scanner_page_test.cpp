// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/frame/scanner_window.h"
#include "ui/frame/sidebar.h"
#include "ui/frame/status_block.h"
#include "ui/models/scan_text.h"
#include "ui/settings/setting_names.h"
#include "ui/sign_in/sign_in_dialog.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QCheckBox>
#include <QLabel>
#include <QMenu>
#include <QRadioButton>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace afs {
namespace {

using test::arthur;
using test::at;
using test::twoYears;
using test::working;

class ScannerPageTest : public test::ScannerWindow {};

TEST_F(ScannerPageTest, TheStateIsSaidInWordsWithClockTimesOfThePersonsZone) {
    openScanner(working());
    EXPECT_TRUE(says(QStringLiteral("Working")));
    EXPECT_TRUE(says(QStringLiteral("3 new plays")));
    EXPECT_TRUE(says(QStringLiteral("13:50")));
    EXPECT_TRUE(says(QStringLiteral("14:10")));
    EXPECT_TRUE(says(QStringLiteral("19:55"))) << "until when Spotify remembers";
    EXPECT_TRUE(says(QStringLiteral("61")));
}

TEST_F(ScannerPageTest, ItNeedsNoHistory) {
    prepare = [this] {
        scan->known = working();
        accounts->known = {arthur()};
    };
    open(nullptr, PageId::Scanner);
    EXPECT_TRUE(settle());
    Q_EMIT library->failed({ErrorKind::Database, QStringLiteral("The database is away."), {}});
    EXPECT_TRUE(says(QStringLiteral("Working")));
}

TEST_F(ScannerPageTest, BeforeTheFirstSignInItInvitesAndSaysWhatThatNeeds) {
    LinkedAccount me;
    me.id = AccountId(1);
    me.name = QStringLiteral("me");
    openScanner({}, {}, {me});
    EXPECT_TRUE(says(QStringLiteral("Premium")));
    button(QStringLiteral("Sign in with Spotify…"))->click();
    const auto* dialog = window->findChild<SignInDialog*>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(dialog->isVisible());
}

TEST_F(ScannerPageTest, WhileTheKeyringIsAskedNobodyIsToldToSignIn) {
    prepare = [this] { accounts->known.clear(); };
    open(nullptr, PageId::Scanner);
    EXPECT_TRUE(settle());
    EXPECT_TRUE(says(QStringLiteral("Looking for your sign-in")));
    EXPECT_EQ(button(QStringLiteral("Sign in with Spotify…")), nullptr);
    LinkedAccount me;
    me.id = AccountId(1);
    me.name = QStringLiteral("me");
    accounts->replace({me});
    EXPECT_TRUE(settle());
    EXPECT_TRUE(says(QStringLiteral("Nothing is scanned yet")));
    EXPECT_NE(button(QStringLiteral("Sign in with Spotify…")), nullptr);
}

TEST_F(ScannerPageTest, ABlockIsAClockTime) {
    ScanStatus status = working();
    status.state = ScanState::Blocked;
    status.blockedUntil = at(2024, 6, 15, 16, 5);
    openScanner(status);
    EXPECT_TRUE(says(QStringLiteral("Waiting until 18:05")));
    EXPECT_FALSE(says(QStringLiteral("Spotify asks us to wait until 18:05"))) << "that says it already";
    status.blockedUntil = at(2024, 6, 16, 4, 0);
    scan->replace(status);
    EXPECT_TRUE(says(QStringLiteral("Waiting until tomorrow, 06:00")));
}

TEST_F(ScannerPageTest, EveryBlockIsToldWithWhatItKeepsFromBeingAsked) {
    ScanStatus status = working();
    status.blocks = {{QStringLiteral("songs of playlists"), at(2024, 6, 15, 17), false, {}}};
    openScanner(status);
    EXPECT_TRUE(says(QStringLiteral("Spotify asks to wait until 19:00: songs of playlists")));
    EXPECT_FALSE(says(QStringLiteral("Nothing is lost"))) << "plays are scanned";
    status.state = ScanState::Blocked;
    status.blockedUntil = at(2024, 6, 15, 16, 5);
    status.blocks.push_back({QStringLiteral("the last 50 plays"), *status.blockedUntil, false, {}});
    scan->replace(status);
    EXPECT_TRUE(says(QStringLiteral("Waiting until 18:05")));
    EXPECT_TRUE(says(QStringLiteral("Spotify asks to wait until 18:05: the last 50 plays")));
    EXPECT_TRUE(says(QStringLiteral("Spotify asks to wait until 19:00: songs of playlists")));
    status.blocks.erase(status.blocks.begin());
    scan->replace(status);
    EXPECT_FALSE(says(QStringLiteral("the last 50 plays"))) << "that is said already";
}

TEST_F(ScannerPageTest, OfSeveralAccountsTheStateSaysWhose) {
    LinkedAccount bob = arthur();
    bob.id = AccountId(2);
    bob.name = QStringLiteral("Bob");
    ScanStatus status = working();
    status.state = ScanState::Paused;
    status.settings.pausedUntil = untilResumed;
    openScanner(status, {}, {arthur(), bob});
    EXPECT_TRUE(says(QStringLiteral("Arthur: Paused until you resume")));
    accounts->replace({arthur()});
    EXPECT_FALSE(says(QStringLiteral("Arthur: Paused")));
    EXPECT_TRUE(says(QStringLiteral("Paused until you resume")));
}

TEST_F(ScannerPageTest, AModeIsChosenAtOnceAndKeepsTheOtherSettings) {
    ScanStatus status = working();
    status.settings.longest = std::chrono::minutes(15);
    openScanner(status);
    EXPECT_TRUE(mode(ScanMode::RecentlyPlayed)->isChecked());
    mode(ScanMode::Hybrid)->click();
    ASSERT_EQ(scan->chosen.size(), 1U);
    EXPECT_EQ(scan->chosen[0].mode, ScanMode::Hybrid);
    EXPECT_EQ(scan->chosen[0].longest, std::chrono::minutes(15));
    EXPECT_FALSE(mode(ScanMode::RecentlyPlayed)->isChecked());
}

TEST_F(ScannerPageTest, AModeChosenElsewhereIsShownAndChoosesNothing) {
    openScanner(working());
    ScanStatus status = working();
    status.settings.mode = ScanMode::CurrentlyPlaying;
    scan->replace(status);
    EXPECT_TRUE(mode(ScanMode::CurrentlyPlaying)->isChecked());
    EXPECT_FALSE(mode(ScanMode::RecentlyPlayed)->isChecked());
    EXPECT_TRUE(scan->chosen.empty());
}

TEST_F(ScannerPageTest, PrivateSessionsThatCannotBeSeenAreNamedInTheModesThatWatch) {
    ScanStatus status = working();
    status.seesPrivateSessions = false;
    openScanner(status);
    EXPECT_FALSE(says(QStringLiteral("Private sessions cannot be")));
    status.settings.mode = ScanMode::CurrentlyPlaying;
    scan->replace(status);
    EXPECT_TRUE(says(QStringLiteral("Private sessions cannot be")));
    status.state = ScanState::SignedOut;
    scan->replace(status);
    EXPECT_FALSE(says(QStringLiteral("Private sessions cannot be"))) << "signing in again is asked for already";
}

TEST_F(ScannerPageTest, PausingAndResuming) {
    openScanner(working());
    QMenu* menu = button(QStringLiteral("Pause"))->menu();
    ASSERT_EQ(menu->actions().size(), 3);
    menu->actions().at(0)->trigger();
    EXPECT_EQ(scan->chosen.back().pausedUntil, at(2024, 6, 15, 13));
    menu->actions().at(1)->trigger();
    EXPECT_EQ(scan->chosen.back().pausedUntil, at(2024, 6, 15, 22)) << "midnight in Berlin";
    menu->actions().at(2)->trigger();
    EXPECT_TRUE(isUntilResumed(*scan->chosen.back().pausedUntil));
    ScanStatus status = working();
    status.state = ScanState::Paused;
    status.settings = scan->chosen.back();
    scan->replace(status);
    EXPECT_TRUE(says(QStringLiteral("Paused until you resume")));
    button(QStringLiteral("Resume"))->click();
    EXPECT_EQ(scan->chosen.back().pausedUntil, std::nullopt);
}

TEST_F(ScannerPageTest, ScanningNowEndsWithAWord) {
    openScanner(working());
    button(QStringLiteral("Scan now"))->click();
    EXPECT_EQ(scan->scansAsked, std::vector{AccountId(1)});
    EXPECT_FALSE(button(QStringLiteral("Scanning…"))->isEnabled());
    ScanRound round;
    round.newPlays = 3;
    Q_EMIT scan->scanned(AccountId(1), round);
    EXPECT_TRUE(button(QStringLiteral("Scan now"))->isEnabled());
    EXPECT_TRUE(says(QStringLiteral("3 new plays.")));
    round.problem = Error{ErrorKind::Network, QStringLiteral("Spotify does not answer."), {}};
    Q_EMIT scan->scanned(AccountId(1), round);
    EXPECT_TRUE(says(QStringLiteral("Spotify does not answer.")));
}

TEST_F(ScannerPageTest, GapsAreListedWithCauseAndEstimate) {
    openScanner(
        working(),
        {{GapId(2), AccountId(1), at(2024, 6, 14, 10, 10), at(2024, 6, 14, 13, 40), GapCause::WindowFull, 12, true},
         {GapId(1), AccountId(1), at(2024, 6, 1, 20), at(2024, 6, 2, 6), GapCause::Asleep, 0, false}});
    const auto* table = named<DataTable>(QStringLiteral("Gaps"));
    ASSERT_NE(table, nullptr);
    const auto text = [&](int row, int column) { return table->model()->index(row, column).data().toString(); };
    EXPECT_EQ(text(0, 0), QStringLiteral("Fri 14 Jun 2024, 12:10 – 15:40"));
    EXPECT_EQ(text(0, 1), QStringLiteral("More than 50 plays between two scans"));
    EXPECT_EQ(text(0, 2), QStringLiteral("about 12 plays"));
    EXPECT_EQ(text(1, 0), QStringLiteral("Sat 1 Jun, 22:00 – Sun 2 Jun 2024, 08:00"));
    EXPECT_EQ(text(1, 3), QStringLiteral("Filled"));
    EXPECT_TRUE(says(QStringLiteral("One gap is open, with about 12 plays missing.")));
    scan->replaceGaps({});
    EXPECT_TRUE(says(QStringLiteral("No gap is known.")));
}

TEST_F(ScannerPageTest, ASignInThatEndsSoonIsWarnedOfAndRenewedWithOneClick) {
    LinkedAccount account = arthur();
    account.consentEnds = at(2024, 6, 27, 13);
    openScanner(working(), {}, {account});
    EXPECT_TRUE(says(QStringLiteral("The sign-in ends in 12 days.")));
    button(QStringLiteral("Renew…: Arthur"))->click();
    ASSERT_EQ(accounts->wishes.size(), 1U) << "the client id is known: nothing has to be typed";
    EXPECT_EQ(accounts->wishes[0].renewed, AccountId(1));
    EXPECT_EQ(accounts->wishes[0].clientId, arthur().clientId);
    EXPECT_TRUE(window->findChild<SignInDialog*>()->isVisible()) << "it waits for the browser";
}

TEST_F(ScannerPageTest, AWrongClientIdIsAskedForBeforeTheNextSignIn) {
    ScanStatus status = working();
    status.problem = ApiProblem::WrongClientId;
    LinkedAccount account = arthur();
    account.consentEnds = at(2024, 6, 27, 13);
    openScanner(status, {}, {account});
    button(QStringLiteral("Renew…: Arthur"))->click();
    EXPECT_TRUE(accounts->wishes.empty());
    EXPECT_TRUE(window->findChild<SignInDialog*>()->isVisible());
}

TEST_F(ScannerPageTest, SigningOutSaysThatTheHistoryStays) {
    openScanner(working());
    button(QStringLiteral("Sign out: Arthur"))->click();
    EXPECT_EQ(accounts->signedOut, std::vector{AccountId(1)});
    EXPECT_FALSE(says(QStringLiteral("Signed out. The history stays as it is; Settings")))
        << "the keyring may refuse yet";
    accounts->replace({arthur()});
    EXPECT_FALSE(says(QStringLiteral("Signed out. The history stays as it is; Settings"))) << "something else changed";
    LinkedAccount out = arthur();
    out.isSignedIn = false;
    accounts->replace({out});
    EXPECT_TRUE(says(QStringLiteral("Signed out. The history stays as it is; Settings, “%1”, can delete")
                         .arg(settingTitle(Setting::Privacy))));
}

TEST_F(ScannerPageTest, ThatASignInHasEndedIsToldOnce) {
    LinkedAccount out = arthur();
    out.isSignedIn = false;
    out.problem = QStringLiteral("The sign-in to Spotify has ended.");
    ScanStatus status = working();
    status.state = ScanState::SignedOut;
    status.sentence = out.problem;
    openScanner(status, {}, {out});
    int told = 0;
    for (const QLabel* label : window->findChildren<QLabel*>())
        told += label->isVisible() && label->text().contains(out.problem) ? 1 : 0;
    EXPECT_EQ(told, 1);
}

TEST_F(ScannerPageTest, ASignOutThatFailedIsNotToldAsOneThatDid) {
    openScanner(working());
    button(QStringLiteral("Sign out: Arthur"))->click();
    Q_EMIT accounts->failed({ErrorKind::Failed, QStringLiteral("The keyring is locked."), {}});
    LinkedAccount out = arthur();
    out.isSignedIn = false;
    accounts->replace({out}); // by another program, later
    EXPECT_FALSE(says(QStringLiteral("Signed out. The history stays as it is; Settings")));
}

TEST_F(ScannerPageTest, AKeyringThatRefusedCanBeAskedAgain) {
    LinkedAccount locked = arthur();
    locked.isSignedIn = false;
    locked.problem = QStringLiteral("The keyring of this desktop is locked.");
    locked.keyringProblem = SecretProblem::Locked;
    openScanner(working(), {}, {locked});
    EXPECT_TRUE(says(locked.problem));
    button(QStringLiteral("Try again: Arthur"))->click();
    EXPECT_EQ(accounts->keyringAsks, 1);
    accounts->replace({arthur()});
    EXPECT_EQ(button(QStringLiteral("Try again: Arthur")), nullptr);
}

TEST_F(ScannerPageTest, AnotherAccountCanBeShown) {
    LinkedAccount second;
    second.id = AccountId(2);
    second.name = QStringLiteral("Berta");
    openScanner(working(), {}, {arthur(), second});
    QSignalSpy chosen(window.get(), &MainWindow::accountChosen);
    button(QStringLiteral("Show in this window: Berta"))->click();
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.at(0).at(0).value<AccountId>(), AccountId(2));
}

TEST_F(ScannerPageTest, MissingScopesSayWhatDoesNotWork) {
    LinkedAccount account = arthur();
    account.missingScopes = {scopeName(SpotifyScope::RecentlyPlayed)};
    openScanner(working(), {}, {account});
    EXPECT_TRUE(says(scopeLoss(SpotifyScope::RecentlyPlayed)));
}

TEST_F(ScannerPageTest, TheSidebarSaysWhatNeedsAttentionAndLeadsHere) {
    ScanStatus status = working();
    status.state = ScanState::SignedOut;
    prepare = [=, this] { scan->known = status; };
    open(twoYears());
    auto* block = window->findChild<StatusBlock*>();
    EXPECT_TRUE(block->accessibleName().contains(QStringLiteral("Signed out")));
    auto* list = named<QAbstractItemView>(QStringLiteral("Navigation"));
    const QModelIndex entry = list->model()->index(static_cast<int>(PageId::Scanner), 0);
    EXPECT_EQ(entry.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Scanner, Signed out"));
    block->click();
    EXPECT_EQ(window->scope().place().page, PageId::Scanner);
}

TEST_F(ScannerPageTest, ASignInThatEndsSoonIsMarkedInTheSidebar) {
    LinkedAccount account = arthur();
    openScanner(working(), {}, {account});
    const auto* list = named<QAbstractItemView>(QStringLiteral("Navigation"));
    const QModelIndex entry = list->model()->index(static_cast<int>(PageId::Scanner), 0);
    EXPECT_EQ(entry.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Scanner"));
    account.consentEnds = at(2024, 6, 16, 13);
    accounts->replace({account});
    EXPECT_EQ(entry.data(Qt::AccessibleTextRole).toString(),
              QStringLiteral("Scanner, The sign-in ends tomorrow. Renew it: nothing is lost."));
}

TEST_F(ScannerPageTest, ASignInGivesTheAccountItsName) {
    openScanner(working());
    const auto* block = window->findChild<StatusBlock*>();
    LinkedAccount account = arthur();
    account.name = QStringLiteral("Arthur Dent");
    accounts->replace({account});
    EXPECT_TRUE(block->accessibleName().startsWith(QStringLiteral("Arthur Dent. ")));
}

TEST_F(ScannerPageTest, SomebodyElsesSignInOffersTheirLibrary) {
    openScanner(working());
    QSignalSpy chosen(window.get(), &MainWindow::accountChosen);
    Q_EMIT accounts->signedIn(AccountId(1));
    EXPECT_EQ(button(QStringLiteral("Show")), nullptr);
    Q_EMIT accounts->signedIn(AccountId(2));
    button(QStringLiteral("Show"))->click();
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.at(0).at(0).value<AccountId>(), AccountId(2));
}

TEST_F(ScannerPageTest, EveryButtonOfThePageHasAName) {
    openScanner(working());
    const QList<QAbstractButton*> buttons = current()->findChildren<QAbstractButton*>();
    for (QAbstractButton* each : buttons) {
        if (each->isVisible()) {
            EXPECT_FALSE(QAccessible::queryAccessibleInterface(each)->text(QAccessible::Name).isEmpty());
        }
    }
}

} // namespace
} // namespace afs
