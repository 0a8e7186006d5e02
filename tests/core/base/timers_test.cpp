// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/timers.h"

#include "core/base/nap.h"
#include "tests/support/waiting/wait_until.h"

#include <QCoreApplication>

#include <gtest/gtest.h>

#include <vector>

namespace afs {
namespace {

using namespace std::chrono_literals;
using test::waitUntil;

TEST(Timers, WakeInTheOrderOfTheirMomentsAndNeverFromInsideTheCall) {
    SystemTimers timers;
    QObject context;
    std::vector<int> woken;
    const Instant now = SystemClock().now();
    timers.at(now + 30ms, &context, [&] { woken.push_back(2); });
    timers.at(now - 24h, &context, [&] { woken.push_back(1); });
    EXPECT_TRUE(woken.empty());
    EXPECT_TRUE(waitUntil([&] { return woken.size() == 2; }));
    EXPECT_EQ(woken, (std::vector<int>{1, 2}));
    EXPECT_GE(SystemClock().now(), now + 30ms);
}

TEST(Timers, WaitNoLongerForAClockThatIsSetBack) {
    const Instant noon = std::chrono::sys_days(std::chrono::year(2026) / 10 / 1) + 12h;
    EXPECT_EQ(momentAfterNap(noon + 1h, noon, 20s, noon + 20s), noon + 1h);
    EXPECT_EQ(momentAfterNap(noon + 1h, noon, 20s, noon + 8h), noon + 1h) << "it slept";
    EXPECT_EQ(momentAfterNap(noon + 1h, noon, 20s, noon + 20s - 24h), noon + 1h - 24h);
    EXPECT_EQ(momentAfterNap(noon + 1h, noon, 20s, noon - 1s), noon + 1h - 21s);
}

TEST(Timers, ForgetWhoIsGone) {
    SystemTimers timers;
    auto context = std::make_unique<QObject>();
    bool woken = false;
    bool other = false;
    timers.at(SystemClock().now(), context.get(), [&] { woken = true; });
    context.reset();
    QObject here;
    timers.at(SystemClock().now() + 1ms, &here, [&] { other = true; });
    EXPECT_TRUE(waitUntil([&] { return other; }));
    EXPECT_FALSE(woken);
}

TEST(Alarm, HoldsOneMomentThatCanBeMovedAlsoWhileItRings) {
    SystemTimers timers;
    Alarm alarm(timers);
    std::vector<int> rung;
    const Instant now = SystemClock().now();
    alarm.set(now, [&] { rung.push_back(0); });
    alarm.set(now + 1ms, [&] {
        rung.push_back(1);
        alarm.set(now + 2ms, [&] {
            rung.push_back(2);
            alarm.cancel();
        });
    });
    EXPECT_TRUE(waitUntil([&] { return rung.size() == 2; }));
    alarm.set(now, [&] { rung.push_back(3); });
    alarm.cancel();
    QCoreApplication::processEvents();
    EXPECT_EQ(rung, (std::vector<int>{1, 2}));
}

} // namespace
} // namespace afs
