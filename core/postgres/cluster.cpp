// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postgres/cluster.h"

#include "core/base/logging.h"
#include "core/postgres/child_process.h"
#include "core/postgres/folder_error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <optional>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace afs {

namespace {

constexpr const char* identMap = "analytics";

constexpr const char* ownSettings = R"(
# Analytics for Spotify: sized for one person's history on a desktop. Where the server listens is not set here but on
# its command line.
max_connections = 40
shared_buffers = 64MB
work_mem = 64MB
jit = off
wal_level = minimal
max_wal_senders = 0
max_logical_replication_workers = 0
max_wal_size = 1GB
random_page_cost = 1.1
autovacuum_max_workers = 1
)";

constexpr const char* speedSettings = R"(
# A throw-away cluster, which many programs may share.
fsync = off
full_page_writes = off
max_connections = 200
)";

QString databaseMark(const QString& cluster) {
    return cluster + QStringLiteral("/analytics_for_spotify.created");
}

/// Replaces a file as the account, mode 0600; does nothing when it says that already.
Status replaceFile(const QString& path, const QByteArray& content, const ServerAccount& account) {
    const ReachableFolder folder(QFileInfo(path).absolutePath(), account);
    const ActingAs acting(account);
    const QString reachable = folder.path() + u'/' + QFileInfo(path).fileName();
    QFile old(reachable);
    if (old.open(QIODevice::ReadOnly) && old.readAll() == content)
        return {};
    errno = 0;
    QSaveFile file(reachable);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) ||
        file.write(content) != content.size() || !file.commit()) {
        const int systemError = errno != 0 ? errno : EIO;
        const QString place = QFileInfo(path).absolutePath();
        return tl::unexpected(folderError(place, isDiskFull(folder.path()) ? ENOSPC : systemError));
    }
    return {};
}

/// A name in pg_ident.conf: quoted, so that blanks and `#` are only characters.
QByteArray identName(const QString& name) {
    return '"' + name.toLocal8Bit() + '"';
}

/// 0, or why the folder is not there. Its parents are for everybody, itself for us alone.
int makeFolders(const QString& folder) {
    const QByteArray path = QFile::encodeName(folder);
    int parentError = 0;
    for (auto slash = path.indexOf('/', 1); slash > 0; slash = path.indexOf('/', slash + 1))
        if (mkdir(path.left(slash).constData(), 0755) != 0 && errno != EEXIST && parentError == 0)
            parentError = errno;
    if (mkdir(path.constData(), 0700) == 0 || (errno == EEXIST && QFileInfo(folder).isDir()))
        return 0;
    return errno == ENOENT && parentError != 0 ? parentError : errno;
}

/// Lets the account through a folder of ours without letting it look around.
void grantPassage(const QByteArray& folder, const ServerAccount& account) {
    struct stat entry {};
    if (stat(folder.constData(), &entry) != 0 || entry.st_uid != geteuid())
        return;
    const bool groupIsFree = (entry.st_mode & 070) == 0 || entry.st_gid == account.gid;
    const mode_t passage = groupIsFree ? 0010 : 0001;
    if (groupIsFree && chown(folder.constData(), entry.st_uid, account.gid) != 0)
        return;
    if (chmod(folder.constData(), (entry.st_mode & 07777) | passage) != 0)
        qCWarning(logDatabase) << "cannot open" << folder << "to" << account.name;
}

void syncFolder(const QString& folder) {
    const Descriptor handle(open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (handle)
        fsync(handle.get());
}

constexpr QLatin1String attemptSuffix(".new-");

void removeFormerAttempts(const QString& cluster) {
    const QFileInfo place(cluster);
    QDir parent(place.absolutePath());
    const auto names =
        parent.entryList({place.fileName() + attemptSuffix + u'*'}, QDir::Dirs | QDir::Hidden | QDir::NoSymLinks);
    for (const QString& name : names) {
        qCInfo(logDatabase) << "removing the unfinished cluster" << name;
        removeOwnFolder(parent.filePath(name));
    }
}

Status runInitdb(const QString& folder, const PostgresPrograms& programs, const ServerAccount& account,
                 const ClusterOptions& options, std::stop_token stop) {
    const ReachableFolder reachable(folder, account);
    QStringList arguments = initdbArguments(options);
    arguments << QStringLiteral("-D") << (reachable.handle() < 0 ? folder : QString(handedDownFolder));
    const ChildCommand initdb{programs.path(QStringLiteral("initdb")), arguments, account, reachable.handle()};
    const auto outcome = runChild(initdb, stop, std::chrono::minutes(5));
    if (!outcome)
        return tl::unexpected(outcome.error());
    if (outcome->exitCode != 0)
        return tl::unexpected(explainServerWords(QFileInfo(folder).absolutePath(), QString::fromUtf8(outcome->output)));
    return {};
}

Status addSettings(const QString& folder, const ServerAccount& account, const ClusterOptions& options) {
    const QString path = folder + QStringLiteral("/postgresql.conf");
    QByteArray content;
    {
        const ReachableFolder reachable(folder, account);
        const ActingAs acting(account);
        QFile settings(reachable.path() + QStringLiteral("/postgresql.conf"));
        if (!settings.open(QIODevice::ReadOnly))
            return tl::unexpected(folderError(folder, errno));
        content = settings.readAll() + clusterSettings(options);
    }
    return replaceFile(path, content, account);
}

} // namespace

Error explainServerWords(const QString& data, const QString& words) {
    const QString detail = words.trimmed();
    if (words.contains(QLatin1String("No space left on device")) ||
        words.contains(QLatin1String("Disk quota exceeded")) || isDiskFull(data))
        return diskFullError(data, detail);
    if (words.contains(QLatin1String("Read-only file system")) || words.contains(QLatin1String("Permission denied")))
        return readOnlyError(data, detail);
    if (words.contains(QLatin1String("could not look up effective user ID")))
        return {ErrorKind::Database,
                QCoreApplication::translate("ManagedServer",
                                            "This user has no name on this system, and PostgreSQL does not run for a "
                                            "user without one. Start the program as a user with a name."),
                detail};
    if (words.contains(QLatin1String("Cannot allocate memory")) || words.contains(QLatin1String("out of memory")))
        return {ErrorKind::Database,
                QCoreApplication::translate("ManagedServer", "There is not enough free memory to start the database. "
                                                             "Close other programs and try again."),
                detail};
    return {ErrorKind::Database,
            QCoreApplication::translate("ManagedServer",
                                        "The database in %1 could not be started. Nothing was changed; what PostgreSQL "
                                        "said about it is in the details and in the server's log.")
                .arg(data),
            detail};
}

QStringList initdbArguments(const ClusterOptions& options) {
    QStringList arguments{QStringLiteral("-U"),
                          QString(clusterRole),
                          QStringLiteral("-k"),
                          QStringLiteral("-E"),
                          QStringLiteral("UTF8"),
                          QStringLiteral("--locale=C.UTF-8"),
                          QStringLiteral("--auth-local=peer"),
                          QStringLiteral("--auth-host=reject")};
    if (!options.durable)
        arguments.append(QStringLiteral("--no-sync"));
    return arguments;
}

QByteArray clusterSettings(const ClusterOptions& options) {
    return QByteArray(ownSettings) + (options.durable ? "" : speedSettings);
}

Result<int> clusterVersion(const QString& cluster) {
    const QFileInfo place(cluster);
    if (!place.exists() && !place.isSymLink())
        return 0;
    QFile file(cluster + QStringLiteral("/PG_VERSION"));
    if (file.open(QIODevice::ReadOnly)) {
        bool isNumber = false;
        const int major = file.read(64).trimmed().split('.').first().toInt(&isNumber);
        if (isNumber && major > 0)
            return major;
    } else if (place.isDir() && QDir(cluster).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
        return 0;
    }
    return failure(ErrorKind::Database,
                   QCoreApplication::translate(
                       "ManagedServer",
                       "%1 is in the place of the database, but is no readable PostgreSQL database. It was left as it "
                       "is. Restore it from a backup, or move it away to start with an empty database.")
                       .arg(cluster),
                   file.errorString());
}

QString clusterVersionName(const QString& cluster) {
    QFile file(cluster + QStringLiteral("/PG_VERSION"));
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.read(64).trimmed()) : QString();
}

Status prepareDataFolder(const QString& data, const ServerAccount& account) {
    if (data.contains(u'\n') || data.contains(u'\r')) // postmaster.pid has the folder as one of its lines
        return failure(ErrorKind::Database,
                       QCoreApplication::translate("ManagedServer",
                                                   "The name of the folder %1 has a line break in it, and PostgreSQL "
                                                   "cannot work there. Choose another folder with --data-dir.")
                           .arg(data.simplified()));
    if (const int systemError = makeFolders(data); systemError != 0)
        return tl::unexpected(folderError(data, systemError));
    if (!canEnter(data, account))
        grantPassage(QFile::encodeName(data), account);
    return {};
}

Result<QString> createCluster(const QString& cluster, const PostgresPrograms& programs, const ServerAccount& account,
                              const ClusterOptions& options, std::stop_token stop) {
    removeFormerAttempts(cluster);
    QByteArray attempt = QFile::encodeName(cluster + attemptSuffix) + "XXXXXX";
    if (!mkdtemp(attempt.data()))
        return tl::unexpected(folderError(QFileInfo(cluster).absolutePath(), errno));
    const QString folder = QFile::decodeName(attempt);
    const auto finish = [&]() -> Status {
        if (account.isSomebodyElse() && chown(attempt.constData(), account.uid, account.gid) != 0)
            return tl::unexpected(folderError(folder, errno));
        if (auto made = runInitdb(folder, programs, account, options, stop); !made)
            return made;
        if (auto settled = addSettings(folder, account, options); !settled)
            return settled;
        return secureCluster(folder, account);
    };
    if (auto done = finish(); !done) {
        removeOwnFolder(folder);
        return tl::unexpected(done.error());
    }
    return folder;
}

Result<PostgresPrograms> createFirstCluster(const QString& cluster, const std::vector<PostgresPrograms>& programs,
                                            const ServerAccount& account, const ClusterOptions& options,
                                            std::stop_token stop) {
    std::optional<Error> newest;
    for (const PostgresPrograms& some : programs) {
        const auto made = createCluster(cluster, some, account, options, stop);
        if (made) {
            const Status placed = renameFolder(*made, cluster);
            return placed ? Result<PostgresPrograms>(some) : tl::unexpected(placed.error());
        }
        if (made.error().kind == ErrorKind::Cancelled)
            return tl::unexpected(made.error());
        qCWarning(logDatabase) << some.folder << "makes no database:" << made.error().message << made.error().detail;
        if (!newest)
            newest = made.error();
    }
    return newest ? tl::unexpected(*newest) : tl::unexpected(programsMissingError());
}

/// A cluster that root copied, or unpacked, without its owner.
static bool isRootsOwn(const QString& cluster) {
    struct stat folder {};
    return geteuid() == 0 && stat(QFile::encodeName(cluster).constData(), &folder) == 0 && folder.st_uid == 0;
}

/// Owned by the account, for it alone, and writable.
static Status secureFolder(const QString& cluster, const ServerAccount& account) {
    if (isRootsOwn(cluster))
        return failure(ErrorKind::Database,
                       QCoreApplication::translate("ManagedServer",
                                                   "The database in %1 belongs to root, and PostgreSQL does not run "
                                                   "as root. Give it to the user who is to run it: chown -R %2 \"%1\". "
                                                   "It was left as it is.")
                           .arg(cluster, account.name));
    const ReachableFolder reachable(cluster, account);
    const ActingAs acting(account);
    const QByteArray path = QFile::encodeName(reachable.path()) + "/.";
    struct stat folder {};
    if (stat(path.constData(), &folder) != 0)
        return tl::unexpected(folderError(cluster, errno));
    if (folder.st_uid != account.uid)
        return failure(ErrorKind::Database,
                       QCoreApplication::translate("ManagedServer",
                                                   "The database in %1 belongs to another user of this computer, and "
                                                   "only they can run it. Choose another folder with --data-dir.")
                           .arg(cluster));
    if ((folder.st_mode & 0777) != 0700 && chmod(path.constData(), 0700) != 0)
        return tl::unexpected(folderError(cluster, errno));
    if (faccessat(AT_FDCWD, path.constData(), R_OK | W_OK | X_OK, AT_EACCESS) != 0)
        return tl::unexpected(folderError(cluster, errno));
    return {};
}

Status secureCluster(const QString& cluster, const ServerAccount& account) {
    if (auto secured = secureFolder(cluster, account); !secured)
        return secured;
    if (auto written = replaceFile(cluster + QStringLiteral("/pg_hba.conf"),
                                   "# Written by Analytics for Spotify: the socket only, and only for its user.\n"
                                   "local all all peer map=" +
                                       QByteArray(identMap) + "\nhost all all all reject\n",
                                   account);
        !written)
        return written;
    QStringList names{account.name, account.clientName};
    names.removeDuplicates();
    QByteArray map = "# Written by Analytics for Spotify: who may connect.\n";
    for (const QString& name : names)
        map += QByteArray(identMap) + ' ' + identName(name) + ' ' + clusterRole.data() + '\n';
    return replaceFile(cluster + QStringLiteral("/pg_ident.conf"), map, account);
}

void removeOwnFolder(const QString& folder) {
    if (QFileInfo(folder).isSymLink())
        QFile::remove(folder);
    else if (folder.startsWith(u'/'))
        QDir(folder).removeRecursively();
}

Status renameFolder(const QString& from, const QString& to) {
    if (rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return tl::unexpected(folderError(to, errno));
    syncFolder(QFileInfo(to).absolutePath());
    return {};
}

bool hasDatabaseMark(const QString& cluster, const ServerAccount& account) {
    const ReachableFolder reachable(cluster, account);
    const ActingAs acting(account);
    return QFile::exists(databaseMark(reachable.path()));
}

Status setDatabaseMark(const QString& cluster, const ServerAccount& account) {
    return replaceFile(databaseMark(cluster), "1\n", account);
}

} // namespace afs
