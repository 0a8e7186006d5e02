// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/playlist_scanner.h"

#include "core/scan/market.h"
#include "core/scan/playlist_listing.h"
#include "core/scan/playlist_problem.h"

#include <algorithm>

namespace afs {

namespace {

constexpr int mostListed = 10'000; // a list that never ends is none

ApiError databaseError(const Error& error) {
    return {ApiProblem::Temporary, error, {}};
}

/// It failed just now.
bool rests(const StoredPlaylist& list, Instant now) {
    return list.troubledAt && *list.troubledAt <= now && now - *list.troubledAt < PlaylistPolicy().retry;
}

} // namespace

/// One round over an account's playlists.
struct PlaylistScanner::Round {
    AccountId account;
    RoundKind kind = RoundKind::Asked;
    std::function<void(const PlaylistRound&)> done;
    PlaylistRound result;
    std::map<QString, QString> snapshots; ///< listed, by Spotify's id
    std::set<QString> own;                ///< of them, those whose contents Spotify gives
    std::vector<StoredPlaylist> open;     ///< the last is the next
    int listed = 0;
    int failures = 0;        ///< in a row
    bool hasTrouble = false; ///< with a playlist that is to be tried again soon

    void end(const ApiError& error) {
        if (error.problem == ApiProblem::Blocked)
            result.blockedUntil = error.until;
        result.problem = error.error;
        done(result);
    }
};

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

void PlaylistScanner::list(AccountId account, ListDone done) {
    listFrom(account, 0, {}, std::move(done));
}

void PlaylistScanner::listFrom(AccountId account, int offset, std::vector<PlaylistHead> before, ListDone done) {
    SpotifyApi* api = m_services.accounts.api(account);
    if (api == nullptr) {
        done(tl::make_unexpected(apiError(ApiProblem::SignedOut)));
        return;
    }
    api->playlists(offset, this,
                   [this, account, offset, before = std::move(before),
                    done = std::move(done)](const ApiResult<PlaylistListPage>& page) mutable {
                       if (!page) {
                           done(tl::make_unexpected(page.error()));
                           return;
                       }
                       before.insert(before.end(), page->playlists.begin(), page->playlists.end());
                       const int next = offset + page->listed;
                       const bool hasMore = page->hasNext || next < page->total.value_or(0);
                       if (hasMore && page->listed > 0 && next < mostListed)
                           listFrom(account, next, std::move(before), std::move(done));
                       else
                           done(std::move(before));
                   });
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
    m_shelf.change(
        wish.account,
        [account = wish.account, playlist = wish.playlist, next](PlaylistStore& store) {
            return store.setUnreadable(account, playlist, next);
        },
        this,
        [wish, done](const Result<PlaylistShelf::Nothing>& stored) {
            if (stored)
                done(ScannedPlaylist{wish.playlist, true, {}});
            else
                done(tl::make_unexpected(databaseError(stored.error())));
        });
}

void PlaylistScanner::round(AccountId account, RoundKind kind, std::function<void(const PlaylistRound&)> done) {
    auto round = std::make_shared<Round>();
    round->account = account;
    round->kind = kind;
    round->done = std::move(done);
    // What another computer did meanwhile need not be done again.
    m_shelf.load(account, this, [this, round](const Result<PlaylistShelf::Nothing>& loaded) {
        const AccountPlaylists* stored = m_shelf.find(round->account);
        if (!loaded || stored == nullptr) {
            round->end(databaseError(loaded ? Error() : loaded.error()));
            return;
        }
        const auto listed = stored->settings.listedAt;
        const bool isEarly = listed && nextList(*listed, stored->settings.listed) > m_services.clock.now();
        if (round->kind == RoundKind::ByItself && isEarly)
            round->done(round->result);
        else
            list(round->account,
                 [this, round](const ApiResult<std::vector<PlaylistHead>>& heads) { choose(round, heads); });
    });
}

void PlaylistScanner::choose(const RoundPtr& round, const ApiResult<std::vector<PlaylistHead>>& heads) {
    if (!heads) {
        round->end(heads.error());
        return;
    }
    const AccountPlaylists* stored = m_shelf.find(round->account);
    for (const PlaylistHead& head : *heads) {
        round->snapshots[head.id] = head.snapshotId;
        if (stored != nullptr && isOwnPlaylist(head, stored->settings.userId))
            round->own.insert(head.id);
    }
    round->listed = static_cast<int>(heads->size());
    noteNames(round, *heads);
}

/// Names follow without a scan.
void PlaylistScanner::noteNames(const RoundPtr& round, const std::vector<PlaylistHead>& heads) {
    const AccountId account = round->account;
    m_shelf.change(
        account,
        [account, heads, stored = m_shelf.find(account)->lists](PlaylistStore& store) {
            Status status;
            for (const StoredPlaylist& list : stored) {
                const auto head = std::ranges::find(heads, list.watched.spotifyId, &PlaylistHead::id);
                const bool isRenamed = head != heads.end() && !head->name.isEmpty() && head->name != list.watched.name;
                if (status && isRenamed)
                    status = store.rename(account, list.watched.id, head->name, head->ownerName);
            }
            return status;
        },
        this,
        [this, round](const Result<PlaylistShelf::Nothing>& noted) {
            if (!noted) {
                round->end(databaseError(noted.error()));
                return;
            }
            plan(round);
            scanNext(round);
        });
}

void PlaylistScanner::plan(const RoundPtr& round) {
    const Instant now = m_services.clock.now();
    Spent& spent = m_spent[round->account];
    if (const auto today = std::chrono::floor<std::chrono::days>(now); spent.day != today)
        spent = {today, 0};
    const AccountPlaylists* stored = m_shelf.find(round->account);
    std::vector<StoredPlaylist> lists = stored->lists;
    for (const StoredPlaylist& list : lists) {
        const auto listed = round->snapshots.find(list.watched.spotifyId);
        const auto missed = m_listedGone.find(list.watched.id);
        if (missed != m_listedGone.end() &&
            (!list.watched.goneSince || listed == round->snapshots.end() || listed->second != missed->second))
            m_listedGone.erase(missed);
    }
    // That it is listed says nothing of one that was not found all the same: it is looked for when it is due.
    if (round->kind != RoundKind::All)
        std::erase_if(lists, [this, now](const StoredPlaylist& list) {
            return m_listedGone.contains(list.watched.id) && list.nextScan > now;
        });
    // What was withheld and is listed as one's own by now is as good as changed, and so is what was gone and is listed.
    for (StoredPlaylist& list : lists)
        if ((!list.watched.isReadable && round->own.contains(list.watched.spotifyId)) ||
            (list.watched.goneSince && round->snapshots.contains(list.watched.spotifyId))) {
            list.watched.isReadable = true;
            list.snapshotId.clear();
            list.listedSnapshotId.clear();
        }
    // Who asks has a reason to; what is due stays due.
    if (round->kind == RoundKind::ByItself)
        std::erase_if(lists, [now](const StoredPlaylist& list) { return rests(list, now); });
    round->open = playlistsToScan(lists, round->snapshots, now, round->kind, spent.requests);
    if (round->kind == RoundKind::ByItself)
        spent.requests += requestsForUnchanged(round->open, round->snapshots);
    std::ranges::reverse(round->open);
}

void PlaylistScanner::scanNext(const RoundPtr& round) {
    if (round->open.empty()) {
        finish(round);
        return;
    }
    const StoredPlaylist playlist = round->open.back();
    round->open.pop_back();
    const auto listed = round->snapshots.find(playlist.watched.spotifyId);
    scan({round->account, playlist.watched.id, playlist.watched.spotifyId,
          listed == round->snapshots.end() ? QString() : listed->second},
         [this, round, playlist](const ApiResult<ScannedPlaylist>& result) { scannedOne(round, playlist, result); });
}

/// Only now: after a round that was cut short the list is asked for again, or what changed would be forgotten.
void PlaylistScanner::finish(const RoundPtr& round) {
    // Once sooner than the list would be: what changed just now is wanted soon, what never works is not worth more.
    if (round->hasTrouble && m_hurries.insert(round->account).second) {
        round->done(round->result);
        return;
    }
    m_hurries.erase(round->account);
    m_shelf.change(
        round->account,
        [account = round->account, now = m_services.clock.now(), listed = round->listed](PlaylistStore& store) {
            return store.setListed(account, now, listed);
        },
        this,
        [round](const Result<PlaylistShelf::Nothing>& noted) {
            if (noted)
                round->done(round->result);
            else
                round->end(databaseError(noted.error()));
        });
}

/// Over restarts: the next round, whoever begins it, asks for the others first.
void PlaylistScanner::noteTrouble(const RoundPtr& round, PlaylistId playlist, const std::function<void()>& then) {
    m_shelf.change(
        round->account,
        [account = round->account, playlist, at = m_services.clock.now()](PlaylistStore& store) {
            return store.setTroubled(account, playlist, at);
        },
        this, [then](const Result<PlaylistShelf::Nothing>&) { then(); });
}

void PlaylistScanner::scannedOne(const RoundPtr& round, const StoredPlaylist& playlist,
                                 const ApiResult<ScannedPlaylist>& result) {
    constexpr int mostFailures = 2;
    if (result) {
        round->failures = 0;
        round->result.scanned += result->isWithheld ? 0 : 1;
        round->result.changed += static_cast<int>(result->events.size());
        scanNext(round);
        return;
    }
    const ApiError& error = result.error();
    const bool isTemporary = error.problem == ApiProblem::Temporary;
    round->failures += isTemporary ? 1 : 0;
    if (endsRound(error) || round->failures >= mostFailures) {
        // What was only refused because of others is to blame for nothing.
        if (isTemporary && error.error.kind == ErrorKind::Network && error.requests > 0)
            noteTrouble(round, playlist.watched.id, [round, error] { round->end(error); });
        else
            round->end(error);
        return;
    }
    // One broken playlist does not keep the others from being scanned, nor is it asked for again and again.
    round->result.problem = namedError(error, playlist.watched.name);
    if (error.error.kind == ErrorKind::Network) { // one's own that was refused, too
        round->hasTrouble |= isTemporary;
        noteTrouble(round, playlist.watched.id, [this, round] { scanNext(round); });
        return;
    }
    const Instant now = m_services.clock.now();
    const bool isGone = error.problem == ApiProblem::NotFound;
    const bool isFirst = isGone && !playlist.watched.goneSince; // it may be a slip of Spotify's: no word for a week
    if (const auto listed = round->snapshots.find(playlist.watched.spotifyId);
        isGone && listed != round->snapshots.end())
        m_listedGone[playlist.watched.id] = listed->second;
    m_shelf.change(
        round->account,
        [account = round->account, id = playlist.watched.id, now,
         next = isFirst ? now + std::chrono::days(1) : dueAgain(round->account), isGone](PlaylistStore& store) {
            return isGone ? store.setGone(account, id, now, next) : store.setNextScan(account, id, next);
        },
        this, [this, round](const Result<PlaylistShelf::Nothing>&) { scanNext(round); });
}

} // namespace afs
