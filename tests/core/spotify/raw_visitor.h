// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/spotify/fake_time.h"

#include <QTcpSocket>
#include <QUrl>

namespace afs::test {

/// A connection to a port of this computer that says what a test wants it to, byte for byte, and keeps what it hears.
class RawVisitor {
public:
    explicit RawVisitor(quint16 port) {
        QObject::connect(&m_socket, &QTcpSocket::readyRead, &m_socket, [this] { m_heard += m_socket.readAll(); });
        m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        waitUntil([this] { return m_socket.state() == QTcpSocket::ConnectedState || isGone(); });
    }

    void say(const QByteArray& bytes) {
        m_socket.write(bytes);
        m_socket.flush();
        settle();
    }
    /// Says it, and hears the answer to its end.
    QByteArray ask(const QByteArray& bytes) {
        say(bytes);
        waitUntil([this] { return isGone(); });
        return m_heard;
    }
    QByteArray heard() const { return m_heard; }
    bool isGone() const { return m_socket.state() == QTcpSocket::UnconnectedState; }
    void leave() { m_socket.abort(); }

    static QByteArray browserGet(const QUrl& url) {
        return "GET " + url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority) +
               " HTTP/1.1\r\nHost: " + url.authority().toLatin1() +
               "\r\nUser-Agent: Browser\r\nAccept: text/html\r\n\r\n";
    }

private:
    QTcpSocket m_socket;
    QByteArray m_heard;
};

/// Where an answer sends its browser.
inline QUrl locationOf(const QByteArray& answer) {
    const qsizetype begin = answer.indexOf("Location: ") + 10;
    return begin < 10 ? QUrl() : QUrl::fromEncoded(answer.mid(begin, answer.indexOf("\r\n", begin) - begin));
}

} // namespace afs::test
