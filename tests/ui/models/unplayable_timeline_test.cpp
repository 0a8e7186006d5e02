// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/fakes.h"
#include "ui/models/unplayable_data.h"

#include <gtest/gtest.h>

namespace afs {
namespace {

using test::at;

PlaylistTrack song(const QString& name) {
    PlaylistTrack made;
    made.uri = QStringLiteral("spotify:track:%1").arg(name);
    made.name = name;
    made.status = EntryStatus::Playable;
    return made;
}

PlaylistTrack dark(const QString& name, Instant since) {
    PlaylistTrack made = song(name);
    made.status = EntryStatus::Unplayable;
    made.darkSince = since;
    return made;
}

class TimelineTest : public testing::Test {
protected:
    ChartData timeline(const std::vector<PlaylistTrack>& tracks, const std::vector<PlaylistEvent>& events) {
        return unplayableTimeline({{PlaylistId(1), tracks}}, events,
                                  std::chrono::local_days(std::chrono::year(2024) / 6 / 15), 1,
                                  QTimeZone("Europe/Berlin"));
    }
    static double inWeekOf(const ChartData& chart, QDate monday) {
        for (const ChartPoint& point : chart.points)
            if (point.date == monday)
                return point.value;
        return -1;
    }
    static PlaylistEvent event(Instant when, PlaylistChange change, const QString& uri) {
        return {when, PlaylistId(1), change, uri, {}, {}, {}};
    }
};

TEST_F(TimelineTest, NothingEverDarkIsNoChart) {
    EXPECT_TRUE(timeline({song(QStringLiteral("One"))}, {}).points.empty());
}

TEST_F(TimelineTest, WhatIsDarkCountsSinceItIs) {
    const ChartData chart =
        timeline({dark(QStringLiteral("A"), at(2024, 5, 15)), dark(QStringLiteral("B"), at(2024, 6, 12))}, {});
    EXPECT_EQ(chart.points.front().value, 0) << "the week before the first";
    EXPECT_EQ(inWeekOf(chart, QDate(2024, 5, 13)), 1);
    EXPECT_EQ(inWeekOf(chart, QDate(2024, 6, 3)), 1);
    EXPECT_EQ(chart.points.back().value, 2);
    EXPECT_TRUE(chart.points.back().unfinished);
}

TEST_F(TimelineTest, NothingIsToldOfTheTimeBeforeTheFirstLook) {
    PlaylistTrack older = dark(QStringLiteral("A"), at(2024, 5, 15));
    older.darkAtFirstSight = true;
    const ChartData chart = timeline({older, dark(QStringLiteral("B"), at(2024, 5, 29))}, {});
    EXPECT_EQ(chart.points.front().date, QDate(2024, 5, 13)) << "the week of the first look";
    EXPECT_EQ(chart.points.front().value, 1);
    EXPECT_EQ(inWeekOf(chart, QDate(2024, 5, 27)), 2);
    const ChartData both = timeline({dark(QStringLiteral("C"), at(2024, 5, 15)), older}, {});
    EXPECT_EQ(both.points.front().date, QDate(2024, 5, 13)) << "the same moment is the first look at one of them";
}

TEST_F(TimelineTest, ASongOnTwoListsIsOneSong) {
    const PlaylistTrack gone = dark(QStringLiteral("a"), at(2024, 5, 15));
    PlaylistTrack later = gone;
    later.darkSince = at(2024, 5, 29);
    PlaylistEvent went = event(at(2024, 4, 3), PlaylistChange::WentDark, gone.uri);
    PlaylistEvent left = event(at(2024, 4, 17), PlaylistChange::Removed, gone.uri);
    went.playlist = left.playlist = PlaylistId(3);
    const ChartData chart =
        unplayableTimeline({{PlaylistId(1), {gone, gone}}, {PlaylistId(2), {later}}}, {left, went},
                           std::chrono::local_days(std::chrono::year(2024) / 6 / 15), 1, QTimeZone("Europe/Berlin"));
    EXPECT_EQ(inWeekOf(chart, QDate(2024, 4, 8)), 1) << "on a third list, which it left";
    EXPECT_EQ(inWeekOf(chart, QDate(2024, 4, 22)), 0);
    EXPECT_EQ(inWeekOf(chart, QDate(2024, 5, 20)), 1);
    EXPECT_EQ(inWeekOf(chart, QDate(2024, 6, 3)), 1);
    EXPECT_EQ(chart.summary, QStringLiteral("1 song cannot be played now."));
}

TEST_F(TimelineTest, WhatCameBackOrLeftCountsUntilThen) {
    const QString back = QStringLiteral("spotify:track:back");
    const QString left = QStringLiteral("spotify:track:left");
    const ChartData chart = timeline({}, {event(at(2024, 6, 5), PlaylistChange::CameBack, back),
                                          event(at(2024, 5, 29), PlaylistChange::Removed, left),
                                          event(at(2024, 5, 15), PlaylistChange::WentDark, back),
                                          event(at(2024, 5, 15), PlaylistChange::WentDark, left)});
    EXPECT_EQ(inWeekOf(chart, QDate(2024, 5, 13)), 2);
    EXPECT_EQ(inWeekOf(chart, QDate(2024, 5, 27)), 1);
    EXPECT_EQ(inWeekOf(chart, QDate(2024, 6, 3)), 0);
}

TEST_F(TimelineTest, BehindAWeekAreTheSongsOfTheHistoryThatWereDarkThen) {
    PlaylistTrack now = dark(QStringLiteral("A"), at(2024, 5, 15));
    now.track = TrackId(1);
    PlaylistTrack back = song(QStringLiteral("B"));
    back.track = TrackId(2);
    const std::vector<PlaylistEntries> entries{{PlaylistId(1), {now, back, dark(QStringLiteral("C"), at(2024, 5, 15))}},
                                               {PlaylistId(2), {now}}};
    const std::vector<PlaylistEvent> events{event(at(2024, 5, 1), PlaylistChange::WentDark, back.uri),
                                            event(at(2024, 5, 30), PlaylistChange::CameBack, back.uri)};
    const auto behind = [&](QDate monday) { return darkTracksOf(monday, entries, events, QTimeZone("Europe/Berlin")); };
    EXPECT_EQ(behind(QDate(2024, 4, 22)), std::vector<TrackId>{});
    EXPECT_EQ(behind(QDate(2024, 5, 6)), std::vector{TrackId(2)});
    EXPECT_EQ(behind(QDate(2024, 5, 20)), (std::vector{TrackId(1), TrackId(2)})) << "C is in no history";
    EXPECT_EQ(behind(QDate(2024, 6, 3)), std::vector{TrackId(1)}) << "B came back";
}

} // namespace
} // namespace afs
