// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postgres/relocation.h"

#include "core/base/daily_backups.h"
#include "core/base/data_folder.h"
#include "core/base/logging.h"
#include "core/postgres/cluster.h"
#include "core/postgres/managed_files.h"
#include "core/postgres/server_account.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>

#include <utility>

#include <sys/stat.h>

namespace afs {

namespace {

struct MoveWords {
    Q_DECLARE_TR_FUNCTIONS(Relocation)
};

constexpr QLatin1String unfinished(".moving");

bool isOnOneDisk(const QString& one, const QString& other) {
    struct stat first {};
    struct stat second {};
    return stat(QFile::encodeName(one).constData(), &first) == 0 &&
           stat(QFile::encodeName(other).constData(), &second) == 0 && first.st_dev == second.st_dev;
}

bool isBelow(const QString& path, const QString& folder) {
    return path == folder || path.startsWith(folder + u'/');
}

/// The real path of what may not be there yet.
QString realPath(const QString& path) {
    const QString real = QFileInfo(path).canonicalFilePath();
    return real.isEmpty() ? QDir::cleanPath(path) : real;
}

class Relocation {
public:
    Relocation(const Paths& paths, QString to, const CopyProgress& progress, const std::stop_token& stop)
        : m_paths(paths), m_from(paths.data), m_to(std::move(to)), m_progress(progress), m_stop(stop) {}

    Result<QString> run() {
        if (const Status fits = checkPlaces(); !fits)
            return tl::unexpected(fits.error());
        const auto alone = lockManagedData(
            m_paths, {MoveWords::tr("Another program uses the database: a command in a terminal, or scanning in the "
                                    "background. End it, and try again. Nothing was moved."),
                      MoveWords::tr("The database server does not end, so nothing was moved. Try again in a minute.")});
        if (!alone)
            return tl::unexpected(alone.error());
        const bool isNew = !QFileInfo::exists(m_to);
        if (const Status ready = prepareTarget(); !ready) {
            tidy(isNew);
            return tl::unexpected(ready.error());
        }
        collect();
        qCInfo(logDatabase) << "moving the database from" << m_from << "to" << m_to;
        const Status moved = isOnOneDisk(m_from, m_to) ? renameAll() : copyAll();
        if (!moved) {
            tidy(isNew);
            return tl::unexpected(moved.error());
        }
        return leave();
    }

private:
    Status checkPlaces() const {
        const QString from = realPath(m_from);
        const QString to = realPath(m_to);
        if (!m_to.startsWith(u'/') || isBelow(to, from) || isBelow(from, to))
            return failure(ErrorKind::Usage, MoveWords::tr("Choose a folder outside of %1.").arg(m_from));
        if (!QFileInfo::exists(m_paths.cluster()))
            return failure(ErrorKind::Usage, MoveWords::tr("There is no database in %1.").arg(m_from));
        return {};
    }

    Status prepareTarget() {
        const auto account = findServerAccount(m_paths.cluster());
        if (!account)
            return tl::unexpected(account.error());
        if (Status made = prepareDataFolder(m_to, *account); !made)
            return made;
        removeOwnFolder(m_to + QStringLiteral("/postgres") + unfinished);
        for (const QString& name : managedNames(m_to))
            if (!isLockName(name))
                return failure(
                    ErrorKind::Usage,
                    MoveWords::tr("There is a database in %1 already. Choose another folder. Nothing was moved.")
                        .arg(m_to));
        return {};
    }

    /// The database itself last: the place that has it is the one that counts.
    void collect() {
        for (const DailyBackup& backup : dailyBackups(m_from))
            m_names.append(QDir(m_from).relativeFilePath(backup.file));
        for (const QString& name : managedNames(m_from))
            if (!isLockName(name) && name != u"postgres")
                m_names.append(name);
        m_names.append(QStringLiteral("postgres"));
    }

    QString old(const QString& name) const { return m_from + u'/' + name; }
    QString fresh(const QString& name) const { return m_to + u'/' + name; }

    Status renameAll() {
        if (Status known = announce(); !known)
            return known;
        for (qsizetype i = 0; i < m_names.size(); ++i) {
            QDir().mkpath(QFileInfo(fresh(m_names[i])).absolutePath());
            const Status moved = renameFolder(old(m_names[i]), fresh(m_names[i]));
            if (moved)
                continue;
            for (qsizetype back = i; back-- > 0;)
                if (const Status put = renameFolder(fresh(m_names[back]), old(m_names[back])); !put)
                    qCWarning(logDatabase, "%ls", qUtf16Printable(put.error().message));
            withdraw();
            return moved;
        }
        return {};
    }

    Status copyAll() {
        std::int64_t all = 0;
        for (const QString& name : m_names)
            all += sizeOfTree(old(name));
        constexpr std::int64_t spare = 64LL << 20; // what a server needs to begin
        if (const QStorageInfo disk(m_to); disk.isValid() && disk.bytesAvailable() < all + spare)
            return failure(ErrorKind::Failed,
                           MoveWords::tr("There is too little room in %1: %2 are needed, and %3 are free. Nothing was "
                                         "moved.")
                               .arg(m_to, QLocale().formattedDataSize(all + spare),
                                    QLocale().formattedDataSize(disk.bytesAvailable())));
        std::int64_t done = 0;
        const auto count = [&](std::int64_t bytes) {
            done += bytes;
            if (m_progress)
                m_progress(done, all);
        };
        for (const QString& name : m_names) {
            const bool isDatabase = name == u"postgres";
            QDir().mkpath(QFileInfo(fresh(name)).absolutePath());
            m_copied.append(isDatabase ? fresh(name) + unfinished : fresh(name));
            if (Status copied = copyTree(old(name), m_copied.back(), count, m_stop); !copied)
                return takeBack(copied);
        }
        if (Status known = announce(); !known)
            return takeBack(known);
        const QString database = fresh(QStringLiteral("postgres"));
        if (Status placed = renameFolder(database + unfinished, database); !placed) {
            withdraw();
            return takeBack(placed);
        }
        m_isCopied = true;
        return {};
    }

    Status announce() {
        m_before = movedDataFolder(m_paths.settings, {});
        return rememberDataFolder(m_paths.settings, m_to, m_from);
    }
    void withdraw() {
        if (const Status back = rememberDataFolder(m_paths.settings, m_before); !back)
            qCWarning(logDatabase, "%ls", qUtf16Printable(back.error().message));
    }

    Status takeBack(Status why) {
        for (const QString& copy : m_copied)
            remove(copy);
        return why;
    }

    static void remove(const QString& path) {
        if (QFileInfo(path).isDir() && !QFileInfo(path).isSymLink())
            removeOwnFolder(path);
        else
            QFile::remove(path);
    }

    /// After a failure nothing of ours is left at the new place.
    void tidy(bool isNew) const {
        QDir().rmdir(fresh(QStringLiteral("backups")));
        if (isNew)
            QDir().rmdir(m_to);
    }

    /// The old place, when the new one is whole.
    Result<QString> leave() {
        if (const Status settled = rememberDataFolder(m_paths.settings, m_to); !settled)
            qCWarning(logDatabase, "%ls", qUtf16Printable(settled.error().message)); // both places are known still
        QString left;
        for (const QString& name : m_names) {
            if (m_isCopied)
                remove(old(name));
            if (QFileInfo::exists(old(name)))
                left = old(name);
        }
        for (const QString& name : managedNames(m_from)) // the locks: nobody waits for them here
            if (isLockName(name))
                QFile::remove(old(name));
        for (const QString& lock : windowLocks(m_from))
            QFile::remove(lock);
        QFile::remove(old(QStringLiteral("requests"))); // of the last seconds: nobody needs it at the new place
        for (const QString& folder : {old(QStringLiteral("backups")), m_from})
            QDir().rmdir(folder); // when nothing else is in it
        return left;
    }

    const Paths& m_paths;
    const QString m_from;
    const QString m_to;
    const CopyProgress& m_progress;
    const std::stop_token& m_stop;
    QStringList m_names;
    QStringList m_copied;
    QString m_before; ///< the place that was remembered
    bool m_isCopied = false;
};

} // namespace

Result<QString> moveManagedData(const Paths& paths, const QString& to, const CopyProgress& progress,
                                const std::stop_token& stop) {
    return Relocation(paths, to, progress, stop).run();
}

} // namespace afs
