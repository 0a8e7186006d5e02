// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/kpi_card.h"

#include "ui/charts/sparkline.h"
#include "ui/theme/contrast.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace afs {

namespace {

constexpr int narrowest = 130;
constexpr double smallestScale = 0.55; ///< of the figure's font, in a narrow card

void dress(QLabel* label, const QColor& colour, const QFont& font) {
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, colour);
    label->setPalette(palette);
    label->setFont(font);
}

} // namespace

KpiCard::KpiCard(const QString& title, QWidget* parent)
    : CardFrame(parent), m_title(new QLabel(title, this)), m_value(new QLabel(this)), m_change(new QLabel(this)),
      m_sparkline(new Sparkline(this)), m_patience(new QTimer(this)) {
    constexpr int patienceMs = 200;
    m_patience->setSingleShot(true);
    m_patience->setInterval(patienceMs);
    connect(m_patience, &QTimer::timeout, this, [this] {
        m_waiting = true;
        applyTheme();
    });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::L, Space::M, Space::L, Space::M);
    layout->setSpacing(2);
    for (QLabel* label : {m_title, m_value, m_change}) {
        label->setTextFormat(Qt::PlainText);
        layout->addWidget(label);
    }
    m_change->setTextFormat(Qt::RichText);
    for (QLabel* label : {m_title, m_change})
        label->setWordWrap(true);
    layout->addSpacing(Space::XS);
    layout->addWidget(m_sparkline);
    m_value->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setMinimumWidth(narrowest);
    layout->addStretch(); // beside a taller one
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    applyTheme();
}

void KpiCard::setTitle(const QString& title) {
    m_title->setText(title);
    describe();
}

void KpiCard::setValue(const QString& value) {
    setLoading(false);
    if (m_value->text() == value)
        return;
    m_value->setText(value);
    describe();
    fitValue();
}

void KpiCard::setChange(const QString& text, int direction) {
    if (m_changeText == text && m_direction == direction)
        return;
    m_changeText = text;
    m_direction = direction;
    describe();
}

void KpiCard::setSeries(std::vector<double> series) {
    m_sparkline->setSeries(std::move(series));
}

void KpiCard::setSeriesShown(bool shown) {
    m_sparkline->setVisible(shown);
}

void KpiCard::setLoading(bool loading) {
    if (loading) {
        m_patience->start();
        return;
    }
    m_patience->stop();
    if (std::exchange(m_waiting, false))
        applyTheme();
}

/// The parts as one sentence, and the change with its triangle.
void KpiCard::describe() {
    const QString triangle = m_direction > 0   ? QStringLiteral("▲ ")
                             : m_direction < 0 ? QStringLiteral("▼ ")
                                               : QString();
    // Rich text stands where its words begin; in a mirrored window it stands where the figure does.
    m_change->setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
    const QString shown = QStringLiteral("<span style=\"color:%1\">%2</span>%3")
                              .arg(themeOf(this).accent.name(), triangle, m_changeText.toHtmlEscaped());
    if (m_change->text() != shown) // rich text is laid out anew each time
        m_change->setText(shown);
    const QString change = m_direction > 0   ? tr("up %1").arg(m_changeText)
                           : m_direction < 0 ? tr("down %1").arg(m_changeText)
                                             : m_changeText;
    m_change->setAccessibleName(change);
    const QString figure = tr("%1: %2").arg(m_title->text(), m_value->text());
    setAccessibleName(m_changeText.isEmpty() ? figure : tr("%1, %2").arg(figure, change));
}

/// A figure is never cut: it gets smaller in a narrow card.
void KpiCard::fitValue() {
    constexpr double step = 0.05;
    const int room = contentsRect().width() - 2 * Space::L;
    m_fit = 1;
    while (m_fit - step >= smallestScale && QFontMetrics(scaledKpi(m_fit)).horizontalAdvance(m_value->text()) > room)
        m_fit -= step;
    showWithOthers();
}

/// Figures beside each other are of one size: none of them counts for less.
void KpiCard::showWithOthers() {
    std::vector<KpiCard*> row{this};
    if (parentWidget())
        for (KpiCard* other : parentWidget()->findChildren<KpiCard*>(QString(), Qt::FindDirectChildrenOnly))
            if (other != this && !other->isHidden())
                row.push_back(other);
    const double common = (*std::ranges::min_element(row, {}, &KpiCard::m_fit))->m_fit;
    for (KpiCard* card : row) {
        card->m_value->setFixedHeight(QFontMetrics(card->scaledKpi(1)).height());
        card->m_value->setFont(card->scaledKpi(common));
    }
}

QFont KpiCard::scaledKpi(double scale) const {
    QFont font = themeOf(this).kpi;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * scale);
    else
        font.setPixelSize(qRound(font.pixelSize() * scale));
    return font;
}

void KpiCard::setBehind(const QString& offer) {
    m_behind = offer;
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    const QString words = tr("%1 (P)", "what a click does, and its key").arg(offer);
    setToolTip(toolTip().isEmpty() ? words : toolTip() + u'\n' + words);
    setAccessibleDescription(offer);
}

/// P is of the figure with the focus before it is of the window.
bool KpiCard::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && hasBehind()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_P && (key->modifiers() & ~Qt::ShiftModifier) == 0) {
            event->accept();
            return true;
        }
    }
    return CardFrame::event(event);
}

void KpiCard::keyPressEvent(QKeyEvent* event) {
    const bool plain = (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == 0;
    const bool asks = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
                      event->key() == Qt::Key_Space || event->key() == Qt::Key_P;
    if (m_behind.isEmpty() || !plain || !asks) {
        CardFrame::keyPressEvent(event);
        return;
    }
    Q_EMIT behindRequested();
}

void KpiCard::mouseReleaseEvent(QMouseEvent* event) {
    if (m_behind.isEmpty() || event->button() != Qt::LeftButton || !rect().contains(event->position().toPoint())) {
        CardFrame::mouseReleaseEvent(event);
        return;
    }
    Q_EMIT behindRequested();
}

void KpiCard::contextMenuEvent(QContextMenuEvent* event) {
    if (m_behind.isEmpty()) {
        event->ignore();
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(m_behind), &QAction::triggered, this, &KpiCard::behindRequested);
    menu->popup(event->globalPos());
}

void KpiCard::focusInEvent(QFocusEvent* event) {
    CardFrame::focusInEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason) {
        m_framed = event->reason() != Qt::MouseFocusReason;
    }
    update();
}

void KpiCard::focusOutEvent(QFocusEvent* event) {
    CardFrame::focusOutEvent(event);
    update();
}

void KpiCard::paintEvent(QPaintEvent* event) {
    CardFrame::paintEvent(event);
    if (!hasFocus() || !m_framed) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeOf(this).accent, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), cardRadius, cardRadius);
}

void KpiCard::resizeEvent(QResizeEvent* event) {
    CardFrame::resizeEvent(event);
    fitValue();
}

void KpiCard::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        applyTheme();
    }
    CardFrame::changeEvent(event);
}

void KpiCard::applyTheme() {
    const Theme theme = themeOf(this);
    dress(m_title, theme.secondary, theme.body);
    dress(m_value, m_waiting ? mixed(theme.card, theme.text, 0.5) : theme.text, theme.kpi);
    dress(m_change, theme.secondary, theme.caption);
    describe();
    fitValue();
}

} // namespace afs
