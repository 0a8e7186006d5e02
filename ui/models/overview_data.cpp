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
                 std::int64_t rowsBefore, Courses& courses) {
    const TrackGroups& groups = trackGroups(library);
    const std::size_t noTrack = library.tracks.size(); // a place for plays without one
    const std::size_t noArtist = library.artists.size();
    std::vector<std::uint32_t> trackSeen(noTrack + 1, never);
    std::vector<std::uint32_t> songSeen(library.representatives.empty() ? 0 : noTrack, never);
    std::vector<std::uint32_t> artistSeen(noArtist + 1, never);
    std::vector<TrackIndex> met(noTrack + 1);
    courses.artists.assign(buckets.size(), 0);
    courses.tracks.assign(buckets.size(), 0);
    auto row = selection.rows.begin() + std::min<std::int64_t>(rowsBefore, std::ssize(selection.rows));
    for (std::uint32_t bucket = 0; bucket < buckets.size(); ++bucket) {
        const auto left = std::min<std::int64_t>(buckets[bucket].amount.plays, selection.rows.end() - row);
        trackSeen[noTrack] = artistSeen[noArtist] = bucket; // nobody meets nothing
        std::size_t tracks = 0;
        for (const auto end = row + left; row != end; ++row) { // without a branch: who was met cannot be foreseen
            const std::size_t track = std::min<std::size_t>(library.track[*row], noTrack);
            met[tracks] = static_cast<TrackIndex>(track);
            tracks += std::exchange(trackSeen[track], bucket) != bucket ? 1 : 0;
        }
        std::size_t songs = songSeen.empty() ? tracks : 0;
        std::size_t artists = 0;
        for (std::size_t i = 0; i < tracks; ++i) {
            if (!songSeen.empty())
                songs += std::exchange(songSeen[library.recordingOf(met[i])], bucket) != bucket ? 1 : 0;
            const std::size_t artist = std::min<std::size_t>(groups.artists[met[i]], noArtist);
            artists += std::exchange(artistSeen[artist], bucket) != bucket ? 1 : 0;
        }
        courses.tracks[bucket] = static_cast<double>(songs);
        courses.artists[bucket] = static_cast<double>(artists);
    }
}

/// Up to today, and without the ends of which nothing or only a part is known: neither is a decline.
Courses coursesOf(const Library& library, const Selection& selection, std::vector<TimeBucket> buckets,
                  const Question& question) {
    const auto isUnknown = [&](const TimeBucket& bucket) {
        return bucket.amount.plays == 0 &&
               (bucket.from > question.today || question.covered.count({bucket.from, bucket.to}) == 0);
    };
    const auto isPartly = [&](const TimeBucket& bucket) {
        return bucket.unfinished ||
               question.covered.count({bucket.from, bucket.to}) < (bucket.to - bucket.from).count();
    };
    while (!buckets.empty() && isUnknown(buckets.back()))
        buckets.pop_back();
    auto first = std::find_if_not(buckets.begin(), buckets.end(), isUnknown);
    constexpr std::ptrdiff_t fewest = 2; ///< that make a line
    const auto isLong = [&] { return buckets.end() - first > fewest; };
    if (isLong() && isPartly(buckets.back())) {
        buckets.pop_back();
        while (isLong() && isUnknown(buckets.back()))
            buckets.pop_back();
    }
    std::int64_t rowsBefore = 0;
    if (isLong() && isPartly(*first)) {
        rowsBefore = (first++)->amount.plays;
        while (isLong() && isUnknown(*first)) // they have no rows
            ++first;
    }
    buckets.erase(buckets.begin(), first);
    Courses courses;
    for (const TimeBucket& bucket : buckets) {
        courses.plays.push_back(static_cast<double>(bucket.amount.plays));
        courses.time.push_back(static_cast<double>(bucket.amount.by(Metric::Time)));
    }
    addDistinct(library, selection, buckets, rowsBefore, courses);
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

/// What the days of a bar had in the time that is compared with: the same dates, or the same days from its begin on.
/// Nothing where that has no such day, and where less than half of them is known.
std::optional<Amount> besideOf(DateSpan bar, const OverviewData& data, const Selection& beside) {
    const DateRange& range = data.asked.scope.range;
    const DateRange& other = data.compared->beside;
    if (!range.from || !other.from)
        return std::nullopt;
    bar = {std::max(bar.from, *range.from), range.to ? std::min(bar.to, *range.to) : bar.to};
    DateSpan same{dayBeside(bar.from, *range.from, *other.from), dayBeside(bar.to, *range.from, *other.from)};
    if (other.to)
        same.to = std::min(same.to, *other.to);
    if (bar.from >= bar.to || same.from >= same.to ||
        data.asked.covered.count(same) * 2 < (same.to - same.from).count())
        return std::nullopt;
    Amount sum;
    auto day = std::lower_bound(beside.days.begin(), beside.days.end(), same.from,
                                [](const DayAmount& entry, std::chrono::local_days from) { return entry.day < from; });
    for (; day != beside.days.end() && day->day < same.to; ++day)
        sum += day->amount;
    return sum;
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

/// A chart that filters by hour shows all hours, and marks its own.
Hours hoursOf(const LibraryPtr& library, Scope scope, SelectionCache& selections, const SelectionPtr& selection) {
    if (scope.filter.hours.empty())
        return perHour(*selection);
    scope.filter.hours.clear();
    return perHour(*selections.of(library, scope));
}

/// Totals of both times, and what stands beside the bars, days and hours of the range.
void fillFormer(OverviewData& data, SelectionCache& selections) {
    const Question& asked = data.asked;
    data.comparable = data.totals;
    data.compared = comparedDays(asked.scope.range, asked.today, asked.comparison, asked.covered);
    if (!data.compared)
        return;
    const auto selectionOf = [&](const DateRange& range) {
        Scope scope = asked.scope;
        scope.range = range;
        return selections.of(asked.library, scope);
    };
    const SelectionPtr former = selectionOf(data.compared->then);
    data.former = totals(*asked.library, *former);
    if (!data.compared->isWhole)
        data.comparable = totals(*asked.library, *selectionOf(data.compared->now));
}

/// The days that stand beside those of the range; nothing where nothing was played in the time that is compared with:
/// lines at nothing say nothing.
SelectionPtr besideSelection(const OverviewData& data, SelectionCache& selections) {
    if (!data.compared)
        return nullptr;
    Scope scope = data.asked.scope;
    scope.range = data.compared->then;
    if (selections.of(data.asked.library, scope)->rows.empty())
        return nullptr;
    scope.range = data.compared->beside;
    return selections.of(data.asked.library, scope);
}

void fillRankings(OverviewData& data, Rankings rankings, SelectionCache& selections) {
    const bool isCompared = data.compared && data.compared->isWhole && besideSelection(data, selections);
    const auto formerAmounts = [&](TopKind top, Ranked kind, const std::vector<TopEntry>& entries) {
        Scope scope = rankedScope(data.asked.scope, top);
        if (!isCompared) // nothing was played in it, or not all of the range is compared
            return std::vector<Amount>{};
        scope.range = data.compared->then;
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

void fillFormerDays(OverviewData& data, SelectionCache& selections) {
    const SelectionPtr beside = besideSelection(data, selections);
    for (std::size_t i = 0; beside && i < data.days.size(); ++i) {
        const auto day = data.calendar.from + std::chrono::days(static_cast<std::int64_t>(i));
        data.formerDays.push_back(besideOf({day, day + std::chrono::days(1)}, data, *beside));
    }
}

void fillBeside(OverviewData& data, SelectionCache& selections) {
    const SelectionPtr beside = besideSelection(data, selections);
    if (!beside)
        return;
    for (const TimeBucket& bucket : data.overTime)
        data.formerOverTime.push_back(besideOf({bucket.from, bucket.to}, data, *beside));
    if (!data.compared->isWhole) // sums of a part beside sums of all
        return;
    const Question& asked = data.asked;
    Scope scope = asked.scope;
    scope.range = data.compared->then;
    data.formerHours = hoursOf(asked.library, scope, selections, selections.of(asked.library, scope));
}

/// All but the rankings, what is new, and the calendar.
OverviewData sumsData(const Question& question, SelectionCache& selections, const Wanted& wanted) {
    const Library& library = *question.library;
    const Scope& scope = question.scope;
    OverviewData data;
    data.asked = question;
    data.selection = selections.of(question.library, scope);
    data.totals = totals(library, *data.selection);
    if (!wanted)
        return data;
    fillFormer(data, selections);
    data.bucket = bucketFor(library, scope, *data.selection);
    data.overTime = overTime(library, scope, *data.selection, data.bucket, question.firstWeekday, question.today);
    data.courses = coursesOf(library, *data.selection, data.overTime, question);
    if (!wanted)
        return data;
    data.hours = hoursOf(question.library, scope, selections, data.selection);
    fillBeside(data, selections);
    return data;
}

/// The calendar alone.
OverviewData calendarData(const Question& question, const SelectionPtr& selection, SelectionCache& selections) {
    OverviewData data;
    data.asked = question;
    data.selection = selection;
    data.compared = comparedDays(question.scope.range, question.today, question.comparison, question.covered);
    fillCalendar(data, selections);
    fillFormerDays(data, selections);
    return data;
}

/// The selections of the time that the range is held against, beside that of the range itself.
SelectionPtr selectionsOf(const Question& question, SelectionCache& selections) {
    const auto compared = comparedDays(question.scope.range, question.today, question.comparison, question.covered);
    std::jthread beside;
    if (compared)
        beside = std::jthread([&] {
            Scope scope = question.scope;
            scope.range = compared->then;
            selections.of(question.library, scope);
        });
    return selections.of(question.library, question.scope);
}

/// What was made beside the sums.
void takeRest(OverviewData& data, OverviewData rest) {
    data.fresh = rest.fresh;
    data.calendar = rest.calendar;
    data.days = std::move(rest.days);
    data.formerDays = std::move(rest.formerDays);
    data.artists = std::move(rest.artists);
    data.artistsTotal = rest.artistsTotal;
    data.formerArtists = std::move(rest.formerArtists);
    data.freshArtists = std::move(rest.freshArtists);
    data.tracks = std::move(rest.tracks);
    data.tracksTotal = rest.tracksTotal;
    data.formerTracks = std::move(rest.formerTracks);
    data.charts.days = std::move(rest.charts.days);
    data.charts.artists = std::move(rest.charts.artists);
    data.charts.tracks = std::move(rest.charts.tracks);
}

} // namespace

OverviewData figuresData(const Question& question, SelectionCache& selections, const Wanted& wanted) {
    OverviewData data = sumsData(question, selections, wanted);
    if (!wanted)
        return data;
    data.fresh = newInPeriod(*question.library, question.scope, *data.selection);
    fillCalendar(data, selections);
    fillFormerDays(data, selections);
    data.charts.overTime = overTimeChart(data);
    data.charts.hours = hoursChart(data);
    data.charts.days = calendarChart(data, selections.dayWords());
    return data;
}

/// Sums and rankings need nothing of each other but the selection: side by side they are there sooner, which a drag
/// over the whole history has to be. What is drawn is put in words here too: painting is enough for the GUI thread.
OverviewData overviewData(const Question& question, SelectionCache& selections, const Wanted& wanted) {
    const SelectionPtr selection = selectionsOf(question, selections);
    OverviewData rest;
    std::jthread beside([&] {
        Rankings rankings = rankingsOf(question, selection, selections);
        if (!wanted)
            return;
        rest = calendarData(question, selection, selections);
        fillRankings(rest, std::move(rankings), selections);
        rest.fresh = newInPeriod(*question.library, question.scope, *selection);
        rest.charts.days = calendarChart(rest, selections.dayWords());
        rest.charts.artists = topArtistsChart(rest);
        rest.charts.tracks = topTracksChart(rest);
    });
    OverviewData data = sumsData(question, selections, wanted);
    if (wanted) {
        data.charts.overTime = overTimeChart(data);
        data.charts.hours = hoursChart(data);
    }
    beside.join();
    if (!wanted)
        return data;
    takeRest(data, std::move(rest));
    data.charts.freshArtists = freshArtistsChart(data); // of the sum that is known now
    return data;
}

} // namespace afs
