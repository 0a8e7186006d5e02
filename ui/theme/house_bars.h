// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyle>
#include <QStyleOption>

class QPainter;
class QWidget;

/// Parts of HouseStyle: progress bars and scroll bars. Every colour comes from the option's palette.
namespace afs {

constexpr int shortestScrollHandle = 32;

/// A part of the track that is full, or the whole of it.
void drawProgress(QPainter& painter, const QRect& rect, const QColor& colour);
/// The full part, from the side where reading begins.
QRect fullPart(const QStyleOptionProgressBar& bar);
/// Of a bar whose end is not known: a piece that wanders from one end to the other.
QRect busyPart(const QStyleOptionProgressBar& bar);

QRect scrollHandleOf(const QStyleOptionSlider& bar);
/// The handle, the groove, or what lies before and behind the handle: there are no arrows.
QRect scrollPartOf(const QStyleOptionSlider& bar, QStyle::SubControl part);
/// `widget` may be null. The bar of a list or table belongs to its ground, that of a page to the window's.
void drawScrollBar(QPainter& painter, const QStyleOptionSlider& bar, const QWidget* widget);
/// What lies between two bars, on their ground.
void drawScrollCorner(QPainter& painter, const QStyleOption& corner, const QWidget* area);

} // namespace afs
