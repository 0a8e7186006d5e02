// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/database.h"
#include "app/commands/output.h"
#include "core/library/history_export.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cstdio>

namespace afs {

Status runExport(const Options& options, std::stop_token stop) {
    auto database = openDatabase(options, findPaths(options.dataDir), {}, stop);
    if (!database)
        return failure(database.error());
    auto account = database->account(options, true);
    if (!account)
        return failure(account.error());
    if (options.exportFile == u"-") {
        QFile output;
        if (!output.open(stdout, QIODevice::WriteOnly))
            return failure(ErrorKind::Failed,
                           QCoreApplication::translate("Export", "Standard output cannot be written to."));
        const auto written = exportHistory(*database->session, *account, output, ExportFormat::Json, stop);
        return written ? Status() : failure(written.error());
    }
    // The file appears whole or not at all; one that was there stays until then.
    QSaveFile file(options.exportFile);
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorKind::Failed, QCoreApplication::translate("Export", "%1 cannot be written: %2")
                                              .arg(options.exportFile, file.errorString()));
    // A history is its listener's alone; a file of that name that others may read stays open to them.
    if (!QFileInfo::exists(options.exportFile))
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const auto format = options.exportFile.endsWith(u".csv") ? ExportFormat::Csv : ExportFormat::Json;
    const auto written = exportHistory(*database->session, *account, file, format, stop);
    if (!written)
        return failure(written.error());
    if (!file.commit())
        return failure(ErrorKind::Failed, QCoreApplication::translate("Export", "%1 cannot be written: %2")
                                              .arg(options.exportFile, file.errorString()));
    if (options.json)
        printJson(
            {{QStringLiteral("file"), options.exportFile}, {QStringLiteral("plays"), static_cast<qint64>(*written)}});
    printMessage(QCoreApplication::translate("Export", "%1 plays were written to %2.")
                     .arg(number(*written), options.exportFile));
    return {};
}

} // namespace afs
