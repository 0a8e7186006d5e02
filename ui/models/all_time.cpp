// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/all_time.h"

#include "ui/charts/chart_text.h"
#include "ui/models/chart_points.h"
#include "ui/models/format.h"
#include "ui/models/gap_marks.h"

#include <QCoreApplication>

#include <algorithm>

namespace afs {

namespace {

constexpr int daysByDay = 150;
constexpr int daysByWeek = 4 * 366;
constexpr std::uint8_t dumpSources = sourceBit(Source::ExtendedDump) | sourceBit(Source::AccountDump);

struct AllTimeWords {
    Q_DECLARE_TR_FUNCTIONS(AllTime)
};

/// From the first to the last play that the rule counts, whatever is filtered: the band stays the whole history, and a
/// place on it the same date. A filter that counts more than the rule may reach further.
std::optional<DateSpan> wholeTime(const Question& question, const Selection& filtered, SelectionCache& selections) {
    Scope scope = question.scope;
    scope.filter = {};
    const SelectionPtr all = selections.of(question.library, scope);
    std::optional<DateSpan> time;
    for (const Selection* selection : {all.get(), &filtered}) {
        if (selection->days.empty())
            continue;
        const DateSpan span{selection->days.front().day, selection->days.back().day + std::chrono::days(1)};
        time = time ? DateSpan{std::min(time->from, span.from), std::max(time->to, span.to)} : span;
    }
    return time;
}

Bucket bucketOf(const DateSpan& time) {
    const auto days = (time.to - time.from).count() - 1;
    return days <= daysByDay ? Bucket::Day : days <= daysByWeek ? Bucket::Week : Bucket::Month;
}

/// The rows of a selection follow time, and so do the marks: each has as many of them as it has plays.
void addScanned(const Library& library, const Selection& selection, std::vector<HistoryMark>& marks) {
    auto row = selection.rows.begin();
    for (HistoryMark& mark : marks) {
        const auto left = std::min<std::int64_t>(mark.bucket.amount.plays, selection.rows.end() - row);
        for (const auto end = row + left; row != end; ++row)
            mark.scanned += (library.sources[*row] & dumpSources) == 0 ? 1 : 0;
    }
}

} // namespace

Question allTimeQuestion(Question question) {
    question.scope.range = {};
    question.scope.metric = Metric::Plays;
    return question;
}

AllTimeData allTimeData(const Question& question, SelectionCache& selections, const Wanted& wanted) {
    AllTimeData data;
    data.asked = question;
    const SelectionPtr selection = selections.of(question.library, question.scope);
    const auto time = wholeTime(question, *selection, selections);
    if (!wanted || !time)
        return data;
    data.bucket = bucketOf(*time);
    Scope scope = question.scope;
    scope.range = {time->from, time->to};
    for (TimeBucket& bucket :
         overTime(*question.library, scope, *selection, data.bucket, question.firstWeekday, question.today))
        data.marks.push_back({bucket});
    addScanned(*question.library, *selection, data.marks);
    return data;
}

ChartData allTimeChart(const AllTimeData& data) {
    ChartData chart = emptyChart(Metric::Plays);
    QStringList names;
    std::vector<Amount> amounts;
    std::vector<PointDays> days;
    Amount sum;
    for (const HistoryMark& mark : data.marks) {
        const QString name = bucketText(mark.bucket, data.bucket);
        ChartPoint point = pointOf(name, mark.bucket.amount, Metric::Plays);
        point.date = toDate(mark.bucket.from);
        point.other = static_cast<double>(mark.scanned);
        if (mark.scanned > 0)
            point.name =
                mark.scanned == mark.bucket.amount.plays
                    ? AllTimeWords::tr("%1, known from scanning", "period and figures").arg(point.name)
                    : AllTimeWords::tr("%1, %2 of them known from scanning alone", "period and figures, a number")
                          .arg(point.name, countText(static_cast<double>(mark.scanned)));
        names.append(name);
        amounts.push_back(mark.bucket.amount);
        sum += mark.bucket.amount;
        days.push_back({mark.bucket.from, mark.bucket.to});
        chart.points.push_back(std::move(point));
    }
    const Scope& scope = data.asked.scope;
    markGaps(chart, days,
             withUnreached(data.asked.gaps, data.asked.covered, data.asked.today, scope.zone, scope.dayStart),
             scope.zone, scope.dayStart);
    chart.table = amountTable(AllTimeWords::tr("Period"), names, amounts);
    chart.summary = summaryOf(chart, sum);
    const bool isTinted = std::ranges::any_of(chart.points, [](const ChartPoint& point) { return point.other > 0; });
    const bool isHatched =
        std::ranges::any_of(chart.points, [](const ChartPoint& point) { return point.hatched || point.partlyKnown; });
    if (isTinted)
        chart.summary += u' ' + AllTimeWords::tr("A second colour is what is known from scanning alone.");
    if (isHatched)
        chart.summary += u' ' + AllTimeWords::tr("Hatching is what is not known.");
    return chart;
}

QDate allTimeEnd(const AllTimeData& data) {
    return data.marks.empty() ? QDate() : toDate(data.marks.back().bucket.to);
}

} // namespace afs
