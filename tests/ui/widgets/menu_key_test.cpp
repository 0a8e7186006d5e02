// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/menu_key.h"

#include <QContextMenuEvent>
#include <QTest>

#include <gtest/gtest.h>

namespace afs {
namespace {

class MenuOwner final : public QWidget {
public:
    int byKeys = 0;

protected:
    void contextMenuEvent(QContextMenuEvent* event) override {
        byKeys += event->reason() == QContextMenuEvent::Keyboard ? 1 : 0;
    }
};

TEST(MenuKey, ShiftAndF10OpenTheMenuOfWhatHasTheKeyboardOrOfWhatItIsIn) {
    QObject owner;
    MenuOwner outer;
    QWidget inner(&outer);
    openMenusByShiftF10(owner);
    QTest::keyClick(&outer, Qt::Key_F10, Qt::ShiftModifier);
    EXPECT_EQ(outer.byKeys, 1);
    QTest::keyClick(&inner, Qt::Key_F10, Qt::ShiftModifier);
    EXPECT_EQ(outer.byKeys, 2);
    QTest::keyClick(&outer, Qt::Key_F10);
    QTest::keyClick(&outer, Qt::Key_F10, Qt::ShiftModifier | Qt::ControlModifier);
    EXPECT_EQ(outer.byKeys, 2) << "other keys are of others";
}

TEST(MenuKey, EndsWithItsOwner) {
    MenuOwner widget;
    {
        QObject owner;
        openMenusByShiftF10(owner);
    }
    QTest::keyClick(&widget, Qt::Key_F10, Qt::ShiftModifier);
    EXPECT_EQ(widget.byKeys, 0);
}

} // namespace
} // namespace afs
