// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/overview_data.h"

#include "ui/models/top_model.h"

#include <algorithm>
#include <thread>
#include <utility>

namespace afs {

namespace {

constexpr std::size_t topRows = 5;
constexpr std::uint32_t never = 0xffffffffU;

/// How many different artists and recordings each bar has: the last bar that met one tells whether it is new to this
/// one.
void addDistinct(const Library& library, const Selection& selection, const std::vector<TimeBucket>& buckets,
                 Courses& courses) {
    std::vector<std::uint32_t> trackSeen(library.tracks.size(), never);
    std::vector<std::uint32_t> songSeen(library.tracks.size(), never);
    std::vector<std::uint32_t> artistSeen(library.artists.size(), never);
    courses.artists.assign(buckets.size(), 0);
    courses.tracks.assign(buckets.size(), 0);
    auto row = selection.rows.begin();
    for (std::uint32_t bucket = 0; bucket < buckets.size(); ++bucket) {
        const auto left = std::min<std::int64_t>(buckets[bucket].amount.plays, selection.rows.end() - row);
        for (const auto end = row + left; row != end; ++row) {
            const TrackIndex track = library.track[*row];
            if (track == noIndex || trackSeen[track] == bucket)
                continue;
            trackSeen[track] = bucket;
            if (const TrackIndex song = library.recordingOf(track); std::exchange(songSeen[song], bucket) != bucket)
                courses.tracks[bucket] += 1;
            const ArtistIndex artist = library.tracks[track].artist;
            if (artist == noIndex || artistSeen[artist] == bucket)
                continue;
            artistSeen[artist] = bucket;
            courses.artists[bucket] += 1;
        }
    }
}

/// Up to today: what is to come is no decline.
Courses coursesOf(const Library& library, const Selection& selection, std::vector<TimeBucket> buckets,
                  std::chrono::local_days today) {
    while (!buckets.empty() && buckets.back().from > today && buckets.back().amount.plays == 0)
        buckets.pop_back();
    Courses courses;
    for (const TimeBucket& bucket : buckets) {
        courses.plays.push_back(static_cast<double>(bucket.amount.plays));
        courses.time.push_back(static_cast<double>(bucket.amount.by(Metric::Time)));
    }
    addDistinct(library, selection, buckets, courses);
    return courses;
}

std::optional<std::chrono::local_days> lastDayOf(const Selection& selection) {
    if (selection.days.empty())
        return std::nullopt;
    return selection.days.back().day;
}

bool covers(const DateRange& range, const CalendarSpan& calendar) {
    return (!range.from || *range.from <= calendar.from) && (!range.to || *range.to >= calendar.to);
}

void fillCalendar(OverviewData& data, SelectionCache& selections) {
    data.calendar = calendarSpan(data.asked.scope.range, lastDayOf(*data.selection), data.asked.today);
    SelectionPtr selection = data.selection;
    if (!covers(data.asked.scope.range, data.calendar)) {
        Scope ofAllTime = data.asked.scope; // whatever range is next: its days are there
        ofAllTime.range = {};
        selection = selections.of(data.asked.library, ofAllTime);
    }
    const auto end = std::min(data.calendar.to, std::max(data.asked.today + std::chrono::days(1), data.calendar.from));
    data.days.assign(static_cast<std::size_t>((end - data.calendar.from).count()), {});
    for (const DayAmount& day : selection->days) {
        if (day.day < data.calendar.from || day.day >= data.calendar.to)
            continue;
        const auto at = static_cast<std::size_t>((day.day - data.calendar.from).count());
        if (at >= data.days.size())
            data.days.resize(at + 1);
        data.days[at] = day.amount;
    }
}

/// The day that stands where `day` does in the range: the same date of another year, else as many days after its begin.
std::optional<std::chrono::local_days> comparedDay(std::chrono::local_days day, const DateRange& range,
                                                   const DateRange& former) {
    using std::chrono::year_month_day;
    if (!range.from || !former.from || day < *range.from || (range.to && day >= *range.to))
        return std::nullopt;
    const year_month_day date(day);
    const year_month_day first(*range.from);
    const year_month_day then(*former.from);
    std::chrono::local_days other = *former.from + (day - *range.from);
    if (first.month() == then.month() && first.day() == then.day()) {
        const year_month_day same(date.year() + (then.year() - first.year()), date.month(), date.day());
        if (!same.ok())
            return std::nullopt; // 29 February
        other = std::chrono::local_days(same);
    }
    return former.to && other >= *former.to ? std::nullopt : std::optional(other);
}

void fillFormerDays(OverviewData& data, const DateRange& former, const Selection& selection) {
    data.formerDays.resize(data.days.size());
    for (std::size_t i = 0; i < data.days.size(); ++i) {
        const auto day = data.calendar.from + std::chrono::days(static_cast<std::int64_t>(i));
        const auto other = comparedDay(day, data.asked.scope.range, former);
        if (!other)
            continue;
        const auto found =
            std::lower_bound(selection.days.begin(), selection.days.end(), *other,
                             [](const DayAmount& entry, std::chrono::local_days wanted) { return entry.day < wanted; });
        data.formerDays[i] = found != selection.days.end() && found->day == *other ? found->amount : Amount{};
    }
}

Amount amountOf(const Selection& selection) {
    Amount sum;
    for (const DayAmount& day : selection.days)
        sum += day.amount;
    return sum;
}

/// What is ranked, without what it is compared with.
struct Rankings {
    std::vector<TopEntry> artists;
    std::vector<TopEntry> freshArtists;
    std::vector<TopEntry> tracks;
    SelectionPtr ofArtists; ///< whatever artists are filtered by
    SelectionPtr ofTracks;
};

Rankings rankingsOf(const Question& question, const SelectionPtr& selection, SelectionCache& selections) {
    const Library& library = *question.library;
    Rankings found;
    ArtistRankings rankings = artistRankings(library, question.scope, *selection, topRows);
    found.freshArtists = std::move(rankings.fresh);
    const Scope ofArtists = rankedScope(question.scope, TopKind::Artists);
    found.ofArtists = selections.of(question.library, ofArtists);
    found.artists = found.ofArtists == selection ? std::move(rankings.all)
                                                 : topArtists(library, ofArtists, *found.ofArtists, topRows);
    const Scope ofTracks = rankedScope(question.scope, TopKind::Tracks);
    found.ofTracks = selections.of(question.library, ofTracks);
    found.tracks = topTracks(library, ofTracks, *found.ofTracks, topRows);
    return found;
}

void fillRankings(OverviewData& data, Rankings rankings, SelectionCache& selections) {
    const auto formerAmounts = [&](TopKind top, Ranked kind, const std::vector<TopEntry>& entries) {
        Scope scope = rankedScope(data.asked.scope, top);
        const auto range = comparedWith(scope.range, data.asked.today, data.asked.comparison);
        if (!data.formerHours || !range) // nothing was played in it
            return std::vector<Amount>{};
        scope.range = *range;
        return amountsIn(*data.asked.library, *selections.of(data.asked.library, scope), kind, entries);
    };
    data.freshArtists = std::move(rankings.freshArtists);
    data.artists = std::move(rankings.artists);
    data.artistsTotal = amountOf(*rankings.ofArtists);
    data.formerArtists = formerAmounts(TopKind::Artists, Ranked::Artists, data.artists);
    data.tracks = std::move(rankings.tracks);
    data.tracksTotal = amountOf(*rankings.ofTracks);
    data.formerTracks = formerAmounts(TopKind::Tracks, Ranked::Tracks, data.tracks);
}

/// A chart that filters by hour shows all hours, and marks its own.
Hours hoursOf(const LibraryPtr& library, Scope scope, SelectionCache& selections, const SelectionPtr& selection) {
    if (scope.filter.hours.empty())
        return perHour(*selection);
    scope.filter.hours.clear();
    return perHour(*selections.of(library, scope));
}

/// What is compared with.
struct Former {
    Scope scope;
    SelectionPtr selection; ///< none: nothing is
};

Former formerOf(const Question& question, SelectionCache& selections) {
    const auto range = comparedWith(question.scope.range, question.today, question.comparison);
    if (!range)
        return {};
    Scope scope = question.scope;
    scope.range = *range;
    return {scope, selections.of(question.library, scope)};
}

} // namespace

OverviewData figuresData(const Question& question, SelectionCache& selections, const Wanted& wanted) {
    const Library& library = *question.library;
    const Scope& scope = question.scope;
    OverviewData data;
    data.asked = question;
    data.selection = selections.of(question.library, scope);
    data.totals = totals(library, *data.selection);
    if (!wanted)
        return data;
    const Former former = formerOf(question, selections);
    if (former.selection)
        data.former = totals(library, *former.selection);
    data.fresh = newInPeriod(library, scope, *data.selection);
    data.bucket = bucketFor(library, scope, *data.selection);
    data.overTime = overTime(library, scope, *data.selection, data.bucket, question.firstWeekday, question.today);
    const bool played = former.selection && !former.selection->rows.empty(); // lines at nothing say nothing
    if (played)
        data.formerOverTime =
            overTime(library, former.scope, *former.selection, data.bucket, question.firstWeekday, question.today);
    data.courses = coursesOf(library, *data.selection, data.overTime, question.today);
    if (!wanted)
        return data;
    fillCalendar(data, selections);
    data.hours = hoursOf(question.library, scope, selections, data.selection);
    if (played)
        fillFormerDays(data, former.scope.range, *former.selection);
    if (played)
        data.formerHours = hoursOf(question.library, former.scope, selections, former.selection);
    return data;
}

/// Figures and rankings need nothing of each other but the selection: side by side they are there sooner, which a drag
/// over the whole history has to be.
OverviewData overviewData(const Question& question, SelectionCache& selections, const Wanted& wanted) {
    const SelectionPtr selection = selections.of(question.library, question.scope);
    Rankings rankings;
    std::jthread ranking([&] { rankings = rankingsOf(question, selection, selections); });
    OverviewData data = figuresData(question, selections, wanted);
    ranking.join();
    if (wanted)
        fillRankings(data, std::move(rankings), selections);
    return data;
}

} // namespace afs
