// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/range_choice.h"

#include <QDate>
#include <QLocale>

#include <optional>
#include <vector>

namespace afs {

/// A range of dates that words name.
struct DatesFound {
    RangeChoice choice;
    QString title;
    bool exact = false; ///< the words can hardly mean anything else

    bool operator==(const DatesFound&) const = default;
};

/// What the words mean as dates: "march 2024", "2019-05-12", "12 May", "12.5.19", "yesterday", "last 30 d", "2023", in
/// English and in the words and the order of the locale. A month without a year is the last one that has begun; nothing
/// lies after today. Weeks begin on `firstWeekday` (1 = Monday … 7 = Sunday; 0: as in the locale). Best first; nothing
/// for words that name no date. Pure, any thread.
std::vector<DatesFound> datesFor(const QString& words, std::chrono::local_days today, const QLocale& locale,
                                 int firstWeekday = 0);

/// Whether two digits may stand for a year: the end of one whose beginning is still to be typed looks the same.
enum class Shortened { No, Yes };

/// The one day that the words say in full: "1 Jan 2023", "2023-01-01", "01.01.2023" where that is how the locale writes
/// dates. Nothing for everything else, and for what is only begun. Pure, any thread.
std::optional<QDate> dayFor(const QString& words, const QLocale& locale, Shortened shortened = Shortened::No);

/// The day that "today" or "yesterday" says, in English and in the words of the window. Pure, any thread.
std::optional<QDate> nearDayFor(const QString& words, QDate today);

} // namespace afs
