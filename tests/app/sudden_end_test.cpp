// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start/sudden_end.h"

#include <gtest/gtest.h>

#include <cstdio>
#include <cstdlib>

namespace afs {
namespace {

/// What other threads may use.
struct Shared {
    Shared() = default;
    Shared(const Shared&) = delete;
    Shared& operator=(const Shared&) = delete;
    ~Shared() { std::fputs(", with nothing left for threads", stderr); }
};

/// As a library does in the middle of a program.
[[noreturn]] void endSuddenly() {
    thread_local SuddenEnd end;
    end.expect([] { std::fputs("left in order", stderr); });
    static const Shared shared;
    std::exit(EXIT_SUCCESS);
}

TEST(SuddenEndTest, LeavesBeforeAnythingGoesThatOtherThreadsUse) {
    EXPECT_EXIT(endSuddenly(), testing::ExitedWithCode(EXIT_FAILURE), "^left in order$");
}

TEST(SuddenEndTest, AnOrderlyEndIsLeftAlone) {
    bool hasLeft = false;
    {
        SuddenEnd end;
        end.expect([&hasLeft] { hasLeft = true; });
        end.dismiss();
    }
    EXPECT_FALSE(hasLeft);
}

} // namespace
} // namespace afs
