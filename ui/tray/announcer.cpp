// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/announcer.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace afs {

namespace {

constexpr Milliseconds betweenNews = std::chrono::minutes(10);
constexpr Milliseconds gathering = std::chrono::seconds(3); ///< a round of playlists ends together
constexpr std::size_t mostLines = 4;

PageId pageOf(NewsKind kind) {
    switch (kind) {
    case NewsKind::Playlists:
        return PageId::Unplayable;
    case NewsKind::SignInEnded:
    case NewsKind::ScanningFails:
        return PageId::Scanner;
    case NewsKind::ImportFinished:
        return PageId::Imports;
    case NewsKind::Week:
        return PageId::Overview;
    }
    return PageId::Overview;
}

QString togetherTitle(NewsKind kind) {
    switch (kind) {
    case NewsKind::Playlists:
        return Announcer::tr("News of your playlists");
    case NewsKind::SignInEnded:
        return Announcer::tr("Sign-ins ended");
    case NewsKind::ScanningFails:
        return Announcer::tr("Scanning fails");
    case NewsKind::ImportFinished:
        return Announcer::tr("Imports are finished");
    case NewsKind::Week:
        return Announcer::tr("Your last weeks");
    }
    return {};
}

/// A few lines; the rest is a number.
QString togetherText(const std::vector<News>& news) {
    QStringList lines;
    for (std::size_t i = 0; i < std::min(news.size(), mostLines); ++i)
        lines.append(Announcer::tr("%1: %2", "title, sentence").arg(news[i].title, news[i].sentence));
    if (news.size() > mostLines)
        lines.append(Announcer::tr("And %1 more.", "news")
                         .arg(QLocale().toString(static_cast<qulonglong>(news.size() - mostLines))));
    return lines.join(u'\n');
}

} // namespace

Announcer::Announcer(const ProgramChoices& choices, const Clock& clock, Timers& timers, std::function<bool()> isWatched,
                     QObject* parent)
    : QObject(parent), m_choices(choices), m_clock(clock), m_isWatched(std::move(isWatched)) {
    for (std::size_t i = 0; i < newsEntries.size(); ++i)
        m_lines.push_back({{}, std::nullopt, Alarm(timers)});
}

Announcer::~Announcer() = default;

void Announcer::tell(NewsKind kind, const News& news) {
    if (!isWanted(kind))
        return;
    Line& line = lineOf(kind);
    line.waiting.push_back(news);
    if (line.waiting.size() > 1)
        return; // its moment is set
    const Instant soon = m_clock.now() + gathering;
    const bool isEarly = line.last && *line.last <= m_clock.now() && *line.last + betweenNews > soon;
    line.alarm.set(isEarly ? *line.last + betweenNews : soon, [this, kind] { say(kind); });
}

/// Whoever looks by then, or switched it off, has no need of it.
void Announcer::say(NewsKind kind) {
    Line& line = lineOf(kind);
    const std::vector<News> news = std::exchange(line.waiting, {});
    if (!isWanted(kind) || news.empty())
        return;
    line.last = m_clock.now();
    if (news.size() == 1)
        Q_EMIT told(news.front().title, news.front().sentence, pageOf(kind));
    else
        Q_EMIT told(togetherTitle(kind), togetherText(news), pageOf(kind));
}

} // namespace afs
