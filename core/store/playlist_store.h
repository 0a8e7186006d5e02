// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/playlist.h"
#include "core/store/api_data.h"
#include "core/store/session.h"

#include <cstdint>
#include <functional>
#include <map>
#include <vector>

namespace afs {

/// A watched playlist, with what scanning has to know of it.
struct StoredPlaylist {
    WatchedPlaylist watched;
    QString ownerId;
    QString snapshotId;              ///< of the entries that are stored; empty: never scanned
    QString listedSnapshotId;        ///< what the list of playlists said when they were stored; empty: not listed then
    QString market;                  ///< sent with the last scan; empty: none
    std::optional<Instant> nextScan; ///< empty: as soon as possible
    /// The last scan failed then, for a reason of the playlist's own: it is asked for after the others.
    std::optional<Instant> troubledAt = {};

    bool operator==(const StoredPlaylist&) const = default;
};

/// What is kept of an account as a whole.
struct PlaylistSettings {
    QString market;                  ///< a person's choice; empty: found out
    QString userId;                  ///< what owners of playlists are called by; empty: not asked yet
    std::optional<Instant> listedAt; ///< the last whole list, after which all that was due was scanned
    int listed = 0;                  ///< how many playlists it had
    std::int64_t version = 0;        ///< raised by every change of the account's playlists, whoever makes it

    bool operator==(const PlaylistSettings&) const = default;
};

/// A whole scan of a playlist.
struct PlaylistScan {
    PlaylistId playlist;
    QString name; ///< empty: as before; so are the owner's
    QString ownerId;
    QString ownerName;
    QString snapshotId;
    QString listedSnapshotId;
    QString market;
    Instant at;
    Instant next;           ///< when it is due again
    bool isOffList = false; ///< the account's list had it and has it no more
    AskedAfter asked = {};
};

/// The entries to be stored, and what changed since the ones before.
struct PlaylistContents {
    std::vector<PlaylistTrack> tracks; ///< ascending positions
    std::vector<PlaylistEvent> events;
};

/// A playlist with all that is stored of it.
struct KeptPlaylist {
    StoredPlaylist list;
    std::vector<PlaylistTrack> tracks;
    std::vector<PlaylistEvent> events;
    AskedAfter asked{}; ///< of its account: after a deletion of all that the Web API told it does not come back
};

/// What a scan is compared with, as it is stored when the scan is.
struct FormerContents {
    std::vector<PlaylistTrack> tracks;
    QString market;
    bool isScanned = false; ///< false: there was no scan yet
};

/// The playlists that are watched. Blocks; errors are ErrorKind::Database, and then nothing was written. Times come
/// from the caller: a scan of long ago may be stored today.
class PlaylistStore {
public:
    explicit PlaylistStore(Session& session) : m_session(session) {}

    /// By name.
    Result<std::vector<StoredPlaylist>> list(AccountId account);

    /// The entries by playlist, each in order; of one playlist, or of all (0). `track` is the track of the history that
    /// has the entry's URI, else its ISRC.
    Result<std::map<PlaylistId, std::vector<PlaylistTrack>>> tracks(AccountId account, PlaylistId playlist);
    Result<std::vector<PlaylistEvent>> events(AccountId account); ///< newest first

    /// Other tracks with the ISRC of an entry that went dark, wherever they came up; not known to be dark themselves.
    Result<std::vector<PlaylistTrack>> sameRecordings(AccountId account);

    /// Watches a playlist, or finds it among those that are watched.
    Result<PlaylistId> add(AccountId account, const StoredPlaylist& playlist, AskedAfter asked = {});
    Status remove(AccountId account, PlaylistId playlist); ///< with its entries and events
    /// Puts back what remove() took away, under another id; gives that. Of what is watched again already nothing
    /// changes.
    Result<PlaylistId> restore(AccountId account, const KeptPlaylist& kept);

    /// Replaces the entries by those that `compare` makes of the stored ones, in one transaction and one after the
    /// other with other programs; gives the events. Nothing is stored of a playlist that is no longer watched.
    using Compare = std::function<PlaylistContents(const FormerContents&)>;
    Result<std::vector<PlaylistEvent>> store(AccountId account, const PlaylistScan& scan, const Compare& compare,
                                             const std::function<void(Session&)>& alsoWrite = {});

    Status rename(AccountId account, PlaylistId playlist, const QString& name, const QString& ownerName);
    /// The list of playlists tells of the entries that are stored.
    Status setOnList(AccountId account, PlaylistId playlist);
    /// Its entries stay. `offList`: when the account's list missed it, which had it; empty: it does not.
    Status setUnreadable(AccountId account, PlaylistId playlist, Instant next, std::optional<Instant> offList = {});
    Status setNextScan(AccountId account, PlaylistId playlist, Instant next);
    Status setGone(AccountId account, PlaylistId playlist, Instant at, Instant next); ///< until it is scanned
    Status setTroubled(AccountId account, PlaylistId playlist, Instant at);           ///< until it is scanned

    Result<PlaylistSettings> settings(AccountId account);
    Status setMarket(AccountId account, const QString& market); ///< what was read for another one is due
    Status setUserId(AccountId account, const QString& userId, AskedAfter asked = {});
    Status setListed(AccountId account, Instant at, int playlists);

    /// The country of the newest play that has one, as a dump spells it; empty: none.
    Result<QString> newestCountry(AccountId account);

private:
    Session& m_session;
};

} // namespace afs
