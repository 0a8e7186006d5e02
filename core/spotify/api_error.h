// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/spotify/http_client.h"
#include "core/spotify/rate_governor.h"

namespace afs {

/// Why Spotify did not give what was asked for, as far as code has to branch on it.
enum class ApiProblem {
    Temporary,           ///< network, 5xx, an answer that cannot be read: the next try may succeed
    Blocked,             ///< Spotify's limit, until `ApiError::until`
    SignedOut,           ///< no usable token: a person has to sign in again
    NotRegistered,       ///< the user is not on the app's list of users
    OwnerWithoutPremium, ///< the app's owner has no Premium
    WrongClientId,
    MissingScope,
    WrongClock, ///< this computer's clock is so wrong that Spotify cannot be spoken to
    Refused,    ///< 403: not for apps of this kind
    NotFound,
    BadRequest,
    Denied, ///< a person said no, or stopped it
};

struct ApiError {
    ApiProblem problem = ApiProblem::Temporary;
    Error error; ///< whole sentences; never a token
    std::optional<Instant> until;
    int requests = 0; ///< that were sent for it

    bool operator==(const ApiError&) const = default;
};

template <typename T>
using ApiResult = tl::expected<T, ApiError>;

ApiError apiError(ApiProblem problem, const QString& detail = {});
Error unreadableAnswer(const QString& detail);
/// As told to a person where nobody tries again by itself.
Error toldToAsker(Error error);
ApiError blockedError(const GroupBlock& block, Instant now);
/// What Spotify said, for logs and for people: nothing of `secrets`, nor any word so long that it may be one.
QString withoutSecrets(QString said, const QByteArrayList& secrets = {});
/// `error` is told with its end, where Spotify asks to wait: to the second, where that is soon.
ApiError waitingUntil(ApiError error, Instant until, Instant now);
ApiError faultError(HttpFault fault);

/// What the API host's answer means that is no success (status 400 and above). Spotify's own words become the detail.
ApiError refusalError(const HttpAnswer& answer);

/// By a clock that is slower, what was played just now is too far ahead to be believed.
inline constexpr Milliseconds slowestClock = std::chrono::days(30);

/// A sentence when the server's clock and ours differ by more than an hour.
std::optional<ApiError> clockProblem(const HttpAnswer& answer, Instant now);

} // namespace afs
