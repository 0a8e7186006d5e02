// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/play_times.h"

#include "ui/models/format.h"

#include <algorithm>

namespace afs {

namespace {

constexpr std::int64_t minuteMs = 60'000;
constexpr int minutesOfDay = 24 * 60;

/// The text of a key, made by `make` the first time.
template <typename Key, typename Make>
QString once(QHash<Key, QString>& texts, Key key, const Make& make) {
    const auto known = texts.constFind(key);
    return known != texts.constEnd() ? *known : *texts.insert(key, make());
}

} // namespace

PlayTimes::PlayTimes(const Library& library, const QTimeZone& zone, std::chrono::hours dayStart)
    : m_offsets(zone, library.end.empty() ? 0 : library.end.front(), library.end.empty() ? 0 : library.end.back(),
                dayStart) {}

std::int64_t PlayTimes::localTime(std::int64_t end) const {
    const auto& stretches = m_offsets.stretches();
    const auto next = std::upper_bound(stretches.begin(), stretches.end(), end,
                                       [](std::int64_t moment, const auto& stretch) { return moment < stretch.from; });
    return end + std::prev(next)->offset; // the first begins before all moments
}

QDate PlayTimes::dayOf(std::int64_t end) const {
    const std::int64_t hours = floorDivide(localTime(end), hourMs) - m_offsets.dayStart();
    return toDate(std::chrono::local_days(std::chrono::days(floorDivide(hours, 24))));
}

void PlayTimes::followLocale() {
    const QLocale now;
    if (now == m_locale)
        return;
    m_locale = now;
    m_days.clear();
    m_times.clear();
    m_lengths.clear();
}

QString PlayTimes::dayText(std::int64_t end) {
    followLocale();
    const QDate day = dayOf(end);
    return once(m_days, day.toJulianDay(), [day] { return weekdayDateText(day); });
}

QString PlayTimes::timeText(std::int64_t end) {
    followLocale();
    const std::int64_t minutes = floorDivide(localTime(end), minuteMs);
    const auto minute = static_cast<int>(minutes - floorDivide(minutes, minutesOfDay) * minutesOfDay);
    return once(m_times, minute,
                [minute] { return timeOfDayText(Instant(Milliseconds(minute * minuteMs)), QTimeZone::utc()); });
}

QString PlayTimes::lengthText(std::int32_t ms) {
    followLocale();
    if (ms < 0 || ms >= hourMs)
        return afs::lengthText(ms);
    return once(m_lengths, ms / 1000, [ms] { return afs::lengthText(ms); });
}

} // namespace afs
