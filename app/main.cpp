// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/database.h"
#include "app/commands/interrupt.h"
#include "app/commands/output.h"
#include "app/standard_streams.h"
#include "app/translations.h"
#include "app/window.h"
#include "core/base/logging.h"
#include "core/base/paths.h"
#include "core/secrets/keychain.h"

#include <QCoreApplication>
#include <QtGlobal>

namespace {

QStringList argumentsOf(int argc, char** argv) {
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

void nameTheProgram() {
    QCoreApplication::setApplicationName(QStringLiteral("analytics-for-spotify"));
    QCoreApplication::setApplicationVersion(QStringLiteral(AFS_VERSION));
}

/// Of a server that was chosen in the window. Without a keyring, or with one that stays locked, there is none.
void takeStoredPassword(afs::Options& options) {
    if (!options.databaseIsStored)
        return;
    afs::Keychain keyring(std::chrono::seconds(20));
    keyring.read(afs::passwordKeyOf(options.database), QCoreApplication::instance(), [&options](const auto& found) {
        if (found && *found)
            options.databasePassword = **found;
        QCoreApplication::quit();
    });
    QCoreApplication::exec(); // before the command, which may have an event loop of its own
}

} // namespace

int main(int argc, char** argv) {
    afs::keepStandardStreams();
    // libpq would look its words up before all that it is told, and fail when it does not find them.
    qunsetenv("PGSERVICE");
    // What it would ask of each session for them is no matter of what is stored, and a name that is none ends all.
    for (const char* wish : {"PGTZ", "PGDATESTYLE", "PGGEQO"})
        qunsetenv(wish);
    const QStringList arguments = argumentsOf(argc, argv);
    nameTheProgram();
    auto options = afs::parseOptions(arguments);
    if (!options) {
        const QCoreApplication application(argc, argv);
        const afs::Translations translations;
        // Once more, for the sentence in the person's language: there was no application to translate it before.
        return afs::printError(afs::parseOptions(arguments).error(), afs::wantsJson(arguments));
    }
    if (options->command != afs::Command::Help && options->command != afs::Command::Version)
        afs::takeStoredDatabase(*options);
    afs::setLogLevel(options->logLevel);
    const afs::Paths paths = afs::findPaths(options->dataDir);
    const bool keepsNothing = options->demo || options->command == afs::Command::Help ||
                              options->command == afs::Command::Version || afs::asksNothing(*options, paths);
    if (!keepsNothing)
        afs::keepPrivate(paths);
    afs::startLogging(keepsNothing ? QString() : paths.logs);
    afs::Interrupt interrupt;
    if (options->command == afs::Command::Window)
        return afs::runWindow(argc, argv, *options, interrupt.token());
    const QCoreApplication application(argc, argv);
    const afs::Translations translations;
    takeStoredPassword(*options);
    return afs::runCommand(*options, interrupt.token(), interrupt.gate());
}
