// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postgres/file_lock.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace afs {
namespace {

TEST(FileLockTest, WhoWaitedForAFileThatWasClearedAwayIsToldThatItsLockKeepsNobodyOut) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("it.lock"));
    auto first = FileLock::open(path);
    auto waiting = FileLock::open(path);
    ASSERT_TRUE(first && waiting);
    ASSERT_TRUE(first->tryLock(FileLock::Mode::Exclusive));
    EXPECT_FALSE(waiting->tryLock(FileLock::Mode::Exclusive));
    EXPECT_TRUE(waiting->isOn(path));
    ASSERT_TRUE(QFile::remove(path));
    *first = FileLock();
    ASSERT_TRUE(waiting->tryLock(FileLock::Mode::Exclusive));
    EXPECT_FALSE(waiting->isOn(path));
    auto next = FileLock::open(path);
    ASSERT_TRUE(next && next->tryLock(FileLock::Mode::Exclusive));
    EXPECT_TRUE(next->isOn(path));
    EXPECT_FALSE(waiting->isOn(path)) << "another file has the name";
    EXPECT_FALSE(FileLock().isOn(path));
}

} // namespace
} // namespace afs
