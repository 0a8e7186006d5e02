// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start/run_mark.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace afs {
namespace {

TEST(RunMark, ARunThatEndedLeavesNothingAndOneThatBrokeOffIsToldOfOnce) {
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("logs/program.running"));
    {
        RunMark first(file);
        EXPECT_FALSE(first.takeBreak());
        EXPECT_TRUE(QFile::exists(file));
    }
    EXPECT_FALSE(QFile::exists(file));
    ASSERT_TRUE(QFile(file).open(QIODevice::WriteOnly)); // as a kill leaves it
    {
        RunMark second(file);
        EXPECT_TRUE(second.takeBreak());
        EXPECT_FALSE(second.takeBreak());
    }
    RunMark third(file);
    EXPECT_FALSE(third.takeBreak());
}

} // namespace
} // namespace afs
