// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/waiting/wait_until.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTimer>

namespace afs::test {

bool waitUntil(const std::function<bool()>& done, std::chrono::seconds longest) {
    const QDeadlineTimer deadline(longest);
    while (!done()) {
        if (deadline.hasExpired())
            return false;
        waitForEvents();
    }
    return true;
}

void waitForEvents() {
    // What is waited for may change without any event here: in another thread, or another process.
    QTimer pulse;
    pulse.setSingleShot(true);
    pulse.setTimerType(Qt::PreciseTimer);
    pulse.start(2);
    QEventLoop().processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
}

} // namespace afs::test
