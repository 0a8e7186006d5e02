// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/covered_days.h"
#include "ui/models/range_choice.h"

#include <QString>

#include <optional>

namespace afs {

/// What the figures of a range are held against.
struct Comparison {
    enum class Kind {
        FormerPeriod, ///< as many days, or the whole month or year, directly before
        YearBefore,   ///< the same days of the year before
        Chosen,       ///< `chosen`, whatever the range is
        Nothing,
    };

    Kind kind = Kind::FormerPeriod;
    RangeChoice chosen{};

    static Comparison with(Kind kind) { return {kind, {}}; }
    static Comparison withRange(const RangeChoice& range) { return {Kind::Chosen, range}; }

    bool operator==(const Comparison&) const = default;
};

/// The days a range is compared with; nothing where there is nothing to compare. Of a range that is not over, the same
/// first days of the period: eleven months are not compared with twelve. A chosen range is taken as it is.
std::optional<DateRange> comparedWith(const DateRange& range, std::chrono::local_days today,
                                      const Comparison& comparison = {});

/// Two times that are held against each other.
struct ComparedDays {
    DateRange now;       ///< of the range: all that is known of it, or the part that the other one is known of as well
    DateRange then;      ///< the same days of the other one
    DateRange beside;    ///< that one from its first day on: what stands beside the range bucket by bucket
    bool isWhole = true; ///< `now` has all that is known of the range
    bool isCut = false;  ///< by what is known
};

/// comparedWith(), made over days that both times are known of: from the first to the last such day of a dump that ends
/// in March, and of the other year until then. Nothing where they share no such time, or where a tenth of it is not
/// known. A chosen range is taken as it is.
std::optional<ComparedDays> comparedDays(const DateRange& range, std::chrono::local_days today,
                                         const Comparison& comparison, const CoveredDays& covered);

/// A day, or the end of one, of a time that begins on `from`, seen from one that begins on `to`: the same date of
/// another year where both begin on the same date, else as many days after the begin. 29 February is 1 March of other
/// years.
std::chrono::local_days dayBeside(std::chrono::local_days day, std::chrono::local_days from,
                                  std::chrono::local_days to);

/// "2025"; "1 Jan – 22 Nov 2025" for the first days of it, and "as covered" behind it where no more is known; "7 days
/// before 4 Mar", of a longer time its dates.
QString comparedName(const DateRange& range, std::chrono::local_days today, const Comparison& comparison = {},
                     const CoveredDays& covered = {});

/// For the settings file: "former", "year-before", "nothing", else the key of a range. The first for what is unknown.
QString comparisonKey(const Comparison& comparison);
Comparison comparisonFromKey(const QString& key);

} // namespace afs
