// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGuiApplication>
#include <QMargins>

namespace afs {

/// Margins in the order of reading, for layouts and widgets: Qt mirrors none by itself.
inline QMargins readingMargins(int begin, int top, int end, int bottom) {
    return QGuiApplication::isRightToLeft() ? QMargins(end, top, begin, bottom) : QMargins(begin, top, end, bottom);
}

} // namespace afs
