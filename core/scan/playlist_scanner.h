// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/linked_accounts.h"
#include "core/scan/playlist_schedule.h"
#include "core/scan/playlist_service.h"
#include "core/scan/playlist_shelf.h"

#include <map>
#include <set>
#include <utility>

namespace afs {

struct PlaylistHeads;

/// A playlist to be scanned.
struct PlaylistWish {
    AccountId account;
    PlaylistId playlist; ///< 0: it is not watched yet
    QString spotifyId;
    QString listedSnapshotId; ///< empty: not listed
    AskedAfter asked = {};    ///< filled in when Spotify is asked
    bool isOffList = false;   ///< see PlaylistScan
};

/// What became of it.
struct ScannedPlaylist {
    PlaylistId playlist;
    bool isWithheld = false;
    std::vector<PlaylistEvent> events;
};

/// Scans: from Spotify into the store. GUI thread. Errors of the database come as ApiProblem::Temporary with an error
/// of ErrorKind::Database.
class PlaylistScanner final : public QObject {
public:
    using Scanned = std::function<void(AccountId, PlaylistId, const std::vector<PlaylistEvent>&)>;

    /// `scanned` is called once a playlist and scan, with what was found.
    PlaylistScanner(const PlaylistService::Services& services, PlaylistShelf& shelf, Scanned scanned);

    /// One playlist; one that is not watched yet is watched from then on, when Spotify has it. Answers once.
    void scan(const PlaylistWish& wish, std::function<void(const ApiResult<ScannedPlaylist>&)> done);

    /// The list of playlists, then those that are to be scanned. Answers once.
    void round(AccountId account, RoundKind kind, std::function<void(const PlaylistRound&)> done);

    /// What is sent as market for an account now.
    QString market(AccountId account) const;

private:
    using ScanDone = std::function<void(const ApiResult<ScannedPlaylist>&)>;
    struct Round;
    using RoundPtr = std::shared_ptr<Round>;

    void readAndTake(PlaylistWish wish, ScanDone done);
    void take(const PlaylistWish& wish, const ReadPlaylist& read, const QString& sent, const ScanDone& done);
    void takeWithheld(const PlaylistWish& wish, const ReadPlaylist& read, const QString& sent, const ScanDone& done);
    void watch(const PlaylistWish& wish, const ReadPlaylist& read, const QString& sent, const ScanDone& done);
    void keep(const PlaylistWish& wish, const ReadPlaylist& read, const QString& sent, const ScanDone& done);
    void keepWithheld(const PlaylistWish& wish, const ScanDone& done);
    Instant dueAgain(AccountId account) const;

    void choose(const RoundPtr& round, const ApiResult<PlaylistHeads>& listed);
    void noteNames(const RoundPtr& round, const std::vector<PlaylistHead>& heads);
    void noteMissing(const RoundPtr& round);
    void plan(const RoundPtr& round);
    void scanNext(const RoundPtr& round);
    void finish(const RoundPtr& round);
    void noteTrouble(const RoundPtr& round, PlaylistId playlist, const std::function<void()>& then);
    void scannedOne(const RoundPtr& round, const StoredPlaylist& playlist, const ApiResult<ScannedPlaylist>& result);

    const PlaylistService::Services m_services;
    PlaylistShelf& m_shelf;
    const Scanned m_scanned;

    /// For playlists that nothing says have changed. A restart forgets it: a day of two halves may cost twice as much.
    struct Spent {
        std::chrono::sys_days day;
        int requests = 0;
    };
    std::map<AccountId, Spent> m_spent;
    /// Listed, and not found all the same: in which snapshot. A restart forgets it.
    std::map<PlaylistId, QString> m_listedGone;
    std::set<AccountId> m_hurries; ///< whose list was not noted after the last round, because of trouble
};

} // namespace afs
