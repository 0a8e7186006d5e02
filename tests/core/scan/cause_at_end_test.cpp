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
    ASSERT_EQ(service->status(me).blocks.size(), 1U);
    EXPECT_EQ(service->status(me).blocks[0].group, groupText(RequestGroup::Live));
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

/// Somebody who listens, and a computer that looks at their player later than it meant to.
class LateLooks : public ScanningAtSpotify {
protected:
    LateLooks() {
        standIn.beforeAnswer = [this] {
            if (standIn.world.player)
                standIn.world.player->progress = time.now() - m_since;
        };
        setMode(ScanMode::CurrentlyPlaying);
        service->start();
        rest();
    }
    void nowPlaying(const QString& name) {
        standIn.world.player = test::StandInPlayer();
        standIn.world.player->track = track(name);
        standIn.world.player->track.duration = 600s;
        m_since = time.now();
    }

    Instant m_since;
};

TEST_F(LateLooks, AreInTheLedgerWhereAWholeSongMayHaveGoneBy) {
    nowPlaying(QStringLiteral("before"));
    pass(100s);
    nowPlaying(QStringLiteral("a"));
    pass(100s);
    time.set(time.now() + 150s);
    pass(40s);
    EXPECT_TRUE(gaps().empty()) << "the song went on meanwhile";
    const Instant late = time.now();
    time.set(late + 60s);
    nowPlaying(QStringLiteral("c")); // after one of less than a minute
    pass(60s);
    ASSERT_EQ(gaps().size(), 1U);
    EXPECT_EQ(gaps()[0].cause, GapCause::Asleep);
    EXPECT_LE(gaps()[0].from, late);
    EXPECT_LE(abs(gaps()[0].to - (late + 60s)), 2s);
    EXPECT_GT(gaps()[0].playsLost, 0);
    EXPECT_LT(gaps()[0].playsLost, 1);
    EXPECT_EQ(stored(), 3);
}

} // namespace
} // namespace afs
