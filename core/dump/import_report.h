// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/counting_rule.h"
#include "core/domain/ids.h"
#include "core/dump/dump_row.h"

#include <QMetaType>
#include <QString>
#include <QStringList>

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace afs {

/// Every row of an import lands in exactly one of these. Order of the tests: first that fits.
enum class RowClass : std::uint8_t { Invalid, Duplicate, AlreadyPresent, Matched, Unattributed, NotMusic, Added };
constexpr std::size_t rowClasses = 7;

struct ClassCounts {
    std::array<std::int64_t, rowClasses> of{};

    std::int64_t& operator[](RowClass c) { return of[static_cast<std::size_t>(c)]; }
    std::int64_t operator[](RowClass c) const { return of[static_cast<std::size_t>(c)]; }
    std::int64_t rows() const {
        std::int64_t sum = 0;
        for (const auto n : of)
            sum += n;
        return sum;
    }
    bool operator==(const ClassCounts&) const = default;
};

/// What counts under each rule, of the music that this import adds or already knows: for the rule switch of the Check
/// step.
using RuleCounts = std::array<std::int64_t, countingRules.size()>;

struct YearCounts {
    int year = 0; ///< UTC year of the end; 0: rows whose time could not be read
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

enum class ImportState : std::uint8_t { Done, Undone, Interrupted };

struct ImportRecord {
    ImportId id;
    ImportState state = ImportState::Done;
    Instant time;
    QStringList sources;
    int files = 0;
    ClassCounts classes;
    std::optional<Instant> first;
    std::optional<Instant> last;
    std::int64_t plays = 0; ///< plays whose only witness this import is: what an undo would take away
};

struct ImportProgress {
    enum class Phase : std::uint8_t { Reading, Comparing, Writing } phase = Phase::Reading;
    std::int64_t rows = 0;      ///< done in this phase
    std::int64_t rowsTotal = 0; ///< 0: not known yet
    double fraction = 0;        ///< of the whole operation, 0 … 1
    double rowsPerSecond = 0;
    std::optional<double> secondsLeft;
};

} // namespace afs

Q_DECLARE_METATYPE(afs::ImportReport)
Q_DECLARE_METATYPE(afs::ImportProgress)
