// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/rank.h"

#include "core/statistics/zone_offsets.h"

#include <algorithm>
#include <utility>

namespace afs {

namespace {

/// What each track adds to.
std::vector<std::uint32_t> groupsOfTracks(const Library& library, Ranked kind) {
    std::vector<std::uint32_t> groups(library.tracks.size());
    for (TrackIndex track = 0; track < groups.size(); ++track)
        groups[track] = kind == Ranked::Artists  ? library.tracks[track].artist
                        : kind == Ranked::Albums ? library.tracks[track].album
                                                 : library.recordingOf(track);
    return groups;
}

std::size_t groupCount(const Library& library, Ranked kind) {
    return kind == Ranked::Artists  ? library.artists.size()
           : kind == Ranked::Albums ? library.albums.size()
                                    : library.tracks.size();
}

using RankKey = std::pair<std::int64_t, std::int64_t>;

RankKey rankKey(const Amount& amount, Metric metric) {
    return {amount.by(metric), amount.by(metric == Metric::Plays ? Metric::Time : Metric::Plays)};
}

/// Sums of one bucket at a time; only what was touched is looked at and taken away again.
class BucketSums {
public:
    BucketSums(std::size_t groups, Metric metric, std::uint32_t index)
        : m_sums(groups), m_metric(metric), m_index(index) {}

    void add(std::uint32_t group, const Amount& amount) {
        if (m_sums[group].plays == 0)
            m_touched.push_back(group);
        m_sums[group] += amount;
    }

    void close(RankInBucket& bucket) {
        const Amount mine = m_index < m_sums.size() ? m_sums[m_index] : Amount{};
        const RankKey key = rankKey(mine, m_metric);
        std::uint32_t above = 0;
        for (const std::uint32_t group : m_touched) {
            above += rankKey(m_sums[group], m_metric) > key ? 1 : 0;
            m_sums[group] = {};
        }
        bucket.amount = mine;
        bucket.rank = mine.plays > 0 ? above + 1 : 0;
        bucket.ranked = static_cast<std::uint32_t>(m_touched.size());
        m_touched.clear();
    }

private:
    std::vector<Amount> m_sums;
    std::vector<std::uint32_t> m_touched;
    Metric m_metric;
    std::uint32_t m_index;
};

/// The bucket of each play of the selection; buckets.size() for none.
std::vector<std::uint32_t> bucketsOfPlays(const Library& library, const Scope& scope, const Selection& selection,
                                          const std::vector<TimeBucket>& buckets) {
    std::vector<std::uint32_t> found;
    found.reserve(selection.rows.size());
    if (selection.rows.empty())
        return found;
    const ZoneOffsets offsets(scope.zone, library.end.front(), library.end.back(), scope.dayStart);
    LocalClock clock(offsets);
    std::int32_t day = 0;
    std::uint32_t bucket = 0;
    for (const Row row : selection.rows) {
        clock.moveTo(library.end[row]);
        if (found.empty() || clock.day() != day) {
            day = clock.day();
            const std::chrono::local_days date{std::chrono::days(day)};
            const auto after =
                std::upper_bound(buckets.begin(), buckets.end(), date,
                                 [](std::chrono::local_days wanted, const TimeBucket& one) { return wanted < one.to; });
            bucket = static_cast<std::uint32_t>(after - buckets.begin());
        }
        found.push_back(bucket);
    }
    return found;
}

/// What each has in the selection.
std::vector<Amount> sumsByGroup(const Library& library, const Selection& selection, Ranked kind) {
    const std::vector<std::uint32_t> groups = groupsOfTracks(library, kind);
    std::vector<Amount> sums(groupCount(library, kind));
    for (const TrackIndex track : selection.played)
        if (groups[track] != noIndex)
            sums[groups[track]] += selection.tracks[track].amount;
    return sums;
}

struct BucketPlay {
    std::uint32_t bucket;
    std::uint32_t group;
    Amount amount;
};

std::vector<BucketPlay> sortedPlays(const Library& library, const Selection& selection,
                                    const std::vector<std::uint32_t>& groups,
                                    const std::vector<std::uint32_t>& bucketOf) {
    std::vector<BucketPlay> plays;
    plays.reserve(selection.rows.size());
    forEachPlay(library, selection, [&](Row row, const Amount& amount) {
        const TrackIndex track = library.track[row];
        plays.push_back({bucketOf[plays.size()], track == noIndex ? noIndex : groups[track], amount});
    });
    std::stable_sort(plays.begin(), plays.end(),
                     [](const BucketPlay& a, const BucketPlay& b) { return a.bucket < b.bucket; });
    return plays;
}

} // namespace

std::vector<Amount> amountsIn(const Library& library, const Selection& selection, Ranked kind,
                              const std::vector<TopEntry>& entries) {
    std::vector<Amount> amounts(entries.size());
    if (kind == Ranked::Tracks) {
        std::transform(entries.begin(), entries.end(), amounts.begin(),
                       [&selection](const TopEntry& entry) { return selection.byRecording()[entry.index].amount; });
        return amounts;
    }
    std::vector<std::uint32_t> places(groupCount(library, kind), noIndex);
    for (std::uint32_t place = 0; place < entries.size(); ++place)
        places[entries[place].index] = place;
    const TrackGroups& known = trackGroups(library);
    const std::vector<std::uint32_t>& groupOf = kind == Ranked::Artists ? known.artists : known.albums;
    for (const TrackIndex track : selection.played) {
        const std::uint32_t group = groupOf[track];
        if (group != noIndex && places[group] != noIndex)
            amounts[places[group]] += selection.tracks[track].amount;
    }
    return amounts;
}

std::vector<RankInBucket> rankOverTime(const Library& library, const Scope& scope, const Selection& selection,
                                       Ranked kind, std::uint32_t index, const std::vector<TimeBucket>& buckets) {
    std::vector<RankInBucket> ranks;
    ranks.reserve(buckets.size());
    for (const TimeBucket& bucket : buckets)
        ranks.push_back({bucket.from, bucket.to, {}, 0, 0, bucket.unfinished});
    const std::vector<std::uint32_t> groups = groupsOfTracks(library, kind);
    const std::vector<std::uint32_t> bucketOf = bucketsOfPlays(library, scope, selection, buckets);
    BucketSums sums(groupCount(library, kind), scope.metric, index);
    std::size_t open = 0;
    const auto add = [&](std::uint32_t bucket, std::uint32_t group, const Amount& amount) {
        for (; open < bucket && open < ranks.size(); ++open)
            sums.close(ranks[open]);
        if (group != noIndex && bucket < ranks.size())
            sums.add(group, amount);
    };
    if (std::is_sorted(bucketOf.begin(), bucketOf.end())) {
        auto bucket = bucketOf.begin();
        forEachPlay(library, selection, [&](Row row, const Amount& amount) {
            const TrackIndex track = library.track[row];
            add(*bucket++, track == noIndex ? noIndex : groups[track], amount);
        });
    } else { // where clocks go back over midnight, a day and its bucket come twice
        for (const BucketPlay& play : sortedPlays(library, selection, groups, bucketOf))
            add(play.bucket, play.group, play.amount);
    }
    for (; open < ranks.size(); ++open)
        sums.close(ranks[open]);
    return ranks;
}

RankPlace rankPlace(const Library& library, const Scope& scope, const Selection& selection, Ranked kind,
                    std::uint32_t index, std::size_t around, const Selection* former) {
    RankPlace place;
    // Only those down to a little below it have to be put in order: who is played much is found at once.
    const std::vector<Amount> sums = sumsByGroup(library, selection, kind);
    place.ranked = static_cast<std::size_t>(
        std::count_if(sums.begin(), sums.end(), [](const Amount& sum) { return sum.plays > 0; }));
    if (index >= sums.size() || sums[index].plays == 0)
        return place;
    const RankKey own = rankKey(sums[index], scope.metric);
    const auto notBelow = std::count_if(sums.begin(), sums.end(), [&](const Amount& sum) {
        return sum.plays > 0 && rankKey(sum, scope.metric) >= own;
    });
    const auto top = kind == Ranked::Artists ? topArtists : kind == Ranked::Albums ? topAlbums : topTracks;
    const std::vector<TopEntry> entries =
        top(library, scope, selection, static_cast<std::size_t>(notBelow) + around, former);
    const auto self =
        std::find_if(entries.begin(), entries.end(), [index](const TopEntry& entry) { return entry.index == index; });
    if (self == entries.end())
        return place;
    const auto before = std::min<std::ptrdiff_t>(static_cast<std::ptrdiff_t>(around), self - entries.begin());
    const auto after = std::min<std::ptrdiff_t>(static_cast<std::ptrdiff_t>(around), entries.end() - self - 1);
    place.neighbours.assign(self - before, self + after + 1);
    place.self = static_cast<std::size_t>(before);
    return place;
}

} // namespace afs
