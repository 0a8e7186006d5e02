// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_data.h"

#include <QLocale>

#include <functional>
#include <vector>

/// Where grid lines and labels go. Pure functions, any thread.
namespace afs {

struct AxisTick {
    /// Where a label of a horizontal axis stands. Two points that stand apart and beside each other have theirs to both
    /// sides of what is between them.
    enum class Side { Centre, Left, Right };

    double at = 0; ///< a value, or the index of a point
    QString text;
    Side side = Side::Centre;

    bool operator==(const AxisTick&) const = default;
};

/// Round values from 0 up to the first at or above `highest`: 3 to 5 of them above 0 where whole numbers allow, which
/// averages do not wait for.
std::vector<double> valueTicks(double highest, ChartScale scale);

/// At most `most` labels of a horizontal axis: where all points have dates on calendar boundaries (days, weeks, months,
/// years: the finest that fits), else every nth of the points' own labels, and all of points that stand apart. `fits`
/// says whether these labels, at these indices, have room beside each other.
std::vector<AxisTick> labelTicks(const std::vector<ChartPoint>& points, int most, const QLocale& locale,
                                 const std::function<bool(const std::vector<AxisTick>&)>& fits);

} // namespace afs
