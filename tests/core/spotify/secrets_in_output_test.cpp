// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logging.h"
#include "core/spotify/sign_in.h"
#include "tests/core/spotify/api_fixture.h"
#include "tests/core/spotify/raw_visitor.h"

#include <QLoggingCategory>

namespace afs {
namespace {

using test::RawVisitor;
using Fault = test::StandInFault::Kind;

QByteArray* everythingWritten = nullptr;

void keepMessage(QtMsgType, const QMessageLogContext& context, const QString& message) {
    *everythingWritten += QByteArray(context.category) + ' ' + message.toUtf8() + '\n';
}

/// Lets core say all that it can say, and keeps it together with every error that a person or a log could be shown.
class WhatIsWritten : public TalkingToSpotify {
protected:
    WhatIsWritten() {
        everythingWritten = &written;
        before = qInstallMessageHandler(keepMessage);
        QLoggingCategory::setFilterRules(QStringLiteral("afs.*=true"));
    }
    ~WhatIsWritten() override {
        qInstallMessageHandler(before);
        QLoggingCategory::setFilterRules({});
    }

    void note(const Error& error) {
        QString text;
        QDebug(&text) << error.message << error.detail;
        written += text.toUtf8() + '\n';
    }
    template <typename T>
    void note(const ApiResult<T>& result) {
        if (!result)
            note(result.error().error);
    }

    void signInWith(const test::StandInFault* fault, const QString& path) {
        SignIn signIn({*queue, secrets, time, time, standIn.hosts()},
                      {standIn.world.clientId, scopeNames(wantedScopes(true)), 0, false, {}});
        bool isOver = false;
        QObject::connect(&signIn, &SignIn::failed, [&](const ApiError& error) {
            note(error.error);
            isOver = true;
        });
        QObject::connect(&signIn, &SignIn::signedIn, [&](const SignedIn&) { isOver = true; });
        const auto address = signIn.begin();
        ASSERT_TRUE(address);
        secretParts.push_back(QUrlQuery(*address).queryItemValue(QStringLiteral("state")).toLatin1());
        RawVisitor spotify(static_cast<quint16>(address->port()));
        const QUrl callback = test::locationOf(spotify.ask(RawVisitor::browserGet(*address)));
        if (fault != nullptr)
            standIn.fail(path, *fault);
        RawVisitor(static_cast<quint16>(callback.port())).ask("GET /callback?state=x&code=AQstrange HTTP/1.1\r\n\r\n");
        RawVisitor browser(static_cast<quint16>(callback.port()));
        browser.say(RawVisitor::browserGet(callback));
        ASSERT_TRUE(test::waitUntil(
            time, [this] { return http.running() > 0; }, [&] { return isOver; }));
        written += browser.heard();
    }

    QByteArray written;
    std::vector<QByteArray> secretParts;
    QtMessageHandler before = nullptr;
};

TEST_F(WhatIsWritten, HoldsNoTokenCodeOrVerifier) {
    standIn.tokens.rotates = true;
    std::vector<test::StandInFault> faults{test::html(503),
                                           test::status(500),
                                           test::status(200, "[1"),
                                           test::status(400, R"({"error":"invalid_grant","error_description":"x"})"),
                                           test::fault(Fault::Truncated),
                                           test::tooMany("3"),
                                           test::tooMany({}, true),
                                           test::plainText(403, "User not registered in the Developer Dashboard")};
    signInWith(nullptr, {});
    for (const test::StandInFault& fault : faults) {
        signInWith(&fault, QStringLiteral("/api/token"));
        signInWith(&fault, QStringLiteral("/v1/me"));
        standIn.fail(QStringLiteral("/v1/me/player/recently-played"), fault);
        note(recentlyPlayed());
        standIn.endAccessTokens();
        standIn.fail(QStringLiteral("/api/token"), fault);
        note(profile());
        time.advance(std::chrono::hours(10));
        restart({});
    }
    standIn.revokeEverything();
    standIn.endAccessTokens();
    note(recentlyPlayed());

    QString printed;
    QDebug(&printed) << grant.refreshToken << grant.toSecret();
    written += printed.toUtf8();

    EXPECT_GT(written.size(), 2000);
    EXPECT_TRUE(written.contains("afs.spotify"));
    std::vector<QByteArray> secretTexts = standIn.secrets();
    secretTexts.insert(secretTexts.end(), secretParts.begin(), secretParts.end());
    EXPECT_GT(secretTexts.size(), 30U);
    for (const QByteArray& secret : secretTexts) {
        ASSERT_GT(secret.size(), 20);
        // Neither whole nor in part, neither as it is nor as a form or an address would hold it.
        EXPECT_FALSE(written.contains(secret.mid(5, 15))) << written.toStdString();
    }
}

} // namespace
} // namespace afs
