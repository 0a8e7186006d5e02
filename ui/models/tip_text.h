// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace afs {

/// A text as a tool tip that fits on every screen: a plain one is as wide as its longest line. Lines are broken behind
/// a blank or a slash, a single word of any length where it has to be.
QString tipText(const QString& text);

} // namespace afs
