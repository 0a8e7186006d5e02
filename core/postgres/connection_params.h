// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace afs {

/// Everything needed to reach one database. A plain value: hand it to any thread, which opens its own session.
/// Never printed: it may hold a password (see describe()).
struct ConnectionParams {
    QString host; ///< host name, or the folder of the Unix socket (starts with '/')
    int port = 5432;
    QString database;
    QString user;
    QString password;     ///< empty: peer authentication or PGPASSFILE
    QString sslMode;      ///< libpq's sslmode; empty for a socket
    bool managed = false; ///< our own private cluster
    QString folder{};     ///< of the private cluster: where the data lies

    /// For people and logs: `user@host:port/database`, or where the data of the private cluster lies; never the
    /// password.
    QString describe() const;
};

} // namespace afs
