// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/data_folder.h"

#include <QDir>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace afs {
namespace {

class DataFolderTest : public testing::Test {
protected:
    QString place(const char* name) const { return folder.filePath(QString::fromUtf8(name)); }
    void putDatabase(const char* name) const { ASSERT_TRUE(QDir().mkpath(place(name) + QStringLiteral("/postgres"))); }
    QString found() const { return movedDataFolder(settings, place("usual")); }

    QTemporaryDir folder;
    QString settings = folder.filePath(QStringLiteral("settings.ini"));
};

TEST_F(DataFolderTest, IsTheUsualOneUntilItIsMoved) {
    EXPECT_EQ(found(), place("usual"));
    ASSERT_TRUE(rememberDataFolder(settings, place("new")));
    EXPECT_EQ(found(), place("new"));
    ASSERT_TRUE(rememberDataFolder(settings, {}));
    EXPECT_EQ(found(), place("usual"));
}

TEST_F(DataFolderTest, WhileItIsMovedThePlaceWithTheDatabaseCounts) {
    putDatabase("usual");
    ASSERT_TRUE(rememberDataFolder(settings, place("new"), place("usual")));
    EXPECT_EQ(found(), place("usual"));
    putDatabase("new");
    EXPECT_EQ(found(), place("new"));
}

TEST_F(DataFolderTest, WhatIsNoWholePathIsNotTaken) {
    ASSERT_TRUE(rememberDataFolder(settings, QStringLiteral("new")));
    EXPECT_EQ(found(), place("usual"));
}

TEST_F(DataFolderTest, AMovedDatabaseThatIsNotThereIsToldOf) {
    Paths paths;
    paths.settings = settings;
    paths.data = place("usual");
    EXPECT_TRUE(checkDataFolder(paths)) << "the usual one may be empty";
    ASSERT_TRUE(rememberDataFolder(settings, place("new")));
    paths.data = place("new");
    const Status away = checkDataFolder(paths);
    ASSERT_FALSE(away);
    EXPECT_TRUE(away.error().message.contains(place("new"))) << qPrintable(away.error().message);
    putDatabase("new");
    EXPECT_TRUE(checkDataFolder(paths));
}

} // namespace
} // namespace afs
