// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/themed_label.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QEvent>

namespace afs {

namespace {

QColor colourOf(ThemedLabel::Role role, const Theme& theme) {
    switch (role) {
    case ThemedLabel::Role::Secondary:
    case ThemedLabel::Role::Caption:
        return theme.secondary;
    case ThemedLabel::Role::Good:
        return theme.good;
    case ThemedLabel::Role::Warning:
        return theme.warning;
    case ThemedLabel::Role::Error:
        return theme.error;
    default:
        return theme.text;
    }
}

QFont fontOf(ThemedLabel::Role role, const Theme& theme) {
    switch (role) {
    case ThemedLabel::Role::Caption:
        return theme.caption;
    case ThemedLabel::Role::Heading:
        return theme.cardTitle;
    case ThemedLabel::Role::PageTitle:
        return theme.pageTitle;
    default:
        return theme.body;
    }
}

} // namespace

ThemedLabel::ThemedLabel(Role role, const QString& text, QWidget* parent) : QLabel(text, parent), m_role(role) {
    setTextFormat(Qt::PlainText);
    setForegroundRole(QPalette::WindowText); // on a button, too
    applyTheme();
}

void ThemedLabel::setRole(Role role) {
    m_role = role;
    applyTheme();
}

void ThemedLabel::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange ||
        event->type() == QEvent::ParentChange)
        applyTheme();
}

void ThemedLabel::applyTheme() {
    // The base font is the surroundings' one: this label's own is scaled already.
    const QFont base = parentWidget() ? parentWidget()->font() : QApplication::font();
    const Theme theme = Theme::from(palette(), base);
    const QFont wanted = fontOf(m_role, theme);
    if (font() != wanted)
        setFont(wanted);
    QPalette own = palette();
    const QColor colour = colourOf(m_role, theme);
    if (own.color(QPalette::Active, QPalette::WindowText) == colour)
        return;
    own.setColor(QPalette::Active, QPalette::WindowText, colour);
    own.setColor(QPalette::Inactive, QPalette::WindowText, colour);
    setPalette(own);
}

} // namespace afs
