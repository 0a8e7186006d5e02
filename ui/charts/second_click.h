// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBasicTimer>
#include <QObject>
#include <QPoint>

namespace afs {

/// Takes the second press of a double click wherever it lands: what the first one does may move everything (a row of
/// chips appears above), and then the second meets another mark, or another widget, than the one that was clicked.
class SecondClick final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// The first click was, on a thing of this index.
    void await(int index, const QPoint& globalPosition);

Q_SIGNALS:
    void clicked(int index); ///< a second time, at the same place of the screen

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

private:
    void stop();

    QBasicTimer m_patience;
    int m_index = -1;
    QPoint m_at; ///< on the screen
};

} // namespace afs
