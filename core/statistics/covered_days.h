// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/gap.h"
#include "core/domain/scope.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace afs {

struct Library;

/// Two moments and what lies between them.
struct TimeSpan {
    Instant first;
    Instant last; ///< in it

    bool operator==(const TimeSpan&) const = default;
};

/// What is known, beside its plays, of where a history comes from.
struct HistorySources {
    std::vector<TimeSpan> imports; ///< first and last row of each import that stands
    std::vector<Gap> gaps;
    std::optional<Instant> lastLook; ///< of the scanner

    bool operator==(const HistorySources&) const = default;
};

/// Local days, half open.
struct DateSpan {
    std::chrono::local_days from;
    std::chrono::local_days to;

    bool operator==(const DateSpan&) const = default;
};

/// Of which local days a history is known to tell. Silence on one of them is silence; on any other day nobody knows.
/// A value; any thread.
class CoveredDays {
public:
    CoveredDays() = default; ///< every day: of a history whose sources are not known
    /// Spans ascend and do not touch. `reached` are the days that some source reaches, `known` those of them that gaps
    /// do not take.
    CoveredDays(std::vector<DateSpan> reached, std::vector<DateSpan> known)
        : m_isEveryDay(false), m_reached(std::move(reached)), m_known(std::move(known)) {}

    bool isEveryDay() const { return m_isEveryDay; }
    const std::vector<DateSpan>& reached() const { return m_reached; } ///< none for every day
    const std::vector<DateSpan>& known() const { return m_known; }     ///< none for every day

    bool covers(std::chrono::local_days day) const;
    std::int64_t count(DateSpan days) const;
    /// From the first covered day to the last one of `days`; nothing when none of them is covered.
    std::optional<DateSpan> within(DateSpan days) const;

    bool operator==(const CoveredDays&) const = default;

private:
    bool m_isEveryDay = true;
    std::vector<DateSpan> m_reached;
    std::vector<DateSpan> m_known;
};

/// A day is covered when an import has rows on it or on both sides of it, or when the scanner was at work, from the
/// first play that it saw to its last look, and the open gaps of the ledger take no more than half of it. Gaps of local
/// files alone take nothing. Every day is, when neither an import nor a scanner is known of. Of `scope` only zone and
/// start of day matter.
CoveredDays coveredDays(const Library& library, const Scope& scope, const HistorySources& sources);

} // namespace afs
