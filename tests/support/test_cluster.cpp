// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_cluster.h"

#include "core/postgres/managed_server.h"
#include "tests/support/ready_cluster.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

#include <atomic>
#include <stdexcept>

#include <libpq-fe.h>

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

} // namespace

struct TestCluster::Server {
    QTemporaryDir folder{QDir::tempPath() + QStringLiteral("/afs-test-XXXXXX")};
    std::unique_ptr<DatabaseServer> database;

    Server() {
        const QString shared = qEnvironmentVariable("AFS_TEST_CLUSTER");
        Paths paths;
        paths.data = shared.isEmpty() ? folder.filePath(QStringLiteral("data")) : QDir(shared).absolutePath();
        paths.logs = paths.data + QStringLiteral("/logs");
        if (shared.isEmpty() &&
            !QFile::setPermissions(folder.path(),
                                   QFile::permissions(folder.path()) | QFileDevice::ExeGroup | QFileDevice::ExeOther))
            giveUp(QStringLiteral("no folder for the test cluster in ") + QDir::tempPath());
        ManagedServerOptions options;
        options.cluster.durable = false;
        options.outlivesStarter = !shared.isEmpty();
        if (shared.isEmpty())
            copyReadyCluster(paths, options);
        auto opened = openManagedServer(paths, options, {}, {});
        if (!opened)
            giveUp(opened.error().message + u'\n' + opened.error().detail);
        database = std::move(*opened);
    }
};

TestCluster& TestCluster::instance() {
    static TestCluster cluster;
    return cluster;
}

TestCluster::TestCluster() : m_server(std::make_unique<Server>()) {}

TestCluster::~TestCluster() = default;

ConnectionParams TestCluster::params() const {
    ConnectionParams params = m_server->database->params();
    params.database = QStringLiteral("postgres");
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
