// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/store/session.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace afs {

/// What an account has from Spotify's Web API: what it listed, and what it said was playing. What this computer's own
/// player told is none of it.
enum class ApiDataKind : std::uint8_t {
    Plays,       ///< known from there alone: they go
    SharedPlays, ///< known from a dump, or by this computer's player, as well: they stay as those tell them
    TrackFacts,  ///< lengths, credited artists, recording codes
    Playlists,   ///< with their entries and what became of them
    Links,       ///< tracks that these facts showed to be one recording with others; what a person joined stays
    Gaps,        ///< times of which plays may be missing: they begin and end with plays that Spotify listed
};

struct ApiDataCount {
    ApiDataKind kind = ApiDataKind::Plays;
    std::int64_t count = 0;

    bool operator==(const ApiDataCount&) const = default;
};

/// AccountRow::apiDeletions as it was known when Spotify was asked. What somebody had deleted since does not come back
/// by an answer that was under way: it is refused. Empty: what is stored was not asked of Spotify.
using AskedAfter = std::optional<int>;

/// ErrorKind::NotSignedIn: why an answer is not stored.
Error apiDataDeleted();

/// First in a transaction that stores what Spotify told: nobody deletes it before that ends. Throws DbError, of
/// apiDataDeleted() where somebody did since `asked`.
void holdApiData(Session& session, AccountId account, AskedAfter asked);

/// What deleteApiData() would find, one entry a kind. Blocks; errors: ErrorKind::Database.
Result<std::vector<ApiDataCount>> countApiData(Session& session, AccountId account);

/// Deletes all that the account has from the Web API; what is left is what would be there if Spotify had never been
/// asked, apart from settings, and lengths that the catalogue told in the place of this computer's player. Under
/// the account's lock (waits for an import, unless the session has it already), in one transaction. Cannot be undone.
/// Answers with what went (SharedPlays: lost those sources).
Result<std::vector<ApiDataCount>> deleteApiData(Session& session, AccountId account);

} // namespace afs
