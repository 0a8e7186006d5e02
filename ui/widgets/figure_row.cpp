// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figure_row.h"

#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/font_scale.h"
#include "ui/widgets/themed_label.h"

#include <QVBoxLayout>

namespace afs {

namespace {
constexpr int cellWidth = 106; ///< figures of several lines stand below each other
} // namespace

FigureRow::FigureRow(QWidget* parent) : QWidget(parent), m_layout(new FlowLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Space::L);
}

FigureRow::Cell FigureRow::makeCell() {
    Cell cell;
    cell.box = new QWidget(this);
    cell.name = new ThemedLabel(ThemedLabel::Role::Caption, cell.box);
    cell.value = new ThemedLabel(ThemedLabel::Role::Heading, cell.box);
    auto* layout = new QVBoxLayout(cell.box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(cell.name);
    layout->addWidget(cell.value);
    cell.box->setMinimumWidth(scaledByFont(cellWidth, fontMetrics()));
    m_layout->addWidget(cell.box);
    return cell;
}

void FigureRow::setFigures(const std::vector<Figure>& figures) {
    while (m_cells.size() < figures.size())
        m_cells.push_back(makeCell());
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        const bool isShown = i < figures.size() && !figures[i].value.isEmpty();
        m_cells[i].box->setVisible(isShown);
        if (!isShown)
            continue;
        m_cells[i].name->setText(figures[i].name);
        m_cells[i].value->setText(figures[i].value);
        m_cells[i].value->setAccessibleName(tr("%1: %2", "name, figure").arg(figures[i].name, figures[i].value));
        m_cells[i].box->setToolTip(figures[i].toolTip);
    }
    updateGeometry();
}

} // namespace afs
