// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject> // first: moc cannot read <concepts> without what Qt includes before

#include "core/base/daily_backups.h"
#include "core/dump/backup.h"
#include "core/postgres/server_address.h"
#include "core/scan/stored_data.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace afs {

/// Where the data lies.
struct DatabaseFacts {
    bool isManaged = true; ///< by this program, on this computer
    QString place;         ///< its folder, or which server
};

/// What the Settings page asks of the program around the window. GUI thread; every call returns at once, answers come
/// unless `context` goes first.
class ProgramSource : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    template <typename T>
    using Done = std::function<void(const Result<T>&)>;

    virtual std::optional<bool> startsAtLogin() const = 0; ///< nothing: it cannot be chosen here
    virtual Status setStartsAtLogin(bool starts) = 0;
    virtual DatabaseFacts database() const = 0;
    virtual QString logFolder() const = 0; ///< empty: nothing is logged
    /// The folders and files on this computer that hold everything the program keeps, apart from the keyring.
    virtual QStringList keptPlaces() const = 0;
    /// Whether a server of one's own can be chosen here: not over invented data, and not where the command line names
    /// one.
    virtual bool canChooseServer() const = 0;
    /// Answers with the version of PostgreSQL, or with the sentence for what is in the way. Changes nothing there.
    virtual void tryServer(const ServerAddress& address, const QString& password, QObject* context,
                           Done<QString> done) = 0;
    /// Remembers it (the password in the keyring) and starts the program anew over it; `done` hears only of failures.
    virtual void useServer(const ServerAddress& address, const QString& password, QObject* context,
                           Done<void> done) = 0;
    /// The same for the managed database.
    virtual void useOwnDatabase() = 0;
    /// Bytes that are free where the managed database lies; nothing: not known, or on a server.
    virtual std::optional<qint64> freeSpace() const = 0;
    virtual void serverVersion(QObject* context, Done<QString> done) = 0;
    /// The backups that the program keeps by itself, newest first; none of a server of one's own.
    virtual std::vector<DailyBackup> dailyBackups() const = 0;
    /// One verified file of everything.
    virtual void backUp(const QString& file, QObject* context, Done<BackupSummary> done) = 0;
    /// Reads a backup whole, and says what it holds.
    virtual void checkBackup(const QString& file, QObject* context, Done<BackupSummary> done) = 0;
    /// Only the managed database can be replaced: closes the window, keeps what is there aside, restores the backup,
    /// and opens the window again. What fails leaves everything as it was, and is told instead.
    virtual void restore(const QString& file) = 0;
    /// Whether the managed database can be moved: not where the command line says where everything is.
    virtual bool canMoveData() const = 0;
    /// Closes the window, moves the managed database to the folder, and starts the program anew over it. What fails
    /// leaves everything as it was, and is told instead.
    virtual void moveData(const QString& folder) = 0;
    /// Writes every play of an account with its evidence to a file (.csv, else JSON); answers with how many.
    virtual void exportPlays(AccountId account, const QString& file, QObject* context, Done<qint64> done) = 0;
    /// Bytes: of the managed database the files of its folder, backups included; on a server those of the database.
    virtual void databaseSize(QObject* context, Done<qint64> done) = 0;
    /// A person's own data, which can be backed up and deleted; not what is invented for a demo.
    virtual bool isKept() const = 0;
    virtual void amounts(QObject* context, Done<StoredAmounts> done) = 0;
    /// For good: closes the window, deletes the managed database, settings, logs and the start at log-in, and ends the
    /// program. Nobody is signed in.
    virtual void deleteEverything() = 0;
    virtual void requests(int days, QObject* context, Done<RequestReport> done) = 0;
    virtual void countApiData(AccountId account, QObject* context, Done<std::vector<ApiDataCount>> done) = 0;
    /// For good. Nobody is signed in with the account.
    virtual void deleteApiData(AccountId account, QObject* context, Done<std::vector<ApiDataCount>> done) = 0;
};

/// Where everything comes to lie when a person chooses a folder: in one of our own there. What is beside it is not
/// ours.
QString ownFolderIn(const QString& chosen);

/// Of a window over invented data: nothing can be chosen, and nothing is there.
std::unique_ptr<ProgramSource> idleProgram();

} // namespace afs
