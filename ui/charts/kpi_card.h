// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/card_frame.h"

#include <vector>

class QLabel;
class QTimer;

namespace afs {

class Sparkline;

/// One figure: title, value, change against the former period, and its course as a sparkline. Its accessible name says
/// all of it. Where it can say what lies behind it, a click, Enter, P and its menu ask for that. The figures of one
/// parent are of one size, which has room for each.
class KpiCard : public CardFrame {
    Q_OBJECT

public:
    explicit KpiCard(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setValue(const QString& value);
    /// `direction` > 0 up, < 0 down, 0 none: drawn as a triangle before the text, so never by colour alone.
    void setChange(const QString& text, int direction);
    void setSeries(std::vector<double> series);
    /// What is behind the figure, as its menu and tool tip offer it: "Show the plays behind this number".
    void setBehind(const QString& offer);
    bool hasBehind() const { return !m_behind.isEmpty(); }
    void setSeriesShown(bool shown); ///< of figures without a course the line takes no room
    /// As ChartCard: after 200 ms the old figure fades.
    void setLoading(bool loading);

Q_SIGNALS:
    void behindRequested();

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void applyTheme();
    void describe();
    void fitValue();
    void showWithOthers();
    QFont scaledKpi(double scale) const;

    QLabel* m_title;
    QLabel* m_value;
    QLabel* m_change;
    Sparkline* m_sparkline;
    QTimer* m_patience;
    QString m_changeText;
    int m_direction = 0;
    QString m_behind;
    double m_fit = 1; ///< of the font's size: the figure has room
    bool m_waiting = false;
    bool m_framed = false; ///< it was reached by keys
};

} // namespace afs
