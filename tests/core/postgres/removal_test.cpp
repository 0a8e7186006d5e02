// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postgres/removal.h"
#include "tests/core/postgres/managed_fixture.h"

namespace afs {
namespace {

class RemovalTest : public ManagedServerTest {
protected:
    QString in(const char* name) const { return m_paths.data + u'/' + QString::fromUtf8(name); }
    void write(const char* name) {
        QDir().mkpath(QFileInfo(in(name)).absolutePath());
        QFile file(in(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("x");
    }
};

TEST_F(RemovalTest, TheDatabaseGoesWithItsCopiesAndItsLocks) {
    opened().reset();
    write("postgres-14-2025-01-01/base/1");
    write("postgres.loaded/base/1");
    write("backups/2026-01-01.backup");
    const Status gone = removeManagedData(m_paths);
    ASSERT_TRUE(gone) << qPrintable(gone.error().message);
    EXPECT_FALSE(QFileInfo::exists(m_paths.data)) << "nothing was left in it";
    EXPECT_TRUE(removeManagedData(m_paths)) << "gone is gone";
    auto fresh = open();
    ASSERT_TRUE(fresh) << words(fresh);
    EXPECT_ANY_THROW(readFact((*fresh)->params()));
}

TEST_F(RemovalTest, WhatIsNotOursStays) {
    opened().reset();
    write("my_spotify_data.zip");
    write("postgresql.txt");
    write("backups/mine.backup");
    write("backups/2026-01-01.backup");
    ASSERT_TRUE(removeManagedData(m_paths));
    EXPECT_EQ(QDir(m_paths.data).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
              (QStringList{QStringLiteral("backups"), QStringLiteral("my_spotify_data.zip"),
                           QStringLiteral("postgresql.txt")}));
    EXPECT_EQ(QDir(in("backups")).entryList(QDir::Files), QStringList{QStringLiteral("mine.backup")});
}

TEST_F(RemovalTest, OfALinkOnlyTheLinkGoes) {
    opened().reset();
    QTemporaryDir elsewhere;
    QFile kept(elsewhere.filePath(QStringLiteral("kept")));
    ASSERT_TRUE(kept.open(QIODevice::WriteOnly));
    ASSERT_TRUE(QFile::link(elsewhere.path(), in("postgres-14-2025-01-01")));
    ASSERT_TRUE(removeManagedData(m_paths));
    EXPECT_TRUE(QFileInfo::exists(elsewhere.filePath(QStringLiteral("kept"))));
}

TEST_F(RemovalTest, WhileAnotherProgramUsesItNothingGoes) {
    auto other = holder();
    ASSERT_EQ(other->answer(), QStringLiteral("ready"));
    const Status refused = removeManagedData(m_paths);
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().message.contains(QStringLiteral("Another program uses the database")));
    EXPECT_TRUE(isServerAlive());
    EXPECT_TRUE(QFileInfo::exists(m_paths.cluster()));
    other->quit();
}

TEST_F(RemovalTest, AServerThatAKilledProgramLeftIsStoppedFirst) {
    auto server = opened();
    writeFact(server->params());
    auto other = std::make_unique<ServerHolder>(m_paths);
    ASSERT_EQ(other->answer(), QStringLiteral("ready"));
    server.reset();
    other->killHard();
    ASSERT_TRUE(isServerAlive());
    const Status gone = removeManagedData(m_paths);
    ASSERT_TRUE(gone) << qPrintable(gone.error().message);
    EXPECT_FALSE(QFileInfo::exists(m_paths.cluster()));
}

} // namespace
} // namespace afs
