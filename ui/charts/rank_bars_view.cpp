// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/rank_bars_view.h"

#include "ui/charts/chart_text.h"
#include "ui/theme/contrast.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace afs {

namespace {

constexpr int barHeight = 6;
constexpr int barDistance = 4;
constexpr int rowPadding = 7;

} // namespace

RankBarsView::RankBarsView(QWidget* parent) : ChartView(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

int RankBarsView::rowHeight() const {
    return fontMetrics().height() + barDistance + barHeight + 2 * rowPadding;
}

int RankBarsView::visibleRows() const {
    return std::min(static_cast<int>(data().points.size()), height() / rowHeight());
}

QRectF RankBarsView::markOf(int index) const {
    if (index < 0 || index >= visibleRows()) {
        return {};
    }
    return QRectF(0, index * rowHeight(), width(), rowHeight());
}

int RankBarsView::nearest(QPointF position) const {
    const int row = static_cast<int>(std::floor(position.y() / rowHeight()));
    return row >= 0 && row < visibleRows() ? row : -1;
}

QSize RankBarsView::sizeHint() const {
    constexpr int expectedRows = 5;
    const int rows = data().points.empty() ? expectedRows : static_cast<int>(data().points.size());
    return {320, rows * rowHeight()};
}

QSize RankBarsView::minimumSizeHint() const {
    return {200, 2 * rowHeight()};
}

int RankBarsView::neighbour(int index, int key) const {
    const int step = key == Qt::Key_Up || key == Qt::Key_Left ? -1 : 1;
    return std::min(index + step, visibleRows() - 1);
}

void RankBarsView::arrange() {
    m_highest = 0;
    m_valueWidth = 0;
    for (const ChartPoint& point : data().points) {
        m_highest = std::max({m_highest, point.value, point.compared.value_or(0)});
        m_valueWidth = std::max(m_valueWidth, fontMetrics().horizontalAdvance(valueTextOf(data(), point)));
    }
}

void RankBarsView::paintChart(QPainter& painter) {
    painter.setRenderHint(QPainter::Antialiasing);
    for (int index = 0; index < visibleRows(); ++index) {
        paintRow(painter, index);
    }
}

void RankBarsView::paintRow(QPainter& painter, int index) const {
    const ChartPoint& point = data().points[static_cast<std::size_t>(index)];
    const QRect row = markOf(index).toRect();
    const auto mirrored = [&](const QRect& place) { return QStyle::visualRect(layoutDirection(), row, place); };
    const auto faded = [&](const QColor& colour) { return mixed(theme().card, colour, strengthOf(point)); };
    const bool isHovered = index == hoveredIndex() && !forPicture();
    const QRect inside = row.adjusted(0, rowPadding, 0, -rowPadding);
    const QRect line(inside.left(), inside.top(), inside.width(), fontMetrics().height());
    const int trailing = Qt::AlignVCenter | (isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight);
    const int leading = Qt::AlignVCenter | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);

    painter.setFont(theme().body);
    painter.setPen(theme().text);
    const QRect value(line.right() - m_valueWidth + 1, line.top(), m_valueWidth, line.height());
    painter.drawText(mirrored(value), trailing, valueTextOf(data(), point));

    const int room = line.width() - m_valueWidth - Space::M;
    const QFontMetrics caption(theme().caption);
    // A long title leaves its artist some room, a third at most.
    const int kept =
        point.subtitle.isEmpty() ? 0 : std::min(caption.horizontalAdvance(point.subtitle) + 1, room / 3) + Space::S;
    const QString title = fontMetrics().elidedText(point.label, Qt::ElideRight, room - kept);
    const int titleWidth = fontMetrics().horizontalAdvance(title);
    painter.setPen(isHovered ? theme().accent : theme().text);
    painter.drawText(mirrored(QRect(line.left(), line.top(), room, line.height())), leading, title);
    const int rest = room - titleWidth - Space::S;
    if (!point.subtitle.isEmpty() && rest > caption.averageCharWidth() * 4) {
        painter.setFont(theme().caption);
        painter.setPen(theme().secondary);
        const QRect place(line.left() + titleWidth + Space::S, line.top(), rest, line.height());
        painter.drawText(mirrored(place), leading, caption.elidedText(point.subtitle, Qt::ElideRight, rest));
    }

    const QRect track(inside.left(), line.bottom() + barDistance, inside.width(), barHeight);
    const auto part = [&](double amount) {
        return m_highest > 0 ? static_cast<int>(std::ceil(track.width() * amount / m_highest)) : 0;
    };
    painter.setPen(Qt::NoPen);
    const auto bar = [&](int length, const QColor& colour) {
        if (length > 0) {
            painter.setBrush(colour);
            const QRect place(track.left(), track.top(), std::max(length, 2), track.height());
            painter.drawRoundedRect(mirrored(place), barHeight / 2.0, barHeight / 2.0);
        }
    };
    bar(track.width(), mixed(theme().card, theme().text, isHovered ? 0.14 : 0.07));
    bar(part(point.value), mixed(theme().card, faded(theme().series), point.estimated > 0 ? 0.55 : 1.0));
    if (point.estimated > 0) {
        bar(part(point.value - point.estimated), faded(theme().series));
    }
    if (point.compared) {
        constexpr int over = 2; // it is seen on a bar of any length
        const int at = std::max(part(*point.compared) - 2, 0);
        const QRect tick(track.left() + at, track.top() - over, 2, track.height() + 2 * over);
        painter.fillRect(mirrored(tick.adjusted(-1, over, 1, -over)), theme().card); // stands out from the card alone
        painter.fillRect(mirrored(tick), mixed(theme().card, theme().text, 0.75 * strengthOf(point)));
    }
}

} // namespace afs
