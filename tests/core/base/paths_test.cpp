// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/paths.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <sys/stat.h>

namespace afs {
namespace {

/// Its bits for everybody; -1: it is not there.
int modeOf(const QString& path) {
    struct stat entry {};
    return stat(QFile::encodeName(path).constData(), &entry) == 0 ? static_cast<int>(entry.st_mode & 0777) : -1;
}

class PrivatePlaces : public testing::Test {
protected:
    void SetUp() override { former = umask(022); }
    void TearDown() override { umask(former); }
    QString at(const char* name) const { return folder.filePath(QString::fromLatin1(name)); }
    static void open(const QString& path) { ASSERT_EQ(chmod(QFile::encodeName(path).constData(), 0755), 0); }

    QTemporaryDir folder;
    mode_t former = 0;
};

TEST_F(PrivatePlaces, ANewDataFolderIsForUsAlone) {
    const Paths paths = findPaths(at("a/b/data"));
    keepPrivate(paths);
    EXPECT_EQ(modeOf(paths.data), 0700);
    EXPECT_EQ(modeOf(paths.settings), 0600);
    EXPECT_EQ(modeOf(at("a/b")), 0755) << "its parents are not ours";
}

TEST_F(PrivatePlaces, SettingsStayPrivateWhenTheyAreWritten) {
    const Paths paths = findPaths(at("data"));
    keepPrivate(paths);
    for (const int value : {1, 2}) {
        QSettings settings(paths.settings, QSettings::IniFormat);
        settings.setValue(QStringLiteral("a"), value);
        settings.sync();
        EXPECT_EQ(modeOf(paths.settings), 0600);
    }
    keepPrivate(paths);
    EXPECT_EQ(QSettings(paths.settings, QSettings::IniFormat).value(QStringLiteral("a")).toInt(), 2);
}

TEST_F(PrivatePlaces, AFolderThatWasNamedKeepsItsMode) {
    const Paths paths = findPaths(at("mine"));
    ASSERT_TRUE(QDir().mkpath(paths.data));
    ASSERT_EQ(chmod(QFile::encodeName(paths.data).constData(), 01777), 0);
    keepPrivate(paths);
    EXPECT_EQ(modeOf(paths.data), 0777) << "others write there as well";
    EXPECT_EQ(modeOf(paths.settings), 0600);
    ASSERT_TRUE(QDir().mkpath(paths.cluster()));
    open(paths.settings);
    keepPrivate(paths);
    EXPECT_EQ(modeOf(paths.data), 0777);
    EXPECT_EQ(modeOf(paths.settings), 0700) << "what others could do is gone";
}

TEST_F(PrivatePlaces, OfTheDefaultPlacesThoseThatAreThereAreClosed) {
    const Paths paths{at("share/program"), at("config/program/settings.ini"), at("state/program"), {}};
    keepPrivate(paths);
    EXPECT_EQ(modeOf(paths.data), -1) << "it is made with the database";
    EXPECT_EQ(modeOf(at("config/program")), 0700);
    EXPECT_EQ(modeOf(paths.settings), 0600);
    ASSERT_TRUE(QDir().mkpath(paths.data));
    open(paths.data);
    open(at("config/program"));
    keepPrivate(paths);
    EXPECT_EQ(modeOf(paths.data) & 066, 0);
    EXPECT_EQ(modeOf(at("config/program")) & 066, 0);
    EXPECT_EQ(modeOf(at("config")), 0755) << "of everybody's programs";
}

TEST(Paths, APlaceHasItsOwnNameHoweverItsPathIsWritten) {
    for (const char* path : {"/data/dump", "/data/dump/", "/data/dump//", "/data/dump/.", "/data/x/../dump", "dump",
                             "./dump/", "x/../dump"})
        EXPECT_EQ(nameOfPlace(QString::fromLatin1(path)), QStringLiteral("dump")) << path;
    const QString here = QDir::current().dirName();
    for (const char* path : {".", "./", ""})
        EXPECT_EQ(nameOfPlace(QString::fromLatin1(path)), here) << path;
    EXPECT_EQ(nameOfPlace(QStringLiteral("/")), QStringLiteral("/"));
    EXPECT_EQ(nameOfPlace(QStringLiteral("/data/ ")), QStringLiteral(" "));
}

} // namespace
} // namespace afs
