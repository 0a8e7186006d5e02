// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/playlist.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace afs {

// What the Web API says, as values. Every field may be missing in any answer, because apps of different age get
// different ones: an empty text or an empty optional is "not said", never "no". Texts hold no null character.

struct SpotifyArtist {
    QString id;
    QString name;

    bool operator==(const SpotifyArtist&) const = default;
};

struct SpotifyAlbum {
    QString id;
    QString name;
    QString type;        ///< `album`, `single`, `compilation`, ...
    QString releaseDate; ///< `2016`, `2016-03` or `2016-03-18`
    std::vector<SpotifyArtist> artists;
    std::optional<int> totalTracks;

    bool operator==(const SpotifyAlbum&) const = default;
};

/// A track, a local file or an episode (see `type`).
struct SpotifyTrack {
    QString id;  ///< empty: a local file
    QString uri; ///< `spotify:track:…`, `spotify:episode:…`, or the full `spotify:local:…`
    QString type;
    QString name;
    QString url; ///< where it opens at Spotify
    QString isrc;
    std::vector<SpotifyArtist> artists; ///< of an episode: the show
    SpotifyAlbum album;
    std::optional<Milliseconds> duration; ///< 1 ms to 24 h
    std::optional<int> discNumber;
    std::optional<int> trackNumber;
    std::optional<bool> isExplicit;
    std::optional<bool> isPlayable;
    QString restriction; ///< `market`, `product`, `explicit`, or a word of tomorrow
    bool isLocal = false;

    bool operator==(const SpotifyTrack&) const = default;
};

/// What a play was started from.
struct SpotifyContext {
    QString type; ///< `playlist`, `album`, `artist`, `collection`, `show`, ...
    QString uri;

    bool operator==(const SpotifyContext&) const = default;
};

struct PlayedItem {
    Instant playedAt; ///< the end of the play
    SpotifyTrack track;
    SpotifyContext context;

    bool operator==(const PlayedItem&) const = default;
};

/// The window of the last plays, at most 50, oldest first.
struct RecentlyPlayed {
    std::vector<PlayedItem> items;
    std::vector<Instant> unnamed;    ///< ends of plays that Spotify lists without their track, ascending
    int listed = 0;                  ///< how many Spotify listed; more than both when some had no time
    std::optional<Instant> toldAt{}; ///< by Spotify's clock; empty: it did not say

    bool operator==(const RecentlyPlayed&) const = default;
};

enum class PlayingKind { Track, Episode, Ad, Unknown };

struct PlayerState {
    PlayingKind kind = PlayingKind::Unknown;
    std::optional<SpotifyTrack> item; ///< none for an ad
    std::optional<Milliseconds> progress;
    bool isPlaying = false;
    std::optional<bool> isPrivateSession; ///< only `/me/player` says it
    QString device;
    QString repeat; ///< `off`, `track`, `context`
    SpotifyContext context;

    bool operator==(const PlayerState&) const = default;
};

struct PlaylistEntry {
    std::optional<SpotifyTrack> track; ///< none: see isRemoved
    bool isRemoved = false;            ///< Spotify says that there is no track any more; else it says nothing of it
    std::optional<Instant> addedAt;
    QString addedBy; ///< user id

    bool operator==(const PlaylistEntry&) const = default;
};

struct PlaylistPage {
    std::vector<PlaylistEntry> entries;
    int offset = 0;           ///< position of the first entry in the playlist
    std::optional<int> total; ///< of the whole playlist
    bool hasNext = false;
    std::optional<int> nextOffset; ///< where the next page begins, when Spotify says so

    bool operator==(const PlaylistPage&) const = default;
};

struct PlaylistHead {
    QString id;
    QString name;
    QString ownerId;
    QString ownerName;
    QString snapshotId; ///< changes with the playlist; good for equality alone
    QString url;
    std::optional<bool> isCollaborative;
    std::optional<bool> isPublic;
    std::optional<int> total;

    bool operator==(const PlaylistHead&) const = default;
};

/// A playlist with as many of its first entries as Spotify gives with it (up to 100); none at all when it withholds
/// them.
struct Playlist {
    PlaylistHead head;
    std::optional<PlaylistPage> firstPage;

    bool operator==(const Playlist&) const = default;
};

struct PlaylistListPage {
    std::vector<PlaylistHead> playlists;
    int listed = 0; ///< with those that could not be read
    std::optional<int> total;
    bool hasNext = false;

    bool operator==(const PlaylistListPage&) const = default;
};

struct AlbumTracks {
    SpotifyAlbum album;
    std::vector<SpotifyTrack> tracks; ///< at most the first 50; each carries the album
    std::optional<int> total;

    bool operator==(const AlbumTracks&) const = default;
};

struct SpotifyProfile {
    QString accountId; ///< never changes; old answers lack it
    QString id;
    QString displayName;
    QString country; ///< old apps only
    QString product; ///< old apps only

    /// What an account is known by.
    QString key() const { return accountId.isEmpty() ? id : accountId; }

    bool operator==(const SpotifyProfile&) const = default;
};

} // namespace afs
