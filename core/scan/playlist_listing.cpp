// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/playlist_listing.h"

#include <algorithm>

namespace afs {

namespace {

std::vector<ListedPlaylist> listedFrom(const std::vector<PlaylistHead>& heads, const AccountPlaylists& stored) {
    std::vector<ListedPlaylist> listed;
    for (const PlaylistHead& head : heads) {
        ListedPlaylist entry;
        entry.spotifyId = head.id;
        entry.name = head.name;
        entry.ownerName = head.ownerName.isEmpty() ? head.ownerId : head.ownerName;
        entry.isOwn =
            (!head.ownerId.isEmpty() && head.ownerId == stored.settings.userId) || head.isCollaborative.value_or(false);
        entry.entries = head.total.value_or(0);
        entry.isWatched = std::ranges::any_of(
            stored.lists, [&](const StoredPlaylist& list) { return list.watched.spotifyId == head.id; });
        listed.push_back(std::move(entry));
    }
    std::stable_partition(listed.begin(), listed.end(), [](const ListedPlaylist& entry) { return entry.isOwn; });
    return listed;
}

/// With the account's name among owners known.
void listNow(PlaylistScanner& scanner, const PlaylistShelf& shelf, AccountId account, const ListingDone& done) {
    scanner.list(account, [&shelf, account, done](const ApiResult<std::vector<PlaylistHead>>& heads) {
        const AccountPlaylists* stored = shelf.find(account);
        if (!heads)
            done(failure(heads.error().error));
        else
            done(listedFrom(*heads, stored == nullptr ? AccountPlaylists() : *stored));
    });
}

} // namespace

void listPlaylists(const LinkedAccounts& accounts, PlaylistScanner& scanner, PlaylistShelf& shelf, AccountId account,
                   QObject* context, const ListingDone& done) {
    SpotifyApi* api = accounts.api(account);
    const AccountPlaylists* stored = shelf.find(account);
    if (api == nullptr) {
        done(failure(apiError(ApiProblem::SignedOut).error));
        return;
    }
    if (stored != nullptr && !stored->settings.userId.isEmpty()) {
        listNow(scanner, shelf, account, done);
        return;
    }
    api->profile(context, [&scanner, &shelf, account, context, done](const ApiResult<SpotifyProfile>& profile) {
        if (!profile) {
            done(failure(profile.error().error));
            return;
        }
        shelf.change(
            account, [account, id = profile->id](PlaylistStore& store) { return store.setUserId(account, id); },
            context,
            [&scanner, &shelf, account, done](const Result<PlaylistShelf::Nothing>& kept) {
                if (kept)
                    listNow(scanner, shelf, account, done);
                else
                    done(failure(kept.error()));
            });
    });
}

} // namespace afs
