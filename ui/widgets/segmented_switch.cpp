// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmented_switch.h"

#include "ui/theme/contrast.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QRadioButton>
#include <QSignalBlocker>

namespace afs {

namespace {

/// Painted as a part of a pill; everything else, keys and accessibility included, is the radio button's.
class Segment final : public QRadioButton {
public:
    Segment(const QString& text, bool first, bool last, QWidget* parent)
        : QRadioButton(text, parent), m_first(first), m_last(last) {
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
    }

    QSize sizeHint() const override {
        return {fontMetrics().horizontalAdvance(text()) + 2 * Space::M,
                std::max(32, fontMetrics().height() + Space::M)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint& position) const override { return rect().contains(position); }

    void paintEvent(QPaintEvent*) override {
        const Theme theme = themeOf(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        // Each has the line at its left; the one at the right end has both.
        const bool isAtRight = layoutDirection() == Qt::RightToLeft ? m_first : m_last;
        const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, isAtRight ? -0.5 : 0.5, -0.5);
        const bool isChosen = isChecked() && isEnabled();
        QColor fill = isChosen ? theme.accent : isChecked() ? mixed(theme.card, theme.text, 0.12) : theme.card;
        if (!isChecked() && underMouse() && isEnabled())
            fill = mixed(theme.card, theme.text, 0.06);
        painter.setPen(QPen(isChosen ? theme.accent : isEnabled() ? theme.inputBorder : theme.hairline, 1));
        painter.setBrush(fill);
        painter.drawPath(shape(box));
        painter.setPen(isChosen ? theme.accentText : isEnabled() ? theme.text : disabledText(theme));
        painter.drawText(rect(), Qt::AlignCenter, text());
        if (hasFocus()) {
            painter.setPen(QPen(isChecked() ? theme.accentText : theme.accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawPath(shape(box.adjusted(2.5, 2.5, -2.5, -2.5)));
        }
    }

private:
    /// Where all words are as strong as can be, weaker ones alone say that nothing can be chosen.
    QColor disabledText(const Theme& theme) const {
        return theme.strong ? palette().color(QPalette::Disabled, QPalette::ButtonText) : theme.secondary;
    }

    QPainterPath shape(const QRectF& box) const {
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const bool roundLeft = mirrored ? m_last : m_first;
        const bool roundRight = mirrored ? m_first : m_last;
        QPainterPath path;
        path.setFillRule(Qt::WindingFill);
        path.addRoundedRect(box, controlRadius, controlRadius);
        if (!roundLeft)
            path.addRect(box.adjusted(0, 0, -box.width() / 2, 0));
        if (!roundRight)
            path.addRect(box.adjusted(box.width() / 2, 0, 0, 0));
        return path.simplified();
    }

    bool m_first;
    bool m_last;
};

} // namespace

SegmentedSwitch::SegmentedSwitch(const QString& name, const QStringList& choices, QWidget* parent) : QWidget(parent) {
    setAccessibleName(name);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (int i = 0; i < choices.size(); ++i) {
        auto* segment = new Segment(choices[i], i == 0, i == choices.size() - 1, this);
        segment->setAccessibleDescription(name);
        layout->addWidget(segment);
        connect(segment, &QRadioButton::toggled, this, [this, i](bool on) {
            if (on)
                Q_EMIT chosen(i);
        });
        m_buttons.push_back(segment);
    }
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCurrent(0);
}

int SegmentedSwitch::current() const {
    for (std::size_t i = 0; i < m_buttons.size(); ++i)
        if (m_buttons[i]->isChecked())
            return static_cast<int>(i);
    return -1;
}

void SegmentedSwitch::setCurrent(int index) {
    QRadioButton* button = m_buttons[static_cast<std::size_t>(index)];
    const QSignalBlocker blocked(button);
    button->setChecked(true);
}

void SegmentedSwitch::setChoiceToolTip(int index, const QString& text) {
    m_buttons[static_cast<std::size_t>(index)]->setToolTip(text);
}

} // namespace afs
