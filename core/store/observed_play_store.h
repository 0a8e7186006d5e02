// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/domain/observed_play.h"
#include "core/store/session.h"

#include <functional>
#include <vector>

namespace afs {

/// What became of observed plays.
struct ObservedOutcome {
    int added = 0;             ///< how many more plays there are
    int matched = 0;           ///< new evidence for plays known from another source
    int known = 0;             ///< told before by the same source (moved when it went on), or deleted by the person
    std::vector<bool> isAdded; ///< one a play, in the order given: nobody had told of it

    bool operator==(const ObservedOutcome&) const = default;
};

/// Stores what scanning observed. Blocks; errors are ErrorKind::Database, or ErrorKind::Cancelled when somebody else,
/// an import say, held the account's lock for longer than `patience`; then nothing was written.
class ObservedPlayStore {
public:
    explicit ObservedPlayStore(Session& session, Milliseconds patience = std::chrono::seconds(20))
        : m_session(session), m_patience(patience) {}

    /// Adds `plays` to the account, in one transaction, under the account's lock. Of one source, equal tracks with ends
    /// within 2 s are one play, and so are two that were heard at the same time: two computers watched one player, and
    /// the longer one counts. Across sources plays are matched one to one (design 3.5). The
    /// facts of their tracks are kept. A play with a `storedEnd` moves the evidence of its source and track that has
    /// that end, and is added when there is none. `alsoWrite` runs inside the transaction, after the plays, also when
    /// none is new, and `first` before them; both may throw DbError.
    Result<ObservedOutcome> record(AccountId account, const std::vector<ObservedPlay>& plays,
                                   const std::function<void(Session&, const ObservedOutcome&)>& alsoWrite = {},
                                   const std::function<void()>& first = {});

private:
    Session& m_session;
    Milliseconds m_patience;
};

} // namespace afs
