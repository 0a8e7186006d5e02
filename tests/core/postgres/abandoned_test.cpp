// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postgres/abandoned.h"

#include "tests/core/postgres/managed_fixture.h"

#include <QDir>
#include <QFileInfo>

#include <array>
#include <ctime>

#include <fcntl.h>
#include <sys/stat.h>

namespace afs {
namespace {

using AbandonedData = ManagedServerTest;

TEST_F(AbandonedData, OfAKilledProgramGoesWithItsServer) {
    {
        const auto starter = holder();
        ASSERT_EQ(starter->answer(), QStringLiteral("ready"));
        starter->killHard();
    }
    const Postmaster server = postmaster();
    ASSERT_TRUE(server.isAlive());
    EXPECT_TRUE(removeAbandonedData(m_paths));
    EXPECT_FALSE(isProcessAlive(server.pid));
    EXPECT_FALSE(QFileInfo::exists(m_paths.data));
    EXPECT_FALSE(QFileInfo::exists(server.socketFolder));
    EXPECT_FALSE(removeAbandonedData(m_paths)) << "there is nothing left";
}

TEST_F(AbandonedData, IsNotWhatSomebodyUses) {
    const auto server = opened();
    writeFact(server->params());
    EXPECT_FALSE(removeAbandonedData(m_paths));
    EXPECT_EQ(readFact(server->params()), QStringLiteral("42"));
}

TEST_F(AbandonedData, IsNotAFolderBehindALink) {
    opened().reset();
    const QString real = m_paths.data;
    m_paths.data = m_folder.filePath(QStringLiteral("link"));
    ASSERT_TRUE(QFile::link(real, m_paths.data));
    EXPECT_FALSE(removeAbandonedData(m_paths));
    EXPECT_TRUE(QFileInfo::exists(real + QStringLiteral("/postgres/PG_VERSION")));
    m_paths.data = real;
}

void makeOld(const QString& folder) {
    const std::array<timespec, 2> aMinuteAgo{timespec{time(nullptr) - 60, 0}, timespec{time(nullptr) - 60, 0}};
    ASSERT_EQ(utimensat(AT_FDCWD, QFile::encodeName(folder).constData(), aMinuteAgo.data(), 0), 0);
}

TEST_F(AbandonedData, IsNotAFolderThatHoldsSomethingElse) {
    for (const QString& name : {QStringLiteral("README.md"), QStringLiteral(".git")}) {
        const QString file = m_paths.data + u'/' + name;
        ASSERT_TRUE(QDir().mkpath(file));
        makeOld(m_paths.data);
        EXPECT_FALSE(removeAbandonedData(m_paths));
        EXPECT_EQ(QDir(m_paths.data).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                  QStringList{name})
            << "nothing goes, and nothing comes";
        ASSERT_TRUE(QDir().rmdir(file));
    }
}

TEST_F(AbandonedData, IsAFolderWithoutAClusterOnlyWhenNoneCanBeUnderWay) {
    ASSERT_TRUE(QDir().mkpath(m_paths.data + QStringLiteral("/postgres.new-x")));
    EXPECT_FALSE(removeAbandonedData(m_paths));
    EXPECT_TRUE(QFileInfo::exists(m_paths.data));
    makeOld(m_paths.data);
    EXPECT_TRUE(removeAbandonedData(m_paths));
    EXPECT_FALSE(QFileInfo::exists(m_paths.data));
}

} // namespace
} // namespace afs
