// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/accounts.h"

#include "core/store/db_error.h"

#include <QCoreApplication>

#include <chrono>
#include <thread>

namespace afs {

Result<std::vector<AccountRow>> listAccounts(Session& session) {
    return guarded([&] {
        std::vector<AccountRow> accounts;
        QSqlQuery query = session.run("accounts_list");
        while (query.next())
            accounts.push_back({AccountId(query.value(0).toInt()), query.value(1).toString(), query.value(2).toString(),
                                query.value(3).toULongLong(), query.value(4).toInt(), query.value(5).toString()});
        return accounts;
    });
}

Result<AccountRow> ensureLocalAccount(Session& session) {
    auto accounts = listAccounts(session);
    if (accounts && accounts->empty()) {
        const Status made = guarded([&] {
            Transaction transaction(session);
            // Two programs at once would both see none, and each make one.
            session.run("account_turn");
            session.run("account_add_local");
            transaction.commit();
        });
        if (!made)
            return failure(made.error());
        accounts = listAccounts(session);
    }
    if (!accounts)
        return failure(accounts.error());
    if (accounts->empty())
        return failure(ErrorKind::Database,
                       QCoreApplication::translate("Store", "The database has no account and none could be made."));
    return accounts->front();
}

Result<std::uint64_t> accountVersion(Session& session, AccountId account) {
    return guarded([&] {
        return std::uint64_t{session.value("account_version", {{"account", account.value}}).toULongLong()};
    });
}

Result<std::unique_ptr<AccountLock>> AccountLock::tryAcquire(Session& session, AccountId account) {
    return guarded([&]() -> std::unique_ptr<AccountLock> {
        if (!session.value("account_try_lock", {{"account", account.value}}).toBool())
            return nullptr;
        return std::unique_ptr<AccountLock>(new AccountLock(session, account));
    });
}

Result<std::unique_ptr<AccountLock>> AccountLock::acquire(Session& session, AccountId account,
                                                          const std::function<void()>& waiting, std::stop_token stop) {
    bool told = false;
    while (true) {
        auto lock = tryAcquire(session, account);
        if (!lock || *lock)
            return lock;
        if (!told && waiting)
            waiting();
        told = true;
        if (stop.stop_requested())
            return failure(ErrorKind::Cancelled,
                           QCoreApplication::translate("Store", "Cancelled while waiting for another program that is "
                                                                "changing this account. Nothing was changed."));
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
    }
}

AccountLock::~AccountLock() {
    const Status freed = guarded([&] { m_session.run("account_unlock", {{"account", m_account.value}}); });
    Q_UNUSED(freed) // a lost session has lost its locks as well
}

bool holdAccount(Session& session, AccountId account, Milliseconds patience) {
    const auto end = std::chrono::steady_clock::now() + patience;
    while (!session.value("account_hold", {{"account", account.value}}).toBool()) {
        if (std::chrono::steady_clock::now() >= end)
            return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
    return true;
}

Error accountIsHeld() {
    return {ErrorKind::Cancelled,
            QCoreApplication::translate("Store", "An import, or another program, is changing the plays of this "
                                                 "account. What comes meanwhile is kept, and stored when that is "
                                                 "done."),
            {}};
}

} // namespace afs
