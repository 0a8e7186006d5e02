// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/format.h"

#include "core/base/locale_time.h"
#include "core/base/utf8.h"
#include "ui/models/territory_name.h"

#include "ui/charts/chart_text.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace afs {

namespace {

/// A name on one line: it may come with breaks.
QString nameText(std::string_view name) {
    constexpr std::array breaks{QChar(u'\n'), QChar(u'\r'), QChar(u'\t'), QChar(QChar::LineSeparator),
                                QChar(QChar::ParagraphSeparator)};
    QString text = fromUtf8(name);
    const auto isBreak = [&breaks](QChar c) { return std::find(breaks.begin(), breaks.end(), c) != breaks.end(); };
    if (std::any_of(text.cbegin(), text.cend(), isBreak))
        std::replace_if(text.begin(), text.end(), isBreak, QChar(u' '));
    return text;
}

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Format)
};

/// The formats of one locale. Making one takes longer than using it, and a calendar uses it 365 times.
struct Formats {
    QLocale locale;
    QString date = mediumDateFormat(locale, false);
    QString weekdayDate = mediumDateFormat(locale, true);
    QString time = shortTimeFormat(locale);
    QString exactTime = exactTimeFormat(locale);
};

const Formats& formats() {
    thread_local Formats known;
    if (const QLocale current; current != known.locale)
        known = Formats{current};
    return known;
}

QString mediumFormat(bool weekday) {
    return weekday ? formats().weekdayDate : formats().date;
}

QString hoursAndMinutes() {
    return formats().time;
}

} // namespace

QString fromUtf8(std::string_view text) {
    return wholeText(text);
}

QDate toDate(std::chrono::local_days day) {
    constexpr qint64 julianDayOf1970 = 2'440'588;
    return QDate::fromJulianDay(julianDayOf1970 + day.time_since_epoch().count());
}

std::chrono::local_days toLocalDays(QDate date) {
    return std::chrono::local_days(std::chrono::days(QDate(1970, 1, 1).daysTo(date)));
}

QDateTime localTimeOf(Instant instant, const QTimeZone& zone) {
    return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), zone);
}

std::chrono::local_days localDayOf(Instant instant, const QTimeZone& zone, std::chrono::hours dayStart) {
    const QDateTime local = localTimeOf(instant, zone);
    return toLocalDays(local.date()) - std::chrono::days(local.time().hour() < dayStart.count() ? 1 : 0);
}

QString playsText(qint64 plays) {
    return plays == 1 ? Words::tr("1 play") : Words::tr("%1 plays").arg(countText(static_cast<double>(plays)));
}

QString rowsText(qint64 rows) {
    return rows == 1 ? Words::tr("1 row") : Words::tr("%1 rows").arg(countText(static_cast<double>(rows)));
}

QString amountText(const Amount& amount, Metric metric) {
    return metric == Metric::Plays ? playsText(amount.plays)
                                   : durationText(static_cast<double>(amount.by(Metric::Time)));
}

QString bothFiguresText(const Amount& amount) {
    const QString time = durationText(static_cast<double>(amount.by(Metric::Time)));
    if (amount.msEstimated == 0)
        return Words::tr("%1, %2", "plays, time").arg(playsText(amount.plays), time);
    if (amount.ms == 0)
        return Words::tr("%1, %2 (estimated)", "plays, time").arg(playsText(amount.plays), time);
    return Words::tr("%1, %2 (%3 of it estimated)", "plays, time")
        .arg(playsText(amount.plays), time, durationText(static_cast<double>(amount.msEstimated)));
}

QString percentText(double share) {
    const double percent = share * 100;
    if (percent > 0 && percent < 0.05)
        return unbroken(Words::tr("< %1 %", "per cent").arg(QLocale().toString(0.1, 'f', 1)));
    // What is not all of it is never called all of it.
    constexpr double almostAll = 99.9;
    if (percent > almostAll && percent < 100)
        return unbroken(Words::tr("%1 %", "per cent").arg(QLocale().toString(almostAll, 'f', 1)));
    const bool fine = (percent > 0 && percent < 9.95) || (percent >= 99.5 && percent < 100);
    return unbroken(Words::tr("%1 %", "per cent").arg(QLocale().toString(percent, 'f', fine ? 1 : 0)));
}

QString lengthText(qint64 ms) {
    if (ms < 0)
        return {};
    const QLocale locale;
    const auto twoDigits = [&locale](qint64 value) {
        return value < 10 ? locale.zeroDigit() + locale.toString(value) : locale.toString(value);
    };
    const qint64 seconds = ms / 1000;
    const QString tail = twoDigits(seconds % 60);
    if (seconds < 3600)
        return QStringLiteral("%1:%2").arg(locale.toString(seconds / 60), tail);
    return QStringLiteral("%1:%2:%3").arg(locale.toString(seconds / 3600), twoDigits(seconds / 60 % 60), tail);
}

QString dateText(QDate date) {
    return QLocale().toString(date, mediumFormat(false));
}

QStringList dateSamples(QString (*spelling)(QDate)) {
    QStringList samples;
    for (QDate day(2028, 1, 28); day.year() == 2028; day = day.addMonths(1)) // the weekdays take turns
        samples.append(spelling(day));
    return samples;
}

QString dayText(Instant instant, const QTimeZone& zone, std::chrono::hours dayStart) {
    return dateText(toDate(localDayOf(instant, zone, dayStart)));
}

QString weekdayDateText(QDate date) {
    return QLocale().toString(date, mediumFormat(true));
}

QString longDateText(QDate date) {
    return QLocale().toString(date, QLocale::LongFormat);
}

QString yearText(int year) {
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(year);
}

QString monthText(QDate date) {
    return Words::tr("%1 %2", "month, year").arg(QLocale().standaloneMonthName(date.month()), yearText(date.year()));
}

QString dateSpanText(QDate from, QDate to) {
    const QDate last = to.addDays(-1);
    if (last <= from)
        return weekdayDateText(from);
    const QString format = mediumFormat(false);
    const QLocale locale;
    return Words::tr("%1 – %2", "first and last date")
        .arg(locale.toString(from, from.year() == last.year() ? withoutLastYear(format) : format),
             locale.toString(last, format));
}

QString dateSpanText(const DateRange& range) {
    if (range.from && range.to)
        return dateSpanText(toDate(*range.from), toDate(*range.to));
    if (range.from)
        return Words::tr("since %1").arg(dateText(toDate(*range.from)));
    if (range.to)
        return Words::tr("until %1").arg(dateText(toDate(*range.to).addDays(-1)));
    return Words::tr("all time");
}

QString bucketText(const TimeBucket& bucket, Bucket size) {
    const QDate from = toDate(bucket.from);
    switch (size) {
    case Bucket::Day:
        return weekdayDateText(from);
    case Bucket::Week:
        return Words::tr("Week of %1").arg(dateText(from));
    case Bucket::Month:
        return monthText(from);
    case Bucket::Year:
        return yearText(from.year());
    }
    return {};
}

QString momentText(Instant instant, const QTimeZone& zone) {
    const QDateTime local = localTimeOf(instant, zone);
    return Words::tr("%1, %2", "date, time")
        .arg(weekdayDateText(local.date()), QLocale().toString(local.time(), formats().exactTime));
}

QString timeOfDayText(Instant instant, const QTimeZone& zone) {
    return QLocale().toString(localTimeOf(instant, zone).time(), hoursAndMinutes());
}

QString relativeText(Instant instant, Instant now, const QTimeZone& zone, std::chrono::hours dayStart) {
    using namespace std::chrono;
    const auto age = duration_cast<minutes>(now - instant);
    if (age < minutes(0) || age >= hours(24))
        return dayText(instant, zone, dayStart);
    if (age < minutes(1))
        return Words::tr("just now");
    if (age < hours(1))
        return Words::tr("%1 min ago").arg(countText(static_cast<double>(age.count())));
    return Words::tr("%1 h ago").arg(countText(static_cast<double>(duration_cast<hours>(age).count())));
}

QStringList timeOfDaySamples() {
    QStringList samples;
    for (const int hour : {0, 10, 12, 22}) // two digits and both halves of the day, where a clock has halves
        samples.append(QLocale().toString(QTime(hour, 58), hoursAndMinutes()));
    return samples;
}

QString weekdayName(int weekday) {
    return QLocale().standaloneDayName(weekday + 1);
}

QString shortWeekdayName(int weekday) {
    return QLocale().standaloneDayName(weekday + 1, QLocale::ShortFormat);
}

QString hourName(int hour) {
    const QLocale locale;
    return Words::tr("%1 – %2", "hours of the day")
        .arg(locale.toString(QTime(hour, 0), hoursAndMinutes()),
             locale.toString(QTime((hour + 1) % 24, 0), hoursAndMinutes()));
}

ChangeText changeText(qint64 now, qint64 former, const QString& formerName) {
    if (former == 0)
        return now == 0
                   ? ChangeText{}
                   : ChangeText{
                         formerName.isEmpty() ? Words::tr("none before") : Words::tr("none in %1").arg(formerName), 0};
    const double change = static_cast<double>(now - former) / static_cast<double>(former);
    if (std::abs(change) < 0.0005)
        return {formerName.isEmpty() ? Words::tr("same") : Words::tr("same as %1").arg(formerName), 0};
    const int direction = change > 0 ? 1 : -1;
    const QString times = QLocale().toString(change + 1, 'f', 0);
    if (change >= 10)
        return {formerName.isEmpty() ? Words::tr("%1 times", "as many").arg(times)
                                     : Words::tr("%1 times as much as %2", "factor, period").arg(times, formerName),
                direction};
    const QString percent = percentText(std::abs(change));
    return {formerName.isEmpty() ? percent : Words::tr("%1 vs %2", "per cent, period").arg(percent, formerName),
            direction};
}

QString titleOrUnknown(std::string_view title) {
    return title.empty() ? Words::tr("Unknown track") : nameText(title);
}

QString artistOrUnknown(std::string_view artist) {
    return artist.empty() ? Words::tr("Unknown artist") : nameText(artist);
}

QString albumOrUnknown(std::string_view album) {
    return album.empty() ? Words::tr("Unknown album") : nameText(album);
}

QString isolated(const QString& name) {
    const QChar firstStrongIsolate(0x2068);
    const QChar popDirectionalIsolate(0x2069);
    const QList<uint> letters = name.toUcs4();
    // Also letters that nobody sees and that turn what follows them.
    constexpr std::array turning{QChar::DirR,   QChar::DirAL,  QChar::DirLRE, QChar::DirLRO,
                                 QChar::DirRLE, QChar::DirRLO, QChar::DirPDF, QChar::DirLRI,
                                 QChar::DirRLI, QChar::DirFSI, QChar::DirPDI};
    const bool mirrors = std::any_of(letters.begin(), letters.end(), [&turning](uint letter) {
        return std::find(turning.begin(), turning.end(), QChar::direction(letter)) != turning.end();
    });
    return mirrors || QGuiApplication::isRightToLeft() ? firstStrongIsolate + name + popDirectionalIsolate : name;
}

QString sourcesText(std::uint8_t sources) {
    QStringList names;
    const auto add = [&](Source source, const QString& name) {
        if ((sources & sourceBit(source)) != 0)
            names.append(name);
    };
    add(Source::ExtendedDump, Words::tr("Extended history"));
    add(Source::AccountDump, Words::tr("Account data"));
    add(Source::WebApi, Words::tr("Recently played"));
    add(Source::Live, Words::tr("Seen playing"));
    add(Source::LocalPlayer, Words::tr("This computer"));
    return QLocale().createSeparatedList(names);
}

namespace {

QString wordOrUnknown(std::string_view word) {
    return word.empty() ? Words::tr("Not known") : fromUtf8(word);
}

} // namespace

QString endReasonText(std::string_view reason) {
    struct Known {
        std::string_view word;
        const char* text;
    };
    static constexpr std::array<Known, 9> known{{
        {"trackdone", QT_TRANSLATE_NOOP("Format", "Played to the end")},
        {"fwdbtn", QT_TRANSLATE_NOOP("Format", "Next was pressed")},
        {"backbtn", QT_TRANSLATE_NOOP("Format", "Back was pressed")},
        {"endplay", QT_TRANSLATE_NOOP("Format", "Something else was played")},
        {"logout", QT_TRANSLATE_NOOP("Format", "Spotify was closed")},
        {"remote", QT_TRANSLATE_NOOP("Format", "Another device took over")},
        {"trackerror", QT_TRANSLATE_NOOP("Format", "An error")},
        {"unexpected-exit", QT_TRANSLATE_NOOP("Format", "Spotify crashed")},
        {"unexpected-exit-while-paused", QT_TRANSLATE_NOOP("Format", "Crashed while paused")},
    }};
    for (const Known& entry : known)
        if (entry.word == reason)
            return Words::tr(entry.text);
    return wordOrUnknown(reason);
}

QString platformText(std::string_view platform) {
    return wordOrUnknown(platform);
}

QString countryText(std::string_view code) {
    const QString name = territoryName(fromUtf8(code));
    return name.isEmpty() ? wordOrUnknown(code) : name;
}

} // namespace afs
