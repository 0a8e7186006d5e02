// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/postgres/connection_params.h"

#include <QString>

#include <memory>

namespace afs {

/// One throw-away PostgreSQL for the whole test process (no fsync, Unix socket only), started at first use and removed
/// at exit; it goes with the process, however that ends. With AFS_TEST_CLUSTER=FOLDER the processes that name the same
/// folder share one server, and its cluster stays there for the next run. Throws std::runtime_error with the reason
/// when it cannot be had: a test that needs a database fails, it does not skip.
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
    TestDatabase();
    ~TestDatabase();
    TestDatabase(const TestDatabase&) = delete;
    TestDatabase& operator=(const TestDatabase&) = delete;

    ConnectionParams params() const { return m_params; }

    /// Runs SQL (several statements are fine) in a session of its own; the first column of the first row of the last
    /// result, empty for null or no row. Throws std::runtime_error with the server's words.
    QString query(const QString& sql) const;

private:
    ConnectionParams m_params;
};

/// The same for any database.
QString queryText(const ConnectionParams& params, const QString& sql);

} // namespace afs
