// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QLocale>
#include <QString>

namespace afs {

/// The short time format of a locale in letters that Qt understands: the CLDR has one (`B`, "in the afternoon", in
/// Chinese of Taiwan) that QLocale passes on and QDateTime then writes as it stands. Such a time says am or pm instead.
QString shortTimeFormat(const QLocale& locale);

/// As QLocale().toString(…, QLocale::ShortFormat) is meant: "19:55", "27.11.26 19:55".
QString shortTime(const QTime& time);
QString shortDateTime(const QDateTime& moment);

} // namespace afs
