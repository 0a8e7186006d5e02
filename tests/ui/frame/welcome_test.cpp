// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/frame/opened_window.h"
#include "ui/import/import_dialog.h"
#include "ui/sign_in/sign_in_dialog.h"
#include "ui/welcome/welcome_dialog.h"

#include <QCheckBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QRadioButton>
#include <QSignalSpy>

namespace afs {
namespace {

using test::libraryOf;
using test::twoYears;
using Stage = ProgramChoices::Welcome::Stage;

class WelcomeTest : public test::OpenedWindow {
protected:
    void openWelcome() {
        open(libraryOf({}));
        window->welcome();
    }
    WelcomeDialog& dialog() { return *window->findChild<WelcomeDialog*>(); }
    template <typename T>
    T* control(const QString& text) {
        for (T* each : dialog().findChildren<T*>())
            if (each->text() == text && each->isVisible())
                return each;
        return nullptr;
    }
    void press(const char* text) {
        auto* button = control<QPushButton>(QString::fromUtf8(text));
        ASSERT_NE(button, nullptr) << text;
        button->click();
    }
    bool tells(const char* text) {
        for (const QLabel* label : dialog().findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(QString::fromUtf8(text)))
                return true;
        return false;
    }
    ProgramChoices::Welcome remembered() {
        return ProgramChoices(folder.filePath(QStringLiteral("settings.ini"))).welcome();
    }
};

TEST_F(WelcomeTest, AllButTheFirstStepCanBeSkippedAndBackLosesNothing) {
    openWelcome();
    EXPECT_TRUE(tells("Step 1 of 4"));
    EXPECT_TRUE(tells("/home/arthur/data"));
    EXPECT_EQ(control<QPushButton>(QStringLiteral("Skip")), nullptr);
    EXPECT_FALSE(control<QPushButton>(QStringLiteral("Back"))->isEnabled());
    press("Next");
    press("Skip");
    EXPECT_TRUE(tells("needs Spotify Premium"));
    press("Skip");
    control<QCheckBox>(QStringLiteral("Start when I log in"))->click();
    press("Back");
    press("Skip");
    EXPECT_TRUE(control<QCheckBox>(QStringLiteral("Start when I log in"))->isChecked());
    EXPECT_EQ(program->startsAtLogin_, true);
    press("Finish");
    EXPECT_FALSE(dialog().isVisible());
    EXPECT_EQ(remembered(), (ProgramChoices::Welcome{Stage::Seen, 0}));
}

TEST_F(WelcomeTest, EverythingCanBeKeptInAnotherFolder) {
    openWelcome();
    press("Keep it in another folder…");
    auto* files = dialog().findChild<QFileDialog*>();
    ASSERT_NE(files, nullptr);
    Q_EMIT files->fileSelected(QStringLiteral("/media/disk"));
    EXPECT_EQ(program->movedTo, QStringList{QStringLiteral("/media/disk/analytics-for-spotify")});
}

TEST_F(WelcomeTest, AnInterruptedOneGoesOnWhereItWas) {
    openWelcome();
    press("Next");
    press("Skip");
    EXPECT_EQ(remembered(), (ProgramChoices::Welcome{Stage::Open, 2}));
    window.reset(); // as a quit
    EXPECT_EQ(remembered(), (ProgramChoices::Welcome{Stage::Open, 2}));
    openWelcome();
    EXPECT_TRUE(tells("Step 3 of 4"));
}

TEST_F(WelcomeTest, TheStepOfTheSignInAdvisesItAndThenTheNext) {
    openWelcome();
    press("Next");
    press("Skip");
    EXPECT_EQ(dialog().focusWidget(), control<QPushButton>(QStringLiteral("Sign in with Spotify…")));
    LinkedAccount arthur;
    arthur.id = AccountId(1);
    arthur.name = QStringLiteral("Arthur");
    arthur.isSignedIn = true;
    accounts->replace({arthur});
    ASSERT_NE(control<QPushButton>(QStringLiteral("Next")), nullptr);
    EXPECT_EQ(dialog().focusWidget(), control<QPushButton>(QStringLiteral("Next")));
}

TEST_F(WelcomeTest, ClosingItIsNotNowAndSaysWhereItIs) {
    openWelcome();
    press("Next");
    dialog().reject();
    EXPECT_EQ(remembered(), (ProgramChoices::Welcome{Stage::Seen, 1}));
    EXPECT_TRUE(says(QStringLiteral("Help, First steps")));
    window->welcome();
    EXPECT_TRUE(tells("Step 2 of 4"));
}

TEST_F(WelcomeTest, AStepThatWasReadFromADamagedFileIsOneThatExists) {
    ProgramChoices(folder.filePath(QStringLiteral("settings.ini"))).setWelcome({Stage::Open, 99});
    openWelcome();
    EXPECT_TRUE(tells("Step 4 of 4"));
}

TEST_F(WelcomeTest, BeginsWithAnExportOrWithInventedData) {
    openWelcome();
    press("Next");
    QSignalSpy demo(window.get(), &MainWindow::demoRequested);
    press("Show demo data");
    EXPECT_EQ(demo.count(), 1);
    press("Import your export…");
    EXPECT_TRUE(window->findChild<ImportDialog*>()->isVisible());
    EXPECT_TRUE(imports->checkedPaths.isEmpty());
    library->replace(twoYears());
    EXPECT_TRUE(tells("70 plays are stored."));
    EXPECT_NE(control<QPushButton>(QStringLiteral("Next")), nullptr) << "the step is done";
    EXPECT_EQ(control<QPushButton>(QStringLiteral("Import your export…")), nullptr);
    EXPECT_NE(control<QPushButton>(QStringLiteral("Import another file…")), nullptr);
}

TEST_F(WelcomeTest, WhoHasImportedLooksAtTheChartsAndCanGoOnLater) {
    open(libraryOf({}), PageId::Clock);
    window->welcome();
    press("Next");
    EXPECT_EQ(dialog().focusWidget(), control<QPushButton>(QStringLiteral("Import your export…")))
        << "Enter is the way on";
    library->replace(twoYears());
    EXPECT_EQ(dialog().focusWidget(), control<QPushButton>(QStringLiteral("Look at the charts")));
    press("Look at the charts");
    EXPECT_FALSE(dialog().isVisible());
    EXPECT_EQ(window->scope().place().page, PageId::Overview);
    EXPECT_EQ(remembered(), (ProgramChoices::Welcome{Stage::Seen, 2}));
    EXPECT_TRUE(says(QStringLiteral("Help, First steps")));
    window->welcome();
    EXPECT_TRUE(tells("Step 3 of 4"));
}

TEST_F(WelcomeTest, AnExportThatIsDroppedOnItIsChecked) {
    openWelcome();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(folder.filePath(QStringLiteral("my_spotify_data.zip")))});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&dialog(), &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&dialog(), &drop);
    EXPECT_EQ(imports->checkedPaths, QList<QStringList>{{folder.filePath(QStringLiteral("my_spotify_data.zip"))}});
    EXPECT_TRUE(tells("Step 2 of 4")) << "what becomes of it is told there";
}

TEST_F(WelcomeTest, AServerOfOnesOwnIsTakenOnlyAsItWasTried) {
    openWelcome();
    press("Keep it on a PostgreSQL server of my own…");
    auto* attempt = control<QPushButton>(QStringLiteral("Try the connection"));
    auto* take = control<QPushButton>(QStringLiteral("Use this server"));
    ASSERT_NE(attempt, nullptr);
    EXPECT_FALSE(attempt->isEnabled()) << "there is no host yet";
    named<QLineEdit>(QStringLiteral("Host"))->setText(QStringLiteral(" server.example "));
    named<QLineEdit>(QStringLiteral("Password"))->setText(QStringLiteral(" s3cret "));
    program->version = failure(ErrorKind::Database, QStringLiteral("Nobody answers at server.example."));
    attempt->setFocus();
    attempt->click();
    EXPECT_TRUE(tells("Trying…"));
    attempt->click();
    EXPECT_EQ(program->tried.size(), 1U) << "one at a time";
    EXPECT_TRUE(attempt->isEnabled()) << "a disabled button loses the keyboard to the one that leaves the page";
    ASSERT_TRUE(QTest::qWaitFor([this] { return tells("Nobody answers at server.example."); }));
    EXPECT_FALSE(take->isEnabled());
    EXPECT_EQ(attempt->window()->focusWidget(), attempt);
    program->version = QStringLiteral("16.1");
    attempt->click();
    ASSERT_TRUE(QTest::qWaitFor([this] { return tells("It works: PostgreSQL 16.1"); }));
    EXPECT_TRUE(take->isEnabled());
    named<QLineEdit>(QStringLiteral("User"))->setText(QStringLiteral("anna"));
    EXPECT_FALSE(take->isEnabled()) << "that was not tried";
    attempt->click();
    ASSERT_TRUE(QTest::qWaitFor([take] { return take->isEnabled(); }));
    take->click();
    EXPECT_EQ(program->passwords.back(), QStringLiteral(" s3cret ")) << "blanks belong to a password";
    ASSERT_EQ(program->used.size(), 1U);
    EXPECT_EQ(
        program->used.front(),
        (ServerAddress{QStringLiteral("server.example"), 5432, {}, QStringLiteral("anna"), QStringLiteral("prefer")}));
}

TEST_F(WelcomeTest, AnAnswerAboutWhatWasFilledInBeforeIsNotBelieved) {
    openWelcome();
    press("Keep it on a PostgreSQL server of my own…");
    named<QLineEdit>(QStringLiteral("Host"))->setText(QStringLiteral("one.example"));
    control<QPushButton>(QStringLiteral("Try the connection"))->click();
    named<QLineEdit>(QStringLiteral("Host"))->setText(QStringLiteral("two.example"));
    QTest::qWait(0);
    QCoreApplication::processEvents();
    EXPECT_FALSE(tells("It works"));
    EXPECT_FALSE(control<QPushButton>(QStringLiteral("Use this server"))->isEnabled());
}

TEST_F(WelcomeTest, AKeyringThatDoesNotTakeThePasswordIsSaid) {
    openWelcome();
    press("Keep it on a PostgreSQL server of my own…");
    named<QLineEdit>(QStringLiteral("Host"))->setText(QStringLiteral("server.example"));
    control<QPushButton>(QStringLiteral("Try the connection"))->click();
    auto* take = control<QPushButton>(QStringLiteral("Use this server"));
    ASSERT_TRUE(QTest::qWaitFor([take] { return take->isEnabled(); }));
    program->refusal = Error{ErrorKind::Failed, QStringLiteral("The keyring is locked."), {}};
    take->click();
    ASSERT_TRUE(QTest::qWaitFor([this] { return tells("The keyring is locked."); }));
    EXPECT_TRUE(take->isEnabled());
}

TEST_F(WelcomeTest, WhoHasAServerCanComeBack) {
    prepare = [this] { program->facts = {false, QStringLiteral("anna@server.example/music")}; };
    openWelcome();
    EXPECT_TRUE(tells("anna@server.example/music"));
    press("Keep it on this computer again");
    EXPECT_EQ(program->ownDatabaseUsed, 1);
}

TEST_F(WelcomeTest, TheWayOfScanningIsAskedOnlyOfWhoIsSignedIn) {
    openWelcome();
    press("Next");
    press("Skip");
    press("Skip");
    EXPECT_TRUE(tells("nobody is signed in"));
    EXPECT_EQ(control<QRadioButton>(QStringLiteral("Recently played")), nullptr);
    LinkedAccount account;
    account.id = AccountId(1);
    account.isSignedIn = true;
    accounts->replace({account});
    EXPECT_FALSE(tells("nobody is signed in"));
    EXPECT_FALSE(dialog().findChildren<QRadioButton*>().isEmpty());
    EXPECT_TRUE(dialog().findChildren<QRadioButton*>().front()->isVisible());
}

TEST_F(WelcomeTest, TheSignInIsTheOneOfTheWindow) {
    openWelcome();
    press("Next");
    press("Skip");
    press("Sign in with Spotify…");
    EXPECT_TRUE(window->findChild<SignInDialog*>()->isVisible());
    LinkedAccount account;
    account.id = AccountId(1);
    account.name = QStringLiteral("Arthur");
    account.isSignedIn = true;
    accounts->replace({account});
    EXPECT_TRUE(tells("Signed in as Arthur."));
    EXPECT_EQ(control<QPushButton>(QStringLiteral("Sign in with Spotify…")), nullptr);
    EXPECT_NE(control<QPushButton>(QStringLiteral("Next")), nullptr);
}

} // namespace
} // namespace afs
