// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/days.h"
#include "tests/ui/support/fakes.h"
#include "ui/models/clock_data.h"
#include "ui/models/format.h"
#include "ui/models/playlist_songs_model.h"
#include "ui/models/releases_model.h"
#include "ui/models/top_model.h"

#include <gtest/gtest.h>

/// For somebody whose days begin at four in the morning.
namespace afs {
namespace {

using test::at;

constexpr std::chrono::hours fourOClock(4);

class DayStartTest : public testing::Test {
protected:
    static Question ask(DateRange range) {
        Question question;
        question.library = test::libraryOf(
            {test::play(night, 1, "Nachtlied", "Ada"), test::play(at(2024, 5, 3, 20), 2, "Abendlied", "Ada")});
        question.scope.range = range;
        question.scope.dayStart = fourOClock;
        question.today = test::day(2024, 6, 15);
        return question;
    }
    static Wanted always() { return {std::make_shared<std::atomic<quint64>>(0), 0}; }
    static QString shown(const QAbstractItemModel& model, int column) {
        return model.index(0, column).data().toString();
    }

    static inline const Instant night = at(2024, 5, 2, 2);
    const QString theDayBefore = QStringLiteral("1 May 2024");
    SelectionCache cache;
};

TEST_F(DayStartTest, ARankingDatesPlaysByTheDayThatCountsThem) {
    TopModel model;
    model.setData(topData(ask({test::day(2024, 5, 1), test::day(2024, 5, 2)}), TopKind::Tracks, cache, always()));
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(shown(model, TopModel::FirstColumn), theDayBefore);
    EXPECT_EQ(shown(model, TopModel::LastColumn), theDayBefore);
}

TEST_F(DayStartTest, SongsOfAPlaylistToo) {
    PlaylistSongsModel model(QTimeZone::utc(), fourOClock);
    PlaylistRow row;
    row.lastPlayed = night;
    model.setSongs({row});
    EXPECT_EQ(shown(model, PlaylistSongsModel::LastPlayedColumn), theDayBefore);
}

TEST_F(DayStartTest, ReleasesToo) {
    ReleasesModel model(QTimeZone::utc(), fourOClock);
    ReleaseRow row;
    row.firstPlay = row.lastPlay = night;
    model.setReleases({row});
    EXPECT_EQ(shown(model, ReleasesModel::FirstColumn), theDayBefore);
    EXPECT_EQ(shown(model, ReleasesModel::LastColumn), theDayBefore);
}

TEST_F(DayStartTest, AndWhatIsLongerAgoThanADay) {
    EXPECT_EQ(relativeText(night, at(2024, 6, 1), QTimeZone::utc(), fourOClock), theDayBefore);
    EXPECT_EQ(relativeText(night, at(2024, 5, 2, 3), QTimeZone::utc(), fourOClock), QStringLiteral("1 h ago"));
}

TEST_F(DayStartTest, TheClockSaysOverWhichDaysItsHoursAreAverages) {
    Question question = ask({test::day(2024, 1, 1), test::day(2025, 1, 1)});
    question.today = test::day(2025, 6, 15);
    const std::vector<DateSpan> known{{test::day(2024, 1, 1), test::day(2025, 1, 1)}};
    question.covered = {known, known};
    const auto says = [&] {
        return averageText(clockData(question, cache, always()), ClockAverage::PerCalendarDay).toStdString();
    };
    const auto days = [](const char* count) { return "over " + std::string(count) + " days"; };
    EXPECT_TRUE(says().ends_with(days("366"))) << says();
    question.scope.filter.weekdays = {4}; // Friday
    EXPECT_TRUE(says().ends_with(days("52"))) << says();
}

} // namespace
} // namespace afs
