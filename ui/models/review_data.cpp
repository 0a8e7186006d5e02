// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/review_data.h"

#include "ui/models/amount_order.h"
#include "ui/models/comparison.h"
#include "ui/models/periods.h"
#include "ui/models/range_choice.h"

#include <algorithm>

namespace afs {

namespace {

constexpr std::size_t listed = 5;
constexpr std::size_t mostBuckets = 60;

/// Months as long as they fit beside each other; a short range in days or weeks.
Bucket reviewBucket(const Library& library, const Scope& scope, const Selection& selection) {
    const Bucket fine = bucketFor(library, scope, selection);
    const DaysInScope length = daysInScope(scope, selection);
    if (length.calendar <= 45)
        return fine;
    return length.calendar / 30 <= static_cast<std::int64_t>(mostBuckets) ? Bucket::Month : Bucket::Year;
}

void addRankings(ReviewFigures& figures, const Library& library, const Selection& selection) {
    const Scope& scope = figures.asked.scope;
    figures.tracks = topTracks(library, scope, selection, listed);
    figures.albums = topAlbums(library, scope, selection, listed);
    const std::vector<TopEntry> artists = topArtists(library, scope, selection, 0);
    for (const TopEntry& entry : artists)
        if (entry.fresh && figures.freshArtists.size() < listed)
            figures.freshArtists.push_back(entry);
    figures.artists.assign(artists.begin(),
                           artists.begin() + static_cast<std::ptrdiff_t>(std::min(artists.size(), listed)));
}

void addBiggestDay(ReviewFigures& figures, const LibraryPtr& library, const Selection& selection,
                   SelectionCache& selections) {
    const Metric metric = figures.asked.scope.metric;
    const auto biggest =
        std::max_element(selection.days.begin(), selection.days.end(),
                         [metric](const auto& a, const auto& b) { return ranksLower(a.amount, b.amount, metric); });
    if (biggest == selection.days.end())
        return;
    figures.biggestDay = *biggest;
    Scope day = figures.asked.scope;
    day.range = {biggest->day, biggest->day + std::chrono::days(1)};
    const std::vector<TopEntry> tracks = topTracks(*library, day, *selections.of(library, day), 1);
    if (!tracks.empty())
        figures.trackOfBiggestDay = tracks.front();
}

ReviewFigures figuresOf(const Question& question, SelectionCache& selections, const Wanted& wanted) {
    const Library& library = *question.library;
    const Scope& scope = question.scope;
    ReviewFigures figures;
    figures.asked = question;
    const SelectionPtr selection = selections.of(question.library, scope);
    figures.totals = totals(library, *selection);
    if (!wanted)
        return figures;
    if (const auto range = comparedWith(scope.range, question.today)) {
        Scope before = scope;
        before.range = *range;
        const Totals former = totals(library, *selections.of(question.library, before));
        if (former.amount.plays > 0)
            figures.former = former;
    }
    figures.days = daysInScope(scope, *selection);
    figures.fresh = newInPeriod(library, scope, *selection);
    addRankings(figures, library, *selection);
    figures.bucket = reviewBucket(library, scope, *selection);
    figures.overTime = overTime(library, scope, *selection, figures.bucket, question.firstWeekday, question.today);
    addBiggestDay(figures, question.library, *selection, selections);
    figures.hours = perHour(*selection);
    figures.weekdays = perWeekday(*selection);
    if (!wanted)
        return figures;
    figures.longestStreak = streaks(*selection, question.today).longest;
    figures.sessions = sessions(library, *selection);
    figures.skips = skips(library, scope);
    if (!selection->rows.empty()) {
        figures.firstPlay = selection->rows.front();
        figures.lastPlay = selection->rows.back();
    }
    return figures;
}

} // namespace

std::optional<Scope> spotifyReviewScope(const Scope& scope) {
    if (!scope.range.from || !scope.range.to || !wholePeriod(scope.range))
        return std::nullopt;
    const std::chrono::year_month_day first(*scope.range.from);
    const std::chrono::year_month_day next(*scope.range.to);
    if (next.year() != first.year() + std::chrono::years(1) || next.month() != first.month())
        return std::nullopt;
    Scope spotify;
    spotify.zone = scope.zone;
    spotify.dayStart = scope.dayStart;
    spotify.rule = CountingRule::Spotify;
    spotify.metric = Metric::Plays;
    spotify.range = {*scope.range.from, std::chrono::local_days(first.year() / 11 / 16)};
    return spotify;
}

ReviewData reviewData(const Question& question, SelectionCache& selections, const Wanted& wanted) {
    ReviewData data;
    data.asked = question;
    data.own = figuresOf(question, selections, wanted);
    if (const auto scope = spotifyReviewScope(question.scope); scope && wanted) {
        Question spotify = question;
        spotify.scope = *scope;
        data.spotify = figuresOf(spotify, selections, wanted);
    }
    return data;
}

} // namespace afs
