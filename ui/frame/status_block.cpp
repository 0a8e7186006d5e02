// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/status_block.h"

#include "ui/theme/contrast.h"
#include "ui/theme/margins.h"
#include "ui/widgets/themed_label.h"

#include <QBoxLayout>
#include <QPainter>

namespace afs {

namespace {
constexpr int shapeSize = 14;
} // namespace

StatusBlock::StatusBlock(QWidget* parent)
    : QAbstractButton(parent), m_account(new ThemedLabel(ThemedLabel::Role::Body, this)),
      m_history(new ThemedLabel(ThemedLabel::Role::Caption, this)), m_scanLine(new QWidget(this)),
      m_shape(new IconLabel(shapeSize, m_scanLine)), m_scan(new ThemedLabel(ThemedLabel::Role::Caption, m_scanLine)) {
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    for (ThemedLabel* label : {m_account, m_history, m_scan})
        label->setWordWrap(true);
    auto* scan = new QHBoxLayout(m_scanLine);
    scan->setContentsMargins(0, 0, 0, 0);
    scan->setSpacing(Space::XS + 2);
    scan->addWidget(m_shape, 0, Qt::AlignTop);
    scan->addWidget(m_scan, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(readingMargins(Space::XL - Space::XS, Space::S, Space::S, Space::S));
    layout->setSpacing(Space::XS);
    layout->addWidget(m_account);
    layout->addWidget(m_scanLine);
    layout->addWidget(m_history);
    m_scanLine->hide();
}

void StatusBlock::setHistory(const QString& account, const QString& sentence, const QString& toolTip) {
    m_account->setText(account);
    m_account->setVisible(!account.isEmpty());
    m_history->setText(sentence);
    setToolTip(toolTip);
    describe();
}

void StatusBlock::setScan(const QString& icon, IconLabel::Colour colour, const QString& sentence) {
    m_shape->setIcon(icon, colour);
    m_scan->setText(sentence);
    m_scanLine->setVisible(!sentence.isEmpty());
    describe();
}

void StatusBlock::describe() {
    QStringList parts;
    for (const ThemedLabel* label : {m_account, m_scan, m_history})
        if (!label->text().isEmpty())
            parts.append(label->text());
    setAccessibleName(parts.join(QStringLiteral(". ")));
    updateGeometry();
}

QSize StatusBlock::sizeHint() const {
    return layout()->sizeHint();
}

int StatusBlock::heightForWidth(int width) const {
    return layout()->heightForWidth(width);
}

void StatusBlock::paintEvent(QPaintEvent*) {
    const bool isHovered = underMouse();
    if (!isHovered && !hasFocus())
        return;
    const Theme theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(theme.accent, 2) : QPen(Qt::NoPen));
    painter.setBrush(isHovered ? mixed(theme.window, theme.text, 0.06) : QColor(Qt::transparent));
    painter.drawRoundedRect(QRectF(rect()).adjusted(Space::S + 1, 1, -Space::S - 1, -1), controlRadius, controlRadius);
}

} // namespace afs
