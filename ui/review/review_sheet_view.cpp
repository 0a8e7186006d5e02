// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/review_sheet_view.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QContextMenuEvent>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

namespace afs {

namespace {

/// A picture with words; a widget of no kind would be passed over.
QAccessibleInterface* makePicture(const QString&, QObject* object) {
    auto* view = qobject_cast<ReviewSheetView*>(object);
    return view ? new QAccessibleWidget(view, QAccessible::Graphic) : nullptr;
}

} // namespace

ReviewSheetView::ReviewSheetView(QWidget* parent) : QWidget(parent) {
    QAccessible::installFactory(makePicture); // one that is there already is not added
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ReviewSheetView::setSheet(const ReviewSheet& sheet) {
    if (m_sheet == sheet)
        return;
    m_sheet = sheet;
    QStringList names;
    QStringList texts;
    for (const ReviewColumn& column : sheet) {
        names.append(column.card.title);
        texts.append(column.heading.isEmpty() ? column.card.text() : column.heading + u'\n' + column.card.text());
    }
    names.removeDuplicates();
    setAccessibleName(names.join(u' '));
    setAccessibleDescription(texts.join(u'\n'));
    update();
}

/// No higher than it must be: it takes what the page leaves.
QSize ReviewSheetView::sizeHint() const {
    return {static_cast<int>(reviewColumnSize.width()), minimumSizeHint().height()};
}

/// Title, figure, sentence and five lines.
QSize ReviewSheetView::minimumSizeHint() const {
    return {300, 22 * fontMetrics().lineSpacing()};
}

void ReviewSheetView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = themeOf(this);
    QPainterPath edge;
    edge.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), cardRadius, cardRadius);
    painter.save();
    painter.setClipPath(edge);
    paintReviewSheet(painter, rect(), theme, layoutDirection(), m_sheet);
    painter.restore();
    painter.setPen(theme.hairline);
    painter.drawPath(edge);
    if (!hasFocus())
        return;
    constexpr double ring = 2;
    painter.setPen(QPen(theme.accent, ring));
    painter.drawRoundedRect(QRectF(rect()).adjusted(ring, ring, -ring, -ring), cardRadius, cardRadius);
}

void ReviewSheetView::keyPressEvent(QKeyEvent* event) {
    const int forward = layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right;
    const int back = layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left;
    constexpr int all = 1000; // more than there are sheets
    if (event->key() == forward || event->key() == Qt::Key_PageDown || event->key() == Qt::Key_Space)
        Q_EMIT turned(1);
    else if (event->key() == back || event->key() == Qt::Key_PageUp)
        Q_EMIT turned(-1);
    else if (event->key() == Qt::Key_Home)
        Q_EMIT turned(-all);
    else if (event->key() == Qt::Key_End)
        Q_EMIT turned(all);
    else if (event->key() == Qt::Key_P && (event->modifiers() & ~Qt::ShiftModifier) == 0)
        Q_EMIT playsRequested();
    else
        QWidget::keyPressEvent(event);
}

void ReviewSheetView::contextMenuEvent(QContextMenuEvent* event) {
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    Q_EMIT menuRequested(byKey ? mapToGlobal(rect().center()) : event->globalPos());
}

void ReviewSheetView::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void ReviewSheetView::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

} // namespace afs
