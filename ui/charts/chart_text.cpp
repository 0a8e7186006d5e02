// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace afs {

namespace {

constexpr double msPerSecond = 1000;
constexpr double msPerMinute = 60 * msPerSecond;
constexpr double msPerHour = 60 * msPerMinute;

QString hoursText(double hours) {
    //: A length of time in hours. %1 is a number.
    return unbroken(QCoreApplication::translate("ChartText", "%1 h").arg(countText(hours)));
}

QString minutesText(double minutes) {
    //: A length of time in minutes. %1 is a number.
    return unbroken(QCoreApplication::translate("ChartText", "%1 min").arg(countText(minutes)));
}

QString secondsText(double seconds) {
    //: A length of time in seconds. %1 is a number.
    return unbroken(QCoreApplication::translate("ChartText", "%1 s").arg(countText(seconds)));
}

/// Decimals that show `figures` figures of a number, none of them for a number that needs none.
int decimalsOf(double value, int figures) {
    constexpr int most = 6;
    const double size = std::abs(value);
    return size > 0 ? std::clamp(figures - 1 - static_cast<int>(std::floor(std::log10(size) + 1e-9)), 0, most) : 0;
}

bool isWhole(double value, double unit) {
    return std::fmod(value, unit) == 0;
}

} // namespace

QString unbroken(QString text) {
    return text.replace(u' ', QChar(QChar::Nbsp));
}

QString countText(double value) {
    return QLocale().toString(static_cast<qlonglong>(std::llround(value)));
}

QString fractionText(double value) {
    return QLocale().toString(value, 'f', decimalsOf(value, 2));
}

QString durationText(double ms) {
    const double seconds = std::round(std::max(ms, 0.0) / msPerSecond);
    if (seconds < 60) {
        return secondsText(seconds);
    }
    const double minutes = std::round(std::max(ms, 0.0) / msPerMinute); // of the whole: not rounded twice
    if (minutes < 60) {
        return minutesText(minutes);
    }
    const double hours = std::floor(minutes / 60);
    const double rest = minutes - hours * 60;
    if (rest == 0) {
        return hoursText(hours);
    }
    //: A length of time: hours, then minutes. %1 and %2 are numbers.
    return unbroken(QCoreApplication::translate("ChartText", "%1 h %2 min").arg(countText(hours), countText(rest)));
}

QString axisTextOf(const ChartData& data, double value, double step) {
    if (data.axisText) {
        return data.axisText(value);
    }
    if (data.scale == ChartScale::Average && value != 0) {
        return QLocale().toString(value, 'f', decimalsOf(step > 0 ? step : value, step > 0 ? 1 : 2));
    }
    if (data.scale == ChartScale::Count || value == 0) {
        return countText(value);
    }
    const double unit = step > 0 ? step : value;
    if (isWhole(unit, msPerHour)) {
        return hoursText(value / msPerHour);
    }
    return isWhole(unit, msPerMinute) ? minutesText(value / msPerMinute) : secondsText(value / msPerSecond);
}

QString valueTextOf(const ChartData& data, const ChartPoint& point) {
    if (!point.valueText.isEmpty()) {
        return point.valueText;
    }
    if (data.axisText) {
        return data.axisText(point.value);
    }
    switch (data.scale) {
    case ChartScale::Count:
        return countText(point.value);
    case ChartScale::Average:
        return fractionText(point.value);
    case ChartScale::Duration:
        return durationText(point.value);
    }
    return {};
}

} // namespace afs
