// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/session.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <stop_token>
#include <vector>

namespace afs {

/// A whole database on its way out or in, table by table, as text rows of COPY: what a backup is made of. No statement
/// ever comes from a backup, only rows; tables and columns are looked up by name in the schema that this program makes.

/// A migration that the copied database had.
struct SchemaStep {
    int number = 0;
    QString checksum;

    bool operator==(const SchemaStep&) const = default;
};

/// A counter of new numbers, so that a number that was once given is not given again.
struct CounterValue {
    QString name;
    std::int64_t value = 0;

    bool operator==(const CounterValue&) const = default;
};

/// What is known of a database beside its rows.
struct DatabaseOutline {
    std::vector<SchemaStep> schema;
    std::vector<CounterValue> counters;
    std::int64_t plays = 0; ///< without those that a person deleted
    int accounts = 0;
    std::int64_t versions = 0; ///< sum over the accounts: another one means that something changed

    bool operator==(const DatabaseOutline&) const = default;
};

struct CopiedTable {
    QString name;
    QStringList columns;

    bool operator==(const CopiedTable&) const = default;
};

/// Reads the outline alone. Blocks; errors: ErrorKind::Database.
Result<DatabaseOutline> readOutline(Session& session);

/// Where the rows of a copy go. Each failure ends the copy and is its result.
struct CopyTarget {
    std::function<Status(const CopiedTable&)> table;   ///< the next table begins
    std::function<Status(std::span<const char>)> rows; ///< one row, with its line feed
};

/// Copies every table out, all as of one moment; others may write meanwhile. Blocks; errors: ErrorKind::Database,
/// ErrorKind::Cancelled, or what the target said.
Result<DatabaseOutline> copyDatabaseOut(Session& session, const CopyTarget& target, const std::stop_token& stop);

/// Whether the database holds anything that a person would miss.
Result<bool> holdsFacts(Session& session);

/// Loads a copy into a database that holds nothing yet. Everything is built apart, in a schema of its own, and put in
/// place in one transaction at the end: what goes wrong before, a crash included, leaves the database as it was.
class DatabaseLoader {
public:
    /// Makes the tables as they were at `schema`. Blocks. Errors: ErrorKind::BadInput, the copy is of a newer version
    /// of the program, or of none; ErrorKind::Database.
    static Result<std::unique_ptr<DatabaseLoader>> begin(const ConnectionParams& params,
                                                         const std::vector<SchemaStep>& schema);
    ~DatabaseLoader();
    DatabaseLoader(const DatabaseLoader&) = delete;
    DatabaseLoader& operator=(const DatabaseLoader&) = delete;

    /// The next stretch of rows; an empty one is the end of the table.
    using Rows = std::function<Result<std::span<const char>>()>;
    /// Errors: ErrorKind::BadInput, there is no such table or a row does not fit it.
    Status load(const CopiedTable& table, const Rows& rows, const std::stop_token& stop);

    /// Brings the tables up to date and puts them in place. Errors: ErrorKind::BadInput, a table of the schema is
    /// missing; ErrorKind::Usage, the database has been filled by somebody else meanwhile.
    Status finish(const DatabaseOutline& outline);

private:
    explicit DatabaseLoader(std::unique_ptr<Session> session) : m_session(std::move(session)) {}
    void makeTables(const std::vector<SchemaStep>& schema);
    void checkStillEmpty();
    void putInPlace();

    std::unique_ptr<Session> m_session;
    QString m_target; ///< the schema that the program works in
    QStringList m_loaded;
    bool m_isDone = false;
};

} // namespace afs
