// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/timers.h"
#include "core/secrets/secret.h"

#include <QByteArray>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

namespace afs {

struct HttpRequest {
    QUrl url;
    Secret bearer;              ///< goes into `Authorization`; empty: without one
    std::optional<Secret> form; ///< a POST of `name=value&…`; else a GET
};

/// Whatever the server said, of any status.
struct HttpAnswer {
    int status = 0;
    QByteArray body;
    QByteArray contentType; ///< `application/json; charset=utf-8`
    QByteArray retryAfter;
    std::optional<Instant> serverTime;

    bool isJson() const { return contentType.trimmed().toLower().startsWith("application/json"); }
};

/// Why there is no answer.
enum class HttpFault {
    Unreachable, ///< no network, no such host, refused
    TimedOut,
    BrokenOff, ///< the connection went in the middle
    TooLarge,
    Insecure,   ///< the certificate is not to be trusted
    WrongClock, ///< the certificate is not valid at this time, or is no more
};

using HttpResult = tl::expected<HttpAnswer, HttpFault>;

/// Sends forms for apps: at once, or in turn with others.
class FormSender {
public:
    virtual ~FormSender() = default;

    /// `answered` is called once, from the event loop, unless `context` goes first. `app`: the client id that asks.
    virtual void sendForm(const QString& app, const HttpRequest& request, QObject* context,
                          std::function<void(const HttpResult&)> answered) = 0;
};

struct HttpLimits {
    Milliseconds patience = std::chrono::seconds(30); ///< for the whole answer
    qint64 largestBody = 8'000'000;                   ///< unpacked
};

/// One HTTP exchange at a time or several. No cookies, no cache, no redirects. Neither addresses nor contents are
/// logged. Used on the thread that made it.
class HttpClient final : public FormSender {
public:
    explicit HttpClient(const Clock& clock, Timers& timers, HttpLimits limits = {});
    ~HttpClient() override;
    HttpClient(const HttpClient&) = delete;
    HttpClient& operator=(const HttpClient&) = delete;

    /// `answered` is called once, from the event loop, unless `context` goes first: then the exchange is broken off.
    void send(const HttpRequest& request, QObject* context, std::function<void(const HttpResult&)> answered);

    void sendForm(const QString&, const HttpRequest& request, QObject* context,
                  std::function<void(const HttpResult&)> answered) override {
        send(request, context, std::move(answered));
    }

    /// Exchanges that have not ended.
    int running() const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace afs
