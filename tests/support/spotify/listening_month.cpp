// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/spotify/listening_month.h"

#include <algorithm>

namespace afs::test {

namespace {

using namespace std::chrono_literals;

class Maker {
public:
    Maker(const MonthHabits& habits, unsigned seed) : m_habits(habits), m_random(seed) {}

    ListeningMonth make(Instant begin) {
        for (int day = 0; day < m_habits.days; ++day) {
            const Instant midnight = begin + day * 24h;
            phone(midnight + m_habits.phoneBegins, day);
            m_month.days.push_back({midnight + 18h, midnight + 22h});
            computer(midnight + 18h + 5min, m_habits.privateEvenings > 0 && day % m_habits.privateEvenings == 1);
        }
        std::ranges::sort(m_month.heard, {}, &Heard::begin);
        return std::move(m_month);
    }

private:
    bool chance(unsigned percent) { return m_random() % 100 < percent; }
    Milliseconds between(Milliseconds least, Milliseconds most) {
        return least +
               Milliseconds(static_cast<Milliseconds::rep>(m_random() % static_cast<unsigned>((most - least).count())));
    }

    StandInTrack newTrack(bool isLocal, Milliseconds length) {
        StandInTrack track;
        track.name = QStringLiteral("Song %1").arg(++m_songs);
        track.artist = QStringLiteral("Artist %1").arg(m_songs % 17);
        track.album = QStringLiteral("Album %1").arg(m_songs % 40);
        track.duration = std::chrono::floor<std::chrono::seconds>(length);
        track.isLocal = isLocal;
        if (!isLocal)
            track.id = standInId(track.name);
        return track;
    }

    StandInTrack someTrack(bool isLocal) {
        std::vector<StandInTrack>& known = isLocal ? m_files : m_tracks;
        if (m_habits.again > 0 && !known.empty() && chance(m_habits.again))
            return chance(33) ? known.back() : known[m_random() % known.size()];
        known.push_back(newTrack(isLocal, between(100s, 320s)));
        return known.back();
    }

    Instant hear(Instant begin, bool isLocal, bool isOffline, Instant listedAt, bool isPrivate = false) {
        const StandInTrack track = someTrack(isLocal);
        // Some are left early, most are heard to the end.
        const Milliseconds heard = chance(15) ? between(2s, 27s) : track.duration;
        const Instant end = begin + heard;
        m_month.heard.push_back({begin, end, track, std::max(end, listedAt), isOffline, isPrivate});
        return end;
    }

    void phone(Instant at, int day) {
        const int songs = day % 7 == 6 ? m_habits.songsOnPhone * 5 : m_habits.songsOnPhone;
        const bool isOnTrain = day % 3 == 1; // told of in the evening
        const Instant arrival = at + m_habits.phoneIsHome;
        for (int i = 0; i < songs; ++i)
            at = hear(at, false, isOnTrain, isOnTrain ? arrival : at) + 1s;
    }

    void computer(Instant at, bool isPartlyPrivate) {
        const Instant late = at + 3h + 30min;
        for (int i = 0; i < m_habits.songsAtComputer && at < late; ++i) {
            const bool isLocal = m_habits.localFiles > 0 && i % m_habits.localFiles == 0;
            const bool isPrivate = isPartlyPrivate && i % 10 >= 4 && i % 10 < 8;
            at = hear(at, isLocal, false, at, isPrivate);
            if (chance(10))
                at += between(1min, 20min);
        }
    }

    MonthHabits m_habits;
    std::mt19937 m_random;
    ListeningMonth m_month;
    std::vector<StandInTrack> m_tracks; ///< that were heard
    std::vector<StandInTrack> m_files;
    int m_songs = 0;
};

} // namespace

void ListeningMonth::tell(StandInWorld& world, Instant now) const {
    world.plays.clear();
    world.player.reset();
    for (const Heard& play : heard) {
        if (play.begin > now)
            break;
        if (play.begin <= now && now < play.end && !play.isOffline) {
            StandInPlayer player;
            player.track = play.track;
            player.progress = now - play.begin;
            player.isPrivate = play.isPrivate;
            world.player = player;
        }
        // Local files, private sessions and what was left at once are never listed.
        if (play.listedAt <= now && !play.track.isLocal && !play.isPrivate && play.isLong())
            world.plays.push_back({play.end, play.track, {}});
    }
    if (world.plays.size() > 200)
        world.plays.erase(world.plays.begin(), world.plays.end() - 200);
}

ListeningMonth makeMonth(const MonthHabits& habits, Instant begin, unsigned seed) {
    return Maker(habits, seed).make(begin);
}

} // namespace afs::test
