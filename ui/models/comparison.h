// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// "2025"; "2025 to 22 Nov" for the first days of it; "7 days before", of a longer time its dates.
QString comparedName(const DateRange& range, std::chrono::local_days today, const Comparison& comparison = {});

/// For the settings file: "former", "year-before", "nothing", else the key of a range. The first for what is unknown.
QString comparisonKey(const Comparison& comparison);
Comparison comparisonFromKey(const QString& key);

} // namespace afs
