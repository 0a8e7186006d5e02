// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/top.h"

#include <algorithm>
#include <string_view>
#include <tuple>
#include <utility>

namespace afs {

namespace {

/// The figures of all tracks, artists or albums in a selection, and which of them were played before it.
struct Candidates {
    std::vector<TrackFigures> own;
    const std::vector<TrackFigures>* figures = &own;
    const std::vector<std::uint32_t>* played = nullptr; ///< those of `figures` with plays; null: any may have some
    std::vector<std::uint8_t> before;                   ///< empty: none

    Candidates() = default;
    explicit Candidates(const Selection& selection)
        : figures(&selection.byRecording()), played(selection.recordings.empty() ? &selection.played : nullptr) {}
    Candidates(const Candidates&) = delete;
    Candidates& operator=(const Candidates&) = delete;

    bool isFresh(std::uint32_t index) const { return before.empty() || before[index] == 0; }
    /// visit(index) for those with plays, ascending.
    template <typename Visit>
    void forEachPlayed(const Visit& visit) const {
        if (played != nullptr) {
            for (const std::uint32_t index : *played)
                visit(index);
            return;
        }
        for (std::uint32_t index = 0; index < figures->size(); ++index)
            if ((*figures)[index].amount.plays > 0)
                visit(index);
    }
};

void addTo(TrackFigures& sum, const TrackFigures& figures) {
    sum.amount += figures.amount;
    sum.first = std::min(sum.first, figures.first);
    sum.last = std::max(sum.last, figures.last);
}

/// Sums by the group of each track: a release counts for its own album and artist.
void fillGroups(Candidates& candidates, const Selection& selection, std::size_t groups,
                const std::vector<std::uint32_t>& groupOf) {
    candidates.own.resize(groups);
    candidates.before.resize(selection.playedBefore.empty() ? 0 : groups);
    for (TrackIndex track = 0; track < selection.playedBefore.size(); ++track) {
        if (selection.playedBefore[track] != 0 && groupOf[track] != noIndex)
            candidates.before[groupOf[track]] = 1;
    }
    for (const TrackIndex track : selection.played) {
        if (groupOf[track] != noIndex)
            addTo(candidates.own[groupOf[track]], selection.tracks[track]);
    }
}

/// Which recordings were played before, each at the track that stands for it.
std::vector<std::uint8_t> recordingsBefore(const Library& library, const Selection& selection) {
    if (library.representatives.empty())
        return selection.playedBefore;
    std::vector<std::uint8_t> before(selection.playedBefore.size());
    for (TrackIndex track = 0; track < before.size(); ++track)
        before[library.recordingOf(track)] |= selection.playedBefore[track];
    return before;
}

/// The figures that rank, most first: the metric's, then the other.
using Key = std::pair<std::int64_t, std::int64_t>;

Key keyOf(const Amount& amount, Metric metric) {
    return {amount.by(metric), amount.by(metric == Metric::Plays ? Metric::Time : Metric::Plays)};
}

/// How many of `candidates` stand above each of the keys, plus one.
std::vector<std::uint32_t> ranksAmong(const Candidates& candidates, const std::vector<Key>& keys, Metric metric) {
    std::vector<Key> ascending = keys;
    std::sort(ascending.begin(), ascending.end());
    std::vector<std::uint32_t> above(ascending.size() + 1, 0); // [i]: above the i lowest keys, and no more
    candidates.forEachPlayed([&](std::uint32_t index) {
        const Key key = keyOf((*candidates.figures)[index].amount, metric);
        ++above[static_cast<std::size_t>(std::lower_bound(ascending.begin(), ascending.end(), key) -
                                         ascending.begin())];
    });
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

void addFormerRanks(std::vector<TopEntry>& entries, const Candidates& former, Metric metric) {
    std::vector<Key> keys;
    std::vector<TopEntry*> ranked;
    for (TopEntry& entry : entries) {
        const Amount& amount = (*former.figures)[entry.index].amount;
        if (amount.plays == 0)
            continue;
        keys.push_back(keyOf(amount, metric));
        ranked.push_back(&entry);
    }
    const std::vector<std::uint32_t> ranks = ranksAmong(former, keys, metric);
    for (std::size_t i = 0; i < ranked.size(); ++i)
        ranked[i]->formerRank = ranks[i];
}

/// Those that `isWanted`, most first. `before(a, b)` puts entries with equal figures in order.
template <typename IsWanted, typename Before>
std::vector<TopEntry> top(const Library& library, const Scope& scope, const Candidates& candidates, std::size_t limit,
                          const IsWanted& isWanted, const Before& before) {
    const std::vector<TrackFigures>& all = *candidates.figures;
    std::vector<std::pair<Key, std::uint32_t>> order;
    candidates.forEachPlayed([&](std::uint32_t i) {
        if (isWanted(i))
            order.emplace_back(keyOf(all[i].amount, scope.metric), i);
    });
    const auto isAbove = [&before](const auto& a, const auto& b) {
        return a.first != b.first ? a.first > b.first : before(a.second, b.second);
    };
    const std::size_t size = limit == 0 ? order.size() : std::min(limit, order.size());
    if (size == order.size())
        std::sort(order.begin(), order.end(), isAbove);
    else
        std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(size), order.end(), isAbove);
    std::vector<TopEntry> entries;
    entries.reserve(size);
    for (std::uint32_t i = 0; i < size; ++i) {
        const TrackFigures& figures = all[order[i].second];
        TopEntry& entry = entries.emplace_back();
        entry.index = order[i].second;
        entry.amount = figures.amount;
        entry.firstPlay = library.endOf(figures.first);
        entry.lastPlay = library.endOf(figures.last);
        entry.rank = i > 0 && order[i].first == order[i - 1].first ? entries[i - 1].rank : i + 1;
        entry.fresh = candidates.isFresh(order[i].second);
    }
    return entries;
}

/// By name (bytes): the order of artists with equal figures.
auto byArtistName(const Library& library) {
    return [&library](ArtistIndex a, ArtistIndex b) { return library.artistName(a) < library.artistName(b); };
}

/// The order of tracks with equal figures. Ids come last: they depend on what was imported first.
auto byNamesOfTrack(const Library& library) {
    return [&library](TrackIndex a, TrackIndex b) {
        const auto names = [&library](TrackIndex track) {
            const TrackInfo& info = library.tracks[track];
            return std::tuple(library.title(track), library.artistName(info.artist), library.albumTitle(info.album),
                              library.text(info.uri), info.id);
        };
        return names(a) < names(b);
    };
}

bool anyOf(std::uint32_t) {
    return true;
}

} // namespace

std::vector<TopEntry> topTracks(const Library& library, const Scope& scope, const Selection& selection,
                                std::size_t limit, const Selection* former) {
    Candidates candidates(selection);
    candidates.before = recordingsBefore(library, selection);
    std::vector<TopEntry> entries = top(library, scope, candidates, limit, anyOf, byNamesOfTrack(library));
    if (former != nullptr)
        addFormerRanks(entries, Candidates(*former), scope.metric);
    return entries;
}

std::vector<TopEntry> topArtists(const Library& library, const Scope& scope, const Selection& selection,
                                 std::size_t limit, const Selection* former) {
    const std::size_t groups = library.artists.size();
    Candidates candidates;
    fillGroups(candidates, selection, groups, trackGroups(library).artists);
    std::vector<TopEntry> entries = top(library, scope, candidates, limit, anyOf, byArtistName(library));
    if (former != nullptr) {
        Candidates then;
        fillGroups(then, *former, groups, trackGroups(library).artists);
        addFormerRanks(entries, then, scope.metric);
    }
    return entries;
}

ArtistRankings artistRankings(const Library& library, const Scope& scope, const Selection& selection,
                              std::size_t limit) {
    Candidates candidates;
    fillGroups(candidates, selection, library.artists.size(), trackGroups(library).artists);
    const auto isFresh = [&candidates](ArtistIndex artist) { return candidates.isFresh(artist); };
    return {top(library, scope, candidates, limit, anyOf, byArtistName(library)),
            top(library, scope, candidates, limit, isFresh, byArtistName(library))};
}

std::vector<TopEntry> topAlbums(const Library& library, const Scope& scope, const Selection& selection,
                                std::size_t limit, const Selection* former) {
    const std::size_t groups = library.albums.size();
    Candidates candidates;
    fillGroups(candidates, selection, groups, trackGroups(library).albums);
    std::vector<TopEntry> entries =
        top(library, scope, candidates, limit, anyOf, [&library](AlbumIndex a, AlbumIndex b) {
            const int names = library.albumTitle(a).compare(library.albumTitle(b));
            return names != 0
                       ? names < 0
                       : library.artistName(library.albums[a].artist) < library.artistName(library.albums[b].artist);
        });
    if (former != nullptr) {
        Candidates then;
        fillGroups(then, *former, groups, trackGroups(library).albums);
        addFormerRanks(entries, then, scope.metric);
    }
    return entries;
}

Totals totals(const Library& library, const Selection& selection) {
    Totals sums;
    for (const DayAmount& day : selection.days)
        sums.amount += day.amount;
    std::vector<std::uint8_t> artists(library.artists.size(), 0);
    std::vector<std::uint8_t> albums(library.albums.size(), 0);
    const TrackGroups& groups = trackGroups(library);
    Candidates(selection).forEachPlayed([&sums](TrackIndex) { ++sums.tracks; });
    for (const TrackIndex track : selection.played) {
        if (const ArtistIndex artist = groups.artists[track]; artist != noIndex)
            artists[artist] = 1;
        if (const AlbumIndex album = groups.albums[track]; album != noIndex)
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
    constexpr std::uint8_t inside = 1;
    constexpr std::uint8_t before = 2;
    std::vector<std::uint8_t> recordings(library.tracks.size());
    std::vector<std::uint8_t> artists(library.artists.size());
    std::vector<std::uint8_t> albums(library.albums.size());
    const TrackGroups& groups = trackGroups(library);
    const auto mark = [&](TrackIndex track, std::uint8_t heard) {
        recordings[library.recordingOf(track)] |= heard;
        if (const ArtistIndex artist = groups.artists[track]; artist != noIndex)
            artists[artist] |= heard;
        if (const AlbumIndex album = groups.albums[track]; album != noIndex)
            albums[album] |= heard;
    };
    for (const TrackIndex track : selection.played)
        mark(track, inside);
    for (TrackIndex track = 0; track < selection.playedBefore.size(); ++track)
        if (selection.playedBefore[track] != 0)
            mark(track, before);
    const auto fresh = [inside](const std::vector<std::uint8_t>& heard) {
        return static_cast<std::int64_t>(std::count(heard.begin(), heard.end(), inside));
    };
    return {fresh(recordings), fresh(artists), fresh(albums)};
}

} // namespace afs
