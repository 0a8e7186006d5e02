// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/calendar_view.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace afs {

namespace {

constexpr int daysOfWeek = 7;
constexpr int mostColumns = 54;
constexpr int widestPitch = 30;
constexpr int usualPitch = 17;
constexpr int narrowestPitch = 8;

int gapOf(int pitch) {
    return pitch < 12 ? 2 : 3;
}

/// Days that `date` lies after the first weekday.
int offsetInWeek(const QDate& date, int firstWeekday) {
    return (date.dayOfWeek() - firstWeekday + daysOfWeek) % daysOfWeek;
}

} // namespace

CalendarView::CalendarView(QWidget* parent) : RampView(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void CalendarView::setDays(QDate from, ChartData data) {
    m_from = from;
    m_to = from.addDays(static_cast<qint64>(data.points.size()) - 1);
    setData(std::move(data));
}

void CalendarView::setYear(int year, ChartData data) {
    m_from = QDate(year, 1, 1);
    m_to = std::max(QDate(year, 12, 31), m_from.addDays(static_cast<qint64>(data.points.size()) - 1));
    setData(std::move(data));
}

int CalendarView::days() const {
    return m_from.isValid() ? static_cast<int>(m_from.daysTo(m_to)) + 1 : 0;
}

int CalendarView::columnOf(int index) const {
    return (offsetInWeek(m_from, firstWeekdayOf(data(), locale())) + index) / daysOfWeek;
}

int CalendarView::rowOf(int index) const {
    return (offsetInWeek(m_from, firstWeekdayOf(data(), locale())) + index) % daysOfWeek;
}

QRectF CalendarView::placeOf(int index) const {
    const int column = columnOf(index) - m_firstColumn;
    if (index < 0 || index >= days() || column < 0) {
        return {};
    }
    const int side = m_pitch - gapOf(m_pitch);
    return QRectF(m_left + column * m_pitch, m_top + rowOf(index) * m_pitch, side, side);
}

QRectF CalendarView::markOf(int index) const {
    return index < std::ssize(data().points) ? placeOf(index) : QRectF();
}

int CalendarView::nearest(QPointF position) const {
    const double column = (position.x() - m_left) / m_pitch;
    const double row = (position.y() - m_top) / m_pitch;
    if (column < 0 || row < 0 || row >= daysOfWeek || days() == 0) {
        return -1;
    }
    const int index = (static_cast<int>(column) + m_firstColumn) * daysOfWeek + static_cast<int>(row) -
                      offsetInWeek(m_from, firstWeekdayOf(data(), locale()));
    return index >= 0 && index < std::ssize(data().points) && !placeOf(index).isNull() ? index : -1;
}

QSize CalendarView::sizeHint() const {
    return {53 * usualPitch + 40, daysOfWeek * std::max(m_roomyPitch, usualPitch) + 2 * captionHeight() + Space::M};
}

QSize CalendarView::minimumSizeHint() const {
    return {200, daysOfWeek * narrowestPitch + 2 * captionHeight() + Space::M};
}

int CalendarView::neighbour(int index, int key) const {
    const int step = key == Qt::Key_Left ? -daysOfWeek : key == Qt::Key_Right ? daysOfWeek : key == Qt::Key_Up ? -1 : 1;
    const int wanted = index + step;
    return markOf(wanted).isNull() ? index : wanted;
}

void CalendarView::arrange() {
    const QFontMetrics caption(theme().caption);
    int widest = 0;
    for (int day = 1; day <= daysOfWeek; ++day) {
        widest = std::max(widest, caption.horizontalAdvance(locale().standaloneDayName(day, QLocale::ShortFormat)));
    }
    const int names = widest + Space::S;
    m_top = captionHeight() + Space::XS;
    m_columns = days() == 0 ? 0 : columnOf(days() - 1) + 1;
    const int wanted = std::clamp(m_columns, 1, mostColumns);
    const int width = std::max(this->width() - names, narrowestPitch);
    // A wide card is given the height for cells that fill it.
    if (const int roomy = std::clamp(width / wanted, narrowestPitch, widestPitch); roomy != m_roomyPitch) {
        m_roomyPitch = roomy;
        updateGeometry();
    }
    const int height = this->height() - m_top - captionHeight() - Space::S;
    m_pitch = std::clamp(std::min(width / wanted, height / daysOfWeek), narrowestPitch, widestPitch);
    const int drawn = std::min(wanted, width / m_pitch);
    m_firstColumn = std::max(0, m_columns - drawn);
    const int spare = height - daysOfWeek * m_pitch;
    m_top += std::max(spare / 2, 0);
    const int cells = std::max(drawn * m_pitch - gapOf(m_pitch), 0);
    m_namesLeft = drawn == m_columns ? std::max(0, width - cells) / 2 : 0;
    m_left = m_namesLeft + names;
    const int right = m_left + cells;
    const int bottom = m_top + daysOfWeek * m_pitch + Space::XS;
    arrangeLevels(bottom, std::max(right, std::min(this->width(), 200)));
}

void CalendarView::paintChart(QPainter& painter) {
    if (days() == 0) {
        return;
    }
    paintLabels(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    CellBrush brush(painter);
    for (auto index = static_cast<int>(data().points.size()); index < days(); ++index) {
        paintCell(brush, placeOf(index), ChartPoint{}, 0, 0.5, theme());
    }
    paintCells(painter);
    paintRampLegend(painter);
}

void CalendarView::paintLabels(QPainter& painter) const {
    const QFontMetrics caption(theme().caption);
    painter.setFont(theme().caption);
    painter.setPen(theme().secondary);
    const int step = 2 * m_pitch >= captionHeight() ? 2 : 4;
    const int side = m_pitch - gapOf(m_pitch);
    for (int row = 0; row < daysOfWeek; row += step) {
        const int day = (firstWeekdayOf(data(), locale()) - 1 + row) % daysOfWeek + 1;
        const QRect place(m_namesLeft, m_top + row * m_pitch - m_pitch, m_left - m_namesLeft - Space::S,
                          side + 2 * m_pitch);
        painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft,
                         locale().standaloneDayName(day, QLocale::ShortFormat));
    }
    int free = m_left;
    for (QDate month(m_from.year(), m_from.month(), 1); month <= m_to; month = month.addMonths(1)) {
        const int index = std::max(0, static_cast<int>(m_from.daysTo(month)));
        const int column = columnOf(index) - m_firstColumn;
        const QString name = locale().standaloneMonthName(month.month(), QLocale::ShortFormat);
        const int x = m_left + column * m_pitch;
        const int advance = caption.horizontalAdvance(name);
        // The stump of a month at the left edge gives way to the month after it, where there is no room for both.
        const QDate next = month.addMonths(1);
        const bool isStump = month < m_from && next <= m_to &&
                             m_left + (columnOf(static_cast<int>(m_from.daysTo(next))) - m_firstColumn) * m_pitch <
                                 x + advance + Space::XS;
        if (column < 0 || isStump || x < free || x + advance > width()) {
            continue;
        }
        painter.drawText(QPoint(x, m_top - Space::XS - caption.descent()), name);
        free = x + advance + Space::XS;
    }
}

} // namespace afs
