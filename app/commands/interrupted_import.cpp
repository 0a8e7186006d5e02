// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/interrupted_import.h"

#include "app/commands/output.h"
#include "core/base/shell_text.h"
#include "core/store/accounts.h"
#include "core/store/import_journal.h"

#include <QCoreApplication>
#include <QDir>

#include <map>

namespace afs {

namespace {

/// Whether just that is being imported again.
bool isRunAgain(const ImportRecord& record, const Options& options) {
    QStringList paths;
    for (const QString& file : options.files)
        paths.append(QDir::current().absoluteFilePath(file));
    return options.command == Command::Import && paths == record.paths;
}

} // namespace

void tellOfInterruptedImports(const OpenDatabase& database, const Options& options) {
    if (options.command == Command::Imports) // which lists them
        return;
    auto imports = ImportJournal(*database.session).list(AccountId{});
    if (!imports)
        return;
    std::map<AccountId, const ImportRecord*> newest;
    for (const ImportRecord& record : *imports)
        newest[record.account] = &record;
    for (const auto& [account, record] : newest) {
        if (record->state != ImportState::Interrupted || isRunAgain(*record, options))
            continue;
        const auto lock = AccountLock::tryAcquire(*database.session, account);
        if (!lock || !*lock) // an import is under way, perhaps just that
            continue;
        tellOfInterruptedImport(*record, database, options);
    }
}

void tellOfInterruptedImport(const ImportRecord& record, const OpenDatabase& database, const Options& options) {
    printMessage(QCoreApplication::translate("Import", "The import of %1 was interrupted, and nothing of it was kept. "
                                                       "To run it again: import %2")
                     .arg(record.sources.join(QStringLiteral(", ")), importAgain(record, database, options)));
}

QString importAgain(const ImportRecord& record, const OpenDatabase& database, const Options& options) {
    return shellText(record.paths + wordsOfPlace(record.account, database, options));
}

QStringList wordsOfPlace(AccountId account, const OpenDatabase& database, const Options& options) {
    QStringList words;
    if (!options.database.isEmpty() && !options.databaseIsStored)
        words << QStringLiteral("--database") << options.database;
    if (database.accounts.size() > 1)
        words << QStringLiteral("--account") << QString::number(account.value);
    if (!options.dataDir.isEmpty())
        words << QStringLiteral("--data-dir") << options.dataDir;
    return words;
}

} // namespace afs
