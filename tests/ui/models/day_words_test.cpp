// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/day_words.h"

#include "ui/charts/chart_text.h"
#include "ui/models/chart_points.h"
#include "ui/models/format.h"

#include <gtest/gtest.h>

namespace afs {
namespace {

using std::chrono::local_days;

const local_days firstDayOfWords(std::chrono::year(2024) / 2 / 28);

void expectWords(const std::vector<DayWords::Words>& words, const std::vector<Amount>& amounts) {
    ASSERT_EQ(words.size(), amounts.size());
    for (std::size_t i = 0; i < words.size(); ++i) {
        const QString day = weekdayDateText(toDate(firstDayOfWords + std::chrono::days(static_cast<int>(i))));
        EXPECT_EQ(words[i].day, day);
        EXPECT_EQ(words[i].name, pointOf(day, amounts[i], Metric::Time).name);
        EXPECT_EQ(words[i].plays, countText(static_cast<double>(amounts[i].plays)));
        EXPECT_EQ(words[i].time, durationText(static_cast<double>(amounts[i].by(Metric::Time))));
    }
}

TEST(DayWordsTest, SayWhatTheChartsSayAndFollowWhatWasPlayed) {
    DayWords words;
    std::vector<Amount> amounts{{1, 60'000, 0}, {}, {1'234, 7'200'000, 300'000}};
    expectWords(words.of(firstDayOfWords, amounts), amounts);
    amounts[0] = {1, 60'000, 1'000'000}; // of another filter, or the next snapshot
    amounts[1] = {2, 0, 0};
    expectWords(words.of(firstDayOfWords, amounts), amounts);
    expectWords(words.of(firstDayOfWords, amounts), amounts);
    words.clear();
    expectWords(words.of(firstDayOfWords, amounts), amounts);
    EXPECT_TRUE(words.of(firstDayOfWords, {}).empty());
}

TEST(DayWordsTest, AreOfTheLocaleThatAsks) {
    const QLocale before;
    DayWords words;
    const std::vector<Amount> amounts{{12'345, 60'000'000, 0}};
    for (const QLocale::Language language : {QLocale::English, QLocale::German, QLocale::Arabic}) {
        QLocale::setDefault(QLocale(language));
        expectWords(words.of(firstDayOfWords, amounts), amounts);
    }
    QLocale::setDefault(before);
}

TEST(DayWordsTest, ComparedFiguresAreThoseOfOnePoint) {
    for (const Metric metric : {Metric::Plays, Metric::Time}) {
        ComparedWords many(QStringLiteral("2023 %1"), metric);
        for (const Amount& former : {Amount{3, 180'000, 0}, Amount{3, 240'000, 0}, Amount{}, Amount{3, 180'000, 0}}) {
            ChartPoint one = pointOf(QStringLiteral("day %2"), {5, 300'000, 0}, metric);
            ChartPoint other = one;
            setCompared(one, former, QStringLiteral("2023 %1"), metric);
            many.set(other, former);
            EXPECT_EQ(other.name, one.name);
            EXPECT_EQ(other.compared, one.compared);
        }
    }
}

} // namespace
} // namespace afs
