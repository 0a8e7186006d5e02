// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace afs {

/// What arrived at the loopback address, as far as a sign-in is concerned.
struct CallbackRequest {
    enum class Kind {
        Unfinished, ///< more bytes are needed
        Stranger,   ///< 404: some other path, or a browser that only looks ahead
        Malformed,  ///< 400: no request of a browser, too long, or without our state
        Code,       ///< somebody agreed
        Denied,     ///< somebody did not
        Failed,     ///< Spotify itself could not, or would not
    };
    Kind kind = Kind::Unfinished;
    QString code;  ///< to be exchanged for tokens; a secret
    QString error; ///< of Failed: what Spotify named (RFC 6749, 4.1.2.1); empty: nothing that can be read

    bool operator==(const CallbackRequest&) const = default;
};

constexpr qsizetype longestCallback = 8192;

/// Judges the first bytes of a connection to `127.0.0.1:port`. Pure.
CallbackRequest readCallback(const QByteArray& bytes, const QString& state, int port);

} // namespace afs
