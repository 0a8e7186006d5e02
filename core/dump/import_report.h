// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/counting_rule.h"
#include "core/domain/ids.h"
#include "core/domain/import_record.h"
#include "core/dump/dump_row.h"

#include <QMetaType>
#include <QString>
#include <QStringList>

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace afs {

/// What counts under each rule, of the music that this import adds or already knows: for the rule switch of the Check
/// step.
using RuleCounts = std::array<std::int64_t, countingRules.size()>;

struct YearCounts {
    int year = 0; ///< local year of the end; 0: rows whose time could not be read
    ClassCounts classes;
    RuleCounts counted{}; ///< of `added`: how many plays count under each rule

    bool operator==(const YearCounts&) const = default;
};

/// What a check found and what an import then did: the same numbers by construction.
struct ImportReport {
    std::optional<ImportId> importId; ///< none for a dry run
    QStringList sources;              ///< the paths given, base names
    int files = 0;                    ///< history files read
    ClassCounts classes;
    std::vector<YearCounts> years; ///< ascending
    RuleCounts counted{};          ///< of `added`: how many plays count under each rule
    std::int64_t playsBefore = 0;  ///< stored plays of the account
    std::int64_t playsAfter = 0;
    std::optional<Instant> first; ///< ends of the first and last readable row
    std::optional<Instant> last;
    std::vector<InvalidRow> invalid; ///< at most 10 000; classes[Invalid] has the true number
    QStringList notes;               ///< files set aside, warnings ("hardly matches: somebody else's?")
    double seconds = 0;
};

struct ImportProgress {
    /// Waiting: somebody else is changing the account. Indexing: the rows are there, their keys are being made. Saving:
    /// the transaction is being closed, too late to cancel.
    enum class Phase : std::uint8_t { Waiting, Reading, Comparing, Writing, Indexing, Saving } phase = Phase::Reading;
    std::int64_t rows = 0;      ///< done in this phase
    std::int64_t rowsTotal = 0; ///< 0: not known yet
    double fraction = 0;        ///< of the rows of the check or of the import, 0 … 1
    double rowsPerSecond = 0;
    std::optional<double> secondsLeft{};

    /// Whether `fraction` moves in this phase; the others end when they end.
    bool isMeasured() const { return phase == Phase::Reading || phase == Phase::Writing; }
};

} // namespace afs

Q_DECLARE_METATYPE(afs::ImportReport)
Q_DECLARE_METATYPE(afs::ImportProgress)
