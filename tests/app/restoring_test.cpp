// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start/restoring.h"
#include "core/store/open_store.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <sys/stat.h>

namespace afs {
namespace {

class RestoringTest : public testing::Test {
protected:
    RestoringTest() { chmod(QFile::encodeName(folder.path()).constData(), 0755); }

    /// What a person would miss, in a word.
    void rename(const QString& now) {
        withSession(
            [&](Session& session) { session.execute(QStringLiteral("UPDATE account SET name = '%1'").arg(now)); });
    }
    QString name() {
        QString found;
        withSession([&](Session& session) {
            const auto accounts = listAccounts(session);
            ASSERT_TRUE(accounts);
            found = accounts->front().name;
        });
        return found;
    }
    void backUpAll() {
        withSession([&](Session& session) { ASSERT_TRUE(backUp(session, file, SystemClock(), {})); });
    }
    template <typename Work>
    void withSession(const Work& work) {
        const auto server = openManagedServer(paths);
        ASSERT_TRUE(server) << qPrintable(server.error().message);
        const auto session = openStore((*server)->params(), QStringLiteral("test"));
        ASSERT_TRUE(session) << qPrintable(session.error().message);
        work(**session);
    }
    Result<Restored> restore() {
        return restoreInPlace(paths, file, [this](const QString& sentence) { told.append(sentence); }, {});
    }
    QStringList keptAside() const { return QDir(paths.data).entryList({QStringLiteral("postgres-*")}, QDir::Dirs); }

    QTemporaryDir folder{QDir::tempPath() + QStringLiteral("/afs-test-XXXXXX")};
    Paths paths = findPaths(folder.filePath(QStringLiteral("data")));
    QString file = folder.filePath(QStringLiteral("all.backup"));
    QStringList told;
};

TEST_F(RestoringTest, TheBackupIsInThePlaceOfTheDatabaseWhichIsKept) {
    rename(QStringLiteral("before"));
    backUpAll();
    rename(QStringLiteral("after"));
    const auto restored = restore();
    ASSERT_TRUE(restored) << qPrintable(restored.error().message);
    EXPECT_EQ(name(), QStringLiteral("before"));
    ASSERT_EQ(keptAside().size(), 1);
    EXPECT_EQ(restored->kept, paths.data + u'/' + keptAside().front());
    EXPECT_EQ(restored->backup.accounts, 1);
    EXPECT_GE(told.size(), 2);
}

TEST_F(RestoringTest, WithABackupThatCannotBeReadNothingIsTouched) {
    rename(QStringLiteral("before"));
    QFile broken(file);
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
    broken.write("no backup");
    broken.close();
    const auto restored = restore();
    ASSERT_FALSE(restored);
    EXPECT_EQ(restored.error().kind, ErrorKind::BadInput);
    EXPECT_EQ(name(), QStringLiteral("before"));
    EXPECT_TRUE(keptAside().isEmpty());
}

TEST_F(RestoringTest, AfterAFailureTheFormerDatabaseIsPutBack) {
    rename(QStringLiteral("before"));
    backUpAll();
    rename(QStringLiteral("after"));
    std::stop_source stop;
    // It is cancelled when the new database is there already.
    const auto restored = restoreInPlace(
        paths, file,
        [&](const QString& sentence) {
            if (sentence.startsWith(QStringLiteral("Restoring")))
                stop.request_stop();
        },
        stop.get_token());
    ASSERT_FALSE(restored);
    EXPECT_EQ(restored.error().kind, ErrorKind::Cancelled);
    EXPECT_EQ(name(), QStringLiteral("after"));
    EXPECT_TRUE(keptAside().isEmpty());
}

} // namespace
} // namespace afs
