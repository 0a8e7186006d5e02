// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/playlist_scanner.h"

namespace afs {

using ListingDone = std::function<void(const Result<std::vector<ListedPlaylist>>&)>;

/// The playlists that Spotify lists for an account, those first whose contents can be read. Asks once who the account
/// is among the owners. Answers once.
void listPlaylists(const LinkedAccounts& accounts, PlaylistScanner& scanner, PlaylistShelf& shelf, AccountId account,
                   QObject* context, const ListingDone& done);

} // namespace afs
