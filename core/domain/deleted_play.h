// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/ids.h"
#include "core/domain/play.h"

#include <cstdint>
#include <string>
#include <vector>

namespace afs {

using DeletionId = StrongId<struct DeletionTag, std::int32_t>; ///< plays that a person deleted at once

/// One play of one deletion. It outlives the ids of plays, which change as evidence comes and goes.
struct DeletedPlayId {
    AccountId account;
    DeletionId deletion;
    std::int32_t place = 0; ///< within the deletion, from 1

    auto operator<=>(const DeletedPlayId&) const = default;
};

/// A play that a person deleted, as its strongest evidence tells it. UTF-8; empty is "not known".
struct DeletedPlay {
    DeletedPlayId id;
    Instant deletedAt;
    Instant end;
    std::int64_t ms = -1; ///< -1: not given
    Kind kind = Kind::Music;
    std::string uri;
    std::string title;
    std::string artist;
    std::string album;

    bool operator==(const DeletedPlay&) const = default;
};

/// What one deletion took away.
struct Deletion {
    std::vector<DeletedPlayId> plays; ///< empty: nothing was there to be deleted
    bool isWhole = true;              ///< false: stopped, when some of several accounts were done
};

} // namespace afs
