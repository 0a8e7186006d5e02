// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/frame/opened_window.h"
#include "ui/charts/range_strip.h"
#include "ui/widgets/data_table.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace afs {
namespace {

using test::at;
using test::twoYears;

class AllTimeBandTest : public test::OpenedWindow {
protected:
    RangeStrip* band() {
        EXPECT_TRUE(QTest::qWaitFor([this] {
            const auto* strip = window->findChild<RangeStrip*>();
            return strip->isVisible() && !strip->data().points.empty();
        }));
        return window->findChild<RangeStrip*>();
    }
    static std::chrono::local_days day(int year, unsigned month, unsigned dayOfMonth) {
        return std::chrono::local_days(std::chrono::year(year) / std::chrono::month(month) /
                                       std::chrono::day(dayOfMonth));
    }
};

TEST_F(AllTimeBandTest, ShowsTheWholeHistoryWhateverTheRangeIs) {
    open(twoYears());
    ASSERT_TRUE(settle());
    const RangeStrip* strip = band();
    double plays = 0;
    for (const ChartPoint& point : strip->data().points)
        plays += point.value;
    EXPECT_EQ(plays, 70);
    EXPECT_EQ(strip->frameFrom(), QDate(2024, 1, 1));
    EXPECT_EQ(strip->frameTo(), QDate(2025, 1, 1));
}

TEST_F(AllTimeBandTest, ADragIsFollowedByThePageAndIsOneStepForBack) {
    open(twoYears());
    ASSERT_TRUE(settle());
    RangeStrip* strip = band();
    const RangeChoice before = window->scope().place().range;
    Q_EMIT strip->dragged(QDate(2023, 3, 2), QDate(2023, 3, 12));
    ASSERT_TRUE(settle());
    EXPECT_NE(named<QPushButton>(QStringLiteral("Date range: 2 Mar – 11 Mar 2023")), nullptr);
    EXPECT_EQ(chart(QStringLiteral("Who most?"))->data().points.at(0).value, 10);
    Q_EMIT strip->dragged(QDate(2023, 3, 2), QDate(2023, 3, 22));
    ASSERT_TRUE(settle());
    Q_EMIT strip->dropped(QDate(2023, 3, 2), QDate(2023, 4, 1));
    ASSERT_TRUE(settle());
    EXPECT_EQ(window->scope().scope().range, (DateRange{day(2023, 3, 2), day(2023, 4, 1)}));
    window->scope().goBack();
    EXPECT_EQ(window->scope().place().range, before);
    EXPECT_FALSE(window->scope().canGoBack());
}

TEST_F(AllTimeBandTest, EveryRangeThatIsShownIsCountedAndNoneIsLeftBehind) {
    open(twoYears());
    ASSERT_TRUE(settle());
    RangeStrip* strip = band();
    QSignalSpy scopes(&window->scope(), &ScopeStore::scopeChanged);
    // A hand that is faster than the page: what it passes over in between is never asked for.
    for (int last = 2; last <= 28; ++last)
        Q_EMIT strip->dragged(QDate(2023, 3, 1), QDate(2023, 3, last));
    EXPECT_EQ(scopes.count(), 1);
    ASSERT_TRUE(QTest::qWaitFor([&] { return current()->settled() && scopes.count() == 2; }));
    EXPECT_EQ(window->scope().scope().range, (DateRange{day(2023, 3, 1), day(2023, 3, 28)}));
    EXPECT_EQ(chart(QStringLiteral("Who most?"))->data().points.at(0).value, 27);
}

TEST_F(AllTimeBandTest, ACancelledDragLeadsBackToWhereItBegan) {
    open(twoYears());
    ASSERT_TRUE(settle());
    RangeStrip* strip = band();
    const RangeChoice before = window->scope().place().range;
    Q_EMIT strip->dragged(QDate(2023, 3, 2), QDate(2023, 3, 12));
    Q_EMIT strip->dragCancelled();
    ASSERT_TRUE(settle());
    EXPECT_EQ(window->scope().place().range, before);
    EXPECT_FALSE(window->scope().canGoBack());
    EXPECT_EQ(strip->frameFrom(), QDate(2024, 1, 1));
}

TEST_F(AllTimeBandTest, TheWholeBandMeansAllTime) {
    open(twoYears());
    ASSERT_TRUE(settle());
    RangeStrip* strip = band();
    Q_EMIT strip->dropped(strip->begin(), strip->end());
    EXPECT_EQ(window->scope().place().range, RangeChoice::of(RangeChoice::Kind::AllTime));
}

TEST_F(AllTimeBandTest, AMarkIsChosenByAPressAndItsYearByADoubleClick) {
    open(twoYears());
    ASSERT_TRUE(settle());
    RangeStrip* strip = band();
    Q_EMIT strip->opened(0);
    EXPECT_EQ(window->scope().place().range, RangeChoice::ofYear(2023));
    Q_EMIT strip->activated(0, Qt::NoModifier);
    const DateRange week = window->scope().scope().range;
    EXPECT_EQ((*week.to - *week.from).count(), 7);
}

TEST_F(AllTimeBandTest, FollowsFiltersAndTellsWhatOnlyScanningKnows) {
    std::vector<PlayFacts> plays{test::play(at(2024, 2, 1), 1, "Waterloo", "ABBA"),
                                 test::play(at(2024, 2, 2), 2, "Song 2", "Blur"),
                                 test::play(at(2024, 2, 3), 2, "Song 2", "Blur")};
    plays[2].sources = sourceBit(Source::WebApi);
    open(test::libraryOf(plays));
    ASSERT_TRUE(settle());
    RangeStrip* strip = band();
    ASSERT_EQ(strip->data().points.size(), 3U);
    EXPECT_EQ(strip->data().points[2].other, 1);
    EXPECT_TRUE(strip->data().points[2].name.contains(QStringLiteral("known from scanning")));
    EXPECT_EQ(strip->data().points[0].other, 0);
    EXPECT_EQ(strip->keyTexts().mid(0, 2).join(u'|'), QStringLiteral("From an export|From scanning alone"));
    EXPECT_TRUE(strip->data().summary.contains(QStringLiteral("A second colour is what is known from scanning alone.")))
        << strip->data().summary.toStdString();
    window->scope().narrowToArtist("ABBA");
    ASSERT_TRUE(QTest::qWaitFor([&] { return strip->data().points[1].value == 0; }));
    ASSERT_EQ(strip->data().points.size(), 3U) << "it stays the whole history";
    EXPECT_EQ(strip->data().points[0].value, 1);
    EXPECT_EQ(strip->begin(), QDate(2024, 2, 1));
    window->scope().narrowToArtist("Nobody");
    ASSERT_TRUE(QTest::qWaitFor([&] { return strip->data().points[0].value == 0; }));
    EXPECT_TRUE(strip->isVisible()) << "where nothing matches, too";
}

TEST_F(AllTimeBandTest, IsNotThereWhereNoRangeHolds) {
    open(twoYears());
    ASSERT_TRUE(settle());
    RangeStrip* strip = band();
    window->openPage(PageId::Imports);
    EXPECT_FALSE(strip->isVisible());
    library->replace(test::libraryOf({}, 2));
    window->openPage(PageId::Overview);
    ASSERT_TRUE(settle());
    EXPECT_TRUE(QTest::qWaitFor([&] { return !strip->isVisible(); }));
}

TEST_F(AllTimeBandTest, IsNotThereForAHistoryOfOneDay) {
    open(test::libraryOf({test::play(at(2024, 5, 1, 20), 1, "Waterloo", "ABBA")}));
    ASSERT_TRUE(settle());
    const auto* strip = window->findChild<RangeStrip*>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !strip->data().points.empty(); }));
    EXPECT_FALSE(strip->isVisible());
}

TEST_F(AllTimeBandTest, AMarkOpensThePlaysBehindIt) {
    open(twoYears(), PageId::Top);
    ASSERT_TRUE(settle());
    RangeStrip* strip = band();
    const std::vector<ChartPoint> points = strip->data().points;
    for (std::size_t mark = 0; mark < points.size(); ++mark) {
        if (points[mark].value == 0)
            continue;
        Q_EMIT strip->playsRequested(static_cast<int>(mark));
        ASSERT_EQ(window->scope().place().page, PageId::History);
        ASSERT_TRUE(settle());
        EXPECT_EQ(named<DataTable>(QStringLiteral("Plays"))->model()->rowCount(), points[mark].value) << mark;
        window->scope().goBack();
        ASSERT_TRUE(settle());
    }
}

} // namespace
} // namespace afs
