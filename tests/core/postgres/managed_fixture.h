// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/postgres/managed_server.h"
#include "core/postgres/postmaster.h"
#include "tests/support/ready_cluster.h"
#include "tests/support/server_holder.h"
#include "tests/support/test_cluster.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QThread>

#include <gtest/gtest.h>

#include <csignal>

#include <sys/stat.h>

namespace afs {

/// A data folder of its own for each test, which any user may reach. No test leaves a server behind.
class ManagedServerTest : public testing::Test {
protected:
    ManagedServerTest() {
        chmod(QFile::encodeName(m_folder.path()).constData(), 0755);
        m_paths.data = m_folder.filePath(QStringLiteral("data"));
        m_paths.logs = m_folder.filePath(QStringLiteral("logs"));
        m_options.cluster.durable = false;
    }

    ~ManagedServerTest() override {
        const Postmaster left = postmaster();
        EXPECT_FALSE(left.isAlive() && !m_leavesServer) << "a server was left behind";
        if (left.isAlive())
            stopServer(m_paths.cluster(), left, account(), std::chrono::seconds(30));
    }

    Result<std::unique_ptr<DatabaseServer>> open() { return openManagedServer(m_paths, m_options, progress(), {}); }

    /// As open(), for tests that are not about the first start.
    std::unique_ptr<DatabaseServer> opened() {
        copyReadyCluster(m_paths, m_options);
        auto server = open();
        if (!server)
            throw std::runtime_error(words(server));
        return std::move(*server);
    }

    static std::string words(const Result<std::unique_ptr<DatabaseServer>>& server) {
        return server ? "opened" : QString(server.error().message + u'\n' + server.error().detail).toStdString();
    }

    /// Another process of the program.
    std::unique_ptr<ServerHolder> holder() {
        copyReadyCluster(m_paths, m_options);
        return std::make_unique<ServerHolder>(m_paths);
    }

    ServerProgress progress() {
        return [this](const QString& sentence) { m_told.append(sentence); };
    }

    ServerAccount account() const { return *findServerAccount(m_paths.cluster()); }
    Postmaster postmaster() const { return inspectPostmaster(m_paths.cluster(), account()); }
    bool isServerAlive() const { return postmaster().isAlive(); }

    QByteArray clusterFile(const QString& name) const {
        QFile file(m_paths.cluster() + u'/' + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void writeClusterFile(const QString& name, const QByteArray& content) const {
        const ActingAs acting(account());
        QFile file(m_paths.cluster() + u'/' + name);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    QString serverLog() const {
        QFile file(m_paths.logs + QStringLiteral("/server.log"));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    void killPostmaster() const {
        const pid_t pid = postmaster().pid;
        ASSERT_GT(pid, 0);
        kill(pid, SIGKILL);
        while (isProcessAlive(pid))
            QThread::msleep(1);
    }

    static void writeFact(const ConnectionParams& params) {
        queryText(params, QStringLiteral("CREATE TABLE fact AS SELECT 42 AS answer"));
    }
    static QString readFact(const ConnectionParams& params) {
        return queryText(params, QStringLiteral("SELECT answer FROM fact"));
    }

    QTemporaryDir m_folder{QDir::tempPath() + QStringLiteral("/afs-test-XXXXXX")};
    Paths m_paths;
    ManagedServerOptions m_options;
    QStringList m_told;
    bool m_leavesServer = false;
};

} // namespace afs
