// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

/// Colour arithmetic of the theme: WCAG 2 contrast and mixing. Pure functions, any thread.
namespace afs {

/// WCAG relative luminance, 0 (black) to 1 (white).
double luminanceOf(const QColor& colour);

/// WCAG contrast ratio of two opaque colours, 1 to 21.
double contrastOf(const QColor& one, const QColor& other);

/// `share` 0 … 1 of `over` painted onto `under`; opaque.
QColor mixed(const QColor& under, const QColor& over, double share);

/// `colour`, moved towards `pole` (usually the text colour) as little as needed to reach `ratio` against `ground`.
QColor withContrast(const QColor& colour, const QColor& ground, const QColor& pole, double ratio);

} // namespace afs
