// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/import_journal.h"

#include "core/base/paths.h"
#include "core/store/accounts.h"
#include "core/store/db_error.h"
#include "core/store/sql_instant.h"
#include "core/store/sql_lines.h"

#include <QCoreApplication>
#include <QDir>
#include <QVariant>

#include <algorithm>
#include <utility>

namespace afs {

namespace {

enum class StoredState { Running = 0, Done = 1, Undone = 2, Interrupted = 3 };

ImportRecord recordFrom(const QSqlQuery& query) {
    ImportRecord record;
    record.id = ImportId(query.value(0).toInt());
    const auto state = static_cast<StoredState>(query.value(1).toInt());
    record.state = state == StoredState::Done     ? ImportState::Done
                   : state == StoredState::Undone ? ImportState::Undone
                                                  : ImportState::Interrupted;
    record.time = instantFrom(query.value(2)).value_or(Instant{});
    record.sources = textsFrom(query.value(3).toString());
    record.paths = textsFrom(query.value(4).toString());
    record.files = query.value(5).toInt();
    record.classes[RowClass::Invalid] = query.value(6).toLongLong();
    record.classes[RowClass::Duplicate] = query.value(7).toLongLong();
    record.classes[RowClass::AlreadyPresent] = query.value(8).toLongLong();
    record.classes[RowClass::Matched] = query.value(9).toLongLong();
    record.classes[RowClass::Unattributed] = query.value(10).toLongLong();
    record.classes[RowClass::NotMusic] = query.value(11).toLongLong();
    record.classes[RowClass::Added] = query.value(12).toLongLong();
    record.first = instantFrom(query.value(13));
    record.last = instantFrom(query.value(14));
    record.account = AccountId(query.value(15).toInt());
    record.notes = textsFrom(query.value(16).toString());
    return record;
}

/// False where nothing may be written: the list is read all the same.
bool markInterrupted(Session& session, AccountId account) {
    try {
        session.run("import_mark_interrupted", {{"account", account.value}});
        return true;
    } catch (const DbError& error) {
        if (error.sqlState() != u"25006" && error.sqlState() != u"42501") // read-only, without the right
            throw;
        return false;
    }
}

} // namespace

Result<ImportId> ImportJournal::begin(AccountId account, const QStringList& paths) {
    QStringList names;
    QStringList full;
    for (const QString& path : paths) {
        names.append(nameOfPlace(path));
        full.append(QDir::current().absoluteFilePath(path));
    }
    return guarded([&] {
        Transaction transaction(m_session);
        m_session.run("import_mark_interrupted", {{"account", account.value}});
        m_session.run("import_number_turn");
        const ImportId id(
            m_session
                .value("import_begin",
                       {{"account", account.value}, {"sources", linesOf(names)}, {"paths", linesOf(full)}})
                .toInt());
        transaction.commit();
        return id;
    });
}

Status ImportJournal::forget(AccountId account, ImportId import) {
    return guarded([&] { m_session.run("import_forget", {{"account", account.value}, {"import", import.value}}); });
}

Result<std::vector<ImportRecord>> ImportJournal::list(AccountId account) {
    auto accounts = listAccounts(m_session);
    if (!accounts)
        return failure(accounts.error());
    std::vector<AccountId> unmarked;
    for (const AccountRow& row : *accounts) {
        if (account && row.id != account)
            continue;
        auto lock = AccountLock::tryAcquire(m_session, row.id);
        if (!lock)
            return failure(lock.error());
        if (!*lock)
            continue;
        const auto marked = guarded([&] { return markInterrupted(m_session, row.id); });
        if (!marked)
            return failure(marked.error());
        if (!*marked)
            unmarked.push_back(row.id);
    }
    return guarded([&] {
        std::vector<ImportRecord> records;
        QSqlQuery query = m_session.run("imports_list", {{"account", account.value}});
        while (query.next()) {
            const bool claimsToRun = static_cast<StoredState>(query.value(1).toInt()) == StoredState::Running;
            ImportRecord record = recordFrom(query);
            if (!claimsToRun || std::ranges::find(unmarked, record.account) != unmarked.end())
                records.push_back(std::move(record));
        }
        return records;
    });
}

Result<ImportRecord> ImportJournal::find(AccountId account, ImportId import) {
    auto all = list(account);
    if (!all)
        return failure(all.error());
    for (const ImportRecord& record : *all)
        if (record.id == import)
            return record;
    return failure(missing(account, import));
}

Error ImportJournal::missing(AccountId account, ImportId import) {
    const QString message =
        account ? QCoreApplication::translate("Store", "This account has no import %1. The command \"imports\" lists "
                                                       "those it has; --account names another one.")
                : QCoreApplication::translate("Store",
                                              "There is no import %1. The command \"imports\" lists those there are.");
    return {ErrorKind::BadInput, message.arg(import.value), {}};
}

Result<std::vector<LeftOutRow>> ImportJournal::leftOutRows(AccountId account, ImportId import) {
    return guarded([&] {
        std::vector<LeftOutRow> rows;
        QSqlQuery query = m_session.run("left_out_list", {{"account", account.value}, {"import", import.value}});
        while (query.next())
            rows.push_back({query.value(0).toInt() == 0 ? RowClass::Invalid : RowClass::Duplicate,
                            {query.value(1).toString(), query.value(2).toLongLong(), query.value(3).toLongLong(),
                             query.value(4).toString()}});
        return rows;
    });
}

} // namespace afs
