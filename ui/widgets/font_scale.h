// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetrics>

#include <algorithm>

namespace afs {

/// A distance in logical pixels that was chosen for a font of the usual size, for the font in force; never smaller.
inline int scaledByFont(int distance, const QFontMetrics& metrics) {
    constexpr int usualHeight = 16;
    return distance * std::max(metrics.height(), usualHeight) / usualHeight;
}

} // namespace afs
