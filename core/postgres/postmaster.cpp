// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postgres/postmaster.h"

#include "core/base/logging.h"
#include "core/postgres/child_process.h"
#include "core/postgres/descriptor.h"
#include "core/postgres/server_lock.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <thread>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace afs {

namespace {

using namespace std::chrono_literals;

QString pidFile(const QString& cluster) {
    return cluster + QStringLiteral("/postmaster.pid");
}

QByteArray processFile(pid_t pid, const char* name) {
    return "/proc/" + QByteArray::number(pid) + '/' + name;
}

/// PostgreSQL's processes all have the cluster as their working directory. The folder is compared, not its name: that
/// holds for links, renamed folders and programs replaced by an upgrade while they run.
bool isServerProcess(pid_t pid, const struct stat& cluster) {
    struct stat folder {};
    if (stat(processFile(pid, "cwd").constData(), &folder) != 0 || folder.st_dev != cluster.st_dev ||
        folder.st_ino != cluster.st_ino)
        return false;
    std::array<char, 4096> target{};
    const ssize_t length = readlink(processFile(pid, "exe").constData(), target.data(), target.size());
    if (length <= 0)
        return false;
    const QByteArray program(target.data(), length);
    const QByteArray name = program.mid(program.lastIndexOf('/') + 1);
    return name.contains("postgres") || name.contains("postmaster");
}

/// One that may not be looked at (the same user, in another group), and that has the name. Whose server it is, only the
/// lock of the cluster says.
bool isClosedServerProcess(pid_t pid) {
    struct stat folder {};
    if (stat(processFile(pid, "cwd").constData(), &folder) == 0 || (errno != EACCES && errno != EPERM))
        return false;
    QFile name(QString::fromLatin1(processFile(pid, "comm")));
    return name.open(QIODevice::ReadOnly) && name.readAll().trimmed().startsWith("postgres");
}

/// Inside ActingAs.
std::vector<pid_t> processesIn(const struct stat& cluster) {
    std::vector<pid_t> found;
    const QStringList entries = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString& entry : entries) {
        bool isNumber = false;
        const pid_t pid = entry.toInt(&isNumber);
        if (isNumber && isServerProcess(pid, cluster) && isProcessAlive(pid))
            found.push_back(pid);
    }
    return found;
}

std::optional<struct stat> statOf(const QString& folder) {
    struct stat found {};
    if (stat(QFile::encodeName(folder + QStringLiteral("/.")).constData(), &found) != 0)
        return {};
    return found;
}

std::vector<pid_t> serverProcesses(const QString& cluster, const ServerAccount& account) {
    const ReachableFolder reachable(cluster, account);
    const ActingAs acting(account);
    const auto folder = statOf(reachable.path());
    return folder ? processesIn(*folder) : std::vector<pid_t>();
}

/// One signal to all of them; true when they are gone within `limit`.
bool endProcesses(const std::vector<pid_t>& processes, int signal, std::chrono::milliseconds limit) {
    for (const pid_t pid : processes)
        kill(pid, signal);
    const auto end = std::chrono::steady_clock::now() + limit;
    while (std::ranges::any_of(processes, isProcessAlive)) {
        if (std::chrono::steady_clock::now() > end)
            return false;
        std::this_thread::sleep_for(5ms);
    }
    return true;
}

} // namespace

bool isProcessAlive(pid_t pid) {
    if (pid <= 0 || (kill(pid, 0) != 0 && errno == ESRCH))
        return false;
    QFile status(QString::fromLatin1(processFile(pid, "stat")));
    if (!status.open(QIODevice::ReadOnly))
        return errno != ENOENT;
    const QByteArray text = status.readAll();
    const auto state = text.lastIndexOf(") ") + 2;
    return state >= text.size() || (text.at(state) != 'Z' && text.at(state) != 'X');
}

Postmaster inspectPostmaster(const QString& cluster, const ServerAccount& account) {
    using State = Postmaster::State;
    const ReachableFolder reachable(cluster, account);
    const ActingAs acting(account);
    Postmaster postmaster;
    const auto folder = statOf(reachable.path());
    if (!folder)
        return postmaster;
    // What a killed server left behind can be seen, and is ended at the next start.
    const auto elsewhereOr = [&](State state) {
        return isServerLockHeld(reachable.path()) && processesIn(*folder).empty() ? State::Elsewhere : state;
    };
    QFile file(pidFile(reachable.path()));
    if (!file.open(QIODevice::ReadOnly)) {
        postmaster.state = elsewhereOr(State::Absent);
        return postmaster;
    }
    const QList<QByteArray> lines = file.read(16'384).split('\n');
    const auto line = [&](qsizetype number) { return lines.value(number - 1).trimmed(); };
    postmaster.pid = line(1).toInt();
    postmaster.port = line(4).toInt();
    postmaster.socketFolder = QFile::decodeName(lines.value(4));
    if (!isProcessAlive(postmaster.pid)) {
        // An unreaped process still counts as one for PostgreSQL's own check.
        const bool taken = postmaster.pid <= 0 || kill(postmaster.pid, 0) == 0;
        postmaster.state = elsewhereOr(taken ? State::Stranger : State::Dead);
        return postmaster;
    }
    if (!isServerProcess(postmaster.pid, *folder) &&
        !(isClosedServerProcess(postmaster.pid) && isServerLockHeld(reachable.path()))) {
        postmaster.state = elsewhereOr(State::Stranger);
        return postmaster;
    }
    const QByteArray status = line(8);
    postmaster.state = status.startsWith("ready")  ? State::Ready
                       : status.startsWith("stop") ? State::Stopping
                                                   : State::Starting;
    return postmaster;
}

QString lastSocketFolder(const QString& cluster, const ServerAccount& account) {
    const ReachableFolder reachable(cluster, account);
    const ActingAs acting(account);
    // PostgreSQL writes the command line of each start.
    QFile file(reachable.path() + QStringLiteral("/postmaster.opts"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression setting(QStringLiteral("unix_socket_directories=\"([^\"]+)\""));
    return setting.match(QFile::decodeName(file.read(16'384))).captured(1);
}

std::optional<sockaddr_un> socketAddress(const QString& socketFolder, int port) {
    const QByteArray path = QFile::encodeName(socketFolder) + "/.s.PGSQL." + QByteArray::number(port);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (static_cast<std::size_t>(path.size()) >= sizeof address.sun_path)
        return {};
    std::memcpy(address.sun_path, path.constData(), static_cast<std::size_t>(path.size()));
    return address;
}

bool acceptsConnections(const QString& socketFolder, int port) {
    const auto address = socketAddress(socketFolder, port);
    if (!address)
        return false;
    const Descriptor client(socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    if (connect(client.get(), static_cast<const sockaddr*>(static_cast<const void*>(&*address)), sizeof *address) == 0)
        return true;
    // Too many at the door is not nobody at home.
    return errno == EAGAIN;
}

void clearRemains(const QString& cluster, const Postmaster& remains, const ServerAccount& account) {
    const auto orphans = serverProcesses(cluster, account);
    if (!orphans.empty()) {
        qCWarning(logDatabase) << "ending" << orphans.size() << "processes that a killed server left behind";
        if (!endProcesses(orphans, SIGTERM, 3s) && !endProcesses(orphans, SIGQUIT, 2s))
            endProcesses(orphans, SIGKILL, 5s);
    }
    if (remains.state == Postmaster::State::Stranger) {
        qCWarning(logDatabase) << "removing a stale postmaster.pid with the number" << remains.pid;
        QFile::remove(pidFile(cluster));
    }
}

bool waitForEnd(const QString& cluster, const Postmaster& server, const ServerAccount& account,
                std::chrono::milliseconds limit) {
    const auto end = std::chrono::steady_clock::now() + limit;
    while (true) {
        reapChild(server.pid);
        const Postmaster now = inspectPostmaster(cluster, account);
        if (!isProcessAlive(server.pid) && (!now.isAlive() || now.pid != server.pid))
            return true;
        if (std::chrono::steady_clock::now() > end)
            return false;
        std::this_thread::sleep_for(3ms);
    }
}

bool askServerToStop(const QString& cluster, const Postmaster& server, const ServerAccount& account,
                     std::chrono::milliseconds limit) {
    if (!server.isAlive())
        return true;
    kill(server.pid, SIGINT);
    return waitForEnd(cluster, server, account, limit);
}

bool stopServer(const QString& cluster, const Postmaster& server, const ServerAccount& account,
                std::chrono::milliseconds limit) {
    if (askServerToStop(cluster, server, account, limit))
        return true;
    qCWarning(logDatabase) << "the server" << server.pid << "does not end; it is ended at once, and recovers next time";
    kill(server.pid, SIGQUIT);
    // By then it has killed its own processes, after five seconds.
    if (waitForEnd(cluster, server, account, 10s))
        return true;
    auto processes = serverProcesses(cluster, account);
    if (std::ranges::find(processes, server.pid) == processes.end())
        processes.push_back(server.pid);
    return endProcesses(processes, SIGKILL, 5s);
}

} // namespace afs
