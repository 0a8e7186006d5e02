// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/store/evidence.h"
#include "core/store/session.h"

#include <QVariant>

#include <future>
#include <optional>
#include <stop_token>
#include <thread>
#include <vector>

namespace afs {

/// Removes the names that no evidence of the account bears any more. Inside the transaction that removed evidence, with
/// the account locked: nobody else adds any. Throws DbError.
void removeUnusedTracks(Session& session, AccountId account);

/// The same of a removal of many rows, looked for while they are removed: on a thread of its own, with a session of its
/// own, which does not see the removal yet. Made before it, with the account locked.
class UnusedTracks {
public:
    UnusedTracks(const Session& session, AccountId account, const std::vector<IdRun>& removed,
                 const std::stop_token& stop);

    /// After the rows went, in the transaction that removed them. Throws DbError.
    void remove(Session& session);

private:
    AccountId m_account;
    std::optional<std::future<Result<QVariant>>> m_found; ///< empty: too few rows go to be worth it
    std::jthread m_thread;
};

} // namespace afs
