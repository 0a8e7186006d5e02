// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/toast_bar.h"

#include "ui/theme/contrast.h"
#include "ui/theme/margins.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

namespace afs {

namespace {
constexpr int shownMs = 6000;
constexpr int widest = 640;
constexpr int below = Space::M; ///< between the bar and the window's edge, while it is shown
} // namespace

ToastBar::ToastBar(QWidget* parent)
    : QFrame(parent), m_sentence(new QLabel(this)), m_action(new QPushButton(this)), m_timer(new QTimer(this)) {
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_action->setMinimumHeight(32);
    auto* close = new QToolButton(this);
    close->setIcon(themedIcon(QStringLiteral("close")));
    close->setAutoRaise(true);
    close->setFixedSize(32, 32);
    close->setAccessibleName(tr("Close the notice"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(readingMargins(Space::L, Space::S, Space::S, Space::S + below));
    layout->setSpacing(Space::M);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_action);
    layout->addWidget(close);
    m_timer->setSingleShot(true);
    m_timer->setInterval(shownMs);
    connect(m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        if (m_notice.act)
            m_notice.act();
    });
    setMaximumWidth(widest);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    applyTheme();
    hide();
}

void ToastBar::present(const Notice& notice) {
    m_notice = notice;
    m_sentence->setText(notice.sentence);
    m_action->setText(notice.action);
    m_action->setVisible(!notice.action.isEmpty());
    setAccessibleName(notice.sentence);
    show();
    goLater();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ToastBar::enterEvent(QEnterEvent* event) {
    m_timer->stop();
    QFrame::enterEvent(event);
}

void ToastBar::leaveEvent(QEvent* event) {
    goLater();
    QFrame::leaveEvent(event);
}

void ToastBar::goLater() {
    if (m_notice.stays)
        m_timer->stop();
    else
        m_timer->start();
}

void ToastBar::paintEvent(QPaintEvent*) {
    const Theme theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.inputBorder, 1));
    painter.setBrush(mixed(theme.card, theme.accent, 0.10));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5 - below), cardRadius, cardRadius);
}

void ToastBar::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_applying)
        applyTheme();
}

void ToastBar::applyTheme() {
    m_applying = true;
    QPalette palette = m_sentence->palette();
    palette.setColor(QPalette::WindowText, themeOf(this).text);
    m_sentence->setPalette(palette);
    m_applying = false;
    update();
}

} // namespace afs
