// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/second_click.h"

#include <QApplication>
#include <QMouseEvent>
#include <QStyleHints>

namespace afs {

void SecondClick::await(int index, const QPoint& globalPosition) {
    m_index = index;
    m_at = globalPosition;
    m_patience.start(QGuiApplication::styleHints()->mouseDoubleClickInterval(), this);
    qApp->installEventFilter(this);
}

void SecondClick::stop() {
    m_patience.stop();
    qApp->removeEventFilter(this);
}

bool SecondClick::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::MouseButtonDblClick || !watched->isWidgetType() || !m_patience.isActive())
        return QObject::eventFilter(watched, event);
    const auto& click = static_cast<const QMouseEvent&>(*event);
    const QPoint moved = click.globalPosition().toPoint() - m_at;
    if (click.button() != Qt::LeftButton || moved.manhattanLength() > QApplication::startDragDistance())
        return QObject::eventFilter(watched, event);
    stop();
    Q_EMIT clicked(m_index);
    return true;
}

void SecondClick::timerEvent(QTimerEvent* event) {
    if (event->timerId() == m_patience.timerId())
        stop();
    else
        QObject::timerEvent(event);
}

} // namespace afs
