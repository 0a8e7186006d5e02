// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/review_sheet.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <vector>

namespace afs {

namespace {

constexpr double barHeight = 6;
constexpr double leastBars = 40; ///< heights of the small chart
constexpr double mostBars = 280;
/// Of a column's own height, in which the fullest card finds room.
constexpr double fullHeight = reviewColumnSize.height() * 0.75;

/// Of the bars that have a label every nth, as many as find room: one takes that of `need` bars.
std::vector<std::size_t> labelledBars(const std::vector<ReviewBar>& all, double need) {
    constexpr std::size_t mostLabels = 8;
    std::vector<std::size_t> named;
    for (std::size_t i = 0; i < all.size(); ++i)
        if (!all[i].label.isEmpty())
            named.push_back(i);
    std::size_t step = std::max<std::size_t>(1, (named.size() + mostLabels - 1) / mostLabels);
    const auto isCrowded = [&] {
        for (std::size_t i = step; i < named.size(); i += step)
            if (static_cast<double>(named[i] - named[i - step]) < need)
                return true;
        return false;
    };
    while (isCrowded())
        ++step;
    std::vector<std::size_t> shown;
    for (std::size_t i = 0; i < named.size(); i += step)
        shown.push_back(named[i]);
    return shown;
}

/// Draws from the top of a column down; knows what is left.
class ColumnPainter {
public:
    ColumnPainter(QPainter& painter, const QRectF& area, const Theme& theme, Qt::LayoutDirection direction)
        : m_painter(painter), m_area(area), m_theme(theme), m_direction(direction), m_y(area.top()) {}

    void paint(const ReviewColumn& column) {
        reserveFoot(column.foot);
        if (!column.heading.isEmpty()) {
            text(column.heading, m_theme.caption, m_theme.accent, 1);
            m_y += Space::XS;
        }
        text(column.card.title, m_theme.cardTitle, m_theme.secondary, 2);
        m_y += Space::S;
        figure(column.card.figure);
        m_y += Space::S;
        text(column.card.sentence, m_theme.body, m_theme.secondary, 4);
        m_y += Space::XL;
        const double barsRoom = column.card.bars.empty() ? 0 : leastBars + belowBars();
        const LineLook look = lookOf(column.card.lines, left() - barsRoom);
        if (!column.card.bars.empty())
            bars(column.card.bars, left() - heightOf(column.card.lines, look));
        lines(column.card.lines, look);
    }

private:
    double left() const { return m_area.bottom() - m_y; }
    bool mirrored() const { return m_direction == Qt::RightToLeft; }
    // Absolute: a painter would mirror them once more where the whole program is mirrored.
    Qt::Alignment leading() const { return Qt::AlignAbsolute | (mirrored() ? Qt::AlignRight : Qt::AlignLeft); }
    Qt::Alignment trailing() const { return Qt::AlignAbsolute | (mirrored() ? Qt::AlignLeft : Qt::AlignRight); }
    QRectF across(double from, double width, double y, double height) const {
        const double x = mirrored() ? m_area.right() - from - width : m_area.left() + from;
        return {x, y, width, height};
    }

    /// A sentence runs as its language does, wherever it stands; `part` is all of it, or a line.
    void write(const QRectF& place, Qt::Alignment alignment, const QString& part, const QString& sentence) {
        m_painter.setLayoutDirection(sentence.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        m_painter.drawText(place, int(alignment), part);
    }
    void write(const QRectF& place, Qt::Alignment alignment, const QString& sentence) {
        write(place, alignment, sentence, sentence);
    }

    void reserveFoot(const QString& foot) {
        const QFontMetricsF metrics(m_theme.caption);
        const QRectF place(m_area.left(), m_area.bottom() - metrics.height(), m_area.width(), metrics.height());
        const QString name = QStringLiteral("Analytics for Spotify");
        const double nameWidth = metrics.horizontalAdvance(name);
        m_painter.setFont(m_theme.caption);
        m_painter.setPen(m_theme.secondary);
        write(place, trailing() | Qt::AlignVCenter, name);
        const double room = m_area.width() - nameWidth - Space::L;
        write(across(0, room, place.top(), place.height()), leading() | Qt::AlignVCenter,
              metrics.elidedText(foot, Qt::ElideRight, room));
        m_area.setBottom(place.top() - Space::L);
    }

    void text(const QString& words, const QFont& font, const QColor& colour, int mostLines) {
        text(words, font, colour, mostLines, m_area.width());
    }
    /// Wrapped at words in such a width, at most so many lines; the last is elided.
    void text(const QString& words, const QFont& font, const QColor& colour, int mostLines, double width) {
        if (words.isEmpty())
            return;
        const QFontMetricsF metrics(font);
        m_painter.setFont(font);
        m_painter.setPen(colour);
        QTextLayout layout(words, font);
        QTextOption option(leading());
        option.setTextDirection(words.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        layout.setTextOption(option);
        layout.beginLayout();
        for (int drawn = 0; drawn < mostLines && left() >= metrics.height(); ++drawn) {
            QTextLine line = layout.createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(width);
            const bool isLast = drawn + 1 == mostLines && line.textStart() + line.textLength() < words.size();
            const QString part = isLast
                                     ? metrics.elidedText(words.mid(line.textStart()), Qt::ElideRight, m_area.width())
                                     : words.mid(line.textStart(), line.textLength()).trimmed();
            write(QRectF(m_area.left(), m_y, m_area.width(), metrics.height()), leading() | Qt::AlignVCenter, part,
                  words);
            m_y += metrics.lineSpacing();
        }
        layout.endLayout();
    }

    /// On one line where it is large enough there, else on two of about one length: no word stands alone below.
    void figure(const QString& words) {
        QFont font = m_theme.kpi;
        const double largest =
            font.pointSizeF() * (m_area.width() > 420 ? 1.9 : 1.4) * std::clamp(m_area.height() / 420, 0.75, 1.0);
        const auto shrinkTo = [&](double from, double smallest, double room) {
            for (double size = from; size >= smallest; size -= 1) {
                font.setPointSizeF(size);
                if (QFontMetricsF(font).horizontalAdvance(words) <= room)
                    return true;
            }
            return false;
        };
        if (shrinkTo(largest, largest * 0.6, m_area.width())) {
            text(words, font, m_theme.text, 1);
            return;
        }
        shrinkTo(largest * 0.75, m_theme.pageTitle.pointSizeF(), m_area.width() * 1.7);
        text(words, font, m_theme.text, 2, evenWidth(words, font));
    }

    /// The least width in which words still take no more than two lines.
    double evenWidth(const QString& words, const QFont& font) const {
        const auto fits = [&](double width) {
            QTextLayout layout(words, font);
            layout.beginLayout();
            int lines = 0;
            for (QTextLine line = layout.createLine(); line.isValid() && lines <= 2; line = layout.createLine()) {
                line.setLineWidth(width);
                if (line.naturalTextWidth() > width)
                    return false; // a word that is wider
                ++lines;
            }
            return lines <= 2;
        };
        double width = m_area.width();
        constexpr double step = 8;
        while (width - step > m_area.width() / 3 && fits(width - step))
            width -= step;
        return width;
    }

    /// How large a list is drawn.
    struct LineLook {
        QFont body;
        QFont caption;
        double scale = 1;

        double heightOf(const ReviewLine& line) const {
            return QFontMetricsF(body).lineSpacing() +
                   (line.subtitle.isEmpty() ? 0 : QFontMetricsF(caption).lineSpacing()) +
                   (line.share >= 0 ? (Space::XS + barHeight) * scale : 0);
        }
        double gap() const { return Space::M * scale; }
    };

    static double heightOf(const std::vector<ReviewLine>& all, const LineLook& look) {
        double height = 0;
        for (const ReviewLine& line : all)
            height += look.heightOf(line) + look.gap();
        return height;
    }

    /// As large as all lines find room, so that a short list does not leave its card empty.
    LineLook lookOf(const std::vector<ReviewLine>& all, double room) const {
        LineLook look{m_theme.body, m_theme.caption, 1};
        for (double scale = 1.3; scale > 1; scale -= 0.1) {
            LineLook larger = look;
            larger.scale = scale;
            larger.body.setPointSizeF(look.body.pointSizeF() * scale);
            larger.caption.setPointSizeF(look.caption.pointSizeF() * scale);
            if (heightOf(all, larger) <= room && isWideEnough(all, larger))
                return larger;
        }
        return look;
    }

    bool isWideEnough(const std::vector<ReviewLine>& all, const LineLook& look) const {
        const QFontMetricsF body(look.body);
        return std::all_of(all.begin(), all.end(), [&](const ReviewLine& line) {
            return body.horizontalAdvance(line.title) + body.horizontalAdvance(line.value) + Space::L <= m_area.width();
        });
    }

    void lines(const std::vector<ReviewLine>& all, const LineLook& look) {
        const QFontMetricsF body(look.body);
        const QFontMetricsF caption(look.caption);
        for (const ReviewLine& line : all) {
            const double height = look.heightOf(line);
            if (height > left())
                return;
            const double valueWidth = std::min(body.horizontalAdvance(line.value) + 1, m_area.width() * 0.5);
            const double room = m_area.width() - valueWidth - Space::M;
            m_painter.setFont(look.body);
            m_painter.setPen(m_theme.text);
            write(across(0, room, m_y, body.height()), leading(), body.elidedText(line.title, Qt::ElideRight, room));
            write(across(m_area.width() - valueWidth, valueWidth, m_y, body.height()), trailing(),
                  body.elidedText(line.value, Qt::ElideRight, valueWidth));
            double y = m_y + body.lineSpacing();
            if (!line.subtitle.isEmpty()) {
                m_painter.setFont(look.caption);
                m_painter.setPen(m_theme.secondary);
                write(across(0, m_area.width(), y, caption.height()), leading(),
                      caption.elidedText(line.subtitle, Qt::ElideRight, m_area.width()));
                y += caption.lineSpacing();
            }
            if (line.share >= 0)
                shareBar(y + Space::XS * look.scale, barHeight * look.scale, line.share);
            m_y += height + look.gap();
        }
    }

    void shareBar(double y, double height, double share) {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_theme.sequence[0]);
        m_painter.drawRoundedRect(across(0, m_area.width(), y, height), height / 2, height / 2);
        m_painter.setBrush(m_theme.series);
        const double width = std::max(height, m_area.width() * std::clamp(share, 0.0, 1.0));
        m_painter.drawRoundedRect(across(0, width, y, height), height / 2, height / 2);
    }

    double belowBars() const { return Space::XS + QFontMetricsF(m_theme.caption).lineSpacing() + Space::L; }

    /// Bars over a base line; labels as far apart as their widths ask. None in less than `leastBars`.
    void bars(const std::vector<ReviewBar>& all, double room) {
        const QFontMetricsF caption(m_theme.caption);
        const double height = std::min(room - belowBars(), mostBars);
        if (height < leastBars)
            return;
        double most = 0;
        double widest = 0;
        for (const ReviewBar& bar : all) {
            most = std::max(most, bar.value);
            widest = std::max(widest, caption.horizontalAdvance(bar.label));
        }
        const double place = m_area.width() / static_cast<double>(all.size());
        const std::vector<std::size_t> labelled = labelledBars(all, (widest + Space::S) / place);
        m_painter.setFont(m_theme.caption);
        for (std::size_t i = 0; i < all.size(); ++i) {
            const double value = most > 0 ? all[i].value / most : 0;
            const double top = value * height;
            const double from = place * static_cast<double>(i);
            m_painter.setPen(Qt::NoPen);
            QColor colour = m_theme.series;
            colour.setAlphaF(all[i].value >= most && most > 0 ? 1.0F : 0.45F);
            m_painter.setBrush(colour);
            if (top > 0)
                m_painter.drawRoundedRect(across(from + place * 0.2, place * 0.6, m_y + height - top, top), 2, 2);
            m_painter.setPen(m_theme.secondary);
            if (std::binary_search(labelled.begin(), labelled.end(), i))
                write(across(from + place / 2 - widest, 2 * widest, m_y + height + Space::XS, caption.height()),
                      Qt::AlignHCenter, all[i].label);
        }
        m_painter.setPen(m_theme.inputBorder);
        m_painter.drawLine(QPointF(m_area.left(), m_y + height), QPointF(m_area.right(), m_y + height));
        m_y += height + belowBars();
    }

    QPainter& m_painter;
    QRectF m_area;
    const Theme& m_theme;
    Qt::LayoutDirection m_direction;
    double m_y;
};

} // namespace

namespace {

/// A column is drawn in its own units, larger where there is room, in a block no wider than a page.
void paintColumn(QPainter& painter, const QRectF& area, const Theme& theme, Qt::LayoutDirection direction,
                 const ReviewColumn& column) {
    constexpr double largest = 4; // a wall, not a window
    const double scale =
        std::clamp(std::min(area.width() / reviewColumnSize.width(), area.height() / fullHeight), 1.0, largest);
    painter.save();
    painter.translate(area.topLeft());
    painter.scale(scale, scale);
    const QSizeF room = area.size() / scale;
    const double width = std::min(room.width() - 2 * Space::XXL, reviewColumnSize.width() * 1.1);
    // One height for the headlines of all cards: it stays where it is while one leafs.
    const double top = Space::XL + std::max(0.0, room.height() - fullHeight) / 4;
    const QRectF block((room.width() - width) / 2, top, width, room.height() - top - Space::XL);
    ColumnPainter(painter, block, theme, direction).paint(column);
    painter.restore();
}

} // namespace

void paintReviewSheet(QPainter& painter, const QRectF& area, const Theme& theme, Qt::LayoutDirection direction,
                      const ReviewSheet& sheet) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(area, theme.card);
    const double width = area.width() / static_cast<double>(std::max<std::size_t>(1, sheet.size()));
    for (std::size_t i = 0; i < sheet.size(); ++i) {
        const std::size_t place = direction == Qt::RightToLeft ? sheet.size() - 1 - i : i;
        const QRectF column(area.left() + width * static_cast<double>(place), area.top(), width, area.height());
        if (place > 0) {
            painter.setPen(theme.hairline);
            painter.drawLine(QPointF(column.left(), column.top() + Space::XL),
                             QPointF(column.left(), column.bottom() - Space::XL));
        }
        paintColumn(painter, column, theme, direction, sheet[i]);
    }
    painter.restore();
}

} // namespace afs
