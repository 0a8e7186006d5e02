// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/day_words.h"

#include "ui/charts/chart_text.h"
#include "ui/models/chart_points.h"
#include "ui/models/format.h"

namespace afs {

namespace {

constexpr qsizetype mostDays = 20'000; ///< more than half a century

DayWords::Words wordsOf(std::chrono::local_days day, const Amount& amount) {
    const QString date = weekdayDateText(toDate(day));
    const auto milliseconds = static_cast<double>(amount.by(Metric::Time));
    return {date,
            pointOf(date, amount, Metric::Plays).name,
            countText(static_cast<double>(amount.plays)),
            durationText(milliseconds),
            toDate(day).toString(Qt::ISODate),
            secondsText(milliseconds)};
}

} // namespace

std::vector<DayWords::Words> DayWords::of(std::chrono::local_days from, const std::vector<Amount>& amounts) {
    const std::lock_guard lock(m_mutex);
    if (const QLocale now; now != m_locale || m_known.size() > mostDays) {
        m_known.clear();
        m_locale = now;
    }
    std::vector<Words> words;
    words.reserve(amounts.size());
    auto day = from;
    for (const Amount& amount : amounts) {
        const qint64 number = day.time_since_epoch().count();
        auto known = m_known.find(number);
        if (known == m_known.end() || known->amount != amount)
            known = m_known.insert(number, {amount, wordsOf(day, amount)});
        words.push_back(known->words);
        day += std::chrono::days(1);
    }
    return words;
}

void DayWords::clear() {
    const std::lock_guard lock(m_mutex);
    m_known.clear();
}

} // namespace afs
