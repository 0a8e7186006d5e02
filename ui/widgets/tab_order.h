// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

class QWidget;

namespace afs {

/// What Tab stops at below `top`, in the order in which it is laid out: that in which it is read. Hidden ones too, but
/// of pages that lie behind each other only those of the one in front.
std::vector<QWidget*> tabStopsOf(QWidget& top);

/// Tab goes through them in that order, whenever each of them was made.
void tabInReadingOrder(QWidget& top);

} // namespace afs
