// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/drop_place.h"

#include "ui/theme/theme.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/themed_label.h"

#include <QPainter>

namespace afs {

namespace {

constexpr int dropIconSize = 48;

} // namespace

DropPlace::DropPlace(const QString& invitation, QWidget* parent) : QWidget(parent), m_content(new QVBoxLayout) {
    auto* icon = new IconLabel(dropIconSize, this);
    icon->setIcon(QStringLiteral("file-drop"));
    auto* text = new ThemedLabel(ThemedLabel::Role::Heading, invitation, this);
    text->setAlignment(Qt::AlignCenter);
    text->setWordWrap(true);
    m_content->setSpacing(Space::S);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::XL, Space::XL, Space::XL, Space::XL);
    layout->setSpacing(Space::S);
    layout->addStretch();
    layout->addWidget(icon, 0, Qt::AlignHCenter);
    layout->addWidget(text);
    layout->addLayout(m_content);
    layout->addStretch();
}

void DropPlace::paintEvent(QPaintEvent*) {
    const Theme theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.inputBorder, 1.5, Qt::DashLine));
    painter.setBrush(theme.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), cardRadius, cardRadius);
}

} // namespace afs
