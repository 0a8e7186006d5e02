// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/range_choice.h"

#include <QLocale>

#include <vector>

namespace afs {

/// A range of dates that words name.
struct DatesFound {
    RangeChoice choice;
    QString title;
    bool exact = false; ///< the words can hardly mean anything else

    bool operator==(const DatesFound&) const = default;
};

/// What the words mean as dates: "march 2024", "2019-05-12", "12 May", "yesterday", "last 30 d", "2023", in English and
/// in the words and the order of the locale. A month without a year is the last one that has begun; nothing lies after
/// today. Best first; nothing for words that name no date. Pure, any thread.
std::vector<DatesFound> datesFor(const QString& words, std::chrono::local_days today, const QLocale& locale);

} // namespace afs
