// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/chips_row.h"

#include "ui/theme/contrast.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"

#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace afs {

namespace {

constexpr int chipHeight = 32;
constexpr int crossSize = 12;
constexpr int widestChip = 320;
constexpr double ringWidth = 3; ///< of the chip with the focus, whose edge is in the accent anyway

/// One press takes it off: the whole chip is the button, its cross says so.
class Chip final : public QPushButton {
public:
    Chip(const QString& text, QWidget* parent) : QPushButton(text, parent) {
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
    }

    QSize sizeHint() const override {
        const int width = fontMetrics().horizontalAdvance(text()) + 2 * Space::M + Space::S + crossSize;
        return {std::min(width, widestChip), std::max(chipHeight, fontMetrics().height() + Space::S)};
    }
    QSize minimumSizeHint() const override { return {80, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent*) override {
        const Theme theme = themeOf(this);
        QPainter painter(this);
        painter.setLayoutDirection(Qt::LayoutDirectionAuto); // the name by its own script
        painter.setRenderHint(QPainter::Antialiasing);
        const double edge = hasFocus() ? ringWidth : 1;
        const QRectF box = QRectF(rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2);
        painter.setPen(QPen(theme.accent, edge));
        painter.setBrush(mixed(theme.card, theme.accent, underMouse() ? 0.22 : 0.12));
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
        QRect words = rect().adjusted(Space::M, 0, -(Space::M + crossSize + Space::XS), 0);
        QRect cross(rect().right() - Space::M - crossSize + 1, (height() - crossSize) / 2, crossSize, crossSize);
        words = QStyle::visualRect(layoutDirection(), rect(), words);
        cross = QStyle::visualRect(layoutDirection(), rect(), cross);
        painter.setPen(theme.text);
        painter.drawText(words, QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter),
                         fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
        painter.drawPixmap(cross, themedPixmap(QStringLiteral("close"), crossSize, theme.text, devicePixelRatioF()));
    }
};

} // namespace

ChipsRow::ChipsRow(ScopeStore& scope, QWidget* parent) : QWidget(parent), m_scope(scope), m_flow(new FlowLayout(this)) {
    setAccessibleName(tr("Filters"));
    m_flow->setContentsMargins(Space::XL, Space::S, Space::XL, Space::S);
    m_flow->setSpacing(Space::S);
    connect(&scope, &ScopeStore::placeChanged, this, &ChipsRow::follow);
    hide();
    follow();
}

QWidget* ChipsRow::chip(const ScopeChip& of) {
    auto* button = new Chip(of.text, this);
    button->setAccessibleName(tr("Remove the filter %1").arg(of.text));
    button->setToolTip(tr("%1. Press to take it off.").arg(of.text));
    // The page may have changed meanwhile: only the filter is taken off.
    connect(button, &QPushButton::clicked, this, [this, without = of.without] {
        Place place = m_scope.place();
        place.narrowed = without.narrowed;
        place.filter = without.filter;
        m_scope.go(place);
    });
    return button;
}

void ChipsRow::follow() {
    const Place& place = m_scope.place();
    const std::vector<ScopeChip> chips = m_scope.chips();
    if (!m_shown || m_shown->filter != place.filter || m_shown->narrowed != place.narrowed) {
        m_shown = place;
        while (QLayoutItem* item = m_flow->takeAt(0)) {
            item->widget()->hide();
            item->widget()->deleteLater();
            delete item;
        }
        for (const ScopeChip& one : chips)
            m_flow->addWidget(chip(one));
        if (!chips.empty()) {
            auto* clear = new QToolButton(this);
            clear->setText(tr("Clear all"));
            clear->setAutoRaise(true);
            clear->setMinimumHeight(chipHeight);
            connect(clear, &QToolButton::clicked, &m_scope, &ScopeStore::clearFilters);
            m_flow->addWidget(clear);
        }
    }
    setVisible(pageUsesScope(place.page) && !chips.empty());
}

} // namespace afs
