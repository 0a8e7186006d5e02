// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/playlist.h"

#include <QString>

#include <vector>

/// How much is known of whether the songs of the watched playlists can be played: what nobody told is neither good news
/// nor bad. Pure functions, any thread.
namespace afs {

/// The entries of one playlist.
struct PlaylistEntries {
    PlaylistId playlist;
    std::vector<PlaylistTrack> tracks;
};

/// How many songs are dark, those that are there several times once: one number wherever it is told.
int countUnplayable(const std::vector<PlaylistEntries>& entries);

struct Playability {
    int notScanned = 0; ///< playlists that wait for their first scan
    int withheld = 0;   ///< playlists whose contents Spotify does not give
    int told = 0;       ///< songs that are playable, unplayable or removed
    int untold = 0;     ///< songs of which Spotify did not say it
    bool hasMarket = true;

    bool operator==(const Playability&) const = default;

    bool isWhole() const { return notScanned == 0 && withheld == 0 && untold == 0; }
    /// Nothing was told, although there is something to tell.
    bool isBlank() const { return told == 0 && !isWhole(); }
};

/// Songs that are on several lists count once. `hasMarket`: a country is sent with scans.
Playability playabilityOf(const std::vector<WatchedPlaylist>& playlists, const std::vector<PlaylistEntries>& entries,
                          bool hasMarket);

/// What is not known and what would tell it, in sentences; empty: all is known.
QString doubtText(const Playability& playability);

} // namespace afs
