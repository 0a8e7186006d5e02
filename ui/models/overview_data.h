// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_data.h"
#include "ui/models/periods.h"
#include "ui/models/statistics_runner.h"

#include <vector>

namespace afs {

/// How four figures went, one value a bar of the chart over time: the sparklines.
struct Courses {
    std::vector<double> plays;
    std::vector<double> time;
    std::vector<double> artists;
    std::vector<double> tracks;
};

/// What the Overview draws, in words.
struct OverviewCharts {
    ChartData overTime;
    ChartData days;
    ChartData artists;
    ChartData tracks;
    ChartData freshArtists;
    ChartData hours;
};

/// Everything the Overview shows, of one snapshot and one scope.
struct OverviewData {
    Question asked;
    SelectionPtr selection;
    Totals totals;
    std::optional<ComparedDays> compared; ///< none: with nothing
    std::optional<Totals> former;         ///< of the days that are compared with
    Totals comparable;                    ///< of the days that are compared: `totals` where these are all known ones
    NewInPeriod fresh;
    Bucket bucket = Bucket::Day;
    std::vector<TimeBucket> overTime;
    /// What the days of each bar had in the time that is compared with, day for day: nothing where these are none, or
    /// not known. Empty: with none.
    std::vector<std::optional<Amount>> formerOverTime;
    Courses courses;
    CalendarSpan calendar;
    std::vector<Amount> days;                      ///< of the calendar, none left out, up to today
    std::vector<std::optional<Amount>> formerDays; ///< of the day each is compared with; empty: with none
    std::vector<TopEntry> artists;                 ///< of all artists, whatever artists are filtered by
    Amount artistsTotal;
    std::vector<TopEntry> tracks; ///< of all tracks, whatever tracks are filtered by
    Amount tracksTotal;
    std::vector<Amount> formerArtists; ///< what `artists` had in what is compared with; empty: with nothing
    std::vector<Amount> formerTracks;
    std::vector<TopEntry> freshArtists; ///< first heard in the range
    Hours hours{};
    std::optional<Hours> formerHours;
    OverviewCharts charts; ///< of all this
};

OverviewData overviewData(const Question& question, SelectionCache& selections, const Wanted& wanted);
/// The same without the rankings.
OverviewData figuresData(const Question& question, SelectionCache& selections, const Wanted& wanted);

ChartData overTimeChart(const OverviewData& data);
/// The days of the calendar; the days of the range are marked when they are not all of it.
ChartData calendarChart(const OverviewData& data);
ChartData calendarChart(const OverviewData& data, DayWords& words);
ChartData topArtistsChart(const OverviewData& data);
ChartData freshArtistsChart(const OverviewData& data);
ChartData topTracksChart(const OverviewData& data);
/// Sums over the range for each hour of the day.
ChartData hoursChart(const OverviewData& data);
/// "2025": what the range is compared with; empty for nothing.
QString comparedNameOf(const OverviewData& data);
/// "Plays per week; the lines are 2025": the subtitle of a chart with lines of it.
QString withComparedText(const QString& unit, const OverviewData& data);
/// The same of the chart over time, whose lines may be of a part.
QString withBesideText(const QString& unit, const OverviewData& data);
/// "best: Fri 12 Dec 2025, 181 plays"; empty when nothing was played.
QString bestDayText(const OverviewData& data);

} // namespace afs
