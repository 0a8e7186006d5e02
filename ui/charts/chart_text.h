// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_data.h"

#include <QString>

/// How figures read. Always by locale; never for machines.
namespace afs {

/// "12 345"
QString countText(double value);

/// "0.04", "1.5", "18": an average of counts, as many decimals as two figures need.
QString fractionText(double value);

/// The text with spaces at which no line ends: a number stays with its unit.
QString unbroken(QString text);

/// "642 h 10 min", "3 min", "42 s": rounded to the last unit named. Negative counts as 0. Unbroken.
QString durationText(double ms);

/// A label of the value axis: one unit, "6 h", "30 min", "1 500". `step` is the distance of the grid lines, so that all
/// labels of an axis have the same unit; 0 when there is no other.
QString axisTextOf(const ChartData& data, double value, double step = 0);

/// What stands at the end of a ranked row: the point's own text, else its value.
QString valueTextOf(const ChartData& data, const ChartPoint& point);

} // namespace afs
