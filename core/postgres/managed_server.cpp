// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postgres/managed_server.h"

#include "core/base/logging.h"
#include "core/postgres/admission.h"
#include "core/postgres/file_lock.h"
#include "core/postgres/other_version.h"
#include "core/postgres/server_lock.h"
#include "core/postgres/server_process.h"
#include "core/postgres/socket_folder.h"
#include "core/postgres/upgrade.h"

#include <QCoreApplication>

#include <algorithm>
#include <mutex>
#include <thread>
#include <utility>

namespace afs {

namespace {

using namespace std::chrono_literals;
using State = Postmaster::State;

/// To stop it would end what they are doing.
tl::unexpected<Error> serverOutOfReachError() {
    return failure(ErrorKind::Database,
                   QCoreApplication::translate(
                       "ManagedServer", "Another program uses the database, and its server cannot be reached from "
                                        "here: the folder of its socket is gone, or hidden from this program. Nothing "
                                        "was changed. End the other program, or use it instead."));
}

/// A socket that fails once may only be busy.
bool canBeReached(const Postmaster& server) {
    for (int i = 0; i < 100; ++i) {
        if (acceptsConnections(server.socketFolder, server.port))
            return true;
        if (!isProcessAlive(server.pid))
            return false;
        std::this_thread::sleep_for(10ms);
    }
    return false;
}

/// Whether the last one out may tell it to stop. Not while it recovers: PostgreSQL would begin anew the next time, and
/// never end on a slow disk; and one that recovers from the crash of one of its own processes would wait for ever.
bool mayBeStopped(const Postmaster& server, std::chrono::milliseconds longestRecovery) {
    if (server.state != State::Ready)
        return server.state == State::Stopping;
    const auto end = std::chrono::steady_clock::now() + longestRecovery;
    while (askForAdmission(server.socketFolder, server.port) == Admission::NotNow) {
        if (!isProcessAlive(server.pid) || std::chrono::steady_clock::now() > end)
            return false;
        std::this_thread::sleep_for(50ms);
    }
    return true;
}

/// Who takes the lock of the users alone, inside the gate, is the last one out.
class ManagedServer final : public DatabaseServer {
public:
    ManagedServer(Paths paths, ManagedServerOptions options, ServerAccount account, ServerProgress progress)
        : m_paths(std::move(paths)), m_options(std::move(options)), m_account(std::move(account)),
          m_progress(std::move(progress)) {}
    ~ManagedServer() override;

    Status open(std::stop_token stop);
    ConnectionParams params() const override;
    Status ensureRunning(std::stop_token stop) override;
    bool leaveAtOnce() override;

private:
    struct Patience {
        std::chrono::milliseconds gate;
        std::chrono::milliseconds recovery;
        std::chrono::milliseconds stop;
    };
    bool leave(const Patience& patience, decltype(stopServer)& stop);
    Status enterGate(std::stop_token stop);
    Status run(std::stop_token stop);
    Result<Postmaster> startAgain(const Postmaster& former, std::stop_token stop);
    Result<PostgresPrograms> choosePrograms(const QString& socketFolder, std::stop_token stop);
    Result<PostgresPrograms> createFirst(const std::vector<PostgresPrograms>& all, std::stop_token stop) const;
    Error noProgramsError() const;
    Result<Postmaster> waitForShutdown(const Postmaster& server);
    bool isUsedByOthers();
    Result<Postmaster> waitForElsewhere(const Postmaster& server);
    Status join(const Postmaster& server, std::stop_token stop);
    Status createDatabase(const Postmaster& server, std::stop_token stop);
    QString serverLog() const { return m_paths.logs + QStringLiteral("/server.log"); }
    ServerStart startOf(const PostgresPrograms& programs, const QString& socketFolder) const;
    void tell(const QString& sentence) const;

    const Paths m_paths;
    const ManagedServerOptions m_options;
    const ServerAccount m_account;
    const ServerProgress m_progress;
    const QString m_cluster = m_paths.cluster();
    FileLock m_gate;
    FileLock m_users;
    bool m_isUser = false;
    bool m_hasLeft = false; ///< a server that was started now would be nobody's
    std::mutex m_running;   ///< one thread at a time looks after the server
    mutable std::mutex m_paramsMutex;
    ConnectionParams m_params;
};

void ManagedServer::tell(const QString& sentence) const {
    qCInfo(logDatabase) << sentence;
    if (m_progress)
        m_progress(sentence);
}

ConnectionParams ManagedServer::params() const {
    const std::scoped_lock lock(m_paramsMutex);
    return m_params;
}

Status ManagedServer::enterGate(std::stop_token stop) {
    return m_gate.lock(FileLock::Mode::Exclusive, std::move(stop), 5min, [this] {
        tell(QCoreApplication::translate("ManagedServer",
                                         "Waiting for another copy of the program that starts or stops the database…"));
    });
}

Status ManagedServer::open(std::stop_token stop) {
    if (auto prepared = prepareDataFolder(m_paths.data, m_account); !prepared)
        return prepared;
    auto gate = FileLock::open(m_paths.data + lockOfGate);
    if (!gate)
        return tl::unexpected(gate.error());
    auto users = FileLock::open(m_paths.data + lockOfUsers);
    if (!users)
        return tl::unexpected(users.error());
    m_gate = std::move(*gate);
    m_users = std::move(*users);
    if (auto entered = enterGate(stop); !entered)
        return entered;
    m_isUser = m_users.tryLock(FileLock::Mode::Shared);
    auto running = run(stop);
    m_gate.unlock();
    return running;
}

Status ManagedServer::ensureRunning(std::stop_token stop) {
    const std::scoped_lock lock(m_running);
    if (m_hasLeft)
        return failure(ErrorKind::Cancelled, QCoreApplication::translate("ManagedServer", "Stopped."));
    if (auto entered = enterGate(stop); !entered)
        return entered;
    auto running = run(std::move(stop));
    m_gate.unlock();
    return running;
}

ManagedServer::~ManagedServer() {
    leave({30s, m_options.longestRecovery, m_options.longestStop}, stopServer);
}

bool ManagedServer::leaveAtOnce() {
    const std::unique_lock alone(m_running, std::try_to_lock);
    if (!alone) // a thread of ours starts it this moment, and the next start finds it
        return false;
    m_hasLeft = true;
    return leave({2s, 0s, 5s}, askServerToStop);
}

/// Whether no server is left running.
bool ManagedServer::leave(const Patience& patience, decltype(stopServer)& stop) {
    if (!std::exchange(m_isUser, false))
        return false;
    // Whoever is in the gate that long uses the server, and will be the last one out instead of us.
    if (!m_gate.lock(FileLock::Mode::Exclusive, {}, patience.gate, {}))
        return false;
    bool isStopped = false;
    if (m_users.tryLock(FileLock::Mode::Exclusive)) {
        const Postmaster server = inspectPostmaster(m_cluster, m_account);
        if (mayBeStopped(server, patience.recovery)) {
            isStopped = stop(m_cluster, server, m_account, patience.stop);
            if (isStopped)
                removeSocketFolder(server.socketFolder, m_account);
            else
                qCWarning(logDatabase) << "the server" << server.pid << "does not end";
        } else if (server.isAlive()) {
            qCInfo(logDatabase) << "the server still recovers and is let alone; the next start finds it";
        } else {
            isStopped = true;
        }
    }
    m_users.unlock();
    m_gate.unlock();
    return isStopped;
}

/// Inside the gate: joins the server that is there, waits for one that comes or goes, starts one when there is none.
Status ManagedServer::run(std::stop_token stop) {
    const auto telling = [this](const QString& sentence) { tell(sentence); };
    for (int attempt = 0; attempt < 3; ++attempt) {
        const Postmaster found = inspectPostmaster(m_cluster, m_account);
        Result<Postmaster> server = found;
        if (found.state == State::Elsewhere)
            server = waitForElsewhere(found);
        else if (found.state == State::Starting || (found.state == State::Ready && canBeReached(found)))
            server = waitUntilReady(m_cluster, m_account, found.pid, telling, stop);
        else if (found.state == State::Ready && isUsedByOthers())
            return serverOutOfReachError();
        else if (found.isAlive())
            server = waitForShutdown(found);
        else
            server = startAgain(found, stop);
        if (!server)
            return tl::unexpected(server.error());
        if (server->state == State::Ready)
            return join(*server, stop);
    }
    return failure(ErrorKind::Database,
                   QCoreApplication::translate("ManagedServer",
                                               "The database server neither runs nor ends. Try again in a minute; if "
                                               "that does not help, restart the computer. Nothing is lost."));
}

/// Inside the gate, where nobody begins to use the cluster.
bool ManagedServer::isUsedByOthers() {
    const bool alone = m_users.tryLock(FileLock::Mode::Exclusive);
    m_isUser = m_users.tryLock(FileLock::Mode::Shared);
    return !alone;
}

/// Its socket may be reached although its processes cannot. Nothing else is done to it.
Result<Postmaster> ManagedServer::waitForElsewhere(const Postmaster& server) {
    const auto end = std::chrono::steady_clock::now() + 2s;
    do {
        if (askForAdmission(server.socketFolder, server.port) == Admission::Granted) {
            Postmaster joined = server;
            joined.state = State::Ready;
            return joined;
        }
        std::this_thread::sleep_for(100ms);
        const Postmaster now = inspectPostmaster(m_cluster, m_account);
        if (now.state != State::Elsewhere)
            return Postmaster{};
    } while (std::chrono::steady_clock::now() < end);
    return serverElsewhereError(m_cluster);
}

/// A server that is shutting down, or whose socket somebody has removed, so that nobody can get in any more.
Result<Postmaster> ManagedServer::waitForShutdown(const Postmaster& server) {
    tell(QCoreApplication::translate("ManagedServer", "Waiting for the database to shut down…"));
    // Told to stop kindly it would wait for sessions that nobody is going to end.
    const bool ended =
        (server.state == State::Stopping &&
         waitForEnd(m_cluster, server, m_account, std::min<std::chrono::milliseconds>(5s, m_options.longestStop))) ||
        stopServer(m_cluster, server, m_account, m_options.longestStop);
    if (!ended)
        qCWarning(logDatabase) << "the server" << server.pid << "does not end";
    return Postmaster{};
}

Status ManagedServer::join(const Postmaster& server, std::stop_token stop) {
    if (!hasDatabaseMark(m_cluster, m_account))
        if (auto created = createDatabase(server, stop); !created)
            return created;
    const std::scoped_lock lock(m_paramsMutex);
    m_params.host = server.socketFolder;
    m_params.port = server.port;
    m_params.database = clusterDatabase;
    m_params.user = clusterRole;
    m_params.managed = true;
    m_params.folder = m_cluster;
    return {};
}

Error ManagedServer::noProgramsError() const {
    const auto unusable = whyNoneRuns(m_options.places, m_account);
    return unusable ? *unusable : programsMissingError();
}

Result<PostgresPrograms> ManagedServer::createFirst(const std::vector<PostgresPrograms>& all,
                                                    std::stop_token stop) const {
    tell(QCoreApplication::translate("ManagedServer", "Creating the database…"));
    return createFirstCluster(m_cluster, all, m_account, m_options.cluster, std::move(stop));
}

/// Not at the first start: its starter may have died before it came to this.
Status ManagedServer::createDatabase(const Postmaster& server, std::stop_token stop) {
    const auto all = findPrograms(m_options.places, m_account);
    if (all.empty())
        return tl::unexpected(noProgramsError());
    const auto created =
        runClient(startOf(all.front(), server.socketFolder), QStringLiteral("createdb"),
                  {QStringLiteral("--maintenance-db=postgres"), QString(clusterDatabase)}, stop, longestWait);
    if (!created && !created.error().detail.contains(QLatin1String("already exists")))
        return tl::unexpected(created.error());
    return setDatabaseMark(m_cluster, m_account);
}

ServerStart ManagedServer::startOf(const PostgresPrograms& programs, const QString& socketFolder) const {
    return {m_cluster, socketFolder, serverLog(), programs, m_account, m_options.outlivesStarter};
}

Result<Postmaster> ManagedServer::startAgain(const Postmaster& former, std::stop_token stop) {
    if (auto finished = finishUpgrade(m_cluster); !finished)
        return tl::unexpected(finished.error());
    clearRemains(m_cluster, former, m_account);
    const auto socketFolder =
        makeSocketFolder(m_paths, m_account, former.socketFolder.isEmpty() ? params().host : former.socketFolder);
    if (!socketFolder)
        return tl::unexpected(socketFolder.error());
    const auto start = [&]() -> Result<Postmaster> {
        const auto programs = choosePrograms(*socketFolder, stop);
        if (!programs)
            return tl::unexpected(programs.error());
        if (auto secured = secureCluster(m_cluster, m_account); !secured)
            return tl::unexpected(secured.error());
        tell(former.state == State::Absent
                 ? QCoreApplication::translate("ManagedServer", "Starting the database…")
                 : QCoreApplication::translate("ManagedServer", "Starting the database again after a crash…"));
        return startServer(
            startOf(*programs, *socketFolder), [this](const QString& text) { tell(text); }, stop);
    };
    auto started = start();
    if (!started)
        removeSocketFolder(*socketFolder, m_account);
    return started;
}

/// The programs of the cluster's own major version, after making or moving the cluster where that is due.
Result<PostgresPrograms> ManagedServer::choosePrograms(const QString& socketFolder, std::stop_token stop) {
    const auto major = clusterVersion(m_cluster);
    if (!major)
        return tl::unexpected(major.error());
    const auto all = findPrograms(m_options.places, m_account);
    if (all.empty()) {
        if (*major == 0 || whyNoneRuns(m_options.places, m_account))
            return tl::unexpected(noProgramsError());
        return otherVersionError(m_paths, all);
    }
    const PostgresPrograms& newest = all.front();
    if (*major == 0)
        return createFirst(all, stop);
    const auto own = std::ranges::find(all, *major, [](const auto& programs) { return programs.version.major; });
    if (own == all.end() && m_options.beginsAnew) {
        const QString version = clusterVersionName(m_cluster);
        const auto kept = keepClusterAside(m_cluster, *major);
        if (!kept)
            return tl::unexpected(kept.error());
        tell(QCoreApplication::translate("ManagedServer", "The database of PostgreSQL %1 is kept as %2.")
                 .arg(version, *kept));
        return createFirst(all, stop);
    }
    if (own == all.end())
        return otherVersionError(m_paths, all);
    if (newest.version.major == *major)
        return *own;
    const auto moved = upgradeCluster(
        {m_cluster, socketFolder, serverLog(), *own, newest, m_account, m_options.cluster},
        [this](const QString& text) { tell(text); }, stop);
    if (moved)
        return newest;
    if (moved.error().kind == ErrorKind::Cancelled)
        return tl::unexpected(moved.error());
    qCWarning(logDatabase) << "staying with PostgreSQL" << *major << ':' << moved.error().message
                           << moved.error().detail;
    return *own;
}

} // namespace

Result<std::unique_ptr<DatabaseServer>> openManagedServer(const Paths& paths, const ManagedServerOptions& options,
                                                          const ServerProgress& progress, std::stop_token stop) {
    const auto account = findServerAccount(paths.cluster());
    if (!account)
        return tl::unexpected(account.error());
    auto server = std::make_unique<ManagedServer>(paths, options, *account, progress);
    if (auto opened = server->open(std::move(stop)); !opened)
        return tl::unexpected(opened.error());
    return server;
}

Result<std::unique_ptr<DatabaseServer>> openManagedServer(const Paths& paths, const ServerProgress& progress,
                                                          std::stop_token stop) {
    return openManagedServer(paths, ManagedServerOptions{}, progress, std::move(stop));
}

Result<std::unique_ptr<DatabaseServer>> openManagedServerAnew(const Paths& paths, const ServerProgress& progress,
                                                              std::stop_token stop) {
    ManagedServerOptions options;
    options.beginsAnew = true;
    return openManagedServer(paths, options, progress, std::move(stop));
}

} // namespace afs
