// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_data.h"

/// Invented data of every shape a chart meets. Deterministic.
namespace afs::gallery {

ChartData weeks();      ///< a year of weeks with a gap, estimates and an unfinished last one
ChartData months();     ///< ten years of months
ChartData days(int n);  ///< the last n days before 1 December 2025
ChartData longLine();   ///< ten years of days, in ms
ChartData hours();      ///< 24, in ms
ChartData weekdays();   ///< 7, one selected
ChartData artists();    ///< ranked
ChartData year();       ///< the days of 2025 until today
ChartData weekByHour(); ///< 168

} // namespace afs::gallery
