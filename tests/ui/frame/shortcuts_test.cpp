// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/frame/opened_window.h"
#include "ui/frame/shortcut_dialog.h"

#include <QAction>
#include <QKeySequenceEdit>
#include <QTableWidget>
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
        auto* table = dialog->findChild<QTableWidget*>();
        for (int row = 0; row < table->rowCount(); ++row)
            if (table->item(row, 0)->text() == command)
                table->setCurrentCell(row, 0);
        EXPECT_EQ(table->item(table->currentRow(), 0)->text(), command);
        return *dialog;
    }
    static void press(ShortcutDialog& dialog, const QKeySequence& keys) {
        auto* field = dialog.findChild<QKeySequenceEdit*>();
        field->setKeySequence(keys);
        Q_EMIT field->editingFinished();
    }
    static QString keysShown(ShortcutDialog& dialog) {
        auto* table = dialog.findChild<QTableWidget*>();
        return table->item(table->currentRow(), 1)->text();
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

TEST_F(ShortcutsTest, KeysOfChartsAndTablesStay) {
    open(test::twoYears());
    ShortcutDialog& dialog = dialogAt(QStringLiteral("Copy the selected rows"));
    EXPECT_FALSE(dialog.findChild<QKeySequenceEdit*>()->isEnabled());
    EXPECT_TRUE(answers(dialog, QStringLiteral("These keys are always the same.")));
}

} // namespace
} // namespace afs
