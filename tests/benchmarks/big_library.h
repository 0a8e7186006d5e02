// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"

#include <cstddef>

namespace afs {

/// Ten years of invented listening that end with 2024: evenings, repeats, a few favourites and a long tail. The same
/// every time.
struct BigLibrary {
    std::size_t plays = 1'000'000;
    std::uint32_t tracks = 60'000;
    std::uint32_t artists = 12'000;
};

Library bigLibrary(const BigLibrary& size);

} // namespace afs
