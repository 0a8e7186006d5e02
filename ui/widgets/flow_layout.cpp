// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flow_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace afs {

FlowLayout::FlowLayout(QWidget* parent) : QLayout(parent) {}

FlowLayout::~FlowLayout() {
    for (QLayoutItem* item : m_items)
        delete item;
}

void FlowLayout::addItem(QLayoutItem* item) {
    m_items.push_back(item);
    invalidate();
}

int FlowLayout::count() const {
    return static_cast<int>(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const {
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index) {
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem* item = m_items[static_cast<std::size_t>(index)];
    m_items.erase(m_items.begin() + index);
    return item;
}

void FlowLayout::keepTogetherFrom(const QWidget* first) {
    m_firstTogether = first;
    invalidate();
}

int FlowLayout::heightForWidth(int width) const {
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const {
    return minimumSize();
}

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const QLayoutItem* item : m_items)
        size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

bool FlowLayout::beginsTogether(const QLayoutItem& item) const {
    return m_firstTogether && item.widget() == m_firstTogether;
}

int FlowLayout::widthTogether() const {
    int width = -spacing();
    bool isPart = false;
    for (const QLayoutItem* item : m_items) {
        isPart = isPart || beginsTogether(*item);
        if (isPart && !item->isEmpty())
            width += item->sizeHint().width() + spacing();
    }
    return width;
}

int FlowLayout::arrange(const QRect& rect, bool place) const {
    const QRect inside = rect.marginsRemoved(contentsMargins());
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = 0;
    int y = 0;
    int lineHeight = 0;
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        QSize size = item->sizeHint();
        size.setWidth(std::min(size.width(), std::max(inside.width(), item->minimumSize().width())));
        const int room = inside.width() - x;
        const bool goesDown = size.width() > room || (beginsTogether(*item) && widthTogether() > room);
        if (x > 0 && goesDown) {
            x = 0;
            y += lineHeight + spacing();
            lineHeight = 0;
        }
        if (place) {
            const QRect box(inside.topLeft() + QPoint(x, y), size);
            item->setGeometry(QStyle::visualRect(direction, inside, box));
        }
        x += size.width() + spacing();
        lineHeight = std::max(lineHeight, size.height());
    }
    const QMargins margins = contentsMargins();
    return y + lineHeight + margins.top() + margins.bottom();
}

} // namespace afs
