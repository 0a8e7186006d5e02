// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

/// What a chart shows: values that are already counted, and every text that a person sees or hears of them.
namespace afs {

/// One mark: a bar, a point of a line, a row, a cell.
struct ChartPoint {
    QString label{};         ///< short axis label or row title; may be empty
    QString name{};          ///< exact: "Friday 12 December 2025: 181 plays, 9 h 12 min" = tool tip and accessible name
    double value = 0;        ///< in the unit of ChartData::scale; not negative
    double share = 0;        ///< 0 … 1 of the whole, for rows that show it
    bool unfinished = false; ///< its period is not over: drawn lighter
    bool hatched = false;    ///< nothing is known of this period (a gap in coverage): a hatched band, not a zero
    bool isApart = false;    ///< no part of the row beside it ("never"): it has its label in any case
    bool partlyKnown = false;         ///< something of this period may be missing: hatched above its mark
    bool selected = false;            ///< part of the filter; when any is, the others fade to 35 %
    double other = 0;                 ///< the part of `value` that is of another kind, where a chart tints it
    std::optional<double> compared{}; ///< of what it is compared with: a line across the mark
    double estimated = 0;             ///< the part of `value` that is estimated: drawn hatched
    QDate date{};        ///< first day of its bucket; when all points have one, the axis is labelled from the calendar
    QString subtitle{};  ///< second line of a ranked row
    QString valueText{}; ///< at the end of a ranked row, "1 204"; empty: axisText of the value
};

/// A column of the table view and of the CSV: one cell for each point, in the same order.
struct ChartColumn {
    QString title{};
    QStringList cells{};
    bool numeric = false;     ///< right-aligned
    QStringList exact{};      ///< of the CSV where the cells are words: plain numbers, ISO dates; empty: as the cells
    QString exactTitle{};     ///< with the unit: "Time (s)"; empty: the title
    bool ofOtherTime = false; ///< known also where the point itself is not
};

/// What the values are: it decides where the grid lines go (10, 20, 50 …, or 0.2, 0.5 … for an average of counts, or
/// 15 min, 1 h, 6 h …).
enum class ChartScale { Count, Average, Duration };

struct ChartData {
    QString summary{};                         ///< one sentence for screen readers: "Peak 181 plays on 12 December"
    QString unit{};                            ///< "plays"; shown where the subtitle does not
    std::function<QString(double)> axisText{}; ///< value -> axis label; empty: by scale and locale
    std::vector<ChartPoint> points{};
    std::vector<ChartColumn> table{}; ///< empty: made from name and value
    ChartScale scale = ChartScale::Count;
    int firstWeekday = 0; ///< weeks begin on it, 1 = Monday … 7 = Sunday; 0: as in the locale
};

/// The weekday that weeks of a chart begin on, 1 … 7.
inline int firstWeekdayOf(const ChartData& data, const QLocale& locale) {
    return data.firstWeekday > 0 ? data.firstWeekday : static_cast<int>(locale.firstDayOfWeek());
}

} // namespace afs
