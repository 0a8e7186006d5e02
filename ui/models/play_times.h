// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"
#include "core/statistics/zone_offsets.h"

#include <QDate>
#include <QHash>
#include <QLocale>
#include <QString>
#include <QTimeZone>

namespace afs {

/// Local days, times of the day and lengths of a snapshot's plays, in words. Ten thousand rows have few different ones:
/// each is made once. One thread.
class PlayTimes {
public:
    PlayTimes(const Library& library, const QTimeZone& zone, std::chrono::hours dayStart);

    QDate dayOf(std::int64_t end) const; ///< of a play of the snapshot, ms since 1970 UTC
    QString dayText(std::int64_t end);   ///< weekdayDateText() of it
    QString timeText(std::int64_t end);  ///< timeOfDayText() of it
    QString lengthText(std::int32_t ms); ///< as the function of that name

private:
    std::int64_t localTime(std::int64_t end) const;
    void followLocale();

    ZoneOffsets m_offsets;
    QLocale m_locale; ///< of the texts
    QHash<qint64, QString> m_days;
    QHash<int, QString> m_times;   ///< by minute of the day
    QHash<int, QString> m_lengths; ///< below an hour, by second
};

} // namespace afs
