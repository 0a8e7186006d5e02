// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QString>

namespace afs {

/// Where the settings file keeps the address of a server of one's own; never with a password. Empty: the managed one.
inline constexpr QLatin1String databaseAddressSetting("database/address");

/// A server as a person fills it into a form; the password goes another way.
struct ServerAddress {
    QString host; ///< name, number, or the folder of a Unix socket
    int port = 5432;
    QString database; ///< empty: the program's usual name
    QString user;     ///< empty: the login name
    QString sslMode;  ///< libpq's word; empty: prefer

    bool operator==(const ServerAddress&) const = default;
};

/// As `--database` takes it: whatever the parts hold, openExternalServer() reads the same parts out of it.
QString urlOf(const ServerAddress& address);

} // namespace afs
