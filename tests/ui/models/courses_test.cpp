// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/days.h"
#include "tests/ui/support/fakes.h"
#include "ui/models/overview_data.h"

#include <gtest/gtest.h>

#include <atomic>
#include <memory>

namespace afs {
namespace {

/// The sparklines of an overview.
class CoursesTest : public testing::Test {
protected:
    const Courses& of(std::vector<PlayFacts> plays, DateRange range, CoveredDays covered = {}) {
        Question question;
        question.library = test::libraryOf(std::move(plays));
        question.scope.zone = QTimeZone::utc();
        question.scope.range = range;
        question.today = test::day(2024, 6, 30);
        question.covered = std::move(covered);
        m_data = overviewData(question, m_cache, {std::make_shared<std::atomic<quint64>>(0), 0});
        return m_data.courses;
    }

    SelectionCache m_cache;
    OverviewData m_data;
};

TEST_F(CoursesTest, LeaveOutEndsThatTheRangeCuts) {
    std::vector<PlayFacts> plays;
    for (int day = 0; day < 70; ++day) // ten whole weeks from a Monday on
        plays.push_back(test::play(test::at(2023, 12, 4) + std::chrono::days(day), day + 1, "a", "A"));
    const Courses& courses = of(plays, {test::day(2023, 12, 6), test::day(2024, 2, 10)});
    ASSERT_EQ(m_data.overTime.size(), 10U);
    EXPECT_EQ(courses.plays, std::vector<double>(8, 7.0));
    EXPECT_EQ(courses.artists, std::vector<double>(8, 1.0));
    EXPECT_EQ(courses.tracks, std::vector<double>(8, 7.0));
}

TEST_F(CoursesTest, OfTwoBarsNeitherIsLeftOut) {
    const Courses& courses =
        of({test::play(test::at(2024, 6, 29), 1, "a", "A"), test::play(test::at(2024, 6, 30), 2, "a", "A")},
           {test::day(2024, 6, 29), test::day(2024, 7, 1)});
    EXPECT_EQ(courses.plays, std::vector<double>(2, 1.0)) << "today's among them";
}

TEST_F(CoursesTest, BeginWithWhatIsKnownAndEndWithIt) {
    const std::vector<PlayFacts> plays{test::play(test::at(2024, 4, 1), 1, "a", "A"),
                                       test::play(test::at(2024, 5, 20), 2, "a", "A")};
    const DateRange year{test::day(2024, 1, 1), test::day(2025, 1, 1)};
    const std::size_t all = of(plays, year).plays.size();
    const DateSpan april{test::day(2024, 4, 1), test::day(2024, 5, 27)};
    const Courses& known = of(plays, year, CoveredDays({april}, {april}));
    EXPECT_LT(known.plays.size(), all / 2) << "months of which nothing is known are no zeros";
    ASSERT_FALSE(known.plays.empty());
    EXPECT_EQ(known.plays.front(), 1);
    EXPECT_EQ(known.plays.back(), 1);
}

TEST_F(CoursesTest, LeaveOutEndsOfWhichTheHistoryKnowsAPart) {
    std::vector<PlayFacts> plays;
    for (int day = 2; day < 31; ++day) // from a Wednesday to a Wednesday
        plays.push_back(test::play(test::at(2024, 4, 1) + std::chrono::days(day), day, "a", "A"));
    const DateSpan known{test::day(2024, 4, 3), test::day(2024, 5, 2)};
    const Courses& courses = of(plays, {test::day(2024, 1, 1), test::day(2025, 1, 1)}, CoveredDays({known}, {known}));
    EXPECT_EQ(courses.plays, std::vector<double>(3, 7.0));
    EXPECT_EQ(courses.tracks, std::vector<double>(3, 7.0));
}

TEST_F(CoursesTest, LeaveOutWhatIsUnknownBeforeAnEndThatIsLeftOut) {
    std::vector<PlayFacts> plays{test::play(test::at(2024, 2, 28), 30, "b", "B")};
    for (int day = 0; day < 21; ++day) // three whole weeks
        plays.push_back(test::play(test::at(2024, 4, 1) + std::chrono::days(day), day + 1, "a", "A"));
    plays.push_back(test::play(test::at(2024, 6, 30), 31, "b", "B"));
    const std::vector<DateSpan> known{{test::day(2024, 2, 28), test::day(2024, 3, 1)},
                                      {test::day(2024, 4, 1), test::day(2024, 4, 22)},
                                      {test::day(2024, 6, 30), test::day(2024, 7, 1)}};
    const Courses& courses = of(plays, {test::day(2024, 1, 1), test::day(2025, 1, 1)}, CoveredDays(known, known));
    EXPECT_EQ(courses.plays, std::vector<double>(3, 7.0)) << "neither today nor the weeks before it";
    EXPECT_EQ(courses.artists, std::vector<double>(3, 1.0));
}

} // namespace
} // namespace afs
