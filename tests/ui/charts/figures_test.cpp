// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/charts/made_charts.h"
#include "ui/charts/chart_text.h"
#include "ui/theme/contrast.h"

#include <QApplication>

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace afs {
namespace {

QColor pixelAt(ChartView& view, QPointF place) {
    return view.grab().toImage().pixelColor(place.toPoint());
}

template <typename View>
std::unique_ptr<View> shown(ChartData data, QSize size = QSize(700, 240)) {
    auto view = std::make_unique<View>();
    view->resize(size);
    view->setData(std::move(data));
    view->show();
    return view;
}

ChartData dated(QDate from, int count) {
    ChartData data = test::numbered(count);
    for (int index = 0; index < count; ++index) {
        data.points[static_cast<std::size_t>(index)].date = from.addDays(index);
    }
    return data;
}

TEST(Bars, StandWhereTheirMarksAreAndBeginAtZero) {
    const auto view = shown<BarChartView>(test::numbered(12));
    const Theme theme = themeOf(view.get());
    const QImage image = view->grab().toImage();
    for (int index = 0; index < 12; ++index) {
        const QRectF mark = view->markOf(index);
        EXPECT_EQ(image.pixelColor(mark.center().toPoint()), theme.series) << index;
        EXPECT_EQ(image.pixelColor(QPointF(mark.center().x(), mark.top() + 2).toPoint()), theme.series) << index;
        EXPECT_NE(image.pixelColor(QPointF(mark.center().x(), mark.top() - 3).toPoint()), theme.series) << index;
        EXPECT_NE(image.pixelColor(QPointF(mark.right() + 3, mark.bottom() - 4).toPoint()), theme.series) << index;
        EXPECT_DOUBLE_EQ(mark.bottom(), view->plotArea().bottom());
    }
    const double ratio = view->markOf(0).height() / view->markOf(1).height();
    EXPECT_NEAR(ratio, 1.0 / 8.0, 0.01);
}

TEST(Bars, LeaveAGapOfFortyPercentOfABar) {
    const auto view = shown<BarChartView>(test::numbered(10));
    const QRectF first = view->markOf(0);
    EXPECT_NEAR(view->markOf(1).left() - first.right(), 0.4 * first.width(), 0.01);
}

TEST(Bars, ShowUnfinishedLighterAndNothingForAGap) {
    ChartData data = test::numbered(5);
    for (ChartPoint& point : data.points) {
        point.value = 10;
    }
    data.points[3].hatched = true;
    data.points[4].unfinished = true;
    const auto view = shown<BarChartView>(data);
    const Theme theme = themeOf(view.get());
    const QColor unfinished = pixelAt(*view, view->markOf(4).center());
    EXPECT_NE(unfinished, theme.series);
    EXPECT_LT(contrastOf(unfinished, theme.card), contrastOf(theme.series, theme.card));
    EXPECT_GT(contrastOf(unfinished, theme.card), 1.5);
    EXPECT_LT(contrastOf(pixelAt(*view, view->markOf(3).center()), theme.card), 1.6);
    EXPECT_EQ(view->markOf(3).top(), view->plotArea().top()); // the whole band answers
}

TEST(Bars, HatchTheEstimatedPart) {
    ChartData data = test::numbered(2);
    data.points[0].value = data.points[1].value = 10;
    data.points[1].estimated = 5;
    const auto view = shown<BarChartView>(data);
    const QImage image = view->grab().toImage();
    const QRect mark = view->markOf(1).toRect();
    const auto share = [&](const QRect& part) {
        int solid = 0;
        for (int y = part.top(); y <= part.bottom(); ++y) {
            for (int x = part.left(); x <= part.right(); ++x) {
                solid += image.pixelColor(x, y) == themeOf(view.get()).series ? 1 : 0;
            }
        }
        return static_cast<double>(solid) / (part.width() * part.height());
    };
    EXPECT_LT(share(mark.adjusted(2, 2, -2, -mark.height() / 2 - 2)), 0.5);
    EXPECT_GT(share(mark.adjusted(2, mark.height() / 2 + 2, -2, -2)), 0.99);
}

TEST(Bars, HaveAtMostEightLabelsThatAreWholeAndDoNotTouch) {
    for (const int count : {1, 2, 7, 12, 24, 31, 45, 106, 130, 400}) {
        for (const int width : {240, 400, 700, 1600}) {
            const auto view = shown<BarChartView>(dated(QDate(2023, 11, 5), count), QSize(width, 200));
            const auto& labels = view->labels();
            EXPECT_GE(labels.size(), 1U) << count << " in " << width;
            EXPECT_LE(labels.size(), 8U) << count << " in " << width;
            const QFontMetricsF metrics(themeOf(view.get()).caption);
            double free = -1;
            for (const AxisTick& label : labels) {
                EXPECT_FALSE(label.text.contains(QChar(0x2026)));
                const double centre =
                    view->plotArea().left() + view->plotArea().width() * (label.at + 0.5) / static_cast<double>(count);
                EXPECT_GT(centre, free);
                free = centre + metrics.horizontalAdvance(label.text) / 4;
            }
        }
    }
}

TEST(Bars, HaveThreeToFiveGridLinesAboveZero) {
    const auto view = shown<BarChartView>(test::numbered(12));
    EXPECT_GE(view->valueTicks().size(), 4U);
    EXPECT_LE(view->valueTicks().size(), 6U);
    EXPECT_EQ(view->valueTicks().front().text, QStringLiteral("0"));
}

TEST(Bars, TakeTimeAndOwnAxisTexts) {
    ChartData data = test::numbered(3);
    data.scale = ChartScale::Duration;
    data.points[0].value = 5 * 3'600'000.0;
    EXPECT_EQ(shown<BarChartView>(data)->valueTicks().back().text, QStringLiteral("5\u00a0h"));
    data.axisText = [](double value) { return QStringLiteral("<%1>").arg(value); };
    EXPECT_EQ(shown<BarChartView>(data)->valueTicks().front().text, QStringLiteral("<0>"));
}

TEST(Clock, NamesItsHours) {
    ClockBars view;
    ChartData data = test::numbered(24);
    for (ChartPoint& point : data.points) {
        point.label.clear();
    }
    view.resize(600, 200);
    view.setHours(data);
    QStringList texts;
    for (const AxisTick& label : view.labels()) {
        texts << label.text;
    }
    EXPECT_EQ(texts.join(QLatin1Char(' ')).toStdString(), "0 3 6 9 12 15 18 21");
}

TEST(Area, GoesThroughItsPointsInStraightLines) {
    ChartData data = test::numbered(3);
    data.points[0].value = 0;
    data.points[1].value = 10;
    data.points[2].value = 0;
    const auto view = shown<AreaChartView>(data);
    const Theme theme = themeOf(view.get());
    const QPointF quarter = (view->markOf(0).center() + view->markOf(1).center()) / 2;
    const QColor there = pixelAt(*view, quarter);
    EXPECT_GT(contrastOf(there, theme.card), 2.5);
    EXPECT_EQ(pixelAt(*view, quarter - QPointF(0, 8)), theme.window);
    EXPECT_NE(pixelAt(*view, quarter + QPointF(0, 10)), theme.window); // the area
}

TEST(Area, ShowsASinglePoint) {
    const auto view = shown<AreaChartView>(test::numbered(1));
    EXPECT_EQ(pixelAt(*view, view->markOf(0).center()), themeOf(view.get()).series);
}

TEST(Thinning, KeepsTheLowestAndTheHighestOfEveryPart) {
    std::mt19937 random(1);
    std::vector<ChartPoint> points(20'000);
    for (ChartPoint& point : points) {
        point.value = static_cast<double>(random() % 100'000);
    }
    const std::vector<int> kept = lowestAndHighest(points, 300);
    EXPECT_LE(kept.size(), 602U);
    EXPECT_TRUE(std::is_sorted(kept.begin(), kept.end()));
    EXPECT_EQ(kept.front(), 0);
    EXPECT_EQ(kept.back(), 19'999);
    const auto byValue = [](const ChartPoint& one, const ChartPoint& other) { return one.value < other.value; };
    const auto highest = std::max_element(points.begin(), points.end(), byValue) - points.begin();
    EXPECT_NE(std::find(kept.begin(), kept.end(), highest), kept.end());
    EXPECT_EQ(lowestAndHighest(test::numbered(40).points, 300).size(), 40U);
    EXPECT_TRUE(lowestAndHighest({}, 300).empty());
}

TEST(Rank, DrawsTheRowsThatFitAndNoHalves) {
    auto view = shown<RankBarsView>(test::numbered(10));
    view->resize(300, 3 * view->rowHeight() + 5);
    EXPECT_EQ(view->visibleRows(), 3);
    EXPECT_TRUE(view->markOf(3).isNull());
    EXPECT_EQ(view->nearest(QPointF(10, 3.0 * view->rowHeight() + 2)), -1);
    EXPECT_EQ(view->sizeHint().height(), 10 * view->rowHeight());
}

TEST(Rank, IsMirroredInRightToLeft) {
    auto view = shown<RankBarsView>(test::numbered(4));
    const QImage before = view->grab().toImage();
    view->setLayoutDirection(Qt::RightToLeft);
    const QImage after = view->grab().toImage();
    EXPECT_NE(before, after);
    const auto row = view->markOf(0); // the shortest bar: only its first part is filled
    const int y = static_cast<int>(row.bottom()) - 10;
    EXPECT_EQ(before.pixelColor(5, y), themeOf(view.get()).series);
    EXPECT_EQ(after.pixelColor(view->width() - 6, y), themeOf(view.get()).series);
    EXPECT_NE(after.pixelColor(5, y), themeOf(view.get()).series);
}

TEST(Bars, ThatStandApartHaveTheirLabelsUnderThem) {
    BarChartView view;
    ChartData data = test::numbered(50);
    for (std::size_t i = 0; i < 2; ++i) {
        data.points[i].isApart = true;
        data.points[i].label = QString(8 * static_cast<int>(i + 1), u'm');
    }
    view.setData(data);
    view.resize(500, 200);
    view.show();
    const QFontMetricsF caption(themeOf(&view).caption);
    EXPECT_GE(view.markOf(1).left(), caption.horizontalAdvance(data.points[0].label)) << "the first ends before it";
}

TEST(Levels, AreQuantilesOfTheDaysThatAreNotZero) {
    std::vector<ChartPoint> points(200);
    for (int index = 0; index < 100; ++index) {
        points[static_cast<std::size_t>(index)].value = index + 1;
    }
    const LevelBounds bounds = levelBounds(points);
    EXPECT_EQ(bounds, (LevelBounds{1, 26, 51, 76}));
    EXPECT_EQ(levelOf(0, bounds), 0);
    EXPECT_EQ(levelOf(1, bounds), 1);
    EXPECT_EQ(levelOf(50, bounds), 2);
    EXPECT_EQ(levelOf(100, bounds), 4);
}

TEST(Levels, NeverPaintMoreLikeLess) {
    std::vector<ChartPoint> points(10, ChartPoint{.value = 1});
    points[9].value = 5;
    const LevelBounds bounds = levelBounds(points);
    EXPECT_LT(levelOf(1, bounds), levelOf(5, bounds));
    EXPECT_EQ(levelOf(5, bounds), 4);
    EXPECT_EQ(levelOf(1, bounds), 1) << "the lightest is used";
    EXPECT_EQ(levelOf(3, levelBounds({ChartPoint{.value = 3}})), 4);
    EXPECT_EQ(levelOf(0, levelBounds({})), 0);
}

TEST(Levels, OfThreeDifferentValuesTheLowestIsTheLightest) {
    std::vector<ChartPoint> points(20, ChartPoint{.value = 1});
    points[18].value = 2;
    points[19].value = 3;
    const LevelBounds bounds = levelBounds(points);
    EXPECT_EQ(levelOf(1, bounds), 1);
    EXPECT_EQ(levelOf(2, bounds), 2);
    EXPECT_EQ(levelOf(3, bounds), 4);
}

TEST(Calendar, PutsEachDayInItsWeekAndWeekday) {
    CalendarView view;
    view.setLocale(QLocale(QLocale::German, QLocale::Germany));
    view.resize(900, 180);
    view.setYear(2025, test::numbered(365));
    const QRectF first = view.markOf(0); // Wednesday 1 January 2025
    const QRectF monday = view.markOf(5);
    const QRectF nextWednesday = view.markOf(7);
    EXPECT_EQ(first.top(), nextWednesday.top());
    EXPECT_GT(nextWednesday.left(), first.right());
    EXPECT_EQ(monday.left(), nextWednesday.left());
    EXPECT_LT(monday.top(), first.top());
    for (int index = 0; index < 365; ++index) {
        EXPECT_EQ(view.nearest(view.markOf(index).center()), index);
    }
    view.setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
    EXPECT_EQ(view.markOf(4).left(), view.markOf(5).left()); // Sunday 5 January begins the week
    EXPECT_GT(view.markOf(4).left(), view.markOf(3).left());
    ChartData data = test::numbered(365);
    data.firstWeekday = 6;
    view.setYear(2025, data);
    EXPECT_GT(view.markOf(3).left(), view.markOf(2).left()) << "a week from Saturday on was chosen";
}

TEST(Calendar, ShowsTheFutureOfItsYearAsEmptyPlaces) {
    CalendarView view;
    view.resize(900, 180);
    view.setYear(2025, test::numbered(100));
    EXPECT_TRUE(view.markOf(100).isNull());
    EXPECT_GT(view.width() - view.markOf(99).right(), 500);
}

TEST(Calendar, DrawsTheLastWeeksOfTooMany) {
    CalendarView view;
    view.resize(900, 180);
    view.setDays(QDate(2015, 1, 1), test::numbered(4000));
    EXPECT_TRUE(view.markOf(0).isNull());
    EXPECT_FALSE(view.markOf(3999).isNull());
    EXPECT_TRUE(view.rect().contains(view.markOf(3999).toRect()));
    view.resize(300, 180);
    view.grab();
    EXPECT_TRUE(view.rect().contains(view.markOf(3999).toRect()));
}

TEST(Calendar, AsksForTheHeightThatFillsAWideCardAndStandsInTheMiddleOfAWiderOne) {
    CalendarView view;
    view.setYear(2025, test::numbered(365));
    view.resize(900, 180);
    view.grab();
    const int usual = view.sizeHint().height();
    view.resize(1600, 180);
    view.grab();
    view.resize(1600, view.sizeHint().height());
    view.grab();
    EXPECT_GT(view.height(), usual + 50);
    EXPECT_LT(view.width() - view.markOf(364).right(), 60);
    view.resize(3000, view.height());
    view.grab();
    EXPECT_NEAR(view.width() - view.markOf(364).right(), view.markOf(5).left(), 60);
}

TEST(Strip, FillsItsWidthAndDrawsTheLastOfTooMany) {
    StripView view;
    view.resize(600, 80);
    view.setData(test::numbered(12));
    EXPECT_EQ(view.markOf(0).left(), 0);
    EXPECT_NEAR(view.markOf(11).right(), 600, 1);
    for (int index = 0; index < 12; ++index) {
        EXPECT_EQ(view.nearest(view.markOf(index).center()), index);
    }
    view.setData(test::numbered(4000));
    EXPECT_TRUE(view.markOf(0).isNull());
    EXPECT_GE(view.markOf(3999).width(), 2);
    EXPECT_EQ(view.nearest(view.markOf(3999).center()), 3999);
}

TEST(Strip, HasAGapBehindEachPlaceOrBehindNone) {
    StripView view;
    view.resize(724, 80);
    for (const auto& [places, gap] : {std::pair(144, 1), std::pair(200, 0)}) { // of five pixels or six, three or four
        view.setData(test::numbered(places));
        for (int index = 0; index + 1 < places; ++index)
            EXPECT_EQ(view.markOf(index + 1).left() - view.markOf(index).right(), gap) << index << " of " << places;
    }
}

TEST(Heat, BeginsWithTheFirstWeekdayOfTheLocale) {
    HourHeatView view;
    view.resize(600, 240);
    view.setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
    view.setData(test::numbered(168));
    EXPECT_LT(view.markOf(6 * 24).top(), view.markOf(0).top()); // Sunday above Monday
    ChartData data = test::numbered(168);
    data.firstWeekday = 1;
    view.setData(data);
    EXPECT_GT(view.markOf(6 * 24).top(), view.markOf(0).top()) << "a choice beats the locale";
    view.setData(test::numbered(168));
    for (int index = 0; index < 168; ++index) {
        EXPECT_EQ(view.nearest(view.markOf(index).center()), index);
    }
}

} // namespace
} // namespace afs
