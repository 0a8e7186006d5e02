// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QVariant>

#include <chrono>

namespace afs {

/// Where the settings file keeps the hour at which a day begins: of the window, and of reports on the command line.
inline constexpr QLatin1String dayStartSetting("day-start");

/// The hours that can be chosen: from midnight to before noon.
inline constexpr int dayStartHours = 12;

/// What the settings file says; midnight when that is none of these hours.
inline std::chrono::hours dayStartOf(const QVariant& setting) {
    bool isNumber = false;
    const int hour = setting.toInt(&isNumber);
    return std::chrono::hours(isNumber && hour > 0 && hour < dayStartHours ? hour : 0);
}

} // namespace afs
