// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postgres/upgrade.h"

#include "core/base/logging.h"
#include "core/postgres/socket_folder.h"

#include <QCoreApplication>
#include <QDate>
#include <QFileInfo>
#include <QRegularExpression>
#include <QScopeGuard>

#include <memory>
#include <utility>

namespace afs {

namespace {

constexpr std::chrono::hours longestCopy{2};

QString loadedCluster(const QString& cluster) {
    return cluster + QStringLiteral(".loaded");
}

/// `postgres-15-2026-11-22`, with a number when that name is taken.
QString keptName(const QString& cluster, int major) {
    const QString wanted = cluster + u'-' + QString::number(major) + u'-' + QDate::currentDate().toString(Qt::ISODate);
    QString name = wanted;
    for (int number = 2; QFileInfo::exists(name); ++number)
        name = wanted + u'-' + QString::number(number);
    return name;
}

/// A server that runs for the time of the copy only.
class CopyServer {
public:
    static Result<std::unique_ptr<CopyServer>> run(const ServerStart& start, const Telling& tell,
                                                   std::stop_token stop) {
        auto ready = startServer(start, tell, stop);
        if (!ready)
            return tl::unexpected(ready.error());
        return std::unique_ptr<CopyServer>(new CopyServer(start, *ready));
    }
    ~CopyServer() { end(); }
    CopyServer(const CopyServer&) = delete;
    CopyServer& operator=(const CopyServer&) = delete;

    const ServerStart& start() const { return m_start; }
    bool end() { return stopServer(m_start.cluster, m_postmaster, m_start.account, longestWait); }

private:
    CopyServer(ServerStart start, const Postmaster& postmaster) : m_start(std::move(start)), m_postmaster(postmaster) {}

    ServerStart m_start;
    Postmaster m_postmaster;
};

Status copyDatabases(const ServerStart& from, const ServerStart& to, const QString& dumpFile, std::stop_token stop) {
    const auto names = runClient(
        from, QStringLiteral("psql"),
        {QStringLiteral("-XAtc"),
         QStringLiteral(
             "SELECT 'database=' || datname FROM pg_database WHERE NOT datistemplate AND datname <> 'postgres'"),
         QStringLiteral("postgres")},
        stop, longestWait);
    if (!names)
        return tl::unexpected(names.error());
    // The newer pg_dump writes what the newer server reads.
    ServerStart source = from;
    source.programs = to.programs;
    // Warnings come in the same stream.
    static const QRegularExpression line(QStringLiteral("^database=(.+)$"), QRegularExpression::MultilineOption);
    for (auto match = line.globalMatch(QString::fromUtf8(*names)); match.hasNext();) {
        const QString database = match.next().captured(1);
        const auto dumped = runClient(source, QStringLiteral("pg_dump"),
                                      {QStringLiteral("-Fc"), QStringLiteral("-Z1"), QStringLiteral("--create"),
                                       QStringLiteral("-f"), dumpFile, database},
                                      stop, longestCopy);
        if (!dumped)
            return tl::unexpected(dumped.error());
        const auto loaded = runClient(to, QStringLiteral("pg_restore"),
                                      {QStringLiteral("--create"), QStringLiteral("--exit-on-error"),
                                       QStringLiteral("-d"), QStringLiteral("postgres"), dumpFile},
                                      stop, longestCopy);
        if (!loaded)
            return tl::unexpected(loaded.error());
    }
    return {};
}

Status fillNewCluster(const Upgrade& upgrade, const QString& fresh, const Telling& tell, std::stop_token stop) {
    const auto newSocket = makeTemporarySocketFolder(upgrade.account);
    if (!newSocket)
        return tl::unexpected(newSocket.error());
    const auto tidy = qScopeGuard([&] { removeSocketFolder(*newSocket, upgrade.account); });
    auto source = CopyServer::run(
        {upgrade.cluster, upgrade.socketFolder, upgrade.logFile, upgrade.from, upgrade.account, false}, tell, stop);
    if (!source)
        return tl::unexpected(source.error());
    auto target = CopyServer::run({fresh, *newSocket, upgrade.logFile, upgrade.to, upgrade.account, false}, tell, stop);
    if (!target)
        return tl::unexpected(target.error());
    const QString dumpFile = fresh + QStringLiteral("/copy.dump");
    if (auto copied = copyDatabases((*source)->start(), (*target)->start(), dumpFile, stop); !copied)
        return copied;
    {
        const ReachableFolder reachable(fresh, upgrade.account);
        const ActingAs acting(upgrade.account);
        QFile::remove(reachable.path() + QStringLiteral("/copy.dump"));
    }
    if (auto marked = setDatabaseMark(fresh, upgrade.account); !marked)
        return marked;
    if (!(*target)->end() || !(*source)->end())
        return failure(ErrorKind::Database,
                       QCoreApplication::translate(
                           "ManagedServer", "The database could not be moved to the new version of PostgreSQL "
                                            "in time. Nothing was changed; it is tried again at the next start."));
    return {};
}

} // namespace

Status upgradeCluster(const Upgrade& upgrade, const Telling& tell, std::stop_token stop) {
    tell(QCoreApplication::translate("ManagedServer",
                                     "Moving the database from PostgreSQL %1 to %2. The old one is kept…")
             .arg(upgrade.from.version.major)
             .arg(upgrade.to.version.major));
    const auto fresh = createCluster(upgrade.cluster, upgrade.to, upgrade.account, upgrade.options, stop);
    if (!fresh)
        return tl::unexpected(fresh.error());
    const QString loaded = loadedCluster(upgrade.cluster);
    const auto place = [&]() -> Status {
        if (auto secured = secureCluster(upgrade.cluster, upgrade.account); !secured)
            return secured;
        if (auto filled = fillNewCluster(upgrade, *fresh, tell, stop); !filled)
            return filled;
        removeOwnFolder(loaded);
        return renameFolder(*fresh, loaded);
    };
    if (auto placed = place(); !placed) {
        removeOwnFolder(*fresh);
        return placed;
    }
    const auto kept = keepClusterAside(upgrade.cluster, upgrade.from.version.major);
    if (!kept)
        return tl::unexpected(kept.error());
    qCInfo(logDatabase) << "moved to PostgreSQL" << upgrade.to.version.major << "and kept the old cluster as" << *kept;
    return renameFolder(loaded, upgrade.cluster);
}

Result<QString> keepClusterAside(const QString& cluster, int major) {
    QString kept = keptName(cluster, major);
    if (auto moved = renameFolder(cluster, kept); !moved)
        return tl::unexpected(moved.error());
    return kept;
}

Status finishUpgrade(const QString& cluster) {
    const QString loaded = loadedCluster(cluster);
    if (!QFileInfo::exists(loaded) || QFileInfo::exists(cluster))
        return {};
    return renameFolder(loaded, cluster);
}

} // namespace afs
