// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/page_id.h"

class QWidget;

namespace afs {

/// Whether the page shows names, songs or links that Spotify tells: its rules ask for its name there.
bool showsSpotifysData(PageId page);

/// The content with a line below it that says where the names come from, and whose trademark that is.
QWidget* withAttribution(QWidget* content, QWidget* parent);

} // namespace afs
