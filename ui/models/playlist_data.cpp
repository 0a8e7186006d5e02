// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/playlist_data.h"

#include "core/base/locale_time.h"
#include "ui/charts/chart_text.h"
#include "ui/models/format.h"
#include "ui/models/playlist_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace afs {

namespace {

using std::chrono::local_days;

constexpr std::size_t mostListless = 50;
constexpr int mostWeeks = 53;
constexpr std::size_t freshWeeks = 4;

struct UseWords {
    Q_DECLARE_TR_FUNCTIONS(PlaylistUse)
};

/// Whatever is looked at: by the same rule.
Scope everything(Scope scope) {
    scope.range = {};
    scope.filter = {};
    return scope;
}

PlaylistRow rowOf(const PlaylistTrack& entry, PlaylistId playlist, const TrackFinder& finder, const Selection& inRange,
                  const Selection& ever) {
    PlaylistRow row{entry, playlist, 0, std::nullopt};
    const TrackIndex track = finder.find(entry);
    if (track == noIndex)
        return row;
    row.entry.track = finder.library().tracks[track].id;
    row.plays = inRange.byRecording()[track].amount.plays;
    if (const TrackFigures& figures = ever.byRecording()[track]; figures.amount.plays > 0)
        row.lastPlayed = finder.library().endOf(figures.last);
    return row;
}

std::vector<ListlessSong> listlessSongs(const Question& question, const Selection& inRange,
                                        const std::vector<std::uint8_t>& onPlaylists) {
    const Library& library = *question.library;
    std::vector<ListlessSong> songs;
    for (const TopEntry& entry : topOnNoPlaylist(library, question.scope, inRange, onPlaylists, mostListless)) {
        const TrackInfo& track = library.tracks[entry.index];
        songs.push_back({track.id, titleOrUnknown(library.text(track.title)),
                         artistOrUnknown(library.artistName(track.artist)), entry.amount.plays});
    }
    return songs;
}

/// The fewest plays of each bar of playsPerSongChart().
constexpr std::array<std::int64_t, 8> playFloors{0, 1, 2, 3, 5, 10, 20, 50};

std::size_t barOfPlays(std::int64_t plays) {
    return static_cast<std::size_t>(std::upper_bound(playFloors.begin(), playFloors.end(), plays) -
                                    playFloors.begin()) -
           1;
}

/// A song that is on several lists, or on one twice, once.
void keepOnce(std::vector<TrackId>& tracks) {
    std::sort(tracks.begin(), tracks.end());
    tracks.erase(std::unique(tracks.begin(), tracks.end()), tracks.end());
}

ChartPoint barOf(const QString& label, const QString& what, std::int64_t songs) {
    ChartPoint point;
    point.label = label;
    point.name = UseWords::tr("%1: %2", "when or how often, number of songs").arg(what, songsText(songs));
    point.value = static_cast<double>(songs);
    return point;
}

/// The weeks up to this one, and the songs of what lies before the first of them.
struct ShownWeeks {
    std::vector<LastPlayedWeek> weeks; ///< never empty
    std::int64_t before = 0;
};

ShownWeeks shownWeeks(const LastPlayed& found, local_days thisWeek) {
    constexpr std::chrono::days aWeek(7);
    const local_days earliest = thisWeek - (mostWeeks - 1) * aWeek;
    const local_days first = found.weeks.empty() ? thisWeek : std::clamp(found.weeks.front().from, earliest, thisWeek);
    ShownWeeks shown;
    for (local_days week = first; week <= thisWeek; week += aWeek)
        shown.weeks.push_back({week, 0, week == thisWeek});
    for (const LastPlayedWeek& week : found.weeks) {
        // What a clock that ran ahead says of tomorrow was played lately.
        if (week.from < first)
            shown.before += week.songs;
        else
            shown.weeks[static_cast<std::size_t>((std::min(week.from, thisWeek) - first) / aWeek)].songs += week.songs;
    }
    return shown;
}

} // namespace

PlaylistUse playlistUse(const Question& question, SelectionCache& selections,
                        const std::vector<PlaylistEntries>& playlists, bool withListless) {
    const Library& library = *question.library;
    const SelectionPtr inRange = selections.of(question.library, question.scope);
    const SelectionPtr ever = selections.of(question.library, everything(question.scope));
    const TrackFinder finder(library);
    PlaylistUse use;
    std::vector<PlaylistTrack> entries;
    for (const PlaylistEntries& playlist : playlists) {
        entries.insert(entries.end(), playlist.tracks.begin(), playlist.tracks.end());
        for (const PlaylistTrack& track : playlist.tracks)
            use.rows.push_back(rowOf(track, playlist.playlist, finder, *inRange, *ever));
    }
    const std::vector<PlaylistSong> songs = playlistSongs(finder, *ever, entries);
    use.different = static_cast<std::int64_t>(songs.size());
    use.unplayable = countUnplayable(playlists);
    use.lastPlayed = lastPlayedByWeek(songs, question.scope, question.firstWeekday, question.today);
    use.songsByPlays = songsByPlays(playlistSongs(finder, *inRange, entries));
    const std::vector<std::uint8_t> onPlaylists = tracksOnPlaylists(finder, {entries});
    use.share = playlistShare(library, *inRange, onPlaylists);
    if (withListless)
        use.listless = listlessSongs(question, *inRange, onPlaylists);
    return use;
}

ChartData lastPlayedChart(const PlaylistUse& use, const Question& question) {
    const local_days thisWeek = startOfWeek(question.today, question.firstWeekday);
    const ShownWeeks shown = shownWeeks(use.lastPlayed, thisWeek);
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
    add(UseWords::tr("never"), UseWords::tr("Never played"), use.lastPlayed.never).isApart = true;
    if (shown.before > 0) {
        const QString first = dateText(toDate(shown.weeks.front().from));
        add(UseWords::tr("before %1", "date").arg(first), UseWords::tr("Before the week of %1", "date").arg(first),
            shown.before)
            .isApart = true;
    }
    for (const LastPlayedWeek& week : shown.weeks) {
        const QDate day = toDate(week.from);
        ChartPoint& point =
            add(day.year() == toDate(thisWeek).year() ? dayOfYearText(day)
                                                      : QLocale().toString(day, QStringLiteral("MMM yyyy")),
                UseWords::tr("Week of %1", "date").arg(dateText(day)), week.songs);
        point.unfinished = week.unfinished;
    }
    std::int64_t fresh = 0;
    for (std::size_t i = shown.weeks.size() - std::min(shown.weeks.size(), freshWeeks); i < shown.weeks.size(); ++i)
        fresh += shown.weeks[i].songs;
    chart.summary = UseWords::tr("%1 were never played, %2 were last played in the last four weeks.")
                        .arg(songsText(use.lastPlayed.never), songsText(fresh));
    chart.table = {std::move(when), std::move(songs)};
    return chart;
}

ChartData playsPerSongChart(const PlaylistUse& use) {
    constexpr auto& floors = playFloors;
    std::array<std::int64_t, floors.size()> counts{};
    for (std::size_t plays = 0; plays < use.songsByPlays.size(); ++plays) {
        counts[barOfPlays(static_cast<std::int64_t>(plays))] += use.songsByPlays[plays];
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

std::vector<std::vector<TrackId>> tracksByLastPlay(const PlaylistUse& use, const Question& question) {
    const local_days thisWeek = startOfWeek(question.today, question.firstWeekday);
    const ShownWeeks shown = shownWeeks(use.lastPlayed, thisWeek);
    const local_days first = shown.weeks.front().from;
    const std::size_t others = shown.before > 0 ? 2 : 1; // bars before those of the weeks
    std::vector<std::vector<TrackId>> bars(others + shown.weeks.size());
    for (const PlaylistRow& row : use.rows) {
        if (!row.lastPlayed)
            continue;
        const local_days week =
            std::min(startOfWeek(localDayOf(*row.lastPlayed, question.scope.zone, question.scope.dayStart),
                                 question.firstWeekday),
                     thisWeek);
        const auto at = week < first ? others - 1 : others + static_cast<std::size_t>((week - first).count() / 7);
        bars[at].push_back(row.entry.track);
    }
    std::for_each(bars.begin(), bars.end(), keepOnce);
    return bars;
}

std::vector<std::vector<TrackId>> tracksByPlays(const PlaylistUse& use) {
    std::vector<std::vector<TrackId>> bars(playFloors.size());
    for (const PlaylistRow& row : use.rows)
        if (row.plays > 0)
            bars[barOfPlays(row.plays)].push_back(row.entry.track);
    std::for_each(bars.begin(), bars.end(), keepOnce);
    return bars;
}

std::vector<TrackId> playedTracks(const PlaylistUse& use) {
    std::vector<TrackId> tracks;
    for (const PlaylistRow& row : use.rows)
        if (row.lastPlayed)
            tracks.push_back(row.entry.track);
    keepOnce(tracks);
    return tracks;
}

} // namespace afs
