// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database_copy.h"

#include "core/store/canceller.h"
#include "core/store/db_error.h"
#include "core/store/migrator.h"

#include <QCoreApplication>
#include <QSqlError>
#include <QSqlQuery>

#include <algorithm>

namespace afs {

namespace {

constexpr QLatin1String loadingSchema("analytics_restore");

struct CopyStatements {
    CopiedTable table;
    QString out;
    QString in;
};

std::vector<CopyStatements> copyStatements(Session& session) {
    std::vector<CopyStatements> all;
    for (QSqlQuery query = session.run("backup_tables"); query.next();)
        all.push_back({{query.value(0).toString(), query.value(1).toString().split(u',')},
                       query.value(2).toString(),
                       query.value(3).toString()});
    return all;
}

DatabaseOutline outlineOf(Session& session) {
    DatabaseOutline outline;
    for (QSqlQuery query = session.run("backup_steps"); query.next();)
        outline.schema.push_back({query.value(0).toInt(), query.value(1).toString()});
    for (QSqlQuery query = session.run("backup_sequences"); query.next();)
        outline.counters.push_back({query.value(0).toString(), query.value(1).toLongLong()});
    QSqlQuery query = session.run("backup_outline");
    if (query.next()) {
        outline.plays = query.value(0).toLongLong();
        outline.accounts = query.value(1).toInt();
        outline.versions = query.value(2).toLongLong();
        if (query.value(3).toBool())
            outline.plays -= session.value("backup_deleted_plays").toLongLong();
    }
    return outline;
}

void throwFailed(const Status& status) {
    if (!status)
        throw DbError(status.error());
}

[[noreturn]] void throwDoesNotFit(const QString& detail) {
    throw DbError({ErrorKind::BadInput,
                   QCoreApplication::translate("Backup", "The backup does not fit this program: it was damaged or "
                                                         "changed. Nothing was restored. Take another backup."),
                   detail});
}

/// The migrations up to where the copied database was.
std::vector<Migration> migrationsOf(const std::vector<SchemaStep>& schema) {
    std::vector<Migration> known = builtInMigrations();
    if (schema.empty())
        throwDoesNotFit(QStringLiteral("no schema"));
    if (schema.size() > known.size())
        throw DbError({ErrorKind::BadInput,
                       QCoreApplication::translate("Backup", "The backup was made by a newer version of Analytics for "
                                                             "Spotify. Nothing was restored. Install the newer version "
                                                             "and try again."),
                       QStringLiteral("step %1").arg(schema.back().number)});
    known.resize(schema.size());
    for (std::size_t i = 0; i < known.size(); ++i)
        if (schema[i] != SchemaStep{known[i].number, QString::fromLatin1(known[i].checksum)})
            throwDoesNotFit(QStringLiteral("step %1 of the schema").arg(schema[i].number));
    return known;
}

} // namespace

Result<DatabaseOutline> readOutline(Session& session) {
    return guarded([&] { return outlineOf(session); });
}

Result<bool> holdsFacts(Session& session) {
    return guarded([&] { return session.value("backup_holds_facts").toBool(); });
}

Result<DatabaseOutline> copyDatabaseOut(Session& session, const CopyTarget& target, const std::stop_token& stop) {
    return guarded([&] {
        const Transaction transaction(session);
        session.execute(QStringLiteral("set transaction isolation level repeatable read, read only"));
        const DatabaseOutline outline = outlineOf(session);
        for (const CopyStatements& statements : copyStatements(session)) {
            throwFailed(target.table(statements.table));
            Status taken;
            // Thrown from within it would leave the connection in the middle of a copy.
            const auto take = [&](std::span<const char> row) {
                if (taken)
                    taken = target.rows(row);
            };
            session.copyOutBy(statements.out, take, stop);
            throwFailed(taken);
        }
        return outline;
    });
}

Result<std::unique_ptr<DatabaseLoader>> DatabaseLoader::begin(const ConnectionParams& params,
                                                              const std::vector<SchemaStep>& schema) {
    auto session = Session::open(params, QStringLiteral("restore"));
    if (!session)
        return failure(session.error());
    return guarded([&] {
        std::unique_ptr<DatabaseLoader> loader(new DatabaseLoader(std::move(*session)));
        loader->makeTables(schema);
        return loader;
    });
}

void DatabaseLoader::makeTables(const std::vector<SchemaStep>& schema) {
    const std::vector<Migration> migrations = migrationsOf(schema);
    QSqlQuery query(m_session->database());
    if (!query.exec(QStringLiteral("select current_schema()")) || !query.next())
        throw DbError::fromSql(query.lastError(), QStringLiteral("current_schema"));
    m_target = query.value(0).toString();
    query.clear();
    m_session->execute(QStringLiteral("drop schema if exists %1 cascade").arg(loadingSchema));
    m_session->execute(QStringLiteral("create schema %1").arg(loadingSchema));
    m_session->execute(QStringLiteral("set search_path = %1").arg(loadingSchema));
    throwFailed(migrate(*m_session, migrations));
    m_session->begin();
    m_session->execute(m_session->value("backup_empty_all").toString());
}

DatabaseLoader::~DatabaseLoader() {
    if (m_isDone || !m_session->isOpen())
        return;
    m_session->rollback();
    QSqlQuery(m_session->database()).exec(QStringLiteral("drop schema if exists %1 cascade").arg(loadingSchema));
}

Status DatabaseLoader::load(const CopiedTable& table, const Rows& rows, const std::stop_token& stop) {
    return guarded(stop, [&] {
        const auto all = copyStatements(*m_session);
        const auto known =
            std::find_if(all.begin(), all.end(), [&](const CopyStatements& s) { return s.table == table; });
        if (known == all.end() || m_loaded.contains(table.name))
            throwDoesNotFit(QStringLiteral("table %1").arg(table.name));
        const Canceller canceller(*m_session, stop);
        try {
            m_session->copyInBy(
                known->in,
                [&](const Session::CopySink& sink) {
                    while (true) {
                        const auto part = rows();
                        if (!part)
                            throw DbError(part.error());
                        if (part->empty())
                            return;
                        sink(*part);
                    }
                },
                stop);
        } catch (const DbError& error) {
            // Classes 22 and 23: a value that is none, a row that breaks a rule of the table.
            if (error.sqlState().startsWith(u"22") || error.sqlState().startsWith(u"23"))
                throwDoesNotFit(error.error().detail);
            throw;
        }
        m_loaded.append(table.name);
    });
}

Status DatabaseLoader::finish(const DatabaseOutline& outline) {
    return guarded([&] {
        for (const CopyStatements& statements : copyStatements(*m_session))
            if (!m_loaded.contains(statements.table.name))
                throwDoesNotFit(QStringLiteral("table %1 is missing").arg(statements.table.name));
        for (const CounterValue& counter : outline.counters)
            if (m_session->value("backup_sequence_put", {{"name", counter.name}, {"value", qint64{counter.value}}})
                    .isNull())
                throwDoesNotFit(QStringLiteral("counter %1").arg(counter.name));
        m_session->commit();
        throwFailed(migrate(*m_session));
        m_session->execute(QStringLiteral("analyze"));
        putInPlace();
        m_isDone = true;
    });
}

/// Somebody may have begun to use the database meanwhile; with the locks nobody can any more.
void DatabaseLoader::checkStillEmpty() {
    m_session->run("backup_work_in", {{"schema", m_target}});
    m_session->execute(QStringLiteral("lock table account, evidence, import, playlist in access exclusive mode"));
    if (m_session->value("backup_holds_facts").toBool())
        throw DbError(
            {ErrorKind::Usage,
             QCoreApplication::translate("Backup", "Another program has put plays into the database meanwhile. "
                                                   "Nothing was restored."),
             {}});
    m_session->run("backup_work_in", {{"schema", QString(loadingSchema)}});
}

void DatabaseLoader::putInPlace() {
    Transaction transaction(*m_session);
    checkStillEmpty();
    QStringList statements;
    for (QSqlQuery query = m_session->run("backup_move", {{"target", m_target}}); query.next();)
        statements.append(query.value(0).toString());
    for (const QString& statement : statements)
        m_session->execute(statement);
    m_session->execute(QStringLiteral("drop schema %1").arg(loadingSchema));
    transaction.commit();
}

} // namespace afs
