// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postgres/server_process.h"

#include "core/base/logging.h"
#include "core/postgres/admission.h"
#include "core/postgres/child_process.h"
#include "core/postgres/cluster.h"
#include "core/postgres/folder_error.h"
#include "core/postgres/server_lock.h"
#include "core/postgres/socket_folder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <csignal>
#include <thread>

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

namespace afs {

namespace {

using namespace std::chrono_literals;

constexpr qint64 largestServerLog = 1'000'000;
constexpr auto ordinaryStart = 2s; ///< whatever takes longer recovers from a crash

/// The server's log, opened here and handed down, so that the server's account needs no right to its folder. A log that
/// cannot be written costs the log, not the server.
Descriptor openServerLog(const QString& path) {
    QDir().mkpath(QFileInfo(path).absolutePath());
    if (QFileInfo(path).size() > largestServerLog) {
        QFile::remove(path + QStringLiteral(".1"));
        QFile::rename(path, path + QStringLiteral(".1"));
    }
    Descriptor log(
        open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (log)
        return log;
    qCWarning(logDatabase) << "the server's log cannot be written:" << path;
    return Descriptor(memfd_create("server-log", MFD_CLOEXEC));
}

QString readFrom(const Descriptor& log, off_t from) {
    QByteArray text(16'384, Qt::Uninitialized);
    const ssize_t count = pread(log.get(), text.data(), static_cast<std::size_t>(text.size()), from);
    text.truncate(count > 0 ? count : 0);
    return QString::fromUtf8(text);
}

/// In a list setting a quoted name may hold anything; in quotes a quote is doubled.
QString quotedInList(QString name) {
    return u'"' + name.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QStringList serverArguments(const ServerStart& start, const QString& cluster) {
    QStringList arguments{QStringLiteral("-D"), cluster};
    // On the command line nothing in the cluster's files can change them.
    for (const QString& setting : {
             QStringLiteral("listen_addresses="),
             QStringLiteral("port=%1").arg(serverPort),
             QString(QStringLiteral("unix_socket_directories=") + quotedInList(start.socketFolder)),
             QStringLiteral("unix_socket_permissions=0700"),
             QStringLiteral("unix_socket_group="),
             QStringLiteral("logging_collector=off"),
             QStringLiteral("log_destination=stderr"),
             QStringLiteral("cluster_name=analytics-for-spotify"),
         })
        arguments << QStringLiteral("-c") << setting;
    return arguments;
}

tl::unexpected<Error> notReadyError(const QString& cluster) {
    if (isDiskFull(cluster))
        return tl::unexpected(diskFullError(QFileInfo(cluster).absolutePath(), {}));
    return failure(ErrorKind::Database,
                   QCoreApplication::translate(
                       "ManagedServer", "The database is still recovering from a crash. Nothing is lost; it goes on by "
                                        "itself. Try again in a minute."));
}

} // namespace

Result<Postmaster> waitUntilReady(const QString& cluster, const ServerAccount& account, pid_t pid, const Telling& tell,
                                  std::stop_token stop) {
    const auto begin = std::chrono::steady_clock::now();
    bool told = false;
    while (true) {
        reapChild(pid);
        const Postmaster now = inspectPostmaster(cluster, account);
        const bool saysReady = now.state == Postmaster::State::Ready;
        if (now.state == Postmaster::State::Stopping ||
            (saysReady && askForAdmission(now.socketFolder, now.port) == Admission::Granted))
            return now;
        if (!isProcessAlive(pid))
            return Postmaster{};
        const auto waited = std::chrono::steady_clock::now() - begin;
        // What is ready can be ended, and what has just begun would be left behind.
        if (stop.stop_requested() && waited > ordinaryStart)
            return failure(ErrorKind::Cancelled, QCoreApplication::translate("ManagedServer", "Stopped."));
        // One that has recovered and lets nobody in has no room to; before that it may take its time.
        if (waited > longestWait || (saysReady && waited > ordinaryStart && isDiskFull(cluster)))
            return notReadyError(cluster);
        if (!told && waited > ordinaryStart) {
            told = true;
            tell(QCoreApplication::translate(
                "ManagedServer",
                "The database is still getting ready. After a crash it recovers first, which can take a "
                "minute…"));
        }
        // Who is asked writes a line about it.
        std::this_thread::sleep_for(saysReady ? 100ms : 3ms);
    }
}

Result<Postmaster> startServer(const ServerStart& start, const Telling& tell, std::stop_token stop) {
    const auto lock = takeServerLock(start.cluster, start.account);
    if (!lock)
        return tl::unexpected(lock.error());
    const Descriptor log = openServerLog(start.logFile);
    const off_t logStart = lseek(log.get(), 0, SEEK_END);
    const ReachableFolder cluster(start.cluster, start.account);
    const QString name = cluster.handle() < 0 ? start.cluster : QString(handedDownFolder);
    const auto pid =
        startChild({start.programs.path(QStringLiteral("postgres")), serverArguments(start, name), start.account,
                    cluster.handle(), lock->descriptor(), start.outlivesStarter ? 0 : SIGQUIT},
                   log.get());
    if (!pid)
        return tl::unexpected(pid.error());
    auto ready = waitUntilReady(start.cluster, start.account, *pid, tell, stop);
    if (ready && !ready->isAlive())
        return tl::unexpected(explainServerWords(QFileInfo(start.cluster).absolutePath(), readFrom(log, logStart)));
    return ready;
}

Result<QByteArray> runClient(const ServerStart& server, const QString& program, const QStringList& arguments,
                             std::stop_token stop, std::chrono::seconds limit) {
    QStringList all{QStringLiteral("-h"), server.socketFolder,  QStringLiteral("-p"), QString::number(serverPort),
                    QStringLiteral("-U"), QString(clusterRole), QStringLiteral("-w")};
    all += arguments;
    auto outcome = runChild({server.programs.path(program), all, server.account}, stop, limit);
    if (!outcome)
        return tl::unexpected(outcome.error());
    if (outcome->exitCode != 0)
        return tl::unexpected(
            explainServerWords(QFileInfo(server.cluster).absolutePath(), QString::fromUtf8(outcome->output)));
    return outcome->output;
}

} // namespace afs
