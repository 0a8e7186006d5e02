// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/locale_time.h"
#include "tests/core/spotify/api_fixture.h"

#include <QTemporaryDir>

namespace afs {
namespace {

using namespace std::chrono_literals;
using Fault = test::StandInFault::Kind;

const QString recentPath = QStringLiteral("/v1/me/player/recently-played");
const QString mePath = QStringLiteral("/v1/me");

class AskingInTurn : public TalkingToSpotify {
protected:
    int asked() const { return standIn.count(recentPath); }
};

TEST_F(AskingInTurn, SendsOneRequestAtATimeTheMostUrgentFirst) {
    ASSERT_TRUE(recentlyPlayed());
    QObject context;
    int answers = 0;
    const auto count = [&](const auto&) { ++answers; };
    api->album(QStringLiteral("a"), {}, &context, count);
    api->playlists(0, &context, count);
    api->track(QStringLiteral("t"), {}, &context, count);
    api->recentlyPlayed(&context, count);
    api->currentlyPlaying({}, &context, count);
    ASSERT_TRUE(test::waitUntil(
        time, [this] { return http.running() > 0; }, [&] { return answers == 5; }));
    EXPECT_EQ(standIn.mostAtOnce(), 1);
    std::vector<QString> paths;
    Instant last;
    for (const test::StandInRequest& request : standIn.seen()) {
        if (request.path == QLatin1String("/api/token"))
            continue;
        EXPECT_GE(request.at - last, 300ms);
        last = request.at;
        paths.push_back(request.path.section(u'/', 2));
    }
    const std::vector<QString> expected{QStringLiteral("me/player/recently-played"),
                                        QStringLiteral("me/player/currently-playing"),
                                        QStringLiteral("me/player/recently-played"),
                                        QStringLiteral("me/playlists"),
                                        QStringLiteral("tracks/t"),
                                        QStringLiteral("albums/a")};
    EXPECT_EQ(paths, expected);
}

TEST_F(AskingInTurn, WaitsForAShortLimitAndAsksOnceMore) {
    standIn.fail(recentPath, test::tooMany("20"));
    const Instant before = time.now();
    ASSERT_TRUE(recentlyPlayed());
    EXPECT_EQ(asked(), 2);
    EXPECT_EQ(time.now() - before, 20'500ms);
    EXPECT_TRUE(queue->state().blocks.empty());

    standIn.fail(recentPath, test::tooMany("20"), 2);
    const auto refused = recentlyPlayed();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().problem, ApiProblem::Blocked);
    EXPECT_EQ(asked(), 4);
}

TEST_F(AskingInTurn, BlocksAGroupOverARestartAndLetsOthersGo) {
    for (const auto& [fault, wait] : std::vector<std::pair<test::StandInFault, Milliseconds>>{
             {test::tooMany("74214"), 74'214s}, {test::tooMany("5", true), 5s}, {test::tooMany({}), 30s}}) {
        SCOPED_TRACE(wait.count());
        std::vector<GroupBlock> told;
        QObject::connect(queue.get(), &RequestQueue::blocked, [&](const GroupBlock& block) { told.push_back(block); });
        standIn.fail(recentPath, fault);
        const int before = asked();
        auto refused = recentlyPlayed();
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().problem, ApiProblem::Blocked);
        EXPECT_EQ(refused.error().until, time.now() + wait);
        ASSERT_EQ(told.size(), 1U);
        EXPECT_EQ(told.front().until, time.now() + wait);

        const RateState kept = queue->state();
        restart(kept);
        refused = recentlyPlayed();
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().until, told.front().until);
        EXPECT_EQ(asked(), before + 1) << "a blocked group is not asked for";
        EXPECT_TRUE(profile()) << "others go on";
        time.set(told.front().until);
        EXPECT_TRUE(recentlyPlayed());
    }
}

TEST_F(AskingInTurn, OutlastsAnOutage) {
    const std::vector<test::StandInFault> faults{test::html(502), test::status(500), test::fault(Fault::Truncated),
                                                 test::html(200)};
    for (const test::StandInFault& fault : faults)
        standIn.fail(recentPath, fault);
    const Instant before = time.now();
    EXPECT_TRUE(recentlyPlayed());
    EXPECT_EQ(asked(), 5);
    EXPECT_EQ(time.now() - before, 15s * 1.25);
}

TEST_F(AskingInTurn, LeavesAGroupAloneThatStaysAway) {
    standIn.fail(recentPath, test::html(503), 5);
    const auto refused = recentlyPlayed();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().problem, ApiProblem::Temporary);
    EXPECT_EQ(refused.error().error.kind, ErrorKind::Network);
    EXPECT_EQ(refused.error().until, time.now() + 5min);
    EXPECT_FALSE(recentlyPlayed());
    EXPECT_EQ(asked(), 5);
    queue->networkReturned();
    EXPECT_TRUE(recentlyPlayed());
}

TEST_F(AskingInTurn, AnOutageIsOfTheRunThatMetItAndALimitIsNot) {
    standIn.fail(recentPath, test::html(503), 5);
    ASSERT_FALSE(recentlyPlayed());
    restart(RateState(queue->state())); // which goes with the queue
    EXPECT_TRUE(recentlyPlayed()) << "Spotify answers again";
    standIn.fail(recentPath, test::tooMany("7200"));
    ASSERT_FALSE(recentlyPlayed());
    restart(RateState(queue->state())); // which goes with the queue
    const auto refused = recentlyPlayed();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().problem, ApiProblem::Blocked);
    EXPECT_TRUE(refused.error().error.message.contains(
        shortDateTime(QDateTime::fromMSecsSinceEpoch(refused.error().until->time_since_epoch().count()))))
        << refused.error().error.message.toStdString();
}

TEST_F(AskingInTurn, TellsToTheSecondWhereTheWaitIsShort) {
    standIn.fail(recentPath, test::tooMany("90"));
    const auto refused = recentlyPlayed();
    ASSERT_FALSE(refused);
    ASSERT_EQ(refused.error().problem, ApiProblem::Blocked);
    const QDateTime end = QDateTime::fromMSecsSinceEpoch(refused.error().until->time_since_epoch().count());
    EXPECT_TRUE(refused.error().error.message.contains(exactDateTime(end)))
        << refused.error().error.message.toStdString();
}

TEST_F(AskingInTurn, GivesUpOnAnAnswerThatNeverComes) {
    ASSERT_TRUE(profile());
    standIn.fail(recentPath, test::fault(Fault::Hang));
    QObject context;
    std::optional<ApiResult<RecentlyPlayed>> answer;
    api->recentlyPlayed(&context, [&](const ApiResult<RecentlyPlayed>& got) { answer = got; });
    ASSERT_TRUE(test::waitUntil(
        time, [this] { return http.running() > 0; }, [&] { return asked() == 1; }));
    time.advance(30s);
    ASSERT_TRUE(waitFor(answer));
    EXPECT_EQ(asked(), 2);
}

TEST_F(AskingInTurn, RefreshesARefusedTokenInTheMiddleAndAsksAgain) {
    ASSERT_TRUE(profile());
    standIn.endAccessTokens();
    ASSERT_TRUE(recentlyPlayed());
    EXPECT_EQ(asked(), 2);
    EXPECT_EQ(standIn.count(QStringLiteral("/api/token")), 2);
}

TEST_F(AskingInTurn, DoesNotEndASignInBecauseTheApiRefusesAFreshToken) {
    standIn.fail(recentPath, test::status(401), 2);
    const auto refused = recentlyPlayed();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().problem, ApiProblem::Temporary);
    EXPECT_TRUE(keeper->isSignedIn());
    EXPECT_TRUE(recentlyPlayed());
}

TEST_F(AskingInTurn, RefreshesATokenThatEndedWhileARequestWaited) {
    standIn.tokens.accessLife = 100s;
    standIn.fail(recentPath, test::tooMany("50"));
    ASSERT_TRUE(recentlyPlayed());
    EXPECT_EQ(asked(), 2);
    EXPECT_EQ(standIn.count(QStringLiteral("/api/token")), 2);
    EXPECT_EQ(queue->state().requests[static_cast<std::size_t>(RequestGroup::RecentlyPlayed)], 2);
}

/// Three people of one app who have no access token yet.
class TokensInTurn : public AskingInTurn {
protected:
    TokensInTurn() {
        for (const char* name : {"nora", "otto", "ida"}) {
            Grant one = standIn.grantNow(scopeNames(wantedScopes(true)));
            one.account = QString::fromLatin1(name);
            keepers.push_back(std::make_unique<TokenKeeper>(governed, secrets, time, one));
        }
    }
    AccessResult obtain(std::size_t who) {
        QObject context;
        std::optional<AccessResult> answer;
        keepers[who]->obtain(&context, [&](const AccessResult& got) { answer = got; });
        EXPECT_TRUE(test::waitUntil(
            time, [this] { return http.running() > 0; }, [&] { return answer.has_value(); }));
        return answer.value_or(tl::make_unexpected(ApiError{}));
    }
    int refreshes() const { return standIn.count(QStringLiteral("/api/token")); }
    const QString tokenPath = QStringLiteral("/api/token");
    TokenEndpoint governed{*queue, standIn.hosts(), time};
    std::vector<std::unique_ptr<TokenKeeper>> keepers;
};

TEST_F(TokensInTurn, AreAskedForOneAfterTheOtherAndCounted) {
    std::vector<std::unique_ptr<SpotifyApi>> apis;
    QObject context;
    int answers = 0;
    for (const auto& each : keepers) {
        apis.push_back(std::make_unique<SpotifyApi>(*queue, standIn.hosts(), *each));
        apis.back()->recentlyPlayed(&context, [&](const ApiResult<RecentlyPlayed>& got) { answers += got ? 1 : 0; });
    }
    ASSERT_TRUE(test::waitUntil(
        time, [this] { return http.running() > 0; }, [&] { return answers == 3; }));
    EXPECT_EQ(standIn.seen().size(), 6U);
    EXPECT_EQ(standIn.mostAtOnce(), 1);
    Instant last;
    for (const test::StandInRequest& request : standIn.seen()) {
        EXPECT_GE(request.at - last, 300ms);
        last = request.at;
    }
    EXPECT_EQ(queue->state().requests[static_cast<std::size_t>(RequestGroup::Tokens)], 3);
}

TEST_F(TokensInTurn, AShortLimitIsWaitedFor) {
    standIn.fail(tokenPath, test::tooMany("20"));
    const Instant before = time.now();
    ASSERT_TRUE(obtain(0));
    EXPECT_EQ(refreshes(), 2);
    EXPECT_EQ(time.now() - before, 20'500ms);
}

TEST_F(TokensInTurn, ALongLimitIsKeptToByAllOfTheAppAndOverARestart) {
    standIn.fail(tokenPath, test::tooMany("21"));
    EXPECT_FALSE(obtain(1)) << "another program may wait for its turn";
    time.advance(25s);
    standIn.fail(tokenPath, test::tooMany("900"));
    const int asked = refreshes();
    const Instant before = time.now();
    const AccessResult refused = obtain(0);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().problem, ApiProblem::Blocked);
    EXPECT_EQ(refused.error().until, before + 900s);
    time.advance(5min);
    const AccessResult other = obtain(1);
    ASSERT_FALSE(other);
    EXPECT_EQ(other.error().problem, ApiProblem::Blocked);
    EXPECT_EQ(other.error().until, before + 900s);
    EXPECT_EQ(refreshes(), asked + 1) << "nobody asked again";

    RequestQueue next(http, time, time, queue->state(), [] { return 0.5; });
    TokenEndpoint restarted(next, standIn.hosts(), time);
    TokenKeeper again(restarted, secrets, time, keepers[2]->grant());
    QObject context;
    std::optional<AccessResult> answer;
    again.obtain(&context, [&](const AccessResult& got) { answer = got; });
    ASSERT_TRUE(test::waitUntil([&] { return answer.has_value(); }));
    EXPECT_FALSE(*answer);
    EXPECT_EQ(refreshes(), asked + 1);
    time.advance(10min);
    EXPECT_TRUE(obtain(1));
    EXPECT_TRUE(queue->state().blocks.empty());
}

TEST_F(TokensInTurn, AnOutageIsToldAtOnceAndBlocksNobody) {
    standIn.fail(tokenPath, test::status(503));
    const AccessResult refused = obtain(0);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().problem, ApiProblem::Temporary);
    EXPECT_EQ(refreshes(), 1);
    EXPECT_TRUE(obtain(1));
}

TEST_F(TokensInTurn, NobodyIsAskedForWhoIsGone) {
    QObject context;
    keepers[0]->obtain(&context, [](const AccessResult&) { FAIL() << "nobody is there"; });
    keepers[1]->obtain(&context, [](const AccessResult&) { FAIL() << "nobody is there"; });
    ASSERT_TRUE(test::waitUntil([this] { return http.running() > 0; }));
    keepers.clear();
    ASSERT_TRUE(test::waitUntil(
        time, [this] { return http.running() > 0; }, [this] { return http.running() == 0; }));
    EXPECT_TRUE(recentlyPlayed());
    EXPECT_EQ(refreshes(), 2) << "the one that was under way, and that of who is left";
}

TEST_F(AskingInTurn, LetsOneBrokenAccountStopNoOther) {
    TokenKeeper broken(endpoint, secrets, time, standIn.grantNow({}));
    Grant revoked = grant;
    revoked.account = QStringLiteral("other");
    revoked.refreshToken = Secret("AQrevoked");
    TokenKeeper signedOut(endpoint, secrets, time, revoked);
    SpotifyApi brokenApi(*queue, standIn.hosts(), broken);
    SpotifyApi signedOutApi(*queue, standIn.hosts(), signedOut);
    QObject context;
    std::vector<ApiProblem> problems;
    const auto note = [&](const ApiResult<RecentlyPlayed>& got) {
        ASSERT_FALSE(got);
        problems.push_back(got.error().problem);
    };
    for (int i = 0; i < 3; ++i) {
        signedOutApi.recentlyPlayed(&context, note);
        brokenApi.recentlyPlayed(&context, note);
    }
    EXPECT_TRUE(recentlyPlayed());
    EXPECT_TRUE(profile());
    ASSERT_TRUE(test::waitUntil(
        time, [this] { return http.running() > 0; }, [&] { return problems.size() == 6; }));
    EXPECT_EQ(std::ranges::count(problems, ApiProblem::SignedOut), 3);
    EXPECT_EQ(std::ranges::count(problems, ApiProblem::MissingScope), 3);
    EXPECT_TRUE(queue->state().blocks.empty());
}

TEST_F(AskingInTurn, CountsWhatItSends) {
    std::vector<int> told;
    QObject::connect(queue.get(), &RequestQueue::stateChanged, [&](const RateState& state) {
        told.push_back(state.requests[static_cast<std::size_t>(RequestGroup::RecentlyPlayed)]);
    });
    standIn.fail(recentPath, test::html(500));
    ASSERT_TRUE(recentlyPlayed());
    ASSERT_TRUE(recentlyPlayed());
    EXPECT_EQ(told, (std::vector<int>{1, 2, 3}));
    EXPECT_EQ(asked(), 3);
}

TEST_F(AskingInTurn, SaysOnceThatTheClockIsWrong) {
    int told = 0;
    QObject::connect(queue.get(), &RequestQueue::clockIsWrong, [&](const ApiError& error) {
        EXPECT_EQ(error.problem, ApiProblem::WrongClock);
        ++told;
    });
    standIn.clockSkew = 24h;
    ASSERT_TRUE(profile());
    ASSERT_TRUE(profile());
    EXPECT_EQ(told, 1);
    const auto says = [this](const char* words) {
        return queue->clockProblem() && queue->clockProblem()->error.message.contains(QLatin1String(words));
    };
    EXPECT_TRUE(says("are stored, with the right times"));
    standIn.clockSkew = 24h * 31;
    ASSERT_TRUE(profile());
    EXPECT_TRUE(says("is not stored")) << "it seems to be still to come";
    standIn.clockSkew = -24h * 31;
    ASSERT_TRUE(profile());
    EXPECT_TRUE(says("are stored, with the right times"));
    EXPECT_EQ(told, 1);
    standIn.clockSkew = -59min;
    ASSERT_TRUE(profile());
    EXPECT_FALSE(queue->clockProblem());
    standIn.clockSkew = -24h;
    ASSERT_TRUE(profile());
    EXPECT_EQ(told, 2);
}

TEST_F(AskingInTurn, AnswersNobodyWhoIsGoneAndDoesNotAskForThem) {
    ASSERT_TRUE(profile());
    auto context = std::make_unique<QObject>();
    bool called = false;
    for (int i = 0; i < 3; ++i)
        api->recentlyPlayed(context.get(), [&](const auto&) { called = true; });
    context.reset();
    EXPECT_TRUE(profile());
    EXPECT_FALSE(called);
}

TEST_F(AskingInTurn, TakesNoTurnFromOtherProgramsForWhoIsGone) {
    const QTemporaryDir folder;
    const SharedStarts starts(folder.filePath(QStringLiteral("requests")));
    ASSERT_TRUE(profile());
    queue->share(starts);
    QObject context;
    api->recentlyPlayed(&context, [](const auto&) {});
    test::settle(); // it has its token, and waits for its turn
    api.reset();
    time.advance(1s);
    RateLimits one;
    one.perWindow = 1;
    EXPECT_FALSE(starts.busyUntil(time.now(), one));
}

TEST_F(AskingInTurn, MayGoInTheMiddle) {
    QObject context;
    bool called = false;
    standIn.fail(recentPath, test::fault(Fault::Hang));
    for (int i = 0; i < 3; ++i)
        api->recentlyPlayed(&context, [&](const auto&) { called = true; });
    ASSERT_TRUE(test::waitUntil(
        time, [this] { return http.running() > 0; }, [&] { return asked() == 1; }));
    api.reset();
    queue.reset();
    ASSERT_TRUE(test::waitUntil([&] { return http.running() == 0; }));
    while (time.advanceToNext())
        test::settle();
    EXPECT_FALSE(called);
}

} // namespace
} // namespace afs
