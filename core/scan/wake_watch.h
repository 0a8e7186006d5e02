// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace afs {

/// Tells that the computer woke, or that the network is back, as logind and NetworkManager say it on the system's bus.
/// Silent where there are none: then timers notice it, some seconds later.
class WakeWatch final : public QObject {
    Q_OBJECT

public:
    explicit WakeWatch(QObject* parent = nullptr);

Q_SIGNALS:
    void woke();

private Q_SLOTS: // QtDBus finds slots by name alone
    void sleepChanged(bool isBeginning);
    void networkChanged(uint state);

private:
    uint m_network = 0;
};

} // namespace afs
