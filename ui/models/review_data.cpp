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

/// The days of a range up to today; nothing for an open one.
std::optional<DateSpan> daysSoFar(const Question& question) {
    const DateRange& range = question.scope.range;
    if (!range.from || !range.to)
        return std::nullopt;
    const auto end = std::min(*range.to, question.today + std::chrono::days(1));
    return end > *range.from ? std::optional(DateSpan{*range.from, end}) : std::nullopt;
}

std::optional<DateSpan> knownPartOf(const Question& question) {
    const auto soFar = daysSoFar(question);
    const auto part = soFar ? question.covered.within(*soFar) : std::nullopt;
    return part == soFar ? std::nullopt : part;
}

/// What averages divide by: days to come are not among them.
DaysInScope daysUntilToday(const Question& question, const Selection& selection) {
    Scope scope = question.scope;
    if (const auto soFar = daysSoFar(question))
        scope.range.to = soFar->to;
    return daysInScope(scope, selection, question.covered);
}

void addFormer(ReviewFigures& figures, SelectionCache& selections) {
    const Question& asked = figures.asked;
    figures.comparable = figures.totals;
    const auto compared = comparedDays(asked.scope.range, asked.today, asked.comparison, asked.covered);
    if (!compared)
        return;
    const auto totalsOf = [&](const DateRange& range) {
        Scope scope = asked.scope;
        scope.range = range;
        return totals(*asked.library, *selections.of(asked.library, scope));
    };
    const Totals former = totalsOf(compared->then);
    if (former.amount.plays == 0)
        return;
    figures.former = former;
    if (!compared->isWhole)
        figures.comparable = totalsOf(compared->now);
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
    addFormer(figures, selections);
    figures.part = knownPartOf(question);
    figures.days = daysUntilToday(question, *selection);
    figures.fresh = newInPeriod(library, scope, *selection);
    addRankings(figures, library, *selection);
    figures.bucket = reviewBucket(library, scope, *selection);
    figures.overTime = overTime(library, scope, *selection, figures.bucket, question.firstWeekday, question.today);
    if (const auto& part = figures.part)
        std::erase_if(figures.overTime, [&part](const TimeBucket& bucket) {
            return bucket.amount.plays == 0 && (bucket.to <= part->from || bucket.from >= part->to);
        });
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
    data.asked.comparison = {};
    data.own = figuresOf(data.asked, selections, wanted);
    if (const auto scope = spotifyReviewScope(question.scope); scope && wanted) {
        Question spotify = question;
        spotify.scope = *scope;
        spotify.comparison = Comparison::with(Comparison::Kind::YearBefore); // its days are no period of their own
        data.spotify = figuresOf(spotify, selections, wanted);
    }
    return data;
}

} // namespace afs
