// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrator.h"

#include "core/base/logging.h"
#include "core/store/db_error.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSqlError>

#include <algorithm>
#include <map>

namespace afs {

namespace {

constexpr qint64 migrationLock = 7213000;

struct Applied {
    QString name;
    QByteArray checksum;
};

/// Holds the session's advisory lock on the schema while migrations run.
class SchemaLock {
public:
    explicit SchemaLock(Session& session) : m_session(session) {
        m_session.execute(QStringLiteral("select pg_advisory_lock(%1)").arg(migrationLock));
    }
    ~SchemaLock() {
        QSqlQuery query(m_session.database());
        query.exec(QStringLiteral("select pg_advisory_unlock(%1)").arg(migrationLock));
    }
    SchemaLock(const SchemaLock&) = delete;
    SchemaLock& operator=(const SchemaLock&) = delete;

private:
    Session& m_session;
};

std::map<int, Applied> readApplied(Session& session) {
    QSqlQuery query(session.database());
    if (!query.exec(QStringLiteral("select number, name, checksum from schema_migration order by number")))
        throw DbError::fromSql(query.lastError(), QStringLiteral("schema_migration"));
    std::map<int, Applied> applied;
    while (query.next())
        applied[query.value(0).toInt()] = {query.value(1).toString(), query.value(2).toString().toLatin1()};
    return applied;
}

bool hasMigrationTable(Session& session) {
    QSqlQuery query(session.database());
    if (!query.exec(QStringLiteral("select to_regclass('schema_migration') is not null")) || !query.next())
        throw DbError::fromSql(query.lastError(), QStringLiteral("schema_migration"));
    return query.value(0).toBool();
}

void createMigrationTable(Session& session) {
    session.execute(QStringLiteral("create table schema_migration (number integer primary key, name text not null, "
                                   "checksum text not null, applied_at timestamptz not null default now())"));
}

void checkApplied(const std::map<int, Applied>& applied, const std::vector<Migration>& migrations) {
    for (const auto& [number, row] : applied) {
        const auto known = std::find_if(migrations.begin(), migrations.end(),
                                        [n = number](const Migration& m) { return m.number == n; });
        if (known == migrations.end())
            throw DbError(
                {ErrorKind::NewerDatabase,
                 QCoreApplication::translate(
                     "Store",
                     "This database was made by a newer version of Analytics for Spotify (schema %1, "
                     "this program knows %2). It was left untouched. Install the newer version to open it, or give "
                     "this one a folder (--data-dir) or a database (--database) of its own.")
                     .arg(applied.rbegin()->first)
                     .arg(migrations.empty() ? 0 : migrations.back().number),
                 row.name});
        if (known->checksum != row.checksum)
            throw DbError(
                {ErrorKind::Database,
                 QCoreApplication::translate(
                     "Store", "The schema of this database differs from what this version of the program expects "
                              "(step %1). It was left untouched. Reinstall the program from a released version.")
                     .arg(number),
                 row.name});
    }
}

/// What a step makes is there, and nothing says that the program made it.
bool isTakenName(const DbError& error) {
    return error.sqlState() == u"42P07" || error.sqlState() == u"42710" || error.sqlState() == u"42701";
}

Error foreignTables(const DbError& error) {
    return {ErrorKind::Database,
            QCoreApplication::translate(
                "Store", "This database holds tables of another program, or its list of schema steps is damaged. "
                         "Nothing was changed. Give this program a database of its own, or restore a backup into an "
                         "empty one."),
            error.error().detail};
}

void runStep(Session& session, const Migration& migration) {
    try {
        session.execute(migration.text);
    } catch (const DbError& error) {
        if (isTakenName(error))
            throw DbError(foreignTables(error), error.sqlState());
        throw;
    }
}

/// The first step brings the list of steps along.
void apply(Session& session, const Migration& migration, bool isFirst) {
    Transaction transaction(session);
    if (isFirst)
        createMigrationTable(session);
    runStep(session, migration);
    QSqlQuery query(session.database());
    query.prepare(QStringLiteral("insert into schema_migration (number, name, checksum) values (?, ?, ?)"));
    query.addBindValue(migration.number);
    query.addBindValue(migration.name);
    query.addBindValue(QString::fromLatin1(migration.checksum));
    if (!query.exec())
        throw DbError::fromSql(query.lastError(), migration.name);
    transaction.commit();
    qCInfo(logDatabase, "schema is now at %d (%ls)", migration.number, qUtf16Printable(migration.name));
}

} // namespace

std::vector<Migration> builtInMigrations() {
    std::vector<Migration> migrations;
    const QDir folder(QStringLiteral(":/sql/migrations"));
    const QStringList names = folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        migrations.push_back({name.left(4).toInt(), name.mid(5, name.size() - 9), QString::fromUtf8(bytes),
                              QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()});
    }
    return migrations;
}

Status migrate(Session& session, const std::vector<Migration>& migrations) {
    return guarded([&] {
        const SchemaLock lock(session);
        bool isListed = hasMigrationTable(session);
        const auto applied = isListed ? readApplied(session) : std::map<int, Applied>{};
        checkApplied(applied, migrations);
        if (applied.size() == migrations.size())
            return;
        // Nobody waits for the disk after each step: one that a power loss takes back is done again by the next start.
        session.execute(QStringLiteral("set synchronous_commit = off"));
        for (const Migration& migration : migrations)
            if (!applied.contains(migration.number)) {
                apply(session, migration, !isListed);
                isListed = true;
            }
        session.execute(QStringLiteral("reset synchronous_commit"));
    });
}

} // namespace afs
