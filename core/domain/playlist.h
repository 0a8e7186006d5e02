// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/ids.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace afs {

/// Why an entry of a playlist can or cannot be played. Values are stored: never renumber.
enum class EntryStatus : std::uint8_t {
    Playable = 1,
    Unplayable = 2,
    Local = 3,   ///< a file of the person's own
    Removed = 4, ///< gone from Spotify's catalogue: remembered title and artist are shown
    Episode = 5,
    Unknown = 6, ///< Spotify did not say; never counted as unplayable
};

/// What Spotify plays no more.
constexpr bool isDark(EntryStatus status) {
    return status == EntryStatus::Unplayable || status == EntryStatus::Removed;
}

/// Why something cannot be played, as it is told: what Spotify called it is kept, and a word that is none of `market`,
/// `product` and `explicit` is `other`. Empty: Spotify did not say.
inline QString reasonToTell(const QString& reason) {
    const bool isKnown = reason == u"market" || reason == u"product" || reason == u"explicit";
    return reason.isEmpty() || isKnown ? reason : QStringLiteral("other");
}

/// A song on a playlist, at its position.
struct PlaylistTrack {
    int position = 0;
    QString uri;
    QString name;
    QString artists; ///< as credited, joined by a comma
    QString album;
    QString isrc;
    std::optional<Milliseconds> length;
    std::optional<Instant> addedAt;
    EntryStatus status = EntryStatus::Unknown;
    QString reason;                   ///< of an unplayable one, in Spotify's word: see reasonToTell()
    std::optional<Instant> darkSince; ///< of an unplayable or removed one: the scan that saw it first
    bool darkAtFirstSight = false;    ///< that scan was the first to look at it: nobody saw it go dark
    bool wasLight = false;            ///< when something was known of it last, it was neither unplayable nor removed
    TrackId track;                    ///< of the same recording in the account's history; 0: never played
    bool isApart = false;             ///< a person took it out of its recording: no other track is the same

    bool operator==(const PlaylistTrack&) const = default;
};

/// A playlist that is watched.
struct WatchedPlaylist {
    PlaylistId id;
    QString spotifyId;
    QString name;
    QString ownerName;
    bool isReadable = true; ///< false: Spotify does not give its contents to personal apps
    int entries = 0;
    std::optional<int> unplayable; ///< entries that are dark; empty: nothing is known of it, neither good nor bad
    std::optional<Instant> lastScan;
    int unknown = 0; ///< entries of which Spotify did not say whether it plays them
    /// Since then it is not found at Spotify, or not on the account's list, which had it: what is known of it is as of
    /// the last scan; isGivenOffList() tells the two apart. Empty: it is there.
    std::optional<Instant> goneSince = {};

    /// What is on it is known, be it as it was when Spotify gave it last: for what is shown and counted.
    bool hasContents() const { return isReadable || entries > 0; }

    /// The account's list misses it, and Spotify gave its contents all the same.
    bool isGivenOffList() const { return goneSince && isReadable && lastScan && *lastScan >= *goneSince; }

    bool operator==(const WatchedPlaylist&) const = default;
};

/// What a scan found changed. Values are stored: never renumber.
enum class PlaylistChange : std::uint8_t { WentDark = 1, CameBack = 2, Removed = 3, Added = 4 };

struct PlaylistEvent {
    Instant at;
    PlaylistId playlist;
    PlaylistChange change = PlaylistChange::Added;
    QString uri;
    QString name;
    QString artists;
    QString reason;

    bool operator==(const PlaylistEvent&) const = default;
};

} // namespace afs
