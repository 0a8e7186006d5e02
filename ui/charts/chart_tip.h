// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace afs {

struct Theme;

/// The tool tip of a chart: it appears at once, beside the datum and never over it. Unlike QToolTip it does not wait,
/// does not time out and does not follow the mouse.
class ChartTip : public QFrame {
    Q_OBJECT

public:
    explicit ChartTip(QWidget* owner);

    /// `datum` in global coordinates. Text up to its last ": " is the heading.
    void showBeside(const QRect& datum, const QString& text, const Theme& theme);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_heading;
    QLabel* m_figures;
};

/// Where a tip of `size` goes: above, below, right or left of `datum`, inside `screen` and never over the datum as
/// long as any side has room.
QRect placeBeside(const QRect& datum, const QSize& size, const QRect& screen);

} // namespace afs
