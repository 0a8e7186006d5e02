// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/chart_points.h"

#include "ui/charts/chart_text.h"
#include "ui/models/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace afs {

namespace {

struct ChartWords {
    Q_DECLARE_TR_FUNCTIONS(ChartPoints)
};

QString comparedPattern() {
    return QCoreApplication::translate("OverviewCharts", "%1 (%2, %3)", "figures, the compared figure, its period");
}

} // namespace

QString secondsText(double ms) {
    return QString::number(ms / 1000, 'f', 3);
}

ChartPoint pointOf(const QString& what, const Amount& amount, Metric metric) {
    ChartPoint point;
    point.name = ChartWords::tr("%1: %2", "period or thing, figures").arg(what, bothFiguresText(amount));
    setFigures(point, amount, metric);
    return point;
}

void setFigures(ChartPoint& point, const Amount& amount, Metric metric) {
    point.value = static_cast<double>(amount.by(metric));
    point.estimated = metric == Metric::Time ? static_cast<double>(amount.msEstimated) : 0;
}

double shareOf(const Amount& part, const Amount& whole, Metric metric) {
    return whole.by(metric) == 0 ? 0 : static_cast<double>(part.by(metric)) / static_cast<double>(whole.by(metric));
}

ChartData emptyChart(Metric metric) {
    ChartData data;
    data.scale = metric == Metric::Time ? ChartScale::Duration : ChartScale::Count;
    data.unit = metric == Metric::Time ? ChartWords::tr("time") : ChartWords::tr("plays");
    return data;
}

std::vector<ChartColumn> amountTable(const QString& what, const QStringList& names,
                                     const std::vector<Amount>& amounts) {
    ChartColumn plays{ChartWords::tr("Plays"), {}, true};
    ChartColumn time{ChartWords::tr("Time"), {}, true, {}, ChartWords::tr("Time (s)")};
    for (const Amount& amount : amounts) {
        plays.cells.append(countText(static_cast<double>(amount.plays)));
        time.cells.append(durationText(static_cast<double>(amount.by(Metric::Time))));
        time.exact.append(secondsText(static_cast<double>(amount.by(Metric::Time))));
    }
    return {{what, names, false}, std::move(plays), std::move(time)};
}

void giveExactDays(ChartData& chart) {
    for (const ChartPoint& point : chart.points)
        chart.table.front().exact.append(point.date.toString(Qt::ISODate));
}

void setCompared(ChartPoint& point, const Amount& former, const QString& period, Metric metric, double divideBy) {
    point.compared = static_cast<double>(former.by(metric)) / divideBy;
    const QString figure = divideBy == 1            ? amountText(former, metric)
                           : metric == Metric::Time ? durationText(*point.compared)
                                                    : fractionText(*point.compared);
    point.name = comparedPattern().arg(point.name, figure, period);
}

ComparedWords::ComparedWords(const QString& period, Metric metric)
    : m_period(period), m_pattern(comparedPattern()), m_metric(metric) {}

void ComparedWords::set(ChartPoint& point, const Amount& former) {
    const std::int64_t value = former.by(m_metric);
    auto figure = m_figures.constFind(value);
    if (figure == m_figures.constEnd())
        figure = m_figures.insert(value, amountText(former, m_metric));
    point.compared = static_cast<double>(value);
    point.name = m_pattern.arg(point.name, *figure, m_period);
}

void addComparedColumn(ChartData& chart, const QString& period, QString what) {
    const bool isTime = chart.scale == ChartScale::Duration;
    if (what.isEmpty())
        what = isTime ? ChartWords::tr("Time") : ChartWords::tr("Plays");
    ChartColumn column{ChartWords::tr("%1, %2", "plays or time, compared period").arg(what, period), {}, true};
    column.ofOtherTime = true;
    if (isTime)
        column.exactTitle = ChartWords::tr("%1 (s)", "a period, in seconds").arg(column.title);
    bool any = false;
    for (const ChartPoint& point : chart.points) {
        any = any || point.compared;
        column.exact.append(!point.compared ? QString()
                            : isTime        ? secondsText(*point.compared)
                                            : QString::number(*point.compared, 'f', QLocale::FloatingPointShortest));
        column.cells.append(!point.compared                      ? QString()
                            : isTime                             ? durationText(*point.compared)
                            : chart.scale == ChartScale::Average ? fractionText(*point.compared)
                                                                 : countText(*point.compared));
    }
    if (any)
        chart.table.push_back(std::move(column));
}

QString summaryOf(const ChartData& data, const Amount& sum) {
    const auto most = std::max_element(data.points.begin(), data.points.end(),
                                       [](const ChartPoint& a, const ChartPoint& b) { return a.value < b.value; });
    if (most == data.points.end() || most->value <= 0)
        return ChartWords::tr("Nothing was played.");
    return ChartWords::tr("Most: %1. Altogether: %2.").arg(most->name, bothFiguresText(sum));
}

} // namespace afs
