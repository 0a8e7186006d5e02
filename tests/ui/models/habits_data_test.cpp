// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/habits_data.h"

#include "tests/ui/support/fakes.h"

#include <gtest/gtest.h>

namespace afs {
namespace {

using test::at;
using test::libraryOf;
using test::play;

HabitsData habitsOf(const std::vector<PlayFacts>& plays) {
    SelectionCache selections;
    const std::chrono::local_days tenth{std::chrono::year(2024) / 1 / 10};
    return habitsData({libraryOf(plays), Scope(), tenth}, selections, {std::make_shared<std::atomic<quint64>>(0), 0});
}

std::vector<PlayFacts> playsOn(const std::vector<std::string>& platforms) {
    std::vector<PlayFacts> plays;
    for (const std::string& platform : platforms) {
        plays.push_back(play(at(2024, 1, 1, static_cast<int>(plays.size())), 1, "Waterloo", "ABBA"));
        plays.back().platform = platform;
    }
    return plays;
}

TEST(HabitsDataTest, PlatformsOfOneKindAreOneEntry) {
    const HabitsData data =
        habitsOf(playsOn({"Android OS 12 API 31 (samsung, SM-G991B)", "android", "windows", "Partner android_tv Sony",
                          "WebPlayer (websocket RFC6455)", "iOS 16.1 (iPhone14,5)", "android", ""}));
    ASSERT_EQ(data.devices.size(), 5U);
    EXPECT_EQ(data.devices[0].name, QStringLiteral("Android"));
    EXPECT_EQ(data.devices[0].amount.plays, 3);
    EXPECT_EQ(deviceText("Partner android_tv Sony"), QStringLiteral("Television"));
    EXPECT_EQ(deviceText("toaster"), QStringLiteral("toaster"));
}

TEST(HabitsDataTest, AChartHasFiveRowsAndOneForTheOthersThatSumToAll) {
    const HabitsData data = habitsOf(playsOn({"a", "a", "b", "c", "d", "e", "f", "g"}));
    const ChartData chart = shareChart(data.devices, QStringLiteral("Device"), Metric::Plays);
    ASSERT_EQ(chart.points.size(), 6U);
    EXPECT_EQ(chart.points.back().label, QStringLiteral("Other"));
    EXPECT_EQ(chart.points.back().value, 2);
    double share = 0;
    for (const ChartPoint& point : chart.points)
        share += point.share;
    EXPECT_NEAR(share, 1, 1e-9);
    EXPECT_EQ(chart.points.front().valueText, QStringLiteral("25\u00a0%"));
}

TEST(HabitsDataTest, OneRowBeyondTheFiveKeepsItsName) {
    const HabitsData data = habitsOf(playsOn({"a", "b", "c", "d", "e", "f"}));
    const ChartData chart = shareChart(data.devices, QStringLiteral("Device"), Metric::Plays);
    ASSERT_EQ(chart.points.size(), 6U);
    EXPECT_EQ(chart.points.back().label, QStringLiteral("f"));
}

TEST(HabitsDataTest, SharesSayOfWhatTheyAreAndWhatIsNotKnown) {
    const HabitsData some = habitsOf(playsOn({"a", "b", "", "a"}));
    const auto subtitle = [](const HabitsData& data, Metric metric) {
        return shareSubtitle(data.devices, data.totals.amount, metric);
    };
    EXPECT_EQ(subtitle(some, Metric::Plays), QStringLiteral("Share of 3 plays, 1 not known"));
    EXPECT_EQ(subtitle(some, Metric::Time), QStringLiteral("Share of 9\u00a0min, 3\u00a0min not known"));
    EXPECT_EQ(subtitle(habitsOf(playsOn({"a", "b"})), Metric::Plays), QStringLiteral("Share of plays"));
    EXPECT_EQ(subtitle(habitsOf(playsOn({"", ""})), Metric::Plays), QStringLiteral("Share of plays"));
    EXPECT_EQ(subtitle(habitsOf({}), Metric::Time), QStringLiteral("Share of time"));
}

TEST(HabitsDataTest, FiguresAreSentencesWithUnits) {
    std::vector<PlayFacts> plays;
    for (const int day : {1, 2, 3, 9, 10})
        plays.push_back(play(at(2024, 1, day), 1, "Waterloo", "ABBA"));
    plays[0].reasonEnd = "fwdbtn";
    const HabitsData data = habitsOf(plays);
    EXPECT_EQ(longestStreakText(data).value, QStringLiteral("3 days"));
    EXPECT_EQ(longestStreakText(data).explanation, QStringLiteral("1 Jan – 3 Jan 2024"));
    EXPECT_EQ(currentStreakText(data).value, QStringLiteral("2 days"));
    EXPECT_EQ(sessionsText(data).value, QStringLiteral("5"));
    EXPECT_EQ(sessionsText(data).explanation, QStringLiteral("3\u00a0min on average, the longest 3\u00a0min"));
    EXPECT_EQ(skipsText(data).value, QStringLiteral("20\u00a0%"));
    EXPECT_EQ(skipsText(data).explanation, QStringLiteral("1 of 5 plays that were begun"));
}

TEST(HabitsDataTest, NothingPlayedIsSaidAndNotDividedBy) {
    const HabitsData data = habitsOf({});
    EXPECT_EQ(longestStreakText(data).value, QStringLiteral("0 days"));
    EXPECT_EQ(sessionsText(data).value, QStringLiteral("0"));
    EXPECT_EQ(skipsText(data).value, QStringLiteral("–"));
    EXPECT_TRUE(shareChart(data.devices, QStringLiteral("Device"), Metric::Time).points.empty());
}

} // namespace
} // namespace afs
