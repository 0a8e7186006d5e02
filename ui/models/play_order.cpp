// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/play_order.h"

#include "ui/models/format.h"
#include "ui/models/name_ranks.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace afs {

namespace {

constexpr std::uint32_t lastRank = std::numeric_limits<std::uint32_t>::max();

/// As nameRanks(); those without a name get the last.
template <typename NameOf>
std::vector<std::uint32_t> ranksOf(std::size_t count, const NameOf& nameOf) {
    std::vector<std::uint32_t> ranks = nameRanks(count, nameOf);
    for (std::size_t i = 0; i < count; ++i)
        if (nameOf(i).isEmpty())
            ranks[i] = lastRank;
    return ranks;
}

/// Sorted by a number of each row, equal ones as they were: two passes that put rows into boxes, by the lower and by
/// the upper half of the number. A million rows are sorted while comparing them would have begun.
template <typename KeyOf>
void sortBy(std::vector<Row>& rows, Qt::SortOrder order, const KeyOf& keyOf) {
    constexpr std::uint32_t boxes = 1U << 16U;
    std::vector<std::uint32_t> keys(rows.size());
    const std::uint32_t turned = order == Qt::AscendingOrder ? 0 : ~std::uint32_t{0};
    std::transform(rows.begin(), rows.end(), keys.begin(), [&](Row row) { return keyOf(row) ^ turned; });
    const std::uint32_t most = keys.empty() ? 0 : *std::max_element(keys.begin(), keys.end());
    const std::uint32_t least = keys.empty() ? 0 : *std::min_element(keys.begin(), keys.end());
    std::vector<Row> sorted(rows.size());
    std::vector<std::uint32_t> sortedKeys(rows.size());
    for (unsigned shift = 0; shift < 32; shift += 16) {
        if (shift > 0 && (most >> shift) == (least >> shift))
            break; // all in one box
        std::vector<std::size_t> places(boxes + 1);
        for (const std::uint32_t key : keys)
            ++places[((key >> shift) & (boxes - 1)) + 1];
        std::partial_sum(places.begin(), places.end(), places.begin());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const std::size_t place = places[(keys[i] >> shift) & (boxes - 1)]++;
            sorted[place] = rows[i];
            sortedKeys[place] = keys[i];
        }
        rows.swap(sorted);
        keys.swap(sortedKeys);
    }
}

/// A rank of a thing of a play's track; missing ones are last in both directions.
std::uint32_t rankAt(const std::vector<std::uint32_t>& ranks, std::uint32_t index, Qt::SortOrder order) {
    const std::uint32_t rank = index == noIndex ? lastRank : ranks[index];
    return rank == lastRank && order == Qt::DescendingOrder ? 0 : rank == lastRank ? rank : rank + 1;
}

void sortByNames(std::vector<Row>& rows, const Library& library, const PlayOrder& order) {
    std::vector<std::uint32_t> ofTracks(library.tracks.size());
    if (order.column == HistoryModel::TrackColumn) {
        const auto ranks = ranksOf(library.tracks.size(),
                                   [&](std::size_t i) { return fromUtf8(library.text(library.tracks[i].title)); });
        for (std::size_t i = 0; i < ofTracks.size(); ++i)
            ofTracks[i] = rankAt(ranks, static_cast<std::uint32_t>(i), order.order);
    } else if (order.column == HistoryModel::ArtistColumn) {
        const auto ranks = ranksOf(library.artists.size(),
                                   [&](std::size_t i) { return fromUtf8(library.text(library.artists[i].name)); });
        for (std::size_t i = 0; i < ofTracks.size(); ++i)
            ofTracks[i] = rankAt(ranks, library.tracks[i].artist, order.order);
    } else {
        const auto ranks = ranksOf(library.albums.size(),
                                   [&](std::size_t i) { return fromUtf8(library.text(library.albums[i].title)); });
        for (std::size_t i = 0; i < ofTracks.size(); ++i)
            ofTracks[i] = rankAt(ranks, library.tracks[i].album, order.order);
    }
    const std::uint32_t missing = order.order == Qt::DescendingOrder ? 0 : lastRank;
    sortBy(rows, order.order, [&](Row row) {
        const TrackIndex track = library.track[row];
        return track == noIndex ? missing : ofTracks[track];
    });
}

} // namespace

std::vector<Row> orderedPlays(const Library& library, const std::vector<Row>& ascending, const PlayOrder& order,
                              const Wanted& wanted) {
    std::vector<Row> rows = ascending;
    if (order.byTime()) {
        if (order.order == Qt::DescendingOrder)
            std::reverse(rows.begin(), rows.end());
        return rows;
    }
    std::reverse(rows.begin(), rows.end());
    if (!wanted)
        return rows;
    switch (order.column) {
    case HistoryModel::LengthColumn:
        sortBy(rows, order.order,
               [&](Row row) { return static_cast<std::uint32_t>(library.ms[row]) + 1; }); // -1: unknown
        break;
    case HistoryModel::SourceColumn:
        sortBy(rows, order.order, [&](Row row) { return std::uint32_t{library.sources[row]}; });
        break;
    case HistoryModel::EndColumn: {
        const auto ranks = ranksOf(library.reasons.size(),
                                   [&](std::size_t i) { return endReasonText(library.text(library.reasons[i])); });
        sortBy(rows, order.order, [&](Row row) { return rankAt(ranks, library.reasonEnd[row], order.order); });
        break;
    }
    default:
        sortByNames(rows, library, order);
        break;
    }
    return rows;
}

} // namespace afs
