// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time_text.h"
#include "core/secrets/memory_secret_store.h"
#include "core/spotify/spotify_api.h"
#include "tests/support/spotify/fake_time.h"
#include "tests/support/spotify/spotify_stand_in.h"

#include <gtest/gtest.h>

namespace afs {

/// A store whose answers wait until the test lets them go, or that refuses to store.
class SlowStore final : public SecretStore {
public:
    void store(const QString& key, const Secret& secret, QObject* context, Done done) override {
        stored.push_back(secret);
        if (isBroken) {
            QMetaObject::invokeMethod(
                context,
                [done] {
                    done(tl::make_unexpected(SecretError{SecretProblem::Locked, {}}));
                },
                Qt::QueuedConnection);
            return;
        }
        release = [this, key, secret, context, done] { memory.store(key, secret, context, done); };
    }
    void read(const QString& key, QObject* context, Found found) override {
        memory.read(key, context, std::move(found));
    }
    void erase(const QString& key, QObject* context, Done done) override {
        memory.erase(key, context, std::move(done));
    }

    MemorySecretStore memory;
    std::vector<Secret> stored;
    std::function<void()> release;
    bool isBroken = false;
};

/// Refuses to store, as a desktop without a keyring does.
class NoKeyring final : public SecretStore {
public:
    void store(const QString&, const Secret&, QObject* context, Done done) override {
        QMetaObject::invokeMethod(
            context,
            [done] {
                done(tl::make_unexpected(SecretError{SecretProblem::NoService, {}}));
            },
            Qt::QueuedConnection);
    }
    void read(const QString&, QObject* context, Found found) override {
        QMetaObject::invokeMethod(
            context,
            [found] {
                found(tl::make_unexpected(SecretError{SecretProblem::NoService, {}}));
            },
            Qt::QueuedConnection);
    }
    void erase(const QString&, QObject* context, Done done) override {
        QMetaObject::invokeMethod(
            context, [done] { done({}); }, Qt::QueuedConnection);
    }
};

/// One account that is signed in at the stand-in, and all that talks for it. No time passes but what a test lets pass.
class TalkingToSpotify : public testing::Test {
protected:
    TalkingToSpotify() { restart({}); }

    /// As after a start of the program: nothing is known but the grant and `state`.
    void restart(const RateState& state) {
        api.reset();
        queue.reset();
        keeper.reset();
        if (grant.refreshToken.isEmpty())
            grant = standIn.grantNow(scopeNames(wantedScopes(true)));
        keeper = std::make_unique<TokenKeeper>(endpoint, secrets, time, grant);
        queue = std::make_unique<RequestQueue>(http, time, time, state, [] { return 0.5; });
        api = std::make_unique<SpotifyApi>(*queue, standIn.hosts(), *keeper);
    }

    /// Waits for an answer; faked time passes as far as somebody waits for it.
    template <typename T>
    T waitFor(const std::optional<T>& answer) {
        EXPECT_TRUE(test::waitUntil(
            time, [this] { return http.running() > 0; }, [&] { return answer.has_value(); }));
        return answer ? *answer : T(tl::make_unexpected(ApiError{}));
    }

    /// `ask` is called with a context and the place of an answer: `api->recentlyPlayed(context, answer)`.
    template <typename T, typename Ask>
    ApiResult<T> get(const Ask& ask) {
        QObject context;
        std::optional<ApiResult<T>> answer;
        ask(&context, [&](const ApiResult<T>& got) {
            EXPECT_FALSE(answer) << "answered twice";
            answer = got;
        });
        EXPECT_FALSE(answer) << "answered from inside the call";
        return waitFor(answer);
    }

    ApiResult<RecentlyPlayed> recentlyPlayed() {
        return get<RecentlyPlayed>(
            [this](QObject* context, auto answer) { api->recentlyPlayed(context, std::move(answer)); });
    }
    ApiResult<SpotifyProfile> profile() {
        return get<SpotifyProfile>([this](QObject* context, auto answer) { api->profile(context, std::move(answer)); });
    }

    test::FakeTime time{*parseInstant("2026-10-01T12:00:00Z")};
    test::SpotifyStandIn standIn{time};
    HttpClient http{time, time};
    TokenEndpoint endpoint{http, standIn.hosts(), time};
    MemorySecretStore secrets;
    Grant grant;
    std::unique_ptr<TokenKeeper> keeper;
    std::unique_ptr<RequestQueue> queue;
    std::unique_ptr<SpotifyApi> api;
};

inline test::StandInTrack standInTrack(const QString& name) {
    test::StandInTrack track;
    track.id = test::standInId(name);
    track.name = name;
    track.artist = QStringLiteral("The Quiet Rooms");
    track.album = QStringLiteral("Night Trains");
    track.isrc = QStringLiteral("NLA001600123");
    return track;
}

} // namespace afs
