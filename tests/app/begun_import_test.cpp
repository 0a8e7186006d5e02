// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/begun_import.h"
#include "core/store/import_journal.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace afs {
namespace {

/// A first import, in whose folder there is no database yet.
class BegunImportTest : public testing::Test {
protected:
    BegunImportTest() {
        chmod(QFile::encodeName(folder.path()).constData(), 0755);
        keepPrivate(paths);
        import.command = Command::Import;
        import.files = QStringList(QStringLiteral("/tmp/my dump.zip"));
        status.command = Command::ShowStatus;
        import.dataDir = status.dataDir = folder.filePath(QStringLiteral("data"));
    }

    void beKilled() {
        const pid_t child = fork();
        if (child == 0) {
            const BegunImport begun(import, paths);
            _exit(0); // without a word, as by kill -9
        }
        ASSERT_EQ(waitpid(child, nullptr, 0), child);
    }
    std::string toldBy(const Options& options) {
        testing::internal::CaptureStderr();
        EXPECT_TRUE(openDatabase(options, paths));
        return testing::internal::GetCapturedStderr();
    }

    QTemporaryDir folder{QDir::tempPath() + QStringLiteral("/afs-test-XXXXXX")};
    Paths paths = findPaths(folder.filePath(QStringLiteral("data")));
    Options import;
    Options status;
};

TEST_F(BegunImportTest, ThatWasKilledIsToldAndThenListedAsInterrupted) {
    beKilled();
    for (int run = 0; run < 2; ++run)
        EXPECT_NE(toldBy(status).find("To run it again: import '/tmp/my dump.zip'"), std::string::npos);
    Options other = import;
    other.files = QStringList(QStringLiteral("/tmp/other.zip"));
    for (int run = 0; run < 2; ++run) {
        const auto database = openDatabase(other, paths);
        ASSERT_TRUE(database) << qPrintable(database.error().message);
        const auto imports = ImportJournal(*database->session).list(AccountId{});
        ASSERT_TRUE(imports);
        ASSERT_EQ(imports->size(), 1U) << "once";
        EXPECT_EQ(imports->front().state, ImportState::Interrupted);
        EXPECT_EQ(imports->front().paths, import.files);
    }
    EXPECT_NE(toldBy(status).find("To run it again"), std::string::npos) << "by the journal from now on";
}

TEST_F(BegunImportTest, ThatGoesOnOrEndedByItselfIsNotTold) {
    {
        const BegunImport begun(import, paths);
        EXPECT_EQ(toldBy(status).find("To run it again"), std::string::npos);
    }
    EXPECT_EQ(toldBy(status).find("To run it again"), std::string::npos);
    Options dry = import;
    dry.dryRun = true;
    const BegunImport checked(dry, paths);
    EXPECT_FALSE(QFile::exists(folder.filePath(QStringLiteral("data/begun-import.json"))));
}

} // namespace
} // namespace afs
