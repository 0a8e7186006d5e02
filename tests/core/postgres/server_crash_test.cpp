// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/postgres/managed_fixture.h"

#include "core/postgres/child_process.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <latch>
#include <thread>

#include <unistd.h>

namespace afs {
namespace {

using ServerCrash = ManagedServerTest;

/// A long-lived program of the server's user that is no PostgreSQL.
class Stranger {
public:
    explicit Stranger(const ServerAccount& account) {
        const auto pid = startChild({QStringLiteral("/bin/sleep"), {QStringLiteral("600")}, account}, 1);
        m_pid = pid ? *pid : 0;
    }
    ~Stranger() {
        kill(m_pid, SIGKILL);
        while (isProcessAlive(m_pid))
            QThread::msleep(1);
        reapChild(m_pid);
    }
    Stranger(const Stranger&) = delete;
    Stranger& operator=(const Stranger&) = delete;

    pid_t pid() const { return m_pid; }

private:
    pid_t m_pid = 0;
};

/// postmaster.pid as a server of this cluster with that number would have left it.
QByteArray pidFileOf(const QString& cluster, pid_t pid) {
    const QByteArray number = QByteArray::number(pid);
    return number + '\n' + QFile::encodeName(cluster) +
           "\n1700000000\n5432\n/tmp/nowhere\n\n  1234567    987654\nready\n";
}

TEST_F(ServerCrash, TheStarterQuitsWhileAnotherProcessWorks) {
    const auto starter = holder();
    ASSERT_EQ(starter->answer(), QStringLiteral("ready"));
    const pid_t first = postmaster().pid;
    auto second = opened();
    EXPECT_EQ(postmaster().pid, first) << "the second process joins";
    writeFact(second->params());
    starter->quit();
    EXPECT_EQ(readFact(second->params()), QStringLiteral("42"));
    EXPECT_EQ(postmaster().pid, first);
    second.reset();
    EXPECT_FALSE(isServerAlive()) << "the last one out stops the server";
}

TEST_F(ServerCrash, TheStarterIsKilledWhileAnotherProcessWorks) {
    const auto starter = holder();
    ASSERT_EQ(starter->answer(), QStringLiteral("ready"));
    const pid_t first = postmaster().pid;
    auto second = opened();
    starter->killHard();
    writeFact(second->params());
    EXPECT_EQ(readFact(second->params()), QStringLiteral("42"));
    EXPECT_EQ(postmaster().pid, first);
    second.reset();
    EXPECT_FALSE(isServerAlive());
}

TEST_F(ServerCrash, AServerWhoseOnlyProgramWasKilledIsAdopted) {
    const auto starter = holder();
    ASSERT_EQ(starter->answer(), QStringLiteral("ready"));
    const pid_t first = postmaster().pid;
    starter->killHard();
    ASSERT_TRUE(isServerAlive());
    auto next = opened();
    EXPECT_EQ(postmaster().pid, first);
    writeFact(next->params());
    next.reset();
    EXPECT_FALSE(isServerAlive()) << "who adopts a server stops it";
    EXPECT_TRUE(serverLog().contains(QStringLiteral("database system is shut down")));
}

TEST_F(ServerCrash, AKilledServerIsStartedAgainWithItsData) {
    const auto server = opened();
    writeFact(server->params());
    killPostmaster();
    EXPECT_THROW(readFact(server->params()), std::runtime_error);
    m_told.clear();
    ASSERT_TRUE(server->ensureRunning());
    EXPECT_EQ(readFact(server->params()), QStringLiteral("42"));
    EXPECT_TRUE(m_told.join(u' ').contains(QStringLiteral("crash"))) << m_told.join(u' ').toStdString();
}

TEST_F(ServerCrash, ProgramAndServerAreKilled) {
    {
        const auto starter = holder();
        ASSERT_EQ(starter->answer(), QStringLiteral("ready"));
        writeFact(opened()->params());
        killPostmaster();
        starter->killHard();
    }
    EXPECT_EQ(readFact(opened()->params()), QStringLiteral("42"));
}

TEST_F(ServerCrash, EveryProcessMeetsTheSameNewServerAfterACrash) {
    const auto other = holder();
    ASSERT_EQ(other->answer(), QStringLiteral("ready"));
    const auto server = opened();
    killPostmaster();
    Status here;
    std::thread looking([&] { here = server->ensureRunning(); });
    EXPECT_EQ(other->ensureRunning(), QStringLiteral("ready"));
    looking.join();
    ASSERT_TRUE(here);
    EXPECT_EQ(queryText(server->params(), QStringLiteral("SELECT 1")), QStringLiteral("1"));
    EXPECT_EQ(serverLog().count(QStringLiteral("starting PostgreSQL")), 2);
    other->quit();
}

TEST_F(ServerCrash, ABusyBackendOfAKilledServerDoesNotKeepTheNextFromStarting) {
    const auto server = opened();
    std::thread busy([params = server->params()] {
        EXPECT_THROW(queryText(params, QStringLiteral("SET statement_timeout = '2min'; SELECT count(*) FROM "
                                                      "generate_series(1, 1000000000000) AS n WHERE n % 7 = 3")),
                     std::runtime_error);
    });
    while (
        queryText(server->params(), QStringLiteral("SELECT count(*) FROM pg_stat_activity WHERE state = 'active' AND "
                                                   "query LIKE 'SET statement%'")) == QStringLiteral("0"))
        QThread::msleep(5);
    killPostmaster();
    const Status again = server->ensureRunning();
    EXPECT_TRUE(again) << again.error().message.toStdString();
    busy.join();
}

TEST_F(ServerCrash, AStalePidFileWhoseProcessIsGoneDoesNotMatter) {
    writeFact(opened()->params());
    pid_t gone = 0;
    {
        const Stranger stranger(account());
        gone = stranger.pid();
    }
    writeClusterFile(QStringLiteral("postmaster.pid"), pidFileOf(m_paths.cluster(), gone));
    EXPECT_EQ(readFact(opened()->params()), QStringLiteral("42"));
}

TEST_F(ServerCrash, AStalePidFileWhoseNumberIsAnotherProgramsNowDoesNotMatter) {
    writeFact(opened()->params());
    const Stranger sameUser(account());
    ASSERT_GT(sameUser.pid(), 0);
    for (const pid_t taken : {sameUser.pid(), getpid(), getppid(), pid_t{1}}) {
        writeClusterFile(QStringLiteral("postmaster.pid"), pidFileOf(m_paths.cluster(), taken));
        EXPECT_EQ(readFact(opened()->params()), QStringLiteral("42")) << taken;
    }
    EXPECT_TRUE(isProcessAlive(sameUser.pid())) << "nobody else's program is ended";
}

TEST_F(ServerCrash, ADamagedPidFileDoesNotMatter) {
    writeFact(opened()->params());
    for (const char* content : {"", "\n", "abc\n/x\n", "-5\n", "99999999999999999999\n"}) {
        writeClusterFile(QStringLiteral("postmaster.pid"), content);
        EXPECT_EQ(readFact(opened()->params()), QStringLiteral("42")) << content;
    }
}

TEST_F(ServerCrash, AServerThatShutsDownIsWaitedForAndStartedAgain) {
    const auto server = opened();
    writeFact(server->params());
    const pid_t first = postmaster().pid;
    const QString host = server->params().host;
    kill(first, SIGINT);
    ASSERT_TRUE(server->ensureRunning());
    // The signal may not have been seen yet: then the server was joined once more, and goes now.
    while (postmaster().pid == first && isProcessAlive(first))
        QThread::msleep(1);
    ASSERT_TRUE(server->ensureRunning());
    EXPECT_EQ(readFact(server->params()), QStringLiteral("42"));
    EXPECT_NE(postmaster().pid, first);
    EXPECT_EQ(server->params().host, host) << "each start would leave a folder behind";
}

TEST_F(ServerCrash, AServerThatWaitsForItsSessionsToEndIsHurriedAlong) {
    const auto server = opened();
    std::latch connected(1);
    std::thread session([&connected, params = server->params()] {
        connected.count_down();
        EXPECT_THROW(queryText(params, QStringLiteral("SELECT pg_sleep(600)")), std::runtime_error);
    });
    connected.wait();
    while (queryText(server->params(), QStringLiteral("SELECT count(*) FROM pg_stat_activity WHERE wait_event = "
                                                      "'PgSleep'")) == QStringLiteral("0"))
        QThread::msleep(5);
    const pid_t first = postmaster().pid;
    kill(first, SIGTERM);
    while (postmaster().state != Postmaster::State::Stopping)
        QThread::msleep(1);
    ASSERT_TRUE(server->ensureRunning());
    EXPECT_NE(postmaster().pid, first);
    session.join();
}

TEST_F(ServerCrash, AServerWhoseSocketWasRemovedIsReplaced) {
    const auto server = opened();
    writeFact(server->params());
    const QString socketFolder = server->params().host;
    ASSERT_TRUE(socketFolder.startsWith(QDir::tempPath() + u'/'));
    ASSERT_TRUE(QDir(socketFolder).removeRecursively());
    ASSERT_TRUE(server->ensureRunning());
    EXPECT_EQ(readFact(server->params()), QStringLiteral("42"));
}

TEST_F(ServerCrash, AfterStartsThatFailedItIsFoundWhereItWas) {
    const auto server = opened();
    const ConnectionParams before = server->params();
    writeFact(before);
    killPostmaster();
    const QString settings = QStringLiteral("postgresql.auto.conf");
    const QByteArray good = clusterFile(settings);
    writeClusterFile(settings, "this is no setting\n");
    EXPECT_FALSE(server->ensureRunning());
    EXPECT_FALSE(open());
    writeClusterFile(settings, good);
    const auto other = opened(); // which knows nothing of where it was
    EXPECT_EQ(readFact(before), QStringLiteral("42"));
    ASSERT_TRUE(server->ensureRunning());
    EXPECT_EQ(server->params().host, before.host);
}

TEST_F(ServerCrash, AFolderOfTheSocketThatSomebodyElseHasIsNotTaken) {
    const QString own = opened()->params().host;
    ASSERT_FALSE(QFileInfo::exists(own));
    QFile squatter(own);
    ASSERT_TRUE(squatter.open(QIODevice::WriteOnly));
    const auto server = opened();
    EXPECT_NE(server->params().host, own);
    writeFact(server->params());
    EXPECT_EQ(readFact(server->params()), QStringLiteral("42"));
    squatter.remove();
}

TEST_F(ServerCrash, AServerWhoseSocketIsHiddenFromUsIsLeftToWhoUsesIt) {
    const auto other = holder();
    ASSERT_EQ(other->answer(), QStringLiteral("ready"));
    const Postmaster server = postmaster();
    const QString hidden = server.socketFolder + QStringLiteral(".hidden");
    ASSERT_TRUE(QDir().rename(server.socketFolder, hidden));
    const auto refused = open();
    ASSERT_FALSE(refused);
    EXPECT_NE(words(refused).find("cannot be reached from here"), std::string::npos) << words(refused);
    EXPECT_EQ(postmaster().pid, server.pid) << "nobody's work is ended";
    ASSERT_TRUE(QDir().rename(hidden, server.socketFolder));
    EXPECT_TRUE(opened());
    other->quit();
}

TEST_F(ServerCrash, AHalfMadeClusterIsNeverTakenForOne) {
    const QString half = m_paths.cluster() + QStringLiteral(".new-abcdef");
    QDir().mkpath(half + QStringLiteral("/base"));
    QFile version(half + QStringLiteral("/PG_VERSION"));
    ASSERT_TRUE(version.open(QIODevice::WriteOnly));
    version.write("15\n");
    version.close();
    ASSERT_TRUE(open());
    EXPECT_FALSE(QFileInfo::exists(half));
}

TEST_F(ServerCrash, ADatabaseThatTheFirstStarterDidNotComeToCreateIsCreatedByTheNext) {
    const auto server = opened();
    ConnectionParams maintenance = server->params();
    maintenance.database = QStringLiteral("postgres");
    queryText(maintenance, QStringLiteral("DROP DATABASE analytics_for_spotify"));
    ASSERT_TRUE(QFile::remove(m_paths.cluster() + QStringLiteral("/analytics_for_spotify.created")));
    const auto next = holder();
    EXPECT_EQ(next->answer(), QStringLiteral("ready"));
    EXPECT_EQ(queryText(server->params(), QStringLiteral("SELECT 1")), QStringLiteral("1"));
    next->quit();
}

TEST_F(ServerCrash, ProgramsThatStartAtOnceMakeOneClusterAndOneServer) {
    std::vector<std::unique_ptr<ServerHolder>> holders;
    for (int i = 0; i < 4; ++i)
        holders.push_back(std::make_unique<ServerHolder>(m_paths));
    for (const auto& holder : holders)
        EXPECT_EQ(holder->answer(), QStringLiteral("ready"));
    EXPECT_EQ(serverLog().count(QStringLiteral("starting PostgreSQL")), 1);
    const QRegularExpression clusters(QStringLiteral("^postgres(\\.(new|loaded).*)?$"));
    EXPECT_EQ(QDir(m_paths.data).entryList(QDir::Dirs).filter(clusters), QStringList(QStringLiteral("postgres")));
    for (const auto& holder : holders)
        holder->quit();
    EXPECT_FALSE(isServerAlive());
}

TEST_F(ServerCrash, ProgramsThatComeAndGoAllTheTimeAlwaysFindAServer) {
    opened();
    std::vector<std::thread> comers;
    std::atomic<int> failures{0};
    for (int i = 0; i < 4; ++i)
        comers.emplace_back([this, &failures] {
            for (int round = 0; round < 8; ++round) {
                const auto server = openManagedServer(m_paths, m_options, {}, {});
                if (!server || queryText((*server)->params(), QStringLiteral("SELECT 1")) != QStringLiteral("1"))
                    ++failures;
            }
        });
    for (std::thread& comer : comers)
        comer.join();
    EXPECT_EQ(failures, 0);
    EXPECT_FALSE(isServerAlive());
}

} // namespace
} // namespace afs
