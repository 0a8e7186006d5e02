// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/scope.h"

#include <QString>

#include <chrono>
#include <optional>

namespace afs {

/// What a person chose as the date range. "This year" stays "this year" when the year changes: dates are made from it
/// only when counting.
struct RangeChoice {
    enum class Kind {
        Today,
        Yesterday,
        Last7Days,
        Last30Days,
        ThisMonth,
        LastMonth,
        ThisYear,
        Year, ///< of `year`
        Last365Days,
        AllTime,
        Custom, ///< of `custom`
    };

    Kind kind = Kind::ThisYear;
    int year = 0;
    DateRange custom;

    static RangeChoice of(Kind kind) { return {kind, 0, {}}; }
    static RangeChoice ofYear(int year) { return {Kind::Year, year, {}}; }
    static RangeChoice ofDates(DateRange range) { return {Kind::Custom, 0, range}; }

    bool operator==(const RangeChoice&) const = default;
};

/// The dates it means on a day. "Last 7 days" ends with today.
DateRange datesOf(const RangeChoice& choice, std::chrono::local_days today);

/// "This year", "2024", "March 2024", "12 – 18 Jan 2026".
QString rangeTitle(const RangeChoice& choice);

/// Whether it is exactly one calendar month or year: those have names.
bool wholePeriod(const DateRange& range);

/// The range of the same length beside it: `steps` -1 the one before, 1 the one after. Whole months and years stay
/// whole. Nothing for ranges with an open end.
std::optional<DateRange> shifted(const DateRange& range, int steps);

/// The choice that names a range best: a year, else its dates.
RangeChoice choiceFor(const DateRange& range, std::chrono::local_days today);
/// A calendar year; "this year" where it is that one.
RangeChoice choiceOfYear(int year, std::chrono::local_days today);

/// For the settings file: "this-year", "2024", "2024-03-01..2024-04-01". Nothing for what cannot be read.
QString rangeKey(const RangeChoice& choice);
std::optional<RangeChoice> rangeFromKey(const QString& key);

} // namespace afs
