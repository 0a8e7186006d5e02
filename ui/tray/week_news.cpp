// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/week_news.h"

#include "core/statistics/statistics.h"
#include "core/statistics/zone_offsets.h"
#include "ui/models/format.h"

#include <QCoreApplication>

namespace afs {

namespace {

constexpr std::chrono::days oneWeek{7};
constexpr std::chrono::hours morning{10}; ///< after the beginning of the first day

struct WeekNewsWords {
    Q_DECLARE_TR_FUNCTIONS(WeekNews)
};

} // namespace

QString weekSentence(const Library& library, const Scope& week) {
    const Selection selection = select(library, week);
    const Totals figures = totals(library, selection);
    if (figures.amount.plays == 0)
        return {};
    const QString amounts = bothFiguresText(figures.amount);
    const std::vector<TopEntry> artists = topArtists(library, week, selection, 1);
    if (artists.empty())
        return WeekNewsWords::tr("%1.", "plays and time").arg(amounts);
    return WeekNewsWords::tr("%1. Most of all: %2.", "plays and time, an artist")
        .arg(amounts, artistOrUnknown(library.artistName(artists.front().index)));
}

WeekNews::WeekNews(ProgramChoices& choices, Announcer& announcer, const Clock& clock, Timers& timers, Ask ask,
                   QObject* parent)
    : QObject(parent), m_choices(choices), m_announcer(announcer), m_clock(clock), m_ask(std::move(ask)),
      m_alarm(timers) {
    connect(&choices, &ProgramChoices::changed, this, &WeekNews::follow);
    follow();
}

void WeekNews::follow() {
    m_alarm.cancel();
    if (!m_choices.tellsOf(NewsKind::Week))
        return;
    const QTimeZone zone = m_choices.zone();
    const std::chrono::hours dayStart(m_choices.dayStart());
    const auto begins = [&](std::chrono::local_days day) { return beginOfDay(day, zone, dayStart) + morning; };
    const Instant now = m_clock.now();
    std::chrono::local_days thisWeek = startOfWeek(localDayOf(now, zone, dayStart), m_choices.weekBegin());
    if (m_choices.weekTold() >= thisWeek)
        thisWeek += oneWeek;
    m_alarm.set(std::max(now, begins(thisWeek)), [this, thisWeek] { tell(thisWeek); });
}

void WeekNews::tell(std::chrono::local_days thisWeek) {
    Scope asked;
    asked.range = {thisWeek - oneWeek, thisWeek};
    asked.zone = m_choices.zone();
    asked.dayStart = std::chrono::hours(m_choices.dayStart());
    asked.rule = m_choices.rule();
    m_choices.setWeekTold(thisWeek); // which sets the next alarm
    m_ask(asked, this, [this](const QString& sentence) {
        if (!sentence.isEmpty())
            m_announcer.tell(NewsKind::Week, {WeekNewsWords::tr("Your last week"), sentence});
    });
}

} // namespace afs
