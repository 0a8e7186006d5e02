// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/playlist_data.h"

#include "ui/charts/chart_text.h"
#include "ui/models/format.h"
#include "ui/models/playlist_text.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>
#include <unordered_map>
#include <unordered_set>

namespace afs {

namespace {

constexpr std::size_t mostListless = 50;
constexpr int mostWeeks = 53;

struct UseWords {
    Q_DECLARE_TR_FUNCTIONS(PlaylistUse)
};

/// What a song is known by: of one recording the same, whatever list it is on.
QString keyOf(const PlaylistTrack& track) {
    if (track.track)
        return QString::number(track.track.value);
    return track.uri.isEmpty() ? track.name + u'\n' + track.artists : track.uri;
}

bool isSong(const PlaylistTrack& track) {
    return track.status != EntryStatus::Episode;
}

/// Whatever is looked at: by the same rule.
Scope everything(Scope scope) {
    scope.range = {};
    scope.filter = {};
    return scope;
}

void addListless(PlaylistUse& use, const Question& question, const Selection& selection,
                 const std::unordered_set<std::int32_t>& listed) {
    const Library& library = *question.library;
    for (const TopEntry& entry : topTracks(library, question.scope, selection, 0)) {
        const TrackInfo& track = library.tracks[entry.index];
        if (listed.contains(track.id.value))
            continue;
        use.listless.push_back({track.id, titleOrUnknown(library.text(track.title)),
                                artistOrUnknown(library.artistName(track.artist)), entry.amount.plays});
        if (use.listless.size() == mostListless)
            return;
    }
}

ChartPoint barOf(const QString& label, const QString& what, std::int64_t songs) {
    ChartPoint point;
    point.label = label;
    point.name = UseWords::tr("%1: %2", "when or how often, number of songs").arg(what, songsText(songs));
    point.value = static_cast<double>(songs);
    return point;
}

/// The songs of the lists, each once.
std::vector<const PlaylistSong*> differentSongs(const PlaylistUse& use) {
    std::vector<const PlaylistSong*> songs;
    QSet<QString> seen;
    for (const PlaylistSong& song : use.songs) {
        const QString key = keyOf(song.entry);
        if (!isSong(song.entry) || seen.contains(key))
            continue;
        seen.insert(key);
        songs.push_back(&song);
    }
    return songs;
}

QDate weekOf(QDate day, int firstWeekday) {
    return day.addDays(-((day.dayOfWeek() - firstWeekday + 7) % 7));
}

} // namespace

PlaylistUse playlistUse(const Question& question, SelectionCache& selections,
                        const std::vector<PlaylistEntries>& playlists, bool withListless) {
    const Library& library = *question.library;
    const SelectionPtr inRange = selections.of(question.library, question.scope);
    const SelectionPtr ever = selections.of(question.library, everything(question.scope));
    std::unordered_map<std::int32_t, TrackIndex> indices;
    for (const PlaylistEntries& playlist : playlists)
        for (const PlaylistTrack& track : playlist.tracks)
            if (track.track)
                indices.emplace(track.track.value, noIndex);
    for (TrackIndex index = 0; index < library.tracks.size(); ++index)
        if (const auto found = indices.find(library.tracks[index].id.value); found != indices.end())
            found->second = index;
    PlaylistUse use;
    use.allPlays = static_cast<std::int64_t>(inRange->rows.size());
    for (const PlaylistEntries& playlist : playlists) {
        for (const PlaylistTrack& track : playlist.tracks) {
            PlaylistSong song{track, playlist.playlist, 0, std::nullopt};
            const auto found = indices.find(track.track.value);
            if (track.track && found != indices.end() && found->second != noIndex) {
                song.plays = inRange->tracks[found->second].amount.plays;
                const TrackFigures& figures = ever->tracks[found->second];
                if (figures.first != noIndex)
                    song.lastPlayed = library.endOf(figures.last);
            }
            use.songs.push_back(std::move(song));
        }
    }
    for (const PlaylistSong* song : differentSongs(use)) {
        ++use.different;
        use.neverPlayed += song->lastPlayed ? 0 : 1;
        use.plays += song->plays;
    }
    if (withListless) {
        std::unordered_set<std::int32_t> listed;
        for (const auto& [id, index] : indices)
            listed.insert(id);
        addListless(use, question, *inRange, listed);
    }
    return use;
}

ChartData lastPlayedChart(const PlaylistUse& use, const Question& question) {
    const QTimeZone& zone = question.scope.zone;
    const QDate thisWeek = weekOf(toDate(question.today), question.firstWeekday);
    QDate firstWeek = thisWeek;
    std::unordered_map<qint64, std::int64_t> perWeek;
    std::int64_t never = 0;
    std::int64_t before = 0;
    const QDate earliest = thisWeek.addDays(-7 * (mostWeeks - 1));
    for (const PlaylistSong* song : differentSongs(use)) {
        if (!song->lastPlayed) {
            ++never;
            continue;
        }
        const QDate week =
            std::min(weekOf(localTimeOf(*song->lastPlayed, zone).date(), question.firstWeekday), thisWeek);
        if (week < earliest) {
            ++before;
            continue;
        }
        firstWeek = std::min(firstWeek, week);
        ++perWeek[week.toJulianDay()];
    }
    ChartData chart;
    chart.unit = UseWords::tr("songs");
    ChartColumn when{UseWords::tr("Last played"), {}, false};
    ChartColumn songs{UseWords::tr("Songs"), {}, true};
    const auto add = [&](const QString& label, const QString& what, std::int64_t count) -> ChartPoint& {
        chart.points.push_back(barOf(label, what, count));
        when.cells.append(what);
        songs.cells.append(countText(static_cast<double>(count)));
        return chart.points.back();
    };
    add(UseWords::tr("never"), UseWords::tr("Never played"), never);
    if (before > 0) {
        add(UseWords::tr("before"), UseWords::tr("Before the week of %1", "date").arg(dateText(earliest)), before);
        firstWeek = earliest;
    }
    for (QDate week = firstWeek; week <= thisWeek; week = week.addDays(7)) {
        const auto found = perWeek.find(week.toJulianDay());
        ChartPoint& point =
            add(QLocale().toString(week, week.year() == thisWeek.year() ? QStringLiteral("d MMM")
                                                                        : QStringLiteral("MMM yyyy")),
                UseWords::tr("Week of %1", "date").arg(dateText(week)), found == perWeek.end() ? 0 : found->second);
        point.unfinished = week == thisWeek;
    }
    chart.summary = UseWords::tr("%1 were never played, %2 were last played in the last four weeks.")
                        .arg(songsText(never), songsText([&] {
                                 std::int64_t fresh = 0;
                                 for (int i = 0; i < 4; ++i)
                                     if (const auto found = perWeek.find(thisWeek.addDays(-7 * i).toJulianDay());
                                         found != perWeek.end())
                                         fresh += found->second;
                                 return fresh;
                             }()));
    chart.table = {std::move(when), std::move(songs)};
    return chart;
}

ChartData playsPerSongChart(const PlaylistUse& use) {
    constexpr std::array<std::int64_t, 8> floors{0, 1, 2, 3, 5, 10, 20, 50};
    std::array<std::int64_t, floors.size()> counts{};
    for (const PlaylistSong* song : differentSongs(use)) {
        const auto above = std::upper_bound(floors.begin(), floors.end(), song->plays);
        ++counts[static_cast<std::size_t>(above - floors.begin()) - 1];
    }
    ChartData chart;
    chart.unit = UseWords::tr("songs");
    ChartColumn plays{UseWords::tr("Plays"), {}, false};
    ChartColumn songs{UseWords::tr("Songs"), {}, true};
    for (std::size_t i = 0; i < floors.size(); ++i) {
        const QString low = countText(static_cast<double>(floors[i]));
        QString label = low;
        if (i + 1 == floors.size())
            label = UseWords::tr("%1 +", "plays, or more").arg(low);
        else if (floors[i + 1] - floors[i] > 1)
            label = UseWords::tr("%1–%2", "lowest and highest number")
                        .arg(low, countText(static_cast<double>(floors[i + 1] - 1)));
        const QString what = floors[i] == 0   ? UseWords::tr("Not played in this range")
                             : floors[i] == 1 ? UseWords::tr("1 play")
                                              : UseWords::tr("%1 plays", "a number, or from and to").arg(label);
        chart.points.push_back(barOf(label, what, counts[i]));
        plays.cells.append(what);
        songs.cells.append(countText(static_cast<double>(counts[i])));
    }
    chart.summary = UseWords::tr("%1 of %2 were not played in this range.")
                        .arg(countText(static_cast<double>(counts[0])), songsText(use.different));
    chart.table = {std::move(plays), std::move(songs)};
    return chart;
}

} // namespace afs
