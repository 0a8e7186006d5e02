// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace afs::test {

/// A calendar day as a person writes it: day(2024, 3, 31).
constexpr std::chrono::local_days day(int year, unsigned month, unsigned dayOfMonth) {
    return std::chrono::local_days(std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(dayOfMonth));
}

} // namespace afs::test
