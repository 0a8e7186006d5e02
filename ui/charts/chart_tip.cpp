// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_tip.h"

#include "ui/theme/theme.h"

#include <QGuiApplication>
#include <QLabel>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace afs {

namespace {

constexpr int distance = 6;
constexpr int widestText = 480;

QLabel* plainLabel(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText); // names of tracks are not markup
    return label;
}

void setText(QLabel* label, const QString& text, const QFont& font, const QColor& colour) {
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, colour);
    label->setPalette(palette);
    label->setFont(font);
    const bool isWide = QFontMetrics(font).horizontalAdvance(text) > widestText;
    label->setWordWrap(isWide);
    label->setFixedWidth(isWide ? widestText : QWIDGETSIZE_MAX);
    label->setMinimumWidth(isWide ? widestText : 0);
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

QRect placeBeside(const QRect& datum, const QSize& size, const QRect& screen) {
    const auto within = [](int position, int length, int from, int to) {
        return std::max(from, std::min(position, to - length + 1));
    };
    const int x = within(datum.center().x() - size.width() / 2, size.width(), screen.left(), screen.right());
    const int y = within(datum.center().y() - size.height() / 2, size.height(), screen.top(), screen.bottom());
    const std::array<QRect, 4> sides{QRect(QPoint(x, datum.top() - distance - size.height()), size),
                                     QRect(QPoint(x, datum.bottom() + distance), size),
                                     QRect(QPoint(datum.right() + distance, y), size),
                                     QRect(QPoint(datum.left() - distance - size.width(), y), size)};
    const auto* roomy =
        std::find_if(sides.begin(), sides.end(), [&](const QRect& side) { return screen.contains(side); });
    return roomy != sides.end() ? *roomy : QRect(QPoint(x, y), size);
}

ChartTip::ChartTip(QWidget* owner)
    : QFrame(owner,
             Qt::ToolTip | Qt::FramelessWindowHint | Qt::WindowTransparentForInput | Qt::WindowDoesNotAcceptFocus),
      m_heading(plainLabel(this)), m_figures(plainLabel(this)) {
    setObjectName(QStringLiteral("chartTip"));
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::S + 2, Space::S - 2, Space::S + 2, Space::S - 2);
    layout->setSpacing(2);
    layout->setSizeConstraint(QLayout::SetFixedSize);
    layout->addWidget(m_heading);
    layout->addWidget(m_figures);
}

void ChartTip::showBeside(const QRect& datum, const QString& text, const Theme& theme) {
    QPalette colours = palette();
    colours.setColor(QPalette::Window, theme.card);
    colours.setColor(QPalette::Mid, theme.inputBorder);
    setPalette(colours);
    const auto colon = text.lastIndexOf(QStringLiteral(": "));
    setText(m_heading, colon < 0 ? QString() : text.left(colon), theme.caption, theme.secondary);
    setText(m_figures, colon < 0 ? text : text.mid(colon + 2), theme.body, theme.text);
    setAccessibleName(text);
    layout()->activate();
    const QScreen* screen = QGuiApplication::screenAt(datum.center());
    if (screen == nullptr) {
        screen = parentWidget()->screen();
    }
    setGeometry(placeBeside(datum, sizeHint(), screen->availableGeometry()));
    show();
}

void ChartTip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace afs
