// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/spotify/fake_time.h"
#include "tests/ui/support/fakes.h"
#include "ui/models/format.h"
#include "ui/tray/week_news.h"

#include <gtest/gtest.h>

namespace afs {
namespace {

using namespace std::chrono_literals;
using test::at;

/// It is Saturday, 15 June 2024, 12:00.
class WeekNewsTest : public testing::Test {
protected:
    WeekNewsTest() {
        choices.setTimeZone(QStringLiteral("UTC"));
        choices.setFirstWeekday(1);
        QObject::connect(&announcer, &Announcer::told, [this](const QString&, const QString& text, PageId page) {
            told.append(text);
            pages.push_back(page);
        });
    }
    void begin() {
        news = std::make_unique<WeekNews>(choices, announcer, time, time,
                                          [this](const Scope& week, QObject*, const auto& done) {
                                              asked.push_back(week.range);
                                              done(answer);
                                          });
    }
    static std::chrono::local_days day(unsigned month, unsigned date) {
        return std::chrono::local_days(std::chrono::year(2024) / std::chrono::month(month) / std::chrono::day(date));
    }

    test::FakeTime time{at(2024, 6, 15)};
    ProgramChoices choices{QString()};
    Announcer announcer{choices, time, time, [] { return false; }};
    QString answer = QStringLiteral("12 plays.");
    std::vector<DateRange> asked;
    QStringList told;
    std::vector<PageId> pages;
    std::unique_ptr<WeekNews> news;
};

TEST_F(WeekNewsTest, IsOffUntilAPersonWantsIt) {
    EXPECT_FALSE(choices.tellsOf(NewsKind::Week));
    EXPECT_TRUE(choices.tellsOf(NewsKind::Playlists));
    begin();
    time.advance(24h * 30);
    EXPECT_TRUE(asked.empty());
}

TEST_F(WeekNewsTest, TellsOfTheWeekBeforeAtTenOnItsFirstDay) {
    choices.setWeekTold(day(6, 10)); // this week's is known
    choices.setTellsOf(NewsKind::Week, true);
    begin();
    time.advance(24h + 21h); // Monday, 09:00
    EXPECT_TRUE(asked.empty());
    time.advance(1h + 3s);
    EXPECT_EQ(asked, (std::vector<DateRange>{{day(6, 10), day(6, 17)}}));
    EXPECT_EQ(told, QStringList{QStringLiteral("12 plays.")});
    EXPECT_EQ(pages, std::vector{PageId::Overview});
    time.advance(24h * 7);
    EXPECT_EQ(asked.size(), 2U);
}

TEST_F(WeekNewsTest, WhoSwitchesItOnOrWasOffOnMondayHearsOfTheLastWeekOnce) {
    begin();
    choices.setTellsOf(NewsKind::Week, true);
    time.advance(1min);
    EXPECT_EQ(asked, (std::vector<DateRange>{{day(6, 3), day(6, 10)}}));
    begin(); // as after a restart
    time.advance(1h);
    EXPECT_EQ(asked.size(), 1U);
}

TEST_F(WeekNewsTest, AWeekWithoutPlaysIsNotToldOf) {
    answer.clear();
    choices.setTellsOf(NewsKind::Week, true);
    begin();
    time.advance(1h);
    EXPECT_EQ(asked.size(), 1U);
    EXPECT_TRUE(told.isEmpty());
}

TEST_F(WeekNewsTest, TheSentenceHasTheFiguresOfThatWeekAlone) {
    const LibraryPtr library = test::libraryOf(
        {test::play(at(2024, 6, 2), 1, "Song 2", "Blur"), test::play(at(2024, 6, 3), 2, "Waterloo", "ABBA"),
         test::play(at(2024, 6, 9), 2, "Waterloo", "ABBA"), test::play(at(2024, 6, 9, 13), 1, "Song 2", "Blur")});
    Scope week;
    week.range = {day(6, 3), day(6, 10)};
    EXPECT_EQ(weekSentence(*library, week), QStringLiteral("3 plays, 9\u00a0min. Most of all: ABBA."));
    week.range = {day(5, 3), day(5, 10)};
    EXPECT_TRUE(weekSentence(*library, week).isEmpty());
}

} // namespace
} // namespace afs
