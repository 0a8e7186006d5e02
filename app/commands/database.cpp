// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/database.h"

#include "app/commands/begun_import.h"
#include "app/commands/interrupted_import.h"
#include "app/commands/output.h"
#include "app/commands/password_prompt.h"
#include "core/base/data_folder.h"
#include "core/dump/demo_history.h"
#include "core/dump/demo_scanning.h"
#include "core/dump/importer.h"
#include "core/postgres/abandoned.h"
#include "core/postgres/server_address.h"
#include "core/spotify/grant.h"
#include "core/store/connect_error.h"
#include "core/store/database_copy.h"
#include "core/store/db_error.h"
#include "core/store/observed_play_store.h"
#include "core/store/open_store.h"
#include "core/store/scan_store.h"
#include "core/store/sign_in_store.h"
#include "core/store/track_fact_store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>

#include <unistd.h>

#include <functional>
#include <utility>

namespace afs {

namespace {

/// For commands, what the window's invented scanner tells of itself.
Status tellOfDemoScanning(Session& session, AccountId account, Instant now) {
    const SignInRow signIn{account, QStringLiteral("demo"), scopeNames(wantedScopes(true)), demoConsentedAt(now), true};
    if (const Status signedIn = SignInStore(session, thisKeyring()).put(signIn); !signedIn)
        return signedIn;
    return guarded([&] {
        Transaction transaction(session);
        ScanStore store(session);
        store.writePoll(account, now - std::chrono::minutes(4), now - std::chrono::minutes(6));
        for (const Gap& gap : demoGaps(account, now))
            store.writeGap(gap);
        transaction.commit();
    });
}

Status fillWithDemo(OpenDatabase& database) {
    const SystemClock clock;
    const AccountId account = database.accounts.front().id;
    const Instant now = clock.now();
    RowCollector collector;
    DemoScanner scanner(collector, now);
    generateDemoHistory(scanner, now);
    scanner.addLastHour();
    Importer importer(*database.session, account, clock);
    auto checked = importer.checkRows(std::make_shared<const CollectedRows>(collector.take()),
                                      {QCoreApplication::translate("Demo", "Demo data")});
    if (!checked)
        return failure(checked.error());
    checked->fileNames = {demoFileName};
    if (auto imported = importer.import(*checked); !imported)
        return failure(imported.error());
    if (auto recorded = ObservedPlayStore(*database.session).record(account, scanner.plays()); !recorded)
        return failure(recorded.error());
    if (const Status told = tellOfDemoScanning(*database.session, account, now); !told)
        return told;
    return TrackFactStore(*database.session).put(account, demoFacts(now), FactSource::WebApi);
}

constexpr QLatin1String demoPlace("/tmp");
constexpr QLatin1String demoName("analytics-for-spotify-demo-");

/// A demo that was killed leaves its server running; the next start of any program of ours ends it.
void removeKilledDemos() {
    const QDir place(demoPlace);
    const QString asMade = demoName + QStringLiteral("[A-Za-z0-9]").repeated(6);
    for (const QString& name : place.entryList({asMade}, QDir::Dirs | QDir::NoSymLinks))
        removeAbandonedData(findPaths(place.filePath(name)));
}

/// A folder that the server's user can enter: a temporary folder is private, its inside is the cluster's own business.
Result<std::unique_ptr<QTemporaryDir>> makePassingFolder() {
    auto folder = std::make_unique<QTemporaryDir>(demoPlace + u'/' + demoName + QStringLiteral("XXXXXX"));
    if (!folder->isValid())
        return failure(ErrorKind::Failed,
                       QCoreApplication::translate("Demo", "No folder could be made in the temporary folder: %1")
                           .arg(folder->errorString()));
    if (geteuid() == 0)
        QFile::setPermissions(folder->path(),
                              QFile::permissions(folder->path()) | QFileDevice::ExeOther | QFileDevice::ExeGroup);
    return folder;
}

/// Where it cannot, something else is wrong than that nothing is there.
bool canBeMade(const QString& folder) {
    QFileInfo place(folder);
    while (!place.exists() && !place.isRoot())
        place = QFileInfo(place.path());
    return place.isDir() && place.isWritable() && place.isExecutable();
}

/// What such a place holds can be told without a database.
bool needsNone(const Options& options) {
    switch (options.command) {
    case Command::Imports:
    case Command::UndoImport:
    case Command::Report:
    case Command::Export:
    case Command::ShowStatus:
        return true;
    case Command::Backup: // a new file is an empty database's, which a restore can take
        return QFileInfo(options.backupFile).isFile();
    default:
        return false;
    }
}

/// As one is when it has just been made.
AccountRow firstAccount() {
    return {AccountId(1), QStringLiteral("me"), {}, 0, 0};
}

Status openSession(OpenDatabase& database) {
    auto session = openStore(database.server->params(), QStringLiteral("command line"));
    if (!session && isPasswordRefused(session.error()) && database.server->askForPassword())
        session = openStore(database.server->params(), QStringLiteral("command line"));
    if (!session)
        return failure(session.error());
    database.session = std::move(*session);
    auto accounts = listAccounts(*database.session);
    if (!accounts)
        return failure(accounts.error());
    database.accounts = std::move(*accounts);
    return {};
}

/// The keyring's, then the terminal's.
std::function<QString()> passwordsOf(const Options& options, const std::stop_token& stop) {
    return [known = options.databasePassword, stop]() mutable {
        const Secret first = std::exchange(known, Secret());
        return first.isEmpty() ? askPassword(stop) : QString::fromUtf8(first.reveal());
    };
}

/// Who does not type a password and presses Ctrl+C has not been refused.
Error errorOf(const Error& error, const std::stop_token& stop) {
    return stop.stop_requested() ? Error{ErrorKind::Cancelled, QCoreApplication::translate("Live", "Cancelled."), {}}
                                 : error;
}

} // namespace

QString passwordKeyOf(const QString& database) {
    return QStringLiteral("database ") + database;
}

void takeStoredDatabase(Options& options) {
    if (options.demo || !options.database.isEmpty())
        return;
    const QSettings settings(findPaths(options.dataDir).settings, QSettings::IniFormat);
    options.database = settings.value(databaseAddressSetting).toString();
    options.databaseIsStored = !options.database.isEmpty();
}

void rememberDatabase(const Options& options, const QString& address) {
    QSettings settings(findPaths(options.dataDir).settings, QSettings::IniFormat);
    settings.setValue(databaseAddressSetting, address);
    settings.sync();
}

Result<AccountId> OpenDatabase::account(const Options& options, bool allowAll) const {
    const QSettings settings(findPaths(options.dataDir).settings, QSettings::IniFormat);
    return chooseAccount(accounts, options.account, AccountId(settings.value(QStringLiteral("account")).toInt()),
                         allowAll);
}

bool asksNothing(const Options& options, const Paths& paths) {
    return bringsNothing(options) && !options.demo && options.database.isEmpty() && !holdsDatabase(paths.data) &&
           canBeMade(paths.data);
}

Result<OpenDatabase> openDatabase(const Options& options, const Paths& paths, const ServerProgress& progress,
                                  std::stop_token stop) {
    OpenDatabase database;
    Paths where = paths;
    removeKilledDemos();
    if (options.database.isEmpty() && !options.demo)
        if (const Status there = checkDataFolder(paths); !there)
            return failure(there.error());
    const bool isNothing = asksNothing(options, paths);
    if (isNothing)
        printMessage(QCoreApplication::translate("Database", "Nothing is kept in %1 yet.").arg(paths.data));
    if (isNothing && needsNone(options)) {
        database.place = paths.cluster();
        database.accounts = {firstAccount()};
        takeUpBegunImport(database, options, paths);
        return database;
    }
    if (options.demo || isNothing) {
        auto folder = makePassingFolder();
        if (!folder)
            return failure(folder.error());
        database.passingFolder = std::move(*folder);
        where = findPaths(database.passingFolder->path());
    }
    auto server = options.database.isEmpty() ? openManagedServer(where, progress, stop)
                                             : openExternalServer(options.database, passwordsOf(options, stop));
    if (!server)
        return failure(errorOf(server.error(), stop));
    if (!options.databasePassword.isEmpty())
        (*server)->askForPassword(); // the keyring's comes first
    database.server = std::move(*server);
    database.place = isNothing ? paths.cluster() : database.server->params().describe();
    if (const Status opened = openSession(database); !opened)
        return failure(errorOf(opened.error(), stop));
    if (options.demo)
        if (const Status filled = fillWithDemo(database); !filled)
            return failure(filled.error());
    takeUpBegunImport(database, options, paths);
    if (!database.passingFolder)
        tellOfInterruptedImports(database, options);
    return database;
}

Result<OpenDatabase> openDatabaseAnew(const Options& options, const Paths& paths, const ServerProgress& progress,
                                      std::stop_token stop) {
    OpenDatabase database;
    if (options.database.isEmpty())
        if (const Status there = checkDataFolder(paths); !there)
            return failure(there.error());
    auto server = options.database.isEmpty() ? openManagedServerAnew(paths, progress, stop)
                                             : openExternalServer(options.database, passwordsOf(options, stop));
    if (!server)
        return failure(errorOf(server.error(), stop));
    database.server = std::move(*server);
    if (const Status opened = openSession(database); !opened)
        return failure(errorOf(opened.error(), stop));
    return database;
}

Status refuseNothingOver(const OpenDatabase& database, const QString& file) {
    if (!QFileInfo(file).isFile())
        return {};
    const auto holds = database.session ? holdsFacts(*database.session) : Result<bool>(false);
    if (!holds)
        return failure(holds.error());
    if (*holds)
        return {};
    return failure(ErrorKind::Usage,
                   QCoreApplication::translate("Database", "Nothing is stored there, so %1 stays as it "
                                                           "is. Is it the right data folder?")
                       .arg(file));
}

} // namespace afs
