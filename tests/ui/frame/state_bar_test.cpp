// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/frame/opened_window.h"
#include "ui/frame/state_bar.h"
#include "ui/frame/toast_bar.h"
#include "ui/sign_in/sign_in_dialog.h"

#include <QProgressBar>
#include <QSignalSpy>
#include <QToolButton>

namespace afs {
namespace {

using test::at;
using test::twoYears;

/// 14:00 in Berlin.
class StateBarTest : public test::OpenedWindow {
protected:
    void stands(ScanState state, std::optional<Instant> until = {}) {
        ScanStatus status;
        status.account = AccountId(1);
        status.state = state;
        status.blockedUntil = until;
        scan->replace(status);
    }
    StateBar& bar() { return *window->findChild<StateBar*>(); }
};

TEST_F(StateBarTest, SaysWhatIsWrongWhileItIsAndNothingElse) {
    open(twoYears());
    for (const ScanState fine : {ScanState::Off, ScanState::Working, ScanState::Paused, ScanState::Elsewhere}) {
        stands(fine);
        EXPECT_FALSE(bar().isVisible());
    }
    stands(ScanState::Offline);
    EXPECT_TRUE(bar().isVisible());
    EXPECT_TRUE(says(QStringLiteral("Offline.")));
    EXPECT_FALSE(bar().findChild<QPushButton*>()->isVisible()) << "there is nothing to do";
    stands(ScanState::Database);
    EXPECT_TRUE(says(QStringLiteral("The database is away.")));
    stands(ScanState::Working);
    EXPECT_FALSE(bar().isVisible());
}

TEST_F(StateBarTest, ABlockIsWorthABarFromTenMinutesOnWithItsEndByTheClock) {
    open(twoYears());
    stands(ScanState::Blocked, at(2024, 6, 15, 12) + std::chrono::minutes(10));
    EXPECT_FALSE(bar().isVisible());
    stands(ScanState::Blocked, at(2024, 6, 15, 16, 5));
    EXPECT_TRUE(says(QStringLiteral("Spotify asks to wait until 18:05.")));
    bar().findChild<QPushButton*>()->click();
    EXPECT_EQ(window->scope().place().page, PageId::Scanner);
}

TEST_F(StateBarTest, ThePageThatSaysItInFullDoesNotHaveItTwice) {
    open(twoYears());
    stands(ScanState::Blocked, at(2024, 6, 15, 16, 5));
    EXPECT_TRUE(bar().isVisible());
    window->openPage(PageId::Scanner);
    EXPECT_FALSE(bar().isVisible());
    stands(ScanState::SignedOut);
    EXPECT_FALSE(bar().isVisible());
    bar().setNotice(databaseAwayNotice());
    EXPECT_TRUE(bar().isVisible()) << "that is not of scanning";
    stands(ScanState::Offline);
    window->openPage(PageId::Top);
    EXPECT_TRUE(says(QStringLiteral("Offline.")));
    named<QToolButton>(QStringLiteral("Put this away"))->click();
    window->openPage(PageId::Scanner);
    window->openPage(PageId::Top);
    EXPECT_FALSE(bar().isVisible()) << "it was put away";
}

TEST_F(StateBarTest, ADatabaseThatIsAwayIsToldOfAsLongAsItIsAndNotEachTimeItIsTried) {
    open(twoYears());
    stands(ScanState::Working);
    const Error away{ErrorKind::Database, QStringLiteral("The connection was lost."), {}};
    Q_EMIT library->failed(away);
    EXPECT_TRUE(says(QStringLiteral("The database is away.")));
    EXPECT_FALSE(window->findChild<ToastBar*>()->isVisible());
    named<QToolButton>(QStringLiteral("Put this away"))->click();
    Q_EMIT library->failed(away);
    EXPECT_FALSE(bar().isVisible());
    Q_EMIT library->recovered();
    EXPECT_TRUE(says(QStringLiteral("The database is back.")));
    EXPECT_FALSE(says(QStringLiteral("The connection was lost."))) << "in the sidebar neither";
    Q_EMIT library->failed(away);
    EXPECT_TRUE(bar().isVisible()) << "that is another time";
}

TEST_F(StateBarTest, ADiskThatIsNearlyFullIsTheWorst) {
    prepare = [this] { program->space = 123'456'789; };
    open(twoYears());
    stands(ScanState::Offline);
    EXPECT_TRUE(says(QStringLiteral("less than 150 MiB are left in /home/arthur/data")));
    named<QToolButton>(QStringLiteral("Put this away"))->click();
    program->space = 120'000'000;
    stands(ScanState::Working);
    EXPECT_FALSE(bar().isVisible()) << "it was put away";
    program->space = 99'000'000;
    stands(ScanState::Working);
    EXPECT_TRUE(bar().isVisible());
    program->space = 500'000'000;
    stands(ScanState::Offline);
    EXPECT_TRUE(says(QStringLiteral("Offline.")));
    EXPECT_TRUE(diskNotice(0, {}).sentence.contains(QStringLiteral("less than 50 MiB")));
    EXPECT_TRUE(diskNotice(200LL << 20U, {}).sentence.isEmpty());
}

TEST_F(StateBarTest, WhoWasSignedOutSignsInFromIt) {
    open(twoYears());
    stands(ScanState::SignedOut);
    bar().findChild<QPushButton*>()->click();
    EXPECT_TRUE(window->findChild<SignInDialog*>()->isVisible());
}

TEST_F(StateBarTest, InventedDataIsLeftByOneClick) {
    open(twoYears());
    bar().setNotice(demoNotice());
    QSignalSpy ended(window.get(), &MainWindow::quitRequested);
    bar().findChild<QPushButton*>()->click();
    EXPECT_EQ(ended.count(), 1);
}

TEST_F(StateBarTest, PutAwayItComesBackWithSomethingElse) {
    open(twoYears());
    stands(ScanState::Offline);
    named<QToolButton>(QStringLiteral("Put this away"))->click();
    stands(ScanState::Offline);
    EXPECT_FALSE(bar().isVisible());
    stands(ScanState::Database);
    EXPECT_TRUE(bar().isVisible());
    stands(ScanState::Working);
    stands(ScanState::Database);
    EXPECT_TRUE(bar().isVisible()) << "that is another time";
}

TEST_F(StateBarTest, GoingItHandsTheKeyboardToThePage) {
    open(twoYears());
    ASSERT_TRUE(settle());
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    const auto isOnPage = [this] { return current()->isAncestorOf(QApplication::focusWidget()); };
    auto* act = bar().findChild<QPushButton*>();
    stands(ScanState::Blocked, at(2024, 6, 15, 16, 5));
    act->setFocus(Qt::TabFocusReason);
    QTest::keyClick(act, Qt::Key_Space);
    EXPECT_EQ(window->scope().place().page, PageId::Scanner);
    EXPECT_TRUE(isOnPage()) << "the one that it opened";
    stands(ScanState::Working);
    window->openPage(PageId::Top);
    ASSERT_TRUE(settle());
    stands(ScanState::Database);
    act->setFocus(Qt::TabFocusReason);
    stands(ScanState::Working);
    EXPECT_TRUE(isOnPage()) << "the trouble went by itself";
    stands(ScanState::Offline);
    auto* close = named<QToolButton>(QStringLiteral("Put this away"));
    close->setFocus(Qt::TabFocusReason);
    QTest::keyClick(close, Qt::Key_Space);
    EXPECT_TRUE(isOnPage());
    stands(ScanState::Database);
    const QWidget* before = QApplication::focusWidget();
    stands(ScanState::Working);
    EXPECT_EQ(QApplication::focusWidget(), before) << "it had not the keyboard";
}

TEST_F(StateBarTest, WhatTakesLongIsSaidWhileItTakesAndCanBeStopped) {
    open(twoYears());
    stands(ScanState::Offline);
    deletions->setUnderWay({DeletionSource::Work::Kind::Removing, 726'583});
    deletions->setUnderWay({});
    deletions->setUnderWay({DeletionSource::Work::Kind::Removing, 726'584});
    EXPECT_TRUE(says(QStringLiteral("Offline."))) << "it may be done at once";
    ASSERT_TRUE(QTest::qWaitFor([this] { return says(QStringLiteral("Deleting 726,584 plays…")); }));
    auto* stop = bar().findChild<QPushButton*>();
    EXPECT_EQ(stop->text(), QStringLiteral("Stop"));
    auto* progress = bar().findChild<QProgressBar*>();
    EXPECT_TRUE(progress->isVisible());
    EXPECT_EQ(progress->maximum(), 0) << "not known yet";
    deletions->setUnderWay({DeletionSource::Work::Kind::Removing, 726'584, 42});
    EXPECT_EQ(progress->value(), 42);
    EXPECT_EQ(progress->maximum(), 100);
    EXPECT_TRUE(says(QStringLiteral("42 %")));
    stop->click();
    EXPECT_EQ(deletions->cancels, 1);
    deletions->setUnderWay({DeletionSource::Work::Kind::Restoring, 2});
    EXPECT_TRUE(says(QStringLiteral("Taking back 2 plays…")));
    deletions->setUnderWay({});
    EXPECT_TRUE(says(QStringLiteral("Offline."))) << "and then what it was";
    EXPECT_FALSE(progress->isVisible());
}

TEST_F(StateBarTest, PutAwayItDoesNotComeBackWithTheNextPerCent) {
    open(twoYears());
    deletions->setUnderWay({DeletionSource::Work::Kind::Removing, 726'584});
    ASSERT_TRUE(QTest::qWaitFor([this] { return says(QStringLiteral("Deleting 726,584 plays…")); }));
    named<QToolButton>(QStringLiteral("Put this away"))->click();
    deletions->setUnderWay({DeletionSource::Work::Kind::Removing, 726'584, 43});
    EXPECT_FALSE(bar().isVisible());
}

} // namespace
} // namespace afs
