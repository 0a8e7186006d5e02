// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QString>
#include <QTimer>

#include <functional>

namespace afs {

/// Whose turn it is to refresh somebody's tokens: of all programs of this user on this computer it is one's. Two who
/// refresh at once take each other's sign-in away, where Spotify changes the refresh token each time. The turn goes
/// with the program that has it, and leaves nothing on the disk.
class TokenTurn final {
public:
    /// `what`: the tokens, by a name that all programs give them.
    explicit TokenTurn(QString what);
    ~TokenTurn();
    TokenTurn(const TokenTurn&) = delete;
    TokenTurn& operator=(const TokenTurn&) = delete;

    using Taken = std::function<void(bool hasWaited)>;

    /// Calls `taken` with the turn: at once when nobody else has it, else from the event loop. Who has it for longer
    /// than any request takes is not waited for. One call at a time.
    void take(Taken taken);
    void give();

private:
    bool tryTake();

    const QString m_what;
    int m_socket = -1;
    QTimer m_again;
    QElapsedTimer m_waiting;
    Taken m_taken;
};

} // namespace afs
