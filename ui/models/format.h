// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/scope.h"
#include "core/statistics/statistics.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTimeZone>

#include <optional>
#include <string_view>

/// Figures, dates and names as people read them: by the locale, never for machines. Any thread.
namespace afs {

QString fromUtf8(std::string_view text);

QDate toDate(std::chrono::local_days day);
std::chrono::local_days toLocalDays(QDate date);
QDateTime localTimeOf(Instant instant, const QTimeZone& zone);
/// The local date of a moment.
/// Which day counts for a moment, when days begin at `dayStart`.
std::chrono::local_days localDayOf(Instant instant, const QTimeZone& zone, std::chrono::hours dayStart = {});

/// "12 345 plays" or "642 h 10 min", by the metric.
QString amountText(const Amount& amount, Metric metric);
/// "181 plays, 9 h 12 min": both figures; estimated time is named.
QString bothFiguresText(const Amount& amount);
QString playsText(qint64 plays);

/// "12 %", "0.4 %": one decimal below ten. `share` 0 … 1.
QString percentText(double share);

/// "3:12", "1:02:03": how long a play lasted. Empty when unknown (negative).
QString lengthText(qint64 ms);

/// "12 Dec 2025"; "Fri 12 Dec 2025"; "Friday 12 December 2025", in the locale's order.
QString dateText(QDate date);
/// A day of each month as `spelling` writes it: how long dates may be.
QStringList dateSamples(QString (*spelling)(QDate) = dateText);
/// The day that counts for a moment, when days begin at `dayStart`: "12 Dec 2025".
QString dayText(Instant instant, const QTimeZone& zone, std::chrono::hours dayStart);
QString weekdayDateText(QDate date);
QString longDateText(QDate date);
/// "December 2025"
/// "1 row", "320 rows": of a table.
QString rowsText(qint64 rows);
/// "2025": without a group separator, in the digits of the locale.
QString yearText(int year);
QString monthText(QDate date);
/// "1 Jan – 22 Nov 2026". `to` is not in it. One day reads as a weekday and a date.
QString dateSpanText(QDate from, QDate to);
/// The same for a range whose ends may be open: "until 3 Mar 2020", "all time".
QString dateSpanText(const DateRange& range);
/// "Week of 12 Jan 2026", "January 2026", "Fri 12 Dec 2025".
QString bucketText(const TimeBucket& bucket, Bucket size);

/// "Fri 12 Dec 2025, 21:04:35", local to `zone`.
QString momentText(Instant instant, const QTimeZone& zone);
/// "21:04"
QString timeOfDayText(Instant instant, const QTimeZone& zone);
/// How long they may be.
QStringList timeOfDaySamples();
/// Under a day "12 min ago", else the day that counts for it.
QString relativeText(Instant instant, Instant now, const QTimeZone& zone, std::chrono::hours dayStart = {});

/// 0 = Monday. "Monday", "Mon"
QString weekdayName(int weekday);
QString shortWeekdayName(int weekday);
/// "14:00 – 15:00"
QString hourName(int hour);

struct ChangeText {
    QString text; ///< "8 % vs 2024"; empty when there is nothing to compare with
    int direction = 0;
};
/// `formerName` empty: without "vs …".
ChangeText changeText(qint64 now, qint64 former, const QString& formerName);

/// A track's or an artist's name on one line, or words for a missing one.
QString titleOrUnknown(std::string_view title);
QString artistOrUnknown(std::string_view artist);
QString albumOrUnknown(std::string_view album);

/// A name for the middle of a sentence: where it, or the window, runs from right to left it is kept to itself, so that
/// the figures around it stay where the sentence has them. So is a figure beside another one.
QString isolated(const QString& name);

/// Where a play is known from: "Spotify export, this computer".
QString sourcesText(std::uint8_t sources);
/// Why a play ended, in words; Spotify's own word where we know none. Empty: "Not known", as of the next two.
QString endReasonText(std::string_view reason);
/// What was played on: as the dump says it.
QString platformText(std::string_view platform);
/// "Germany" for DE; the code where it is none that we know.
QString countryText(std::string_view code);

} // namespace afs
