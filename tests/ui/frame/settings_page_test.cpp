// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/frame/opened_window.h"
#include "ui/import/import_dialog.h"
#include "ui/models/program_choices.h"
#include "ui/settings/setting_card.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QWheelEvent>

namespace afs {
namespace {

using test::at;
using test::libraryOf;
using test::play;
using test::twoYears;

class SettingsPageTest : public test::OpenedWindow {
protected:
    void openSettings(LibraryPtr snapshot = twoYears()) {
        open(std::move(snapshot), PageId::Settings);
        ASSERT_TRUE(settle());
    }
    ProgramChoices choices() { return ProgramChoices(folder.filePath(QStringLiteral("settings.ini"))); }
    template <typename T>
    T* control(const QString& text) {
        for (T* each : current()->findChildren<T*>())
            if (each->text() == text)
                return each;
        return nullptr;
    }
    QStringList shownCards() {
        QStringList names;
        for (const SettingCard* card : current()->findChildren<SettingCard*>())
            if (card->isVisible())
                names.append(card->accessibleName());
        return names;
    }
    void signedIn(bool is) {
        LinkedAccount account;
        account.id = AccountId(1);
        account.name = QStringLiteral("arthur");
        account.isSignedIn = is;
        accounts->replace({account});
    }
};

TEST_F(SettingsPageTest, AWordFindsTheCardsThatHaveIt) {
    openSettings();
    const qsizetype all = shownCards().size();
    EXPECT_GE(all, 10);
    auto* search = named<QLineEdit>(QStringLiteral("Find a setting"));
    ASSERT_NE(search, nullptr);
    QTest::keyClicks(search, QStringLiteral("NOTIFIC"));
    EXPECT_EQ(shownCards(), QStringList{QStringLiteral("What may the desktop tell me?")});
    search->setText(QStringLiteral("time zóne"));
    EXPECT_EQ(shownCards(), QStringList{QStringLiteral("When is a day?")}) << "every word, accents or not";
    search->setText(QStringLiteral("nobody has this"));
    EXPECT_TRUE(shownCards().isEmpty());
    EXPECT_TRUE(says(QStringLiteral("No setting has these words.")));
    search->clear();
    EXPECT_EQ(shownCards().size(), all);
}

TEST_F(SettingsPageTest, EachRuleSaysWhatTheWholeHistoryComesToUnderIt) {
    std::vector<PlayFacts> plays{play(at(2023, 3, 1, 20), 1, "Waterloo", "ABBA"),
                                 play(at(2024, 2, 1, 9), 2, "Song 2", "Blur")};
    plays.back().ms = 4'000;
    openSettings(libraryOf(plays));
    EXPECT_TRUE(says(QStringLiteral("Of your whole history: 2 plays"))) << "everything";
    EXPECT_TRUE(says(QStringLiteral("Of your whole history: 1 play,"))) << "30 seconds";
    auto* everything = control<QRadioButton>(QStringLiteral("Every start"));
    ASSERT_NE(everything, nullptr);
    everything->click();
    EXPECT_EQ(window->scope().rule(), CountingRule::Everything);
    window->scope().setRule(CountingRule::Strict);
    ASSERT_TRUE(settle());
    EXPECT_FALSE(everything->isChecked()) << "chosen somewhere else";
}

TEST_F(SettingsPageTest, ColoursAreInForceAtOnceAndRemembered) {
    openSettings();
    control<QRadioButton>(QStringLiteral("Dark"))->click();
    EXPECT_EQ(colourSchemeOf(*qApp), ColourScheme::Dark);
    EXPECT_EQ(QSettings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
                  .value(QStringLiteral("window/colours"))
                  .toString(),
              QStringLiteral("dark"));
    control<QRadioButton>(QStringLiteral("Like the system"))->click();
    EXPECT_EQ(colourSchemeOf(*qApp), ColourScheme::System);
}

TEST_F(SettingsPageTest, ATimeZoneIsChosenByNameAndAsksForDaysAnew) {
    openSettings();
    QSignalSpy anew(window.get(), &MainWindow::daysChosen);
    auto* zones = named<QComboBox>(QStringLiteral("Time zone"));
    ASSERT_NE(zones, nullptr);
    zones->setCurrentIndex(zones->findData(QStringLiteral("America/New_York")));
    Q_EMIT zones->activated(zones->currentIndex());
    EXPECT_EQ(anew.count(), 1);
    EXPECT_EQ(choices().zone(), QTimeZone("America/New_York"));
    zones->setCurrentIndex(0);
    Q_EMIT zones->activated(0);
    EXPECT_EQ(choices().zone(), QTimeZone::systemTimeZone());
}

TEST_F(SettingsPageTest, WhenDaysAndWeeksBeginIsChosenAndAsksForDaysAnew) {
    openSettings();
    QSignalSpy anew(window.get(), &MainWindow::daysChosen);
    const auto choose = [this](const char* field, int value) {
        auto* box = named<QComboBox>(QString::fromUtf8(field));
        ASSERT_NE(box, nullptr) << field;
        box->setCurrentIndex(box->findData(value));
        Q_EMIT box->activated(box->currentIndex());
    };
    choose("A day begins at", 4);
    choose("A week begins on", 7);
    EXPECT_EQ(anew.count(), 2);
    EXPECT_EQ(choices().dayStart(), 4);
    EXPECT_EQ(choices().firstWeekday(), 7);
    choose("A day begins at", 0);
    choose("A week begins on", 0);
    EXPECT_EQ(choices().dayStart(), 0);
    EXPECT_EQ(choices().firstWeekday(), 0);
}

TEST_F(SettingsPageTest, WhatTheSettingsFileShouldNotSayIsMidnightAndTheLocalesWeek) {
    const QString path = folder.filePath(QStringLiteral("settings.ini"));
    for (const QVariant& odd : {QVariant(-1), QVariant(24), QVariant(QStringLiteral("four")), QVariant()}) {
        QSettings(path, QSettings::IniFormat).setValue(QStringLiteral("day-start"), odd);
        QSettings(path, QSettings::IniFormat).setValue(QStringLiteral("first-weekday"), odd);
        EXPECT_EQ(choices().dayStart(), 0) << qPrintable(odd.toString());
        EXPECT_EQ(choices().firstWeekday(), 0) << qPrintable(odd.toString());
    }
}

TEST_F(SettingsPageTest, TheIntervalsNeverCrossAndKeepTheOtherSettings) {
    prepare = [this] { scan->known.settings.mode = ScanMode::Hybrid; };
    openSettings();
    named<QSpinBox>(QStringLiteral("At least every"))->setValue(3);
    EXPECT_EQ(scan->chosen.back().longest, std::chrono::minutes(3));
    EXPECT_EQ(scan->chosen.back().shortest, std::chrono::minutes(3));
    EXPECT_EQ(scan->chosen.back().mode, ScanMode::Hybrid);
    EXPECT_TRUE(says(QStringLiteral("480 requests")));
    named<QSpinBox>(QStringLiteral("At most every"))->setValue(60);
    EXPECT_EQ(scan->chosen.back().longest, std::chrono::minutes(60));
    const std::size_t before = scan->chosen.size();
    Q_EMIT scan->statusChanged(AccountId(1));
    EXPECT_EQ(scan->chosen.size(), before) << "what is shown is not chosen again";
}

TEST_F(SettingsPageTest, ScrollingPastAFieldChoosesNothing) {
    openSettings();
    auto* longest = named<QSpinBox>(QStringLiteral("At least every"));
    ASSERT_NE(longest, nullptr);
    const int before = longest->value();
    const QPointF at = longest->rect().center();
    QWheelEvent wheel(at, longest->mapToGlobal(at), QPoint(), QPoint(0, 120), Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(longest, &wheel);
    EXPECT_EQ(longest->value(), before);
    EXPECT_TRUE(scan->chosen.empty());
}

TEST_F(SettingsPageTest, TheStartAtLogInIsASwitchThatTellsWhenItCannotBeSet) {
    openSettings();
    auto* login = control<QCheckBox>(QStringLiteral("Start when I log in"));
    login->click();
    EXPECT_EQ(program->startsAtLogin_, true);
    EXPECT_TRUE(login->isChecked());
    program->refusal = Error{ErrorKind::Failed, QStringLiteral("The folder is read-only."), {}};
    login->click();
    EXPECT_TRUE(login->isChecked()) << "it is still on";
    EXPECT_TRUE(says(QStringLiteral("The folder is read-only.")));
}

TEST_F(SettingsPageTest, DaysThatAreChosenWhileAnImportAsksWaitForItsEnd) {
    openSettings();
    QSignalSpy anew(window.get(), &MainWindow::daysChosen);
    window->importFiles({QStringLiteral("/home/arthur/my_spotify_data.zip")});
    auto* box = named<QComboBox>(QStringLiteral("A week begins on"));
    ASSERT_NE(box, nullptr);
    box->setCurrentIndex(box->findData(7));
    Q_EMIT box->activated(box->currentIndex());
    EXPECT_EQ(choices().firstWeekday(), 7);
    EXPECT_EQ(anew.count(), 0) << "the window would take the dialog with it";
    EXPECT_TRUE(says(QStringLiteral("as soon as the import is done")));
    Q_EMIT imports->failed({ErrorKind::BadInput, QStringLiteral("It is no history."), {}});
    QDialog* dialog = window->findChild<ImportDialog*>();
    ASSERT_TRUE(dialog->isVisible());
    QCoreApplication::processEvents();
    EXPECT_EQ(anew.count(), 0) << "it says what was wrong";
    dialog->reject();
    EXPECT_TRUE(QTest::qWaitFor([&anew] { return anew.count() == 1; }));
}

TEST_F(SettingsPageTest, EachKindOfNewsHasASwitchOfItsOwn) {
    openSettings();
    EXPECT_TRUE(choices().tellsOf(NewsKind::SignInEnded));
    control<QCheckBox>(QStringLiteral("A sign-in ended"))->click();
    EXPECT_FALSE(choices().tellsOf(NewsKind::SignInEnded));
    EXPECT_TRUE(choices().tellsOf(NewsKind::Playlists));
    EXPECT_TRUE(choices().closesToTray());
    control<QCheckBox>(QStringLiteral("Go on in the tray when the window is closed"))->click();
    EXPECT_FALSE(choices().closesToTray());
}

TEST_F(SettingsPageTest, WhereTheDataLiesAndWhatItTakesIsSaid) {
    openSettings();
    EXPECT_TRUE(says(QStringLiteral("/home/arthur/data")));
    EXPECT_TRUE(QTest::qWaitFor([this] { return says(QStringLiteral("It takes ")); }));
    EXPECT_TRUE(QTest::qWaitFor([this] { return says(QStringLiteral("PostgreSQL 15.5.")); }));
    EXPECT_TRUE(control<QPushButton>(QStringLiteral("Open the folder"))->isVisible());
}

TEST_F(SettingsPageTest, EverythingCanBeBackedUpToAFileAndWhatIsInItIsSaid) {
    prepare = [this] {
        program->daily = {{QDate(2024, 6, 14), QStringLiteral("/home/arthur/data/backups/2024-06-14.backup")}};
    };
    openSettings();
    EXPECT_TRUE(says(QStringLiteral("/home/arthur/data/backups: 14 Jun 2024")));
    auto* backUp = control<QPushButton>(QStringLiteral("Back up…"));
    const auto choose = [&](const QString& file) {
        backUp->click();
        auto* dialog = window->findChild<QFileDialog*>();
        ASSERT_NE(dialog, nullptr);
        Q_EMIT dialog->fileSelected(file);
        delete dialog;
    };
    program->backup = failure(ErrorKind::Failed, QStringLiteral("The disk is full."));
    choose(QStringLiteral("/tmp/one.backup"));
    EXPECT_FALSE(backUp->isEnabled());
    ASSERT_TRUE(QTest::qWaitFor([this] { return says(QStringLiteral("The disk is full.")); }));
    EXPECT_TRUE(backUp->isEnabled());
    BackupSummary summary;
    summary.file = QStringLiteral("/tmp/two.backup");
    summary.plays = 1204;
    program->backup = summary;
    choose(summary.file);
    ASSERT_TRUE(QTest::qWaitFor([this] { return says(QStringLiteral("plays 1,204")); }));
    EXPECT_EQ(program->backedUpTo, (QStringList{QStringLiteral("/tmp/one.backup"), summary.file}));
}

TEST_F(SettingsPageTest, NothingIsDeletedBeforeItWasCountedAndAgreedTo) {
    openSettings();
    signedIn(true);
    program->counts = std::vector<ApiDataCount>{{ApiDataKind::Plays, 1204}, {ApiDataKind::Playlists, 3}};
    control<QPushButton>(QStringLiteral("Delete what came from Spotify…"))->click();
    ASSERT_TRUE(QTest::qWaitFor([this] { return says(QStringLiteral("1,204")); }));
    EXPECT_TRUE(says(QStringLiteral("This cannot be undone.")));
    control<QPushButton>(QStringLiteral("Keep it"))->click();
    EXPECT_FALSE(says(QStringLiteral("1,204")));
    control<QPushButton>(QStringLiteral("Delete what came from Spotify…"))->click();
    auto* agree = control<QPushButton>(QStringLiteral("Sign out and delete it for good"));
    ASSERT_TRUE(QTest::qWaitFor([agree] { return agree->isVisible() && agree->isEnabled(); }));
    agree->click();
    EXPECT_EQ(accounts->signedOut, std::vector{AccountId(1)});
    EXPECT_TRUE(program->deleted.empty()) << "somebody scans it still";
    signedIn(false);
    EXPECT_EQ(program->deleted, std::vector{AccountId(1)});
    EXPECT_TRUE(QTest::qWaitFor([this] { return says(QStringLiteral("Done.")); }));
    signedIn(false);
    EXPECT_EQ(program->deleted.size(), 1U);
}

TEST_F(SettingsPageTest, ASignOutThatIsRefusedDeletesNothing) {
    openSettings();
    signedIn(true);
    program->counts = std::vector<ApiDataCount>{{ApiDataKind::Plays, 1}};
    control<QPushButton>(QStringLiteral("Delete what came from Spotify…"))->click();
    auto* agree = control<QPushButton>(QStringLiteral("Sign out and delete it for good"));
    ASSERT_TRUE(QTest::qWaitFor([agree] { return agree->isVisible() && agree->isEnabled(); }));
    agree->click();
    Q_EMIT accounts->failed({ErrorKind::Failed, QStringLiteral("The keyring is locked."), {}});
    EXPECT_TRUE(says(QStringLiteral("The keyring is locked.")));
    signedIn(false);
    EXPECT_TRUE(program->deleted.empty()) << "that was another sign-out";
}

TEST_F(SettingsPageTest, EverythingGoesOnlyAfterItWasListedAndAWordWasTyped) {
    openSettings();
    signedIn(true);
    auto* agree = control<QPushButton>(QStringLiteral("Delete everything for good"));
    ASSERT_NE(agree, nullptr);
    EXPECT_FALSE(agree->isVisible());
    control<QPushButton>(QStringLiteral("Delete everything…"))->click();
    ASSERT_TRUE(QTest::qWaitFor([this] { return says(QStringLiteral("plays 1,204, imports 3")); }));
    EXPECT_TRUE(says(QStringLiteral("/home/arthur/data")));
    EXPECT_FALSE(agree->isEnabled());
    auto* word = named<QLineEdit>(QStringLiteral("Type DELETE to agree"));
    ASSERT_NE(word, nullptr);
    word->setText(QStringLiteral("delete it"));
    EXPECT_FALSE(agree->isEnabled());
    word->setText(QStringLiteral(" delete "));
    ASSERT_TRUE(agree->isEnabled());
    agree->click();
    EXPECT_EQ(accounts->signedOut, std::vector{AccountId(1)});
    EXPECT_EQ(program->everythingDeleted, 0) << "the keyring has the token still";
    signedIn(false);
    EXPECT_EQ(program->everythingDeleted, 1);
    signedIn(false);
    EXPECT_EQ(program->everythingDeleted, 1);
}

TEST_F(SettingsPageTest, AKeyringThatRefusesKeepsEverything) {
    openSettings();
    signedIn(true);
    control<QPushButton>(QStringLiteral("Delete everything…"))->click();
    ASSERT_TRUE(QTest::qWaitFor([this] { return says(QStringLiteral("This goes:")); }));
    named<QLineEdit>(QStringLiteral("Type DELETE to agree"))->setText(QStringLiteral("DELETE"));
    control<QPushButton>(QStringLiteral("Delete everything for good"))->click();
    Q_EMIT accounts->failed({ErrorKind::Failed, QStringLiteral("The keyring is locked."), {}});
    EXPECT_TRUE(says(QStringLiteral("The keyring is locked.")));
    signedIn(false);
    EXPECT_EQ(program->everythingDeleted, 0) << "that was another sign-out";
}

TEST_F(SettingsPageTest, WhatCannotBeCountedCanBeDeletedAndAServerOfOnesOwnKeepsItsDatabase) {
    prepare = [this] {
        program->facts = {false, QStringLiteral("anna@server.example/music")};
        program->stored = failure(ErrorKind::Database, QStringLiteral("The database is away."));
    };
    openSettings();
    control<QPushButton>(QStringLiteral("Delete everything…"))->click();
    ASSERT_TRUE(QTest::qWaitFor([this] { return says(QStringLiteral("This goes:")); }));
    EXPECT_TRUE(says(QStringLiteral("The database stays on its server (anna@server.example/music)")));
    control<QPushButton>(QStringLiteral("Keep everything"))->click();
    EXPECT_FALSE(says(QStringLiteral("This goes:")));
}

TEST_F(SettingsPageTest, OverInventedDataThereIsNothingToDelete) {
    prepare = [this] { program->isReal = false; };
    openSettings();
    EXPECT_EQ(control<QPushButton>(QStringLiteral("Delete everything…")), nullptr);
}

TEST_F(SettingsPageTest, TheDiagnosticsThatAreCopiedHoldNothingSecret) {
    prepare = [this] {
        scan->known.state = ScanState::SignedOut;
        scan->known.problem = ApiProblem::NotRegistered;
        scan->known.sentence = QStringLiteral("arthur cannot be reached at https://api.spotify.com/v1/me?token=BQD123");
        scan->known.playing = NowPlaying{QStringLiteral("Waterloo"), QStringLiteral("ABBA"), {}, true, false, false};
        program->asked = RequestReport{{{std::chrono::sys_days(), QStringLiteral("tracks"), 7}}, {}};
    };
    openSettings();
    signedIn(true);
    ASSERT_TRUE(QTest::qWaitFor([this] { return says(QStringLiteral("7 for tracks")); }));
    control<QPushButton>(QStringLiteral("Copy diagnostics"))->click();
    const QString text = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(text.contains(QStringLiteral("Account 1: user not registered with the app, "))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("Requests 1970-01-01: 7 (tracks)")));
    EXPECT_TRUE(text.contains(QStringLiteral("21000000 bytes")));
    for (const char* secret : {"arthur", "token", "BQD123", "http", "/home", "Waterloo", "ABBA", "@"})
        EXPECT_FALSE(text.contains(QLatin1String(secret), Qt::CaseInsensitive))
            << secret << " in " << text.toStdString();
}

TEST_F(SettingsPageTest, WhatWaitsForTheSameReasonUntilTheSameMomentIsOneLine) {
    prepare = [this] {
        const Instant until = at(2024, 6, 15, 16, 5);
        program->asked = RequestReport{{},
                                       {{QStringLiteral("plays"), until},
                                        {QStringLiteral("playlists"), until},
                                        {QStringLiteral("playlists"), until, false, QStringLiteral("abcd")},
                                        {QStringLiteral("tracks"), until, true}}};
    };
    openSettings();
    signedIn(true);
    const QString lines =
        QStringLiteral("Spotify asks to wait until %1: plays, playlists\nAfter an outage, asked again "
                       "from %1: tracks");
    const QString time = QStringLiteral("Sat 15 Jun 2024, 18:05:00");
    ASSERT_TRUE(QTest::qWaitFor([&, this] { return says(lines.arg(time)); }));
}

TEST_F(SettingsPageTest, WhatAnotherPageOwnsIsALink) {
    openSettings();
    control<QPushButton>(QStringLiteral("Mode, accounts and pauses…"))->click();
    EXPECT_EQ(window->scope().place().page, PageId::Scanner);
}

TEST_F(SettingsPageTest, TheKeyOfOtherProgramsOpensIt) {
    open(twoYears());
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    QTest::keyClick(window.get(), Qt::Key_Comma, Qt::ControlModifier);
    EXPECT_EQ(window->scope().place().page, PageId::Settings);
}

} // namespace
} // namespace afs
