// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/axis_ticks.h"
#include "ui/charts/chart_view.h"

#include <utility>

namespace afs {

/// A thin band of a whole history over days, with a frame around a part of it. A mouse draws a new frame, takes it
/// along or pulls one of its edges; a click chooses the mark under it. By keyboard the arrows move over the marks and
/// Enter chooses one, as in every chart; with Shift they move the end of the frame, with Shift and Ctrl its begin, with
/// Ctrl the whole. Marks are tinted by `ChartPoint::other`. Days are half open: [from, to).
class RangeStrip : public ChartView {
    Q_OBJECT

public:
    explicit RangeStrip(QWidget* parent = nullptr);

    /// What the marks and their tints mean, in the order in which they are told below the band.
    struct Key {
        QString usual;
        QString other;   ///< `ChartPoint::other`
        QString unknown; ///< hatched
    };
    void setKey(Key key);
    /// The words that are told: of tints that have been seen. One that a filter takes away keeps its word, so that
    /// nothing below moves.
    QStringList keyTexts() const;

    /// Every point has a date; the last one ends before `end`.
    void setHistory(ChartData data, QDate end);
    QDate begin() const { return m_begin; }
    QDate end() const { return m_end; }

    /// What the frame is around; invalid dates stand for the ends of the history.
    void setFrame(QDate from, QDate to);
    QDate frameFrom() const { return m_from; }
    QDate frameTo() const { return m_to; }

    bool dragging() const { return m_grip != Grip::None; }
    /// What stands below the band, each at the index of its mark.
    const std::vector<AxisTick>& labels() const { return m_labels; }

    QRectF markOf(int index) const override;
    int nearest(QPointF position) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void dragged(QDate from, QDate to); ///< while the mouse is down
    void dropped(QDate from, QDate to); ///< the mouse was let go, or a key moved the frame
    void dragCancelled();               ///< Escape while the mouse is down

protected:
    void arrange() override;
    void paintChart(QPainter& painter) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Grip { None, New, Whole, From, To };
    struct Days {
        QDate from;
        QDate to;
    };

    double xOf(QDate day) const;
    QDate dayAt(double x) const; ///< the edge of a day nearest to it, or that of a month close by
    QDate endOf(int index) const;
    std::vector<AxisTick> withAYear(std::vector<AxisTick> ticks) const;
    std::pair<double, double> grips() const; ///< the middle of each edge's
    Grip gripAt(double x) const;
    Days frameAt(double x) const; ///< what the frame becomes when the grip is taken there
    QDate stepped(QDate day, int steps) const;
    bool moveByKey(const QKeyEvent& event);
    double bandEnd() const; ///< of the band with its labels
    void paintMarks(QPainter& painter) const;
    void paintKey(QPainter& painter) const;
    void paintFrame(QPainter& painter) const;
    void showCursor(double x);

    QDate m_begin;
    QDate m_end;
    QDate m_from;
    QDate m_to;
    double m_highest = 1;
    int m_height = 0; ///< of the band, without its labels
    Key m_key;
    bool m_hasUsual = false;
    bool m_hasOther = false;
    bool m_hasUnknown = false;
    std::vector<AxisTick> m_labels;
    Grip m_grip = Grip::None;
    Grip m_pressed = Grip::None;
    double m_pressedAt = 0;
    QDate m_anchor; ///< the edge that stays where it is, or where the mouse holds a whole frame
    Days m_before;
};

} // namespace afs
