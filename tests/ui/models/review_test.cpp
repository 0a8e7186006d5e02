// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/days.h"
#include "tests/ui/support/fakes.h"
#include "ui/models/overview_data.h"
#include "ui/models/review_cards.h"

#include <gtest/gtest.h>

#include <set>

namespace afs {
namespace {

using test::day;

using test::at;
using test::libraryOf;
using test::play;

DateRange yearOf(int year) {
    return {day(year, 1, 1), day(year + 1, 1, 1)};
}

ReviewData review(const LibraryPtr& library, const Scope& scope) {
    SelectionCache selections;
    return reviewData({library, scope, day(2025, 1, 10)}, selections, {std::make_shared<std::atomic<quint64>>(0), 0});
}

Scope of(DateRange range) {
    Scope scope;
    scope.range = range;
    return scope;
}

/// ABBA every day of January and in December of 2024, Blur twice in March, Nina once a year before.
LibraryPtr aYear() {
    std::vector<PlayFacts> plays{play(at(2023, 7, 1), 3, "Sinnerman", "Nina Simone", "Pastel Blues")};
    for (int i = 1; i <= 31; ++i)
        plays.push_back(play(at(2024, 1, i, 20), 1, "Waterloo", "ABBA"));
    plays.push_back(play(at(2024, 3, 5, 9), 2, "Song 2", "Blur"));
    plays.push_back(play(at(2024, 3, 5, 9, 10), 2, "Song 2", "Blur"));
    plays.push_back(play(at(2024, 11, 15, 23), 3, "Sinnerman", "Nina Simone", "Pastel Blues"));
    plays.push_back(play(at(2024, 11, 16, 1), 1, "Waterloo", "ABBA"));
    plays.push_back(play(at(2024, 12, 31, 23), 2, "Song 2", "Blur"));
    return libraryOf(plays);
}

const ReviewCard* card(const std::vector<ReviewCard>& cards, const QString& key) {
    for (const ReviewCard& one : cards)
        if (one.key == key)
            return &one;
    return nullptr;
}

TEST(ReviewTest, TheFiguresAreThoseOfTheYear) {
    const ReviewFigures figures = review(aYear(), of(yearOf(2024))).own;
    EXPECT_EQ(figures.totals.amount.plays, 36);
    ASSERT_TRUE(figures.former);
    EXPECT_EQ(figures.former->amount.plays, 1);
    EXPECT_EQ(figures.fresh.artists, 2) << "Nina was heard the year before";
    EXPECT_EQ(figures.longestStreak.days, 31);
    ASSERT_TRUE(figures.biggestDay);
    EXPECT_EQ(figures.biggestDay->day, day(2024, 3, 5));
    ASSERT_EQ(figures.overTime.size(), 12U);
    EXPECT_EQ(figures.overTime.front().amount.plays, 31);
    EXPECT_EQ(figures.skips.plays, 36);
    EXPECT_EQ(figures.skips.skipped, 0);
}

TEST(ReviewTest, AYearThatADumpEndsInIsReviewedAsFarAsItIsKnown) {
    SelectionCache selections;
    Question question{aYear(), of(yearOf(2024)), day(2025, 1, 10)};
    const std::vector<DateSpan> known{{day(2023, 1, 1), day(2024, 3, 15)}};
    question.covered = {known, known};
    const ReviewFigures figures = reviewData(question, selections, {std::make_shared<std::atomic<quint64>>(0), 0}).own;
    EXPECT_EQ(figures.part, (DateSpan{day(2024, 1, 1), day(2024, 3, 15)}));
    EXPECT_EQ(figures.days.calendar, 31 + 29 + 14);
    EXPECT_FALSE(figures.former) << "nothing was played in these days of 2023";
    EXPECT_TRUE(reviewFoot(figures).startsWith(QStringLiteral("1 Jan – 14 Mar 2024")))
        << qPrintable(reviewFoot(figures));
    EXPECT_TRUE(knownPartText(figures).contains(QStringLiteral("1 Jan – 14 Mar 2024")));
    EXPECT_EQ(knownPartText(review(aYear(), of(yearOf(2024))).own), QString());
}

TEST(ReviewTest, DaysToComeAreNotAmongThoseOfAnAverage) {
    EXPECT_EQ(review(libraryOf({play(at(2025, 1, 2), 1, "a", "A")}), of(yearOf(2025))).own.days.calendar, 10);
}

TEST(ReviewTest, SpotifysReviewEndsInMidNovember) {
    const ReviewData data = review(aYear(), of(yearOf(2024)));
    ASSERT_TRUE(data.spotify);
    EXPECT_EQ(data.spotify->totals.amount.plays, 34) << "not those of 16 November and of New Year's Eve";
}

TEST(ReviewTest, SpotifysReviewDoesNotCareForTheRuleMetricAndFiltersOfTheWindow) {
    Scope scope = of(yearOf(2024));
    scope.rule = CountingRule::Everything;
    scope.metric = Metric::Time;
    scope.filter.artists = {"Blur"};
    const auto spotify = spotifyReviewScope(scope);
    ASSERT_TRUE(spotify);
    EXPECT_EQ(spotify->rule, CountingRule::Spotify);
    EXPECT_EQ(spotify->metric, Metric::Plays);
    EXPECT_TRUE(spotify->filter.empty());
}

TEST(ReviewTest, OnlyACalendarYearHasAReviewOfSpotifys) {
    EXPECT_FALSE(spotifyReviewScope(of({})));
    EXPECT_FALSE(spotifyReviewScope(of({day(2024, 3, 1), day(2024, 4, 1)})));
    EXPECT_FALSE(spotifyReviewScope(of({day(2023, 7, 1), day(2024, 7, 1)})));
    EXPECT_FALSE(spotifyReviewScope(of({day(2024, 1, 1), std::nullopt})));
    EXPECT_TRUE(spotifyReviewScope(of(yearOf(2024))));
}

TEST(ReviewTest, AYearHasEightToTenCardsWithOneMessageEach) {
    const std::vector<ReviewCard> cards = reviewCards(review(aYear(), of(yearOf(2024))).own);
    EXPECT_GE(cards.size(), 8U);
    EXPECT_LE(cards.size(), 10U);
    std::set<QString> keys;
    for (const ReviewCard& one : cards) {
        EXPECT_FALSE(one.title.isEmpty()) << qPrintable(one.key);
        EXPECT_FALSE(one.figure.isEmpty()) << qPrintable(one.key);
        EXPECT_TRUE(one.text().contains(one.figure)) << qPrintable(one.key);
        keys.insert(one.key);
    }
    EXPECT_EQ(keys.size(), cards.size());
    EXPECT_EQ(card(cards, QStringLiteral("artists"))->figure, QStringLiteral("ABBA"));
    EXPECT_EQ(card(cards, QStringLiteral("streak"))->figure, QStringLiteral("31 days in a row"));
    EXPECT_EQ(card(cards, QStringLiteral("hours"))->figure, QStringLiteral("20:00 – 21:00"));
    EXPECT_EQ(card(cards, QStringLiteral("new"))->figure, QStringLiteral("2 new artists"));
    EXPECT_EQ(card(cards, QStringLiteral("ends"))->figure, QStringLiteral("Waterloo"));
    EXPECT_TRUE(card(cards, QStringLiteral("ends"))->lines.back().subtitle.contains(QStringLiteral("Song 2")));
}

TEST(ReviewTest, TheFirstCardShowsTheTimeOfEachMonth) {
    const std::vector<ReviewCard> cards = reviewCards(review(aYear(), of(yearOf(2024))).own);
    const ReviewCard* time = card(cards, QStringLiteral("time"));
    ASSERT_EQ(time->bars.size(), 12U);
    EXPECT_EQ(time->bars[0].value, 31 * 180'000);
    EXPECT_EQ(time->bars[1].value, 0);
}

TEST(ReviewTest, WhereAllTimeIsEstimatedItIsNotToldTwice) {
    std::vector<PlayFacts> plays;
    for (int i = 0; i < 2; ++i) {
        PlayFacts scanned = play(at(2024, 5, 1, 10 + i), 1, "Waterloo", "ABBA");
        scanned.ms = -1;
        scanned.sources = sourceBit(Source::WebApi);
        scanned.lengthMs = 180'000;
        plays.push_back(scanned);
    }
    const auto sentence = [](const std::vector<PlayFacts>& all) {
        return card(reviewCards(review(libraryOf(all), of(yearOf(2024))).own), QStringLiteral("day"))->sentence;
    };
    EXPECT_EQ(sentence(plays), QStringLiteral("2 plays, 6\u00a0min (estimated)."));
    plays.back() = play(at(2024, 5, 1, 11), 1, "Waterloo", "ABBA");
    EXPECT_TRUE(sentence(plays).contains(QStringLiteral("of it estimated"))) << qPrintable(sentence(plays));
}

TEST(ReviewTest, OfTwoRankingsTheWindowsMetricDecides) {
    std::vector<PlayFacts> plays;
    for (int i = 0; i < 3; ++i)
        plays.push_back(play(at(2024, 5, 1, 10, i), 1, "Short", "Often"));
    PlayFacts longPlay = play(at(2024, 5, 2), 2, "Long", "Once");
    longPlay.ms = 3'000'000;
    plays.push_back(longPlay);
    Scope scope = of(yearOf(2024));
    EXPECT_EQ(card(reviewCards(review(libraryOf(plays), scope).own), QStringLiteral("artists"))->figure,
              QStringLiteral("Often"));
    scope.metric = Metric::Time;
    EXPECT_EQ(card(reviewCards(review(libraryOf(plays), scope).own), QStringLiteral("artists"))->figure,
              QStringLiteral("Once"));
}

TEST(ReviewTest, NoChartIsShownTwiceWhereTimeIsCounted) {
    Scope scope = of(yearOf(2024));
    const auto barsOf = [&scope](const char* key) {
        const std::vector<ReviewCard> cards = reviewCards(review(aYear(), scope).own);
        return card(cards, QString::fromLatin1(key))->bars.size();
    };
    EXPECT_EQ(barsOf("time"), 12U);
    EXPECT_EQ(barsOf("course"), 12U) << "of plays";
    scope.metric = Metric::Time;
    EXPECT_EQ(barsOf("time"), 12U);
    EXPECT_EQ(barsOf("course"), 0U);
    const std::vector<ReviewCard> cards = reviewCards(review(aYear(), scope).own);
    const std::vector<ReviewLine>& lines = card(cards, QStringLiteral("course"))->lines;
    ASSERT_GE(lines.size(), 2U);
    EXPECT_LE(lines.size(), 5U);
    EXPECT_EQ(lines.front().title, card(cards, QStringLiteral("course"))->figure);
    EXPECT_EQ(lines.front().share, 1.0);
    EXPECT_LE(lines[1].share, 1.0);
    EXPECT_GT(lines.back().share, 0.0);
}

TEST(ReviewTest, AllTimeHasNoNewcomersAndNothingBefore) {
    const ReviewFigures figures = review(aYear(), of({})).own;
    EXPECT_FALSE(figures.former);
    const std::vector<ReviewCard> cards = reviewCards(figures);
    EXPECT_EQ(card(cards, QStringLiteral("new")), nullptr) << "in all time everybody was new";
    EXPECT_NE(card(cards, QStringLiteral("time")), nullptr);
}

TEST(ReviewTest, SpotifysReviewIsHeldAgainstTheSameDaysOfTheYearBefore) {
    const LibraryPtr library =
        libraryOf({play(at(2023, 1, 3), 1, "Waterloo", "ABBA"), play(at(2023, 11, 15), 1, "Waterloo", "ABBA"),
                   play(at(2023, 12, 24), 1, "Waterloo", "ABBA"), play(at(2024, 2, 1), 1, "Waterloo", "ABBA")});
    const ReviewData data = review(library, of(yearOf(2024)));
    ASSERT_TRUE(data.spotify && data.spotify->former);
    EXPECT_EQ(data.spotify->former->amount.plays, 2) << "not Christmas";
    const QString text = card(reviewCards(*data.spotify), QStringLiteral("time"))->text();
    EXPECT_TRUE(text.contains(QStringLiteral("1 Jan – 15 Nov 2023"))) << qPrintable(text);
    ASSERT_TRUE(data.own.former);
    EXPECT_EQ(data.own.former->amount.plays, 3) << "the whole year";
}

TEST(ReviewTest, TwentyYearsAreDrawnInYears) {
    std::vector<PlayFacts> plays;
    for (int year = 2005; year < 2025; ++year)
        plays.push_back(play(at(year, 6, 1), 1, "Waterloo", "ABBA"));
    const ReviewFigures figures = review(libraryOf(plays), of({})).own;
    EXPECT_EQ(figures.bucket, Bucket::Year);
    EXPECT_EQ(figures.overTime.size(), 20U);
}

TEST(ReviewTest, WhereNothingCountsThereIsNoCard) {
    EXPECT_TRUE(reviewCards(review(libraryOf({}), of(yearOf(2024))).own).empty());
    EXPECT_TRUE(reviewCards(review(aYear(), of(yearOf(2019))).own).empty());
}

TEST(ReviewTest, ASinglePlayWithoutNamesIsToldAsWell) {
    PlayFacts nameless = play(at(2024, 5, 2), 0, "", "", "");
    nameless.uri.clear();
    const std::vector<ReviewCard> cards = reviewCards(review(libraryOf({nameless}), of(yearOf(2024))).own);
    for (const ReviewCard& one : cards)
        EXPECT_FALSE(one.figure.isEmpty()) << qPrintable(one.key);
}

TEST(ReviewTest, WhoWasNewIsToldOnlyWhereSomethingIsKnownOfTheTimeBefore) {
    const std::vector<ReviewCard> first = reviewCards(review(aYear(), of(yearOf(2023))).own);
    EXPECT_FALSE(first.empty());
    EXPECT_EQ(card(first, QStringLiteral("new")), nullptr) << "the history begins there";
}

TEST(ReviewTest, OneNewTrackIsNoneOfSeveral) {
    const LibraryPtr library = libraryOf({play(at(2023, 7, 1), 3, "Sinnerman", "Nina Simone", "Pastel Blues"),
                                          play(at(2024, 3, 5), 2, "Song 2", "Blur")});
    const std::vector<ReviewCard> cards = reviewCards(review(library, of(yearOf(2024))).own);
    ASSERT_NE(card(cards, QStringLiteral("new")), nullptr);
    EXPECT_TRUE(card(cards, QStringLiteral("new"))->sentence.startsWith(QStringLiteral("And 1 track that")));
}

TEST(ReviewTest, OfSeveralYearsTheYearsAreNamedAlone) {
    std::vector<PlayFacts> plays;
    for (int year = 2021; year <= 2023; ++year)
        for (int month = 1; month <= 12; ++month)
            plays.push_back(play(at(year, month, 5), 1, "Waterloo", "ABBA"));
    const LibraryPtr library = libraryOf(plays);
    const auto labels = [&library](DateRange range) {
        const std::vector<ReviewCard> cards = reviewCards(review(library, of(range)).own);
        QStringList named;
        for (const ReviewBar& bar : card(cards, QStringLiteral("course"))->bars)
            if (!bar.label.isEmpty())
                named.append(bar.label);
        return named;
    };
    EXPECT_EQ(labels({day(2021, 1, 1), day(2024, 1, 1)}).join(u' '), QStringLiteral("2021 2022 2023"));
    EXPECT_EQ(labels(yearOf(2022)).size(), 12);
    const QStringList days365 = labels({day(2021, 11, 28), day(2022, 11, 28)});
    ASSERT_EQ(days365.size(), 13) << "from November to November";
    EXPECT_EQ(days365[2], QStringLiteral("2022"));
}

TEST(OverviewTest, TheBestDayIsOneOfTheRange) {
    SelectionCache selections;
    const LibraryPtr library = libraryOf(
        {play(at(2024, 3, 5), 1, "a", "A"), play(at(2024, 5, 6), 1, "a", "A"), play(at(2024, 5, 6, 9), 1, "a", "A")});
    const auto best = [&](DateRange range) {
        return bestDayText(overviewData({library, of(range), day(2025, 1, 10)}, selections,
                                        {std::make_shared<std::atomic<quint64>>(0), 0}));
    };
    EXPECT_TRUE(best(yearOf(2024)).contains(QStringLiteral("6 May 2024")));
    EXPECT_TRUE(best({day(2024, 3, 1), day(2024, 4, 1)}).contains(QStringLiteral("5 Mar 2024")));
    EXPECT_EQ(best({day(2024, 4, 1), day(2024, 5, 1)}), QString());
}

TEST(OverviewTest, TheTableSaysOfWhichPeriodOnlyAPartIsShown) {
    SelectionCache selections;
    const LibraryPtr library = libraryOf({play(at(2024, 3, 5), 1, "a", "A"), play(at(2024, 7, 6), 1, "a", "A")});
    const ChartData chart =
        overTimeChart(overviewData({library, of({day(2024, 2, 14), day(2024, 8, 5)}), day(2025, 1, 10)}, selections,
                                   {std::make_shared<std::atomic<quint64>>(0), 0}));
    const QStringList& periods = chart.table.front().cells;
    EXPECT_TRUE(periods.front().endsWith(QStringLiteral("(not a whole one)"))) << qPrintable(periods.front());
    EXPECT_FALSE(periods.back().endsWith(QStringLiteral("(not a whole one)"))) << qPrintable(periods.back());
}

} // namespace
} // namespace afs
