// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/frame/watched_window.h"
#include "ui/charts/kpi_card.h"
#include "ui/models/playlist_data.h"

#include <QAbstractButton>

namespace afs {
namespace {

using test::at;
using test::libraryOf;
using test::play;

/// ABBA on 28 days of March 2023 and every other day of May 2024, Blur once in between.
LibraryPtr history() {
    std::vector<PlayFacts> plays;
    for (int day = 1; day <= 28; ++day) {
        plays.push_back(play(at(2023, 3, day, 20), 1, "Waterloo", "ABBA"));
        if (day % 2 == 0)
            plays.push_back(play(at(2024, 5, day, 20), 1, "Waterloo", "ABBA"));
    }
    plays.push_back(play(at(2024, 2, 3, 9), 2, "Song 2", "Blur"));
    return libraryOf(plays);
}

class FactsLeadToPlays : public test::WatchedWindow {
protected:
    template <typename T>
    T* figure(const QString& beginning) {
        for (T* each : current()->findChildren<T*>())
            if (each->isVisible() && each->accessibleName().startsWith(beginning))
                return each;
        return nullptr;
    }
    /// How many plays P on a figure shows; then back.
    int playsBehind(QWidget* figure) {
        if (!figure)
            return -1;
        figure->setFocus(Qt::TabFocusReason);
        QTest::keyClick(figure, Qt::Key_P);
        if (window->scope().place().page != PageId::History || !settle())
            return -2;
        const int rows = rowsOf(QStringLiteral("Plays"));
        window->scope().goBack();
        return settle() ? rows : -3;
    }
    void openAll(PageId page) {
        open(history(), page);
        window->scope().setRange(RangeChoice::of(RangeChoice::Kind::AllTime));
        ASSERT_TRUE(settle());
    }
};

TEST_F(FactsLeadToPlays, TheFactsOfAnArtistLeadToTheirPlays) {
    openAll(PageId::Overview);
    window->scope().openSubject({Subject::ofArtist("ABBA"), QStringLiteral("ABBA")});
    ASSERT_TRUE(settle());
    const auto behind = [this](const char* name) {
        return playsBehind(figure<QAbstractButton>(QString::fromUtf8(name)));
    };
    EXPECT_EQ(behind("First play"), 1);
    EXPECT_EQ(behind("Last play"), 1);
    EXPECT_EQ(behind("Longest streak"), 28);
    EXPECT_EQ(behind("Best month"), 28);
}

TEST_F(FactsLeadToPlays, OfARangeThatCutsAMonthOnlyItsOwnDaysAreShown) {
    openAll(PageId::Overview);
    const auto day = [](unsigned number) {
        return std::chrono::local_days(std::chrono::year(2023) / std::chrono::March / number);
    };
    window->scope().setRange(RangeChoice::ofDates({day(10), day(20)}));
    window->scope().openSubject({Subject::ofArtist("ABBA"), QStringLiteral("ABBA")});
    ASSERT_TRUE(settle());
    EXPECT_EQ(playsBehind(figure<QAbstractButton>(QStringLiteral("Best month"))), 10);
}

TEST_F(FactsLeadToPlays, AClickOnABarThatIsCutShowsTheDaysThatItCounts) {
    openAll(PageId::Overview);
    const auto day = [](int year, unsigned month, unsigned number) {
        return std::chrono::local_days(std::chrono::year(year) / std::chrono::month(month) / number);
    };
    const DateRange chosen{day(2023, 3, 12), day(2024, 5, 21)}; // from a Sunday to a Monday
    window->scope().setRange(RangeChoice::ofDates(chosen));
    const auto expectOwnDays = [&](const QString& title) {
        ASSERT_TRUE(settle());
        const Place whole = window->scope().place();
        const int last = static_cast<int>(chart(title)->data().points.size()) - 1;
        ASSERT_GT(last, 10);
        for (const int bar : {0, last}) {
            EXPECT_EQ(chart(title)->data().points[static_cast<std::size_t>(bar)].value, 1);
            Q_EMIT chart(title)->activated(bar, Qt::NoModifier);
            ASSERT_TRUE(settle());
            EXPECT_EQ(window->scope().scope().range,
                      (bar == 0 ? DateRange{chosen.from, day(2023, 3, 13)} : DateRange{day(2024, 5, 20), chosen.to}));
            ASSERT_EQ(chart(title)->data().points.size(), 1U);
            EXPECT_EQ(chart(title)->data().points.front().value, 1);
            Q_EMIT chart(title)->activated(0, Qt::NoModifier);
            ASSERT_TRUE(settle());
            EXPECT_EQ(window->scope().place(), whole) << "the same again lets go";
        }
    };
    expectOwnDays(QStringLiteral("How much do you listen?"));
    window->scope().openSubject({Subject::ofArtist("ABBA"), QStringLiteral("ABBA")});
    expectOwnDays(QStringLiteral("How much, over time?"));
}

TEST_F(FactsLeadToPlays, TheFiguresOfTheClockLeadToTheirPlays) {
    openAll(PageId::Clock);
    EXPECT_EQ(playsBehind(figure<KpiCard>(QStringLiteral("Most days in a row"))), 28);
    EXPECT_EQ(playsBehind(figure<KpiCard>(QStringLiteral("Sessions"))), 43);
    KpiCard* current = figure<KpiCard>(QStringLiteral("Days in a row now"));
    ASSERT_NE(current, nullptr);
    QTest::keyClick(current, Qt::Key_P);
    EXPECT_EQ(window->scope().place().page, PageId::Clock) << "no day, no plays";
}

/// Of 2024: three starts of Waterloo that were skipped, one of them long enough to count, and one of Song 2.
LibraryPtr skippedOften() {
    std::vector<PlayFacts> plays;
    for (int day = 1; day <= 10; ++day)
        plays.push_back(play(at(2024, 5, day, 20), 1, "Waterloo", "ABBA"));
    for (int day = 1; day <= 3; ++day) {
        plays.push_back(play(at(2024, 6, day, 20), 1, "Waterloo", "ABBA"));
        plays.back().ms = day == 1 ? 60'000 : 2'000;
        plays.back().reasonEnd = "fwdbtn";
    }
    plays.push_back(play(at(2024, 6, 4, 20), 2, "Song 2", "Blur"));
    plays.back().ms = 5'000;
    plays.back().flags.skipped = Tri::Yes;
    return libraryOf(plays);
}

TEST_F(FactsLeadToPlays, SkippedLeadsToAllThatWereSkippedCountedOrNot) {
    open(skippedOften(), PageId::Clock);
    window->scope().setRange(RangeChoice::of(RangeChoice::Kind::AllTime));
    ASSERT_TRUE(settle());
    KpiCard* skipped = figure<KpiCard>(QStringLiteral("Skipped"));
    ASSERT_NE(skipped, nullptr);
    EXPECT_EQ(playsBehind(skipped), 4);
    window->scope().goForward();
    ASSERT_TRUE(settle());
    ASSERT_EQ(window->scope().chips().size(), 1U);
    EXPECT_EQ(window->scope().chips().front().text, QStringLiteral("Skipped, whatever the counting rule"));
    window->scope().go(window->scope().chips().front().without);
    ASSERT_TRUE(settle());
    EXPECT_EQ(rowsOf(QStringLiteral("Plays")), 11) << "what the rule counts";
}

TEST_F(FactsLeadToPlays, SkippedOfAnArtistLeadsToTheSkipsOfThatArtist) {
    open(skippedOften());
    window->scope().setRange(RangeChoice::of(RangeChoice::Kind::AllTime));
    window->scope().openSubject({Subject::ofArtist("ABBA"), QStringLiteral("ABBA")});
    ASSERT_TRUE(settle());
    EXPECT_EQ(playsBehind(figure<QAbstractButton>(QStringLiteral("Skipped"))), 3);
}

TEST_F(FactsLeadToPlays, AMonthOfTheCoverageLeadsToItsPlays) {
    open(history(), PageId::Imports);
    window->scope().narrowToArtist("Blur");
    window->scope().openPage(PageId::Imports);
    ASSERT_TRUE(settle());
    ChartView* months = chart(QStringLiteral("Which months are covered?"));
    ASSERT_NE(months, nullptr);
    QTest::keyClick(months, Qt::Key_Home);
    QTest::keyClick(months, Qt::Key_P);
    ASSERT_EQ(window->scope().place().page, PageId::History);
    ASSERT_TRUE(settle());
    EXPECT_EQ(rowsOf(QStringLiteral("Plays")), 28) << "March 2023, of everybody";
}

TEST_F(FactsLeadToPlays, AWeekOfTheUnplayableLeadsToThePlaysOfItsSongs) {
    prepare = [this] {
        fill();
        PlaylistTrack dark = playlists->entries[1][0];
        dark.status = EntryStatus::Unplayable;
        dark.darkSince = at(2024, 6, 3);
        playlists->entries[1] = {dark};
        playlists->entries[2] = {};
        playlists->history = {};
    };
    open(history(), PageId::Unplayable);
    ASSERT_TRUE(settle());
    ChartView* weeks = chart(QStringLiteral("How many songs could not be played?"));
    ASSERT_NE(weeks, nullptr);
    QTest::keyClick(weeks, Qt::Key_End);
    QTest::keyClick(weeks, Qt::Key_P);
    ASSERT_EQ(window->scope().place().page, PageId::History);
    ASSERT_TRUE(settle());
    EXPECT_EQ(rowsOf(QStringLiteral("Plays")), 42) << "all of Waterloo, ever";
}

TEST_F(FactsLeadToPlays, ABarOfAHabitNarrowsAllPagesToIt) {
    openAll(PageId::Clock);
    ASSERT_TRUE(settle());
    ChartView* endings = chart(QStringLiteral("How do plays end?"));
    ASSERT_NE(endings, nullptr);
    Q_EMIT endings->activated(0, Qt::NoModifier);
    EXPECT_EQ(window->scope().place().filter.endReasons, std::vector<std::string>{"trackdone"});
    Q_EMIT endings->activated(0, Qt::NoModifier);
    EXPECT_TRUE(window->scope().place().filter.empty()) << "the same again takes it off";
}

} // namespace
} // namespace afs
