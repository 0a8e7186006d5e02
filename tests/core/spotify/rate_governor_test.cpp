// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spotify/rate_governor.h"

#include "core/base/time_text.h"

#include <gtest/gtest.h>

#include <random>

namespace afs {
namespace {

using namespace std::chrono_literals;
using Group = RequestGroup;
using Outcome = RequestOutcome::Kind;

class Governing : public testing::Test {
protected:
    RateGovernor make(const RateState& state = {}) {
        return {RateLimits(), state, [this] { return m_random; }};
    }

    /// Goes to the moment of the next request and begins it.
    RequestTicket begin(RateGovernor& governor) {
        auto ticket = governor.next(m_now);
        if (!ticket) {
            const auto wake = governor.wakeAt(m_now);
            EXPECT_TRUE(wake) << "nobody would ever be served";
            if (!wake)
                return {};
            EXPECT_GT(*wake, m_now);
            EXPECT_FALSE(governor.next(*wake - 1ms)) << "woken too late";
            m_now = *wake;
            ticket = governor.next(m_now);
        }
        EXPECT_TRUE(ticket);
        return ticket.value_or(RequestTicket());
    }

    RequestVerdict end(RateGovernor& governor, RequestTicket ticket, const RequestOutcome& outcome = {}) {
        const RequestVerdict verdict = governor.finished(ticket, outcome, m_now);
        if (verdict == RequestVerdict::Done)
            governor.withdraw(ticket);
        return verdict;
    }

    /// Asks, and ends with `outcome` as often as the request is repeated.
    RequestVerdict run(RateGovernor& governor, Group group, const RequestOutcome& outcome, const char* address = "") {
        governor.ask(group, {}, QString::fromLatin1(address));
        RequestVerdict verdict = RequestVerdict::Again;
        while (verdict == RequestVerdict::Again)
            verdict = end(governor, begin(governor), outcome);
        return verdict;
    }

    Milliseconds blockedFor(const RateGovernor& governor, Group group) const {
        const auto block = governor.blockOf(group, m_now);
        return block ? block->until - m_now : 0ms;
    }

    Instant m_now = *parseInstant("2026-10-01T12:00:00Z");
    double m_random = 0;
};

TEST_F(Governing, LetsOneRequestGoAtATime) {
    RateGovernor governor = make();
    governor.ask(Group::Live);
    governor.ask(Group::Live);
    const RequestTicket first = begin(governor);
    EXPECT_FALSE(governor.next(m_now + 1h));
    EXPECT_FALSE(governor.wakeAt(m_now));
    end(governor, first);
    const Instant began = m_now;
    begin(governor);
    EXPECT_EQ(m_now - began, 300ms);
}

TEST_F(Governing, ServesTheMostUrgentFirstAndEqualsInTheirOrder) {
    RateGovernor governor = make();
    const auto album = governor.ask(Group::Albums);
    const auto list = governor.ask(Group::Playlists);
    const auto firstPage = governor.ask(Group::PlaylistItems);
    const auto secondPage = governor.ask(Group::PlaylistItems);
    const auto recent = governor.ask(Group::RecentlyPlayed);
    const auto live = governor.ask(Group::Live);
    const auto token = governor.ask(Group::Tokens);
    for (const RequestTicket expected : {token, live, recent, list, firstPage, secondPage, album}) {
        const RequestTicket ticket = begin(governor);
        EXPECT_EQ(ticket, expected);
        end(governor, ticket);
    }
    EXPECT_FALSE(governor.wakeAt(m_now));
}

TEST_F(Governing, StartsNoMoreThanTheWindowHolds) {
    RateGovernor governor = make();
    std::vector<Instant> starts;
    for (int i = 0; i < 95; ++i)
        governor.ask(Group::PlaylistItems);
    for (int i = 0; i < 95; ++i) {
        end(governor, begin(governor));
        starts.push_back(m_now);
    }
    for (std::size_t i = 30; i < starts.size(); ++i)
        EXPECT_GE(starts[i] - starts[i - 30], 30s) << i;
    EXPECT_LE(starts.back() - starts.front(), 100s) << "slower than it has to be";
}

TEST_F(Governing, WaitsForAShortLimitAndRetriesOnce) {
    RateGovernor governor = make();
    m_random = 0.5;
    const RequestTicket page = governor.ask(Group::PlaylistItems);
    EXPECT_EQ(end(governor, begin(governor), {Outcome::RateLimited, 7s, false}), RequestVerdict::Again);
    governor.ask(Group::Live);
    const Instant limitedAt = m_now;
    const RequestTicket live = begin(governor);
    EXPECT_NE(live, page);
    EXPECT_EQ(m_now - limitedAt, 7500ms) << "the limit is the whole app's";
    end(governor, live);
    EXPECT_EQ(begin(governor), page);
    EXPECT_EQ(end(governor, page, {Outcome::RateLimited, 7s, false}), RequestVerdict::Blocked);
    EXPECT_EQ(blockedFor(governor, Group::PlaylistItems), 30s) << "7 s did not help";
    EXPECT_EQ(blockedFor(governor, Group::Live), 0s);
    m_now += 30s;
    EXPECT_EQ(run(governor, Group::PlaylistItems, {Outcome::RateLimited, 1s, false}), RequestVerdict::Blocked);
    EXPECT_EQ(blockedFor(governor, Group::PlaylistItems), 2min) << "nobody is asked for ever";
}

TEST_F(Governing, BlocksOnlyTheGroupForALongLimit) {
    RateGovernor governor = make();
    EXPECT_EQ(run(governor, Group::PlaylistItems, {Outcome::RateLimited, 61s, false}), RequestVerdict::Blocked);
    EXPECT_EQ(blockedFor(governor, Group::PlaylistItems), 61s);
    EXPECT_EQ(governor.blockOf(Group::PlaylistItems, m_now)->cause, BlockCause::RateLimit);
    EXPECT_EQ(run(governor, Group::Live, {}), RequestVerdict::Done);
    const RequestTicket refused = governor.ask(Group::PlaylistItems);
    EXPECT_FALSE(governor.next(m_now + 30s));
    EXPECT_EQ(governor.takeRefused(m_now), std::vector{refused});
    m_now += 70s;
    EXPECT_TRUE(governor.takeRefused(m_now).empty());
    EXPECT_EQ(run(governor, Group::PlaylistItems, {}), RequestVerdict::Done);
}

TEST_F(Governing, BlocksTheGroupForAnExceededQuotaHoweverShortTheWait) {
    RateGovernor governor = make();
    EXPECT_EQ(run(governor, Group::Tracks, {Outcome::RateLimited, 5s, true}), RequestVerdict::Blocked);
    EXPECT_EQ(governor.blockOf(Group::Tracks, m_now)->cause, BlockCause::Quota);
    EXPECT_EQ(blockedFor(governor, Group::Tracks), 5s);
    EXPECT_EQ(run(governor, Group::Albums, {Outcome::RateLimited, 74'214s, false}), RequestVerdict::Blocked);
    EXPECT_EQ(blockedFor(governor, Group::Albums), 74'214s);
    EXPECT_EQ(run(governor, Group::Playlists, {Outcome::RateLimited, 24h * 400, false}), RequestVerdict::Blocked);
    EXPECT_EQ(blockedFor(governor, Group::Playlists), 24h * 7);
}

TEST_F(Governing, AnAppThatIsLimitedKeepsNoOtherOneWaiting) {
    const QString noras = QStringLiteral("a1");
    const QString ottos = QStringLiteral("b2");
    RateGovernor governor = make();
    governor.ask(Group::Tracks, noras);
    EXPECT_EQ(end(governor, begin(governor), {Outcome::RateLimited, 2h, true}), RequestVerdict::Blocked);
    EXPECT_EQ(governor.blockOf(Group::Tracks, m_now, noras)->app, noras);
    EXPECT_FALSE(governor.blockOf(Group::Tracks, m_now, ottos));
    const RequestTicket refused = governor.ask(Group::Tracks, noras);
    const RequestTicket served = governor.ask(Group::Tracks, ottos);
    EXPECT_EQ(begin(governor), served);
    EXPECT_EQ(end(governor, served), RequestVerdict::Done);
    EXPECT_EQ(governor.takeRefused(m_now), std::vector{refused}) << "an answer to another app ends no block";

    const RequestTicket limited = governor.ask(Group::Live, noras);
    EXPECT_EQ(end(governor, begin(governor), {Outcome::RateLimited, 50s, false}), RequestVerdict::Again);
    governor.ask(Group::Live, ottos);
    const Instant asked = m_now;
    end(governor, begin(governor));
    EXPECT_EQ(m_now - asked, 300ms) << "nor does a short limit hold it up";
    EXPECT_EQ(begin(governor), limited);
    EXPECT_GE(m_now - asked, 49s);
}

TEST_F(Governing, EveryAppKeepsToABlockOfBeforeTheyWereToldApart) {
    const QString app = QStringLiteral("a1");
    RateState kept;
    kept.blocks = {{Group::Tracks, BlockCause::Quota, m_now + 2h, 0},
                   {Group::Tracks, BlockCause::Quota, m_now + 1h, 0, app}};
    RateGovernor governor = make(kept);
    EXPECT_EQ(governor.blockOf(Group::Tracks, m_now, app)->until, m_now + 2h) << "the one that ends last";
    const RequestTicket refused = governor.ask(Group::Tracks, app);
    m_now += 90min;
    EXPECT_EQ(governor.takeRefused(m_now), std::vector{refused});
    m_now += 30min;
    governor.ask(Group::Tracks, app);
    EXPECT_EQ(end(governor, begin(governor)), RequestVerdict::Done);
    EXPECT_TRUE(governor.state().blocks.empty()) << "over and done with, both";
}

TEST_F(Governing, LearnsOfTheBlocksOfEachApp) {
    RateGovernor governor = make();
    governor.learn({{Group::Tracks, BlockCause::Quota, m_now + 2h, 0, QStringLiteral("a1")},
                    {Group::Tracks, BlockCause::Quota, m_now + 1h, 0, QStringLiteral("b2")}},
                   m_now);
    governor.learn({{Group::Tracks, BlockCause::Quota, m_now + 3h, 0, QStringLiteral("b2")}}, m_now);
    EXPECT_EQ(governor.blockOf(Group::Tracks, m_now, QStringLiteral("a1"))->until, m_now + 2h);
    EXPECT_EQ(governor.blockOf(Group::Tracks, m_now, QStringLiteral("b2"))->until, m_now + 3h);
}

TEST_F(Governing, WaitsLongerAndLongerWhenSpotifyDoesNotSayHowLong) {
    RateGovernor governor = make();
    for (const Milliseconds wait : {Milliseconds(30s), Milliseconds(2min), Milliseconds(10min), Milliseconds(1h),
                                    Milliseconds(6h), Milliseconds(6h)}) {
        EXPECT_EQ(run(governor, Group::Tracks, {Outcome::RateLimited, {}, false}), RequestVerdict::Blocked);
        EXPECT_EQ(blockedFor(governor, Group::Tracks), wait);
        m_now += wait;
    }
    EXPECT_EQ(run(governor, Group::Tracks, {}), RequestVerdict::Done);
    EXPECT_EQ(run(governor, Group::Tracks, {Outcome::RateLimited, {}, false}), RequestVerdict::Blocked);
    EXPECT_EQ(blockedFor(governor, Group::Tracks), 30s) << "a success begins anew";
}

TEST_F(Governing, RemembersBlocksOverARestart) {
    RateState kept;
    {
        RateGovernor governor = make();
        run(governor, Group::Tracks, {Outcome::RateLimited, {}, false});
        m_now += 30s;
        run(governor, Group::Tracks, {Outcome::RateLimited, {}, false});
        kept = governor.state();
    }
    RateGovernor governor = make(kept);
    EXPECT_EQ(blockedFor(governor, Group::Tracks), 2min);
    EXPECT_EQ(governor.state(), kept);
    m_now += 2min;
    run(governor, Group::Tracks, {Outcome::RateLimited, {}, false});
    EXPECT_EQ(blockedFor(governor, Group::Tracks), 10min);
}

TEST_F(Governing, BacksOffFromAnOutageWithJitterAndThenPausesTheGroup) {
    for (const double random : {0.0, 1.0}) {
        m_random = random;
        RateGovernor governor = make();
        governor.ask(Group::RecentlyPlayed);
        std::vector<Milliseconds> waits;
        RequestVerdict verdict = RequestVerdict::Again;
        for (Instant before = m_now; verdict == RequestVerdict::Again; before = m_now) {
            const RequestTicket ticket = begin(governor);
            waits.push_back(m_now - before);
            verdict = end(governor, ticket, {Outcome::Unavailable, {}, false});
        }
        EXPECT_EQ(verdict, RequestVerdict::Blocked);
        const double stretch = 1 + random / 2;
        ASSERT_EQ(waits.size(), 5U);
        for (std::size_t i = 1; i < waits.size(); ++i)
            EXPECT_EQ(waits[i].count(), static_cast<int>(1000 * (1 << (i - 1)) * stretch));
        EXPECT_EQ(blockedFor(governor, Group::RecentlyPlayed), 5min);
        EXPECT_EQ(governor.blockOf(Group::RecentlyPlayed, m_now)->cause, BlockCause::Outage);
        EXPECT_EQ(blockedFor(governor, Group::Live), 0s);
        m_now += 1h;
    }
}

TEST_F(Governing, WhatOneMeetsWhileOthersAreAnsweredPausesNobody) {
    RateGovernor governor = make();
    governor.ask(Group::Live);
    RequestVerdict verdict = RequestVerdict::Again;
    while ((verdict = end(governor, begin(governor), {Outcome::Unavailable, {}, false})) == RequestVerdict::Again) {
        const RequestTicket other = governor.ask(Group::Live);
        m_now += 300ms;
        ASSERT_EQ(governor.next(m_now), other);
        EXPECT_EQ(end(governor, other, {}), RequestVerdict::Done);
        governor.withdraw(other);
    }
    EXPECT_EQ(verdict, RequestVerdict::GivenUp);
    EXPECT_FALSE(governor.blockOf(Group::Live, m_now));
    m_now += 10min;
    EXPECT_EQ(run(governor, Group::Live, {Outcome::Unavailable, {}, false}), RequestVerdict::Blocked)
        << "nobody was answered for long";
}

TEST_F(Governing, AnAddressThatMeetsAnOutageAlonePausesNobody) {
    RateGovernor governor = make();
    const RequestOutcome outage{Outcome::Unavailable, {}, false};
    EXPECT_EQ(run(governor, Group::PlaylistItems, outage, "a"), RequestVerdict::GivenUp);
    EXPECT_EQ(run(governor, Group::PlaylistItems, outage, "a"), RequestVerdict::GivenUp)
        << "the same one again tells nothing new";
    EXPECT_FALSE(governor.blockOf(Group::PlaylistItems, m_now));
    EXPECT_EQ(run(governor, Group::Tracks, outage, "x"), RequestVerdict::GivenUp) << "nor does one of another group";
    EXPECT_EQ(run(governor, Group::PlaylistItems, outage, "b"), RequestVerdict::Blocked) << "it is everybody's";
    EXPECT_EQ(blockedFor(governor, Group::PlaylistItems), 5min);

    m_now += 1h;
    EXPECT_EQ(run(governor, Group::PlaylistItems, outage, "c"), RequestVerdict::GivenUp) << "that was long ago";
    EXPECT_EQ(run(governor, Group::PlaylistItems, {}, "b"), RequestVerdict::Done);
    m_now += 2min;
    EXPECT_EQ(run(governor, Group::PlaylistItems, outage, "d"), RequestVerdict::GivenUp)
        << "others were answered since";
}

TEST_F(Governing, ServesOthersWhileOneBacksOff) {
    RateGovernor governor = make();
    governor.ask(Group::Live);
    end(governor, begin(governor), {Outcome::Unavailable, {}, false});
    const RequestTicket other = governor.ask(Group::Albums);
    m_now += 300ms;
    EXPECT_EQ(governor.next(m_now), other);
}

TEST_F(Governing, ForgetsAnOutageWhenTheNetworkReturnsButNoLimit) {
    RateGovernor governor = make();
    run(governor, Group::Live, {Outcome::Unavailable, {}, false});
    run(governor, Group::Tracks, {Outcome::RateLimited, 2h, false});
    governor.ask(Group::RecentlyPlayed);
    end(governor, begin(governor), {Outcome::Unavailable, {}, false});
    governor.forgetOutages();
    EXPECT_EQ(blockedFor(governor, Group::Live), 0s);
    EXPECT_GT(blockedFor(governor, Group::Tracks), 119min);
    m_now += 300ms;
    EXPECT_TRUE(governor.next(m_now));
}

TEST_F(Governing, CountsEveryStartPerGroupAndDay) {
    RateGovernor governor = make();
    run(governor, Group::Live, {});
    run(governor, Group::Live, {});
    run(governor, Group::Tracks, {Outcome::Unavailable, {}, false});
    EXPECT_EQ(governor.state().day, std::chrono::sys_days(std::chrono::year(2026) / 10 / 1));
    EXPECT_EQ(governor.state().requests, (std::array<int, requestGroups>{2, 0, 0, 0, 0, 5, 0}));
    m_now += 24h;
    run(governor, Group::Albums, {});
    EXPECT_EQ(governor.state().day, std::chrono::sys_days(std::chrono::year(2026) / 10 / 2));
    EXPECT_EQ(governor.state().requests, (std::array<int, requestGroups>{0, 0, 0, 0, 0, 0, 1}));
}

TEST_F(Governing, RepeatsAnAnsweredRequestWithoutLosingItsPlace) {
    RateGovernor governor = make();
    const RequestTicket ticket = governor.ask(Group::Live);
    begin(governor);
    EXPECT_EQ(governor.finished(ticket, {}, m_now), RequestVerdict::Done);
    governor.repeat(ticket, m_now + 2s);
    const Instant asked = m_now;
    EXPECT_EQ(begin(governor), ticket);
    EXPECT_EQ(m_now - asked, 2s);
    governor.withdraw(ticket);
    EXPECT_FALSE(governor.wakeAt(m_now));
}

TEST_F(Governing, IsNotStoppedByAClockThatIsSetBack) {
    RateGovernor governor = make();
    m_now += 24h;
    for (int i = 0; i < 30; ++i)
        run(governor, Group::Live, {});
    governor.ask(Group::Live);
    end(governor, begin(governor), {Outcome::RateLimited, 50s, false});
    governor.ask(Group::Albums);
    m_now -= 24h;
    const Instant back = m_now;
    governor.next(m_now);
    end(governor, begin(governor));
    EXPECT_LE(m_now - back, 2min);
}

/// Whatever happens, in whatever order: never two at once, never too fast, and nobody waits for ever.
TEST_F(Governing, KeepsItsPromisesUnderAnySequenceOfEvents) {
    std::mt19937_64 engine(17);
    const auto random = [&](int count) { return static_cast<int>(engine() % static_cast<std::uint64_t>(count)); };
    RateGovernor governor(RateLimits(), {}, [&] { return random(1000) / 1000.0; });
    std::vector<Instant> starts;
    int waiting = 0;
    int served = 0;
    for (int step = 0; step < 20'000; ++step) {
        if (random(3) == 0 || waiting == 0) {
            governor.ask(static_cast<Group>(random(requestGroups)));
            ++waiting;
        }
        m_now += Milliseconds(random(random(50) == 0 ? 400'000 : 900));
        waiting -= static_cast<int>(governor.takeRefused(m_now).size());
        const auto ticket = governor.next(m_now);
        if (!ticket) {
            ASSERT_TRUE(waiting == 0 || governor.wakeAt(m_now)) << step;
            continue;
        }
        ++served;
        ASSERT_FALSE(governor.next(m_now + 24h));
        starts.push_back(m_now);
        if (starts.size() > 1) {
            ASSERT_GE(starts.back() - starts[starts.size() - 2], 300ms);
        }
        if (starts.size() > 30) {
            ASSERT_GE(starts.back() - starts[starts.size() - 31], 30s);
        }
        m_now += Milliseconds(random(3000));
        const std::optional<Milliseconds> wait =
            random(2) == 0 ? std::nullopt : std::optional(Milliseconds(random(200'000)));
        const auto kind = random(4) != 0 ? Outcome::Answered : static_cast<Outcome>(random(3));
        const RequestVerdict verdict = governor.finished(*ticket, {kind, wait, random(4) == 0}, m_now);
        if (verdict == RequestVerdict::Done)
            governor.withdraw(*ticket);
        waiting -= verdict == RequestVerdict::Again ? 0 : 1;
    }
    EXPECT_GT(served, 3000);
}

} // namespace
} // namespace afs
