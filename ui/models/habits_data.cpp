// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/habits_data.h"

#include "core/statistics/habits.h"
#include "core/statistics/labels.h"
#include "ui/charts/chart_text.h"
#include "ui/models/chart_points.h"
#include "ui/models/format.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace afs {

namespace {

constexpr std::size_t namedRows = 5;

struct HabitWords {
    Q_DECLARE_TR_FUNCTIONS(Habits)
};

/// Entries of one name joined, most plays first.
template <typename TextOf>
std::vector<NamedAmount> amountsByName(const Library& library, const std::vector<LabelAmount>& labels,
                                       const std::vector<StringPool::Ref>& words, const TextOf& textOf,
                                       Unknown unknown) {
    std::vector<NamedAmount> found;
    for (const LabelAmount& label : labels) {
        const std::string_view word = library.text(words[label.label]);
        if (word.empty() && unknown == Unknown::LeftOut)
            continue;
        const QString name = textOf(word);
        const auto same =
            std::find_if(found.begin(), found.end(), [&](const NamedAmount& one) { return one.name == name; });
        if (same == found.end()) {
            found.push_back({name, label.amount, {std::string(word)}});
            continue;
        }
        same->amount += label.amount;
        same->words.emplace_back(word);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const NamedAmount& a, const NamedAmount& b) { return a.amount.plays > b.amount.plays; });
    return found;
}

Amount sumOf(const std::vector<NamedAmount>& amounts) {
    Amount sum;
    for (const NamedAmount& one : amounts)
        sum += one.amount;
    return sum;
}

QString daysText(std::int64_t days) {
    return days == 1 ? HabitWords::tr("1 day") : HabitWords::tr("%1 days").arg(countText(static_cast<double>(days)));
}

QString streakSpan(const Streak& streak) {
    return dateSpanText(toDate(streak.from), toDate(streak.from).addDays(streak.days));
}

} // namespace

HabitsData habitsData(const Question& question, SelectionCache& selections, const Wanted& wanted) {
    const Library& library = *question.library;
    HabitsData data;
    data.asked = question;
    const SelectionPtr selection = selections.of(question.library, question.scope);
    data.totals = totals(library, *selection);
    data.streaks = streaks(*selection, question.today);
    if (!wanted)
        return data;
    data.sessions = sessions(library, *selection);
    data.skips = skips(library, question.scope);
    if (!wanted)
        return data;
    data.endings = endingsOf(library, *selection, Unknown::LeftOut);
    data.devices = devicesOf(library, *selection, Unknown::LeftOut);
    data.countries = countriesOf(library, *selection, Unknown::LeftOut);
    return data;
}

std::vector<NamedAmount> endingsOf(const Library& library, const Selection& selection, Unknown unknown) {
    return amountsByName(library, byEndReason(library, selection), library.reasons, endReasonText, unknown);
}

std::vector<NamedAmount> devicesOf(const Library& library, const Selection& selection, Unknown unknown) {
    return amountsByName(library, byPlatform(library, selection), library.platforms, deviceText, unknown);
}

std::vector<NamedAmount> countriesOf(const Library& library, const Selection& selection, Unknown unknown) {
    return amountsByName(library, byCountry(library, selection), library.countries, countryText, unknown);
}

std::vector<NamedAmount> shareRows(const std::vector<NamedAmount>& amounts, Metric metric) {
    // One alone needs no more room by its own name than as "Other".
    const std::size_t named = amounts.size() == namedRows + 1 ? amounts.size() : std::min(amounts.size(), namedRows);
    std::vector<NamedAmount> rows(amounts.begin(), amounts.begin() + static_cast<std::ptrdiff_t>(named));
    std::stable_sort(rows.begin(), rows.end(), [metric](const NamedAmount& a, const NamedAmount& b) {
        return a.amount.by(metric) > b.amount.by(metric);
    });
    if (amounts.size() > named) {
        NamedAmount rest{HabitWords::tr("Other"), {}};
        for (std::size_t i = named; i < amounts.size(); ++i) {
            rest.amount += amounts[i].amount;
            rest.words.insert(rest.words.end(), amounts[i].words.begin(), amounts[i].words.end());
        }
        rows.push_back(std::move(rest));
    }
    return rows;
}

QString shareSubtitle(const std::vector<NamedAmount>& amounts, const Amount& all, Metric metric) {
    const bool plays = metric == Metric::Plays;
    const std::int64_t known = sumOf(amounts).by(metric);
    const std::int64_t unknown = all.by(metric) - known;
    if (unknown <= 0 || known == 0)
        return plays ? HabitWords::tr("Share of plays") : HabitWords::tr("Share of time");
    const QString of = plays ? playsText(known) : durationText(static_cast<double>(known));
    const QString out = plays ? countText(static_cast<double>(unknown)) : durationText(static_cast<double>(unknown));
    return HabitWords::tr("Share of %1, %2 not known", "plays or times").arg(of, out);
}

ChartData shareChart(const std::vector<NamedAmount>& amounts, const QString& what, Metric metric) {
    ChartData chart = emptyChart(metric);
    const Amount sum = sumOf(amounts);
    const std::vector<NamedAmount> rows = shareRows(amounts, metric);
    QStringList names;
    std::vector<Amount> figures;
    for (const NamedAmount& row : rows) {
        ChartPoint point = pointOf(row.name, row.amount, metric);
        const auto whole = static_cast<double>(std::max<std::int64_t>(sum.by(metric), 1));
        point.label = row.name;
        point.share = static_cast<double>(row.amount.by(metric)) / whole;
        point.valueText = percentText(point.share);
        point.name = HabitWords::tr("%1, %2 of them", "figures, per cent").arg(point.name, point.valueText);
        names.append(row.name);
        figures.push_back(row.amount);
        chart.points.push_back(std::move(point));
    }
    chart.table = amountTable(what, names, figures);
    chart.summary = summaryOf(chart, sum);
    return chart;
}

HabitFigure longestStreakText(const HabitsData& data) {
    const Streak& streak = data.streaks.longest;
    return {daysText(streak.days), streak.days > 0 ? streakSpan(streak) : QString()};
}

HabitFigure currentStreakText(const HabitsData& data) {
    const Streak& streak = data.streaks.current;
    return {daysText(streak.days), streak.days > 0 ? HabitWords::tr("since %1").arg(dateText(toDate(streak.from)))
                                                   : HabitWords::tr("nothing was played today or yesterday")};
}

HabitFigure sessionsText(const HabitsData& data) {
    const Sessions& sessions = data.sessions;
    const QString count = countText(static_cast<double>(sessions.count));
    if (sessions.count == 0)
        return {count, {}};
    return {count, HabitWords::tr("%1 on average, the longest %2")
                       .arg(durationText(static_cast<double>(sessions.totalMs) / static_cast<double>(sessions.count)),
                            durationText(static_cast<double>(sessions.longestMs)))};
}

HabitFigure skipsText(const HabitsData& data) {
    const Skips& skips = data.skips;
    if (skips.plays == 0)
        return {QStringLiteral("–"), HabitWords::tr("no import says how plays ended")};
    return {percentText(static_cast<double>(skips.skipped) / static_cast<double>(skips.plays)),
            HabitWords::tr("%1 of %2 that were begun", "skipped plays, all plays")
                .arg(countText(static_cast<double>(skips.skipped)), playsText(skips.plays))};
}

QString deviceText(std::string_view platform) {
    struct Known {
        const char* part; ///< of the name in small letters
        const char* text;
    };
    // The first that fits: a television with Android is none of the telephones.
    static constexpr std::array<Known, 16> known{{
        {"web_player", QT_TRANSLATE_NOOP("Habits", "Web player")},
        {"webplayer", QT_TRANSLATE_NOOP("Habits", "Web player")},
        {"cast", QT_TRANSLATE_NOOP("Habits", "Cast")},
        {"_tv", QT_TRANSLATE_NOOP("Habits", "Television")},
        {" tv", QT_TRANSLATE_NOOP("Habits", "Television")},
        {"playstation", QT_TRANSLATE_NOOP("Habits", "Games console")},
        {"xbox", QT_TRANSLATE_NOOP("Habits", "Games console")},
        {"android", QT_TRANSLATE_NOOP("Habits", "Android")},
        {"ios", QT_TRANSLATE_NOOP("Habits", "iPhone or iPad")},
        {"iphone", QT_TRANSLATE_NOOP("Habits", "iPhone or iPad")},
        {"ipad", QT_TRANSLATE_NOOP("Habits", "iPhone or iPad")},
        {"windows", QT_TRANSLATE_NOOP("Habits", "Windows")},
        {"os x", QT_TRANSLATE_NOOP("Habits", "macOS")},
        {"osx", QT_TRANSLATE_NOOP("Habits", "macOS")},
        {"macos", QT_TRANSLATE_NOOP("Habits", "macOS")},
        {"linux", QT_TRANSLATE_NOOP("Habits", "Linux")},
    }};
    if (platform.empty())
        return platformText(platform);
    const QString name = fromUtf8(platform);
    const QString small = name.toLower();
    for (const Known& entry : known)
        if (small.contains(QLatin1String(entry.part)))
            return HabitWords::tr(entry.text);
    return name;
}

} // namespace afs
