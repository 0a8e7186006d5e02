// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/range_strip.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

namespace afs {
namespace {

/// The months of 2020 and 2021, one pixel a day.
class RangeStripTest : public testing::Test {
protected:
    RangeStripTest() {
        ChartData data;
        for (QDate month(2020, 1, 1); month.year() < 2022; month = month.addMonths(1)) {
            ChartPoint point;
            point.date = month;
            point.value = month.month();
            point.name = month.toString(Qt::ISODate);
            data.points.push_back(point);
        }
        strip.setHistory(std::move(data), QDate(2022, 1, 1));
        strip.resize(731, strip.sizeHint().height());
        strip.setFrame(QDate(2020, 4, 1), QDate(2020, 7, 1));
        strip.show();
        QApplication::processEvents();
        QObject::connect(&strip, &RangeStrip::dragged, &strip,
                         [this](QDate from, QDate to) { strip.setFrame(from, to); });
        QObject::connect(&strip, &RangeStrip::dropped, &strip,
                         [this](QDate from, QDate to) { strip.setFrame(from, to); });
    }

    static QPoint at(QDate day) { return {static_cast<int>(QDate(2020, 1, 1).daysTo(day)), 10}; }
    void drag(QDate from, QDate to) {
        QTest::mousePress(&strip, Qt::LeftButton, {}, at(from));
        QTest::mouseMove(&strip, at(from.addDays((from.daysTo(to)) / 2)));
        QTest::mouseMove(&strip, at(to));
        QTest::mouseRelease(&strip, Qt::LeftButton, {}, at(to));
    }
    void expectFrame(QDate from, QDate to) {
        EXPECT_EQ(strip.frameFrom(), from) << qPrintable(strip.frameFrom().toString(Qt::ISODate));
        EXPECT_EQ(strip.frameTo(), to) << qPrintable(strip.frameTo().toString(Qt::ISODate));
    }

    RangeStrip strip;
};

TEST_F(RangeStripTest, AMouseDrawsANewFrameInEitherDirection) {
    QSignalSpy dragged(&strip, &RangeStrip::dragged);
    QSignalSpy dropped(&strip, &RangeStrip::dropped);
    drag(QDate(2021, 2, 10), QDate(2021, 6, 20));
    expectFrame(QDate(2021, 2, 10), QDate(2021, 6, 20));
    EXPECT_EQ(dragged.count(), 2);
    EXPECT_EQ(dropped.count(), 1);
    drag(QDate(2021, 12, 10), QDate(2021, 10, 10));
    expectFrame(QDate(2021, 10, 10), QDate(2021, 12, 10));
}

TEST_F(RangeStripTest, AnEdgeIsPulledAndTheOtherStays) {
    drag(QDate(2020, 7, 1), QDate(2020, 9, 20));
    expectFrame(QDate(2020, 4, 1), QDate(2020, 9, 20));
    drag(QDate(2020, 4, 1), QDate(2020, 2, 20));
    expectFrame(QDate(2020, 2, 20), QDate(2020, 9, 20));
}

TEST_F(RangeStripTest, BothEdgesOfAShortFrameArePulled) {
    for (const QDate first : {QDate(2020, 1, 1), QDate(2020, 8, 12), QDate(2021, 12, 31)}) {
        const QDate end = first.addDays(1);
        strip.setFrame(first, end);
        const int middle = std::clamp(at(first).x(), 8, 731 - 8);
        const auto pull = [&](int from, int by) {
            QTest::mousePress(&strip, Qt::LeftButton, {}, QPoint(from, 10));
            QTest::mouseMove(&strip, QPoint(from + by, 10));
            QTest::mouseRelease(&strip, Qt::LeftButton, {}, QPoint(from + by, 10));
        };
        if (end < strip.end()) {
            pull(middle + 6, 40);
            EXPECT_EQ(strip.frameFrom(), first) << qPrintable(first.toString(Qt::ISODate));
            EXPECT_GT(strip.frameTo(), end.addDays(30)) << qPrintable(first.toString(Qt::ISODate));
        }
        strip.setFrame(first, end);
        if (first > strip.begin()) {
            pull(middle - 6, -40);
            EXPECT_EQ(strip.frameTo(), end) << qPrintable(first.toString(Qt::ISODate));
            EXPECT_LT(strip.frameFrom(), first.addDays(-30)) << qPrintable(first.toString(Qt::ISODate));
        }
    }
}

TEST_F(RangeStripTest, AnEdgePulledOverTheOtherTurnsTheFrameRound) {
    drag(QDate(2020, 7, 1), QDate(2020, 2, 20));
    expectFrame(QDate(2020, 2, 20), QDate(2020, 4, 1));
}

TEST_F(RangeStripTest, TheFrameIsTakenAlongAndStaysInsideTheHistory) {
    drag(QDate(2020, 5, 15), QDate(2020, 6, 24));
    expectFrame(QDate(2020, 5, 11), QDate(2020, 8, 10));
    drag(QDate(2020, 6, 15), QDate(2021, 12, 31));
    EXPECT_EQ(strip.frameTo(), QDate(2022, 1, 1));
    EXPECT_EQ(strip.frameFrom().daysTo(strip.frameTo()), 91);
}

TEST_F(RangeStripTest, TheEdgeOfAMonthDrawsTheMouse) {
    drag(QDate(2021, 2, 2), QDate(2021, 6, 29));
    expectFrame(QDate(2021, 2, 1), QDate(2021, 7, 1));
}

TEST_F(RangeStripTest, ADragOutOfTheBandEndsAtTheEndOfTheHistory) {
    QTest::mousePress(&strip, Qt::LeftButton, {}, at(QDate(2021, 2, 10)));
    QTest::mouseMove(&strip, QPoint(5000, -40));
    QTest::mouseRelease(&strip, Qt::LeftButton, {}, QPoint(5000, -40));
    expectFrame(QDate(2021, 2, 10), QDate(2022, 1, 1));
}

TEST_F(RangeStripTest, AClickIsNoDragAndChoosesTheMarkUnderIt) {
    QSignalSpy activated(&strip, &ChartView::activated);
    QSignalSpy dropped(&strip, &RangeStrip::dropped);
    QTest::mouseClick(&strip, Qt::LeftButton, {}, at(QDate(2021, 2, 10)));
    ASSERT_EQ(activated.count(), 1);
    EXPECT_EQ(activated.first().first().toInt(), 13);
    EXPECT_EQ(dropped.count(), 0);
}

TEST_F(RangeStripTest, EscapeLetsGoOfADrag) {
    QSignalSpy cancelled(&strip, &RangeStrip::dragCancelled);
    QSignalSpy dropped(&strip, &RangeStrip::dropped);
    QTest::mousePress(&strip, Qt::LeftButton, {}, at(QDate(2021, 2, 10)));
    QTest::mouseMove(&strip, at(QDate(2021, 4, 10)));
    EXPECT_TRUE(strip.dragging());
    QTest::keyClick(&strip, Qt::Key_Escape);
    QTest::mouseRelease(&strip, Qt::LeftButton, {}, at(QDate(2021, 4, 10)));
    EXPECT_EQ(cancelled.count(), 1);
    EXPECT_EQ(dropped.count(), 0);
    EXPECT_FALSE(strip.dragging());
}

TEST_F(RangeStripTest, KeysMoveTheFrameAndItsEdges) {
    QTest::keyClick(&strip, Qt::Key_Right, Qt::ShiftModifier);
    expectFrame(QDate(2020, 4, 1), QDate(2020, 8, 1));
    QTest::keyClick(&strip, Qt::Key_Left, Qt::ShiftModifier | Qt::ControlModifier);
    expectFrame(QDate(2020, 3, 1), QDate(2020, 8, 1));
    QTest::keyClick(&strip, Qt::Key_Right, Qt::ControlModifier);
    expectFrame(QDate(2020, 4, 1), QDate(2020, 9, 1));
    QTest::keyClick(&strip, Qt::Key_Left, Qt::ControlModifier);
    expectFrame(QDate(2020, 3, 1), QDate(2020, 8, 1));
}

TEST_F(RangeStripTest, KeysKeepAMarkInTheFrameAndTheFrameInTheHistory) {
    strip.setFrame(QDate(2020, 1, 1), QDate(2020, 2, 1));
    QTest::keyClick(&strip, Qt::Key_Left, Qt::ShiftModifier);
    expectFrame(QDate(2020, 1, 1), QDate(2020, 2, 1));
    QTest::keyClick(&strip, Qt::Key_Left, Qt::ControlModifier);
    expectFrame(QDate(2020, 1, 1), QDate(2020, 2, 1));
    strip.setFrame(QDate(2020, 1, 12), QDate(2020, 2, 12));
    QTest::keyClick(&strip, Qt::Key_Right, Qt::ShiftModifier);
    expectFrame(QDate(2020, 1, 12), QDate(2020, 3, 1));
}

TEST_F(RangeStripTest, ANarrowBandAndAnEmptyOneHoldStill) {
    strip.resize(3, 40);
    drag(QDate(2020, 1, 2), QDate(2020, 1, 3));
    RangeStrip empty;
    empty.resize(300, 40);
    QTest::mousePress(&empty, Qt::LeftButton, {}, {20, 10});
    QTest::mouseMove(&empty, {80, 10});
    QTest::mouseRelease(&empty, Qt::LeftButton, {}, {80, 10});
    QTest::keyClick(&empty, Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_FALSE(empty.grab().isNull());
}

TEST_F(RangeStripTest, HasAFewLabelsAndOneOfThemIsAYear) {
    const auto labelled = [this](QDate first, QDate end) {
        ChartData data;
        for (QDate month = first; month < end; month = month.addMonths(1)) {
            ChartPoint point;
            point.date = month;
            data.points.push_back(point);
        }
        strip.setHistory(std::move(data), end);
        strip.resize(1200, strip.height());
        QApplication::processEvents();
        QStringList texts;
        for (const AxisTick& label : strip.labels())
            texts.append(label.text);
        return texts.join(u' ');
    };
    EXPECT_EQ(labelled(QDate(2017, 1, 1), QDate(2025, 1, 1)),
              QStringLiteral("2017 2018 2019 2020 2021 2022 2023 2024"));
    EXPECT_EQ(labelled(QDate(2024, 1, 1), QDate(2025, 1, 1)), QStringLiteral("Jan 2024 Mar May Jul Sept Nov"));
    EXPECT_EQ(labelled(QDate(2023, 11, 1), QDate(2024, 4, 1)), QStringLiteral("Nov Dec 2024 Feb Mar"));
    strip.setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
    EXPECT_EQ(labelled(QDate(2026, 11, 28), QDate(2026, 11, 29)), QStringLiteral("Nov 28, 2026"));
}

TEST_F(RangeStripTest, TellsWhatItsTintsMeanBelowTheBandAndKeepsTheWords) {
    const int height = strip.sizeHint().height();
    strip.setKey({QStringLiteral("From a file"), QStringLiteral("Heard"), QStringLiteral("Not known")});
    EXPECT_TRUE(strip.keyTexts().isEmpty()) << "one tint needs no key";
    EXPECT_EQ(strip.sizeHint().height(), height);
    const ChartData plain = strip.data();
    ChartData tinted = plain;
    tinted.points[2].hatched = true;
    strip.setHistory(tinted, QDate(2022, 1, 1));
    EXPECT_EQ(strip.keyTexts(), QStringList(QStringLiteral("Not known")));
    tinted.points[3].other = 1;
    strip.setHistory(tinted, QDate(2022, 1, 1));
    EXPECT_EQ(strip.keyTexts().join(u'|'), QStringLiteral("From a file|Heard|Not known"));
    strip.setHistory(plain, QDate(2022, 1, 1));
    EXPECT_EQ(strip.keyTexts().size(), 3) << "nothing below moves by a filter";

    EXPECT_GT(strip.sizeHint().height(), height);
    strip.resize(731, strip.sizeHint().height());
    QApplication::processEvents();
    const QImage picture = strip.grab().toImage();
    const QImage key = picture.copy(QRect(QPoint(0, height), picture.rect().bottomRight()) & picture.rect());
    const auto differsIn = [&key](int from, int to) {
        for (int y = 0; y < key.height(); ++y)
            for (int x = from; x < to; ++x)
                if (key.pixel(x, y) != key.pixel(0, 0))
                    return true;
        return false;
    };
    EXPECT_TRUE(differsIn(key.width() / 2, key.width()));
    QSignalSpy activated(&strip, &ChartView::activated);
    QTest::mouseClick(&strip, Qt::LeftButton, {}, {400, strip.height() - 2});
    EXPECT_EQ(activated.count(), 0) << "a key is no mark";
}

} // namespace
} // namespace afs
