// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/window/drag_times.h"

#include "ui/charts/range_strip.h"
#include "ui/frame/main_window.h"
#include "ui/models/scope_store.h"
#include "ui/pages/page.h"

#include <QCoreApplication>
#include <QMouseEvent>

#include <algorithm>

namespace afs::test {

namespace {
constexpr std::size_t dragSteps = 60;
constexpr double pixelsPerStep = 5;
} // namespace

DragTimes::DragTimes(MainWindow& window) : m_window(window) {
    connect(&m_heart, &QTimer::timeout, this, [this] {
        m_longest = std::max(m_longest, static_cast<double>(m_lastBeat.nsecsElapsed()) / 1e6);
        m_lastBeat.restart();
    });
}

void DragTimes::start() {
    ScopeStore& scope = m_window.scope();
    scope.clearFilters();
    scope.openPage(PageId::Overview);
    scope.setRange(RangeChoice::ofYear(scope.years().at(scope.years().size() / 3)));
    m_strip = m_window.findChild<RangeStrip*>();
    Page* page = m_window.page(PageId::Overview);
    connect(page, &Page::settledChanged, this, &DragTimes::settled);
    QTimer::singleShot(1500, this, &DragTimes::press);
}

void DragTimes::press() {
    const double begin = static_cast<double>(m_strip->begin().daysTo(m_strip->frameFrom()));
    const double days = static_cast<double>(m_strip->begin().daysTo(m_strip->end()));
    const double length = static_cast<double>(m_strip->frameFrom().daysTo(m_strip->frameTo()));
    m_x = m_strip->width() * (begin + length / 2) / days;
    sendMouse(QEvent::MouseButtonPress, m_x);
    m_lastBeat.start();
    m_heart.start(1);
    m_running = true;
    move();
}

void DragTimes::sendMouse(QEvent::Type type, double x) {
    const QPointF at(x, m_strip->height() / 3.0);
    const bool isMove = type == QEvent::MouseMove;
    QMouseEvent event(type, at, m_strip->mapToGlobal(at), isMove ? Qt::NoButton : Qt::LeftButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_strip, &event);
}

void DragTimes::move() {
    m_x += pixelsPerStep;
    m_since.start();
    sendMouse(QEvent::MouseMove, m_x);
}

void DragTimes::settled() {
    if (!m_running || !m_window.page(PageId::Overview)->settled())
        return;
    // After what is posted now: what the answer has changed is painted by then.
    QTimer::singleShot(0, this, [this] {
        m_steps.push_back(static_cast<double>(m_since.nsecsElapsed()) / 1e6);
        if (m_steps.size() < dragSteps) {
            QTimer::singleShot(2, this, &DragTimes::move);
            return;
        }
        m_running = false;
        m_heart.stop();
        sendMouse(QEvent::MouseButtonRelease, m_x);
        Q_EMIT finished(m_steps, m_longest);
    });
}

} // namespace afs::test
