// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spotify/loopback_listener.h"

#include <QCoreApplication>
#include <QNetworkProxy>
#include <QTcpSocket>

#include <algorithm>

namespace afs {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t mostVisitors = 32;
constexpr Milliseconds patience = 10s;
constexpr Milliseconds pagePatience = 2s;

QByteArray answerOf(const QByteArray& status, const QByteArray& body, const QByteArray& type) {
    return "HTTP/1.1 " + status + "\r\nContent-Type: " + type +
           "; charset=utf-8\r\nContent-Length: " + QByteArray::number(body.size()) +
           "\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\nX-Content-Type-Options: nosniff\r\n"
           "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'\r\n"
           "Connection: close\r\n\r\n" +
           body;
}

/// Bytes that nobody read would make the system take the answer back.
void hangUp(QTcpSocket* socket) {
    QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket] { socket->readAll(); });
    QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    socket->disconnectFromHost();
    if (socket->state() == QAbstractSocket::UnconnectedState)
        socket->deleteLater();
}

} // namespace

LoopbackListener::LoopbackListener(const Clock& clock, Timers& timers, QObject* parent)
    : QObject(parent), m_clock(clock), m_timers(timers) {
    m_server.setProxy(QNetworkProxy::NoProxy);
    connect(&m_server, &QTcpServer::newConnection, this, &LoopbackListener::accept);
}

LoopbackListener::~LoopbackListener() = default;

Status LoopbackListener::listen(quint16 port, const QString& state) {
    m_state = state;
    if (!m_server.listen(QHostAddress::LocalHost, port))
        return failure(ErrorKind::Failed,
                       QCoreApplication::translate("SignIn",
                                                   "The sign-in needs port %1 of this computer, and another program "
                                                   "has it. Choose another port in the settings, or none.")
                           .arg(port),
                       m_server.errorString());
    m_port = m_server.serverPort();
    return {};
}

QString LoopbackListener::redirectUri() const {
    return QStringLiteral("http://127.0.0.1:%1/callback").arg(m_port);
}

void LoopbackListener::close() {
    m_server.close();
    while (!m_visitors.empty())
        throwOut(m_visitors.front().socket);
}

void LoopbackListener::forget(QTcpSocket* socket) {
    std::erase_if(m_visitors, [&](const Visitor& visitor) { return visitor.socket == socket; });
    socket->disconnect(this);
}

void LoopbackListener::throwOut(QTcpSocket* socket) {
    forget(socket);
    socket->abort();
    socket->deleteLater();
}

void LoopbackListener::accept() {
    while (QTcpSocket* socket = m_server.nextPendingConnection()) {
        socket->setParent(this);
        if (m_visitors.size() >= mostVisitors)
            throwOut(m_visitors.front().socket); // who wanted something would have said so by now
        m_visitors.push_back({socket, {}});
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            forget(socket);
            socket->deleteLater();
        });
        m_timers.at(m_clock.now() + patience, socket, [this, socket] {
            if (std::ranges::find(m_visitors, socket, &Visitor::socket) != m_visitors.end())
                sendAway(socket, "400 Bad Request");
        });
    }
}

void LoopbackListener::read(QTcpSocket* socket) {
    const auto visitor = std::ranges::find(m_visitors, socket, &Visitor::socket);
    if (visitor == m_visitors.end())
        return;
    visitor->said += socket->read(longestCallback + 5 - visitor->said.size());
    const CallbackRequest request = readCallback(visitor->said, m_state, m_port);
    switch (request.kind) {
    case CallbackRequest::Kind::Unfinished:
        return;
    case CallbackRequest::Kind::Stranger:
        sendAway(socket, "404 Not Found");
        return;
    case CallbackRequest::Kind::Malformed:
        sendAway(socket, "400 Bad Request");
        return;
    case CallbackRequest::Kind::Code:
    case CallbackRequest::Kind::Denied:
    case CallbackRequest::Kind::Failed:
        welcome(socket, request);
        return;
    }
}

void LoopbackListener::welcome(QTcpSocket* browser, const CallbackRequest& request) {
    forget(browser);
    m_browser = browser;
    connect(browser, &QTcpSocket::disconnected, this, [this, browser] {
        if (m_browser == browser)
            m_browser = nullptr;
        browser->deleteLater();
    });
    close();
    Q_EMIT arrived(request);
}

void LoopbackListener::sendAway(QTcpSocket* socket, const QByteArray& status) {
    forget(socket);
    socket->write(answerOf(status, status + '\n', "text/plain"));
    hangUp(socket);
}

void LoopbackListener::showPage(const QByteArray& html, QObject* context, std::function<void()> shown) {
    QTcpSocket* browser = std::exchange(m_browser, nullptr);
    if (browser == nullptr || browser->state() != QAbstractSocket::ConnectedState) {
        QMetaObject::invokeMethod(context, std::move(shown), Qt::QueuedConnection);
        return;
    }
    // Whichever comes first; the other finds it done.
    auto once = std::make_shared<std::function<void()>>(std::move(shown));
    const auto finish = [once] {
        if (const auto call = std::exchange(*once, nullptr))
            call();
    };
    browser->disconnect(this);
    connect(browser, &QTcpSocket::disconnected, context, finish);
    m_timers.at(m_clock.now() + pagePatience, context, finish);
    browser->write(answerOf("200 OK", html, "text/html"));
    hangUp(browser);
}

} // namespace afs
