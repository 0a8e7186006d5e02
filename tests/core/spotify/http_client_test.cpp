// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spotify/http_client.h"

#include "core/base/time_text.h"
#include "core/spotify/rate_governor.h"
#include "core/spotify/spotify_hosts.h"
#include "tests/support/spotify/fake_time.h"
#include "tests/support/spotify/spotify_stand_in.h"

#include <gtest/gtest.h>

namespace afs {
namespace {

using namespace std::chrono_literals;
using Fault = test::StandInFault::Kind;

class Fetching : public testing::Test {
protected:
    HttpResult fetch(HttpClient& client, const QString& path = QStringLiteral("/v1/x")) {
        QObject context;
        std::optional<HttpResult> answer;
        client.send({urlOf(m_standIn.hosts().api, path), Secret("BQ-secret"), {}}, &context,
                    [&](const HttpResult& result) { answer = result; });
        EXPECT_FALSE(answer);
        EXPECT_TRUE(test::waitUntil([&] { return answer.has_value(); }));
        return answer.value_or(tl::make_unexpected(HttpFault::Unreachable));
    }
    HttpResult fetchWith(const test::StandInFault& fault) {
        m_standIn.fail(QStringLiteral("/v1/x"), fault);
        return fetch(m_client);
    }

    test::FakeTime m_time{*parseInstant("2026-10-01T12:00:00Z")};
    test::SpotifyStandIn m_standIn{m_time};
    HttpClient m_client{m_time, m_time};
};

TEST_F(Fetching, GivesAnAnswerOfAnyStatusWhole) {
    for (const int code : {200, 400, 401, 403, 404, 405, 409, 410, 418, 429, 500, 502, 503, 504}) {
        const HttpResult answer = fetchWith(test::status(code, R"({"a":1})"));
        ASSERT_TRUE(answer) << code;
        EXPECT_EQ(answer->status, code);
        EXPECT_EQ(answer->body, R"({"a":1})");
        EXPECT_TRUE(answer->isJson());
        EXPECT_EQ(answer->serverTime, m_time.now());
    }
    EXPECT_EQ(fetchWith(test::tooMany("17"))->retryAfter, "17");
    EXPECT_FALSE(fetchWith(test::html(200))->isJson());
    EXPECT_EQ(m_standIn.seen().front().headers.at("authorization"), "Bearer BQ-secret");
    EXPECT_EQ(m_client.running(), 0);
}

TEST_F(Fetching, ReadsAnAnswerThatComesInDrops) {
    m_standIn.fail(QStringLiteral("/v1/x"), test::fault(Fault::Drip));
    const HttpResult answer = fetch(m_client);
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->status, 401);
    EXPECT_TRUE(answer->body.endsWith("}}"));
}

TEST_F(Fetching, TakesHalfAnAnswerForNone) {
    EXPECT_EQ(fetchWith(test::fault(Fault::Truncated)).error(), HttpFault::BrokenOff);
    // Qt tries a connection that went without a word a few times more by itself.
    m_standIn.fail(QStringLiteral("/v1/x"), test::fault(Fault::Reset), 10);
    const HttpResult reset = fetch(m_client);
    ASSERT_FALSE(reset);
    EXPECT_EQ(reset.error(), HttpFault::BrokenOff);
}

TEST_F(Fetching, StopsReadingWhatIsTooLarge) {
    HttpClient narrow(m_time, m_time, {30s, 1000});
    m_standIn.fail(QStringLiteral("/v1/x"), test::status(200, QByteArray(1000, ' ')));
    EXPECT_TRUE(fetch(narrow));
    m_standIn.fail(QStringLiteral("/v1/x"), test::status(200, QByteArray(1001, ' ')));
    EXPECT_EQ(fetch(narrow).error(), HttpFault::TooLarge);
    m_standIn.fail(QStringLiteral("/v1/x"), test::status(200, QByteArray(20'000'000, ' ')));
    EXPECT_EQ(fetch(m_client).error(), HttpFault::TooLarge);
}

TEST_F(Fetching, GivesUpWhenItsTimeIsOver) {
    m_standIn.fail(QStringLiteral("/v1/x"), test::fault(Fault::Hang));
    QObject context;
    std::optional<HttpResult> answer;
    m_client.send({urlOf(m_standIn.hosts().api, QStringLiteral("/v1/x")), {}, {}}, &context,
                  [&](const HttpResult& result) { answer = result; });
    ASSERT_TRUE(test::waitUntil([&] { return m_standIn.seen().size() == 1; }));
    m_time.advance(29'999ms);
    test::settle();
    EXPECT_FALSE(answer);
    EXPECT_EQ(m_client.running(), 1);
    m_time.advance(1ms);
    ASSERT_TRUE(test::waitUntil([&] { return answer.has_value(); }));
    EXPECT_EQ(answer->error(), HttpFault::TimedOut);
}

TEST_F(Fetching, IsBrokenOffWithWhoeverAsked) {
    m_standIn.fail(QStringLiteral("/v1/x"), test::fault(Fault::Hang));
    auto context = std::make_unique<QObject>();
    bool called = false;
    m_client.send({urlOf(m_standIn.hosts().api, QStringLiteral("/v1/x")), {}, {}}, context.get(),
                  [&](const HttpResult&) { called = true; });
    ASSERT_TRUE(test::waitUntil([&] { return m_standIn.seen().size() == 1; }));
    context.reset();
    ASSERT_TRUE(test::waitUntil([&] { return m_client.running() == 0; }));
    m_time.advance(1h);
    test::settle();
    EXPECT_FALSE(called);
}

TEST_F(Fetching, FollowsNobodyElsewhereAndKeepsNoCookies) {
    test::StandInFault moved = test::status(302);
    moved.answer.headers.emplace_back("Location", m_standIn.hosts().api.toEncoded() + "/elsewhere");
    moved.answer.headers.emplace_back("Set-Cookie", "a=b; Path=/");
    EXPECT_EQ(fetchWith(moved)->status, 302);
    ASSERT_TRUE(fetch(m_client));
    EXPECT_EQ(m_standIn.count(QStringLiteral("/elsewhere")), 0);
    EXPECT_FALSE(m_standIn.seen().back().headers.contains("cookie"));
}

TEST_F(Fetching, SaysThatNobodyIsThere) {
    QObject context;
    std::optional<HttpResult> answer;
    m_client.send({QUrl(QStringLiteral("http://127.0.0.1:1/")), {}, {}}, &context,
                  [&](const HttpResult& result) { answer = result; });
    ASSERT_TRUE(test::waitUntil([&] { return answer.has_value(); }));
    EXPECT_EQ(answer->error(), HttpFault::Unreachable);
}

TEST(SpotifyHosts, AreReplacedByLoopbackAddressesAlone) {
    const QUrl usual(QStringLiteral("https://api.spotify.com"));
    for (const char* good : {"http://127.0.0.1:8080", "http://127.0.0.1", "https://127.9.9.9:1", "http://[::1]:99"})
        EXPECT_EQ(hostForTests(QString::fromLatin1(good), usual), QUrl(QString::fromLatin1(good))) << good;
    EXPECT_EQ(hostForTests(QStringLiteral("http://127.0.0.1:8080/"), usual),
              QUrl(QStringLiteral("http://127.0.0.1:8080")));
    for (const char* bad :
         {"", "http://localhost:8080", "http://10.0.0.1", "http://127.0.0.1.example.org", "ftp://127.0.0.1",
          "http://user@127.0.0.1", "http://127.0.0.1@example.org", "http://0.0.0.0", "//127.0.0.1",
          "http://127.0.0.1/path", "http://127.0.0.1?x", "127.0.0.1:80", "http://[::2]"})
        EXPECT_EQ(hostForTests(QString::fromLatin1(bad), usual), usual) << bad;
}

TEST(SpotifyHosts, EncodeWhatAFormHolds) {
    EXPECT_EQ(formEncoded({{"a", QStringLiteral("x+y &=/%ü")}, {"b", {}}}), "a=x%2By%20%26%3D%2F%25%C3%BC&b=");
    EXPECT_EQ(
        urlOf(QUrl(QStringLiteral("http://h")), QStringLiteral("/p%2Fq"), {{"t", QStringLiteral("a,b")}}).toEncoded(),
        "http://h/p%2Fq?t=a%2Cb");
}

TEST(RetryAfter, IsReadInBothSpellings) {
    const Instant now = *parseInstant("1994-11-06T08:49:00Z");
    EXPECT_EQ(parseRetryAfter("0", now, 24h), 0s);
    EXPECT_EQ(parseRetryAfter("86400", now, 24h * 7), 24h);
    EXPECT_EQ(parseRetryAfter("99999999999999999999999", now, 24h * 7), 24h * 7);
    EXPECT_EQ(parseRetryAfter("604801", now, 24h * 7), 24h * 7);
    EXPECT_EQ(parseRetryAfter("Sun, 06 Nov 1994 08:49:37 GMT", now, 24h), 37s);
    EXPECT_EQ(parseRetryAfter("Sun, 06 Nov 2044 08:49:37 GMT", now, 24h), 24h);
    for (const char* text :
         {"", " ", "-1", "1.5", "soon", "Sun, 06 Nov 1994 08:48:37 GMT", "Sun, 06 Nov 1994 08:49:37 UTC",
          "Sun, 36 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "12 s"})
        EXPECT_FALSE(parseRetryAfter(text, now, 24h)) << text;
}

} // namespace
} // namespace afs
