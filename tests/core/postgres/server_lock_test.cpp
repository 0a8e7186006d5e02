// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postgres/server_lock.h"

#include "tests/core/postgres/managed_fixture.h"

namespace afs {
namespace {

using ServerLock = ManagedServerTest;

TEST_F(ServerLock, IsHeldAsLongAsTheServerRuns) {
    auto server = opened();
    EXPECT_TRUE(isServerLockHeld(m_paths.cluster()));
    server.reset();
    EXPECT_FALSE(isServerLockHeld(m_paths.cluster()));
}

TEST_F(ServerLock, OutlivesWhoStartedTheServer) {
    const auto starter = holder();
    ASSERT_EQ(starter->answer(), QStringLiteral("ready"));
    starter->killHard();
    EXPECT_TRUE(isServerLockHeld(m_paths.cluster()));
    const auto next = opened();
    EXPECT_TRUE(isServerLockHeld(m_paths.cluster()));
}

/// The test is the server that nobody sees: it holds the lock and is no PostgreSQL.
TEST_F(ServerLock, OfAServerThatCannotBeSeenKeepsASecondOneAway) {
    writeFact(opened()->params());
    const QByteArray remains("4000000\n/elsewhere\n1700000000\n5432\n/tmp/nowhere\n\n  1234567    987654\nready\n");
    for (const QByteArray& pidFile : {remains, QByteArray()}) {
        if (!pidFile.isEmpty())
            writeClusterFile(QStringLiteral("postmaster.pid"), pidFile);
        auto lock = takeServerLock(m_paths.cluster(), account());
        ASSERT_TRUE(lock);
        EXPECT_EQ(postmaster().state, Postmaster::State::Elsewhere);
        const auto refused = open();
        ASSERT_FALSE(refused);
        EXPECT_NE(words(refused).find("cannot be seen from here"), std::string::npos) << words(refused);
        EXPECT_EQ(clusterFile(QStringLiteral("postmaster.pid")), pidFile) << "it is left as it was";
        *lock = FileLock();
        EXPECT_EQ(readFact(opened()->params()), QStringLiteral("42"));
    }
}

} // namespace
} // namespace afs
