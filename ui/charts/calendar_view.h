// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/ramp_view.h"

#include <QDate>

namespace afs {

/// A year of days, one column a week, first weekday by locale; weeks run from left to right in every language.
class CalendarView : public RampView {
    Q_OBJECT

public:
    explicit CalendarView(QWidget* parent = nullptr);

    /// `data.points` are the days from `from` on, none left out. Meant for a year; of more than 54 weeks, or of more
    /// than there is room for, the last are drawn.
    void setDays(QDate from, ChartData data);
    /// The same for a whole year: days that `data` lacks at the end (the future) stay empty places.
    void setYear(int year, ChartData data);

    QDate from() const { return m_from; }
    QRectF markOf(int index) const override;
    int nearest(QPointF position) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void arrange() override;
    void paintChart(QPainter& painter) override;
    int neighbour(int index, int key) const override;

private:
    int columnOf(int index) const; ///< weeks since the first one
    int rowOf(int index) const;
    int days() const; ///< places, those without a point included
    QRectF placeOf(int index) const;
    void paintLabels(QPainter& painter) const;

    QDate m_from;
    QDate m_to; ///< last day that has a place
    int m_columns = 0;
    int m_firstColumn = 0; ///< of those drawn
    int m_pitch = 15;
    int m_roomyPitch = 0; ///< of cells that fill the width
    int m_namesLeft = 0;  ///< of the weekdays: what there is too much of lies half on either side
    int m_left = 0;       ///< of the cells
    int m_top = 0;
};

} // namespace afs
