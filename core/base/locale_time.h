// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QLocale>
#include <QString>

namespace afs {

/// The short time format of a locale in letters that Qt understands: the CLDR has one (`B`, "in the afternoon", in
/// Chinese of Taiwan) that QLocale passes on and QDateTime then writes as it stands. Such a time says am or pm instead.
/// Without seconds, which some locales have even there.
QString shortTimeFormat(const QLocale& locale);

/// The same with seconds: "19:55:30".
QString exactTimeFormat(const QLocale& locale);

/// As QLocale().toString(…, QLocale::ShortFormat) is meant: "19:55", "27.11.26 19:55".
QString shortTime(const QTime& time);
QString shortDateTime(const QDateTime& moment);
/// The same to the second: "27.11.26 19:55:30".
QString exactDateTime(const QDateTime& moment);

/// QLocale knows "Friday, 12 December 2025" and "12/12/25" and nothing between: the long format with short names, "12
/// Dec 2025", or with the weekday "Fri 12 Dec 2025".
QString mediumDateFormat(const QLocale& locale, bool weekday);
/// The first of two dates of one year needs no year where the year comes last: "12 Dec", but "2025年12月12日".
QString withoutLastYear(const QString& format);
/// "12 Dec", "Dec 12", "12月12日": of a day whose year is known.
QString dayOfYearText(QDate date, const QLocale& locale = {});

} // namespace afs
