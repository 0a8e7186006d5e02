// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postgres/admission.h"
#include "tests/core/postgres/managed_fixture.h"

#include <QFileInfo>

namespace afs {
namespace {

/// A server that recovers from the crash of one of its processes, for as long as a test wants: it is told to fetch its
/// write-ahead log from an archive, by a command that waits.
class ServerRecovery : public ManagedServerTest {
protected:
    std::unique_ptr<DatabaseServer> openedToBeHeld() {
        copyReadyCluster(m_paths, m_options);
        writeClusterFile(QStringLiteral("postgresql.conf"),
                         clusterFile(QStringLiteral("postgresql.conf")) +
                             "\nwal_level = replica\nrestore_command = 'touch reached; while test -e held; do sleep "
                             "0.02; done; false'\n");
        auto server = opened();
        writeFact(server->params());
        return server;
    }

    /// As the killer of processes that need too much memory does.
    void crashOneProcess(const ConnectionParams& params) const {
        const pid_t writer =
            queryText(params, QStringLiteral("SELECT pid FROM pg_stat_activity WHERE backend_type = 'walwriter'"))
                .toInt();
        ASSERT_GT(writer, 1);
        kill(writer, SIGKILL);
        while (isProcessAlive(writer))
            QThread::msleep(1);
    }

    void crashAndHold(const ConnectionParams& params) const {
        writeClusterFile(QStringLiteral("held"), {});
        writeClusterFile(QStringLiteral("recovery.signal"), {});
        crashOneProcess(params);
        while (!QFileInfo::exists(m_paths.cluster() + QStringLiteral("/reached")))
            QThread::msleep(1);
        ASSERT_EQ(postmaster().state, Postmaster::State::Ready) << "its file says nothing of it";
        ASSERT_EQ(askForAdmission(params.host, params.port), Admission::NotNow);
    }

    void letGo() const { QFile::remove(m_paths.cluster() + QStringLiteral("/held")); }
};

TEST_F(ServerRecovery, AServerIsAskedWithoutATrace) {
    EXPECT_EQ(askForAdmission(m_folder.path(), 5432), Admission::Nobody);
    EXPECT_EQ(askForAdmission(QString(200, u'x'), 5432), Admission::Nobody) << "too long for a socket";
    const auto server = opened();
    const ConnectionParams params = server->params();
    const QString before = serverLog();
    for (int i = 0; i < 20; ++i)
        EXPECT_EQ(askForAdmission(params.host, params.port), Admission::Granted);
    EXPECT_EQ(serverLog(), before);
    EXPECT_EQ(queryText(params, QStringLiteral("SELECT count(*) FROM pg_stat_activity WHERE datname = 'postgres'")),
              QStringLiteral("0"));
    queryText(params, QStringLiteral("ALTER ROLE analytics CONNECTION LIMIT 0"));
    EXPECT_EQ(askForAdmission(params.host, params.port), Admission::Granted) << "a refusal is a sign of life";
}

TEST_F(ServerRecovery, IsWaitedForByTheLastOneOut) {
    auto server = opened();
    writeFact(server->params());
    crashOneProcess(server->params());
    server.reset();
    EXPECT_FALSE(isServerAlive());
    EXPECT_TRUE(serverLog().contains(QStringLiteral("database system is shut down"))) << serverLog().toStdString();
    EXPECT_FALSE(serverLog().contains(QStringLiteral("immediate shutdown")));
    EXPECT_EQ(readFact(opened()->params()), QStringLiteral("42"));
}

TEST_F(ServerRecovery, ThatTakesLongIsNotInterrupted) {
    m_options.longestRecovery = {};
    auto server = openedToBeHeld();
    crashAndHold(server->params());
    const pid_t first = postmaster().pid;
    server.reset();
    EXPECT_TRUE(isServerAlive());
    EXPECT_FALSE(serverLog().contains(QStringLiteral("shutdown request"))) << serverLog().toStdString();
    letGo();
    auto next = opened();
    EXPECT_EQ(postmaster().pid, first);
    EXPECT_EQ(readFact(next->params()), QStringLiteral("42"));
    next.reset();
    EXPECT_FALSE(isServerAlive());
}

TEST_F(ServerRecovery, IsWaitedForByWhoComes) {
    const auto server = openedToBeHeld();
    crashAndHold(server->params());
    std::thread later([this] {
        QThread::msleep(300);
        letGo();
    });
    const Status ready = server->ensureRunning();
    later.join();
    ASSERT_TRUE(ready) << ready.error().message.toStdString();
    EXPECT_EQ(readFact(server->params()), QStringLiteral("42"));
}

/// PostgreSQL 15 never ends then: its checkpointer waits to be told, and nobody tells it.
TEST_F(ServerRecovery, ThatWasToldToStopIsEndedByTheNextStart) {
    m_options.longestStop = std::chrono::milliseconds(300);
    const auto server = openedToBeHeld();
    crashAndHold(server->params());
    const pid_t first = postmaster().pid;
    kill(first, SIGINT);
    while (postmaster().state != Postmaster::State::Stopping)
        QThread::msleep(1);
    letGo();
    const auto next = opened();
    EXPECT_NE(postmaster().pid, first);
    EXPECT_FALSE(isProcessAlive(first));
    EXPECT_EQ(readFact(next->params()), QStringLiteral("42"));
}

TEST_F(ServerRecovery, ThatWasToldToStopIsEndedByTheLastOneOut) {
    m_options.longestStop = std::chrono::milliseconds(300);
    auto server = openedToBeHeld();
    crashAndHold(server->params());
    kill(postmaster().pid, SIGINT);
    while (postmaster().state != Postmaster::State::Stopping)
        QThread::msleep(1);
    letGo();
    server.reset();
    EXPECT_FALSE(isServerAlive());
    EXPECT_EQ(readFact(opened()->params()), QStringLiteral("42"));
}

TEST_F(ServerRecovery, AServerThatIsFrozenIsEndedAllTheSame) {
    auto server = opened();
    writeFact(server->params());
    const Postmaster frozen = postmaster();
    kill(frozen.pid, SIGSTOP);
    EXPECT_TRUE(stopServer(m_paths.cluster(), frozen, account(), std::chrono::milliseconds(1)));
    EXPECT_FALSE(isProcessAlive(frozen.pid));
    ASSERT_TRUE(server->ensureRunning());
    EXPECT_EQ(readFact(server->params()), QStringLiteral("42"));
}

} // namespace
} // namespace afs
