// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spotify/shared_starts.h"

#include "core/base/time_text.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <sys/file.h>

namespace afs {
namespace {

using namespace std::chrono_literals;

class StartsTogether : public testing::Test {
protected:
    /// Asks as a program does, until it may.
    Instant start(const SharedStarts& program) {
        while (const auto later = program.busyUntil(m_now, m_limits)) {
            EXPECT_GT(*later, m_now);
            m_now = *later;
        }
        return m_now;
    }

    const QTemporaryDir m_folder;
    const QString m_path = m_folder.filePath(QStringLiteral("requests"));
    const RateLimits m_limits{};
    Instant m_now = *parseInstant("2026-11-26T12:00:00Z");
};

TEST_F(StartsTogether, KeepToOneWindowWhoeverAsks) {
    const Instant begun = m_now;
    std::vector<Instant> starts;
    for (int i = 0; i < 60; ++i)
        starts.push_back(start(SharedStarts(m_path)));
    for (std::size_t i = 1; i < starts.size(); ++i)
        EXPECT_GE(starts[i] - starts[i - 1], 300ms);
    for (std::size_t i = 30; i < starts.size(); ++i)
        EXPECT_GE(starts[i] - starts[i - 30], 30s);
    EXPECT_LE(m_now - begun, 40s) << "and nobody waits for longer than that";
    EXPECT_EQ(QFile::permissions(m_path) & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
              QFileDevice::Permissions());
}

TEST_F(StartsTogether, GoAloneWithoutAFile) {
    EXPECT_FALSE(SharedStarts().busyUntil(m_now, m_limits));
    QFile file(m_path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    const SharedStarts nowhere(m_path + QStringLiteral("/requests"));
    EXPECT_FALSE(nowhere.busyUntil(m_now, m_limits));
    EXPECT_FALSE(nowhere.busyUntil(m_now, m_limits));
}

TEST_F(StartsTogether, MakeTheFolderOfTheFile) {
    const QString folder = m_folder.filePath(QStringLiteral("not/there"));
    const SharedStarts program(folder + QStringLiteral("/requests"));
    EXPECT_FALSE(program.busyUntil(m_now, m_limits));
    EXPECT_TRUE(program.busyUntil(m_now, m_limits));
    EXPECT_EQ(QFile::permissions(folder) & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
              QFileDevice::Permissions());
}

TEST_F(StartsTogether, AreNotHeldUpByAClockThatWasSetOrByDamage) {
    EXPECT_FALSE(SharedStarts(m_path).busyUntil(m_now, m_limits));
    EXPECT_FALSE(SharedStarts(m_path).busyUntil(m_now - 24h, m_limits));
    QFile file(m_path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("what\n99999999999999999999\n-1\n");
    file.close();
    EXPECT_FALSE(SharedStarts(m_path).busyUntil(m_now, m_limits));
    EXPECT_TRUE(SharedStarts(m_path).busyUntil(m_now, m_limits));
}

TEST_F(StartsTogether, WhoeverWokeInTheSameMomentIsCounted) {
    RateLimits two = m_limits;
    two.perWindow = 2;
    const SharedStarts program(m_path);
    EXPECT_FALSE(program.busyUntil(m_now + 1ms, two));
    EXPECT_EQ(program.busyUntil(m_now, two), m_now + 301ms);
    EXPECT_FALSE(program.busyUntil(m_now + 301ms, two));
    EXPECT_EQ(program.busyUntil(m_now + 1s, two), m_now + 1ms + 30s);
}

TEST_F(StartsTogether, AskAgainWhereSomebodyLooksIntoTheFile) {
    QFile other(m_path);
    ASSERT_TRUE(other.open(QIODevice::ReadWrite));
    ASSERT_EQ(flock(other.handle(), LOCK_EX), 0);
    EXPECT_EQ(SharedStarts(m_path).busyUntil(m_now, m_limits), m_now + 300ms);
    other.close();
    EXPECT_FALSE(SharedStarts(m_path).busyUntil(m_now + 300ms, m_limits));
}

TEST_F(StartsTogether, WhatHasToWaitIsNeitherCountedNorLost) {
    RateGovernor governor(m_limits, {}, [] { return 0.0; });
    const RequestTicket ticket = governor.ask(RequestGroup::Profile);
    ASSERT_EQ(governor.next(m_now), ticket);
    governor.postpone(ticket, m_now + 2s);
    EXPECT_EQ(requestsToday(governor.state()), 0);
    EXPECT_FALSE(governor.next(m_now + 1s));
    EXPECT_EQ(governor.wakeAt(m_now), m_now + 2s);
    EXPECT_EQ(governor.next(m_now + 2s), ticket);
    EXPECT_EQ(requestsToday(governor.state()), 1);
}

TEST_F(StartsTogether, WhatHasToWaitKeepsItsPlaceInLine) {
    RateGovernor governor(m_limits, {}, [] { return 0.0; });
    const RequestTicket first = governor.ask(RequestGroup::Profile);
    const RequestTicket second = governor.ask(RequestGroup::Profile);
    for (int times = 0; times < 2; ++times) {
        ASSERT_EQ(governor.next(m_now), first);
        governor.postpone(first, m_now + 2s);
        EXPECT_FALSE(governor.next(m_now)) << "the others keep the next one waiting as well";
        m_now += 2s;
    }
    ASSERT_EQ(governor.next(m_now), first);
    governor.withdraw(first);
    EXPECT_EQ(governor.next(m_now + 1s), second);
}

} // namespace
} // namespace afs
