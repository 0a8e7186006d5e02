// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/import_record.h"
#include "core/store/evidence.h"
#include "core/store/session.h"

#include <vector>

namespace afs {

/// The list of imports: what was begun, done, undone or interrupted.
class ImportJournal {
public:
    explicit ImportJournal(Session& session) : m_session(session) {}

    /// Notes, in a transaction of its own, that an import has begun. Whatever else of this account still claims to run
    /// has been interrupted: the caller holds the account's lock. The rows of the import itself are written by
    /// HistoryStore::write, which also turns the state to done; what was interrupted of the same paths goes then, since
    /// it became this one.
    Result<ImportId> begin(AccountId account, const QStringList& paths);

    /// Takes back begin() after a cancel or an error: the import never was. Also "Forget" of an interrupted one.
    Status forget(AccountId account, ImportId import);

    /// Imports of an account (0: of all), ascending. Marks what was interrupted when nobody holds the account's lock,
    /// and something may be written.
    Result<std::vector<ImportRecord>> list(AccountId account);

    /// ErrorKind::BadInput when that account (0: any) has no such import: missing().
    Result<ImportRecord> find(AccountId account, ImportId import);
    static Error missing(AccountId account, ImportId import);

    Result<std::vector<LeftOutRow>> leftOutRows(AccountId account, ImportId import);

private:
    Session& m_session;
};

} // namespace afs
