// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/range_strip.h"

#include "core/base/locale_time.h"
#include "ui/charts/ramp.h"
#include "ui/theme/contrast.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace afs {

namespace {

constexpr int bandHeight = 28;
constexpr int mostBandLabels = 8;
constexpr double gripReach = 6;
constexpr double gripWidth = 4;
constexpr double gripsApart = 12; ///< at least, from middle to middle
constexpr double dragDistance = 4;
constexpr double snapReach = 2; ///< pixels within which the edge of a month draws the mouse's day
constexpr double lowestMark = 2;
constexpr double gapFrom = 4;     ///< marks of this width on have a gap between them
constexpr double markShare = 0.8; ///< of a mark's colour, unless the mouse is over it
constexpr float outsideShare = 0.4F;
constexpr double swatchSide = 10;

QDate nearestMonth(QDate day) {
    const QDate first(day.year(), day.month(), 1);
    return day.day() > 15 ? first.addMonths(1) : first;
}

} // namespace

RangeStrip::RangeStrip(QWidget* parent) : ChartView(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RangeStrip::setHistory(ChartData data, QDate end) {
    m_begin = data.points.empty() ? QDate() : data.points.front().date;
    m_end = end;
    const qsizetype told = keyTexts().size();
    for (const ChartPoint& point : data.points) {
        m_hasUsual = m_hasUsual || point.value > point.other;
        m_hasOther = m_hasOther || point.other > 0;
        const bool isAtEnd = &point == &data.points.front() || &point == &data.points.back(); // hardly ever whole
        m_hasUnknown = m_hasUnknown || point.hatched || (point.partlyKnown && !isAtEnd);
    }
    setData(std::move(data));
    if (keyTexts().size() != told) {
        updateGeometry();
    }
}

void RangeStrip::setKey(Key key) {
    m_key = std::move(key);
    updateGeometry();
    update();
}

QStringList RangeStrip::keyTexts() const {
    QStringList texts;
    if (m_hasOther) {
        texts << (m_hasUsual ? m_key.usual : QString()) << m_key.other; // one beside the other
    }
    if (m_hasUnknown) {
        texts << m_key.unknown;
    }
    texts.removeAll(QString());
    return texts;
}

void RangeStrip::setFrame(QDate from, QDate to) {
    if (from == m_from && to == m_to) {
        return;
    }
    m_from = from;
    m_to = to;
    update();
}

double RangeStrip::xOf(QDate day) const {
    const auto days = static_cast<double>(std::max<qint64>(m_begin.daysTo(m_end), 1));
    return width() * std::clamp(static_cast<double>(m_begin.daysTo(day)) / days, 0.0, 1.0);
}

QDate RangeStrip::dayAt(double x) const {
    const auto days = static_cast<double>(m_begin.daysTo(m_end));
    const double share = std::clamp(x / std::max(width(), 1), 0.0, 1.0);
    const QDate day = m_begin.addDays(std::llround(share * days));
    const QDate month = nearestMonth(day);
    const bool isClose = std::abs(xOf(month) - x) <= snapReach;
    return std::clamp(isClose ? month : day, m_begin, m_end);
}

QDate RangeStrip::endOf(int index) const {
    const auto& points = data().points;
    return index + 1 < std::ssize(points) ? points[static_cast<std::size_t>(index) + 1].date : m_end;
}

QRectF RangeStrip::markOf(int index) const {
    if (index < 0 || index >= std::ssize(data().points)) {
        return {};
    }
    const double left = std::round(xOf(data().points[static_cast<std::size_t>(index)].date));
    const double right = std::round(xOf(endOf(index)));
    return QRectF(left, 0, std::max(right - left - (right - left >= gapFrom ? 1 : 0), 1.0), m_height);
}

int RangeStrip::nearest(QPointF position) const {
    if (data().points.empty() || position.x() < 0 || position.x() > width() || position.y() < 0 ||
        position.y() > bandEnd()) {
        return -1;
    }
    const auto& points = data().points;
    const auto days = static_cast<double>(m_begin.daysTo(m_end));
    const QDate day = m_begin.addDays(static_cast<qint64>(position.x() / std::max(width(), 1) * days));
    const auto after = std::upper_bound(points.begin(), points.end(), day,
                                        [](QDate wanted, const ChartPoint& point) { return wanted < point.date; });
    return std::max(0, static_cast<int>(after - points.begin()) - 1);
}

QSize RangeStrip::sizeHint() const {
    const int caption = QFontMetrics(theme().caption).height();
    return {520, bandHeight + 2 + caption + (keyTexts().isEmpty() ? 0 : caption + Space::XS)};
}

QSize RangeStrip::minimumSizeHint() const {
    return {200, sizeHint().height()};
}

double RangeStrip::bandEnd() const {
    return m_height + 2 + QFontMetrics(theme().caption).height();
}

void RangeStrip::arrange() {
    m_height = bandHeight;
    m_highest = 1;
    for (const ChartPoint& point : data().points) {
        m_highest = std::max(m_highest, point.value);
    }
    const QFontMetricsF caption(theme().caption);
    m_labels = withAYear(labelTicks(data().points, mostBandLabels, locale(), [&](const std::vector<AxisTick>& ticks) {
        double free = 0;
        const std::vector<AxisTick> shown = withAYear(ticks);
        return std::all_of(shown.begin(), shown.end(), [&](const AxisTick& tick) {
            const double left = markOf(static_cast<int>(tick.at)).left();
            const bool hasRoom = left >= free;
            free = left + caption.horizontalAdvance(tick.text) + Space::S;
            return hasRoom && free - Space::S <= width();
        });
    }));
}

/// Where no label is a year, as in a history of some months, the first says which it is of.
std::vector<AxisTick> RangeStrip::withAYear(std::vector<AxisTick> ticks) const {
    const QString year = QStringLiteral("yyyy");
    bool isNamed = ticks.empty();
    for (QDate first(m_begin.year(), 1, 1); !isNamed && first < m_end; first = first.addYears(1)) {
        isNamed =
            std::any_of(ticks.begin(), ticks.end(),
                        [text = locale().toString(first, year)](const AxisTick& tick) { return tick.text == text; });
    }
    if (!isNamed) {
        AxisTick& tick = ticks.front();
        const QDate day = data().points[static_cast<std::size_t>(tick.at)].date;
        tick.text = tick.text == dayOfYearText(day, locale())
                        ? locale().toString(day, mediumDateFormat(locale(), false))
                        : tr("%1 %2", "a day or a month, its year").arg(tick.text, locale().toString(day, year));
    }
    return ticks;
}

void RangeStrip::paintChart(QPainter& painter) {
    if (data().points.empty()) {
        return;
    }
    painter.setFont(theme().caption);
    painter.setPen(theme().secondary);
    const int baseline = m_height + 2 + QFontMetrics(theme().caption).ascent();
    for (const AxisTick& tick : m_labels) {
        painter.drawText(QPointF(markOf(static_cast<int>(tick.at)).left(), baseline), tick.text);
    }
    paintMarks(painter);
    paintFrame(painter);
    paintKey(painter);
}

/// At the end of a line of its own, as the key of a calendar is.
void RangeStrip::paintKey(QPainter& painter) const {
    const QStringList texts = keyTexts();
    const QFontMetricsF caption(theme().caption);
    constexpr double beside = swatchSide + Space::XS;
    const double most = texts.isEmpty() ? 0 : (width() + Space::M) / static_cast<double>(texts.size()) - Space::M;
    const double top = bandEnd() + Space::XS;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setFont(theme().caption);
    double right = width();
    for (auto text = texts.rbegin(); text != texts.rend(); ++text) {
        const QString shown = caption.elidedText(*text, Qt::ElideRight, most - beside);
        const double left = std::floor(right - beside - caption.horizontalAdvance(shown));
        const QRectF swatch(left, std::round(top + (caption.height() - swatchSide) / 2), swatchSide, swatchSide);
        if (*text == m_key.unknown) {
            paintHatching(painter, swatch, theme().other);
        } else {
            painter.fillRect(swatch, mixed(theme().window,
                                           *text == m_key.other ? theme().categories[1] : theme().series, markShare));
        }
        painter.setPen(theme().secondary);
        painter.drawText(QPointF(left + beside, top + caption.ascent()), shown);
        right = left - Space::M;
    }
}

void RangeStrip::paintMarks(QPainter& painter) const {
    painter.fillRect(QRectF(0, m_height - 1, width(), 1), theme().hairline);
    for (int index = 0; index < std::ssize(data().points); ++index) {
        const ChartPoint& point = data().points[static_cast<std::size_t>(index)];
        const QRectF place = markOf(index);
        if (point.hatched) {
            paintHatching(painter, place, theme().other);
            continue;
        }
        const auto heightOf = [&](double value) {
            return value > 0 ? std::max(std::round((m_height - 2) * value / m_highest), lowestMark) : 0;
        };
        const double whole = heightOf(point.value);
        const double other = std::min(heightOf(point.other), whole);
        const auto bar = [&](double bottom, double top, const QColor& colour) {
            painter.fillRect(QRectF(place.left(), m_height - top, place.width(), top - bottom),
                             mixed(theme().window, colour, index == hoveredIndex() ? 1 : markShare));
        };
        bar(0, whole - other, theme().series);
        bar(whole - other, whole, theme().categories[1]);
        if (point.partlyKnown) {
            paintHatching(painter, QRectF(place.left(), 0, place.width(), m_height - whole), theme().other);
        }
    }
}

void RangeStrip::paintFrame(QPainter& painter) const {
    const double left = std::round(m_from.isValid() ? xOf(m_from) : 0);
    const double right = std::max(std::round(m_to.isValid() ? xOf(m_to) : width()), left + 2);
    QColor veil = theme().window;
    veil.setAlphaF(1 - outsideShare);
    painter.fillRect(QRectF(0, 0, left, m_height), veil);
    painter.fillRect(QRectF(right, 0, width() - right, m_height), veil);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().accent, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(left + 0.5, 0.5, right - left - 1, m_height - 1), 3, 3);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().accent);
    const auto [from, to] = grips();
    for (const double x : {from, to}) {
        painter.drawRoundedRect(QRectF(x - gripWidth / 2, m_height / 2.0 - 7, gripWidth, 14), 2, 2);
    }
}

/// Inside the band, and beside each other however short the frame is: each can be taken.
std::pair<double, double> RangeStrip::grips() const {
    const double least = gripWidth / 2;
    const double most = std::max(width() - gripWidth / 2, least);
    double left = std::clamp(std::round(m_from.isValid() ? xOf(m_from) : 0), least, most);
    double right = std::clamp(std::round(m_to.isValid() ? xOf(m_to) : width()), least, most);
    if (right - left < gripsApart) {
        left = std::clamp((left + right - gripsApart) / 2, least, std::max(most - gripsApart, least));
        right = std::min(left + gripsApart, most);
    }
    return {left, right};
}

RangeStrip::Grip RangeStrip::gripAt(double x) const {
    const auto [left, right] = grips();
    if (std::abs(x - left) <= gripReach && std::abs(x - left) <= std::abs(x - right)) {
        return Grip::From;
    }
    if (std::abs(x - right) <= gripReach) {
        return Grip::To;
    }
    const bool isWhole = (!m_from.isValid() || m_from <= m_begin) && (!m_to.isValid() || m_to >= m_end);
    return x > left && x < right && !isWhole ? Grip::Whole : Grip::New;
}

RangeStrip::Days RangeStrip::frameAt(double x) const {
    if (m_grip == Grip::Whole) {
        const qint64 length = m_before.from.daysTo(m_before.to);
        const QDate wanted = dayAt(xOf(m_before.from) + x - m_pressedAt);
        const QDate from = std::clamp(wanted, m_begin, std::max(m_begin, m_end.addDays(-length)));
        return {from, from.addDays(length)};
    }
    // An edge goes as far as the mouse, which may have taken it beside its place.
    const QDate day = m_grip == Grip::From ? dayAt(xOf(m_before.from) + x - m_pressedAt)
                      : m_grip == Grip::To ? dayAt(xOf(m_before.to) + x - m_pressedAt)
                                           : dayAt(x);
    QDate from = std::min(day, m_anchor);
    QDate to = std::max(day, m_anchor);
    if (from == to) { // a day at least, inside the history
        to < m_end ? to = to.addDays(1) : from = from.addDays(-1);
    }
    return {from, to};
}

void RangeStrip::mousePressEvent(QMouseEvent* event) {
    ChartView::mousePressEvent(event);
    if (event->button() != Qt::LeftButton || data().points.empty() || event->position().y() > bandEnd()) {
        return;
    }
    m_pressedAt = event->position().x();
    m_pressed = gripAt(m_pressedAt);
    m_before = {m_from.isValid() ? std::clamp(m_from, m_begin, m_end) : m_begin,
                m_to.isValid() ? std::clamp(m_to, m_begin, m_end) : m_end};
    m_anchor = m_pressed == Grip::From ? m_before.to : m_pressed == Grip::To ? m_before.from : dayAt(m_pressedAt);
    event->accept();
}

void RangeStrip::mouseMoveEvent(QMouseEvent* event) {
    const double x = event->position().x();
    if (m_pressed != Grip::None && m_grip == Grip::None && std::abs(x - m_pressedAt) >= dragDistance) {
        m_grip = m_pressed;
        QEvent leave(QEvent::Leave); // no tip while a hand holds the frame
        leaveEvent(&leave);
    }
    if (m_grip == Grip::None) {
        ChartView::mouseMoveEvent(event);
        showCursor(x);
        return;
    }
    const Days frame = frameAt(x);
    Q_EMIT dragged(frame.from, frame.to);
}

void RangeStrip::mouseReleaseEvent(QMouseEvent* event) {
    m_pressed = Grip::None;
    if (event->button() != Qt::LeftButton || m_grip == Grip::None) {
        ChartView::mouseReleaseEvent(event);
        return;
    }
    const Days frame = frameAt(event->position().x());
    m_grip = Grip::None;
    Q_EMIT dropped(frame.from, frame.to);
}

void RangeStrip::showCursor(double x) {
    const Grip grip = gripAt(x);
    setCursor(grip == Grip::From || grip == Grip::To ? Qt::SizeHorCursor
              : grip == Grip::Whole                  ? Qt::OpenHandCursor
                                                     : Qt::CrossCursor);
}

QDate RangeStrip::stepped(QDate day, int steps) const {
    const auto& points = data().points;
    // From inside a mark to its nearer edge first.
    const auto at = steps > 0
                        ? std::upper_bound(points.begin(), points.end(), day,
                                           [](QDate wanted, const ChartPoint& point) { return wanted < point.date; })
                        : std::lower_bound(points.begin(), points.end(), day,
                                           [](const ChartPoint& point, QDate wanted) { return point.date < wanted; });
    const auto wanted = static_cast<int>(at - points.begin()) + (steps > 0 ? steps - 1 : steps);
    if (wanted >= std::ssize(points)) {
        return m_end;
    }
    return points[static_cast<std::size_t>(std::max(wanted, 0))].date;
}

bool RangeStrip::moveByKey(const QKeyEvent& event) {
    const int step = event.key() == Qt::Key_Left ? -1 : event.key() == Qt::Key_Right ? 1 : 0;
    const bool shift = event.modifiers().testFlag(Qt::ShiftModifier);
    const bool control = event.modifiers().testFlag(Qt::ControlModifier);
    if (step == 0 || (!shift && !control) || data().points.empty()) {
        return false;
    }
    const QDate from = m_from.isValid() ? std::clamp(m_from, m_begin, m_end) : m_begin;
    const QDate to = m_to.isValid() ? std::clamp(m_to, m_begin, m_end) : m_end;
    const QDate newFrom = control ? stepped(from, step) : from;
    const QDate newTo = shift && control ? to : stepped(to, step);
    const bool isWhole = control && !shift;
    const bool isPossible = newFrom < newTo && (!isWhole || (newFrom != from && newTo != to));
    if (isPossible) {
        Q_EMIT dropped(newFrom, newTo);
    }
    return true;
}

void RangeStrip::keyPressEvent(QKeyEvent* event) {
    if (m_grip != Grip::None && event->key() == Qt::Key_Escape) {
        m_grip = Grip::None;
        m_pressed = Grip::None;
        Q_EMIT dragCancelled();
        return;
    }
    if (!moveByKey(*event)) {
        ChartView::keyPressEvent(event);
    }
}

} // namespace afs
