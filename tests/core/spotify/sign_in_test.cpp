// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/spotify/sign_in_fixture.h"

#include <QCoreApplication>

namespace afs {
namespace {

using namespace std::chrono_literals;

TEST_F(SigningIn, EndsWithAStoredGrantAndAPageThatSaysSo) {
    const QUrl callback = agree(begin(wanted()));
    EXPECT_EQ(callback.host(), QStringLiteral("127.0.0.1"));
    RawVisitor browser(portOf(callback));
    browser.say(RawVisitor::browserGet(callback));
    EXPECT_EQ(browser.heard(), "") << "the page waits for the truth";
    EXPECT_TRUE(RawVisitor(portOf(callback)).isGone()) << "the listening ends at the first good request";
    EXPECT_EQ(endings, 0);
    EXPECT_FALSE(stored(account()));
    finish();
    ASSERT_TRUE(result);
    EXPECT_TRUE(browser.isGone());
    EXPECT_TRUE(browser.heard().startsWith("HTTP/1.1 200 OK\r\n"));
    EXPECT_TRUE(browser.heard().contains("You are signed in"));
    EXPECT_TRUE(browser.heard().contains("Nora Example"));
    EXPECT_TRUE(browser.heard().contains("Content-Security-Policy: default-src 'none'"));

    EXPECT_TRUE(result->isStored);
    EXPECT_TRUE(result->missingScopes.isEmpty());
    EXPECT_EQ(result->profile.key(), account());
    EXPECT_EQ(stored(account()), result->grant);
    EXPECT_LE(abs(result->grant.consentedAt - time.now()), 1s) << "one request ago";
    EXPECT_EQ(result->grant.clientId, standIn.world.clientId);

    TokenKeeper keeping(endpoint, secrets, time, result->grant);
    keeping.begin(result->access, result->accessExpires);
    EXPECT_TRUE(keeping.current());
    RawVisitor late(portOf(callback));
    EXPECT_TRUE(late.isGone()) << "nobody listens any more";
}

TEST_F(SigningIn, SendsSpotifyWhatItAsksFor) {
    SignInRequest request = wanted();
    request.asksAgain = true;
    const QUrl address = begin(request);
    const QUrlQuery query(address);
    EXPECT_EQ(address.path(), QStringLiteral("/authorize"));
    EXPECT_EQ(query.queryItemValue(QStringLiteral("scope"), QUrl::FullyDecoded),
              QStringLiteral("user-read-recently-played user-read-currently-playing playlist-read-private "
                             "playlist-read-collaborative"));
    EXPECT_EQ(query.queryItemValue(QStringLiteral("show_dialog")), QStringLiteral("true"));
    EXPECT_GE(query.queryItemValue(QStringLiteral("state")).size(), 43);
    EXPECT_FALSE(query.hasQueryItem(QStringLiteral("client_secret")));
    EXPECT_FALSE(query.hasQueryItem(QStringLiteral("code_verifier")));
    agree(address);
    EXPECT_TRUE(agree(address).isValid()) << "the address can be opened again";
}

TEST_F(SigningIn, IsNotChangedByStrangers) {
    const QUrl callback = agree(begin(wanted()));
    const quint16 port = portOf(callback);
    const QByteArray host = "Host: 127.0.0.1:" + QByteArray::number(port) + "\r\n\r\n";
    RawVisitor silent(port);
    RawVisitor slow(port);
    slow.say("GET /callb");
    EXPECT_TRUE(RawVisitor(port).ask("GET /favicon.ico HTTP/1.1\r\n" + host).startsWith("HTTP/1.1 404 "));
    EXPECT_TRUE(RawVisitor(port).ask("GET / HTTP/1.1\r\n" + host).startsWith("HTTP/1.1 404 "));
    EXPECT_TRUE(RawVisitor(port).ask("GET /callback?code=x&state=y HTTP/1.1\r\n" + host).startsWith("HTTP/1.1 400 "));
    EXPECT_TRUE(RawVisitor(port).ask("\x16\x03\x01\x02 TLS").startsWith("HTTP/1.1 400 "));
    EXPECT_TRUE(RawVisitor(port).ask("GET /" + QByteArray(100'000, 'x')).startsWith("HTTP/1.1 400 "));
    RawVisitor hasty(port);
    hasty.say("GET /callback?code=");
    hasty.leave();
    const QByteArray ahead =
        RawVisitor::browserGet(callback).replace("User-Agent", "Sec-Purpose: prefetch\r\nUser-Agent");
    EXPECT_TRUE(RawVisitor(port).ask(ahead).startsWith("HTTP/1.1 404 "));
    EXPECT_EQ(standIn.count(QStringLiteral("/api/token")), 0);
    EXPECT_EQ(endings, 0);

    RawVisitor browser(port);
    const QByteArray request = RawVisitor::browserGet(callback);
    for (const char byte : request)
        browser.say(QByteArray(1, byte)); // in as many pieces as it has bytes
    finish();
    ASSERT_TRUE(result);
    EXPECT_TRUE(browser.heard().contains("You are signed in"));
    EXPECT_TRUE(silent.isGone());
    EXPECT_TRUE(slow.isGone());
    EXPECT_EQ(standIn.count(QStringLiteral("/api/token")), 1);
}

TEST_F(SigningIn, SendsThoseAwayWhoTakeTooLong) {
    const QUrl callback = agree(begin(wanted()));
    RawVisitor slow(portOf(callback));
    slow.say("GET /callb");
    time.advance(9s);
    test::settle();
    EXPECT_FALSE(slow.isGone());
    time.advance(1s);
    ASSERT_TRUE(test::waitUntil([&] { return slow.isGone(); }));
    EXPECT_TRUE(slow.heard().startsWith("HTTP/1.1 400 "));
}

TEST_F(SigningIn, IsReachedThroughACrowd) {
    const QUrl callback = agree(begin(wanted()));
    std::vector<std::unique_ptr<RawVisitor>> crowd;
    for (int i = 0; i < 100; ++i)
        crowd.push_back(std::make_unique<RawVisitor>(portOf(callback)));
    RawVisitor browser(portOf(callback));
    browser.say(RawVisitor::browserGet(callback));
    finish();
    EXPECT_TRUE(result);
}

TEST_F(SigningIn, TellsTheBrowserWhenSomebodySaidNo) {
    standIn.consent.isDenied = true;
    const QUrl callback = agree(begin(wanted()));
    RawVisitor browser(portOf(callback));
    browser.say(RawVisitor::browserGet(callback));
    finish();
    ASSERT_TRUE(error);
    EXPECT_EQ(error->problem, ApiProblem::Denied);
    EXPECT_TRUE(browser.heard().contains("You did not sign in"));
    EXPECT_EQ(standIn.count(QStringLiteral("/api/token")), 0);
}

TEST_F(SigningIn, TellsAFailureOfSpotifyFromADenial) {
    const std::vector<std::pair<QString, ApiProblem>> failures{
        {QStringLiteral("server_error"), ApiProblem::Temporary},
        {QStringLiteral("temporarily_unavailable"), ApiProblem::Temporary},
        {QStringLiteral("unauthorized_client"), ApiProblem::WrongClientId},
        {QStringLiteral("invalid_scope"), ApiProblem::BadRequest}};
    for (const auto& [name, problem] : failures) {
        standIn.consent.failure = name;
        const QUrl callback = agree(begin(wanted()));
        RawVisitor browser(portOf(callback));
        browser.say(RawVisitor::browserGet(callback));
        finish();
        ASSERT_TRUE(error);
        EXPECT_EQ(error->problem, problem) << name.toStdString();
        EXPECT_TRUE(browser.heard().contains("The sign-in failed"));
        EXPECT_EQ(problem == ApiProblem::BadRequest, error->error.message.contains(name));
    }
    EXPECT_EQ(standIn.count(QStringLiteral("/api/token")), 0);
}

TEST_F(SigningIn, TellsTheBrowserTheTruthAboutWhatFailedAfterwards) {
    const QString token = QStringLiteral("/api/token");
    const QString me = QStringLiteral("/v1/me");
    const std::vector<std::tuple<QString, test::StandInFault, ApiProblem>> failures{
        {token, test::html(503), ApiProblem::Temporary},
        {token, test::status(200, R"({"access_token":"BQ","token_type":"Bearer","expires_in":3600})"),
         ApiProblem::Temporary},
        {token, test::status(400, R"({"error":"invalid_grant","error_description":"Authorization code expired"})"),
         ApiProblem::Temporary},
        {token, test::status(400, R"({"error":"invalid_client","error_description":"Invalid client"})"),
         ApiProblem::WrongClientId},
        {me, test::plainText(403, "User not registered in the Developer Dashboard"), ApiProblem::NotRegistered},
        {me, test::plainText(403, "Active premium subscription required for the owner of the app."),
         ApiProblem::OwnerWithoutPremium}};
    for (const auto& [path, fault, problem] : failures) {
        const QUrl callback = agree(begin(wanted()));
        standIn.fail(path, fault);
        RawVisitor browser(portOf(callback));
        browser.say(RawVisitor::browserGet(callback));
        finish();
        ASSERT_TRUE(error);
        EXPECT_EQ(error->problem, problem) << fault.answer.body.toStdString();
        EXPECT_EQ(error->error.message.contains(QStringLiteral("could not be reached")), fault.answer.status == 503);
        EXPECT_TRUE(browser.heard().contains("The sign-in failed"));
        EXPECT_TRUE(browser.heard().contains(error->error.message.toHtmlEscaped().toUtf8()));
        EXPECT_FALSE(browser.heard().contains("signed in<"));
        EXPECT_FALSE(browser.heard().contains("tried again later")) << "nobody does";
        EXPECT_FALSE(stored(account()));
    }
}

TEST_F(SigningIn, EndsAfterFiveMinutes) {
    const QUrl callback = agree(begin(wanted()));
    time.advance(5min - 1ms);
    test::settle();
    EXPECT_EQ(endings, 0);
    time.advance(1ms);
    ASSERT_TRUE(test::waitUntil([&] { return endings == 1; }));
    EXPECT_EQ(error->problem, ApiProblem::Denied);
    EXPECT_TRUE(error->error.message.contains(QStringLiteral("INVALID_CLIENT")));
    EXPECT_TRUE(RawVisitor(portOf(callback)).isGone());
}

TEST_F(SigningIn, CanBeCancelledAtAnyMoment) {
    QUrl callback = agree(begin(wanted()));
    signIn->cancel();
    signIn->cancel();
    finish();
    EXPECT_EQ(error->error.kind, ErrorKind::Cancelled);
    EXPECT_TRUE(RawVisitor(portOf(callback)).isGone());

    for (int turns = 0; turns < 120; turns += 4) {
        callback = agree(begin(wanted()));
        RawVisitor browser(portOf(callback));
        browser.say(RawVisitor::browserGet(callback));
        for (int i = 0; i < turns; ++i)
            QCoreApplication::processEvents();
        const bool wasDone = endings > 0;
        signIn->cancel();
        finish();
        test::waitUntil(
            time, [this] { return http.running() > 0; }, [&] { return http.running() == 0; });
        test::settle();
        if (result) {
            EXPECT_TRUE(wasDone || browser.heard().contains("You are signed in"));
        } else {
            EXPECT_FALSE(stored(account())) << "after " << turns;
        }
        QObject context;
        secrets.erase(Grant::keyOf(account()), &context, [](const auto&) {});
    }
}

TEST_F(SigningIn, MayGoAtAnyMoment) {
    for (int turns = 0; turns < 120; turns += 4) {
        const QUrl callback = agree(begin(wanted()));
        RawVisitor browser(portOf(callback));
        browser.say(RawVisitor::browserGet(callback));
        for (int i = 0; i < turns; ++i)
            QCoreApplication::processEvents();
        signIn.reset();
        ASSERT_TRUE(test::waitUntil(
            time, [this] { return http.running() > 0; }, [&] { return http.running() == 0; }));
    }
    EXPECT_TRUE(profile()) << "the queue goes on";
}

TEST_F(SigningIn, NamesScopesThatWereNotGranted) {
    standIn.consent.granted = QStringList{scopeName(SpotifyScope::RecentlyPlayed)};
    const QUrl callback = agree(begin(wanted()));
    RawVisitor browser(portOf(callback));
    browser.say(RawVisitor::browserGet(callback));
    finish();
    ASSERT_TRUE(result);
    EXPECT_EQ(result->grant.scopes, *standIn.consent.granted);
    EXPECT_EQ(result->missingScopes.size(), 3);
}

TEST_F(SigningIn, RenewsTheSameAccountAndNoOther) {
    SignInRequest request = wanted();
    request.expectedAccount = QStringLiteral("somebody else");
    QUrl callback = agree(begin(request));
    RawVisitor browser(portOf(callback));
    browser.say(RawVisitor::browserGet(callback));
    finish();
    ASSERT_TRUE(error);
    EXPECT_TRUE(error->error.message.contains(QStringLiteral("Nora Example")));
    EXPECT_FALSE(stored(account()));

    for (const QString& known : {standIn.world.accountId, standIn.world.userId}) {
        request.expectedAccount = known;
        callback = agree(begin(request));
        RawVisitor again(portOf(callback));
        again.say(RawVisitor::browserGet(callback));
        finish();
        ASSERT_TRUE(result);
        EXPECT_EQ(result->grant.account, known);
        EXPECT_TRUE(stored(known));
    }
}

TEST_F(SigningIn, ListensAtAFixedPortWhenAskedTo) {
    QTcpServer other;
    ASSERT_TRUE(other.listen(QHostAddress::LocalHost));
    SignInRequest request = wanted();
    request.port = other.serverPort();
    make(request, secrets);
    const auto taken = signIn->begin();
    ASSERT_FALSE(taken);
    EXPECT_TRUE(taken.error().message.contains(QString::number(request.port)));
    other.close();
    EXPECT_EQ(portOf(agree(begin(request))), request.port);
}

TEST_F(SigningIn, RefusesWhatIsNoClientId) {
    for (const char* id : {"", "0123", "0123456789abcdef0123456789abcdeg", "0123456789abcdef0123456789abcdef0"}) {
        SignInRequest request = wanted();
        request.clientId = QString::fromLatin1(id);
        make(request, secrets);
        const auto refused = signIn->begin();
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().kind, ErrorKind::Usage);
    }
}

TEST_F(SigningIn, EndsAlsoWhenTheBrowserDoesNotWait) {
    const QUrl callback = agree(begin(wanted()));
    RawVisitor browser(portOf(callback));
    browser.say(RawVisitor::browserGet(callback));
    browser.leave();
    finish();
    EXPECT_TRUE(result);
}

} // namespace
} // namespace afs
