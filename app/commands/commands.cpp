// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"

#include "app/commands/output.h"

#include <QCoreApplication>

namespace afs {

namespace {

Status run(const Options& options, std::stop_token stop) {
    switch (options.command) {
    case Command::Imports:
        return runImports(options, std::move(stop));
    case Command::Report:
        return runReport(options, std::move(stop));
    case Command::SignIn:
        return runSignIn(options, std::move(stop));
    case Command::SignOut:
        return runSignOut(options, std::move(stop));
    case Command::Export:
        return runExport(options, std::move(stop));
    case Command::Backup:
        return runBackup(options, std::move(stop));
    case Command::Restore:
        return runRestore(options, std::move(stop));
    case Command::ShowStatus:
        return runStatus(options, std::move(stop));
    case Command::Help:
        printText(helpText().trimmed());
        return {};
    case Command::Version:
        printLine(QStringLiteral("analytics-for-spotify " AFS_VERSION));
        return {};
    case Command::Import:
    case Command::UndoImport:
    case Command::Scan:
    case Command::Playlists:
    case Command::Window:
        break;
    }
    return failure(ErrorKind::Usage, QCoreApplication::translate("Options", "This is no command."));
}

int runAny(const Options& options, std::stop_token stop, CommitGate& gate) {
    if (options.command == Command::Import)
        return runImport(options, std::move(stop), gate);
    if (options.command == Command::UndoImport)
        return runUndoImport(options, std::move(stop), gate);
    if (options.command == Command::Scan)
        return runScan(options, std::move(stop));
    if (options.command == Command::Playlists)
        return runPlaylists(options, std::move(stop));
    const Status done = run(options, std::move(stop));
    return done ? 0 : printError(done.error(), options.json);
}

/// Whether whoever lost its answer may wonder what became of their data.
bool changesData(const Options& options) {
    switch (options.command) {
    case Command::Import:
        return !options.dryRun;
    case Command::Playlists:
        return options.playlistAction == PlaylistAction::Add || options.playlistAction == PlaylistAction::Remove;
    case Command::Export:
        return options.exportFile != u"-";
    case Command::UndoImport:
    case Command::Backup:
    case Command::SignIn:
    case Command::SignOut:
    case Command::Scan:
    case Command::Restore:
        return true;
    default:
        return false;
    }
}

} // namespace

int runCommand(const Options& options, std::stop_token stop, CommitGate& gate) {
    const int code = runAny(options, std::move(stop), gate);
    if (!isOutputLost() || code != 0)
        return code;
    QString said =
        QCoreApplication::translate("Output", "What was to be printed could not be written whole: the disk is "
                                              "full, or nobody reads it any more.");
    if (changesData(options))
        said +=
            u' ' + QCoreApplication::translate("Output", "The command itself was done, and what it changed is kept.");
    printMessage(said);
    return exitCode(ErrorKind::Failed);
}

} // namespace afs
