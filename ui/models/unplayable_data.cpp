// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/unplayable_data.h"

#include "ui/charts/chart_text.h"
#include "ui/models/format.h"
#include "ui/models/playlist_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <unordered_map>

namespace afs {

namespace {

constexpr int mostPoints = 400;                          ///< weeks; of a longer history the last
constexpr qint64 beforeAllScans = 1'000'000'000'000'000; ///< ms; further back than any scan

struct DarkWords {
    Q_DECLARE_TR_FUNCTIONS(Unplayable)
};

QString nameOf(PlaylistId id, const std::vector<WatchedPlaylist>& playlists) {
    for (const WatchedPlaylist& playlist : playlists)
        if (playlist.id == id)
            return playlist.name;
    return {};
}

/// A time in which a song was dark; an open end is now.
struct Darkness {
    std::string song;
    Instant from;
    std::optional<Instant> to;
    bool isOlder = false; ///< it was dark when it was first looked at
};

/// A song on two lists is dark once: times of one song that touch become one.
std::vector<Darkness> joined(std::vector<Darkness> times) {
    std::ranges::sort(times, [](const Darkness& a, const Darkness& b) {
        return std::tie(a.song, a.from) < std::tie(b.song, b.from);
    });
    std::vector<Darkness> found;
    for (Darkness& time : times) {
        if (found.empty() || found.back().song != time.song || (found.back().to && *found.back().to < time.from))
            found.push_back(std::move(time));
        else if (!time.to)
            found.back().to.reset();
        else if (found.back().to && *found.back().to < *time.to)
            found.back().to = time.to;
    }
    return found;
}

/// What is dark now began at darkSince; what came back or left began with its event, if one is known.
std::vector<Darkness> darknessOf(const std::vector<PlaylistEntries>& entries, std::vector<PlaylistEvent> events) {
    std::vector<Darkness> times;
    std::map<QString, std::string> songs; ///< by URI: an event names nothing else
    for (const PlaylistEntries& list : entries)
        for (const PlaylistTrack& entry : list.tracks) {
            songs.emplace(entry.uri, songKey(entry));
            if (isDark(entry.status) && entry.darkSince)
                times.push_back({songKey(entry), *entry.darkSince, std::nullopt, entry.darkAtFirstSight});
        }
    std::stable_sort(events.begin(), events.end(),
                     [](const PlaylistEvent& a, const PlaylistEvent& b) { return a.at < b.at; });
    std::map<std::pair<std::int32_t, QString>, Instant> wentDark;
    for (const PlaylistEvent& event : events) {
        const std::pair key(event.playlist.value, event.uri);
        if (event.change == PlaylistChange::WentDark) {
            wentDark.emplace(key, event.at);
        } else if (const auto found = wentDark.find(key); found != wentDark.end()) {
            const auto known = songs.find(event.uri);
            if (event.change != PlaylistChange::Added)
                times.push_back(
                    {known != songs.end() ? known->second : event.uri.toStdString(), found->second, event.at, false});
            wentDark.erase(found);
        }
    }
    return joined(std::move(times));
}

Instant endOfWeek(QDate week, const QTimeZone& zone) {
    return Instant(Milliseconds(week.addDays(7).startOfDay(zone).toMSecsSinceEpoch()));
}

bool isDarkAt(const Darkness& time, Instant end) {
    return time.from < end && (!time.to || *time.to >= end);
}

} // namespace

std::vector<TrackId> darkTracksOf(QDate week, const std::vector<PlaylistEntries>& entries,
                                  const std::vector<PlaylistEvent>& events, const QTimeZone& zone) {
    const Instant end = endOfWeek(week, zone);
    std::set<std::string> dark;
    for (const Darkness& time : darknessOf(entries, events))
        if (isDarkAt(time, end))
            dark.insert(time.song);
    std::set<TrackId> tracks;
    for (const PlaylistEntries& list : entries)
        for (const PlaylistTrack& entry : list.tracks)
            if (entry.track && (dark.contains(songKey(entry)) || dark.contains(entry.uri.toStdString())))
                tracks.insert(entry.track);
    return {tracks.begin(), tracks.end()};
}

std::vector<UnplayableSong> unplayableSongs(const std::vector<PlaylistEntries>& entries,
                                            const std::vector<WatchedPlaylist>& playlists,
                                            const ReplacementFinder& replacements) {
    std::vector<UnplayableSong> songs;
    std::unordered_map<std::string, std::size_t> known;
    for (const PlaylistEntries& list : entries) {
        const QString playlist = nameOf(list.playlist, playlists);
        for (const PlaylistTrack& entry : list.tracks) {
            if (!isDark(entry.status))
                continue;
            const auto [found, isNew] = known.emplace(songKey(entry), songs.size());
            if (isNew) {
                songs.push_back({entry, {playlist}, replacements.find(entry)});
                continue;
            }
            UnplayableSong& song = songs[found->second];
            if (!song.playlists.contains(playlist))
                song.playlists.append(playlist);
            if (entry.darkSince && (!song.entry.darkSince || *entry.darkSince < *song.entry.darkSince)) {
                song.entry.darkSince = entry.darkSince;
                song.entry.darkAtFirstSight = entry.darkAtFirstSight;
            }
        }
    }
    std::ranges::stable_sort(songs, std::ranges::greater(), darkOrder);
    return songs;
}

qint64 darkOrder(const UnplayableSong& song) {
    const qint64 since = song.entry.darkSince.value_or(Instant()).time_since_epoch().count();
    return song.entry.darkSince && !song.entry.darkAtFirstSight ? since : since - beforeAllScans;
}

ChartData unplayableTimeline(const std::vector<PlaylistEntries>& entries, const std::vector<PlaylistEvent>& events,
                             std::chrono::local_days today, int firstWeekday, const QTimeZone& zone) {
    ChartData chart;
    chart.unit = DarkWords::tr("songs");
    const std::vector<Darkness> times = darknessOf(entries, events);
    if (times.empty())
        return chart;
    const QDate last = toDate(today);
    const auto weekOf = [&](QDate day) { return toDate(startOfWeek(toLocalDays(day), firstWeekday)); };
    const Darkness& earliest =
        *std::ranges::min_element(times, {}, [](const Darkness& time) { return std::pair(time.from, !time.isOlder); });
    // Of the week before it is known that nothing was dark only where a scan saw the first song go.
    const QDate known = weekOf(localTimeOf(earliest.from, zone).date()).addDays(earliest.isOlder ? 0 : -7);
    const QDate first = std::max(known, weekOf(last).addDays(-7 * (mostPoints - 1)));
    ChartColumn weeks{DarkWords::tr("Week of"), {}, false};
    ChartColumn counts{DarkWords::tr("Unplayable songs"), {}, true};
    for (QDate week = first; week <= last; week = week.addDays(7)) {
        const Instant end = endOfWeek(week, zone);
        const auto dark =
            std::count_if(times.begin(), times.end(), [&](const Darkness& time) { return isDarkAt(time, end); });
        ChartPoint point;
        point.date = week;
        point.value = static_cast<double>(dark);
        point.name = DarkWords::tr("Week of %1: %2 unplayable", "date, songs").arg(dateText(week), songsText(dark));
        point.unfinished = week.addDays(7) > last;
        weeks.cells.append(dateText(week));
        counts.cells.append(countText(point.value));
        chart.points.push_back(std::move(point));
    }
    chart.summary = DarkWords::tr("%1 cannot be played now.")
                        .arg(songsText(static_cast<qint64>(
                            std::count_if(times.begin(), times.end(), [](const Darkness& time) { return !time.to; }))));
    chart.table = {std::move(weeks), std::move(counts)};
    return chart;
}

} // namespace afs
