// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/fakes.h"
#include "ui/import/import_dialog.h"
#include "ui/models/import_text.h"
#include "ui/models/import_years_model.h"
#include "ui/models/imports_model.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QUrl>

#include <gtest/gtest.h>

namespace afs {
namespace {

const QStringList zip{QStringLiteral("/tmp/my_spotify_data.zip")};

ImportReport report() {
    ImportReport report;
    report.sources = {QStringLiteral("my_spotify_data.zip")};
    report.files = 3;
    report.classes[RowClass::Added] = 100;
    report.classes[RowClass::AlreadyPresent] = 40;
    report.classes[RowClass::Invalid] = 1;
    report.counted = {90, 80, 70, 60, 100};
    report.first = test::at(2020, 1, 1);
    report.last = test::at(2021, 1, 1);
    report.invalid = {{QStringLiteral("a.json"), 7, 99, QStringLiteral("no time")}};
    return report;
}

class ImportDialogTest : public testing::Test {
protected:
    ImportDialogTest() { dialog.show(); }

    QPushButton* button(const QString& text) {
        for (QPushButton* one : dialog.findChildren<QPushButton*>())
            if (one->text() == text && one->isVisible())
                return one;
        return nullptr;
    }
    bool says(const QString& text) {
        for (const QLabel* label : dialog.findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(text))
                return true;
        return false;
    }

    test::FakeImports imports;
    ImportDialog dialog{imports, QTimeZone::utc(), CountingRule::Spotify};
};

TEST_F(ImportDialogTest, GoesFromFilesToDoneAndNeverWritesBeforeItIsTold) {
    EXPECT_EQ(dialog.step(), ImportDialog::Step::Choose);
    dialog.offer(zip);
    EXPECT_EQ(dialog.step(), ImportDialog::Step::Checking);
    EXPECT_EQ(imports.checkedPaths, QList<QStringList>{zip});
    Q_EMIT imports.checked(report());
    EXPECT_EQ(dialog.step(), ImportDialog::Step::Check);
    EXPECT_EQ(imports.importsAsked, 0);
    EXPECT_TRUE(says(QStringLiteral("= 141")));
    button(QStringLiteral("Import 100 plays"))->click();
    EXPECT_EQ(imports.importsAsked, 1);
    ImportReport done = report();
    done.importId = ImportId(5);
    Q_EMIT imports.imported(done);
    EXPECT_EQ(dialog.step(), ImportDialog::Step::Done);
    EXPECT_TRUE(says(QStringLiteral("100 plays added")));
}

TEST_F(ImportDialogTest, WhatWasNotUsedIsToldBeforeAndAfter) {
    dialog.offer(zip);
    ImportReport partly = report();
    for (const char* name : {"one", "two", "three", "four", "five"})
        partly.notes.append(QStringLiteral("%1.zip was left out.").arg(QLatin1String(name)));
    Q_EMIT imports.checked(partly);
    EXPECT_TRUE(says(QStringLiteral("four.zip was left out.\nfive.zip was left out."))) << "all of it";
    partly.importId = ImportId(5);
    partly.notes.resize(4);
    button(QStringLiteral("Import 100 plays"))->click();
    Q_EMIT imports.imported(partly);
    EXPECT_TRUE(says(QStringLiteral("three.zip was left out.\nfour.zip was left out.")));
    Q_EMIT imports.undone(ImportId(5), 100);
    EXPECT_FALSE(says(QStringLiteral("four.zip")));
}

TEST_F(ImportDialogTest, AnotherRuleRecountsAtOnceAndIsInForceWithTheImport) {
    dialog.offer(zip);
    Q_EMIT imports.checked(report());
    EXPECT_TRUE(says(QStringLiteral("90 of 100")));
    QSignalSpy chosen(&dialog, &ImportDialog::ruleChosen);
    auto* rules = dialog.findChild<QComboBox*>();
    rules->setCurrentIndex(rules->findData(static_cast<int>(CountingRule::Finished)));
    Q_EMIT rules->activated(rules->currentIndex());
    EXPECT_TRUE(says(QStringLiteral("60 of 100")));
    EXPECT_TRUE(says(QStringLiteral("becomes the rule of every page")));
    button(QStringLiteral("Cancel"))->click();
    EXPECT_EQ(chosen.count(), 0) << "it was only tried";
    dialog.offer(zip);
    dialog.show();
    Q_EMIT imports.checked(report());
    EXPECT_TRUE(says(QStringLiteral("90 of 100")));
    EXPECT_FALSE(says(QStringLiteral("becomes the rule of every page")));
    rules->setCurrentIndex(rules->findData(static_cast<int>(CountingRule::Finished)));
    Q_EMIT rules->activated(rules->currentIndex());
    button(QStringLiteral("Import 100 plays"))->click();
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].value<CountingRule>(), CountingRule::Finished);
}

TEST_F(ImportDialogTest, ARuleThatIsTriedOutlivesOtherChangesOfTheScope) {
    dialog.setRule(CountingRule::Spotify);
    dialog.offer(zip);
    Q_EMIT imports.checked(report());
    auto* rules = dialog.findChild<QComboBox*>();
    rules->setCurrentIndex(rules->findData(static_cast<int>(CountingRule::Finished)));
    Q_EMIT rules->activated(rules->currentIndex());
    dialog.setRule(CountingRule::Spotify); // of a scope with another range
    EXPECT_TRUE(says(QStringLiteral("60 of 100")));
    dialog.setRule(CountingRule::Everything);
    EXPECT_FALSE(says(QStringLiteral("60 of 100"))) << "chosen outside the dialog, it is the rule here, too";
}

TEST_F(ImportDialogTest, TheYearCanBeReadWhateverTheOtherColumnsTake) {
    dialog.offer(zip);
    ImportReport every = report();
    for (const RowClass rowClass : rowClassesForReading())
        every.classes[rowClass] = 1'234'567;
    for (const int year : {0, 2020, 2021})
        every.years.push_back({year, every.classes, {}});
    Q_EMIT imports.checked(every);
    QApplication::processEvents();
    const QTableView* table = nullptr;
    for (const QTableView* one : dialog.findChildren<QTableView*>())
        if (qobject_cast<const ImportYearsModel*>(one->model()))
            table = one;
    ASSERT_NE(table, nullptr);
    EXPECT_GT(table->horizontalScrollBar()->maximum(), 0) << "there is no room for all";
    EXPECT_GE(table->columnWidth(ImportYearsModel::yearColumn),
              table->fontMetrics().horizontalAdvance(QStringLiteral("no date")) + 16);
}

TEST_F(ImportDialogTest, NothingNewIsSaidAndRecordedWhereSomethingIsKnown) {
    dialog.offer(zip);
    ImportReport known;
    Q_EMIT imports.checked(known);
    EXPECT_FALSE(button(QStringLiteral("Nothing new to import"))->isEnabled());
    dialog.offer(zip);
    known.classes[RowClass::AlreadyPresent] = 5;
    Q_EMIT imports.checked(known);
    EXPECT_TRUE(says(QStringLiteral("Nothing is new")));
    button(QStringLiteral("Import anyway"))->click();
    EXPECT_EQ(imports.importsAsked, 1);
}

TEST_F(ImportDialogTest, CancelGoesBackToChooseAndSaysThatNothingWasAdded) {
    dialog.offer(zip);
    button(QStringLiteral("Cancel"))->click();
    EXPECT_EQ(imports.cancelsAsked, 1);
    Q_EMIT imports.failed({ErrorKind::Cancelled, QStringLiteral("Cancelled."), {}});
    EXPECT_EQ(dialog.step(), ImportDialog::Step::Choose);
    EXPECT_TRUE(says(QStringLiteral("Nothing was added")));
}

TEST_F(ImportDialogTest, TheEndOfAnImportHasANameAndCannotBeCancelled) {
    dialog.offer(zip);
    Q_EMIT imports.checked(report());
    button(QStringLiteral("Import 100 plays"))->click();
    Q_EMIT imports.progressed({.phase = ImportProgress::Phase::Indexing, .rows = 100, .rowsTotal = 100, .fraction = 1});
    const auto* bar = dialog.findChild<QProgressBar*>();
    EXPECT_TRUE(says(QStringLiteral("Building the index")));
    EXPECT_EQ(bar->maximum(), 0) << "nobody knows how long: it moves instead of standing at its end";
    EXPECT_TRUE(button(QStringLiteral("Cancel"))->isEnabled());
    EXPECT_FALSE(says(QStringLiteral("too late")));
    Q_EMIT imports.progressed({.phase = ImportProgress::Phase::Saving, .rows = 100, .rowsTotal = 100, .fraction = 1});
    EXPECT_FALSE(button(QStringLiteral("Cancel"))->isEnabled());
    EXPECT_TRUE(says(QStringLiteral("too late to cancel")));
}

TEST_F(ImportDialogTest, ACancelIsSeenUntilItIsAnswered) {
    dialog.offer(zip);
    button(QStringLiteral("Cancel"))->click();
    Q_EMIT imports.progressed({.rows = 100, .fraction = 0.5});
    EXPECT_TRUE(says(QStringLiteral("Cancelling")));
}

TEST_F(ImportDialogTest, AFailureShowsItsSentenceAndCanBeTriedAgain) {
    dialog.offer(zip);
    Q_EMIT imports.failed(
        {ErrorKind::BadInput, QStringLiteral("The archive is encrypted."), QStringLiteral("entry 3")});
    EXPECT_EQ(dialog.step(), ImportDialog::Step::Failed);
    EXPECT_TRUE(says(QStringLiteral("The archive is encrypted.")));
    button(QStringLiteral("Try again"))->click();
    EXPECT_EQ(imports.checkedPaths.size(), 2);
}

TEST_F(ImportDialogTest, AFailureCanBeLeft) {
    dialog.offer(zip);
    Q_EMIT imports.failed({ErrorKind::BadInput, QStringLiteral("The archive is empty."), {}});
    button(QStringLiteral("Close"))->click();
    EXPECT_FALSE(dialog.isVisible());
    EXPECT_EQ(dialog.step(), ImportDialog::Step::Choose);
}

TEST_F(ImportDialogTest, ALongFailureIsNotCutOff) {
    dialog.offer(zip);
    const QString sentence =
        QStringLiteral("A sentence that goes on and on, as sentences about packages do. ").repeated(6);
    Q_EMIT imports.failed({ErrorKind::BadInput, sentence, {}});
    QApplication::processEvents();
    const QLabel* shown = nullptr;
    for (const QLabel* label : dialog.findChildren<QLabel*>())
        if (label->isVisible() && label->text() == sentence)
            shown = label;
    ASSERT_NE(shown, nullptr);
    EXPECT_GE(shown->height(), shown->heightForWidth(shown->width()));
}

TEST_F(ImportDialogTest, FurtherFilesWaitUntilTheFirstAreDone) {
    dialog.offer(zip);
    dialog.offer({QStringLiteral("/tmp/second.zip")});
    EXPECT_EQ(imports.checkedPaths.size(), 1);
    Q_EMIT imports.checked(report());
    button(QStringLiteral("Import 100 plays"))->click();
    Q_EMIT imports.imported(report());
    button(QStringLiteral("Check the next files"))->click();
    ASSERT_EQ(imports.checkedPaths.size(), 2);
    EXPECT_EQ(imports.checkedPaths[1], QStringList{QStringLiteral("/tmp/second.zip")});
}

TEST_F(ImportDialogTest, FurtherFilesJoinThoseThatAreCheckedAndWaitForAnAnswer) {
    dialog.offer(zip);
    Q_EMIT imports.checked(report());
    dialog.offer({QStringLiteral("/tmp/second.zip")});
    dialog.offer({});
    EXPECT_EQ(dialog.step(), ImportDialog::Step::Checking);
    ASSERT_EQ(imports.checkedPaths.size(), 2);
    EXPECT_EQ(imports.checkedPaths[1], zip + QStringList{QStringLiteral("/tmp/second.zip")});
    Q_EMIT imports.checked(report());
    dialog.offer(zip);
    EXPECT_EQ(imports.checkedPaths[2], imports.checkedPaths[1]) << "each once";
    EXPECT_EQ(imports.importsAsked, 0);
}

TEST_F(ImportDialogTest, UndoTakesTheImportBack) {
    dialog.offer(zip);
    Q_EMIT imports.checked(report());
    button(QStringLiteral("Import 100 plays"))->click();
    ImportReport done = report();
    done.importId = ImportId(5);
    Q_EMIT imports.imported(done);
    button(QStringLiteral("Undo import"))->click();
    EXPECT_EQ(imports.undone_, std::vector{ImportId(5)});
    Q_EMIT imports.failed({ErrorKind::Database, QStringLiteral("gone"), {}});
    button(QStringLiteral("Try again"))->click();
    EXPECT_EQ(imports.undone_, std::vector(2, ImportId(5)));
    Q_EMIT imports.undone(ImportId(5), 100);
    EXPECT_TRUE(says(QStringLiteral("Import undone")));
    EXPECT_EQ(button(QStringLiteral("Undo import")), nullptr);
}

TEST_F(ImportDialogTest, ShowingThePlaysGoesOutOfTheirWay) {
    QSignalSpy shown(&dialog, &ImportDialog::showPlaysRequested);
    dialog.offer(zip);
    Q_EMIT imports.checked(report());
    button(QStringLiteral("Import 100 plays"))->click();
    Q_EMIT imports.imported(report());
    button(QStringLiteral("Show these days"))->click();
    EXPECT_EQ(shown.size(), 1);
    EXPECT_FALSE(dialog.isVisible());
}

TEST_F(ImportDialogTest, TheTableOfYearsHasColumnsOnlyForWhatThereIs) {
    dialog.offer(zip);
    Q_EMIT imports.checked(report());
    const auto* years = dialog.findChild<ImportYearsModel*>();
    ASSERT_NE(years, nullptr);
    const QTableView* table = nullptr;
    for (const QTableView* one : dialog.findChildren<QTableView*>())
        if (one->model() == years)
            table = one;
    ASSERT_NE(table, nullptr);
    EXPECT_FALSE(table->isColumnHidden(ImportYearsModel::columnOf(RowClass::Added)));
    EXPECT_FALSE(table->isColumnHidden(ImportYearsModel::columnOf(RowClass::AlreadyPresent)));
    EXPECT_TRUE(table->isColumnHidden(ImportYearsModel::columnOf(RowClass::Invalid))) << "they are of no year";
    EXPECT_TRUE(table->isColumnHidden(ImportYearsModel::columnOf(RowClass::Matched)));
    EXPECT_FALSE(table->isColumnHidden(ImportYearsModel::countedColumn));
    EXPECT_EQ(table->horizontalHeader()->visualIndex(ImportYearsModel::countedColumn), 2) << "in sight";
}

TEST_F(ImportDialogTest, EnterNeverCancelsOrUndoes) {
    dialog.offer(zip);
    QTest::keyClick(&dialog, Qt::Key_Return);
    EXPECT_EQ(imports.cancelsAsked, 0);
    dialog.show();
    Q_EMIT imports.checked(report());
    button(QStringLiteral("Import 100 plays"))->click();
    ImportReport done = report();
    done.importId = ImportId(5);
    Q_EMIT imports.imported(done);
    QTest::keyClick(&dialog, Qt::Key_Return);
    EXPECT_TRUE(imports.undone_.empty());
}

TEST_F(ImportDialogTest, GoesOnInTheBackgroundAndThenSaysSo) {
    QSignalSpy news(&dialog, &ImportDialog::notice);
    dialog.offer(zip);
    button(QStringLiteral("Run in background"))->click();
    EXPECT_FALSE(dialog.isVisible());
    Q_EMIT imports.checked(report());
    EXPECT_EQ(news.count(), 1);
    EXPECT_EQ(dialog.step(), ImportDialog::Step::Check);
}

TEST_F(ImportDialogTest, LeavesTheFailuresOfOthersToOthers) {
    QSignalSpy others(&dialog, &ImportDialog::unclaimedFailure);
    Q_EMIT imports.failed({ErrorKind::Database, QStringLiteral("gone"), {}});
    EXPECT_EQ(others.count(), 1);
    EXPECT_EQ(dialog.step(), ImportDialog::Step::Choose);
}

TEST(ImportDialogDrops, TakesLocalFilesOnly) {
    QMimeData data;
    data.setUrls(
        {QUrl(QStringLiteral("https://example.org/a.zip")), QUrl::fromLocalFile(QStringLiteral("/tmp/a b.zip"))});
    EXPECT_EQ(ImportDialog::pathsOf(&data), QStringList{QStringLiteral("/tmp/a b.zip")});
}

TEST(ImportTexts, ProgressNamesRowsSpeedAndTimeLeft) {
    ImportProgress progress;
    progress.rows = 33'010;
    progress.rowsTotal = 53'947;
    progress.rowsPerSecond = 41'012;
    progress.secondsLeft = 0.6;
    EXPECT_EQ(progressText(progress).toStdString(), "33,010 of 53,947 rows · 41,000 rows/s · 0:01 left");
}

TEST(ImportTexts, TheReportHasEveryClassAndEveryUnreadableRow) {
    ImportReport odd = report();
    odd.invalid.front().file = QStringLiteral("100%1.json");
    const QString text = importReportFile(odd, QTimeZone::utc());
    for (const char* part : {"New plays", "Already there", "rows altogether", "100%1.json\t7\t99\tno time"})
        EXPECT_TRUE(text.contains(QString::fromLatin1(part))) << part;
}

TEST_F(ImportDialogTest, ACheckOfAHistoryThatHasChangedSaysSoAndIsMadeAnew) {
    dialog.followHistory(7);
    dialog.offer(zip);
    Q_EMIT imports.checked(report());
    EXPECT_EQ(button(QStringLiteral("Check again")), nullptr);
    dialog.followHistory(7);
    EXPECT_EQ(button(QStringLiteral("Check again")), nullptr) << "it is the same one";
    dialog.followHistory(8);
    ASSERT_NE(button(QStringLiteral("Check again")), nullptr);
    button(QStringLiteral("Check again"))->click();
    EXPECT_EQ(imports.checkedPaths, (QList<QStringList>{zip, zip}));
    Q_EMIT imports.checked(report());
    EXPECT_EQ(dialog.step(), ImportDialog::Step::Check);
    EXPECT_EQ(button(QStringLiteral("Check again")), nullptr);
}

TEST_F(ImportDialogTest, TheFirstPlayOfAnEmptyHistoryChangesIt) {
    dialog.followHistory(0);
    dialog.offer(zip);
    Q_EMIT imports.checked(report());
    dialog.followHistory(1);
    EXPECT_NE(button(QStringLiteral("Check again")), nullptr);
}

TEST_F(ImportDialogTest, AHistoryThatIsReadAfterTheCheckBeganIsNoOtherOne) {
    dialog.offer(zip);
    Q_EMIT imports.checked(report());
    dialog.followHistory(7);
    EXPECT_EQ(button(QStringLiteral("Check again")), nullptr);
}

TEST(ImportNamesTest, ManyFilesAndLongNamesStayShort) {
    const QString name = QString(130, u'x') + QStringLiteral("_2024.json");
    EXPECT_LE(importNames({name}).size(), 48);
    EXPECT_TRUE(importNames({name}).endsWith(QStringLiteral("_2024.json")));
    const QStringList four{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d")};
    EXPECT_EQ(importNames(four), QStringLiteral("a, b, c and 1 more"));
    EXPECT_EQ(importNames(four.mid(0, 1)), QStringLiteral("a"));
    const QString turning = QStringLiteral("a") + QChar(0x202E) + QStringLiteral("b.json");
    EXPECT_EQ(importNames({turning}), QChar(0x2068) + turning + QChar(0x2069));
}

} // namespace
} // namespace afs
