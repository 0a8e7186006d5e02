// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QEvent>
#include <QObject>
#include <QTimer>

#include <vector>

namespace afs {
class MainWindow;
class RangeStrip;
} // namespace afs

namespace afs::test {

/// Drags the frame of the whole history over it by mouse, one step as soon as the charts of the one before are painted,
/// and says how long a step takes to painted charts and how long the event loop stood still meanwhile.
class DragTimes : public QObject {
    Q_OBJECT

public:
    explicit DragTimes(MainWindow& window);
    void start();

Q_SIGNALS:
    void finished(std::vector<double> stepsMs, double longestStillMs);

private:
    void press();
    void move();
    void settled();
    void sendMouse(QEvent::Type type, double x);

    MainWindow& m_window;
    RangeStrip* m_strip = nullptr;
    double m_x = 0;
    QElapsedTimer m_since;
    QElapsedTimer m_lastBeat;
    QTimer m_heart;
    double m_longest = 0;
    bool m_running = false;
    std::vector<double> m_steps;
};

} // namespace afs::test
