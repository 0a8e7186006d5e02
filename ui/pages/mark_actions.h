// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/place.h"

#include <functional>
#include <optional>

namespace afs {

class ChartView;
class KpiCard;
class ScopeStore;

/// What the marks of a chart stand for.
struct MarkMeaning {
    /// Narrows the place to exactly what the mark's figure counts: History has then as many rows as the figure says
    /// plays. Empty: the marks count no plays.
    std::function<void(Place& place, int index)> narrow{};
    /// The track, artist or album that the mark is. Empty, or nothing: it is none.
    std::function<std::optional<SubjectLink>(int index)> subject{};
    /// What a click does, named for the menu; empty: it does nothing.
    QString clickText{};
};

/// Gives a chart its menu, P for the plays behind a mark, and Enter and double click for the page of what it is. All
/// outlive the chart.
void offerMarkActions(ChartView& chart, ScopeStore& scope, MarkMeaning meaning);

/// What a menu calls the way to the plays behind a figure.
QString showPlaysText();

/// The plays behind the figure: those of the whole scope, or what `narrow` leaves of it; false: there are none.
void offerPlays(KpiCard& card, ScopeStore& scope, std::function<bool(Place& place)> narrow = {});

} // namespace afs
