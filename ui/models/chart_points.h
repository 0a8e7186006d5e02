// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/statistics.h"
#include "ui/charts/chart_data.h"

#include <QHash>
#include <QString>

/// What charts of several pages have in common.
namespace afs {

/// Scale, unit and estimated part by the metric. `what` is the exact period or thing: "Fri 12 Dec 2025".
ChartPoint pointOf(const QString& what, const Amount& amount, Metric metric);

/// The value and the estimated part of pointOf(), without its name.
void setFigures(ChartPoint& point, const Amount& amount, Metric metric);

/// 0 … 1: how much of the whole a part is; 0 of nothing.
double shareOf(const Amount& part, const Amount& whole, Metric metric);

/// Scale and unit by the metric, no points.
ChartData emptyChart(Metric metric);

/// The columns what, plays, time (hours and minutes; seconds in the CSV): the table view of a chart of amounts.
std::vector<ChartColumn> amountTable(const QString& what, const QStringList& names, const std::vector<Amount>& amounts);

/// The first column in the CSV: the days of the points, first ones of their buckets.
void giveExactDays(ChartData& chart);

/// Milliseconds as seconds, for a spreadsheet: plain, with all there is.
QString secondsText(double ms);

/// The figure at the same place of what a chart is compared with: a line across the mark, and words in its name.
/// `divideBy`: of an average.
void setCompared(ChartPoint& point, const Amount& former, const QString& period, Metric metric, double divideBy = 1);
/// The same of many points, with the words that they share made once.
class ComparedWords {
public:
    ComparedWords(const QString& period, Metric metric);
    void set(ChartPoint& point, const Amount& former);

private:
    QString m_period;
    QString m_pattern;
    Metric m_metric;
    QHash<qint64, QString> m_figures; ///< by value
};
/// The compared figures as a column of the table; nothing where no point has one. `what`: what they are, where that is
/// neither plays nor time.
void addComparedColumn(ChartData& chart, const QString& period, QString what = {});

/// "Most: Fri 12 Dec 2025: 181 plays, 9 h 12 min. Sum: …"; for charts without a mark: "Nothing was played."
QString summaryOf(const ChartData& data, const Amount& sum);

} // namespace afs
