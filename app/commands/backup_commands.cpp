// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/database.h"
#include "app/commands/output.h"
#include "core/dump/backup.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <chrono>

namespace afs {

namespace {

/// With `--json` its figures, else the sentence.
void printSummary(const BackupSummary& summary, const QString& sentence, const Options& options, double seconds) {
    if (options.json)
        printJson({{QStringLiteral("file"), summary.file},
                   {QStringLiteral("made"), instantJson(summary.made)},
                   {QStringLiteral("plays"), static_cast<qint64>(summary.plays)},
                   {QStringLiteral("accounts"), summary.accounts},
                   {QStringLiteral("rows"), static_cast<qint64>(summary.rows)},
                   {QStringLiteral("bytes"), static_cast<qint64>(summary.bytes)},
                   {QStringLiteral("seconds"), seconds}});
    else
        printLine(sentence);
}

class Stopwatch {
public:
    double seconds() const { return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_began).count(); }

private:
    std::chrono::steady_clock::time_point m_began = std::chrono::steady_clock::now();
};

/// A name that was mixed up must not cost the dump that Spotify took days to send.
Status refuseOverOthers(const QString& file) {
    const QFileInfo there(file);
    if (!there.isFile() || there.size() == 0 || isBackup(file))
        return {};
    return failure(ErrorKind::Usage, QCoreApplication::translate("Backup", "“%1” is there and is no backup of "
                                                                           "Analytics for Spotify, so it stays as it "
                                                                           "is. Choose another name, or delete it "
                                                                           "first.")
                                         .arg(file));
}

} // namespace

Status runBackup(const Options& options, std::stop_token stop) {
    const Stopwatch watch;
    auto database = openDatabase(options, findPaths(options.dataDir), {}, stop);
    if (!database)
        return failure(database.error());
    if (const Status refused = refuseNothingOver(*database, options.backupFile); !refused)
        return refused;
    if (const Status refused = refuseOverOthers(options.backupFile); !refused)
        return refused;
    if (!database->session) // the file that was in the way went meanwhile
        return failure(ErrorKind::Usage,
                       QCoreApplication::translate("Report", "Nothing is stored yet: import my_spotify_data.zip."));
    const auto done = backUp(*database->session, options.backupFile, SystemClock(), stop);
    if (!done)
        return failure(done.error());
    printSummary(*done,
                 QCoreApplication::translate("Backup",
                                             "Backed up and compared: stored plays: %1, accounts: %2, rows of "
                                             "all tables: %3. %4 in %5. Sign-ins are not in it.")
                     .arg(number(done->plays), number(done->accounts), number(done->rows),
                          QLocale().formattedDataSize(done->bytes), done->file),
                 options, watch.seconds());
    return {};
}

Status runRestore(const Options& options, std::stop_token stop) {
    const Stopwatch watch;
    // Told before a database is made for it.
    const auto checked = readBackup(options.backupFile, stop);
    if (!checked)
        return failure(checked.error());
    auto database = openDatabaseAnew(options, findPaths(options.dataDir), printMessage, stop);
    if (!database)
        return failure(database.error());
    const auto done = restoreBackup(*database->session, options.backupFile, *checked, stop);
    if (!done)
        return failure(done.error());
    printSummary(*done,
                 QCoreApplication::translate("Backup", "Restored and compared: stored plays: %1, accounts: %2, rows of "
                                                       "all tables: %3. They are of %4. Sign in again to go on "
                                                       "scanning.")
                     .arg(number(done->plays), number(done->accounts), number(done->rows), localTimeText(done->made)),
                 options, watch.seconds());
    return {};
}

} // namespace afs
