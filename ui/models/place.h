// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/scope.h"
#include "ui/models/page_id.h"
#include "ui/models/range_choice.h"
#include "ui/models/subject.h"

#include <QString>

#include <optional>

namespace afs {

/// Where a person is: what Back and Forward go through. A value of names and database ids, no snapshot in it.
struct Place {
    PageId page = PageId::Overview;
    QString detail;                 ///< the part of the page: of Top "tracks", "artists" or "albums"
    std::optional<Subject> subject; ///< what a page of a track, an artist or an album is about
    RangeChoice range;
    std::optional<DateRange> narrowed; ///< the day or bar that was clicked: counts instead of `range`
    Filter filter;

    bool operator==(const Place&) const = default;
};

/// One thing the view is narrowed by, and where taking it off leads.
struct ScopeChip {
    QString text; ///< "Artist: ABBA"
    Place without;
};

/// How a click on a mark narrows: instead of what the same field held, or beside it (Ctrl).
enum class Narrowing { Replace, Add };

} // namespace afs
