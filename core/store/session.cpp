// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/session.h"

#include "core/base/logging.h"
#include "core/postgres/folder_error.h"
#include "core/store/connect_error.h"
#include "core/store/db_error.h"

#include <QSqlDriver>
#include <QSqlError>

#include <libpq-fe.h>

#include <atomic>

namespace afs {

namespace {

struct ResultDeleter {
    void operator()(PGresult* result) const { PQclear(result); }
};
using ResultPtr = std::unique_ptr<PGresult, ResultDeleter>;

QString nextConnectionName() {
    static std::atomic<int> next{0};
    return QStringLiteral("session-%1").arg(++next);
}

/// Qt's option syntax: ';' between options, and a value must not hold one.
QString connectOptions(const ConnectionParams& params, const QString& purpose) {
    QString options = QStringLiteral("connect_timeout=10;application_name='analytics-for-spotify ") + purpose +
                      QStringLiteral("';options='-c timezone=UTC -c client_min_messages=warning "
                                     "-c statement_timeout=0 -c lock_timeout=0 "
                                     "-c idle_in_transaction_session_timeout=0'");
    // A network that went away without a word would be waited for a quarter of an hour.
    if (!params.host.startsWith(u'/'))
        options += QStringLiteral(";keepalives_idle=20;keepalives_interval=10;keepalives_count=3;"
                                  "tcp_user_timeout=30000");
    // Our own server is where we say, whatever the environment has for others. An empty word stands above it.
    if (params.managed)
        options += QStringLiteral(";hostaddr='';target_session_attrs=any;gssencmode=disable;channel_binding=disable;"
                                  "requirepeer=''");
    if (!params.sslMode.isEmpty())
        options += QStringLiteral(";sslmode=") + params.sslMode;
    return options;
}

/// The error as it is, unless more is known: a server of ours that could write no more has gone without a word of it.
DbError explained(DbError error, const ConnectionParams& params) {
    if (params.managed && error.isConnectionLost() && isDiskFull(params.folder))
        return DbError(diskFullError(params.folder, error.error().detail), error.sqlState());
    return error;
}

DbError connectionError(PGconn* connection, const PGresult* result, const QString& statement) {
    return DbError::fromLibpq(result ? PQresultErrorMessage(result) : PQerrorMessage(connection),
                              result ? PQresultErrorField(result, PG_DIAG_SQLSTATE) : nullptr, statement);
}

/// Whoever runs the server may have set limits for everybody; an import takes as long as it takes. Those of the
/// connection's options every server knows, these only newer ones.
void liftNewerLimits(Session& session, int version) {
    if (version >= 140000)
        session.execute(QStringLiteral("set idle_session_timeout = 0"));
    if (version >= 170000)
        session.execute(QStringLiteral("set transaction_timeout = 0"));
}

/// What the server says by the way, its farewell included. Whoever runs into it reports it: this is for the log only.
void logNotice(void*, const char* message) {
    qCInfo(logDatabase, "server: %s", qUtf8Printable(QString::fromUtf8(message).trimmed()));
}

} // namespace

Result<std::unique_ptr<Session>> Session::open(const ConnectionParams& params, const QString& purpose) {
    if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QPSQL")))
        return failure(missingDriverError());
    std::unique_ptr<Session> session(new Session(nextConnectionName(), params));
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), session->m_name);
    database.setHostName(params.host);
    database.setPort(params.port);
    database.setDatabaseName(params.database);
    database.setUserName(params.user);
    database.setPassword(params.password);
    database.setConnectOptions(connectOptions(params, purpose));
    session->m_database = database;
    if (!database.open())
        return failure(describeConnectFailure(params, database.lastError().text()));
    PQsetNoticeProcessor(session->handle(), logNotice, nullptr);
    session->m_cancel = PQgetCancel(session->handle());
    const int version = PQserverVersion(session->handle());
    if (version == 0) // nobody answers any more
        return failure(describeConnectFailure(params, QStringLiteral("server closed the connection unexpectedly")));
    if (auto checked = checkServerVersion(version); !checked)
        return failure(checked.error());
    if (auto checked = checkServerEncoding(params, PQparameterStatus(session->handle(), "server_encoding")); !checked)
        return failure(checked.error());
    if (!params.managed)
        if (auto lifted = guarded([&] { liftNewerLimits(*session, version); }); !lifted)
            return failure(lifted.error());
    return session;
}

Session::~Session() {
    PQfreeCancel(m_cancel);
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

pg_conn* Session::handle() const {
    const QVariant handle = m_database.driver()->handle();
    const char* type = handle.typeName();
    // Qt 6 names the type pg_conn*, its documentation PGconn*.
    if (type && (qstrcmp(type, "pg_conn*") == 0 || qstrcmp(type, "PGconn*") == 0))
        return *static_cast<PGconn* const*>(handle.constData());
    return nullptr;
}

int Session::socket() const {
    return PQsocket(handle());
}

bool Session::isOpen() const {
    return m_database.isOpen();
}

/// What is polled runs the same few statements for months: their files are read once.
QString Session::textOf(const QString& statement) {
    QString& text = m_texts[statement];
    if (text.isEmpty())
        text = sqlText(statement);
    return text;
}

QSqlQuery Session::run(const char* name, std::initializer_list<SqlValue> values) {
    const QString statement = QString::fromLatin1(name);
    ++m_statements;
    if (!m_database.isOpen()) // Qt would say so in words of its own
        throw explained(DbError::fromLibpq("the connection is closed", nullptr, statement), m_params);
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(textOf(statement)))
        throw explained(DbError::fromSql(query.lastError(), statement), m_params);
    for (const SqlValue& value : values)
        query.bindValue(u':' + QString::fromLatin1(value.name), value.value);
    if (!query.exec())
        throw explained(DbError::fromSql(query.lastError(), statement), m_params);
    return query;
}

QVariant Session::value(const char* name, std::initializer_list<SqlValue> values) {
    QSqlQuery query = run(name, values);
    return query.next() ? query.value(0) : QVariant();
}

void Session::execute(const QString& statement) {
    ++m_statements;
    if (!m_database.isOpen())
        throw explained(DbError::fromLibpq("the connection is closed", nullptr, statement.left(60)), m_params);
    // Of several statements in one text Qt looks at what became of the first one alone. What somebody notifies
    // meanwhile waits for the next run(): whoever listens runs some.
    PGconn* connection = handle();
    const ResultPtr result(PQexec(connection, statement.toUtf8().constData()));
    const ExecStatusType status = PQresultStatus(result.get());
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK && status != PGRES_EMPTY_QUERY)
        throw explained(connectionError(connection, result.get(), statement.left(60)), m_params);
}

void Session::copyIn(const char* name, const std::function<void(const CopySink&)>& fill, const std::stop_token& stop) {
    const QString statement = QString::fromLatin1(name);
    copyIn(textOf(statement), statement, fill, stop);
}

void Session::copyInBy(const QString& statement, const std::function<void(const CopySink&)>& fill,
                       const std::stop_token& stop) {
    copyIn(statement, statement, fill, stop);
}

void Session::copyIn(const QString& text, const QString& name, const std::function<void(const CopySink&)>& fill,
                     const std::stop_token& stop) {
    ++m_statements;
    PGconn* connection = handle();
    const ResultPtr start(PQexec(connection, text.toUtf8().constData()));
    if (PQresultStatus(start.get()) != PGRES_COPY_IN)
        throw explained(connectionError(connection, start.get(), name), m_params);
    try {
        fill([&](std::span<const char> bytes) {
            if (stop.stop_requested())
                throw DbError::cancelled(name);
            if (PQputCopyData(connection, bytes.data(), static_cast<int>(bytes.size())) != 1)
                throw explained(connectionError(connection, nullptr, name), m_params);
        });
    } catch (...) {
        PQputCopyEnd(connection, "stopped");
        while (PGresult* rest = PQgetResult(connection))
            PQclear(rest);
        throw;
    }
    if (PQputCopyEnd(connection, nullptr) != 1)
        throw explained(connectionError(connection, nullptr, name), m_params);
    while (PGresult* raw = PQgetResult(connection)) {
        const ResultPtr result(raw);
        if (PQresultStatus(raw) != PGRES_COMMAND_OK) {
            const DbError error =
                DbError::fromLibpq(PQresultErrorMessage(raw), PQresultErrorField(raw, PG_DIAG_SQLSTATE), name);
            while (PGresult* rest = PQgetResult(connection))
                PQclear(rest);
            throw explained(error, m_params);
        }
    }
}

void Session::copyOut(const char* name, std::initializer_list<CopyNumber> numbers,
                      const std::function<void(std::span<const char>)>& take, const std::stop_token& stop) {
    const QString statement = QStringLiteral("copy/") + QString::fromLatin1(name);
    QString select = textOf(statement);
    for (const CopyNumber& number : numbers)
        select.replace(u':' + QString::fromLatin1(number.name), QString::number(number.value));
    while (select.endsWith(u'\n') || select.endsWith(u';'))
        select.chop(1);
    copyOut(QStringLiteral("copy (") + select + QStringLiteral("\n) to stdout (format binary)"), statement, take, stop);
}

void Session::copyOutBy(const QString& statement, const std::function<void(std::span<const char>)>& take,
                        const std::stop_token& stop) {
    copyOut(statement, statement, take, stop);
}

void Session::copyOut(const QString& text, const QString& name, const std::function<void(std::span<const char>)>& take,
                      const std::stop_token& stop) {
    ++m_statements;
    PGconn* connection = handle();
    const ResultPtr start(PQexec(connection, text.toUtf8().constData()));
    if (PQresultStatus(start.get()) != PGRES_COPY_OUT)
        throw explained(connectionError(connection, start.get(), name), m_params);
    bool stopped = false;
    char* raw = nullptr;
    int length = 0;
    while ((length = PQgetCopyData(connection, &raw, 0)) > 0) {
        const std::unique_ptr<char, void (*)(void*)> row(raw, PQfreemem);
        if (!stopped)
            take(std::span<const char>(raw, static_cast<std::size_t>(length)));
        if (!stopped && stop.stop_requested()) {
            stopped = true;
            cancelRunning();
        }
    }
    const ResultPtr end(PQgetResult(connection));
    while (PGresult* rest = PQgetResult(connection))
        PQclear(rest);
    if (stopped)
        throw DbError::cancelled(name);
    if (length == -2 || PQresultStatus(end.get()) != PGRES_COMMAND_OK)
        throw explained(connectionError(connection, end.get(), name), m_params);
}

void Session::begin() {
    ++m_statements;
    if (!m_database.transaction())
        throw explained(DbError::fromSql(m_database.lastError(), QStringLiteral("begin")), m_params);
}

void Session::commit() {
    ++m_statements;
    if (!m_database.commit())
        throw explained(DbError::fromSql(m_database.lastError(), QStringLiteral("commit")), m_params);
}

void Session::rollback() noexcept {
    if (m_database.isOpen() && !m_database.rollback())
        qCWarning(logDatabase, "rollback failed");
}

void Session::cancelRunning() noexcept {
    char error[256] = {};
    if (m_cancel && PQcancel(m_cancel, error, sizeof error) == 0)
        qCWarning(logDatabase, "cancel failed: %s", error);
}

} // namespace afs
