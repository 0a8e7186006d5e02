// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/spotify/grant.h"
#include "core/spotify/spotify_hosts.h"
#include "tests/support/spotify/stand_in_world.h"

#include <QObject>
#include <QUrlQuery>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace afs::test {

struct StandInRequest {
    QByteArray method;
    QString path;
    QUrlQuery query;
    std::map<QByteArray, QByteArray> headers; ///< names in small letters
    QByteArray body;
    Instant at;

    QString value(const char* name) const { return query.queryItemValue(QLatin1String(name), QUrl::FullyDecoded); }
};

struct StandInAnswer {
    int status = 200;
    QByteArray contentType = "application/json; charset=utf-8";
    QByteArray body;
    std::vector<std::pair<QByteArray, QByteArray>> headers;
};

/// What goes wrong with an answer.
struct StandInFault {
    enum class Kind {
        Answer,    ///< `answer` instead of the right one
        Hang,      ///< none, ever
        Reset,     ///< the connection goes without a word
        Truncated, ///< the right one, and the connection goes in its middle
        Drip,      ///< the right one, a few bytes at a time
    };
    Kind kind = Kind::Answer;
    StandInAnswer answer;
};

StandInFault status(int code, const QByteArray& json = "{}");
StandInFault html(int code);
StandInFault plainText(int code, const QByteArray& text);
/// 429. `retryAfter` empty: without the header.
StandInFault tooMany(const QByteArray& retryAfter, bool quotaExceeded = false);
StandInFault fault(StandInFault::Kind kind);

/// Spotify's two hosts at one loopback address: the consent page (which agrees at once), tokens, and the Web API over a
/// world that the test owns. Time is the test's. Checks what Spotify checks: client id, PKCE, scopes, tokens, limits of
/// pages.
class SpotifyStandIn final : public QObject {
public:
    explicit SpotifyStandIn(const Clock& clock);
    ~SpotifyStandIn() override;

    SpotifyHosts hosts() const;

    StandInWorld world;

    struct Consent {
        bool isDenied = false;
        QString failure;                    ///< the error that the browser comes back with instead
        std::optional<QStringList> granted; ///< other than what was asked for
    } consent;
    struct Tokens {
        bool rotates = false; ///< a refresh gives a new refresh token and ends the old one, as until mid-2026
        std::chrono::seconds accessLife{3600};
    } tokens;
    Milliseconds clockSkew{0}; ///< of the `Date` that it tells

    /// Called before each answer about plays, the player and playlists: to bring the world up to date. The last of
    /// seen() is what is asked.
    std::function<void()> beforeAnswer;

    /// The next `times` requests whose path begins with `path` meet `fault`. Faults of one path queue up.
    void fail(const QString& path, const StandInFault& fault, int times = 1);

    /// A sign-in that took place before.
    Grant grantNow(const QStringList& scopes) const;
    void revokeEverything(); ///< refresh tokens: `invalid_grant`
    void endAccessTokens();  ///< as if they had expired

    const std::vector<StandInRequest>& seen() const;
    int count(const QString& path) const; ///< requests with exactly this path
    int mostAtOnce() const;               ///< requests that were open at the same time
    /// Every token, code and verifier that ever was: none of them may be found anywhere.
    std::vector<QByteArray> secrets() const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace afs::test
