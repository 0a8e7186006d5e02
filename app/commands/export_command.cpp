// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/database.h"
#include "app/commands/output.h"
#include "core/library/history_export.h"

#include <QCoreApplication>
#include <QFile>

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
        const auto written = database->session
                                 ? exportHistory(*database->session, *account, output, ExportFormat::Json, stop)
                                 : exportNothing(output, ExportFormat::Json);
        return written ? Status() : failure(written.error());
    }
    if (const Status refused = refuseNothingOver(*database, options.exportFile); !refused)
        return refused;
    const auto written = database->session ? exportHistoryTo(options.exportFile, *database->session, *account, stop)
                                           : exportNothingTo(options.exportFile);
    if (!written)
        return failure(written.error());
    if (options.json)
        printJson(
            {{QStringLiteral("file"), options.exportFile}, {QStringLiteral("plays"), static_cast<qint64>(*written)}});
    printMessage(QCoreApplication::translate("Export", "%1 plays were written to %2.")
                     .arg(number(*written), options.exportFile));
    return {};
}

} // namespace afs
