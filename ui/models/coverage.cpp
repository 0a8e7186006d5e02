// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/coverage.h"

#include "core/statistics/zone_offsets.h"
#include "ui/charts/chart_text.h"
#include "ui/models/format.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <vector>

namespace afs {

namespace {

constexpr std::size_t listedGaps = 4;

struct CoverageWords {
    Q_DECLARE_TR_FUNCTIONS(Coverage)
};

struct SilentSpan {
    QDate first;
    QDate last; ///< months, by their first day
    int months = 0;
};

QString gapText(const SilentSpan& gap) {
    const QLocale locale;
    const QString whole = QStringLiteral("MMM yyyy");
    if (gap.months == 1)
        return locale.toString(gap.first, whole);
    const QString first =
        locale.toString(gap.first, gap.first.year() == gap.last.year() ? QStringLiteral("MMM") : whole);
    return CoverageWords::tr("%1 – %2", "first and last month").arg(first, locale.toString(gap.last, whole));
}

QDate monthOf(QDate day) {
    return {day.year(), day.month(), 1};
}

QDate monthOf(Instant instant, const QTimeZone& zone) {
    return monthOf(localTimeOf(instant, zone).date());
}

QDate firstDay(const Library& library, const QTimeZone& zone, std::chrono::hours dayStart) {
    return toDate(localDayOf(Instant(Milliseconds(library.end.front())), zone, dayStart));
}

QDate lastDay(const Library& library, const QTimeZone& zone, std::chrono::hours dayStart) {
    return toDate(localDayOf(Instant(Milliseconds(library.end.back())), zone, dayStart));
}

qint64 beginOf(QDate day, const QTimeZone& zone, std::chrono::hours dayStart) {
    return beginOfDay(toLocalDays(day), zone, dayStart).time_since_epoch().count();
}

std::vector<MonthPlays> countMonths(const Library& library, const QTimeZone& zone, std::chrono::hours dayStart,
                                    QDate lastMonth) {
    std::vector<MonthPlays> months;
    auto from = library.end.begin();
    for (QDate month = monthOf(firstDay(library, zone, dayStart)); month <= lastMonth; month = month.addMonths(1)) {
        const qint64 next = beginOf(month.addMonths(1), zone, dayStart);
        const auto to = std::lower_bound(from, library.end.end(), next);
        months.push_back({month, to - from, {}});
        from = to;
    }
    return months;
}

void addCounted(std::vector<MonthPlays>& months, const Library& library, const Selection& selection,
                const QTimeZone& zone, std::chrono::hours dayStart) {
    auto from = selection.rows.begin();
    for (MonthPlays& each : months) {
        const qint64 next = beginOf(each.month.addMonths(1), zone, dayStart);
        const auto to =
            std::partition_point(from, selection.rows.end(), [&](Row row) { return library.end[row] < next; });
        each.counted = to - from;
        from = to;
    }
}

std::vector<SilentSpan> gapsOf(const std::vector<MonthPlays>& months) {
    std::vector<SilentSpan> gaps;
    for (const auto& [month, plays, counted] : months) {
        if (plays > 0)
            continue;
        if (!gaps.empty() && gaps.back().last.addMonths(1) == month) {
            gaps.back().last = month;
            ++gaps.back().months;
        } else {
            gaps.push_back({month, month, 1});
        }
    }
    return gaps;
}

bool reaches(const ImportRecord& import, QDate month, const QTimeZone& zone) {
    return import.state == ImportState::Done && import.first && import.last && monthOf(*import.first, zone) <= month &&
           month <= monthOf(*import.last, zone);
}

/// The files that reach a month, each once, as the list has them.
QStringList sourcesOf(QDate month, const std::vector<ImportRecord>& imports, const QTimeZone& zone) {
    QStringList sources;
    for (const ImportRecord& import : imports)
        if (reaches(import, month, zone))
            sources += import.sources;
    sources.removeDuplicates();
    return sources;
}

} // namespace

namespace {

/// What the months say of the time between the first play and the last.
QString monthsSentence(const QString& span, const std::vector<MonthPlays>& months) {
    const std::vector<SilentSpan> gaps = gapsOf(months);
    if (gaps.empty())
        return CoverageWords::tr("%1 Every month of that time has plays.").arg(span);
    QStringList texts;
    int empty = 0;
    for (const SilentSpan& gap : gaps) {
        empty += gap.months;
        if (static_cast<std::size_t>(texts.size()) < listedGaps)
            texts.append(gapText(gap));
    }
    if (gaps.size() > listedGaps)
        texts.append(CoverageWords::tr("and other months"));
    return CoverageWords::tr("%1 No play is stored for %2 of %3 months: %4.")
        .arg(span, countText(empty), countText(static_cast<double>(months.size())), texts.join(QStringLiteral(", ")));
}

} // namespace

QString coverageSentence(const Library& library, const QTimeZone& zone, std::chrono::hours dayStart,
                         const CoveredDays& covered, std::chrono::local_days today) {
    if (library.plays() == 0)
        return CoverageWords::tr("No play is stored yet.");
    const QDate first = firstDay(library, zone, dayStart);
    const QDate last = lastDay(library, zone, dayStart);
    const QString span = CoverageWords::tr("%1 stored, from %2 to %3.", "plays, first and last date")
                             .arg(playsText(static_cast<qint64>(library.plays())), dateText(first), dateText(last));
    const QString sentence = monthsSentence(span, countMonths(library, zone, dayStart, monthOf(last)));
    if (covered.isEveryDay() || covered.reached().back().to > today)
        return sentence;
    return CoverageWords::tr("%1 Nothing is known of the time since %2.", "sentence, date")
        .arg(sentence, dateText(toDate(covered.reached().back().to).addDays(-1)));
}

std::vector<MonthPlays> playsByMonth(const Library& library, const QTimeZone& zone, std::chrono::local_days today,
                                     std::chrono::hours dayStart, const Selection* counted) {
    if (library.plays() == 0)
        return {};
    const QDate last = monthOf(lastDay(library, zone, dayStart));
    std::vector<MonthPlays> months = countMonths(library, zone, dayStart, std::max(last, monthOf(toDate(today))));
    if (counted)
        addCounted(months, library, *counted, zone, dayStart);
    return months;
}

namespace {

/// What is stored, and what of it the counting rule counts: History shows that.
QString playsOfMonth(std::int64_t plays, const std::optional<std::int64_t>& counted) {
    return counted.value_or(plays) == plays ? playsText(plays)
                                            : CoverageWords::tr("%1, %2 of them counted", "plays, a number of plays")
                                                  .arg(playsText(plays), countText(static_cast<double>(*counted)));
}

} // namespace

ChartData coverageChart(const std::vector<MonthPlays>& months, const std::vector<ImportRecord>& imports,
                        const QTimeZone& zone) {
    ChartData data;
    data.unit = CoverageWords::tr("plays");
    ChartColumn names{CoverageWords::tr("Month"), {}, false};
    ChartColumn counts{CoverageWords::tr("Plays stored"), {}, true};
    ChartColumn files{CoverageWords::tr("Imports that reach it"), {}, false};
    int unknown = 0;
    for (const auto& [month, plays, counted] : months) {
        const QString sources = QLocale().createSeparatedList(sourcesOf(month, imports, zone));
        const QString name = monthText(month);
        ChartPoint point;
        point.value = static_cast<double>(plays);
        point.date = month;
        point.hatched = plays == 0 && sources.isEmpty();
        unknown += point.hatched ? 1 : 0;
        const QString stored = playsOfMonth(plays, counted);
        if (point.hatched)
            point.name = CoverageWords::tr("%1: not known, no import reaches it").arg(name);
        else if (sources.isEmpty())
            point.name = CoverageWords::tr("%1: %2", "month, plays").arg(name, stored);
        else
            point.name =
                CoverageWords::tr("%1: %2, in reach of %3", "month, plays, file names").arg(name, stored, sources);
        names.cells.append(name);
        counts.cells.append(countText(point.value));
        files.cells.append(sources);
        data.points.push_back(std::move(point));
    }
    data.summary = unknown == 0 ? CoverageWords::tr("An import reaches every month.")
                                : CoverageWords::tr("No import reaches %1 of %2 months.")
                                      .arg(countText(unknown), countText(static_cast<double>(months.size())));
    data.table = {std::move(names), std::move(counts), std::move(files)};
    return data;
}

std::optional<ImportId> importOfMonth(QDate month, const std::vector<ImportRecord>& imports, const QTimeZone& zone) {
    const ImportRecord* newest = nullptr;
    for (const ImportRecord& import : imports)
        if (reaches(import, month, zone) && (!newest || import.time > newest->time))
            newest = &import;
    return newest ? std::optional(newest->id) : std::nullopt;
}

std::vector<int> yearsWithPlays(const Library& library, const QTimeZone& zone, std::chrono::hours dayStart) {
    std::vector<int> years;
    if (library.plays() == 0)
        return years;
    const int last = lastDay(library, zone, dayStart).year();
    auto from = library.end.begin();
    for (int year = firstDay(library, zone, dayStart).year(); year <= last; ++year) {
        const qint64 next = beginOf(QDate(year + 1, 1, 1), zone, dayStart);
        const auto to = std::lower_bound(from, library.end.end(), next);
        if (to != from)
            years.push_back(year);
        from = to;
    }
    return years;
}

} // namespace afs
