// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card_grid.h"

#include "ui/charts/chart_card.h"
#include "ui/theme/theme.h"
#include "ui/widgets/font_scale.h"

#include <QEvent>
#include <QGridLayout>

#include <algorithm>
#include <map>

namespace afs {

namespace {
/// Twelve columns can be halved, and cut into three and four.
constexpr int gridColumns = 12;

} // namespace

CardGrid::CardGrid(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(Space::L);
    for (int column = 0; column < gridColumns; ++column)
        m_grid->setColumnStretch(column, 1);
}

void CardGrid::addRow(std::vector<Cell> cells, int narrowest, int perLine) {
    m_rows.push_back({std::move(cells), narrowest, perLine});
    arrange();
}

std::vector<bool> CardGrid::brokenRows() const {
    std::vector<bool> broken;
    for (const Line& row : m_rows) {
        int units = 0;
        for (const Cell& cell : row.cells)
            units += cell.stretch;
        const int narrowest = scaledByFont(row.narrowest, fontMetrics());
        broken.push_back(row.cells.size() > 1 && width() < units * narrowest);
    }
    return broken;
}

void CardGrid::arrange() {
    m_broken = brokenRows();
    for (int line = 0; line < m_grid->rowCount(); ++line)
        m_grid->setRowStretch(line, 0);
    int line = 0;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Line& row = m_rows[i];
        int units = 0;
        for (const Cell& cell : row.cells)
            units += cell.stretch;
        int column = 0;
        for (const Cell& cell : row.cells) {
            const int span = m_broken[i] ? gridColumns / row.perLine : gridColumns * cell.stretch / units;
            if (column + span > gridColumns) {
                ++line;
                column = 0;
            }
            m_grid->addWidget(cell.widget, line, column, 1, span);
            column += span;
        }
        ++line;
    }
    // Height to spare goes below the last card, not into the cards.
    m_grid->setRowStretch(line, 1);
}

void CardGrid::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (brokenRows() != m_broken)
        arrange();
    else
        alignHeads();
}

bool CardGrid::event(QEvent* event) {
    const bool isDone = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        alignHeads();
    return isDone;
}

/// A subtitle that takes two lines in a narrow card would move its chart below that of the neighbour.
void CardGrid::alignHeads() {
    std::map<int, std::vector<ChartCard*>> lines;
    for (int i = 0; i < m_grid->count(); ++i) {
        int line = 0;
        int column = 0;
        int lineSpan = 0;
        int columnSpan = 0;
        m_grid->getItemPosition(i, &line, &column, &lineSpan, &columnSpan);
        if (auto* card = qobject_cast<ChartCard*>(m_grid->itemAt(i)->widget()); card && !card->isHidden())
            lines[line].push_back(card);
    }
    for (const auto& [line, cards] : lines) {
        int highest = 0;
        for (const ChartCard* card : cards)
            highest = std::max(highest, card->headHeight());
        for (ChartCard* card : cards)
            card->setHeadHeight(highest);
    }
}

} // namespace afs
