// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/main_window.h"

#include <memory>

namespace afs::gallery {

/// How much an invented listener has played.
enum class Fill { Nothing, Little, Much };

/// The window over invented data that needs no database: nothing, the newest 300 plays, or all eight years of the
/// demo's listener. `clock` outlives it.
std::unique_ptr<MainWindow> inventedWindow(Fill fill, const Clock& clock);

} // namespace afs::gallery
