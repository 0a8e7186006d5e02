// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spotify/token_turn.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <utility>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace afs {

namespace {

constexpr std::chrono::milliseconds lookAgain(100);
/// A turn ends sooner: the request before it, a short limit of the app, and its own request, twice.
constexpr std::chrono::seconds longestWait(200);

} // namespace

TokenTurn::TokenTurn(QString what) : m_what(std::move(what)) {
    m_again.setInterval(lookAgain);
    QObject::connect(&m_again, &QTimer::timeout, &m_again, [this] {
        if (!tryTake() && !m_waiting.hasExpired(std::chrono::milliseconds(longestWait).count()))
            return;
        m_again.stop();
        std::exchange(m_taken, {})(true);
    });
}

TokenTurn::~TokenTurn() {
    give();
}

void TokenTurn::take(Taken taken) {
    if (tryTake()) {
        taken(false);
        return;
    }
    m_taken = std::move(taken);
    m_waiting.start();
    m_again.start();
}

void TokenTurn::give() {
    if (m_socket >= 0)
        close(std::exchange(m_socket, -1));
}

/// Linux lets one socket have a name of the abstract namespace, until it is closed, be it by a crash. Where there can
/// be none the turn is had without.
bool TokenTurn::tryTake() {
    if (m_socket >= 0)
        return true;
    const int made = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (made < 0)
        return true;
    const QByteArray name = "analytics-for-spotify/" + QByteArray::number(geteuid()) + '/' +
                            QCryptographicHash::hash(m_what.toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::ranges::copy(name, address.sun_path + 1); // the null before it makes it abstract
    const auto size =
        static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + 1 + static_cast<std::size_t>(name.size()));
    if (bind(made, reinterpret_cast<const sockaddr*>(&address), size) != 0 && errno == EADDRINUSE) {
        close(made);
        return false;
    }
    m_socket = made;
    return true;
}

} // namespace afs
