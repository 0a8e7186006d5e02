// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spotify/sign_in.h"
#include "tests/core/spotify/api_fixture.h"
#include "tests/core/spotify/raw_visitor.h"

namespace afs {

using test::RawVisitor;

/// A sign-in at the stand-in, with a browser of our own.
class SigningIn : public TalkingToSpotify {
protected:
    void make(const SignInRequest& wanted, SecretStore& store) {
        result.reset();
        error.reset();
        endings = 0;
        asked = 0;
        signIn = std::make_unique<SignIn>(SignIn::Services{*queue, store, time, time, standIn.hosts()}, wanted);
        QObject::connect(signIn.get(), &SignIn::signedIn, [this](const SignedIn& who) {
            result = who;
            ++endings;
        });
        QObject::connect(signIn.get(), &SignIn::failed, [this](const ApiError& why) {
            error = why;
            ++endings;
        });
        QObject::connect(signIn.get(), &SignIn::askingKeyring, [this] { ++asked; });
        QObject::connect(signIn.get(), &SignIn::keyringRefused, [this](const SecretError&) { ++refusals; });
    }
    SignInRequest wanted() const { return {standIn.world.clientId, scopeNames(wantedScopes(false)), 0, false, {}}; }

    QUrl begin() {
        const auto address = signIn->begin();
        EXPECT_TRUE(address) << address.error().message.toStdString();
        return address.value_or(QUrl());
    }
    QUrl begin(const SignInRequest& request) {
        make(request, secrets);
        return begin();
    }

    /// Spotify's page, and where it sends the browser after a click.
    QUrl agree(const QUrl& address) const {
        RawVisitor browser(static_cast<quint16>(address.port()));
        return test::locationOf(browser.ask(RawVisitor::browserGet(address)));
    }
    static quint16 portOf(const QUrl& callback) { return static_cast<quint16>(callback.port()); }

    void finish() {
        ASSERT_TRUE(test::waitUntil(
            time, [this] { return http.running() > 0; }, [&] { return endings > 0; }));
        test::settle();
        EXPECT_EQ(endings, 1);
    }
    std::optional<Grant> stored(const QString& account) {
        std::optional<SecretResult<std::optional<Grant>>> answer;
        QObject context;
        TokenKeeper::load(secrets, account, &context, [&](const auto& found) { answer = found; });
        test::waitUntil([&] { return answer.has_value(); });
        return **answer;
    }
    QString account() const { return standIn.world.accountId; }

    std::unique_ptr<SignIn> signIn;
    std::optional<SignedIn> result;
    std::optional<ApiError> error;
    int endings = 0;
    int refusals = 0;
    int asked = 0;
};

} // namespace afs
