// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace afs {

/// Something that was done, said for a few seconds at the bottom of the page, and perhaps one thing to do about it.
struct Notice {
    QString sentence;
    QString action{};            ///< empty: none
    std::function<void()> act{}; ///< what the action does
    bool stays = false;          ///< until somebody answers it or closes it, or another one is said
};

} // namespace afs
