// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/playlist.h"
#include "ui/charts/chart_data.h"
#include "ui/models/statistics_runner.h"

#include <cstdint>
#include <optional>
#include <vector>

/// How well playlists are used: their entries beside what was played. Pure functions, any thread.
namespace afs {

/// An entry of a playlist and what the history has of it. One song on two lists has the plays of that song in both.
struct PlaylistSong {
    PlaylistTrack entry;
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

/// One playlist, or all of them together.
struct PlaylistUse {
    std::vector<PlaylistSong> songs;    ///< in the order of the lists
    std::int64_t different = 0;         ///< songs, those on several lists once
    std::int64_t neverPlayed = 0;       ///< of the different ones
    std::int64_t plays = 0;             ///< of them in the range
    std::int64_t allPlays = 0;          ///< of everything in the range
    std::vector<ListlessSong> listless; ///< most first; only of all playlists together
};

/// The entries of one playlist.
struct PlaylistEntries {
    PlaylistId playlist;
    std::vector<PlaylistTrack> tracks;
};

/// Plays are those of the question's scope; when a song was last played is asked of all time. `withListless`: also what
/// is on no list.
PlaylistUse playlistUse(const Question& question, SelectionCache& selections,
                        const std::vector<PlaylistEntries>& playlists, bool withListless);

/// When the songs were last played, by calendar week of the question's zone; what was never played is a bar of its own,
/// and so is what was played more than a year ago.
ChartData lastPlayedChart(const PlaylistUse& use, const Question& question);

/// How many songs were played how often in the range, including never.
ChartData playsPerSongChart(const PlaylistUse& use);

} // namespace afs
