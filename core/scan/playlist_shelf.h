// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/playlist_reading.h"
#include "core/store/playlist_store.h"
#include "core/store/store_thread.h"

#include <QObject>

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace afs {

/// What is stored of an account's playlists.
struct AccountPlaylists {
    PlaylistSettings settings;
    QString newestCountry; ///< of the dump
    std::vector<StoredPlaylist> lists;
    std::map<PlaylistId, std::vector<PlaylistTrack>> tracks;
    std::vector<PlaylistEvent> events;         ///< newest first
    std::vector<PlaylistTrack> sameRecordings; ///< other tracks of what went dark
};

/// The playlists of the database, read once and kept in step with what this program writes. GUI thread; the database is
/// asked on a thread of its own, and answers come in the order of the questions, unless `context` goes first.
class PlaylistShelf final : public QObject {
public:
    template <typename T>
    using Done = std::function<void(const Result<T>&)>;
    struct Nothing {};

    using Changed = std::function<void(AccountId)>;

    /// `changed` is called when something of an account was read.
    PlaylistShelf(ConnectionParams database, Changed changed);

    const AccountPlaylists* find(AccountId account) const; ///< null: not read yet
    const StoredPlaylist* find(AccountId account, PlaylistId playlist) const;

    /// A playlist with everything that is stored of it; nothing: it is not there.
    std::optional<KeptPlaylist> kept(AccountId account, PlaylistId playlist) const;

    /// Reads everything anew: another program may have changed it.
    void load(AccountId account, QObject* context, Done<Nothing> done);

    void add(AccountId account, const StoredPlaylist& playlist, AskedAfter asked, QObject* context,
             Done<PlaylistId> done);
    /// Stores a scan; gives what changed since the one before.
    void store(AccountId account, const PlaylistScan& scan, ReadPlaylist read, QObject* context,
               Done<std::vector<PlaylistEvent>> done);
    /// Any other change; what it leaves is read again.
    void change(AccountId account, std::function<Status(PlaylistStore&)> work, QObject* context, Done<Nothing> done);

private:
    enum class Reads { Heads, Scan, Everything };
    struct Fresh {
        AccountPlaylists read;
        Reads reads = Reads::Heads;
    };
    template <typename T>
    void run(AccountId account, Reads reads, PlaylistId playlist, std::function<Result<T>(Session&)> work,
             QObject* context, Done<T> done);
    static Result<Fresh> readAgain(PlaylistStore& store, AccountId account, Reads reads, PlaylistId playlist);
    /// Which versions were read last; of the thread alone.
    using Versions = std::map<AccountId, std::int64_t>;
    void take(AccountId account, const Fresh& fresh);

    const Changed m_changed;
    std::map<AccountId, AccountPlaylists> m_accounts;
    const std::shared_ptr<Versions> m_versions = std::make_shared<Versions>();
    StoreThread m_thread;
};

} // namespace afs
