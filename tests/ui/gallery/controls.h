// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace afs::gallery {

/// A card with every kind of control in every state that stands still.
QWidget* controls(QWidget* parent);

} // namespace afs::gallery
