// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/locale_time.h"

#include <QRegularExpression>

#include <optional>
#include <utility>

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

/// Some locales have seconds even in their short formats.
QString withoutSeconds(QString format) {
    static const QRegularExpression seconds(QStringLiteral("[:.]ss?"));
    return format.remove(seconds);
}

/// They are set apart as the minutes are.
QString withSeconds(QString format) {
    static const QRegularExpression minutes(QStringLiteral("([^A-Za-z0-9']?)mm?"));
    return format.replace(minutes, QStringLiteral("\\1mm\\1ss"));
}

} // namespace

QString shortTimeFormat(const QLocale& locale) {
    return withoutSeconds(inKnownLetters(locale.timeFormat(QLocale::ShortFormat)));
}

QString exactTimeFormat(const QLocale& locale) {
    return withSeconds(shortTimeFormat(locale));
}

QString shortTime(const QTime& time) {
    const QLocale locale;
    return locale.toString(time, shortTimeFormat(locale));
}

QString shortDateTime(const QDateTime& moment) {
    const QLocale locale;
    return locale.toString(moment, withoutSeconds(inKnownLetters(locale.dateTimeFormat(QLocale::ShortFormat))));
}

QString exactDateTime(const QDateTime& moment) {
    const QLocale locale;
    return locale.toString(moment,
                           withSeconds(withoutSeconds(inKnownLetters(locale.dateTimeFormat(QLocale::ShortFormat)))));
}

QString mediumDateFormat(const QLocale& locale, bool weekday) {
    QString format = locale.dateFormat(QLocale::LongFormat);
    format.replace(QStringLiteral("MMMM"), QStringLiteral("MMM"));
    if (weekday)
        return format.replace(QStringLiteral("dddd,"), QStringLiteral("ddd"))
            .replace(QStringLiteral("dddd"), QStringLiteral("ddd"));
    static const QRegularExpression leading(QStringLiteral("^d{3,4}[^dMy']*"));
    // What stands right behind the day is the day's ("d日dddd", "d., dddd").
    static const QRegularExpression trailing(QStringLiteral("[\\s,،、(]*d{3,4}\\)?$"));
    return format.remove(leading).remove(trailing);
}

QString withoutLastYear(const QString& format) {
    static const QRegularExpression lastYear(QStringLiteral(
        "(?:'[^']*'|[^dMy'])*y{2,4}(?:'[^']*'|[^dM'])*$")); // words in it are quoted: "d 'de' MMM 'de' yyyy"
    QString shorter = format;
    return shorter.remove(lastYear);
}

QString dayOfYearText(QDate date, const QLocale& locale) {
    // An axis writes many: making the format takes longer than using it.
    thread_local std::optional<std::pair<QLocale, QString>> known;
    if (!known || known->first != locale) {
        static const QRegularExpression firstYear(QStringLiteral("^(?:'[^']*'|[^dMy'])*y{2,4}(?:'[^']*'|[^dM'])*"));
        QString format = withoutLastYear(mediumDateFormat(locale, false));
        known = {locale, format.remove(firstYear)};
    }
    return locale.toString(date, known->second);
}

} // namespace afs
