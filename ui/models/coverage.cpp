// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/coverage.h"

#include "ui/charts/chart_text.h"
#include "ui/models/format.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <vector>

namespace afs {

namespace {

constexpr std::size_t listedGaps = 4;

struct CoverageWords {
    Q_DECLARE_TR_FUNCTIONS(Coverage)
};

struct Gap {
    QDate first;
    QDate last; ///< months, by their first day
    int months = 0;
};

QString gapText(const Gap& gap) {
    const QLocale locale;
    const QString whole = QStringLiteral("MMM yyyy");
    if (gap.months == 1)
        return locale.toString(gap.first, whole);
    const QString first =
        locale.toString(gap.first, gap.first.year() == gap.last.year() ? QStringLiteral("MMM") : whole);
    return CoverageWords::tr("%1 – %2", "first and last month").arg(first, locale.toString(gap.last, whole));
}

std::vector<Gap> gapsOf(const Library& library, const QTimeZone& zone, QDate month, QDate lastMonth) {
    std::vector<Gap> gaps;
    auto from = library.end.begin();
    for (; month <= lastMonth; month = month.addMonths(1)) {
        const qint64 next = month.addMonths(1).startOfDay(zone).toMSecsSinceEpoch();
        const auto to = std::lower_bound(from, library.end.end(), next);
        if (to == from) {
            if (!gaps.empty() && gaps.back().last.addMonths(1) == month) {
                gaps.back().last = month;
                ++gaps.back().months;
            } else {
                gaps.push_back({month, month, 1});
            }
        }
        from = to;
    }
    return gaps;
}

} // namespace

QString coverageSentence(const Library& library, const QTimeZone& zone) {
    if (library.plays() == 0)
        return CoverageWords::tr("No play is stored yet.");
    const QDate first = localTimeOf(Instant(Milliseconds(library.end.front())), zone).date();
    const QDate last = localTimeOf(Instant(Milliseconds(library.end.back())), zone).date();
    const QString span = CoverageWords::tr("%1 stored, from %2 to %3.", "plays, first and last date")
                             .arg(playsText(static_cast<qint64>(library.plays())), dateText(first), dateText(last));
    const QDate firstMonth(first.year(), first.month(), 1);
    const QDate lastMonth(last.year(), last.month(), 1);
    const std::vector<Gap> gaps = gapsOf(library, zone, firstMonth, lastMonth);
    if (gaps.empty())
        return CoverageWords::tr("%1 Every month has plays.").arg(span);
    QStringList texts;
    int empty = 0;
    for (const Gap& gap : gaps) {
        empty += gap.months;
        if (static_cast<std::size_t>(texts.size()) < listedGaps)
            texts.append(gapText(gap));
    }
    if (gaps.size() > listedGaps)
        texts.append(CoverageWords::tr("and other months"));
    const int months = (lastMonth.year() - firstMonth.year()) * 12 + lastMonth.month() - firstMonth.month() + 1;
    return CoverageWords::tr("%1 Nothing is known of %2 of %3 months: %4.")
        .arg(span, countText(empty), countText(months), texts.join(QStringLiteral(", ")));
}

std::vector<int> yearsWithPlays(const Library& library, const QTimeZone& zone) {
    std::vector<int> years;
    if (library.plays() == 0)
        return years;
    const int last = localTimeOf(Instant(Milliseconds(library.end.back())), zone).date().year();
    auto from = library.end.begin();
    for (int year = localTimeOf(Instant(Milliseconds(library.end.front())), zone).date().year(); year <= last; ++year) {
        const qint64 next = QDate(year + 1, 1, 1).startOfDay(zone).toMSecsSinceEpoch();
        const auto to = std::lower_bound(from, library.end.end(), next);
        if (to != from)
            years.push_back(year);
        from = to;
    }
    return years;
}

} // namespace afs
