// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time_text.h"
#include "core/scan/linked_accounts.h"
#include "core/secrets/memory_secret_store.h"
#include "core/store/open_store.h"
#include "tests/core/spotify/raw_visitor.h"
#include "tests/support/spotify/fake_time.h"
#include "tests/support/spotify/spotify_stand_in.h"
#include "tests/support/test_cluster.h"

#include <gtest/gtest.h>

namespace afs {

/// A keyring as the program meets it: open, locked for a while, or none at all.
class TestKeyring final : public SecretStore {
public:
    void store(const QString& key, const Secret& secret, QObject* context, Done done) override {
        if (problem)
            refuse<SecretStatus>(context, std::move(done));
        else
            m_memory.store(key, secret, context, std::move(done));
    }
    void read(const QString& key, QObject* context, Found found) override {
        ++reads;
        if (problem)
            refuse<SecretResult<std::optional<Secret>>>(context, std::move(found));
        else
            m_memory.read(key, context, std::move(found));
    }
    void erase(const QString& key, QObject* context, Done done) override {
        if (problem)
            refuse<SecretStatus>(context, std::move(done));
        else
            m_memory.erase(key, context, std::move(done));
    }

    std::optional<SecretProblem> problem;
    int reads = 0;

private:
    template <typename T>
    void refuse(QObject* context, std::function<void(const T&)> answer) const {
        const Error error{ErrorKind::Failed, QStringLiteral("The keyring is locked."), {}};
        QMetaObject::invokeMethod(
            context,
            [answer = std::move(answer), refusal = SecretError{*problem, error}] {
                answer(tl::make_unexpected(refusal));
            },
            Qt::QueuedConnection);
    }

    MemorySecretStore m_memory;
};

/// The accounts of a database of their own, the stand-in that they sign in at, and the keyring that keeps their tokens.
class AccountsAtSpotify : public testing::Test {
protected:
    AccountsAtSpotify() {
        if (auto session = openStore(database.params(), QStringLiteral("test")); !session)
            throw std::runtime_error(session.error().detail.toStdString());
        restart();
    }

    /// As a start of the program: what was only in memory is gone.
    void restart(const RateState& remembered = {}) {
        accounts.reset();
        untilQuit = std::make_unique<MemorySecretStore>();
        queue = std::make_unique<RequestQueue>(http, time, time, remembered, [] { return 0.5; });
        accounts = std::make_unique<LinkedAccounts>(
            LinkedAccounts::Services{*queue, keyring, *untilQuit, time, time, standIn.hosts()}, database.params());
        QObject::connect(accounts.get(), &LinkedAccounts::loaded, [this] { ++loads; });
        QObject::connect(accounts.get(), &LinkedAccounts::failed, [this](const Error& error) { failed = error; });
        QObject::connect(accounts.get(), &LinkedAccounts::changed, [this](AccountId id) { changed.push_back(id); });
        QObject::connect(accounts.get(), &LinkedAccounts::signedIn, [this](AccountId id) { signedIn = id; });
        QObject::connect(accounts.get(), &LinkedAccounts::signInFailed,
                         [this](const ApiError& error) { refused = error; });
        QObject::connect(accounts.get(), &LinkedAccounts::keyringRefused, [this](const SecretError&) { ++refusals; });
    }

    void load() {
        const int before = loads;
        failed.reset();
        accounts->load();
        ASSERT_TRUE(test::waitUntil([&] { return loads > before || failed; }));
    }

    /// As the program does it now and then.
    void lookAgain() {
        const int before = loads;
        accounts->lookAgain();
        ASSERT_TRUE(test::waitUntil([&] { return loads > before || failed; }));
    }

    /// Spotify's page, a click, and the browser that comes back; it is kept, since it waits for the last page.
    void comeBack(const QUrl& address) {
        test::RawVisitor spotify(static_cast<quint16>(address.port()));
        const QUrl callback = test::locationOf(spotify.ask(test::RawVisitor::browserGet(address)));
        browser = std::make_unique<test::RawVisitor>(static_cast<quint16>(callback.port()));
        browser->say(test::RawVisitor::browserGet(callback));
    }

    /// No time passes but what lies between two requests.
    bool waitForSpotify(const std::function<bool()>& done) {
        return test::waitUntil([&] {
            if (!done() && http.running() == 0)
                time.advanceToNext(time.now() + std::chrono::seconds(1));
            return done();
        });
    }

    SignInWish wish() const { return {standIn.world.clientId, 0, false, {}, true}; }

    void begin(const SignInWish& wanted) {
        signedIn.reset();
        refused.reset();
        time.advance(std::chrono::seconds(1));
        const auto address = accounts->beginSignIn(wanted);
        ASSERT_TRUE(address) << address.error().message.toStdString();
        comeBack(*address);
    }
    /// The account of whoever the stand-in takes the person for; 0 when they were refused.
    AccountId signIn(const SignInWish& wanted) {
        begin(wanted);
        EXPECT_TRUE(waitForSpotify([this] { return signedIn || refused; }));
        return signedIn.value_or(AccountId());
    }
    AccountId signIn() { return signIn(wish()); }

    /// Whether the account can really ask Spotify.
    ApiResult<SpotifyProfile> ask(AccountId id) {
        QObject context;
        std::optional<ApiResult<SpotifyProfile>> answer;
        time.advance(std::chrono::seconds(1));
        accounts->api(id)->profile(&context, [&](const ApiResult<SpotifyProfile>& got) { answer = got; });
        EXPECT_TRUE(test::waitUntil(
            time, [this] { return http.running() > 0; }, [&] { return answer.has_value(); }));
        return answer.value_or(tl::make_unexpected(ApiError{}));
    }

    /// A server that is busy ends the session of somebody who is gone a moment later; faked time does not wait for it.
    bool waitUntilNobodyScans() const {
        return test::waitUntil([this] {
            return database.query(
                       QStringLiteral("select count(*) from pg_locks where locktype = 'advisory' and classid = "
                                      "7213002 and database = (select oid from pg_database where datname = "
                                      "current_database())")) == QLatin1String("0");
        });
    }

    void becomeOtto() {
        standIn.world.accountId = QStringLiteral("m9R");
        standIn.world.userId = QStringLiteral("42yr");
        standIn.world.userName = QStringLiteral("Otto");
    }

    const StoreDatabase database;
    test::FakeTime time{*parseInstant("2026-10-01T12:00:00Z")};
    test::WorldTime world{time};
    test::SpotifyStandIn standIn{world};
    HttpClient http{time, time};
    TestKeyring keyring;
    std::unique_ptr<MemorySecretStore> untilQuit;
    std::unique_ptr<RequestQueue> queue;
    std::unique_ptr<LinkedAccounts> accounts;
    std::unique_ptr<test::RawVisitor> browser;

    int loads = 0;
    std::optional<Error> failed;
    std::vector<AccountId> changed;
    std::optional<AccountId> signedIn;
    std::optional<ApiError> refused;
    int refusals = 0;
};

} // namespace afs
