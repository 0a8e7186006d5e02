// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/locale_time.h"

namespace afs {

namespace {

/// Each run of `B` that is not quoted as `AP`.
QString inKnownLetters(const QString& format) {
    QString known;
    bool isQuoted = false;
    for (qsizetype i = 0; i < format.size(); ++i) {
        const QChar letter = format[i];
        isQuoted = isQuoted != (letter == u'\'');
        if (letter != u'B' || isQuoted)
            known += letter;
        else if (i == 0 || format[i - 1] != u'B')
            known += QLatin1String("AP");
    }
    return known;
}

} // namespace

QString shortTimeFormat(const QLocale& locale) {
    return inKnownLetters(locale.timeFormat(QLocale::ShortFormat));
}

QString shortTime(const QTime& time) {
    const QLocale locale;
    return locale.toString(time, shortTimeFormat(locale));
}

QString shortDateTime(const QDateTime& moment) {
    const QLocale locale;
    return locale.toString(moment, inKnownLetters(locale.dateTimeFormat(QLocale::ShortFormat)));
}

} // namespace afs
