// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/deleted_play.h"
#include "core/store/evidence.h"
#include "core/store/session.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <stop_token>
#include <vector>

namespace afs {

/// Called between the statements of what takes long, with how many of the plays are done; runs on the working thread.
using DeletionProgress = std::function<void(std::size_t done)>;

/// Plays that a person deletes. Nothing of what attests them is removed: a deletion holds the rows that they stand on,
/// and which plays are deleted follows from those rows and from how evidence is grouped into plays (announceChange()
/// sees to it). So imports find them "already present", polls know them, and matching does not depend on what is
/// deleted. Taking one back is HistoryStore::write(UndoWrite): rows that nothing but the deletion held go then. Blocks;
/// errors: ErrorKind::Database; ErrorKind::Cancelled when `stop` was requested, which also ends what the server does.
class DeletionStore {
public:
    explicit DeletionStore(Session& session) : m_session(session) {}

    /// Deletes plays by their ids, in one transaction; ids that are not there, or deleted already, are passed over. The
    /// caller holds the account's lock. What is stopped has deleted nothing.
    Result<Deletion> remove(AccountId account, const std::vector<PlayId>& plays, Instant now,
                            const std::stop_token& stop = {}, const DeletionProgress& progress = {});

    /// What is deleted, the newest deletion first. Account 0: of all accounts.
    Result<std::vector<DeletedPlay>> list(AccountId account, const std::stop_token& stop = {});

    /// By evidence id.
    Result<std::vector<HeldRow>> heldRows(AccountId account, const std::stop_token& stop = {});
    /// The plays that are deleted now, ascending by the ids of plays.
    Result<std::vector<std::int64_t>> deletedPlays(AccountId account);

private:
    Session& m_session;
};

/// Takes deleted plays back; announceChange() has to follow. Answers with the plays that were deleted by that. Throws
/// DbError.
std::vector<std::int64_t> freeDeletedPlays(Session& session, AccountId account, const std::vector<DeletedPlayId>& plays,
                                           Instant now, const DeletionProgress& progress = {});

} // namespace afs
