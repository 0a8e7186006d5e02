// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keyboard_keeper.h"

#include <QApplication>
#include <QDialog>
#include <QTest>

#include <gtest/gtest.h>

namespace afs {
namespace {

/// The display of the tests gives the keyboard to nobody when a dialog that has it goes.
class KeyboardKeeperTest : public testing::Test {
protected:
    KeyboardKeeperTest() {
        for (QWidget* each : {static_cast<QWidget*>(&first), static_cast<QWidget*>(&second)}) {
            each->show();
            activate(*each);
        }
    }
    static void activate(QWidget& window) {
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    }
    void keep() { keepTheKeyboard(owner); }
    /// Whether anybody has it some pulses later.
    static bool isGivenToSomebody() {
        QTest::qWait(700);
        return QApplication::activeWindow() != nullptr;
    }

    QWidget first;
    QWidget second;
    QDialog dialog;
    QObject owner;
};

TEST_F(KeyboardKeeperTest, TheWindowBeforeTheDialogHasItAgain) {
    keep();
    activate(first);
    dialog.show();
    activate(dialog);
    dialog.close();
    EXPECT_TRUE(QTest::qWaitFor([this] { return QApplication::activeWindow() == &first; }));
}

TEST_F(KeyboardKeeperTest, WhereThatOneIsGoneTheOneBeforeItHasIt) {
    keep();
    activate(first);
    activate(second);
    dialog.show();
    activate(dialog);
    second.hide();
    dialog.close();
    EXPECT_TRUE(QTest::qWaitFor([this] { return QApplication::activeWindow() == &first; }));
}

TEST_F(KeyboardKeeperTest, WhoWentToAnotherProgramStaysThere) {
    keep();
    dialog.show();
    activate(dialog);
    QApplication::setActiveWindow(nullptr);
    dialog.close();
    EXPECT_FALSE(isGivenToSomebody());
}

TEST_F(KeyboardKeeperTest, WithItsOwnerItEnds) {
    {
        QObject shortLived;
        keepTheKeyboard(shortLived);
    }
    activate(first);
    dialog.show();
    activate(dialog);
    dialog.close();
    EXPECT_FALSE(isGivenToSomebody());
}

} // namespace
} // namespace afs
