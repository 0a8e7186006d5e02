// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/timers.h"
#include "core/spotify/callback_request.h"

#include <QObject>
#include <QTcpServer>

#include <vector>

class QTcpSocket;

namespace afs {

/// Waits at 127.0.0.1 for the browser that comes back from Spotify. Whatever else connects gets 404 or 400, has ten
/// seconds, and changes nothing. At the first good request the listening ends; its browser waits for page().
class LoopbackListener final : public QObject {
    Q_OBJECT

public:
    LoopbackListener(const Clock& clock, Timers& timers, QObject* parent = nullptr);
    ~LoopbackListener() override;

    /// `port` 0: the system chooses one. Error: the port is taken.
    Status listen(quint16 port, const QString& state);
    quint16 port() const { return m_port; }
    /// The address that Spotify sends the browser to.
    QString redirectUri() const;

    /// Stops listening; strangers are sent away. The good browser, if there is one, still waits.
    void close();

    /// Shows the last page; `shown` is called when the browser has it, or does not take it within two seconds. Without
    /// a waiting browser, at once.
    void showPage(const QByteArray& html, QObject* context, std::function<void()> shown);

Q_SIGNALS:
    void arrived(const afs::CallbackRequest& request); ///< Code, Denied or Failed; once

private:
    struct Visitor {
        QTcpSocket* socket;
        QByteArray said;
    };

    void accept();
    void welcome(QTcpSocket* browser, const CallbackRequest& request);
    void forget(QTcpSocket* socket);
    void throwOut(QTcpSocket* socket);
    void read(QTcpSocket* socket);
    void sendAway(QTcpSocket* socket, const QByteArray& status);

    const Clock& m_clock;
    Timers& m_timers;
    QTcpServer m_server;
    QString m_state;
    quint16 m_port = 0;
    std::vector<Visitor> m_visitors; ///< in the order of their coming
    QTcpSocket* m_browser = nullptr;
};

} // namespace afs
