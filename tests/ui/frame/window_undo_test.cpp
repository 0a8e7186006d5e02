// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/frame/opened_window.h"

#include <QAction>

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
    const auto pressRedo = [this] {
        QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        ASSERT_TRUE(settle());
    };
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

TEST_F(WindowUndoTest, AnImportThatWasUndoneElsewhereIsNotOffered) {
    open(twoYears());
    ImportReport report;
    report.importId = ImportId(3);
    Q_EMIT imports->imported(report);
    Q_EMIT imports->undone(ImportId(3), 42);
    EXPECT_FALSE(undoAction()->isEnabled());
}

} // namespace
} // namespace afs
