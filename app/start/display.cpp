// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start/display.h"

#include <QDir>
#include <QFile>
#include <QLibrary>

#include <cstring>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace afs {

namespace {

/// Asks by way of the library that Qt's own plugin for X brings: only a connection tells whether the server lets us in.
bool isXReachable() {
    if (qEnvironmentVariableIsEmpty("DISPLAY"))
        return false;
    QLibrary library(QStringLiteral("xcb"), 1);
    using Connect = void* (*)(const char*, int*);
    using HasError = int (*)(void*);
    using Disconnect = void (*)(void*);
    // QLibrary gives functions of no type.
    const auto connectTo = reinterpret_cast<Connect>(library.resolve("xcb_connect"));
    const auto hasError = reinterpret_cast<HasError>(library.resolve("xcb_connection_has_error"));
    const auto disconnect = reinterpret_cast<Disconnect>(library.resolve("xcb_disconnect"));
    if (!connectTo || !hasError || !disconnect)
        return true; // Qt says what it misses
    void* connection = connectTo(nullptr, nullptr);
    const bool reached = hasError(connection) == 0;
    disconnect(connection);
    return reached;
}

bool isWaylandReachable() {
    const QString name = qEnvironmentVariable("WAYLAND_DISPLAY");
    if (name.isEmpty())
        return false;
    const QByteArray path = QFile::encodeName(QDir(qEnvironmentVariable("XDG_RUNTIME_DIR")).absoluteFilePath(name));
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (static_cast<std::size_t>(path.size()) >= sizeof address.sun_path)
        return false;
    std::memcpy(address.sun_path, path.constData(), static_cast<std::size_t>(path.size()));
    const int client = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const bool reached =
        connect(client, static_cast<const sockaddr*>(static_cast<const void*>(&address)), sizeof address) == 0;
    close(client);
    return reached;
}

} // namespace

bool isDisplayReachable() {
    const QString platform = qEnvironmentVariable("QT_QPA_PLATFORM");
    if (!platform.isEmpty() && !platform.startsWith(QLatin1String("xcb")))
        return true;
    return (platform.isEmpty() && isWaylandReachable()) || isXReachable();
}

} // namespace afs
