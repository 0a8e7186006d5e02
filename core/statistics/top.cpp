// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/top.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace afs {

namespace {

/// The figures of a track, an artist or an album in a selection.
struct Candidate {
    TrackFigures figures;
    bool playedBefore = false;
};

void addTo(Candidate& sum, const TrackFigures& figures, bool playedBefore) {
    sum.figures.amount += figures.amount;
    sum.figures.first = std::min(sum.figures.first, figures.first);
    sum.figures.last = std::max(sum.figures.last, figures.last);
    sum.playedBefore = sum.playedBefore || playedBefore;
}

ArtistIndex artistOf(const TrackInfo& track) {
    return track.artist;
}

AlbumIndex albumOf(const TrackInfo& track) {
    return track.album;
}

/// Sums by what `groupOf` a track says: a release counts for its own album and artist.
template <typename GroupOf>
std::vector<Candidate> grouped(const Library& library, const Selection& selection, std::size_t groups,
                               const GroupOf& groupOf) {
    std::vector<Candidate> sums(groups);
    for (TrackIndex track = 0; track < selection.tracks.size(); ++track) {
        const bool before = !selection.playedBefore.empty() && selection.playedBefore[track] != 0;
        const std::uint32_t group = groupOf(library.tracks[track]);
        if (group != noIndex && (before || selection.tracks[track].amount.plays > 0))
            addTo(sums[group], selection.tracks[track], before);
    }
    return sums;
}

/// Each at the track that stands for it.
std::vector<Candidate> byRecording(const Library& library, const Selection& selection) {
    std::vector<Candidate> sums(selection.tracks.size());
    for (TrackIndex track = 0; track < sums.size(); ++track)
        addTo(sums[library.recordingOf(track)], selection.tracks[track],
              !selection.playedBefore.empty() && selection.playedBefore[track] != 0);
    return sums;
}

/// The figures that rank, most first: the metric's, then the other.
using Key = std::pair<std::int64_t, std::int64_t>;

Key keyOf(const Amount& amount, Metric metric) {
    return {amount.by(metric), amount.by(metric == Metric::Plays ? Metric::Time : Metric::Plays)};
}

/// How many of `candidates` stand above each of the keys, plus one.
std::vector<std::uint32_t> ranksAmong(const std::vector<Candidate>& candidates, const std::vector<Key>& keys,
                                      Metric metric) {
    std::vector<Key> ascending = keys;
    std::sort(ascending.begin(), ascending.end());
    std::vector<std::uint32_t> above(ascending.size() + 1, 0); // [i]: above the i lowest keys, and no more
    for (const Candidate& candidate : candidates) {
        if (candidate.figures.amount.plays == 0)
            continue;
        const Key key = keyOf(candidate.figures.amount, metric);
        ++above[static_cast<std::size_t>(std::lower_bound(ascending.begin(), ascending.end(), key) -
                                         ascending.begin())];
    }
    for (std::size_t i = ascending.size(); i-- > 0;)
        above[i] += above[i + 1];
    std::vector<std::uint32_t> ranks;
    ranks.reserve(keys.size());
    for (const Key& key : keys) {
        const auto place = std::lower_bound(ascending.begin(), ascending.end(), key) - ascending.begin();
        ranks.push_back(above[static_cast<std::size_t>(place) + 1] + 1);
    }
    return ranks;
}

void addFormerRanks(std::vector<TopEntry>& entries, const std::vector<Candidate>& former, Metric metric) {
    std::vector<Key> keys;
    std::vector<TopEntry*> ranked;
    for (TopEntry& entry : entries) {
        const Amount& amount = former[entry.index].figures.amount;
        if (amount.plays == 0)
            continue;
        keys.push_back(keyOf(amount, metric));
        ranked.push_back(&entry);
    }
    const std::vector<std::uint32_t> ranks = ranksAmong(former, keys, metric);
    for (std::size_t i = 0; i < ranked.size(); ++i)
        ranked[i]->formerRank = ranks[i];
}

/// `before(a, b)` puts entries with equal figures in order.
template <typename Before>
std::vector<TopEntry> top(const Library& library, const Scope& scope, const std::vector<Candidate>& candidates,
                          std::size_t limit, const Before& before) {
    std::vector<std::pair<Key, std::uint32_t>> order;
    for (std::uint32_t i = 0; i < candidates.size(); ++i) {
        if (candidates[i].figures.amount.plays > 0)
            order.emplace_back(keyOf(candidates[i].figures.amount, scope.metric), i);
    }
    const std::size_t size = limit == 0 ? order.size() : std::min(limit, order.size());
    std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(size), order.end(),
                      [&before](const auto& a, const auto& b) {
                          return a.first != b.first ? a.first > b.first : before(a.second, b.second);
                      });
    std::vector<TopEntry> entries;
    entries.reserve(size);
    for (std::uint32_t i = 0; i < size; ++i) {
        const Candidate& candidate = candidates[order[i].second];
        TopEntry& entry = entries.emplace_back();
        entry.index = order[i].second;
        entry.amount = candidate.figures.amount;
        entry.firstPlay = library.endOf(candidate.figures.first);
        entry.lastPlay = library.endOf(candidate.figures.last);
        entry.rank = i > 0 && order[i].first == order[i - 1].first ? entries[i - 1].rank : i + 1;
        entry.fresh = !candidate.playedBefore;
    }
    return entries;
}

} // namespace

std::vector<TopEntry> topTracks(const Library& library, const Scope& scope, const Selection& selection,
                                std::size_t limit, const Selection* former) {
    std::vector<TopEntry> entries =
        top(library, scope, byRecording(library, selection), limit, [&library](TrackIndex a, TrackIndex b) {
            const int names = library.title(a).compare(library.title(b));
            return names != 0 ? names < 0 : library.tracks[a].id < library.tracks[b].id;
        });
    if (former != nullptr)
        addFormerRanks(entries, byRecording(library, *former), scope.metric);
    return entries;
}

std::vector<TopEntry> topArtists(const Library& library, const Scope& scope, const Selection& selection,
                                 std::size_t limit, const Selection* former) {
    const std::size_t groups = library.artists.size();
    std::vector<TopEntry> entries =
        top(library, scope, grouped(library, selection, groups, artistOf), limit,
            [&library](ArtistIndex a, ArtistIndex b) { return library.artistName(a) < library.artistName(b); });
    if (former != nullptr)
        addFormerRanks(entries, grouped(library, *former, groups, artistOf), scope.metric);
    return entries;
}

std::vector<TopEntry> topAlbums(const Library& library, const Scope& scope, const Selection& selection,
                                std::size_t limit, const Selection* former) {
    const std::size_t groups = library.albums.size();
    std::vector<TopEntry> entries = top(
        library, scope, grouped(library, selection, groups, albumOf), limit, [&library](AlbumIndex a, AlbumIndex b) {
            const int names = library.albumTitle(a).compare(library.albumTitle(b));
            return names != 0
                       ? names < 0
                       : library.artistName(library.albums[a].artist) < library.artistName(library.albums[b].artist);
        });
    if (former != nullptr)
        addFormerRanks(entries, grouped(library, *former, groups, albumOf), scope.metric);
    return entries;
}

Totals totals(const Library& library, const Selection& selection) {
    Totals sums;
    for (const DayAmount& day : selection.days)
        sums.amount += day.amount;
    std::vector<std::uint8_t> artists(library.artists.size(), 0);
    std::vector<std::uint8_t> albums(library.albums.size(), 0);
    for (TrackIndex track = 0; track < selection.tracks.size(); ++track) {
        if (selection.byRecording()[track].amount.plays > 0)
            ++sums.tracks;
        if (selection.tracks[track].amount.plays == 0)
            continue;
        if (const ArtistIndex artist = library.tracks[track].artist; artist != noIndex)
            artists[artist] = 1;
        if (const AlbumIndex album = library.tracks[track].album; album != noIndex)
            albums[album] = 1;
    }
    sums.artists = std::count(artists.begin(), artists.end(), 1);
    sums.albums = std::count(albums.begin(), albums.end(), 1);
    if (!selection.rows.empty()) {
        sums.firstPlay = library.endOf(selection.rows.front());
        sums.lastPlay = library.endOf(selection.rows.back());
    }
    return sums;
}

NewInPeriod newInPeriod(const Library& library, const Scope&, const Selection& selection) {
    const auto isNew = [](const Candidate& candidate) {
        return candidate.figures.amount.plays > 0 && !candidate.playedBefore;
    };
    const auto count = [&isNew](const std::vector<Candidate>& candidates) {
        return std::count_if(candidates.begin(), candidates.end(), isNew);
    };
    return {count(byRecording(library, selection)),
            count(grouped(library, selection, library.artists.size(), artistOf)),
            count(grouped(library, selection, library.albums.size(), albumOf))};
}

} // namespace afs
