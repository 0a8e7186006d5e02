// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/begun_import.h"

#include "app/commands/interrupted_import.h"
#include "core/base/data_folder.h"
#include "core/store/import_journal.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace afs {

namespace {

/// Beside the settings: the data folder is made together with the database.
QString traceOf(const Paths& paths) {
    return QFileInfo(paths.settings).path() + QStringLiteral("/begun-import.json");
}

/// Empty while whoever wrote it runs.
std::optional<FileLock> lockOf(const QString& file) {
    auto lock = FileLock::open(file);
    if (!lock || !lock->tryLock(FileLock::Mode::Exclusive) || !lock->isOn(file))
        return {};
    return std::move(*lock);
}

QStringList pathsIn(const QString& trace) {
    QFile file(trace);
    QStringList paths;
    if (file.open(QIODevice::ReadOnly))
        for (const QJsonValue path : QJsonDocument::fromJson(file.readAll()).array())
            paths.append(path.toString());
    return paths;
}

ImportRecord recordOf(AccountId account, const QStringList& paths) {
    ImportRecord record;
    record.account = account;
    record.state = ImportState::Interrupted;
    record.paths = paths;
    for (const QString& path : paths)
        record.sources.append(nameOfPlace(path));
    return record;
}

bool isKept(const OpenDatabase& database, const QStringList& paths) {
    if (database.accounts.empty())
        return false;
    const AccountId account = database.accounts.front().id;
    const auto lock = AccountLock::tryAcquire(*database.session, account);
    return lock && *lock && ImportJournal(*database.session).begin(account, paths);
}

} // namespace

BegunImport::BegunImport(const Options& options, const Paths& paths) {
    const QString trace = traceOf(paths);
    if (options.dryRun || options.demo || !options.database.isEmpty() || holdsDatabase(paths.data) ||
        QFileInfo::exists(trace))
        return;
    m_lock = lockOf(trace);
    QFile file(trace);
    if (!m_lock || !file.open(QIODevice::WriteOnly))
        return;
    m_file = trace;
    QJsonArray files;
    for (const QString& path : options.files)
        files.append(QDir::current().absoluteFilePath(path));
    file.write(QJsonDocument(files).toJson());
}

BegunImport::~BegunImport() {
    if (!m_file.isEmpty())
        QFile::remove(m_file);
}

void takeUpBegunImport(const OpenDatabase& database, const Options& options, const Paths& paths) {
    const QString trace = traceOf(paths);
    if (options.demo || !options.database.isEmpty() || !QFileInfo::exists(trace))
        return;
    const auto lock = lockOf(trace);
    if (!lock)
        return;
    const QStringList files = pathsIn(trace);
    if (!database.passingFolder && database.session) {
        if (files.isEmpty() || isKept(database, files))
            QFile::remove(trace);
        return;
    }
    if (!files.isEmpty())
        tellOfInterruptedImport(recordOf(database.accounts.front().id, files), database, options);
}

} // namespace afs
