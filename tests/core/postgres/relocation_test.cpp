// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/data_folder.h"
#include "core/postgres/relocation.h"
#include "tests/core/postgres/managed_fixture.h"

namespace afs {
namespace {

class RelocationTest : public ManagedServerTest {
protected:
    RelocationTest() { m_paths.settings = m_folder.filePath(QStringLiteral("settings.ini")); }

    Result<QString> move(const QString& to) {
        return moveManagedData(
            m_paths, to, [this](std::int64_t done, std::int64_t all) { m_progress.emplace_back(done, all); },
            m_stop.get_token());
    }
    /// Where the next start looks.
    void follow() { m_paths.data = movedDataFolder(m_paths.settings, m_paths.data); }
    void makeFact() {
        auto server = opened();
        writeFact(server->params());
    }
    QString factThere() {
        follow();
        auto server = open();
        if (!server)
            return QString::fromStdString(words(server));
        return readFact((*server)->params());
    }
    void write(const QString& path, const QByteArray& content = "x") {
        QDir().mkpath(QFileInfo(path).absolutePath());
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly)) << qPrintable(path);
        file.write(content);
    }
    QString in(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }

    std::stop_source m_stop;
    std::vector<std::pair<std::int64_t, std::int64_t>> m_progress;
};

/// A folder on another disk, where this machine has one: memory that looks like one, or a disk where tests are in
/// memory.
class OtherDisk {
public:
    OtherDisk()
        : m_folder((QDir::tempPath().startsWith(QStringLiteral("/dev/shm/")) ? QStringLiteral("/var/tmp")
                                                                             : QStringLiteral("/dev/shm")) +
                   QStringLiteral("/afs-test-XXXXXX")) {
        chmod(QFile::encodeName(m_folder.path()).constData(), 0755);
    }
    bool isOther(const QString& than) const {
        struct stat one {};
        struct stat other {};
        return m_folder.isValid() && stat(QFile::encodeName(m_folder.path()).constData(), &one) == 0 &&
               stat(QFile::encodeName(than).constData(), &other) == 0 && one.st_dev != other.st_dev;
    }
    QString data() const { return m_folder.filePath(QStringLiteral("data")); }

private:
    QTemporaryDir m_folder;
};

TEST_F(RelocationTest, OnOneDiskEverythingIsAtTheNewPlaceAndNothingAtTheOld) {
    makeFact();
    const QString old = m_paths.data;
    write(old + QStringLiteral("/backups/2026-01-01.backup"));
    write(old + QStringLiteral("/postgres-14-2025-01-01/base/1"));
    write(old + QStringLiteral("/requests"));
    const auto left = move(in("disk/analytics"));
    ASSERT_TRUE(left) << qPrintable(left.error().message);
    EXPECT_TRUE(left->isEmpty());
    EXPECT_FALSE(QFileInfo::exists(old));
    EXPECT_EQ(factThere(), QStringLiteral("42"));
    EXPECT_EQ(m_paths.data, in("disk/analytics"));
    EXPECT_TRUE(QFileInfo::exists(in("disk/analytics/backups/2026-01-01.backup")));
    EXPECT_TRUE(QFileInfo::exists(in("disk/analytics/postgres-14-2025-01-01/base/1")));
}

TEST_F(RelocationTest, ToAnotherDiskItIsCopiedAndTheOldOneGoes) {
    const OtherDisk disk;
    if (!disk.isOther(m_folder.path()))
        GTEST_SKIP() << "no other disk";
    makeFact();
    const QString old = m_paths.data;
    write(old + QStringLiteral("/backups/2026-01-01.backup"));
    const auto left = move(disk.data());
    ASSERT_TRUE(left) << qPrintable(left.error().message);
    EXPECT_FALSE(QFileInfo::exists(old));
    ASSERT_FALSE(m_progress.empty());
    EXPECT_EQ(m_progress.back().first, m_progress.back().second);
    EXPECT_EQ(factThere(), QStringLiteral("42"));
    EXPECT_EQ(m_paths.data, disk.data());
}

TEST_F(RelocationTest, ACopyThatIsCancelledLeavesEverythingAsItWas) {
    const OtherDisk disk;
    if (!disk.isOther(m_folder.path()))
        GTEST_SKIP() << "no other disk";
    makeFact();
    m_stop.request_stop();
    const auto moved = move(disk.data());
    ASSERT_FALSE(moved);
    EXPECT_EQ(moved.error().kind, ErrorKind::Cancelled);
    EXPECT_FALSE(QFileInfo::exists(disk.data()));
    EXPECT_EQ(factThere(), QStringLiteral("42"));
}

TEST_F(RelocationTest, WhatFailsHalfWayIsPutBack) {
    makeFact();
    const QString old = m_paths.data;
    write(old + QStringLiteral("/backups/2026-01-01.backup"));
    write(old + QStringLiteral("/backups/2026-01-02.backup"));
    // The newer backup is moved first; the place of the older one is taken.
    write(in("disk/backups/2026-01-01.backup/mine"));
    const auto moved = move(in("disk"));
    ASSERT_FALSE(moved);
    EXPECT_EQ(factThere(), QStringLiteral("42"));
    EXPECT_EQ(m_paths.data, old);
    EXPECT_TRUE(QFileInfo::exists(old + QStringLiteral("/backups/2026-01-01.backup")));
    EXPECT_TRUE(QFileInfo::exists(old + QStringLiteral("/backups/2026-01-02.backup")));
    EXPECT_EQ(QDir(in("disk/backups")).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
              QStringList{QStringLiteral("2026-01-01.backup")});
}

TEST_F(RelocationTest, AFolderWithADatabaseIsNotTaken) {
    makeFact();
    write(in("disk/postgres/PG_VERSION"), "15\n");
    const auto moved = move(in("disk"));
    ASSERT_FALSE(moved);
    EXPECT_TRUE(moved.error().message.contains(QStringLiteral("There is a database in")))
        << qPrintable(moved.error().message);
    EXPECT_EQ(factThere(), QStringLiteral("42"));
}

TEST_F(RelocationTest, AFolderWithinTheOldOneIsNotTaken) {
    makeFact();
    const QString old = m_paths.data;
    for (const QString& place : {old, QString(old + QStringLiteral("/below")), m_folder.path(), QStringLiteral("a")}) {
        const auto moved = move(place);
        ASSERT_FALSE(moved) << qPrintable(place);
        EXPECT_EQ(moved.error().kind, ErrorKind::Usage);
    }
    EXPECT_EQ(factThere(), QStringLiteral("42"));
}

TEST_F(RelocationTest, WhileAnotherProgramUsesItNothingIsMoved) {
    auto other = holder();
    ASSERT_EQ(other->answer(), QStringLiteral("ready"));
    const auto moved = move(in("disk"));
    ASSERT_FALSE(moved);
    EXPECT_TRUE(moved.error().message.contains(QStringLiteral("Another program uses the database")));
    EXPECT_TRUE(isServerAlive());
    EXPECT_FALSE(QFileInfo::exists(in("disk")));
    other->quit();
}

TEST_F(RelocationTest, ItCanBeMovedAgainAndBack) {
    makeFact();
    const QString old = m_paths.data;
    ASSERT_TRUE(move(in("one")));
    follow();
    ASSERT_TRUE(move(in("two")));
    follow();
    EXPECT_EQ(m_paths.data, in("two"));
    ASSERT_TRUE(move(old));
    EXPECT_EQ(factThere(), QStringLiteral("42"));
    EXPECT_EQ(m_paths.data, old);
}

TEST(FolderCopy, KeepsContentModesAndLinks) {
    QTemporaryDir folder;
    const QString from = folder.filePath(QStringLiteral("from"));
    ASSERT_TRUE(QDir().mkpath(from + QStringLiteral("/deep/er")));
    QFile file(from + QStringLiteral("/deep/er/file"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    const QByteArray content(3'000'001, 'x'); // no whole number of blocks
    file.write(content);
    file.close();
    chmod(QFile::encodeName(file.fileName()).constData(), 0640);
    ASSERT_TRUE(QFile::link(QStringLiteral("er/file"), from + QStringLiteral("/deep/link")));
    const QString to = folder.filePath(QStringLiteral("to"));
    std::int64_t bytes = 0;
    const Status copied = copyTree(from, to, [&](std::int64_t more) { bytes += more; }, {});
    ASSERT_TRUE(copied) << qPrintable(copied.error().message);
    EXPECT_EQ(bytes, content.size());
    EXPECT_EQ(sizeOfTree(from), content.size());
    QFile copy(to + QStringLiteral("/deep/er/file"));
    ASSERT_TRUE(copy.open(QIODevice::ReadOnly));
    EXPECT_EQ(copy.readAll(), content);
    struct stat entry {};
    ASSERT_EQ(stat(QFile::encodeName(copy.fileName()).constData(), &entry), 0);
    EXPECT_EQ(entry.st_mode & 0777, 0640U);
    EXPECT_EQ(QFile::symLinkTarget(to + QStringLiteral("/deep/link")), to + QStringLiteral("/deep/er/file"));
    EXPECT_FALSE(copyTree(from, to, [](std::int64_t) {}, {})) << "the name is taken";
}

} // namespace
} // namespace afs
