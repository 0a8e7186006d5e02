// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/frame/opened_window.h"
#include "ui/frame/range_menu.h"

#include <QAction>
#include <QComboBox>
#include <QSignalSpy>

namespace afs {
namespace {

using test::twoYears;

class WindowUndoTest : public test::OpenedWindow {
protected:
    QAction* undoAction() {
        for (QAction* action : window->findChildren<QAction*>())
            if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_Z))
                return action;
        return nullptr;
    }
    QAction* redoAction() {
        for (QAction* action : window->findChildren<QAction*>())
            if (action->shortcuts().contains(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)))
                return action;
        return nullptr;
    }
    void pressRedo() {
        ASSERT_TRUE(settle());
        QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        ASSERT_TRUE(settle());
    }
    void press(const QString& text) {
        for (QPushButton* button : window->findChildren<QPushButton*>())
            if (button->isVisible() && button->text() == text)
                return button->click();
        FAIL() << "no button says " << text.toStdString();
    }
    void pressUndo() {
        ASSERT_TRUE(settle());
        QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    }
};

TEST_F(WindowUndoTest, FiltersThatWereClearedComeBackByKeyOrFromTheToast) {
    open(twoYears());
    ASSERT_TRUE(settle());
    EXPECT_FALSE(undoAction()->isEnabled());
    window->scope().narrowToArtist("ABBA");
    const Place narrowed = window->scope().place();
    window->scope().clearFilters();
    EXPECT_TRUE(says(QStringLiteral("Filters cleared.")));
    pressUndo();
    EXPECT_EQ(window->scope().place(), narrowed);
    EXPECT_FALSE(undoAction()->isEnabled());
    window->scope().clearFilters();
    window->scope().setRule(CountingRule::Everything);
    for (QPushButton* button : window->findChildren<QPushButton*>())
        if (button->isVisible() && button->text() == QStringLiteral("Undo"))
            button->click();
    EXPECT_EQ(window->scope().place(), narrowed) << "not the rule, which came later";
    EXPECT_EQ(window->scope().rule(), CountingRule::Everything);
}

TEST_F(WindowUndoTest, FiltersComeBackToThePageAndTheRangeOfNow) {
    open(twoYears());
    ASSERT_TRUE(settle());
    window->scope().narrowToArtist("ABBA");
    window->scope().clearFilters();
    window->scope().setRange(RangeChoice::ofYear(2023));
    window->openPage(PageId::Clock);
    pressUndo();
    EXPECT_EQ(window->scope().place().page, PageId::Clock);
    EXPECT_EQ(window->scope().place().range, RangeChoice::ofYear(2023));
    EXPECT_EQ(window->scope().place().filter.artists, std::vector<std::string>{"ABBA"});
}

TEST_F(WindowUndoTest, AnotherCountingRuleIsTakenBack) {
    open(twoYears());
    ASSERT_TRUE(settle());
    window->scope().setRule(CountingRule::Strict);
    window->scope().setRule(CountingRule::Everything);
    pressUndo();
    EXPECT_EQ(window->scope().rule(), CountingRule::Strict);
    pressUndo();
    EXPECT_EQ(window->scope().rule(), CountingRule::Spotify);
    pressUndo();
    EXPECT_EQ(window->scope().rule(), CountingRule::Spotify);
}

TEST_F(WindowUndoTest, WhatWasTakenBackIsDoneAgain) {
    open(twoYears());
    ASSERT_TRUE(settle());
    window->scope().narrowToArtist("ABBA");
    const Place narrowed = window->scope().place();
    window->scope().setRule(CountingRule::Strict);
    window->scope().clearFilters();
    const Place cleared = window->scope().place();
    pressUndo();
    pressUndo();
    EXPECT_EQ(window->scope().place(), narrowed);
    EXPECT_EQ(window->scope().rule(), CountingRule::Spotify);
    pressRedo();
    EXPECT_EQ(window->scope().rule(), CountingRule::Strict);
    EXPECT_EQ(window->scope().place(), narrowed);
    pressRedo();
    EXPECT_EQ(window->scope().place(), cleared);
    pressRedo(); // nothing
    EXPECT_EQ(window->scope().place(), cleared);
    pressUndo();
    EXPECT_EQ(window->scope().place(), narrowed);
}

TEST_F(WindowUndoTest, AnImportIsTakenBackOnceAndNotWhileAnotherRuns) {
    open(twoYears());
    ImportReport report;
    report.importId = ImportId(3);
    report.sources = {QStringLiteral("a&b.zip")};
    Q_EMIT imports->imported(report);
    EXPECT_EQ(undoAction()->text(), QStringLiteral("Undo: import of a&&b.zip"));
    imports->isBusy = true;
    pressUndo();
    EXPECT_TRUE(imports->undone_.empty());
    EXPECT_TRUE(says(QStringLiteral("An import is under way.")));
    imports->isBusy = false;
    pressUndo();
    EXPECT_EQ(imports->undone_, std::vector{ImportId(3)});
    Q_EMIT imports->undone(ImportId(3), 42);
    EXPECT_TRUE(says(QStringLiteral("Import undone. Removed, podcasts and plays without a name among them: 42.")));
}

TEST_F(WindowUndoTest, AnImportThatWasUndoneElsewhereIsOfferedToBeDoneAgain) {
    open(twoYears());
    ImportReport report;
    report.importId = ImportId(3);
    Q_EMIT imports->imported(report);
    Q_EMIT imports->undone(ImportId(3), 42);
    EXPECT_FALSE(undoAction()->isEnabled());
    pressRedo();
    EXPECT_EQ(imports->redone, std::vector{ImportId(3)});
}

TEST_F(WindowUndoTest, AnUndoneImportIsDoneAgainAndUndoneByItsNewNumber) {
    open(twoYears());
    ImportReport report;
    report.importId = ImportId(3);
    report.sources = {QStringLiteral("a.zip")};
    Q_EMIT imports->imported(report);
    pressUndo();
    Q_EMIT imports->undone(ImportId(3), 42);
    press(QStringLiteral("Redo"));
    EXPECT_EQ(imports->redone, std::vector{ImportId(3)});
    report.importId = ImportId(4);
    Q_EMIT imports->imported(report);
    EXPECT_TRUE(says(QStringLiteral("Imported again: a.zip.")));
    pressUndo();
    EXPECT_EQ(imports->undone_, (std::vector{ImportId(3), ImportId(4)}));
    Q_EMIT imports->undone(ImportId(4), 42);
    pressRedo();
    Q_EMIT imports->failed({ErrorKind::BadInput, QStringLiteral("There is no a.zip."), {}});
    EXPECT_FALSE(undoAction()->isEnabled()) << "it is not there, so it cannot be taken back";
}

TEST_F(WindowUndoTest, AnImportOfAnEarlierDayThatIsUndoneCanBeDoneAgain) {
    open(twoYears());
    ImportRecord old;
    old.id = ImportId(2);
    old.sources = {QStringLiteral("old.zip")};
    Q_EMIT imports->importsListed({old});
    Q_EMIT imports->undone(ImportId(2), 7);
    EXPECT_EQ(redoAction()->text(), QStringLiteral("Redo: import of old.zip"));
    pressRedo();
    EXPECT_EQ(imports->redone, std::vector{ImportId(2)});
}

TEST_F(WindowUndoTest, DeletedPlaysGoAgainAndComeBackAgain) {
    open(twoYears());
    const std::vector<PlayId> plays{PlayId(library->library()->playId[0]), PlayId(library->library()->playId[1])};
    deletions->remove(plays);
    pressUndo();
    EXPECT_TRUE(deletions->there.empty());
    pressRedo();
    EXPECT_EQ(deletions->asked, (std::vector{plays, plays}));
    EXPECT_EQ(deletions->there.size(), 2U);
    pressUndo();
    EXPECT_TRUE(deletions->there.empty());
    pressUndo();
    EXPECT_FALSE(undoAction()->isEnabled()) << "it was one deletion";
}

TEST_F(WindowUndoTest, GoesOnInAWindowThatTakesThePlaceOfThisOne) {
    open(twoYears());
    ASSERT_TRUE(settle());
    const std::vector<PlayId> plays{PlayId(library->library()->playId[0])};
    deletions->remove(plays);
    window->scope().setRule(CountingRule::Everything);
    MainWindow::Journey journey = window->leave();
    window.reset(); // with all that did it
    open(twoYears());
    window->resume(std::move(journey));
    EXPECT_TRUE(undoAction()->text().contains(QStringLiteral("counting rule"))) << qPrintable(undoAction()->text());
    pressUndo();
    EXPECT_EQ(window->scope().rule(), CountingRule::Spotify);
    std::vector<DeletedPlayId> restored;
    QObject::connect(deletions, &DeletionSource::restored, window.get(),
                     [&restored](const std::vector<DeletedPlayId>& asked) { restored = asked; });
    pressUndo();
    EXPECT_EQ(restored, (std::vector{DeletedPlayId{AccountId(1), DeletionId(1), 1}}));
    pressRedo();
    EXPECT_EQ(deletions->asked, std::vector<std::vector<PlayId>>{plays}) << "of the new one";
}

TEST_F(WindowUndoTest, ADeletionThatWaitsForAnImportSaysSo) {
    open(twoYears());
    Q_EMIT deletions->waiting();
    EXPECT_TRUE(says(QStringLiteral("This comes right after it.")));
}

TEST_F(WindowUndoTest, ADeletionThatIsAnsweredAfterItWasUndoneAgainStands) {
    open(twoYears());
    const std::vector<PlayId> plays{PlayId(library->library()->playId[0])};
    deletions->remove(plays);
    pressUndo();
    deletions->answers = false;
    pressRedo();
    pressUndo(); // before the answer
    Deletion again;
    again.plays = {{AccountId(1), DeletionId(7), 1}};
    Q_EMIT deletions->deleted(again, plays);
    EXPECT_TRUE(undoAction()->isEnabled()) << "the plays are deleted";
    EXPECT_FALSE(redoAction()->isEnabled());
}

TEST_F(WindowUndoTest, PlaysThatDidNotComeBackAfterAllCanBeTakenBackStill) {
    open(twoYears());
    const std::vector<PlayId> plays{PlayId(library->library()->playId[0])};
    deletions->remove(plays);
    const std::vector<DeletedPlayId> gone{deletions->there.front().id};
    deletions->answers = false;
    pressUndo();
    EXPECT_FALSE(undoAction()->isEnabled());
    Q_EMIT deletions->notRestored(gone, {ErrorKind::Cancelled, QStringLiteral("Cancelled."), {}});
    EXPECT_TRUE(says(QStringLiteral("Cancelled.")));
    ASSERT_TRUE(undoAction()->isEnabled());
    deletions->answers = true;
    pressUndo();
    EXPECT_TRUE(deletions->there.empty());
    deletions->answers = false;
    pressRedo();
    Q_EMIT deletions->notDeleted(plays, {ErrorKind::Cancelled, QStringLiteral("Cancelled."), {}});
    EXPECT_FALSE(undoAction()->isEnabled()) << "it was not deleted again";
    EXPECT_TRUE(redoAction()->isEnabled());
}

TEST_F(WindowUndoTest, AnUndoOfAnImportThatFailedCanBeTriedAgain) {
    open(twoYears());
    ImportReport report;
    report.importId = ImportId(3);
    report.sources = {QStringLiteral("a.zip")};
    Q_EMIT imports->imported(report);
    pressUndo();
    EXPECT_FALSE(undoAction()->isEnabled());
    imports->isBusy = true;
    Q_EMIT imports->failed({ErrorKind::Database, QStringLiteral("A list could not be read."), {}});
    EXPECT_FALSE(undoAction()->isEnabled()) << "it goes on";
    imports->isBusy = false;
    Q_EMIT imports->failed({ErrorKind::Cancelled, QStringLiteral("Cancelled."), {}});
    EXPECT_EQ(undoAction()->text(), QStringLiteral("Undo: import of a.zip"));
    pressUndo();
    EXPECT_EQ(imports->undone_, (std::vector{ImportId(3), ImportId(3)}));
}

TEST_F(WindowUndoTest, ARangeThatWasForgottenIsThereAgainWhereItStood) {
    const QString path = folder.filePath(QStringLiteral("settings.ini"));
    const RangeChoice lisbon = RangeChoice::ofYear(2022);
    {
        SavedRanges saved(path);
        saved.save(QStringLiteral("Lisbon"), lisbon);
        saved.save(QStringLiteral("Oslo"), RangeChoice::ofYear(2023));
    }
    open(twoYears());
    ASSERT_TRUE(settle());
    auto* menu = window->findChild<RangeMenu*>();
    ASSERT_NE(menu, nullptr);
    Q_EMIT menu->aboutToShow();
    const auto forget = [menu](const QString& name) {
        for (QMenu* each : menu->findChildren<QMenu*>())
            if (each->title() == QStringLiteral("Forget a saved range"))
                for (QAction* entry : each->actions())
                    if (entry->text() == name)
                        return entry->trigger();
        FAIL() << "it is not listed";
    };
    forget(QStringLiteral("Lisbon"));
    EXPECT_EQ(SavedRanges(path).all().size(), 1U);
    EXPECT_TRUE(says(QStringLiteral("“Lisbon” is forgotten.")));
    EXPECT_EQ(undoAction()->text(), QStringLiteral("Undo: “Lisbon” forgotten"));
    pressUndo();
    ASSERT_EQ(SavedRanges(path).all().size(), 2U);
    EXPECT_EQ(SavedRanges(path).all().front(), (SavedRange{QStringLiteral("Lisbon"), lisbon}));
    EXPECT_TRUE(says(QStringLiteral("“Lisbon” is there again.")));
    pressRedo();
    EXPECT_EQ(SavedRanges(path).all().size(), 1U);
}

TEST_F(WindowUndoTest, DaysAreCountedAsBeforeInTheWindowThatComesOfIt) {
    const QString path = folder.filePath(QStringLiteral("settings.ini"));
    open(twoYears(), PageId::Settings);
    ASSERT_TRUE(settle());
    QSignalSpy anew(window.get(), &MainWindow::daysChosen);
    auto* weekdays = named<QComboBox>(QStringLiteral("A week begins on"));
    ASSERT_NE(weekdays, nullptr);
    weekdays->setCurrentIndex(weekdays->findData(7));
    Q_EMIT weekdays->activated(weekdays->currentIndex());
    EXPECT_EQ(ProgramChoices(path).firstWeekday(), 7);
    EXPECT_EQ(undoAction()->text(), QStringLiteral("Undo: how days and weeks are counted"));
    pressUndo();
    EXPECT_EQ(ProgramChoices(path).firstWeekday(), 0);
    EXPECT_EQ(anew.count(), 2) << "each makes a window of its own";
    MainWindow::Journey journey = window->leave();
    window.reset();
    open(twoYears());
    window->resume(std::move(journey));
    EXPECT_TRUE(says(QStringLiteral("Days and weeks are counted as before.")));
    pressRedo();
    EXPECT_EQ(ProgramChoices(path).firstWeekday(), 7);
}

TEST_F(WindowUndoTest, WhatWentWithAnImportIsToldByWhatCameWithIt) {
    open(twoYears());
    ImportReport report;
    report.importId = ImportId(3);
    report.classes[RowClass::Added] = 291;
    report.classes[RowClass::NotMusic] = 4;
    report.classes[RowClass::Unattributed] = 5;
    Q_EMIT imports->imported(report);
    Q_EMIT imports->undone(ImportId(3), 300);
    EXPECT_TRUE(says(QStringLiteral("Import undone. 291 plays removed, and 9 rows that never count.")));
    ImportRecord old;
    old.id = ImportId(2);
    old.classes[RowClass::Added] = 1;
    Q_EMIT imports->importsListed({old});
    Q_EMIT imports->undone(ImportId(2), 1);
    EXPECT_TRUE(says(QStringLiteral("Import undone. 1 play removed.")));
}

} // namespace
} // namespace afs
