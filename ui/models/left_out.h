// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/statistics_runner.h"

#include <QString>

#include <memory>
#include <vector>

namespace afs {

/// Why a stored play does not count. First that fits.
enum class LeftOutReason { Podcast, Audiobook, Unattributed, Private, Short, Skipped, Rule };

struct LeftOutRows {
    LeftOutReason reason = LeftOutReason::Rule;
    std::shared_ptr<std::vector<Row>> rows; ///< ascending, never empty
};

/// Every stored play that the rule leaves out, by reason, over all time. Reasons without plays are not in it.
struct LeftOutData {
    Question asked;
    std::vector<LeftOutRows> reasons;
    std::int64_t stored = 0;
    std::int64_t counted = 0;
};

LeftOutData leftOut(const Question& question, SelectionCache& selections);

/// "Shorter than 30 seconds"
QString leftOutText(LeftOutReason reason, CountingRule rule);

} // namespace afs
