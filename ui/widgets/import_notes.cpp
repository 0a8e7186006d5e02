// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/import_notes.h"

#include "ui/charts/focus_ring.h"
#include "ui/theme/theme.h"
#include "ui/widgets/themed_label.h"

#include <QEvent>
#include <QScrollBar>

#include <algorithm>

namespace afs {

namespace {

/// The tables below need the room; half a line tells that there is more.
constexpr double mostLines = 4.5;

} // namespace

ImportNotes::ImportNotes(QWidget* parent)
    : QScrollArea(parent), m_label(new ThemedLabel(ThemedLabel::Role::Warning)), m_ring(new FocusRing(this)) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_label->setWordWrap(true);
    m_label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    setWidget(m_label);
    viewport()->setAutoFillBackground(false);
    m_label->setAutoFillBackground(false);
    hide();
}

void ImportNotes::setNotes(const QStringList& notes) {
    m_label->setText(notes.join(u'\n'));
    setAccessibleName(m_label->text());
    verticalScrollBar()->setValue(0);
    fit();
    setVisible(!notes.isEmpty());
}

void ImportNotes::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    fit();
    frame();
}

void ImportNotes::changeEvent(QEvent* event) {
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void ImportNotes::focusInEvent(QFocusEvent* event) {
    QScrollArea::focusInEvent(event);
    frame();
}

void ImportNotes::focusOutEvent(QFocusEvent* event) {
    QScrollArea::focusOutEvent(event);
    frame();
}

/// As high as its sentences, up to a few lines; only what scrolls is for the keyboard, with room for its ring.
void ImportNotes::fit() {
    m_label->setMargin(0);
    const int most = static_cast<int>(mostLines * m_label->fontMetrics().lineSpacing());
    const int all = std::max(0, m_label->heightForWidth(contentsRect().width())); // -1 of no words
    const bool scrolls = all > most;
    m_label->setMargin(scrolls ? Space::XS : 0);
    setFixedHeight(scrolls ? most + Space::XS : all);
    setFocusPolicy(scrolls ? Qt::StrongFocus : Qt::NoFocus);
}

void ImportNotes::frame() {
    if (hasFocus())
        m_ring->frame(rect(), 0);
    else
        m_ring->hide();
}

} // namespace afs
