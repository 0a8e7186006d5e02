// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/statistics.h"

#include <QDateTime>

namespace afs {

/// Plays made by hand, each as a test says it.
class MadePlays {
public:
    /// A counted play of track `track` by artist `track` / 10, that ended at `utc` ("2020-01-31T23:59:59Z").
    PlayFacts& add(const char* utc, int track = 1, std::int64_t ms = 60'000) {
        PlayFacts play;
        play.id = PlayId(static_cast<std::int64_t>(m_plays.size()) + 1);
        play.end = Instant(
            Milliseconds(QDateTime::fromString(QString::fromLatin1(utc), Qt::ISODateWithMs).toMSecsSinceEpoch()));
        play.ms = ms;
        play.track = TrackId(track);
        play.title = "Title " + std::to_string(track);
        play.artist = "Artist " + std::to_string(track / 10);
        play.album = "Album " + std::to_string(track / 10);
        return m_plays.emplace_back(std::move(play));
    }

    Library build() const { return buildLibrary(m_plays); }

private:
    std::vector<PlayFacts> m_plays;
};

inline std::chrono::local_days date(int year, unsigned month, unsigned day) {
    return std::chrono::local_days(std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(day));
}

inline Scope scopeIn(const char* zone, CountingRule rule = CountingRule::Spotify) {
    Scope scope;
    scope.zone = QTimeZone(zone);
    scope.rule = rule;
    return scope;
}

} // namespace afs
