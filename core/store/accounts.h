// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/store/session.h"

#include <QString>

#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

namespace afs {

struct AccountRow {
    AccountId id;
    QString name;
    QString spotifyId; ///< empty: a local account
    std::uint64_t version = 0;
    int apiDeletions = 0; ///< of all that the Web API told: see AskedAfter
    QString userId = {};  ///< of who signed in; empty: not known, or a local account

    bool operator==(const AccountRow&) const = default;
};

Result<std::vector<AccountRow>> listAccounts(Session& session);

/// The account of imports before any sign-in: `me`. Made when the database has no account yet; otherwise the first one.
Result<AccountRow> ensureLocalAccount(Session& session);

Result<std::uint64_t> accountVersion(Session& session, AccountId account);

/// The right to change an account's plays: one advisory lock, held by a session and gone with it, so that two imports
/// of one zip, or a poll during an import, follow each other. Lives shorter than its session.
class AccountLock {
public:
    /// Waits until the lock is free, asking ten times a second; `waiting` is called once when it has to wait.
    /// ErrorKind::Cancelled when `stop` is requested meanwhile.
    static Result<std::unique_ptr<AccountLock>>
    acquire(Session& session, AccountId account, const std::function<void()>& waiting = {}, std::stop_token stop = {});
    /// Null when somebody else holds it.
    static Result<std::unique_ptr<AccountLock>> tryAcquire(Session& session, AccountId account);
    ~AccountLock();
    AccountLock(const AccountLock&) = delete;
    AccountLock& operator=(const AccountLock&) = delete;

private:
    AccountLock(Session& session, AccountId account) : m_session(session), m_account(account) {}
    Session& m_session;
    AccountId m_account;
};

/// The same right until the transaction ends, in which it stands first. Waits no longer than `patience`; false:
/// somebody else holds it even then. Throws DbError.
bool holdAccount(Session& session, AccountId account, Milliseconds patience);
/// ErrorKind::Cancelled, in a sentence that says for what it would have to wait on.
Error accountIsHeld();

} // namespace afs
