// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_view.h"

#include "ui/charts/chart_accessible.h"
#include "ui/charts/chart_text.h"
#include "ui/charts/chart_tip.h"
#include "ui/charts/focus_ring.h"
#include "ui/charts/second_click.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QMetaMethod>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace afs {

namespace {

constexpr double fadedStrength = 0.35;
constexpr double fadedWhileLoading = 0.5;
constexpr int ringAroundChart = 6;
constexpr int ringAroundMark = 4;

} // namespace

ChartView::ChartView(QWidget* parent)
    : QWidget(parent), m_theme(themeOf(this)), m_tip(std::make_unique<ChartTip>(this)),
      m_secondClick(new SecondClick(this)) {
    connect(m_secondClick, &SecondClick::clicked, this, &ChartView::openClicked);
    installChartAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setSizePolicy(policy);
}

ChartView::~ChartView() {
    delete m_ring;
}

void ChartView::setData(ChartData data) {
    blockSignals(false); // what the points stand for is known again
    const bool sameSize = data.points.size() == m_data.points.size();
    const QSize wanted = sizeHint();
    const QSize least = minimumSizeHint();
    m_data = std::move(data);
    m_selected = static_cast<int>(std::count_if(m_data.points.begin(), m_data.points.end(),
                                                [](const ChartPoint& point) { return point.selected; }));
    if (!sameSize) {
        m_current = -1;
    }
    setHovered(-1);
    m_tip->hide();
    m_pressed = -1;
    rearrange();
    if (sizeHint() != wanted || minimumSizeHint() != least) {
        updateGeometry(); // else the page would be laid out anew with every step of a drag
    }
    if (QAccessible::isActive()) {
        QAccessibleEvent changed(this, QAccessible::ObjectReorder);
        QAccessible::updateAccessibility(&changed);
    }
    Q_EMIT dataChanged();
}

void ChartView::setCurrent(int index) {
    const int last = static_cast<int>(m_data.points.size()) - 1;
    const int wanted = std::clamp(index, -1, last);
    if (wanted == m_current) {
        return;
    }
    m_current = wanted;
    placeRing();
    update();
    if (QAccessible::isActive() && hasFocus()) {
        QAccessibleEvent focus(this, QAccessible::Focus);
        focus.setChild(m_current);
        QAccessible::updateAccessibility(&focus);
    }
    Q_EMIT currentChanged(m_current);
}

void ChartView::setFaded(bool faded) {
    m_faded = faded;
    update();
}

void ChartView::renderPicture(QPainter& painter) {
    rearrange(); // a hidden chart may not have heard of its last size
    m_forPicture = true;
    painter.save();
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    paintChart(painter);
    painter.restore();
    m_forPicture = false;
}

QSize ChartView::sizeHint() const {
    return {480, 220};
}

QSize ChartView::minimumSizeHint() const {
    return {200, 140};
}

int ChartView::neighbour(int index, int key) const {
    return key == Qt::Key_Left || key == Qt::Key_Up ? index - 1 : index + 1;
}

double ChartView::strengthOf(const ChartPoint& point) const {
    return anySelected() && !point.selected ? fadedStrength : 1.0;
}

void ChartView::rearrange() {
    m_theme = themeOf(this);
    arrange();
    placeRing();
    update();
}

void ChartView::placeRing() {
    if (!m_byKeyboard || !hasFocus() || !isVisible()) {
        if (m_ring) {
            m_ring->hide();
        }
        return;
    }
    QWidget* card = parentWidget() ? parentWidget() : this;
    if (m_ring && m_ring->parentWidget() != card) {
        delete m_ring;
    }
    if (!m_ring) {
        m_ring = new FocusRing(card);
    }
    const QRectF mark = m_current >= 0 ? markOf(m_current) : QRectF();
    const QRect framed = mark.isNull() ? rect() : mark.toAlignedRect();
    m_ring->frame(QRect(mapTo(card, framed.topLeft()), framed.size()),
                  mark.isNull() ? ringAroundChart : ringAroundMark);
}

bool ChartView::offersPlays() const {
    return isSignalConnected(QMetaMethod::fromSignal(&ChartView::playsRequested));
}

bool ChartView::event(QEvent* event) {
    switch (event->type()) {
    case QEvent::ShortcutOverride: // P is of the mark under the keyboard's cursor before it is of the window
        if (const auto* key = static_cast<QKeyEvent*>(event);
            key->key() == Qt::Key_P && (key->modifiers() & ~Qt::ShiftModifier) == 0 && m_current >= 0) {
            event->accept();
            return true;
        }
        break;
    case QEvent::WindowDeactivate:
    case QEvent::Wheel: // the page scrolls away below the tip
        m_tip->hide();
        break;
    default:
        break;
    }
    return QWidget::event(event);
}

void ChartView::changeEvent(QEvent* event) {
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::LocaleChange:
    case QEvent::LanguageChange:
    case QEvent::LayoutDirectionChange:
        rearrange();
        updateGeometry();
        break;
    default:
        break;
    }
    QWidget::changeEvent(event);
}

void ChartView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_tip->hide();
    rearrange();
}

void ChartView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setOpacity(m_faded ? fadedWhileLoading : 1.0);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // each name by its own script; charts mirror themselves
    painter.save();
    paintChart(painter);
    painter.restore();
}

void ChartView::setHovered(int index) {
    if (index == m_hovered) {
        return;
    }
    m_hovered = index;
    // A hand promises that a click does something: only where somebody listens.
    if (index >= 0 && isSignalConnected(QMetaMethod::fromSignal(&ChartView::activated))) {
        setCursor(Qt::PointingHandCursor);
    } else {
        unsetCursor();
    }
    update();
    Q_EMIT hovered(index);
}

void ChartView::showTip(int index) {
    const QRectF mark = index >= 0 ? markOf(index) : QRectF();
    if (mark.isNull() || m_data.points[static_cast<std::size_t>(index)].name.isEmpty()) {
        m_tip->hide();
        return;
    }
    const QRect datum = mark.toAlignedRect().translated(mapToGlobal(QPoint(0, 0)));
    m_tip->showBeside(datum, m_data.points[static_cast<std::size_t>(index)].name, m_theme);
}

void ChartView::mouseMoveEvent(QMouseEvent* event) {
    const int index = nearest(event->position());
    if (index != m_hovered || !m_tip->isVisible()) {
        setHovered(index);
        showTip(index);
    }
}

void ChartView::mousePressEvent(QMouseEvent* event) {
    m_byKeyboard = false;
    placeRing();
    m_pressed = event->button() == Qt::LeftButton ? nearest(event->position()) : -1;
    event->setAccepted(m_pressed >= 0);
}

void ChartView::mouseReleaseEvent(QMouseEvent* event) {
    const int pressed = std::exchange(m_pressed, -1);
    if (event->button() != Qt::LeftButton || pressed < 0 || nearest(event->position()) != pressed) {
        event->ignore();
        return;
    }
    setCurrent(pressed);
    if (isSignalConnected(QMetaMethod::fromSignal(&ChartView::opened))) {
        m_secondClick->await(pressed, event->globalPosition().toPoint());
    }
    Q_EMIT aboutToBeClicked(pressed);
    Q_EMIT activated(pressed, event->modifiers());
}

void ChartView::mouseDoubleClickEvent(QMouseEvent* event) {
    m_pressed = -1; // the first click has been told already
    const int index = event->button() == Qt::LeftButton ? nearest(event->position()) : -1;
    if (index >= 0) {
        openClicked(index);
    }
}

void ChartView::openClicked(int index) {
    m_isDoubleClick = true;
    Q_EMIT opened(index);
    m_isDoubleClick = false;
}

void ChartView::leaveEvent(QEvent*) {
    setHovered(-1);
    m_tip->hide();
}

void ChartView::keyPressEvent(QKeyEvent* event) {
    const int last = static_cast<int>(m_data.points.size()) - 1;
    const bool forwards = event->key() == Qt::Key_Right || event->key() == Qt::Key_Down;
    const auto moveTo = [&](int index) {
        m_byKeyboard = true;
        setCurrent(std::clamp(index, 0, last));
        showTip(m_current);
    };
    bool wasSeen = false;
    switch (last < 0 ? 0 : event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (event->modifiers().testAnyFlags(Qt::AltModifier | Qt::ControlModifier | Qt::MetaModifier)) {
            break; // Alt+Left is "back"
        }
        moveTo(m_current < 0 ? (forwards ? 0 : last) : neighbour(m_current, event->key()));
        return;
    case Qt::Key_Home:
        moveTo(0);
        return;
    case Qt::Key_End:
        moveTo(last);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current < 0) {
            break;
        }
        press(*event);
        return;
    case Qt::Key_P:
        if (m_current < 0 || (event->modifiers() & ~Qt::ShiftModifier) != 0) {
            break;
        }
        Q_EMIT playsRequested(m_current);
        return;
    case Qt::Key_Escape:
        wasSeen = m_current >= 0 && m_byKeyboard;
        setCurrent(-1);
        m_tip->hide();
        if (wasSeen) {
            return;
        }
        break; // the page has its own Escape
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

/// Enter or Space on the current mark.
void ChartView::press(QKeyEvent& event) {
    const bool opens = m_enterOpens && event.key() != Qt::Key_Space && !event.modifiers().testFlag(Qt::ControlModifier);
    if (opens || event.modifiers().testFlag(Qt::ShiftModifier)) {
        Q_EMIT opened(m_current);
    } else {
        Q_EMIT activated(m_current, event.modifiers() & ~Qt::KeypadModifier);
    }
}

void ChartView::contextMenuEvent(QContextMenuEvent* event) {
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const int index = byKey ? m_current : nearest(QPointF(event->pos()));
    if (index < 0 || !isSignalConnected(QMetaMethod::fromSignal(&ChartView::menuRequested))) {
        event->ignore();
        return;
    }
    m_tip->hide();
    setCurrent(index);
    Q_EMIT menuRequested(index, byKey ? mapToGlobal(markOf(index).center().toPoint()) : event->globalPos());
}

void ChartView::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    // Coming back from a menu or another window changes nothing of how it was reached.
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason) {
        m_byKeyboard = event->reason() != Qt::MouseFocusReason;
    }
    placeRing();
}

void ChartView::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    m_tip->hide();
    placeRing();
}

void ChartView::moveEvent(QMoveEvent* event) {
    QWidget::moveEvent(event);
    placeRing();
}

void ChartView::hideEvent(QHideEvent* event) {
    m_tip->hide();
    setHovered(-1);
    if (m_ring) {
        m_ring->hide();
    }
    QWidget::hideEvent(event);
}

} // namespace afs
