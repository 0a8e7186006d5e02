// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/commit_gate.h"

#include <gtest/gtest.h>

#include <thread>

namespace afs {
namespace {

TEST(CommitGate, IsTooLateForACancelAfterTheCommit) {
    CommitGate gate;
    EXPECT_TRUE(gate.passCommit());
    EXPECT_FALSE(gate.passCancel());
    EXPECT_FALSE(gate.isCancelled());
}

TEST(CommitGate, KeepsTheCommitOutAfterACancel) {
    CommitGate gate;
    EXPECT_TRUE(gate.passCancel());
    EXPECT_TRUE(gate.isCancelled());
    EXPECT_FALSE(gate.passCommit());
    EXPECT_FALSE(gate.passCancel()) << "a second cancel changes nothing";
}

TEST(CommitGate, LetsOneOfTwoThreadsThrough) {
    for (int turn = 0; turn < 200; ++turn) {
        CommitGate gate;
        bool committed = false;
        std::thread work([&] { committed = gate.passCommit(); });
        const bool cancelled = gate.passCancel();
        work.join();
        EXPECT_NE(committed, cancelled);
        EXPECT_EQ(gate.isCancelled(), cancelled);
    }
}

} // namespace
} // namespace afs
