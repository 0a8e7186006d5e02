// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/ids.h"

namespace afs::test {

/// The moment, and the account, that tests of a store begin with.
inline const Instant noon = std::chrono::sys_days{std::chrono::year{2026} / 10 / 1} + std::chrono::hours(12);
inline const AccountId me(1);

} // namespace afs::test
