// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/tray_host.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusServiceWatcher>
#include <QTimer>

#include <utility>

namespace afs {

namespace {

constexpr int patienceMs = 20'000; ///< shorter than that of whoever shows a window where there is no tray

const QString& hostName() {
    static const QString name = QStringLiteral("org.kde.StatusNotifierWatcher");
    return name;
}

} // namespace

TrayHost::TrayHost(bool mayWait, QObject* parent) : QObject(parent) {
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!mayWait || !bus.isConnected() || bus.interface()->isServiceRegistered(hostName())) {
        m_isDecided = true;
        return;
    }
    auto* watcher = new QDBusServiceWatcher(hostName(), bus, QDBusServiceWatcher::WatchForRegistration, this);
    connect(watcher, &QDBusServiceWatcher::serviceRegistered, this, &TrayHost::decide);
    QTimer::singleShot(patienceMs, this, &TrayHost::decide);
}

void TrayHost::decide() {
    if (!std::exchange(m_isDecided, true))
        Q_EMIT decided();
}

} // namespace afs
