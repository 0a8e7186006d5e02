// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/placeholder.h"

#include <QCalendarWidget>
#include <QImage>
#include <QLineEdit>
#include <QMenu>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>
#include <QTextCharFormat>

#include <gtest/gtest.h>

#include <algorithm>
#include <utility>

namespace afs {
namespace {

class DateFieldTest : public testing::Test {
protected:
    DateFieldTest() { field.setDate(QDate(2020, 10, 19)); }
    void typeOver(const char* words) {
        field.selectAll();
        QTest::keyClicks(&field, QLatin1String(words));
    }

    DateField field{QStringLiteral("First day")};
    QSignalSpy changes{&field, &DateField::dateChanged};
};

TEST_F(DateFieldTest, WhatIsTypedOverADateIsThatDate) {
    typeOver("1 Jan 2023");
    EXPECT_EQ(field.date(), QDate(2023, 1, 1)) << "not 19 Jan 2023";
    typeOver("08 Feb 2020");
    EXPECT_EQ(field.date(), QDate(2020, 2, 8));
    EXPECT_EQ(changes.last().front().toDate(), QDate(2020, 2, 8));
}

TEST_F(DateFieldTest, WhatIsNoDateIsNoneAndStaysToBeMended) {
    typeOver("31 Feb 2020");
    EXPECT_FALSE(field.date().isValid());
    EXPECT_TRUE(field.accessibleDescription().startsWith(QStringLiteral("Not a whole date.")));
    QFocusEvent leaves(QEvent::FocusOut, Qt::TabFocusReason);
    QCoreApplication::sendEvent(&field, &leaves);
    EXPECT_EQ(field.text(), QStringLiteral("31 Feb 2020"));
    EXPECT_FALSE(field.date().isValid());
}

TEST_F(DateFieldTest, ADateIsWrittenInOneWayOnceTheFieldIsLeft) {
    typeOver("2023-01-01");
    QFocusEvent leaves(QEvent::FocusOut, Qt::TabFocusReason);
    QCoreApplication::sendEvent(&field, &leaves);
    EXPECT_EQ(field.text(), DateField::written(QDate(2023, 1, 1)));
    EXPECT_TRUE(field.text().contains(QStringLiteral("2023"))) << "the whole year";
}

TEST_F(DateFieldTest, TheArrowsStepByDaysWithinTheBounds) {
    field.setBounds(QDate(2020, 10, 18), QDate(2020, 10, 20));
    QTest::keyClick(&field, Qt::Key_Up);
    QTest::keyClick(&field, Qt::Key_Up);
    EXPECT_EQ(field.date(), QDate(2020, 10, 20));
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&field, Qt::Key_Down);
    EXPECT_EQ(field.date(), QDate(2020, 10, 18));
    EXPECT_EQ(changes.count(), 3) << "what changes nothing is no change";
}

TEST_F(DateFieldTest, AClickInTheCalendarIsTaken) {
    field.show();
    QTest::keyClick(&field, Qt::Key_Down, Qt::AltModifier);
    auto* calendar = field.findChild<QCalendarWidget*>();
    ASSERT_TRUE(calendar && calendar->isVisible());
    EXPECT_EQ(calendar->selectedDate(), QDate(2020, 10, 19));
    Q_EMIT calendar->clicked(QDate(2020, 10, 5));
    EXPECT_EQ(field.date(), QDate(2020, 10, 5));
    EXPECT_FALSE(calendar->isVisible());
    EXPECT_EQ(changes.count(), 1);
}

TEST_F(DateFieldTest, TodayIsAWordAndAnEntryBelowTheCalendarThatMarksIt) {
    typeOver("today");
    EXPECT_FALSE(field.date().isValid()) << "nobody said which day that is";
    field.setToday(QDate(2024, 6, 15));
    typeOver("yesterday");
    EXPECT_EQ(field.date(), QDate(2024, 6, 14));
    typeOver("Today");
    EXPECT_EQ(field.date(), QDate(2024, 6, 15));
    field.setDate(QDate(2020, 10, 19));
    field.show();
    QTest::keyClick(&field, Qt::Key_Down, Qt::AltModifier);
    auto* calendar = field.findChild<QCalendarWidget*>();
    ASSERT_TRUE(calendar && calendar->isVisible());
    EXPECT_NE(calendar->dateTextFormat(QDate(2024, 6, 15)), QTextCharFormat());
    QAction* entry = field.findChild<QMenu*>()->actions().constLast();
    EXPECT_EQ(entry->text(), QStringLiteral("Today, Sat 15 Jun 2024"));
    entry->trigger();
    EXPECT_EQ(field.date(), QDate(2024, 6, 15));
    EXPECT_EQ(field.text(), DateField::written(QDate(2024, 6, 15)));
    field.setToday(QDate(2024, 6, 16));
    EXPECT_EQ(calendar->dateTextFormat(QDate(2024, 6, 15)), QTextCharFormat()) << "that was yesterday";
}

TEST_F(DateFieldTest, TodayIsOfferedWhereItMayBeChosen) {
    const QAction* entry = field.findChild<QMenu*>()->actions().constLast();
    field.setBounds(QDate(2020, 1, 1), QDate(2024, 6, 14));
    field.setToday(QDate(2024, 6, 15));
    EXPECT_FALSE(entry->isVisible()) << "it would choose another day than it names";
    field.setBounds(QDate(2020, 1, 1), QDate(2024, 6, 15));
    EXPECT_TRUE(entry->isVisible());
    field.setBounds(QDate(2024, 6, 16), QDate());
    EXPECT_FALSE(entry->isVisible());
}

TEST_F(DateFieldTest, TheCalendarLiesAboveAFieldThatHasNoRoomBelow) {
    const QRect room = field.screen()->availableGeometry();
    field.move(room.left() + 20, room.bottom() - 60);
    field.show();
    QTest::keyClick(&field, Qt::Key_Down, Qt::AltModifier);
    auto* popup = field.findChild<QMenu*>();
    ASSERT_TRUE(popup->isVisible());
    EXPECT_LE(popup->geometry().bottom(), field.mapToGlobal(QPoint(0, 0)).y()) << "what is typed there is seen";
    popup->close();
    field.move(room.topLeft());
    QTest::keyClick(&field, Qt::Key_Down, Qt::AltModifier);
    EXPECT_GE(popup->geometry().top(), field.mapToGlobal(QPoint(0, field.height())).y());
}

TEST_F(DateFieldTest, TheCalendarHasTheColoursOfTheTheme) {
    field.show();
    QTest::keyClick(&field, Qt::Key_Down, Qt::AltModifier);
    auto* calendar = field.findChild<QCalendarWidget*>();
    ASSERT_TRUE(calendar && calendar->isVisible());
    const QImage picture = calendar->grab().toImage();
    int red = 0;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            if (const QColor dot = picture.pixelColor(x, y); dot.red() > 2 * std::max(dot.green(), dot.blue()))
                ++red;
    EXPECT_EQ(red, 0) << "a weekend is no error";
    EXPECT_EQ(picture.pixelColor(picture.width() / 2, 2), themeOf(&field).card) << "the month is no selection";
}

TEST(PlaceholderTest, StandsWhereTypingBegins) {
    const auto inkIn = [](Qt::LayoutDirection direction) {
        QLineEdit field;
        field.setLayoutDirection(direction);
        setPlaceholder(field, QStringLiteral("Search…"));
        field.resize(300, 32);
        const QImage picture = field.grab().toImage().convertToFormat(QImage::Format_Grayscale8);
        int left = 0; // marks in the half of the field that is at the left
        int right = 0;
        for (int y = 6; y < picture.height() - 6; ++y)
            for (int x = 6; x < picture.width() - 6; ++x)
                if (picture.pixelColor(x, y) != picture.pixelColor(picture.width() / 2, y))
                    ++(x < picture.width() / 2 ? left : right);
        return std::pair(left > 0, right > 0);
    };
    EXPECT_EQ(inkIn(Qt::LeftToRight), std::pair(true, false));
    EXPECT_EQ(inkIn(Qt::RightToLeft), std::pair(false, true));
}

} // namespace
} // namespace afs
