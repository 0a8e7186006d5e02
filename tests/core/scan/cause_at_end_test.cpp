// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/scan/scanning_fixture.h"

namespace afs {
namespace {

using namespace std::chrono_literals;

/// Somebody whose player is watched, and a program that ends in the middle of a time that nobody watched.
class CauseAtTheEnd : public ScanningAtSpotify {
protected:
    CauseAtTheEnd() {
        setMode(ScanMode::CurrentlyPlaying);
        service->start();
        rest();
        pass(10min);
    }
    void block() { standIn.fail(QStringLiteral("/v1/me/player"), test::tooMany("7200")); }
};

TEST_F(CauseAtTheEnd, IsToldBesideThatNothingRan) {
    block();
    pass(1h);
    const Instant ended = time.now();
    restartProgram(3h);
    pass(2min);
    ASSERT_EQ(gaps().size(), 2U);
    EXPECT_EQ(gaps()[0].cause, GapCause::NotRunning);
    EXPECT_LE(abs(gaps()[0].from - ended), 2s);
    EXPECT_LE(abs(gaps()[0].to - (ended + 3h)), 2s);
    EXPECT_EQ(gaps()[1].cause, GapCause::Blocked);
    EXPECT_LE(abs(gaps()[1].from - (ended - 1h)), 61s);
    EXPECT_EQ(gaps()[1].to, gaps()[0].from);
}

} // namespace
} // namespace afs
