// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/session.h"

#include <optional>
#include <vector>

namespace afs {

/// A group of requests that Spotify wants an app to leave alone. Numbers as core/spotify has them.
struct StoredBlock {
    int group = 0;
    int cause = 0;
    Instant until;
    int step = 0;
    QString clientId = {}; ///< of the app; empty: of all, stored before apps were told apart

    bool operator==(const StoredBlock&) const = default;
};

/// A block that is new or changed.
struct BlockChange {
    StoredBlock block;
    std::optional<Instant> known; ///< until when it was, as this program kept it; empty: it is new
};

struct RequestCount {
    std::chrono::sys_days day; ///< UTC
    int group = 0;
    int requests = 0;

    bool operator==(const RequestCount&) const = default;
};

/// Spotify's limits and what was asked of it, over restarts. Blocks; errors are ErrorKind::Database.
class RateStore {
public:
    explicit RateStore(Session& session) : m_session(session) {}

    Result<std::vector<StoredBlock>> blocks();
    Result<std::vector<RequestCount>> counts(std::chrono::sys_days from); ///< newest day first

    /// In one transaction: what was asked besides, and the blocks that are new, changed or gone (as they were kept).
    /// Other programs keep theirs in the same place: a longer block than this program knows of stays. What was asked on
    /// days after `today`, by a clock that was ahead, was asked today from then on.
    Status update(const std::vector<RequestCount>& more, const std::vector<BlockChange>& put,
                  const std::vector<StoredBlock>& removed, std::optional<std::chrono::sys_days> today = {});

private:
    Session& m_session;
};

} // namespace afs
