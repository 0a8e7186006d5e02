// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace afs {

/// Texts in one column, a line each; none is the empty text. A line break inside one becomes a space, or it would be
/// two.
inline QString linesOf(QStringList texts) {
    for (QString& text : texts)
        text.replace(u'\n', u' ');
    const QString lines = texts.join(u'\n');
    return lines.isNull() ? QStringLiteral("") : lines; // a null string would be stored as null
}

inline QStringList textsFrom(const QString& lines) {
    return lines.split(u'\n', Qt::SkipEmptyParts);
}

} // namespace afs
