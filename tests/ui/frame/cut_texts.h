// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>

#include <algorithm>

/// Finds texts that a window has no room for.
namespace afs::test {

/// The part of a widget that is seen: cut by every parent that does not scroll.
inline QRect seenPart(const QWidget& widget) {
    QRect seen = widget.rect();
    QPoint offset;
    for (const QWidget* at = &widget; at->parentWidget() && !at->isWindow(); at = at->parentWidget()) {
        if (qobject_cast<const QScrollArea*>(at->parentWidget()->parentWidget()))
            break; // the rest can be scrolled to
        offset += at->pos();
        seen = seen.intersected(at->parentWidget()->rect().translated(-offset));
    }
    return seen;
}

inline QString problemOf(const QLabel& label) {
    if (label.text().isEmpty() || !label.pixmap(Qt::ReturnByValue).isNull())
        return {};
    constexpr int rounding = 1; // a layout and a text may round the heights of three lines apart, as those of two fonts
    const QRect seen = seenPart(label);
    if (label.wordWrap()) {
        const int needed = label.heightForWidth(label.width());
        return seen.height() + rounding < needed ? QStringLiteral("%1 of %2 px high").arg(seen.height()).arg(needed)
                                                 : QString();
    }
    const QSize needed = label.sizeHint();
    if (seen.width() < needed.width() && label.sizePolicy().horizontalPolicy() != QSizePolicy::Ignored)
        return QStringLiteral("%1 of %2 px wide").arg(seen.width()).arg(needed.width());
    return seen.height() + rounding < label.fontMetrics().height()
               ? QStringLiteral("%1 of %2 px high").arg(seen.height()).arg(label.fontMetrics().height())
               : QString();
}

inline QString problemOf(const QAbstractButton& button) {
    if (button.text().isEmpty() || qobject_cast<const QLineEdit*>(button.parentWidget()))
        return {}; // what stands in a line edit is a picture, its text is for screen readers
    const QRect seen = seenPart(button);
    const int needed = std::min(button.sizeHint().width(), button.maximumWidth());
    if (seen.width() < needed)
        return QStringLiteral("%1 of %2 px wide").arg(seen.width()).arg(needed);
    return seen.height() < button.fontMetrics().height() ? QStringLiteral("too low") : QString();
}

/// Every text of the window that is not seen as a whole.
inline QStringList cutTexts(const QWidget& window) {
    QStringList cut;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->size().isEmpty())
            continue;
        QString text;
        QString problem;
        if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            text = label->text();
            problem = problemOf(*label);
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
            text = button->text();
            problem = problemOf(*button);
        }
        if (!problem.isEmpty())
            cut.append(
                QStringLiteral("%1 “%2”: %3").arg(QLatin1String(widget->metaObject()->className()), text, problem));
    }
    return cut;
}

} // namespace afs::test
