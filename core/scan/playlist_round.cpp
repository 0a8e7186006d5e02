// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/playlist_listing.h"
#include "core/scan/playlist_problem.h"
#include "core/scan/playlist_scanner.h"

#include <algorithm>

namespace afs {

namespace {

/// The account's list told of it once.
bool wasOnList(const StoredPlaylist& list) {
    return !list.listedSnapshotId.isEmpty();
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
    bool isWhole = false;    ///< what is not listed is not in the account's library

    bool isOpen(PlaylistId playlist) const {
        return std::ranges::any_of(open, [&](const StoredPlaylist& list) { return list.watched.id == playlist; });
    }

    void end(const ApiError& error) {
        if (error.problem == ApiProblem::Blocked)
            result.blockedUntil = error.until;
        result.problem = error.error;
        done(result);
    }
};

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
        const bool isEarly = listed && !isListDue(*listed, stored->settings.listed, m_services.clock.now());
        if (round->kind == RoundKind::ByItself && isEarly)
            round->done(round->result);
        else if (withheldList(m_services.accounts, round->account))
            choose(round, PlaylistHeads()); // and what is watched is looked at without the list
        else
            listWhole(m_services.accounts, round->account, this,
                      [this, round](const ApiResult<PlaylistHeads>& heads) { choose(round, heads); });
    });
}

void PlaylistScanner::choose(const RoundPtr& round, const ApiResult<PlaylistHeads>& listed) {
    if (!listed) {
        round->end(listed.error());
        return;
    }
    const AccountPlaylists* stored = m_shelf.find(round->account);
    for (const PlaylistHead& head : listed->heads) {
        round->snapshots[head.id] = head.snapshotId;
        if (stored != nullptr && isOwnPlaylist(head, stored->settings.userId))
            round->own.insert(head.id);
    }
    round->listed = static_cast<int>(listed->heads.size());
    // Without these permissions Spotify leaves out playlists that are there.
    const LinkedAccounts& accounts = m_services.accounts;
    round->isWhole = listed->isWhole && accounts.hasScope(round->account, SpotifyScope::PrivatePlaylists) &&
                     accounts.hasScope(round->account, SpotifyScope::CollaborativePlaylists);
    noteNames(round, listed->heads);
}

/// Names follow without a scan, and so does that a playlist which somebody added is on the list.
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
                if (status && head != heads.end() && !wasOnList(list) && head->snapshotId == list.snapshotId)
                    status = store.setOnList(account, list.watched.id);
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
            noteMissing(round);
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

/// Those that the list had before are told at once; of those that are scanned now Spotify says more.
void PlaylistScanner::noteMissing(const RoundPtr& round) {
    std::vector<StoredPlaylist> missing;
    const AccountPlaylists* stored = m_shelf.find(round->account);
    for (const StoredPlaylist& list : stored->lists)
        if (round->isWhole && !list.watched.goneSince && !round->snapshots.contains(list.watched.spotifyId) &&
            wasOnList(list) && !round->isOpen(list.watched.id))
            missing.push_back(list);
    if (missing.empty()) {
        scanNext(round);
        return;
    }
    for (const StoredPlaylist& list : missing)
        round->result.gone.append(offListSentence(list.watched.name));
    m_shelf.change(
        round->account,
        [account = round->account, now = m_services.clock.now(), next = dueAgain(round->account),
         missing](PlaylistStore& store) {
            Status status;
            for (const StoredPlaylist& list : missing)
                if (status)
                    status = store.setGone(account, list.watched.id, now, list.nextScan.value_or(next));
            return status;
        },
        this,
        [this, round](const Result<PlaylistShelf::Nothing>& noted) {
            if (noted)
                scanNext(round);
            else
                round->end(databaseError(noted.error()));
        });
}

void PlaylistScanner::scanNext(const RoundPtr& round) {
    if (round->open.empty()) {
        finish(round);
        return;
    }
    const StoredPlaylist playlist = round->open.back();
    round->open.pop_back();
    const auto listed = round->snapshots.find(playlist.watched.spotifyId);
    PlaylistWish wish{round->account, playlist.watched.id, playlist.watched.spotifyId,
                      listed == round->snapshots.end() ? QString() : listed->second};
    const bool isUnlisted = listed == round->snapshots.end() && (round->isWhole || playlist.watched.isGivenOffList());
    if (isUnlisted && wasOnList(playlist)) {
        wish.isOffList = true;
        wish.listedSnapshotId = playlist.listedSnapshotId;
    }
    scan(wish, [this, round, playlist, isOffList = wish.isOffList](const ApiResult<ScannedPlaylist>& result) {
        if (result && isOffList && !playlist.watched.goneSince)
            round->result.gone.append(offListSentence(playlist.watched.name));
        scannedOne(round, playlist, result);
    });
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
    if (error.problem == ApiProblem::NotFound && playlist.watched.goneSince)
        round->result.gone.append(goneSentence(playlist.watched.name));
    else
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
