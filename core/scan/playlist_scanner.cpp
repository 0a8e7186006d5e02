// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/playlist_scanner.h"

#include "core/scan/market.h"
#include "core/scan/playlist_listing.h"
#include "core/scan/playlist_problem.h"

#include <algorithm>

namespace afs {

PlaylistScanner::PlaylistScanner(const PlaylistService::Services& services, PlaylistShelf& shelf, Scanned scanned)
    : m_services(services), m_shelf(shelf), m_scanned(std::move(scanned)) {}

QString PlaylistScanner::market(AccountId account) const {
    MarketHints hints = hintsOfThisComputer();
    if (const AccountPlaylists* stored = m_shelf.find(account)) {
        hints.setting = stored->settings.market;
        hints.newestOfDump = stored->newestCountry;
    }
    return chooseMarket(hints);
}

Instant PlaylistScanner::dueAgain(AccountId account) const {
    const AccountPlaylists* stored = m_shelf.find(account);
    return nextScan(m_services.clock.now(), stored == nullptr ? std::vector<StoredPlaylist>() : stored->lists,
                    m_services.random());
}

void PlaylistScanner::scan(const PlaylistWish& wish, ScanDone done) {
    if (m_shelf.find(wish.account) != nullptr) {
        readAndTake(wish, std::move(done));
        return;
    }
    // What market is sent is in the database.
    m_shelf.load(wish.account, this,
                 [this, wish, done = std::move(done)](const Result<PlaylistShelf::Nothing>& loaded) mutable {
                     if (loaded)
                         readAndTake(wish, std::move(done));
                     else
                         done(tl::make_unexpected(databaseError(loaded.error())));
                 });
}

void PlaylistScanner::readAndTake(PlaylistWish wish, ScanDone done) {
    SpotifyApi* api = m_services.accounts.api(wish.account);
    if (api == nullptr) {
        done(tl::make_unexpected(apiError(ApiProblem::SignedOut)));
        return;
    }
    const QString sent = market(wish.account);
    if (const LinkedAccount* account = m_services.accounts.find(wish.account); account != nullptr)
        wish.asked = account->apiDeletions;
    readPlaylist(*api, wish.spotifyId, sent, this,
                 [this, wish, sent, done = std::move(done)](const ApiResult<ReadPlaylist>& read) {
                     if (!read)
                         done(tl::make_unexpected(namingCountry(read.error(), sent)));
                     else if (read->isWithheld)
                         takeWithheld(wish, *read, sent, done);
                     else
                         take(wish, *read, sent, done);
                 });
}

void PlaylistScanner::take(const PlaylistWish& wish, const ReadPlaylist& read, const QString& sent,
                           const ScanDone& done) {
    if (wish.playlist)
        keep(wish, read, sent, done);
    else
        watch(wish, read, sent, done);
}

/// Spotify withholds what is somebody else's. Of one's own a refusal says nothing that lasts.
void PlaylistScanner::takeWithheld(const PlaylistWish& wish, const ReadPlaylist& read, const QString& sent,
                                   const ScanDone& done) {
    knowUser(m_services.accounts, m_shelf, wish.account, this,
             [this, wish, read, sent, done](const ApiResult<QString>& user) {
                 if (!user)
                     done(tl::make_unexpected(user.error()));
                 else if (isOwnPlaylist(read.head, *user))
                     done(tl::make_unexpected(refusedForNow(read.head, static_cast<bool>(wish.playlist))));
                 else
                     take(wish, read, sent, done);
             });
}

/// Watches what Spotify has.
void PlaylistScanner::watch(const PlaylistWish& wish, const ReadPlaylist& read, const QString& sent,
                            const ScanDone& done) {
    StoredPlaylist playlist;
    playlist.watched.spotifyId = wish.spotifyId;
    playlist.watched.name = read.head.name.isEmpty() ? wish.spotifyId : read.head.name;
    playlist.watched.ownerName = read.head.ownerName.isEmpty() ? read.head.ownerId : read.head.ownerName;
    playlist.watched.isReadable = !read.isWithheld;
    playlist.ownerId = read.head.ownerId;
    m_shelf.add(wish.account, playlist, wish.asked, this, [this, wish, read, sent, done](const Result<PlaylistId>& id) {
        if (!id) {
            done(tl::make_unexpected(databaseError(id.error())));
            return;
        }
        PlaylistWish known = wish;
        known.playlist = *id;
        keep(known, read, sent, done);
    });
}

void PlaylistScanner::keep(const PlaylistWish& wish, const ReadPlaylist& read, const QString& sent,
                           const ScanDone& done) {
    if (read.isWithheld) {
        keepWithheld(wish, done);
        return;
    }
    PlaylistScan scan;
    scan.playlist = wish.playlist;
    scan.name = read.head.name;
    scan.ownerId = read.head.ownerId;
    scan.ownerName = read.head.ownerName;
    scan.snapshotId = read.head.snapshotId;
    scan.listedSnapshotId = wish.listedSnapshotId;
    scan.market = sent;
    scan.at = m_services.clock.now();
    scan.next = dueAgain(wish.account);
    scan.isOffList = wish.isOffList;
    scan.asked = wish.asked;
    m_shelf.store(wish.account, scan, read, this, [this, wish, done](const Result<std::vector<PlaylistEvent>>& events) {
        if (!events) {
            done(tl::make_unexpected(databaseError(events.error())));
            return;
        }
        done(ScannedPlaylist{wish.playlist, false, *events});
        m_scanned(wish.account, wish.playlist, *events);
    });
}

void PlaylistScanner::keepWithheld(const PlaylistWish& wish, const ScanDone& done) {
    const Instant next = dueAgain(wish.account);
    const std::optional<Instant> offList = wish.isOffList ? std::optional(m_services.clock.now()) : std::nullopt;
    m_shelf.change(
        wish.account,
        [account = wish.account, playlist = wish.playlist, next, offList](PlaylistStore& store) {
            return store.setUnreadable(account, playlist, next, offList);
        },
        this,
        [wish, done](const Result<PlaylistShelf::Nothing>& stored) {
            if (stored)
                done(ScannedPlaylist{wish.playlist, true, {}});
            else
                done(tl::make_unexpected(databaseError(stored.error())));
        });
}

} // namespace afs
