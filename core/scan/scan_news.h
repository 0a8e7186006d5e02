// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spotify/rate_governor.h"
#include "core/store/scan_store.h"

#include <optional>
#include <vector>

namespace afs {

/// What the database says of an account.
struct AccountNews {
    ScanRow row;
    AccountMarks marks;
    std::optional<bool> isLeased; ///< to the session that asked; empty: the right to scan was not asked for
    std::vector<Gap> gaps;
    int newToday = 0;
};

struct ScanNews {
    std::vector<AccountNews> accounts;
    std::vector<GroupBlock> blocks; ///< that any program met
};

/// What is to be done with the right to scan.
struct LeaseWish {
    std::vector<AccountId> taken; ///< or kept
    std::vector<AccountId> given;
};

/// Gives back and takes the right to scan, then reads how things stand. `today`: when the person's day began. Blocks;
/// after an error (ErrorKind::Database) the session, and with it every right that it has, is not trusted any more.
Result<ScanNews> readScanNews(Session& session, const LeaseWish& wish, Instant today);

} // namespace afs
