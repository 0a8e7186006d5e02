// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/page_id.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>
#include <vector>

namespace afs {
class MainWindow;
class ScopeStore;
} // namespace afs

namespace afs::test {

/// Goes through a few changes of page and scope, and says how long each takes to painted data and how long the event
/// loop stood still meanwhile.
class SwitchTimes : public QObject {
    Q_OBJECT

public:
    explicit SwitchTimes(MainWindow& window);
    void start();

Q_SIGNALS:
    void measured(const QString& change, double ms, double stillMs);
    void finished();

private:
    struct Change {
        QString name;
        std::function<void()> make;
    };

    void addTableWork(ScopeStore& scope);
    void next();
    void watch();

    MainWindow& m_window;
    std::vector<Change> m_changes;
    std::size_t m_at = 0;
    QElapsedTimer m_since;
    QElapsedTimer m_lastBeat;
    QTimer m_heart;
    double m_longest = 0;
    bool m_running = false;
};

} // namespace afs::test
