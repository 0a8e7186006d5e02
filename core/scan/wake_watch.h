// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>

namespace afs {

/// Tells that the computer woke, or that the network is back, as logind and NetworkManager say it on the system's bus.
/// Silent where there are none: then timers notice it, some seconds later.
class WakeWatch final : public QObject {
    Q_OBJECT

public:
    /// `bus`: the system's; a test has one of its own.
    explicit WakeWatch(QDBusConnection bus = QDBusConnection::systemBus(), QObject* parent = nullptr);

Q_SIGNALS:
    void woke();

private:
    // Slots, because QtDBus finds them by name alone.
    Q_SLOT void sleepChanged(bool isBeginning);
    Q_SLOT void networkChanged(uint state);
    uint m_network = 0;
};

} // namespace afs
