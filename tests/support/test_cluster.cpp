// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_cluster.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <atomic>
#include <csignal>
#include <stdexcept>

#include <grp.h>
#include <libpq-fe.h>
#include <pwd.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace afs {

namespace {

const QString superuser = QStringLiteral("analytics");

[[noreturn]] void giveUp(const QString& why) {
    throw std::runtime_error(why.toStdString());
}

QString newestProgramsFolder() {
    const QDir root(QStringLiteral("/usr/lib/postgresql"));
    const QStringList versions = root.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QString best;
    double bestVersion = 0;
    for (const QString& version : versions) {
        const QString folder = root.filePath(version) + QStringLiteral("/bin");
        if (version.toDouble() > bestVersion && QFile::exists(folder + QStringLiteral("/initdb"))) {
            bestVersion = version.toDouble();
            best = folder;
        }
    }
    if (best.isEmpty())
        giveUp(QStringLiteral("no PostgreSQL programs below /usr/lib/postgresql: install the package postgresql"));
    return best;
}

/// PostgreSQL refuses to run as root: looked up before the fork, applied after it.
struct ServerAccount {
    uid_t uid = geteuid();
    gid_t gid = getegid();
};

ServerAccount serverAccount() {
    ServerAccount account;
    if (account.uid != 0)
        return account;
    const passwd* entry = getpwnam("postgres");
    if (!entry)
        giveUp(QStringLiteral("running as root, and there is no account `postgres` to run the server as"));
    account.uid = entry->pw_uid;
    account.gid = entry->pw_gid;
    return account;
}

struct ConnectionCloser {
    void operator()(PGconn* connection) const { PQfinish(connection); }
};
struct ResultClearer {
    void operator()(PGresult* result) const { PQclear(result); }
};

QString databaseName() {
    static std::atomic<int> counter{0};
    return QStringLiteral("test_%1_%2").arg(QCoreApplication::applicationPid()).arg(++counter);
}

} // namespace

struct TestCluster::Server {
    QTemporaryDir folder{QDir::tempPath() + QStringLiteral("/afs-test-XXXXXX")};
    ServerAccount account = serverAccount();
    QString programs = newestProgramsFolder();
    QProcess process;

    QString data() const { return folder.filePath(QStringLiteral("data")); }

    void prepare(QProcess& child) const {
        child.setProcessChannelMode(QProcess::MergedChannels);
        child.setStandardInputFile(QProcess::nullDevice());
        child.setWorkingDirectory(QStringLiteral("/"));
        const ServerAccount who = account;
        child.setChildProcessModifier([who] {
            setsid();
            if (geteuid() == 0 && (setgroups(0, nullptr) != 0 || setgid(who.gid) != 0 || setuid(who.uid) != 0))
                _exit(126);
            prctl(PR_SET_PDEATHSIG, SIGQUIT);
        });
    }

    void initialise() {
        if (!folder.isValid() || chown(QFile::encodeName(folder.path()).constData(), account.uid, account.gid) != 0)
            giveUp(QStringLiteral("no folder for the test cluster in ") + QDir::tempPath());
        QProcess initdb;
        prepare(initdb);
        initdb.start(programs + QStringLiteral("/initdb"),
                     {QStringLiteral("-D"), data(), QStringLiteral("-U"), superuser, QStringLiteral("-E"),
                      QStringLiteral("UTF8"), QStringLiteral("--locale=C.UTF-8"), QStringLiteral("--auth=trust"),
                      QStringLiteral("--no-sync"), QStringLiteral("--no-instructions")});
        if (!initdb.waitForFinished(60'000) || initdb.exitCode() != 0)
            giveUp(QStringLiteral("initdb: ") + QString::fromLocal8Bit(initdb.readAll()));
        QFile settings(data() + QStringLiteral("/postgresql.conf"));
        if (!settings.open(QIODevice::Append))
            giveUp(settings.errorString());
        settings.write("\nlisten_addresses = ''\nunix_socket_permissions = 0700\nfsync = off\nfull_page_writes = off\n"
                       "synchronous_commit = off\nmax_connections = 50\nshared_buffers = 64MB\njit = off\n"
                       "wal_level = minimal\nmax_wal_senders = 0\nmax_wal_size = 1GB\nlogging_collector = off\n"
                       "unix_socket_directories = '" +
                       QFile::encodeName(folder.path()) + "'\n");
    }

    bool isReady() const {
        QFile pidFile(data() + QStringLiteral("/postmaster.pid"));
        if (!pidFile.open(QIODevice::ReadOnly))
            return false;
        const QList<QByteArray> lines = pidFile.readAll().split('\n');
        return lines.size() > 7 && lines.at(7).startsWith("ready");
    }

    void start() {
        prepare(process);
        process.setStandardOutputFile(folder.filePath(QStringLiteral("server.log")));
        process.start(programs + QStringLiteral("/postgres"), {QStringLiteral("-D"), data()});
        if (!process.waitForStarted())
            giveUp(process.errorString());
        for (int i = 0; i < 3000 && !isReady(); ++i) {
            if (process.waitForFinished(10)) {
                QFile log(folder.filePath(QStringLiteral("server.log")));
                giveUp(QStringLiteral("the test server ended: ") +
                       (log.open(QIODevice::ReadOnly) ? QString::fromLocal8Bit(log.readAll()) : log.errorString()));
            }
        }
        if (!isReady())
            giveUp(QStringLiteral("the test server does not get ready"));
    }

    ~Server() {
        if (process.state() == QProcess::NotRunning)
            return;
        kill(static_cast<pid_t>(process.processId()), SIGQUIT);
        process.waitForFinished(10'000);
    }
};

TestCluster& TestCluster::instance() {
    static TestCluster cluster;
    return cluster;
}

TestCluster::TestCluster() : m_server(std::make_unique<Server>()) {
    m_server->initialise();
    m_server->start();
}

TestCluster::~TestCluster() = default;

ConnectionParams TestCluster::params() const {
    ConnectionParams params;
    params.host = m_server->folder.path();
    params.database = QStringLiteral("postgres");
    params.user = superuser;
    return params;
}

TestDatabase::TestDatabase() : m_params(TestCluster::instance().params()) {
    m_params.database = databaseName();
    queryText(TestCluster::instance().params(), QStringLiteral("CREATE DATABASE ") + m_params.database);
}

TestDatabase::~TestDatabase() {
    try {
        queryText(TestCluster::instance().params(),
                  QStringLiteral("DROP DATABASE IF EXISTS %1 WITH (FORCE)").arg(m_params.database));
    } catch (const std::exception& error) {
        qWarning("%s", error.what());
    }
}

QString TestDatabase::query(const QString& sql) const {
    return queryText(m_params, sql);
}

QString queryText(const ConnectionParams& params, const QString& sql) {
    const QByteArray port = QByteArray::number(params.port);
    const QByteArray host = params.host.toUtf8();
    const QByteArray database = params.database.toUtf8();
    const QByteArray user = params.user.toUtf8();
    const char* const keys[] = {"host", "port", "dbname", "user", nullptr};
    const char* const values[] = {host.constData(), port.constData(), database.constData(), user.constData(), nullptr};
    const std::unique_ptr<PGconn, ConnectionCloser> connection(PQconnectdbParams(keys, values, 0));
    if (PQstatus(connection.get()) != CONNECTION_OK)
        giveUp(QString::fromUtf8(PQerrorMessage(connection.get())));
    const std::unique_ptr<PGresult, ResultClearer> result(PQexec(connection.get(), sql.toUtf8().constData()));
    const ExecStatusType status = PQresultStatus(result.get());
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK && status != PGRES_EMPTY_QUERY)
        giveUp(QString::fromUtf8(PQresultErrorMessage(result.get())));
    return PQntuples(result.get()) > 0 ? QString::fromUtf8(PQgetvalue(result.get(), 0, 0)) : QString();
}

} // namespace afs
