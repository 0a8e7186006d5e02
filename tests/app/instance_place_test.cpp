// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start/instance_place.h"
#include "core/base/data_folder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <sys/stat.h>
#include <unistd.h>

namespace afs {
namespace {

class InstancePlaceTest : public testing::Test {
protected:
    Paths paths(const QString& data) const {
        Paths paths;
        paths.data = data;
        paths.runtime = runtime.path() + QStringLiteral("/analytics-for-spotify");
        return paths;
    }
    std::optional<InstancePlace> find(const QString& data, const QString& database = {}) const {
        return findInstancePlace(paths(data), database, temporary.path());
    }
    bool isBelowTemporary(const std::optional<InstancePlace>& place) const {
        return place && place->socket.startsWith(temporary.path() + QStringLiteral("/analytics-for-spotify-of-"));
    }

    QTemporaryDir runtime;
    QTemporaryDir temporary{QDir::tempPath() + QStringLiteral("/XXXXXX")}; ///< short, as sockets want it
    QTemporaryDir folder;
};

TEST_F(InstancePlaceTest, TheLockLiesBesideTheDataAndTheSocketInTheRuntimeFolder) {
    const auto place = find(folder.filePath(QStringLiteral("data")));
    ASSERT_TRUE(place);
    EXPECT_EQ(place->lock, QFileInfo(folder.path()).canonicalFilePath() + QStringLiteral("/data/window.lock"));
    EXPECT_TRUE(place->socket.startsWith(runtime.path()));
}

TEST_F(InstancePlaceTest, TheLockIsTheSameWhateverTheEnvironmentSays) {
    Paths elsewhere;
    elsewhere.data = folder.path();
    const auto without = findInstancePlace(elsewhere, {}, temporary.path());
    ASSERT_TRUE(without);
    EXPECT_EQ(without->lock, find(folder.path())->lock);
    EXPECT_NE(without->socket, find(folder.path())->socket);
}

TEST_F(InstancePlaceTest, WhereTheDataFolderCannotBeHadTheLockIsBesideTheSocket) {
    const QString file = folder.filePath(QStringLiteral("file"));
    ASSERT_TRUE(QFile(file).open(QIODevice::WriteOnly));
    const auto place = find(file + QStringLiteral("/data"));
    ASSERT_TRUE(place);
    EXPECT_TRUE(place->lock.startsWith(runtime.path()));
    EXPECT_NE(place->lock, place->socket);
}

TEST_F(InstancePlaceTest, NoFolderIsMadeInPlaceOfADiskThatIsNotAttached) {
    Paths away = paths(folder.filePath(QStringLiteral("disk/data")));
    away.settings = folder.filePath(QStringLiteral("settings.ini"));
    ASSERT_TRUE(rememberDataFolder(away.settings, away.data));
    const auto place = findInstancePlace(away, {}, temporary.path());
    ASSERT_TRUE(place);
    EXPECT_TRUE(place->lock.startsWith(runtime.path()));
    EXPECT_FALSE(QFileInfo::exists(folder.filePath(QStringLiteral("disk"))));
}

TEST_F(InstancePlaceTest, OneDataFolderIsOnePlaceHoweverItIsSpelt) {
    const QString data = folder.filePath(QStringLiteral("data"));
    const auto before = find(data);
    ASSERT_TRUE(QDir().mkpath(data));
    ASSERT_TRUE(QFile::link(folder.path(), temporary.filePath(QStringLiteral("link"))));
    EXPECT_EQ(find(data), before) << "the folder is made after the first start";
    EXPECT_EQ(find(data + u'/'), before);
    EXPECT_EQ(find(folder.filePath(QStringLiteral("other/../data/."))), before);
    EXPECT_EQ(find(temporary.filePath(QStringLiteral("link/data"))), before);
    EXPECT_EQ(find(temporary.filePath(QStringLiteral("link/data/deep/er"))), find(data + QStringLiteral("/deep/er")));
}

TEST_F(InstancePlaceTest, OtherDataIsAnotherPlace) {
    const auto place = find(folder.path());
    EXPECT_NE(find(folder.filePath(QStringLiteral("data"))), place);
    EXPECT_NE(find(folder.path(), QStringLiteral("postgresql://me@host/music")), place);
    EXPECT_NE(find(folder.path(), QStringLiteral("postgresql://me@host/music")),
              find(folder.path(), QStringLiteral("postgresql://me@host/other")));
}

TEST_F(InstancePlaceTest, WithoutARuntimeFolderItIsAPrivateOneOfThisUser) {
    Paths paths;
    paths.data = folder.path();
    const auto place = findInstancePlace(paths, {}, temporary.path());
    ASSERT_TRUE(isBelowTemporary(place));
    struct stat entry {};
    ASSERT_EQ(stat(QFile::encodeName(QFileInfo(place->socket).absolutePath()).constData(), &entry), 0);
    EXPECT_EQ(entry.st_mode & 0777, 0700);
    EXPECT_EQ(findInstancePlace(paths, {}, temporary.path()), place) << "it is found again";
}

TEST_F(InstancePlaceTest, ARuntimeFolderThatOthersWriteToOrThatIsTooLongIsNotUsed) {
    chmod(QFile::encodeName(runtime.path()).constData(), 0777);
    EXPECT_TRUE(isBelowTemporary(find(folder.path())));
    chmod(QFile::encodeName(runtime.path()).constData(), 0700);
    EXPECT_FALSE(isBelowTemporary(find(folder.path())));
    const QString deep = runtime.filePath(QString(100, u'x'));
    ASSERT_TRUE(QDir().mkpath(deep));
    Paths paths;
    paths.data = folder.path();
    paths.runtime = deep + QStringLiteral("/analytics-for-spotify");
    EXPECT_TRUE(isBelowTemporary(findInstancePlace(paths, {}, temporary.path())));
}

TEST_F(InstancePlaceTest, AFolderThatSomebodyElsePutThereIsNotTrusted) {
    Paths paths;
    paths.data = folder.path();
    const QString theirs = temporary.path() + QStringLiteral("/analytics-for-spotify-of-") + QString::number(geteuid());
    ASSERT_TRUE(QFile::link(folder.path(), theirs)) << "a link may lead anywhere";
    EXPECT_EQ(findInstancePlace(paths, {}, temporary.path()), std::nullopt);
    ASSERT_TRUE(QFile::remove(theirs));
    ASSERT_TRUE(QDir().mkpath(theirs));
    chmod(QFile::encodeName(theirs).constData(), 0777);
    EXPECT_EQ(findInstancePlace(paths, {}, temporary.path()), std::nullopt);
    EXPECT_EQ(findInstancePlace(paths, {}, QStringLiteral("/nowhere")), std::nullopt);
}

} // namespace
} // namespace afs
