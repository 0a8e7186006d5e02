// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spotify/http_client.h"

#include "core/spotify/http_date.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslError>

namespace afs {

namespace {

QNetworkRequest prepared(const HttpRequest& request, const HttpLimits& limits) {
    QNetworkRequest prepared(request.url);
    prepared.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    prepared.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    prepared.setAttribute(QNetworkRequest::Http2AllowedAttribute, false); // one request at a time has no use for it
    prepared.setTransferTimeout(static_cast<int>(limits.patience.count()));
    prepared.setRawHeader("Accept", "application/json");
    prepared.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("AnalyticsForSpotify/" AFS_VERSION));
    if (!request.bearer.isEmpty())
        prepared.setRawHeader("Authorization", "Bearer " + request.bearer.reveal());
    if (request.form)
        prepared.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/x-www-form-urlencoded"));
    return prepared;
}

HttpFault faultOf(QNetworkReply::NetworkError error) {
    switch (error) {
    case QNetworkReply::OperationCanceledError:
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
        return HttpFault::TimedOut;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
        return HttpFault::BrokenOff;
    case QNetworkReply::SslHandshakeFailedError:
        return HttpFault::Insecure;
    default:
        return HttpFault::Unreachable;
    }
}

/// One exchange; it is the child of its reply.
class Exchange : public QObject {
public:
    Exchange(QNetworkReply* reply, const HttpLimits& limits) : QObject(reply), m_reply(reply), m_limits(limits) {
        connect(reply, &QNetworkReply::readyRead, this, [this] { read(); });
        connect(reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError>& errors) { judge(errors); });
    }

    void breakOff(HttpFault fault) {
        m_fault = fault;
        m_reply->abort();
    }

    HttpResult result() {
        read();
        if (m_fault)
            return tl::make_unexpected(*m_fault);
        const QVariant status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute);
        // Refusals count as errors with Qt; without a status, or with less than was promised, there is no answer.
        const bool isRefusal = status.toInt() >= 300 && m_reply->error() >= QNetworkReply::ContentAccessDenied;
        if (!status.isValid() || (m_reply->error() != QNetworkReply::NoError && !isRefusal))
            return tl::make_unexpected(faultOf(m_reply->error()));
        // Of a refusal that is cut off Qt sometimes tells the refusal only. (Unpacked, it has no such header any more.)
        if (m_body.size() < m_reply->rawHeader("Content-Length").toLongLong())
            return tl::make_unexpected(HttpFault::BrokenOff);
        HttpAnswer answer;
        answer.status = status.toInt();
        answer.body = m_body;
        answer.contentType = m_reply->rawHeader("Content-Type");
        answer.retryAfter = m_reply->rawHeader("Retry-After").trimmed();
        answer.serverTime = parseHttpDate(m_reply->rawHeader("Date").toStdString());
        return answer;
    }

private:
    void read() {
        if (m_fault || !m_reply->isOpen())
            return;
        m_body += m_reply->read(m_limits.largestBody + 1 - m_body.size());
        if (m_body.size() > m_limits.largestBody)
            breakOff(HttpFault::TooLarge);
    }

    void judge(const QList<QSslError>& errors) {
        m_fault = HttpFault::Insecure;
        for (const QSslError& error : errors)
            if (error.error() == QSslError::CertificateNotYetValid || error.error() == QSslError::CertificateExpired)
                m_fault = HttpFault::WrongClock;
    }

    QNetworkReply* m_reply;
    HttpLimits m_limits;
    QByteArray m_body;
    std::optional<HttpFault> m_fault;
};

} // namespace

struct HttpClient::Impl {
    Impl(const Clock& source, Timers& alarms, const HttpLimits& bounds)
        : clock(source), timers(alarms), limits(bounds) {}

    const Clock& clock;
    Timers& timers;
    HttpLimits limits;
    int running = 0;
    QNetworkAccessManager network;
};

HttpClient::HttpClient(const Clock& clock, Timers& timers, HttpLimits limits)
    : m_impl(std::make_unique<Impl>(clock, timers, limits)) {
    m_impl->network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

HttpClient::~HttpClient() = default;

int HttpClient::running() const {
    return m_impl->running;
}

void HttpClient::send(const HttpRequest& request, QObject* context, std::function<void(const HttpResult&)> answered) {
    const QNetworkRequest prepared = afs::prepared(request, m_impl->limits);
    QNetworkReply* reply =
        request.form ? m_impl->network.post(prepared, request.form->reveal()) : m_impl->network.get(prepared);
    auto* exchange = new Exchange(reply, m_impl->limits);
    ++m_impl->running;
    QObject::connect(reply, &QNetworkReply::finished, &m_impl->network, [this] { --m_impl->running; });
    QObject::connect(
        reply, &QNetworkReply::finished, context,
        [reply, exchange, answered = std::move(answered)] {
            reply->deleteLater();
            answered(exchange->result());
        },
        Qt::QueuedConnection);
    QObject::connect(context, &QObject::destroyed, exchange, [reply] {
        reply->abort();
        reply->deleteLater();
    });
    // The wall clock decides, so that an exchange does not outlive a night's sleep.
    m_impl->timers.at(m_impl->clock.now() + m_impl->limits.patience, exchange, [exchange, reply] {
        if (reply->isRunning())
            exchange->breakOff(HttpFault::TimedOut);
    });
}

} // namespace afs
