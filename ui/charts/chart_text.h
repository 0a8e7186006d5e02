// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_data.h"

#include <QLocale>

/// How figures read. Always by locale; never for machines.
namespace afs {

/// "12 345"
QString countText(double value);

/// "642 h 10 min", "3 min", "42 s": two units at most, rounded to the smaller one. Negative counts as 0.
QString durationText(double ms);

/// A label of the value axis: one unit, "6 h", "30 min", "1 500".
QString axisTextOf(const ChartData& data, double value);

} // namespace afs
