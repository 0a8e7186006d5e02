// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_text.h"
#include "ui/models/amount_order.h"
#include "ui/models/chart_points.h"
#include "ui/models/format.h"
#include "ui/models/gap_marks.h"
#include "ui/models/overview_data.h"
#include "ui/models/periods.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace afs {

namespace {

struct OverviewWords {
    Q_DECLARE_TR_FUNCTIONS(OverviewCharts)
};

Amount sumOf(const std::vector<Amount>& amounts) {
    Amount sum;
    for (const Amount& amount : amounts) {
        sum.plays += amount.plays;
        sum.ms += amount.ms;
        sum.msEstimated += amount.msEstimated;
    }
    return sum;
}

QString withShare(const QString& name, double share) {
    return share > 0 ? OverviewWords::tr("%1, %2 of the range").arg(name, percentText(share)) : name;
}

QString bucketBefore(Bucket bucket) {
    switch (bucket) {
    case Bucket::Day:
        return OverviewWords::tr("the day before");
    case Bucket::Week:
        return OverviewWords::tr("the week before");
    case Bucket::Month:
        return OverviewWords::tr("the month before");
    case Bucket::Year:
        return OverviewWords::tr("the year before");
    }
    return {};
}

/// Against the bucket before: of whole ones only, a part of one says nothing.
QString withChange(const QString& name, const TimeBucket& now, const TimeBucket* before, Bucket bucket, Metric metric) {
    const std::int64_t former = before && !before->unfinished ? before->amount.by(metric) : 0;
    if (former == 0 || now.unfinished)
        return name;
    const double change = static_cast<double>(now.amount.by(metric) - former) / static_cast<double>(former);
    const QString percent = percentText(std::abs(change));
    constexpr double many = 10; // of which nobody thinks in per cent
    if (change >= many)
        return OverviewWords::tr("%1, %2 times as much as %3", "figures, factor, the week before")
            .arg(name, QLocale().toString(change + 1, 'f', 0), bucketBefore(bucket));
    if (std::abs(change) < 0.0005)
        return OverviewWords::tr("%1, as much as %2", "figures, the week before").arg(name, bucketBefore(bucket));
    return change > 0 ? OverviewWords::tr("%1, %2 more than %3", "figures, per cent, the week before")
                            .arg(name, percent, bucketBefore(bucket))
                      : OverviewWords::tr("%1, %2 less than %3", "figures, per cent, the week before")
                            .arg(name, percent, bucketBefore(bucket));
}

bool covers(const DateRange& range, std::chrono::local_days from, std::chrono::local_days to) {
    return (!range.from || *range.from <= from) && (!range.to || *range.to >= to);
}

void markUnknown(ChartData& chart, const std::vector<PointDays>& days, const Question& asked) {
    const Scope& scope = asked.scope;
    markGaps(chart, days, withUnreached(asked.gaps, asked.covered, asked.today, scope.zone, scope.dayStart), scope.zone,
             scope.dayStart);
}

/// What lies outside the range is not counted in a bar, and not missing from it.
std::vector<PointDays> daysOfBars(const OverviewData& data) {
    std::vector<PointDays> days;
    for (const TimeBucket& bucket : data.overTime) {
        const DateRange shown = intersection({bucket.from, bucket.to}, data.asked.scope.range);
        days.push_back({shown.from.value_or(bucket.from), shown.to.value_or(bucket.to)});
    }
    return days;
}

/// The bars without their words, with the marks of what is not known.
std::vector<ChartPoint> markedUnknown(const OverviewData& data, const std::vector<PointDays>& days) {
    ChartData chart = emptyChart(data.asked.scope.metric);
    for (const TimeBucket& bucket : data.overTime)
        chart.points.push_back(pointOf({}, bucket.amount, data.asked.scope.metric));
    markUnknown(chart, days, data.asked);
    return chart.points;
}

QString valueTextOf(const Amount& amount, Metric metric) {
    return metric == Metric::Plays ? countText(static_cast<double>(amount.plays))
                                   : durationText(static_cast<double>(amount.by(Metric::Time)));
}

} // namespace

ChartData overTimeChart(const OverviewData& data) {
    const Metric metric = data.asked.scope.metric;
    ChartData chart = emptyChart(metric);
    QStringList names;
    std::vector<Amount> amounts;
    const std::vector<PointDays> days = daysOfBars(data);
    const std::vector<ChartPoint> known = markedUnknown(data, days);
    const TimeBucket* before = nullptr;
    const QString former = comparedNameOf(data);
    for (const TimeBucket& bucket : data.overTime) {
        const ChartPoint& mark = known[chart.points.size()];
        const bool isKnown = !mark.hatched && !mark.partlyKnown;
        const QString name = bucketText(bucket, data.bucket);
        ChartPoint point = pointOf(name, bucket.amount, metric);
        point.share = shareOf(bucket.amount, data.totals.amount, metric);
        point.name = withShare(point.name, point.share);
        if (isKnown)
            point.name = withChange(point.name, bucket, before, data.bucket, metric);
        before = isKnown ? &bucket : nullptr; // what may be missing is no less
        if (const std::size_t at = chart.points.size(); at < data.formerOverTime.size() && data.formerOverTime[at])
            setCompared(point, *data.formerOverTime[at], former, metric);
        const auto withWholeness = [&bucket](const QString& text) {
            return bucket.unfinished
                       ? OverviewWords::tr("%1 (not a whole one)", "a day, week or month of a chart").arg(text)
                       : text;
        };
        point.name = withWholeness(point.name);
        point.unfinished = bucket.unfinished;
        point.date = toDate(bucket.from);
        names.append(withWholeness(name));
        amounts.push_back(bucket.amount);
        chart.points.push_back(std::move(point));
    }
    markUnknown(chart, days, data.asked);
    chart.table = amountTable(OverviewWords::tr("Period"), names, amounts);
    giveExactDays(chart);
    addComparedColumn(chart, former);
    chart.summary = summaryOf(chart, data.totals.amount);
    return chart;
}

ChartData calendarChart(const OverviewData& data) {
    DayWords words;
    return calendarChart(data, words);
}

ChartData calendarChart(const OverviewData& data, DayWords& words) {
    const Metric metric = data.asked.scope.metric;
    ChartData chart = emptyChart(metric);
    const auto days = std::chrono::days(static_cast<std::int64_t>(data.days.size()));
    chart.firstWeekday = data.asked.firstWeekday;
    const QString former = comparedNameOf(data);
    ComparedWords compared(former, metric);
    const bool mark = !covers(data.asked.scope.range, data.calendar.from, data.calendar.from + days);
    chart.table.push_back({OverviewWords::tr("Day"), {}, false});
    const std::vector<ChartColumn> figures = amountTable({}, {}, {});
    chart.table.insert(chart.table.end(), figures.begin() + 1, figures.end());
    std::vector<PointDays> pointDays;
    const std::vector<DayWords::Words> said = words.of(data.calendar.from, data.days);
    for (std::size_t i = 0; i < data.days.size(); ++i) {
        const auto day = data.calendar.from + std::chrono::days(static_cast<std::int64_t>(i));
        pointDays.push_back({day, day + std::chrono::days(1)});
        ChartPoint& point = chart.points.emplace_back();
        point.name = said[i].name;
        setFigures(point, data.days[i], metric);
        point.date = toDate(day);
        if (i < data.formerDays.size() && data.formerDays[i])
            compared.set(point, *data.formerDays[i]);
        point.selected = mark && covers(data.asked.scope.range, day, day + std::chrono::days(1));
        chart.table[0].cells.append(said[i].day);
        chart.table[1].cells.append(said[i].plays);
        chart.table[2].cells.append(said[i].time);
        chart.table[0].exact.append(said[i].isoDay);
        chart.table[2].exact.append(said[i].seconds);
    }
    markUnknown(chart, pointDays, data.asked);
    addComparedColumn(chart, former);
    chart.summary = summaryOf(chart, sumOf(data.days));
    return chart;
}

namespace {

ChartData artistsChart(const OverviewData& data, const std::vector<TopEntry>& entries, const Amount& total,
                       const std::vector<Amount>& formerAmounts) {
    const Scope& scope = data.asked.scope;
    const Library& library = *data.asked.library;
    ChartData chart = emptyChart(scope.metric);
    QStringList names;
    std::vector<Amount> amounts;
    for (const TopEntry& entry : entries) {
        const std::string_view artist = library.artistName(entry.index);
        const QString name = artistOrUnknown(artist);
        ChartPoint point = pointOf(isolated(name), entry.amount, scope.metric);
        point.label = name;
        point.share = shareOf(entry.amount, total, scope.metric);
        point.name = withShare(point.name, point.share);
        point.valueText = valueTextOf(entry.amount, scope.metric);
        const auto& chosen = scope.filter.artists;
        point.selected = std::find(chosen.begin(), chosen.end(), artist) != chosen.end();
        if (const std::size_t at = chart.points.size(); at < formerAmounts.size())
            setCompared(point, formerAmounts[at], comparedNameOf(data), scope.metric);
        names.append(name);
        amounts.push_back(entry.amount);
        chart.points.push_back(std::move(point));
    }
    chart.table = amountTable(OverviewWords::tr("Artist"), names, amounts);
    addComparedColumn(chart, comparedNameOf(data));
    chart.summary = summaryOf(chart, sumOf(amounts));
    return chart;
}

} // namespace

ChartData topArtistsChart(const OverviewData& data) {
    return artistsChart(data, data.artists, data.artistsTotal, data.formerArtists);
}

ChartData freshArtistsChart(const OverviewData& data) {
    return artistsChart(data, data.freshArtists, data.totals.amount, {});
}

ChartData topTracksChart(const OverviewData& data) {
    const Scope& scope = data.asked.scope;
    const Library& library = *data.asked.library;
    ChartData chart = emptyChart(scope.metric);
    QStringList names;
    std::vector<Amount> amounts;
    for (const TopEntry& entry : data.tracks) {
        const TrackInfo& track = library.tracks[entry.index];
        const QString title = titleOrUnknown(library.text(track.title));
        const QString artist = artistOrUnknown(library.artistName(track.artist));
        const QString name = OverviewWords::tr("%1 by %2", "title, artist").arg(isolated(title), isolated(artist));
        ChartPoint point = pointOf(name, entry.amount, scope.metric);
        point.label = title;
        point.subtitle = artist;
        point.share = shareOf(entry.amount, data.tracksTotal, scope.metric);
        point.name = withShare(point.name, point.share);
        point.valueText = valueTextOf(entry.amount, scope.metric);
        const auto& chosen = scope.filter.tracks;
        point.selected = std::find(chosen.begin(), chosen.end(), track.id) != chosen.end();
        if (const std::size_t at = chart.points.size(); at < data.formerTracks.size())
            setCompared(point, data.formerTracks[at], comparedNameOf(data), scope.metric);
        names.append(name);
        amounts.push_back(entry.amount);
        chart.points.push_back(std::move(point));
    }
    chart.table = amountTable(OverviewWords::tr("Track"), names, amounts);
    addComparedColumn(chart, comparedNameOf(data));
    chart.summary = summaryOf(chart, sumOf(amounts));
    return chart;
}

QString comparedNameOf(const OverviewData& data) {
    return comparedName(data.asked.scope.range, data.asked.today, data.asked.comparison, data.asked.covered);
}

QString withComparedText(const QString& unit, const OverviewData& data) {
    return !data.formerHours ? unit : withBesideText(unit, data);
}

QString withBesideText(const QString& unit, const OverviewData& data) {
    return data.formerOverTime.empty()
               ? unit
               : OverviewWords::tr("%1; the lines are %2", "unit, compared period").arg(unit, comparedNameOf(data));
}

ChartData hoursChart(const OverviewData& data) {
    const Scope& scope = data.asked.scope;
    const Hours& hours = data.hours;
    const QString former = comparedNameOf(data);
    ChartData chart = emptyChart(scope.metric);
    QStringList names;
    const std::vector<Amount> amounts(hours.begin(), hours.end());
    const Amount sum = sumOf(amounts);
    for (int hour = 0; hour < 24; ++hour) {
        const Amount& amount = hours[static_cast<std::size_t>(hour)];
        ChartPoint point = pointOf(hourName(hour), amount, scope.metric);
        point.share = shareOf(amount, sum, scope.metric);
        point.name = withShare(point.name, point.share);
        if (data.formerHours)
            setCompared(point, (*data.formerHours)[static_cast<std::size_t>(hour)], former, scope.metric);
        const auto& chosen = scope.filter.hours;
        point.selected = std::find(chosen.begin(), chosen.end(), hour) != chosen.end();
        names.append(hourName(hour));
        chart.points.push_back(std::move(point));
    }
    chart.table = amountTable(OverviewWords::tr("Hour"), names, amounts);
    addComparedColumn(chart, former);
    chart.summary = summaryOf(chart, sum);
    return chart;
}

QString bestDayText(const OverviewData& data) {
    const Metric metric = data.asked.scope.metric;
    const DateRange shown = intersection(data.calendar.range(), data.asked.scope.range); // the others are faded
    const auto dayOf = [&](std::chrono::local_days day) {
        return data.days.begin() +
               std::clamp<std::ptrdiff_t>((day - data.calendar.from).count(), 0, std::ssize(data.days));
    };
    const auto end = dayOf(*shown.to);
    const auto best = std::max_element(std::min(dayOf(*shown.from), end), end,
                                       [&](const Amount& a, const Amount& b) { return ranksLower(a, b, metric); });
    if (best == end || best->by(metric) == 0)
        return {};
    const auto day = data.calendar.from + std::chrono::days(best - data.days.begin());
    return OverviewWords::tr("best: %1, %2", "date, figure")
        .arg(weekdayDateText(toDate(day)), amountText(*best, metric));
}

} // namespace afs
