// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/postgres/connection_params.h"

#include <QString>

#include <memory>

namespace afs {

/// One PostgreSQL for the test processes of a build (no fsync, Unix socket only): the first starts it, the last one out
/// stops it, and its cluster stays beside the programs, or in the folder that AFS_TEST_CLUSTER names, for the next run.
/// Where the server's account cannot reach that folder each process has a throw-away one of its own. Throws
/// std::runtime_error with the reason when none can be had: a test that needs a database fails, it does not skip.
class TestCluster {
public:
    /// First use from the main thread (the server goes when the thread that started it goes).
    static TestCluster& instance();

    TestCluster(const TestCluster&) = delete;
    TestCluster& operator=(const TestCluster&) = delete;
    ~TestCluster();

    /// The cluster's maintenance database, as its superuser.
    ConnectionParams params() const;

private:
    TestCluster();

    struct Server;
    std::unique_ptr<Server> m_server;
};

/// A fresh empty database, dropped at the end (open sessions to it are thrown out).
class TestDatabase {
public:
    TestDatabase() : TestDatabase(QStringLiteral("template1")) {}
    ~TestDatabase();
    TestDatabase(const TestDatabase&) = delete;
    TestDatabase& operator=(const TestDatabase&) = delete;

    ConnectionParams params() const { return m_params; }

    /// Runs SQL (several statements are fine) in a session of its own; the first column of the first row of the last
    /// result, empty for null or no row. Throws std::runtime_error with the server's words.
    QString query(const QString& sql) const;

protected:
    explicit TestDatabase(const QString& like);

private:
    ConnectionParams m_params;
};

/// A fresh database with the newest schema and no row: a copy of one that the first test of a build migrates, which
/// takes a third of the time of migrating.
class StoreDatabase : public TestDatabase {
public:
    StoreDatabase();
};

/// The same for any database.
QString queryText(const ConnectionParams& params, const QString& sql);

} // namespace afs
