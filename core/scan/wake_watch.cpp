// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/wake_watch.h"

namespace afs {

namespace {
constexpr uint siteReachable = 60; ///< NM_STATE_CONNECTED_SITE; 70 is the whole internet
} // namespace

WakeWatch::WakeWatch(QDBusConnection bus, QObject* parent) : QObject(parent) {
    bus.connect(QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
                QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("PrepareForSleep"), this,
                SLOT(sleepChanged(bool)));
    bus.connect(QStringLiteral("org.freedesktop.NetworkManager"), QStringLiteral("/org/freedesktop/NetworkManager"),
                QStringLiteral("org.freedesktop.NetworkManager"), QStringLiteral("StateChanged"), this,
                SLOT(networkChanged(uint)));
}

void WakeWatch::sleepChanged(bool isBeginning) {
    if (!isBeginning)
        Q_EMIT woke();
}

/// From a network to a better one is no return.
void WakeWatch::networkChanged(uint state) {
    const bool wasThere = m_network >= siteReachable;
    m_network = state;
    if (!wasThere && state >= siteReachable)
        Q_EMIT woke();
}

} // namespace afs
