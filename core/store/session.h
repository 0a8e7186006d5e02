// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/postgres/connection_params.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <span>
#include <stop_token>
#include <utility>

struct pg_conn;
struct pg_cancel;

namespace afs {

/// A bound value of a statement from resources/sql: `{"account", 1}` fills `:account`.
struct SqlValue {
    const char* name;
    QVariant value;
};

/// The same of a COPY, which takes no parameters: only numbers are ever put into its text.
struct CopyNumber {
    const char* name;
    std::int64_t value;
};

/// One connection to the database, of the thread that opened it. Times are UTC. Statements are the files of
/// resources/sql, by name. Functions that throw DbError are for core/store; others use the repositories.
class Session {
public:
    /// Connects, checks the server (13 or newer, right to work in the database) and sets the session's invariants.
    /// `purpose` becomes the application_name. Blocks up to 10 s. Errors: ErrorKind::Database, one sentence per cause.
    static Result<std::unique_ptr<Session>> open(const ConnectionParams& params, const QString& purpose);
    ~Session();
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    /// Runs resources/sql/`name`.sql. Throws DbError.
    QSqlQuery run(const char* name, std::initializer_list<SqlValue> values = {});
    /// Runs a text that is part of the program (SET, LISTEN, a migration). Throws DbError.
    void execute(const QString& statement);
    /// First column of the first row of a run(); an invalid QVariant without rows. Throws DbError.
    QVariant value(const char* name, std::initializer_list<SqlValue> values = {});

    /// COPY … FROM STDIN (FORMAT binary). `fill` writes bytes through the function it gets. Throws DbError, also when
    /// `stop` is requested.
    using CopySink = std::function<void(std::span<const char>)>;
    void copyIn(const char* name, const std::function<void(const CopySink&)>& fill, const std::stop_token& stop = {});
    /// The same of a statement that the server itself has put together.
    void copyInBy(const QString& statement, const std::function<void(const CopySink&)>& fill,
                  const std::stop_token& stop = {});
    /// COPY (resources/sql/copy/`name`.sql with the numbers filled in) TO STDOUT (FORMAT binary): `take` gets one
    /// binary row at a time. Throws DbError, also when `stop` is requested.
    void copyOut(const char* name, std::initializer_list<CopyNumber> numbers,
                 const std::function<void(std::span<const char>)>& take, const std::stop_token& stop = {});
    void copyOut(const char* name, std::int32_t account, const std::function<void(std::span<const char>)>& take,
                 const std::stop_token& stop = {}) {
        copyOut(name, {{"account", account}}, take, stop);
    }

    /// COPY … TO STDOUT as the server itself has put it together; `take` gets one row at a time.
    void copyOutBy(const QString& statement, const std::function<void(std::span<const char>)>& take,
                   const std::stop_token& stop = {});

    void begin();
    void commit();
    void rollback() noexcept;

    /// Ends the running statement from any thread (the cancel button); harmless when none runs.
    void cancelRunning() noexcept;

    bool isOpen() const;
    /// How many statements were sent so far, BEGIN and COMMIT among them: what a budget of statements counts.
    std::int64_t statements() const { return m_statements; }
    /// Where it is connected to, for another session beside it.
    const ConnectionParams& params() const { return m_params; }
    QSqlDatabase database() const { return m_database; }
    /// The descriptor of the connection, which stays the session's; -1: none.
    int socket() const;

private:
    Session(QString name, ConnectionParams params) : m_name(std::move(name)), m_params(std::move(params)) {}
    pg_conn* handle() const;
    QString textOf(const QString& statement);
    void copyIn(const QString& text, const QString& name, const std::function<void(const CopySink&)>& fill,
                const std::stop_token& stop);
    void copyOut(const QString& text, const QString& name, const std::function<void(std::span<const char>)>& take,
                 const std::stop_token& stop);

    QString m_name;
    ConnectionParams m_params;
    QSqlDatabase m_database;
    QHash<QString, QString> m_texts; ///< of the statements that were run, by name
    std::int64_t m_statements = 0;
    pg_cancel* m_cancel = nullptr;
};

/// Rolls back unless committed. `commit()` throws DbError.
class Transaction {
public:
    explicit Transaction(Session& session) : m_session(session) { m_session.begin(); }
    ~Transaction() {
        if (!m_done)
            m_session.rollback();
    }
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    void commit() {
        m_session.commit();
        m_done = true;
    }

private:
    Session& m_session;
    bool m_done = false;
};

/// The text of resources/sql/`name`.sql, with what it includes of the folder `parts` there. Throws DbError when the
/// program was built without it.
QString sqlText(const QString& name);

/// Names of all statements, for the test that prepares every one of them.
QStringList sqlNames();

} // namespace afs
