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
        entry.isOwn = isOwnPlaylist(head, stored.settings.userId);
        entry.entries = head.total;
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
            done(failure(toldToAsker(heads.error().error)));
        else
            done(listedFrom(*heads, stored == nullptr ? AccountPlaylists() : *stored));
    });
}

} // namespace

bool isOwnPlaylist(const PlaylistHead& head, const QString& user) {
    return (!head.ownerId.isEmpty() && head.ownerId == user) || head.isCollaborative.value_or(false);
}

void knowUser(const LinkedAccounts& accounts, PlaylistShelf& shelf, AccountId account, QObject* context,
              const std::function<void(const ApiResult<QString>&)>& done) {
    if (const AccountPlaylists* stored = shelf.find(account); stored && !stored->settings.userId.isEmpty()) {
        done(stored->settings.userId);
        return;
    }
    SpotifyApi* api = accounts.api(account);
    if (api == nullptr) {
        done(tl::make_unexpected(apiError(ApiProblem::SignedOut)));
        return;
    }
    const LinkedAccount* linked = accounts.find(account);
    const AskedAfter asked = linked != nullptr ? AskedAfter(linked->apiDeletions) : AskedAfter();
    api->profile(context, [&shelf, account, asked, context, done](const ApiResult<SpotifyProfile>& profile) {
        if (!profile) {
            done(tl::make_unexpected(profile.error()));
            return;
        }
        shelf.change(
            account,
            [account, asked, id = profile->id](PlaylistStore& store) { return store.setUserId(account, id, asked); },
            context,
            [id = profile->id, done](const Result<PlaylistShelf::Nothing>& kept) {
                if (kept)
                    done(id);
                else
                    done(tl::make_unexpected(ApiError{ApiProblem::Temporary, kept.error(), {}}));
            });
    });
}

void listPlaylists(const LinkedAccounts& accounts, PlaylistScanner& scanner, PlaylistShelf& shelf, AccountId account,
                   QObject* context, const ListingDone& done) {
    knowUser(accounts, shelf, account, context, [&scanner, &shelf, account, done](const ApiResult<QString>& user) {
        if (user)
            listNow(scanner, shelf, account, done);
        else
            done(failure(toldToAsker(user.error().error)));
    });
}

} // namespace afs
