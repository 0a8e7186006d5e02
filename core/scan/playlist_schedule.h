// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/poll_schedule.h"
#include "core/store/playlist_store.h"

#include <QString>

#include <map>
#include <vector>

namespace afs {

/// What watching playlists may cost. Recently played takes some 75 requests of the hundred that the default mode may
/// use a day, the list four; with these there is air left.
struct PlaylistPolicy {
    Milliseconds unchanged = std::chrono::days(7); ///< availability changes without a new snapshot: look at times
    Milliseconds list = std::chrono::hours(6);     ///< snapshots of all playlists, 50 a request
    int unchangedPerDay = 12;                      ///< requests for playlists that did not change
    int newARound = 25;                            ///< requests for new and changed ones; one is scanned in any case
    int cheapScan = 20;                            ///< one of more requests is not repeated on the day of its last scan
    Milliseconds retry = std::chrono::minutes(30); ///< by itself, after trouble with one playlist
};

/// Who wants to know decides how much is scanned.
enum class RoundKind {
    ByItself, ///< by the schedule: spread over the day
    Asked,    ///< by a person: all that is new, changed or due
    All,      ///< by a person: every one
};

/// How many requests a whole scan takes, unless the playlist changes meanwhile: the first hundred entries come with the
/// playlist.
int requestsFor(int entries);

/// When a playlist that was scanned at `scanned` is due, if it does not change. `random` is 0 to 1 and spreads
/// playlists that were added together; `watched` tells what all of them cost.
Instant nextScan(Instant scanned, const std::vector<StoredPlaylist>& watched, double random,
                 const PlaylistPolicy& policy = {});

/// Whether the list, asked for at `listed`, is to be asked for again; at once where that is still to come: the clock
/// was set back.
bool isListDue(Instant listed, int listedPlaylists, Instant now);

/// When the list is asked for again; a longer list more rarely.
Instant nextList(Instant listed, int listedPlaylists, const PlaylistPolicy& policy = {});

/// What to scan now: never scanned, changed, due for the longest time; what failed last comes after all of them. Many
/// large ones take turns, a part of them with each round by itself. `snapshots` are what the list says, by Spotify's
/// id; a playlist that is not listed (somebody else's, not followed) is scanned when it is due. `spent`: requests for
/// unchanged ones that rounds by themselves took today already; one such playlist a day is scanned whatever it takes.
std::vector<StoredPlaylist> playlistsToScan(const std::vector<StoredPlaylist>& watched,
                                            const std::map<QString, QString>& snapshots, Instant now, RoundKind kind,
                                            int spent = 0, const PlaylistPolicy& policy = {});

/// What all this takes in a day at most while nothing changes. `listedPlaylists`: how long the list is.
PlaylistCost costOfUnchanged(const std::vector<StoredPlaylist>& watched, int listedPlaylists,
                             const PlaylistPolicy& policy = {});

/// What of a round's playlists is scanned although nothing says that it changed, in requests.
int requestsForUnchanged(const std::vector<StoredPlaylist>& round, const std::map<QString, QString>& snapshots);

} // namespace afs
