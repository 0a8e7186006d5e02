// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/date_words.h"

#include "core/library/search.h"
#include "core/statistics/selection.h"
#include "ui/models/format.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

namespace afs {

namespace {

using std::chrono::days;
using std::chrono::local_days;
using std::chrono::year_month_day;

constexpr int firstYear = 1971;
constexpr qsizetype shortestMonth = 3; ///< letters that begin the name of a month
constexpr qsizetype shortestPreset = 3;

QString folded(const QString& text) {
    return fromUtf8(foldForSearch(text.toStdString()));
}

/// The month that a word names or begins to; 0: none.
int monthOfWord(const QString& word, const QLocale& locale) {
    for (const QLocale& spoken : {locale, QLocale::c()})
        for (int month = 1; month <= 12; ++month)
            for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat})
                for (QString name : {spoken.standaloneMonthName(month, format), spoken.monthName(month, format)}) {
                    name = folded(name).remove(u'.');
                    if (!name.isEmpty() && (name == word || (word.size() >= shortestMonth && name.startsWith(word))))
                        return month;
                }
    return 0;
}

std::optional<local_days> dayOf(int year, int month, int day) {
    const year_month_day date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                              std::chrono::day(static_cast<unsigned>(day))};
    if (year < firstYear || !date.ok())
        return std::nullopt;
    return local_days(date);
}

/// What was understood of the words.
struct DateParts {
    int year = 0;
    int month = 0;
    int day = 0;
    bool named = false; ///< the month was a whole word, or digits say it all
};

/// "12", "12.", "12th"; 0: none.
int dayOfWord(const QString& word) {
    static const QRegularExpression pattern(QStringLiteral("^(\\d{1,2})(?:\\.|st|nd|rd|th|º|er)?$"));
    const int day = pattern.match(word).captured(1).toInt();
    return day >= 1 && day <= 31 ? day : 0;
}

/// A month by its name, and a day and a year in any order around it. Small words between ("de", "of") say nothing.
std::optional<DateParts> partsWithMonth(const QString& words, const QLocale& locale) {
    static const QRegularExpression gaps(QStringLiteral("[\\s,/]+"));
    static const QRegularExpression aYear(QStringLiteral("^\\d{4}$"));
    constexpr qsizetype smallWord = 3;
    DateParts parts;
    for (const QString& token : words.split(gaps, Qt::SkipEmptyParts)) {
        const QString word = QString(token).remove(u'.');
        if (const int month = monthOfWord(word, locale); month != 0 && parts.month == 0)
            parts.month = month;
        else if (aYear.match(word).hasMatch() && parts.year == 0)
            parts.year = word.toInt();
        else if (const int day = dayOfWord(token); day != 0 && parts.day == 0)
            parts.day = day;
        else if (word.size() > smallWord)
            return std::nullopt;
    }
    if (parts.month == 0)
        return std::nullopt;
    parts.named = parts.year != 0 || parts.day != 0;
    return parts;
}

/// "2024", "2024-03", "2024-03-12", "03/2024".
std::optional<DateParts> partsOfDigits(const QString& words) {
    static const QRegularExpression iso(QStringLiteral("^(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?$"));
    static const QRegularExpression monthAndYear(QStringLiteral("^(\\d{1,2})[./](\\d{4})$"));
    if (const auto found = iso.match(words); found.hasMatch())
        return DateParts{found.captured(1).toInt(), found.captured(2).toInt(), found.captured(3).toInt(), true};
    if (const auto found = monthAndYear.match(words); found.hasMatch())
        return DateParts{found.captured(2).toInt(), found.captured(1).toInt(), 0, true};
    return std::nullopt;
}

/// The locale's own order of digits, as it writes them and without zeros in front; with `year` ("yyyy", "yy", or none)
/// for the year.
QStringList formatsOf(const QLocale& locale, const QString& year) {
    static const QRegularExpression yearAndAfter(QStringLiteral("y+([^dM]*)"));
    static const QRegularExpression atTheEnd(QStringLiteral("[^dM]+$"));
    QString format = locale.dateFormat(QLocale::ShortFormat);
    format.replace(yearAndAfter, year.isEmpty() ? QString() : QString(year + QStringLiteral("\\1")));
    QString plain = format;
    plain.replace(QStringLiteral("dd"), QStringLiteral("d")).replace(QStringLiteral("MM"), QStringLiteral("M"));
    QStringList formats{format, plain};
    for (QString each : year.isEmpty() ? formats : QStringList())
        formats.append(each.remove(atTheEnd)); // "31.12." and "31.12"
    return formats;
}

QDate dateBy(const QString& words, const QStringList& formats, const QLocale& locale) {
    for (const QString& format : formats)
        if (const QDate date = locale.toDate(words, format); date.isValid())
            return date;
    return {};
}

/// A whole date in the locale's own order of digits, with four of the year or, where they may be, with two; else a day
/// and a month, of any year.
std::optional<DateParts> partsByLocale(const QString& words, const QLocale& locale, Shortened shortened) {
    constexpr int century = 100;
    const QDate whole = dateBy(words, formatsOf(locale, QStringLiteral("yyyy")), locale);
    if (whole.isValid() && whole.year() >= firstYear)
        return DateParts{whole.year(), whole.month(), whole.day(), true};
    const bool hasNames = locale.dateFormat(QLocale::ShortFormat).contains(QStringLiteral("MMM"));
    if (shortened == Shortened::No || hasNames)
        return std::nullopt;
    if (const QDate date = dateBy(words, formatsOf(locale, QStringLiteral("yy")), locale); date.isValid()) {
        const int inCentury = date.year() % century;
        return DateParts{inCentury + (inCentury < firstYear % century ? 2000 : 1900), date.month(), date.day(), true};
    }
    QStringList inLeapYear;
    for (const QString& format : formatsOf(locale, {}))
        inLeapYear.append(format + QStringLiteral(" yyyy"));
    const QDate dayOfAnyYear = dateBy(words + QStringLiteral(" 2024"), inLeapYear, locale);
    return dayOfAnyYear.isValid() ? std::optional(DateParts{0, dayOfAnyYear.month(), dayOfAnyYear.day(), false})
                                  : std::nullopt;
}

std::optional<RangeChoice> choiceOf(DateParts parts, local_days today) {
    const int thisYear = int(year_month_day(today).year());
    if (parts.month == 0 && parts.day == 0)
        return parts.year >= firstYear && parts.year <= thisYear
                   ? std::optional(choiceFor({dayOf(parts.year, 1, 1), dayOf(parts.year + 1, 1, 1)}, today))
                   : std::nullopt;
    const bool anyYear = parts.year == 0;
    if (anyYear)
        parts.year = thisYear;
    constexpr int yearsBack = 8; // the last 29 February
    for (int tried = 0; tried <= (anyYear ? yearsBack : 0); ++tried, --parts.year) {
        const auto from = dayOf(parts.year, parts.month, parts.day == 0 ? 1 : parts.day);
        if (!from || *from > today)
            continue;
        const local_days to =
            parts.day != 0 ? *from + days(1) : local_days(year_month_day(*from) + std::chrono::months(1));
        return RangeChoice::ofDates({*from, to});
    }
    return std::nullopt;
}

/// Digits alone first: "2023-01-01" has no name of a month to look for.
std::optional<DateParts> partsOf(const QString& words, const QLocale& locale, Shortened shortened) {
    std::optional<DateParts> parts = partsOfDigits(words);
    if (!parts)
        parts = partsByLocale(words, locale, shortened);
    return parts ? parts : partsWithMonth(folded(words), locale);
}

struct PresetWords {
    RangeChoice::Kind kind;
    const char* english;
};

using Preset = RangeChoice::Kind;
constexpr std::array<PresetWords, 9> presetWords{{{Preset::Today, "today"},
                                                  {Preset::Yesterday, "yesterday"},
                                                  {Preset::Last7Days, "last 7 days"},
                                                  {Preset::Last30Days, "last 30 days"},
                                                  {Preset::ThisMonth, "this month"},
                                                  {Preset::LastMonth, "last month"},
                                                  {Preset::ThisYear, "this year"},
                                                  {Preset::Last365Days, "last 365 days"},
                                                  {Preset::AllTime, "all time"}}};

void addPresets(std::vector<DatesFound>& found, const QString& words) {
    if (words.size() < shortestPreset)
        return;
    for (const PresetWords& preset : presetWords) {
        const RangeChoice choice = RangeChoice::of(preset.kind);
        const QString title = rangeTitle(choice);
        const QString own = folded(title);
        const QString english = QLatin1String(preset.english);
        if (own.startsWith(words) || english.startsWith(words))
            found.push_back({choice, title, own == words || english == words});
    }
}

/// Calendar weeks are no presets, yet people ask for them.
void addWeeks(std::vector<DatesFound>& found, const QString& words, local_days today, int firstWeekday) {
    if (words.size() < shortestPreset)
        return;
    const local_days first = startOfWeek(today, firstWeekday);
    const auto add = [&](local_days from, const QString& title, const QString& english) {
        const QString own = folded(title);
        if (own.startsWith(words) || english.startsWith(words))
            found.push_back({RangeChoice::ofDates({from, from + days(7)}), title, own == words || english == words});
    };
    add(first, QCoreApplication::translate("DateWords", "This week"), QStringLiteral("this week"));
    add(first - days(7), QCoreApplication::translate("DateWords", "Last week"), QStringLiteral("last week"));
}

} // namespace

std::vector<DatesFound> datesFor(const QString& words, local_days today, const QLocale& locale, int firstWeekday) {
    std::vector<DatesFound> found;
    const QString trimmed = words.simplified();
    const QString wanted = folded(trimmed);
    if (wanted.isEmpty())
        return found;
    if (const auto parts = partsOf(trimmed, locale, Shortened::Yes))
        if (const auto choice = choiceOf(*parts, today))
            found.push_back({*choice, rangeTitle(*choice), parts->named});
    addPresets(found, wanted);
    addWeeks(found, wanted, today, firstWeekday > 0 ? firstWeekday : static_cast<int>(locale.firstDayOfWeek()));
    std::stable_sort(found.begin(), found.end(),
                     [](const DatesFound& a, const DatesFound& b) { return a.exact && !b.exact; });
    return found;
}

std::optional<QDate> dayFor(const QString& words, const QLocale& locale, Shortened shortened) {
    const auto parts = partsOf(words.simplified(), locale, shortened);
    if (!parts || parts->month == 0 || parts->day == 0)
        return std::nullopt;
    const auto day = dayOf(parts->year, parts->month, parts->day);
    return day ? std::optional(toDate(*day)) : std::nullopt;
}

std::optional<QDate> nearDayFor(const QString& words, QDate today) {
    const QString wanted = folded(words.simplified());
    const auto isSaid = [&](Preset day, const char* english) {
        return wanted == QLatin1String(english) || wanted == folded(rangeTitle(RangeChoice::of(day)));
    };
    return isSaid(Preset::Today, "today")           ? std::optional(today)
           : isSaid(Preset::Yesterday, "yesterday") ? std::optional(today.addDays(-1))
                                                    : std::nullopt;
}

} // namespace afs
