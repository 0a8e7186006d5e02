// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spotify/callback_request.h"

#include "core/spotify/pkce.h"

#include <gtest/gtest.h>

#include <set>

namespace afs {
namespace {

using Answer = CallbackRequest::Kind;

const QString sentState = QStringLiteral("st-ate_1");

Answer kindOf(const QByteArray& bytes) {
    return readCallback(bytes, sentState, 43817).kind;
}

QByteArray get(const QByteArray& target, const QByteArray& more = {}, const QByteArray& host = "127.0.0.1:43817") {
    return "GET " + target + " HTTP/1.1\r\nHost: " + host + "\r\n" + more + "\r\n";
}

TEST(Callback, OfABrowserThatComesBackIsRead) {
    EXPECT_EQ(readCallback(get("/callback?code=AQ%2Bx-_&state=st-ate_1"), sentState, 43817),
              (CallbackRequest{Answer::Code, QStringLiteral("AQ+x-_"), {}}));
    EXPECT_EQ(kindOf(get("/callback?state=st-ate_1&error=access_denied")), Answer::Denied);
    EXPECT_EQ(kindOf(get("/callback?state=st-ate_1&code=a", "Cookie: a=b\r\nSec-Fetch-Mode: navigate\r\n")),
              Answer::Code);
}

TEST(Callback, TellsADenialFromAFailureOfSpotify) {
    const auto errorOf = [](const QByteArray& said) {
        const CallbackRequest request = readCallback(get("/callback?state=st-ate_1&" + said), sentState, 43817);
        EXPECT_EQ(request.kind, Answer::Failed) << said.toStdString();
        return request.error;
    };
    for (const char* name : {"server_error", "temporarily_unavailable", "invalid_scope"})
        EXPECT_EQ(errorOf(QByteArray("error=") + name), QLatin1String(name));
    for (const char* odd : {"error=", "error", "error=access_denied&error=server_error", "error=%3Cb%3E", "error=a%20b",
                            "error=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"})
        EXPECT_EQ(errorOf(odd), QString());
}

TEST(Callback, ThatComesInPiecesIsWaitedFor) {
    const QByteArray whole = get("/callback?code=a&state=st-ate_1");
    for (qsizetype size = 0; size < whole.size(); ++size)
        EXPECT_EQ(kindOf(whole.left(size)), Answer::Unfinished) << size;
    EXPECT_EQ(kindOf(whole), Answer::Code);
}

TEST(Callback, OfAStrangerIsNotFound) {
    for (const char* target :
         {"/", "/favicon.ico", "/callback", "/callback/", "/callback/x?code=a&state=st-ate_1", "/Callback?x",
          "/?code=a&state=st-ate_1", "http://127.0.0.1:43817/callback?code=a&state=st-ate_1", "*", "//callback?a"})
        EXPECT_EQ(kindOf(get(target)), Answer::Stranger) << target;
    for (const char* header : {"Sec-Purpose: prefetch;prerender\r\n", "Purpose: prefetch\r\n", "X-Moz: prefetch\r\n",
                               "X-Purpose: x\r\nsec-purpose:   PREFETCH\r\n"})
        EXPECT_EQ(kindOf(get("/callback?code=a&state=st-ate_1", header)), Answer::Stranger) << header;
}

TEST(Callback, WithoutOurStateOrFromElsewhereIsRefused) {
    for (const char* query :
         {"code=a", "code=a&state=", "code=a&state=other", "code=a&state=st-ate_1x", "code=a&state=ST-ATE_1",
          "state=st-ate_1", "state=st-ate_1&code=", "state=st-ate_1&state=st-ate_1&code=a",
          "state=st-ate_1&state=x&code=a", "state=st-ate_1&code=a&code=b", "state=st-ate_1&code=a&error=b", ""})
        EXPECT_EQ(kindOf(get("/callback?" + QByteArray(query))), Answer::Malformed) << query;
    for (const char* host :
         {"localhost:43817", "127.0.0.1", "127.0.0.1:80", "evil.example", "127.0.0.1:43817\r\nHost: 127.0.0.1:43817"})
        EXPECT_EQ(kindOf(get("/callback?code=a&state=st-ate_1", {}, host)), Answer::Malformed) << host;
    EXPECT_EQ(readCallback(get("/callback?code=a&state="), QString(), 43817).kind, Answer::Malformed);
}

TEST(Callback, ThatIsNoRequestOfABrowserIsRefusedAtOnce) {
    for (const char* bytes : {"POST /callback", "HEAD /callback?code=a&state=st-ate_1 HTTP/1.1", "\x16\x03\x01",
                              "get /", "OPTIONS", "x", "GET\t/"})
        EXPECT_EQ(kindOf(bytes), Answer::Malformed) << bytes;
    EXPECT_EQ(kindOf("GET /callback?code=a&state=st-ate_1\r\n\r\n"), Answer::Malformed);
    EXPECT_EQ(kindOf("GET  /callback?code=a&state=st-ate_1 HTTP/1.1\r\n\r\n"), Answer::Malformed);
    EXPECT_EQ(kindOf("GET /callback?code=a&state=st-ate_1 HTTP/2\r\n\r\n"), Answer::Malformed);
    EXPECT_EQ(kindOf("GET /" + QByteArray(8000, 'x')), Answer::Unfinished);
    EXPECT_EQ(kindOf("GET /" + QByteArray(8192, 'x')), Answer::Malformed);
    EXPECT_EQ(kindOf(get("/callback?code=a&state=st-ate_1", "X: " + QByteArray(8192, 'x') + "\r\n")),
              Answer::Malformed);
    EXPECT_EQ(kindOf(QByteArray("GET /\0callback", 14)), Answer::Malformed);
}

TEST(Pkce, IsWhatTheStandardSays) {
    // RFC 7636, appendix B.
    EXPECT_EQ(pkceChallenge(QStringLiteral("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")),
              QStringLiteral("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"));
    std::set<QString> texts;
    for (int i = 0; i < 100; ++i) {
        const QString text = randomText();
        EXPECT_EQ(text.size(), 64);
        for (const QChar c : text)
            EXPECT_TRUE(c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-' || c == u'_'));
        texts.insert(text);
    }
    EXPECT_EQ(texts.size(), 100U);
}

} // namespace
} // namespace afs
