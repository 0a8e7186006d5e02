// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/ids.h"
#include "ui/models/page_id.h"

#include <QString>

#include <chrono>
#include <optional>

namespace afs {

/// What the window is started with.
struct WindowOptions {
    std::optional<PageId> page{};   ///< to begin with; none: the one of the last time
    bool demo = false;              ///< the data is invented: the window says so
    bool offersDemoEnd = false;     ///< and a person can be rid of it by one click
    AccountId account{};            ///< whose library it is
    QString accountName{};          ///< shown at the bottom left; empty: none
    QString databaseText{};         ///< where the data lives, one line, in a tool tip
    std::chrono::hours dayStart{0}; ///< see Scope::dayStart
    int firstWeekday = 0;           ///< 1 = Monday … 7 = Sunday; 0: as in the locale
    const Clock* clock = nullptr;   ///< none: the system's; outlives the window
};

} // namespace afs
