// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/playlist_scanner.h"

namespace afs {

/// What owners of playlists call an account by. Asked for once, then stored. Answers once.
void knowUser(const LinkedAccounts& accounts, PlaylistShelf& shelf, AccountId account, QObject* context,
              const std::function<void(const ApiResult<QString>&)>& done);

/// Whether a playlist is the account's own, or one that it may change: Spotify gives the contents of those.
bool isOwnPlaylist(const PlaylistHead& head, const QString& user);

/// What Spotify lists for an account.
struct PlaylistHeads {
    std::vector<PlaylistHead> heads;
    bool isWhole = false; ///< nothing was left out, and nothing changed from one page to the next
};

/// All pages. Answers once, unless `context` goes first.
void listWhole(const LinkedAccounts& accounts, AccountId account, QObject* context,
               const std::function<void(const ApiResult<PlaylistHeads>&)>& done);

using ListingDone = std::function<void(const Result<std::vector<ListedPlaylist>>&)>;

/// The playlists that Spotify lists for an account, those first whose contents can be read. Asks once who the account
/// is among the owners. Answers once.
void listPlaylists(const LinkedAccounts& accounts, PlaylistShelf& shelf, AccountId account, QObject* context,
                   const ListingDone& done);

} // namespace afs
