// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start/restoring.h"

#include "core/base/logging.h"
#include "core/postgres/aside.h"
#include "core/store/open_store.h"

#include <QCoreApplication>

namespace afs {

namespace {

/// Into a new database; its server ends with this.
Result<BackupSummary> restoreAnew(const Paths& paths, const QString& file, const BackupManifest& checked,
                                  const ServerProgress& progress, const std::stop_token& stop) {
    const auto server = openManagedServer(paths, progress, stop);
    if (!server)
        return failure(server.error());
    progress(QCoreApplication::translate("Restoring", "Restoring the backup, and comparing…"));
    const auto session = openStore((*server)->params(), QStringLiteral("restore"));
    if (!session)
        return failure(session.error());
    return restoreBackup(**session, file, checked, stop);
}

} // namespace

Result<Restored> restoreInPlace(const Paths& paths, const QString& file, const ServerProgress& progress,
                                const std::stop_token& stop) {
    progress(QCoreApplication::translate("Restoring", "Reading the backup…"));
    const auto checked = readBackup(file, stop);
    if (!checked)
        return failure(checked.error());
    const auto kept = keepManagedAside(paths);
    if (!kept)
        return failure(kept.error());
    auto done = restoreAnew(paths, file, *checked, progress, stop);
    if (done)
        return Restored{std::move(*done), *kept};
    if (!kept->isEmpty())
        if (const Status back = putManagedBack(paths, *kept); !back) {
            qCWarning(logDatabase, "%ls", qUtf16Printable(back.error().message));
            return failure(ErrorKind::Database,
                           QCoreApplication::translate("Restoring",
                                                       "The backup could not be restored, and the database that was "
                                                       "there lies in %1 still.")
                               .arg(*kept),
                           done.error().message + u'\n' + back.error().message);
        }
    return failure(done.error());
}

} // namespace afs
