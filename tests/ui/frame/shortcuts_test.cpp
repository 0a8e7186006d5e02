// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/frame/opened_window.h"
#include "ui/frame/help_dialog.h"
#include "ui/frame/shortcut_dialog.h"
#include "ui/widgets/data_table.h"

#include <QAction>
#include <QKeySequenceEdit>
#include <QScrollBar>
#include <QSettings>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>

namespace afs {
namespace {

class ShortcutsTest : public test::OpenedWindow {
protected:
    QAction* action(const QString& text) {
        for (QAction* each : window->actions())
            if (each->text() == text)
                return each;
        return nullptr;
    }
    /// The list of shortcuts, at the row of a command.
    ShortcutDialog& dialogAt(const QString& command) {
        action(QStringLiteral("&Keyboard shortcuts"))->trigger();
        auto* dialog = window->findChild<ShortcutDialog*>();
        auto* table = dialog->findChild<DataTable*>();
        for (int row = 0; row < table->model()->rowCount(); ++row)
            if (table->model()->index(row, 0).data().toString() == command)
                table->setCurrentIndex(table->model()->index(row, 0));
        EXPECT_EQ(table->currentIndex().siblingAtColumn(0).data().toString(), command);
        return *dialog;
    }
    static void press(ShortcutDialog& dialog, const QKeySequence& keys) {
        auto* field = dialog.findChild<QKeySequenceEdit*>();
        field->setKeySequence(keys);
        Q_EMIT field->editingFinished();
    }
    static QString keysShown(ShortcutDialog& dialog) {
        return dialog.findChild<DataTable*>()->currentIndex().siblingAtColumn(1).data().toString();
    }
    static bool answers(ShortcutDialog& dialog, const QString& text) {
        for (const QLabel* label : dialog.findChildren<QLabel*>())
            if (label->text().contains(text))
                return true;
        return false;
    }
};

TEST_F(ShortcutsTest, ACommandTakesOtherKeysAndKeepsThemAcrossStarts) {
    open(test::twoYears());
    ShortcutDialog& dialog = dialogAt(QStringLiteral("Back"));
    press(dialog, QKeySequence(Qt::CTRL | Qt::Key_B));
    EXPECT_EQ(keysShown(dialog), QStringLiteral("Ctrl+B"));
    EXPECT_EQ(named<QToolButton>(QStringLiteral("Back"))->toolTip(), QStringLiteral("Back (Ctrl+B)"));
    dialog.close();
    window->activateWindow();
    window->openPage(PageId::Clock);
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    QTest::keyClick(window.get(), Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(window->scope().place().page, PageId::Clock) << "the usual keys are free";
    window.reset();
    open(test::twoYears());
    EXPECT_EQ(named<QToolButton>(QStringLiteral("Back"))->toolTip(), QStringLiteral("Back (Ctrl+B)"));
    window->openPage(PageId::Overview);
    window->openPage(PageId::Clock);
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    QTest::keyClick(window.get(), Qt::Key_B, Qt::ControlModifier);
    EXPECT_EQ(window->scope().place().page, PageId::Overview);
}

TEST_F(ShortcutsTest, KeysThatAreTakenAreNotGivenAway) {
    open(test::twoYears());
    ShortcutDialog& dialog = dialogAt(QStringLiteral("Back"));
    press(dialog, QKeySequence(Qt::CTRL | Qt::Key_K));
    EXPECT_TRUE(answers(dialog, QStringLiteral("“Search…”")));
    EXPECT_TRUE(keysShown(dialog).startsWith(QStringLiteral("Alt+Left")));
}

TEST_F(ShortcutsTest, KeysThatMeanTheSameEverywhereAreNotLearnt) {
    open(test::twoYears());
    ShortcutDialog& dialog = dialogAt(QStringLiteral("Refresh"));
    for (const Qt::Key key : {Qt::Key_Escape, Qt::Key_P, Qt::Key_Return, Qt::Key_Delete, Qt::Key_Left}) {
        press(dialog, QKeySequence(key));
        EXPECT_TRUE(keysShown(dialog).startsWith(QStringLiteral("F5"))) << qPrintable(keysShown(dialog));
        EXPECT_TRUE(answers(dialog, QStringLiteral("means the same everywhere")));
    }
    for (const Qt::Key key : {Qt::Key_C, Qt::Key_X, Qt::Key_V, Qt::Key_A}) {
        press(dialog, QKeySequence(Qt::CTRL | key));
        EXPECT_TRUE(answers(dialog, QStringLiteral("means the same everywhere"))) << "tables and fields have them";
    }
    press(dialog, QKeySequence(Qt::CTRL | Qt::Key_P));
    EXPECT_EQ(keysShown(dialog), QStringLiteral("Ctrl+P")) << "with another key it is one of its own";
}

TEST_F(ShortcutsTest, WhatUndoWouldTakeBackIsNotItsName) {
    open(test::twoYears());
    window->scope().narrowToHour(20);
    window->scope().clearFilters();
    EXPECT_EQ(keysShown(dialogAt(QStringLiteral("Undo"))), QStringLiteral("Ctrl+Z"));
}

TEST_F(ShortcutsTest, TheUsualKeysComeBack) {
    open(test::twoYears());
    ShortcutDialog& dialog = dialogAt(QStringLiteral("Full screen"));
    press(dialog, QKeySequence());
    EXPECT_EQ(keysShown(dialog), QString());
    for (QPushButton* button : dialog.findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("The usual keys"))
            button->click();
    EXPECT_EQ(keysShown(dialog), QStringLiteral("F11"));
    window.reset();
    open(test::twoYears());
    EXPECT_EQ(action(QStringLiteral("F&ull screen"))->shortcut(), QKeySequence(Qt::Key_F11));
}

TEST_F(ShortcutsTest, F1ExplainsThePageThatIsOpen) {
    open(test::twoYears(), PageId::Imports);
    const auto firstLineShown = [](const HelpDialog& help) {
        const auto* text = help.findChild<QTextBrowser*>();
        return text->cursorForPosition(QPoint(text->width() / 2, 4)).block().text();
    };
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    QTest::keyClick(window.get(), Qt::Key_F1);
    auto* help = window->findChild<HelpDialog*>();
    ASSERT_NE(help, nullptr);
    help->resize(620, 200); // not all of it at once
    QTest::keyClick(window.get(), Qt::Key_F1);
    EXPECT_EQ(firstLineShown(*help), QStringLiteral("Imports"));
    window->openPage(PageId::Overview);
    QTest::keyClick(window.get(), Qt::Key_F1);
    EXPECT_EQ(firstLineShown(*help), QStringLiteral("Overview"));
    EXPECT_EQ(help->findChild<QTextBrowser*>()->verticalScrollBar()->value(), 0) << "with the margin above it";
    EXPECT_EQ(window->findChildren<HelpDialog*>().size(), 1) << "one is enough";
}

TEST_F(ShortcutsTest, HelpKnowsEveryPageAndLeadsToTheKeys) {
    open(test::twoYears());
    action(QStringLiteral("&Help"))->trigger();
    auto* help = window->findChild<HelpDialog*>();
    ASSERT_NE(help, nullptr);
    const QString text = help->findChild<QTextBrowser*>()->toPlainText();
    for (const PageId page : allPages)
        EXPECT_TRUE(text.contains(pageTitle(page) + u'\n')) << qPrintable(pageTitle(page));
    for (QPushButton* button : help->findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("&Keyboard shortcuts"))
            button->click();
    EXPECT_NE(window->findChild<ShortcutDialog*>(), nullptr);
}

TEST_F(ShortcutsTest, KeysOfChartsAndTablesStay) {
    open(test::twoYears());
    ShortcutDialog& dialog = dialogAt(QStringLiteral("Copy the selected rows"));
    EXPECT_FALSE(dialog.findChild<QKeySequenceEdit*>()->isEnabled());
    EXPECT_TRUE(answers(dialog, QStringLiteral("These keys are always the same.")));
}

TEST_F(ShortcutsTest, AKeyThatWasGivenToACommandIsThatCommandsAlone) {
    QSettings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
        .setValue(QStringLiteral("shortcuts/F5"), QStringLiteral("F1")); // before there was help by F1
    open(test::twoYears());
    EXPECT_EQ(action(QStringLiteral("&Refresh"))->shortcuts(), QList{QKeySequence(Qt::Key_F1)});
    EXPECT_TRUE(action(QStringLiteral("&Help"))->shortcuts().isEmpty());
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    QTest::keyClick(window.get(), Qt::Key_F1);
    EXPECT_EQ(library->refreshes, 1);
    ShortcutDialog& dialog = dialogAt(QStringLiteral("Refresh"));
    for (QPushButton* each : dialog.findChildren<QPushButton*>())
        if (each->text() == QStringLiteral("The usual keys"))
            each->click();
    EXPECT_EQ(action(QStringLiteral("&Help"))->shortcuts(), QList{QKeySequence(Qt::Key_F1)}) << "it is free again";
}

TEST_F(ShortcutsTest, AKeyThatMeansTheSameEverywhereIsNotTakenFromTheSettingsEither) {
    QSettings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
        .setValue(QStringLiteral("shortcuts/F5"), QStringLiteral("Esc"));
    open(test::twoYears());
    EXPECT_TRUE(action(QStringLiteral("&Refresh"))->shortcuts().contains(QKeySequence(Qt::Key_F5)));
}

} // namespace
} // namespace afs
