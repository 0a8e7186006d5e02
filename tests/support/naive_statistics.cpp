// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/naive_statistics.h"

#include <QDateTime>

#include <algorithm>
#include <limits>
#include <tuple>

namespace afs {

namespace {

using std::chrono::days;
using std::chrono::local_days;

bool hasDumpSource(const PlayFacts& play) {
    return (play.sources & (sourceBit(Source::ExtendedDump) | sourceBit(Source::AccountDump))) != 0;
}

bool inRange(const DateRange& range, local_days day) {
    return (!range.from || day >= *range.from) && (!range.to || day < *range.to);
}

QDate dateOf(local_days day) {
    return QDate(1970, 1, 1).addDays(day.time_since_epoch().count());
}

local_days dayOf(QDate date) {
    return local_days(days(QDate(1970, 1, 1).daysTo(date)));
}

bool isSkip(const PlayFacts& play) {
    return play.flags.skipped == Tri::Yes || play.reasonEnd == "fwdbtn" || play.reasonEnd == "backbtn" ||
           play.reasonEnd == "endplay" || play.reasonEnd == "unknown";
}

template <typename T>
bool allows(const std::vector<T>& wanted, const T& value) {
    return wanted.empty() || std::find(wanted.begin(), wanted.end(), value) != wanted.end();
}

} // namespace

NaiveStatistics::NaiveStatistics(std::vector<PlayFacts> plays, Scope scope)
    : m_plays(std::move(plays)), m_scope(std::move(scope)) {
    std::sort(m_plays.begin(), m_plays.end(),
              [](const PlayFacts& a, const PlayFacts& b) { return std::tie(a.end, a.id) < std::tie(b.end, b.id); });
    nameTracks();
    for (std::size_t i = 0; i < m_plays.size(); ++i) {
        const PlayFacts& play = m_plays[i];
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(play.end.time_since_epoch().count(), m_scope.zone);
        const QDateTime ofDay =
            QDateTime(local.date(), local.time(), Qt::UTC).addSecs(-3600 * m_scope.dayStart.count());
        const Counted row{&play, dayOf(ofDay.date()), local.time().hour(), amountOf(i)};
        if (play.kind != Kind::Music || !passesFilter(play, row.day, row.hour))
            continue;
        const bool in = inRange(m_scope.range, row.day);
        if (in && (!play.reasonEnd.empty() || play.flags.skipped != Tri::Unknown)) {
            ++m_skipPlays;
            m_skipped += isSkip(play) ? 1 : 0;
        }
        if (!counts(play))
            continue;
        m_ever.push_back(row);
        if (in)
            m_counted.push_back(row);
    }
}

void NaiveStatistics::nameTracks() {
    for (const PlayFacts& play : m_plays) {
        if (!play.track)
            continue;
        Names& names = m_names[play.track];
        const bool better =
            !play.title.empty() || (names.title.empty() && !(play.artist.empty() && play.album.empty()));
        if (better)
            names = {play.title, play.artist, play.album};
        if (play.recording) {
            m_recordings[play.track] = play.recording;
            m_shown[play.recording] = play.track; // the last one stays
        }
        if (play.lengthMs > 0)
            m_known[play.track] = play.lengthMs;
        if (play.reasonEnd == "trackdone" && play.ms >= 0) {
            const auto longest = m_longest.try_emplace(play.track, 0).first;
            longest->second = std::max(longest->second, std::min(play.ms, dayMs));
        }
    }
}

TrackId NaiveStatistics::shown(TrackId track) const {
    const auto recording = m_recordings.find(track);
    return recording == m_recordings.end() ? track : m_shown.at(recording->second);
}

bool NaiveStatistics::allowsTrack(const std::vector<TrackId>& wanted, TrackId track) const {
    return std::any_of(wanted.begin(), wanted.end(), [&](TrackId one) { return shown(one) == shown(track); });
}

std::optional<std::int64_t> NaiveStatistics::lengthOf(const PlayFacts& play) const {
    for (const auto* lengths : {&m_known, &m_longest}) {
        if (const auto found = lengths->find(play.track); found != lengths->end())
            return found->second;
    }
    return std::nullopt;
}

bool NaiveStatistics::counts(const PlayFacts& play) const {
    if (m_scope.filter.skipped)
        return true; // who passes that filter counts
    const bool toTheEnd = play.reasonEnd == "trackdone";
    if (play.ms < 0 && hasDumpSource(play))
        return m_scope.rule == CountingRule::Everything || (m_scope.rule == CountingRule::Finished && toTheEnd);
    if (play.ms < 0)
        return m_scope.rule != CountingRule::Finished;
    const bool listened = play.ms >= 30'000 && play.flags.incognito != Tri::Yes;
    switch (m_scope.rule) {
    case CountingRule::Spotify:
        return listened;
    case CountingRule::Strict:
        return listened && play.flags.skipped != Tri::Yes;
    case CountingRule::Lastfm: {
        const std::optional<std::int64_t> length = play.track ? lengthOf(play) : std::nullopt;
        if (!length)
            return play.ms >= 240'000;
        return *length > 30'000 && (play.ms * 2 >= *length || play.ms >= 240'000);
    }
    case CountingRule::Finished:
        return toTheEnd;
    case CountingRule::Everything:
        return true;
    }
    return false;
}

bool NaiveStatistics::passesFilter(const PlayFacts& play, local_days day, int hour) const {
    const Filter& filter = m_scope.filter;
    if (filter.skipped && !isSkip(play))
        return false;
    if (!allows(filter.hours, hour) || !allows(filter.weekdays, dateOf(day).dayOfWeek() - 1))
        return false;
    const bool byName = !filter.artists.empty() || !filter.albums.empty() || !filter.tracks.empty() || filter.playlist;
    if (!byName)
        return true;
    if (!play.track)
        return false;
    const Names& names = m_names.at(play.track);
    const AlbumName album{names.album.empty() ? std::string() : names.artist, names.album};
    if (!allows(filter.artists, names.artist) || !allows(filter.albums, album))
        return false;
    if (!filter.tracks.empty() && !allowsTrack(filter.tracks, play.track))
        return false;
    return !filter.playlist || allowsTrack(filter.playlistTracks, play.track);
}

Amount NaiveStatistics::amountOf(std::size_t place) const {
    const PlayFacts& play = m_plays[place];
    Amount amount{1, 0, 0};
    if (play.ms >= 0) {
        const auto known = m_known.find(play.track);
        amount.ms = play.ms;
        if (play.ms > dayMs)
            amount.ms = known != m_known.end() ? std::min(known->second, play.ms) : dayMs;
    } else if (!hasDumpSource(play) && play.track) {
        amount.msEstimated = lengthOf(play).value_or(0);
        std::size_t before = place;
        while (before > 0 && m_plays[before - 1].account != play.account)
            --before;
        if (before > 0)
            amount.msEstimated = std::min(amount.msEstimated, (play.end - m_plays[before - 1].end).count());
    }
    return amount;
}

std::optional<NaiveStatistics::Key> NaiveStatistics::keyOf(What what, const PlayFacts& play) const {
    if (!play.track)
        return std::nullopt;
    const Names& names = m_names.at(play.track);
    if (what == What::Tracks)
        return Key{std::to_string(shown(play.track).value), ""};
    if (what == What::Artists)
        return names.artist.empty() ? std::nullopt : std::optional(Key{names.artist, ""});
    return names.album.empty() ? std::nullopt : std::optional(Key{names.artist, names.album});
}

Totals NaiveStatistics::totals() const {
    Totals totals;
    std::array<std::set<Key>, 3> seen;
    for (const Counted& row : m_counted) {
        totals.amount += row.amount;
        for (const What what : {What::Tracks, What::Artists, What::Albums}) {
            if (const auto key = keyOf(what, *row.play))
                seen[static_cast<std::size_t>(what)].insert(*key);
        }
    }
    totals.tracks = static_cast<std::int64_t>(seen[0].size());
    totals.artists = static_cast<std::int64_t>(seen[1].size());
    totals.albums = static_cast<std::int64_t>(seen[2].size());
    if (!m_counted.empty()) {
        totals.firstPlay = m_counted.front().play->end;
        totals.lastPlay = m_counted.back().play->end;
    }
    return totals;
}

std::set<NaiveStatistics::Key> NaiveStatistics::before(What what) const {
    std::set<Key> keys;
    for (const Counted& row : m_ever) {
        const auto key = keyOf(what, *row.play);
        if (key && m_scope.range.from && row.day < *m_scope.range.from)
            keys.insert(*key);
    }
    return keys;
}

std::vector<NaiveStatistics::Top> NaiveStatistics::top(What what, const NaiveStatistics* former) const {
    std::map<Key, Top> sums;
    const std::set<Key> known = before(what);
    for (const Counted& row : m_counted) {
        const auto key = keyOf(what, *row.play);
        if (!key)
            continue;
        const auto [place, isNew] = sums.try_emplace(*key);
        Top& top = place->second;
        if (isNew) {
            const Names& names = m_names.at(what == What::Tracks ? shown(row.play->track) : row.play->track);
            top.key = *key;
            top.name = what == What::Tracks ? names.title : what == What::Artists ? names.artist : names.album;
            top.first = row.play->end;
            top.fresh = !known.contains(*key);
        }
        top.amount += row.amount;
        top.last = row.play->end;
    }
    std::vector<Top> list;
    for (const auto& [key, top] : sums)
        list.push_back(top);
    const bool byPlays = m_scope.metric == Metric::Plays;
    const auto figures = [byPlays](const Top& top) {
        const std::int64_t time = top.amount.ms + top.amount.msEstimated;
        return byPlays ? std::pair(top.amount.plays, time) : std::pair(time, top.amount.plays);
    };
    std::sort(list.begin(), list.end(), [&](const Top& a, const Top& b) {
        if (figures(a) != figures(b))
            return figures(a) > figures(b);
        if (a.name != b.name)
            return a.name < b.name;
        return what == What::Tracks ? std::stoi(a.key.first) < std::stoi(b.key.first) : a.key < b.key;
    });
    for (Top& top : list) {
        top.rank = 1;
        for (const Top& other : list)
            top.rank += figures(other) > figures(top) ? 1 : 0;
    }
    if (former != nullptr) {
        for (const Top& then : former->top(what, nullptr)) {
            for (Top& top : list) {
                if (top.key == then.key)
                    top.formerRank = then.rank;
            }
        }
    }
    return list;
}

NewInPeriod NaiveStatistics::newInPeriod() const {
    const auto fresh = [this](What what) {
        const std::vector<Top> list = top(what, nullptr);
        return std::count_if(list.begin(), list.end(), [](const Top& entry) { return entry.fresh; });
    };
    return {fresh(What::Tracks), fresh(What::Artists), fresh(What::Albums)};
}

std::vector<TimeBucket> NaiveStatistics::overTime(Bucket bucket, int firstWeekday, local_days today) const {
    const DateRange& range = m_scope.range;
    const std::vector<DayAmount> active = perDay();
    std::vector<TimeBucket> buckets;
    if (active.empty() && !(range.from && range.to))
        return buckets;
    const QDate from = dateOf(range.from ? *range.from : active.front().day);
    const QDate to = dateOf(range.to ? *range.to : active.back().day + days(1));
    const auto isStart = [&](QDate date) {
        return bucket == Bucket::Day || (bucket == Bucket::Week && date.dayOfWeek() == firstWeekday) ||
               (bucket == Bucket::Month && date.day() == 1) || (bucket == Bucket::Year && date.dayOfYear() == 1);
    };
    for (QDate date = from; date < to; date = date.addDays(1)) {
        if (buckets.empty() || isStart(date)) {
            QDate start = date;
            while (!isStart(start))
                start = start.addDays(-1);
            QDate end = date.addDays(1);
            while (!isStart(end))
                end = end.addDays(1);
            buckets.push_back({dayOf(start), dayOf(end), {}, false});
            buckets.back().unfinished = dayOf(end) > today || (range.from && start < dateOf(*range.from)) ||
                                        (range.to && end > dateOf(*range.to));
        }
        for (const Counted& row : m_counted) {
            if (dateOf(row.day) == date)
                buckets.back().amount += row.amount;
        }
    }
    return buckets;
}

std::array<Hours, 7> NaiveStatistics::perWeekdayAndHour() const {
    std::array<Hours, 7> week{};
    for (const Counted& row : m_counted)
        week[static_cast<std::size_t>(dateOf(row.day).dayOfWeek() - 1)][static_cast<std::size_t>(row.hour)] +=
            row.amount;
    return week;
}

std::vector<DayAmount> NaiveStatistics::perDay() const {
    std::map<local_days, Amount> sums;
    for (const Counted& row : m_counted)
        sums[row.day] += row.amount;
    std::vector<DayAmount> list;
    for (const auto& [day, amount] : sums)
        list.push_back({day, amount});
    return list;
}

Streaks NaiveStatistics::streaks(local_days today) const {
    std::set<local_days> active;
    for (const Counted& row : m_counted)
        active.insert(row.day);
    Streaks found;
    for (const local_days day : active) {
        if (active.contains(day - days(1)))
            continue;
        Streak run{day, 0};
        while (active.contains(day + days(run.days)))
            ++run.days;
        if (run.days > found.longest.days)
            found.longest = run;
        for (int back = 0; back < 2; ++back) {
            const local_days near = today - days(back);
            if (near >= run.from && near < run.from + days(run.days))
                found.current = run;
        }
    }
    return found;
}

Sessions NaiveStatistics::sessions() const {
    struct Session {
        std::int64_t start;
        std::int64_t end;
        std::int64_t plays;
    };
    std::vector<Session> all;
    for (const Counted& row : m_counted) {
        const std::int64_t end = row.play->end.time_since_epoch().count();
        const std::int64_t start = end - row.amount.ms - row.amount.msEstimated;
        if (all.empty() || start > all.back().end + 30 * 60'000)
            all.push_back({start, end, 0});
        all.back().start = std::min(all.back().start, start);
        all.back().end = end;
        ++all.back().plays;
    }
    Sessions found;
    for (const Session& session : all) {
        const std::int64_t length = session.end - session.start;
        ++found.count;
        found.totalMs += length;
        if (!found.longestStart || length > found.longestMs) {
            found.longestMs = length;
            found.longestPlays = session.plays;
            found.longestStart = Instant(Milliseconds(session.start));
        }
    }
    return found;
}

Skips NaiveStatistics::skips() const {
    return {m_skipPlays, m_skipped};
}

std::map<std::string, Amount> NaiveStatistics::byWord(std::string PlayFacts::*word) const {
    std::map<std::string, Amount> sums;
    for (const Counted& row : m_counted)
        sums[row.play->*word] += row.amount;
    return sums;
}

} // namespace afs
