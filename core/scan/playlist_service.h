// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/timers.h"
#include "core/domain/playlist.h"
#include "core/postgres/connection_params.h"
#include "core/scan/poll_schedule.h"
#include "core/spotify/spotify_address.h"

#include <QObject>
#include <QStringList>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace afs {

class LinkedAccounts;

/// A playlist that Spotify lists for an account, to choose from.
struct ListedPlaylist {
    QString spotifyId;
    QString name;
    QString ownerName;
    bool isOwn = false;              ///< own or collaborative: its contents can be read
    std::optional<int> entries = {}; ///< empty: Spotify did not say
    bool isWatched = false;

    bool operator==(const ListedPlaylist&) const = default;
};

/// What one round over an account's playlists did.
struct PlaylistRound {
    int scanned = 0;
    int changed = 0; ///< went dark, came back, removed or added: entries
    std::optional<Instant> blockedUntil;
    std::optional<Error> problem;
    QStringList gone; ///< sentences, of playlists that are no longer there; what was known of them is kept
};

/// Watches playlists: scans those that changed soon, unchanged ones weekly and spread. A scan replaces the stored
/// playlist in one transaction or not at all. GUI thread; writes to the database happen on a thread of its own.
class PlaylistService final : public QObject {
    Q_OBJECT

public:
    struct Services {
        LinkedAccounts& accounts;
        const Clock& clock;
        Timers& timers;
        std::function<double()> random; ///< 0 to 1
        /// Whether this program scans the account, and no other one on the database; empty: it does. What a person asks
        /// for is done in any case.
        std::function<bool(AccountId)> isOurs = {};
    };
    PlaylistService(const Services& services, ConnectionParams database, QObject* parent = nullptr);
    ~PlaylistService() override;

    /// Reads what is stored of the accounts that are there, and of those that come; nothing is asked of Spotify.
    /// Answers once, for `account`.
    void load(AccountId account, QObject* context, std::function<void(const Status&)> done);

    /// Scans by itself until stopped: `only` these accounts; empty: all.
    void start(std::vector<AccountId> only = {});
    void stop();

    /// What `isOurs` says may be another thing now.
    void rightChanged();
    /// Which songs of playlists were played may be another thing now.
    void historyChanged(AccountId account);
    /// Reads what is stored once more, if this is not the version of it that was read: another program changed it.
    void follow(AccountId account, std::int64_t version);

    /// The playlists of an account as Spotify lists them, own ones first. Answers once.
    void list(AccountId account, QObject* context,
              std::function<void(const Result<std::vector<ListedPlaylist>>&)> done);

    /// Adds by URL, URI or id, and scans it. ErrorKind::BadInput when its contents are withheld: it stays listed as not
    /// readable.
    void add(AccountId account, const QString& text, QObject* context,
             std::function<void(const Result<WatchedPlaylist>&)> done);
    void remove(AccountId account, PlaylistId playlist); ///< its history of changes goes with it
    /// Takes remove() back, while this program runs: entries and changes are there again, without a word to Spotify.
    void restore(AccountId account, PlaylistId playlist, QObject* context,
                 std::function<void(const Result<WatchedPlaylist>&)> done);

    /// Lists playlists, scans those that are added, changed or due (`all`: every one). Answers once.
    void scanNow(AccountId account, bool all, QObject* context, std::function<void(const PlaylistRound&)> done);

    /// An ISO 3166 country, sent with every scan; empty: found out from the dump, the locale, the time zone.
    void setMarket(AccountId account, const QString& market);
    QString market(AccountId account) const; ///< what is sent now; empty: it has to be asked for

    /// As last stored; nothing before it was loaded.
    std::vector<WatchedPlaylist> playlists(AccountId account) const;
    std::vector<PlaylistTrack> tracks(AccountId account, PlaylistId playlist) const;
    std::vector<PlaylistEvent> events(AccountId account) const; ///< newest first

    /// What watching them takes; nothing before they were loaded.
    PlaylistCost cost(AccountId account) const;

    /// Where a living song for a dark entry may be found: all entries of all playlists, and other tracks of recordings
    /// that went dark (see ReplacementFinder).
    std::vector<PlaylistTrack> knownTracks(AccountId account) const;

Q_SIGNALS:
    void playlistsChanged(afs::AccountId account);
    void scanned(afs::AccountId account, afs::PlaylistId playlist, const std::vector<afs::PlaylistEvent>& found);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// Why playlistIdOf() finds no id in what a person gave.
Error notAPlaylist(const QString& text);

} // namespace afs
