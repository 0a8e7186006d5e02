// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/status_block.h"

#include "ui/theme/contrast.h"
#include "ui/theme/margins.h"
#include "ui/widgets/themed_label.h"

#include <QBoxLayout>
#include <QPainter>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace afs {

namespace {
constexpr int shapeSize = 14;
constexpr int badgeSize = 28; ///< of the circle around an account's letter

/// As a person sees it: more than one code point where signs belong together.
QString firstLetterOf(const QString& name) {
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, name);
    return name.left(std::max<qsizetype>(letters.toNextBoundary(), 0)).toUpper();
}
} // namespace

StatusBlock::StatusBlock(QWidget* parent)
    : QAbstractButton(parent), m_initial(new ThemedLabel(ThemedLabel::Role::Body, this)),
      m_account(new ThemedLabel(ThemedLabel::Role::Body, this)),
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
    m_initial->setAlignment(Qt::AlignCenter);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(Space::XS);
    layout->addWidget(m_initial, 0, Qt::AlignHCenter);
    layout->addWidget(m_account);
    layout->addWidget(m_scanLine);
    layout->addWidget(m_history);
    arrange();
}

void StatusBlock::setNarrow(bool narrow) {
    m_isNarrow = narrow;
    arrange();
    describe();
}

void StatusBlock::arrange() {
    layout()->setContentsMargins(m_isNarrow ? QMargins(0, Space::S, 0, Space::S)
                                            : readingMargins(Space::XL - Space::XS, Space::S, Space::S, Space::S));
    layout()->setAlignment(m_scanLine, m_isNarrow ? Qt::AlignHCenter : Qt::Alignment());
    const int badge = std::max(badgeSize, fontMetrics().height() + Space::S);
    m_initial->setFixedSize(badge, badge);
    m_initial->setVisible(m_isNarrow && !m_account->text().isEmpty());
    m_account->setVisible(!m_isNarrow && !m_account->text().isEmpty());
    m_scanLine->setVisible(!m_scan->text().isEmpty());
    m_scan->setVisible(!m_isNarrow);
    m_history->setVisible(!m_isNarrow);
}

void StatusBlock::setHistory(const QString& account, const QString& sentence, const QString& toolTip) {
    m_account->setText(account);
    m_initial->setText(firstLetterOf(account));
    m_history->setText(sentence);
    m_toolTip = toolTip;
    arrange();
    describe();
}

void StatusBlock::setScan(const QString& icon, IconLabel::Colour colour, const QString& sentence) {
    m_shape->setIcon(icon, colour);
    m_scan->setText(sentence);
    arrange();
    describe();
}

void StatusBlock::describe() {
    QStringList parts;
    for (const ThemedLabel* label : {m_account, m_scan, m_history})
        if (!label->text().isEmpty())
            parts.append(label->text());
    setAccessibleName(parts.join(QStringLiteral(". ")));
    if (!m_isNarrow)
        parts.clear(); // it is read already
    if (!m_toolTip.isEmpty())
        parts.append(m_toolTip);
    setToolTip(parts.join(u'\n'));
    updateGeometry();
}

QSize StatusBlock::sizeHint() const {
    return layout()->sizeHint();
}

/// Not when narrow: nothing is left that goes over several lines.
bool StatusBlock::hasHeightForWidth() const {
    return layout()->hasHeightForWidth();
}

int StatusBlock::heightForWidth(int width) const {
    return layout()->heightForWidth(width);
}

void StatusBlock::paintEvent(QPaintEvent*) {
    const bool isHovered = underMouse();
    const Theme theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isHovered || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(theme.accent, 2) : QPen(Qt::NoPen));
        painter.setBrush(isHovered ? mixed(theme.window, theme.text, 0.06) : QColor(Qt::transparent));
        painter.drawRoundedRect(QRectF(rect()).adjusted(Space::S + 1, 1, -Space::S - 1, -1), controlRadius,
                                controlRadius);
    }
    if (m_initial->isVisible()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(mixed(theme.window, theme.accent, 0.16));
        painter.drawEllipse(m_initial->geometry());
    }
}

} // namespace afs
