// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/playlist_listing.h"

#include <algorithm>
#include <set>

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

constexpr int mostListed = 10'000; // a list that never ends is none

struct Listing {
    PlaylistHeads read;
    int listed = 0;           ///< with those that could not be read
    std::optional<int> total; ///< as the first page says
    bool isOfOneState = true; ///< so do the others
};

/// One that moves to a page that was read before makes another one come twice, and the number is as it was.
int distinct(const std::vector<PlaylistHead>& heads) {
    std::set<QString> ids;
    for (const PlaylistHead& head : heads)
        ids.insert(head.id);
    return static_cast<int>(ids.size());
}

void listFrom(const LinkedAccounts& accounts, AccountId account, const Listing& before, QObject* context,
              const std::function<void(const ApiResult<PlaylistHeads>&)>& done) {
    SpotifyApi* api = accounts.api(account);
    if (api == nullptr) {
        done(tl::make_unexpected(apiError(ApiProblem::SignedOut)));
        return;
    }
    api->playlists(before.listed, context,
                   [&accounts, account, before, context, done](const ApiResult<PlaylistListPage>& page) {
                       if (!page) {
                           done(tl::make_unexpected(page.error()));
                           return;
                       }
                       Listing now = before;
                       std::vector<PlaylistHead>& heads = now.read.heads;
                       heads.insert(heads.end(), page->playlists.begin(), page->playlists.end());
                       if (before.listed == 0)
                           now.total = page->total;
                       now.isOfOneState = before.isOfOneState && now.total == page->total;
                       now.listed += page->listed;
                       const bool hasMore = page->hasNext || now.listed < page->total.value_or(0);
                       if (hasMore && page->listed > 0 && now.listed < mostListed) {
                           listFrom(accounts, account, now, context, done);
                           return;
                       }
                       now.read.isWhole = now.isOfOneState && now.total == distinct(heads);
                       done(std::move(now.read));
                   });
}

/// With the account's name among owners known.
void listNow(const LinkedAccounts& accounts, const PlaylistShelf& shelf, AccountId account, QObject* context,
             const ListingDone& done) {
    listWhole(accounts, account, context, [&shelf, account, done](const ApiResult<PlaylistHeads>& listed) {
        const AccountPlaylists* stored = shelf.find(account);
        if (!listed)
            done(failure(toldToAsker(listed.error().error)));
        else
            done(listedFrom(listed->heads, stored == nullptr ? AccountPlaylists() : *stored));
    });
}

} // namespace

bool isOwnPlaylist(const PlaylistHead& head, const QString& user) {
    return (!head.ownerId.isEmpty() && head.ownerId == user) || head.isCollaborative.value_or(false);
}

void listWhole(const LinkedAccounts& accounts, AccountId account, QObject* context,
               const std::function<void(const ApiResult<PlaylistHeads>&)>& done) {
    listFrom(accounts, account, {}, context, done);
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

void listPlaylists(const LinkedAccounts& accounts, PlaylistShelf& shelf, AccountId account, QObject* context,
                   const ListingDone& done) {
    knowUser(accounts, shelf, account, context,
             [&accounts, &shelf, account, context, done](const ApiResult<QString>& user) {
                 if (user)
                     listNow(accounts, shelf, account, context, done);
                 else
                     done(failure(toldToAsker(user.error().error)));
             });
}

} // namespace afs
