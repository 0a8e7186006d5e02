// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/card_states.h"

#include "ui/theme/contrast.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace afs {

CardSkeleton::CardSkeleton(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    setAccessibleName(tr("Loading"));
}

void CardSkeleton::paintEvent(QPaintEvent*) {
    constexpr std::array<double, 12> heights{0.45, 0.6, 0.35, 0.7, 0.85, 0.55, 0.65, 0.9, 0.5, 0.75, 0.6, 0.4};
    const Theme theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(theme.card, theme.text, 0.08));
    const double column = static_cast<double>(width()) / static_cast<double>(heights.size());
    for (std::size_t index = 0; index < heights.size(); ++index) {
        const double height = heights[index] * this->height();
        const QRectF block(static_cast<double>(index) * column, this->height() - height, column / 1.4, height);
        painter.drawRoundedRect(block, 4, 4);
    }
}

CardMessage::CardMessage(QWidget* parent)
    : QWidget(parent), m_icon(new QLabel(this)), m_text(new QLabel(this)), m_button(new QPushButton(this)) {
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setAlignment(Qt::AlignCenter);
    m_icon->setAlignment(Qt::AlignCenter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::L, Space::S, Space::L, Space::S);
    layout->setSpacing(Space::M);
    layout->addStretch();
    layout->addWidget(m_icon);
    layout->addWidget(m_text);
    layout->addWidget(m_button, 0, Qt::AlignCenter);
    layout->addStretch();
    connect(m_button, &QPushButton::clicked, this, &CardMessage::pressed);
    applyTheme();
}

void CardMessage::present(Kind kind, const QString& text, const QString& action) {
    if (m_kind == kind && m_text->text() == text && m_button->text() == action)
        return;
    m_kind = kind;
    m_text->setText(text);
    m_button->setText(action);
    m_button->setVisible(!action.isEmpty());
    applyTheme();
}

void CardMessage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        applyTheme();
    }
    QWidget::changeEvent(event);
}

void CardMessage::applyTheme() {
    if (m_text->text().isEmpty())
        return; // most never have anything to say
    constexpr int iconSize = 40;
    const Theme theme = themeOf(this);
    const bool isError = m_kind == Kind::Error;
    m_icon->setPixmap(themedPixmap(isError ? QStringLiteral("warning") : QStringLiteral("overview"), iconSize,
                                   isError ? theme.error : theme.other, devicePixelRatioF()));
    QPalette palette = m_text->palette();
    const QColor colour = isError ? theme.text : theme.secondary;
    if (palette.color(QPalette::WindowText) != colour) {
        palette.setColor(QPalette::WindowText, colour);
        m_text->setPalette(palette);
    }
}

} // namespace afs
