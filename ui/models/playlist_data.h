// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/playlists.h"
#include "ui/charts/chart_data.h"
#include "ui/models/playability.h"
#include "ui/models/statistics_runner.h"

#include <cstdint>
#include <optional>
#include <vector>

/// How well playlists are used: what core/statistics/playlists.h finds, as a page shows it. Pure functions, any thread.
namespace afs {

/// An entry of a playlist and what the history has of it. One song on two lists has the plays of that song in both.
struct PlaylistRow {
    PlaylistTrack entry; ///< its `track` is the one that was found in the history
    PlaylistId playlist;
    std::int64_t plays = 0;            ///< in the range
    std::optional<Instant> lastPlayed; ///< ever
};

/// A song that is played much and is on no watched playlist.
struct ListlessSong {
    TrackId track;
    QString name;
    QString artists;
    std::int64_t plays = 0;
};

/// One playlist, or all of them together. Songs that are on it several times count once.
struct PlaylistUse {
    std::vector<PlaylistRow> rows;          ///< every entry, in the order of the lists
    std::int64_t different = 0;             ///< songs
    std::int64_t unplayable = 0;            ///< songs that are dark, as countUnplayable()
    LastPlayed lastPlayed;                  ///< of all time
    std::vector<std::int64_t> songsByPlays; ///< in the range
    PlaylistShare share;                    ///< of what was played in the range
    std::vector<ListlessSong> listless;     ///< most first; only of all playlists together
};

/// Plays are those of the question's scope; when a song was last played is asked of all time, by the same counting
/// rule. `withListless`: also what is on no list.
PlaylistUse playlistUse(const Question& question, SelectionCache& selections,
                        const std::vector<PlaylistEntries>& playlists, bool withListless);

/// When the songs were last played, by calendar week of the question's zone; what was never played is a bar of its own,
/// and so is what was played more than a year ago.
ChartData lastPlayedChart(const PlaylistUse& use, const Question& question);

/// How many songs were played how often in the range, including never.
ChartData playsPerSongChart(const PlaylistUse& use);

/// The played songs behind each bar of the two charts, in the order of their points: what a filter by them counts are
/// the plays of these songs in the range.
std::vector<std::vector<TrackId>> tracksByLastPlay(const PlaylistUse& use, const Question& question);
std::vector<std::vector<TrackId>> tracksByPlays(const PlaylistUse& use);
/// All of its songs that are in the history, each once.
std::vector<TrackId> playedTracks(const PlaylistUse& use);

} // namespace afs
