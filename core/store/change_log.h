// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/store/session.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace afs {

/// A change of more plays than this is not described play by play: snapshots load anew.
constexpr std::size_t largestDelta = 5'000;

/// A track whose length, first artist or recording became another one.
struct FactChange {
    std::string uri;
    bool everyPlay = false; ///< its plays get another artist; otherwise one play is enough to tell of the track
};

/// What one commit changes of an account's plays, by their ids. A play whose facts change stands in both lists; ids of
/// plays that are not there are passed over by who reads them.
struct PlayChanges {
    bool whole = false; ///< too much to list
    std::vector<std::int64_t> removed;
    std::vector<std::int64_t> added;
    /// Shown or hidden by deletions, which say so already. Of any number.
    std::vector<std::int64_t> turned{};
    /// Told by their plays; where they are all, and nobody played them, nothing is said. Of any number.
    std::vector<FactChange> tracks{};
};

/// Raises the account's version, notes what that changes for snapshots in memory, and notifies at commit. Finds out
/// anew which plays the person's deletions make deleted, which may change more plays (deletion_store.h): around those
/// that are listed, or everywhere when they are too many. Inside the transaction that makes the change, after it; one
/// statement. Throws DbError.
void announceChange(Session& session, AccountId account, const PlayChanges& changes);

} // namespace afs
