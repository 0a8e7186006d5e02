// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start/erasure.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace afs {
namespace {

class ErasureTest : public testing::Test {
protected:
    void write(const QString& path) {
        QDir().mkpath(QFileInfo(path).absolutePath());
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly)) << qPrintable(path);
    }
    QStringList left() const {
        QStringList found;
        QDirIterator all(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext())
            found.append(all.next().mid(folder.path().size() + 1));
        found.sort();
        return found;
    }

    QTemporaryDir folder;
    Paths paths = findPaths(folder.filePath(QStringLiteral("data")));
    Autostart autostart{
        folder.filePath(QStringLiteral("autostart")), QStringLiteral("test"), {QStringLiteral("/usr/bin/test")}};
};

TEST_F(ErasureTest, NothingOfTheProgramIsLeftAndNothingElseGoes) {
    for (const char* name : {"/postgres/PG_VERSION", "/postgres.gate", "/postgres.users", "/postgres-14-2025-01-01/x",
                             "/settings.ini", "/logs/program.log", "/logs/program.log.1", "/logs/server.log",
                             "/unstored/1-live.json", "/window.lock", "/window-0123456789abcdef.lock"})
        write(paths.data + QString::fromUtf8(name));
    write(paths.data + QStringLiteral("/my_spotify_data.zip"));
    write(paths.logs + QStringLiteral("/notes.txt"));
    ASSERT_TRUE(autostart.set(true));
    const Status erased = eraseEverything(paths, autostart);
    ASSERT_TRUE(erased) << qPrintable(erased.error().message);
    EXPECT_EQ(left(), (QStringList{QStringLiteral("data/logs/notes.txt"), QStringLiteral("data/my_spotify_data.zip")}));
}

TEST_F(ErasureTest, EmptyFoldersGoToo) {
    write(paths.settings);
    write(paths.logs + QStringLiteral("/program.log"));
    ASSERT_TRUE(eraseEverything(paths, autostart));
    EXPECT_FALSE(QFileInfo::exists(paths.data));
    EXPECT_TRUE(eraseEverything(paths, autostart)) << "gone is gone";
}

} // namespace
} // namespace afs
