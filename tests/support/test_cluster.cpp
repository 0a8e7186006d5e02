// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_cluster.h"

#include "core/postgres/managed_server.h"
#include "core/store/migrator.h"
#include "tests/support/ready_cluster.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QTemporaryDir>

#include <atomic>
#include <cerrno>
#include <csignal>
#include <stdexcept>

#include <libpq-fe.h>
#include <unistd.h>

namespace afs {

namespace {

[[noreturn]] void giveUp(const QString& why) {
    throw std::runtime_error(why.toStdString());
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

/// What a test left that was killed: the cluster outlives it.
void dropLeftDatabases(const ConnectionParams& maintenance) {
    const QString left = queryText(
        maintenance, QStringLiteral("SELECT string_agg(datname, ' ') FROM pg_database WHERE datname LIKE 'test\\_%'"));
    for (const QString& name : left.split(u' ', Qt::SkipEmptyParts)) {
        const auto process = static_cast<pid_t>(name.section(u'_', 1, 1).toInt());
        const bool isAnothers = process != getpid() && (kill(process, 0) == 0 || errno != ESRCH);
        if (isAnothers)
            continue;
        try {
            queryText(maintenance, QStringLiteral("DROP DATABASE IF EXISTS %1 WITH (FORCE)").arg(name));
        } catch (const std::exception&) {
            continue; // another test clears up as well
        }
    }
}

/// The name of a database with the newest schema; another schema, another name.
QString migratedDatabase(ConnectionParams params) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Migration& migration : builtInMigrations())
        hash.addData(migration.checksum);
    const QString name = QStringLiteral("schema_") + QString::fromLatin1(hash.result().toHex().left(16));
    const ConnectionParams maintenance = params;
    const QString known = QStringLiteral("SELECT datname FROM pg_database WHERE datname = '%1'").arg(name);
    if (!queryText(maintenance, known).isEmpty())
        return name;
    params.database = databaseName();
    queryText(maintenance, QStringLiteral("CREATE DATABASE ") + params.database);
    {
        auto session = Session::open(params, QStringLiteral("test"));
        if (!session)
            giveUp(session.error().message + u'\n' + session.error().detail);
        if (const Status migrated = migrate(**session); !migrated)
            giveUp(migrated.error().message + u'\n' + migrated.error().detail);
    }
    try {
        queryText(maintenance, QStringLiteral("ALTER DATABASE %1 RENAME TO %2").arg(params.database, name));
    } catch (const std::exception&) { // another test was quicker
        queryText(maintenance, QStringLiteral("DROP DATABASE %1 WITH (FORCE)").arg(params.database));
        if (queryText(maintenance, known).isEmpty())
            throw;
    }
    return name;
}

} // namespace

struct TestCluster::Server {
    QTemporaryDir folder{QDir::tempPath() + QStringLiteral("/afs-test-XXXXXX")};
    std::unique_ptr<DatabaseServer> database;

    Server() {
        const QString named = qEnvironmentVariable("AFS_TEST_CLUSTER");
        const QString shared = named.isEmpty() ? folderOfRecipe(QStringLiteral("test-cluster"), options(true))
                                               : QDir(named).absolutePath();
        auto opened = shared.isEmpty() ? openOwn() : open(shared, true);
        if (!opened && named.isEmpty()) // the server's account cannot reach the build
            opened = openOwn();
        if (!opened)
            giveUp(opened.error().message + u'\n' + opened.error().detail);
        database = std::move(*opened);
    }

    static ManagedServerOptions options(bool isShared) {
        ManagedServerOptions options;
        options.cluster.durable = false;
        options.outlivesStarter = isShared;
        return options;
    }

    static Result<std::unique_ptr<DatabaseServer>> open(const QString& data, bool isShared) {
        Paths paths;
        paths.data = data;
        paths.logs = data + QStringLiteral("/logs");
        if (!isShared)
            copyReadyCluster(paths, options(isShared));
        return openManagedServer(paths, options(isShared), {}, {});
    }

    Result<std::unique_ptr<DatabaseServer>> openOwn() {
        if (!QFile::setPermissions(folder.path(),
                                   QFile::permissions(folder.path()) | QFileDevice::ExeGroup | QFileDevice::ExeOther))
            giveUp(QStringLiteral("no folder for the test cluster in ") + QDir::tempPath());
        return open(folder.filePath(QStringLiteral("data")), false);
    }
};

TestCluster& TestCluster::instance() {
    static TestCluster cluster;
    return cluster;
}

TestCluster::TestCluster() : m_server(std::make_unique<Server>()) {
    dropLeftDatabases(params());
}

TestCluster::~TestCluster() = default;

ConnectionParams TestCluster::params() const {
    ConnectionParams params = m_server->database->params();
    params.database = QStringLiteral("postgres");
    return params;
}

TestDatabase::TestDatabase(const QString& like) : m_params(TestCluster::instance().params()) {
    m_params.database = databaseName();
    queryText(TestCluster::instance().params(),
              QStringLiteral("CREATE DATABASE %1 TEMPLATE %2").arg(m_params.database, like));
}

TestDatabase::~TestDatabase() {
    try {
        queryText(TestCluster::instance().params(),
                  QStringLiteral("DROP DATABASE IF EXISTS %1 WITH (FORCE)").arg(m_params.database));
    } catch (const std::exception& error) {
        qWarning("%s", error.what());
    }
}

StoreDatabase::StoreDatabase() : TestDatabase(migratedDatabase(TestCluster::instance().params())) {}

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
