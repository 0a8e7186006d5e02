// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/play_order.h"

#include "ui/models/format.h"

#include <QCollator>

#include <algorithm>
#include <limits>
#include <numeric>

namespace afs {

namespace {

constexpr std::uint32_t lastRank = std::numeric_limits<std::uint32_t>::max();

/// A rank for every name, equal for equal ones: comparing numbers a million times is cheap, comparing names is not.
template <typename NameOf>
std::vector<std::uint32_t> ranksOf(std::size_t count, const NameOf& nameOf) {
    QCollator collator;
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(count);
    for (std::size_t i = 0; i < count; ++i)
        keys.push_back(collator.sortKey(nameOf(i)));
    std::vector<std::uint32_t> order(count);
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return keys[a] < keys[b]; });
    std::vector<std::uint32_t> ranks(count);
    std::uint32_t rank = 0;
    for (std::size_t i = 0; i < count; ++i) {
        if (i > 0 && keys[order[i - 1]] < keys[order[i]])
            ++rank;
        ranks[order[i]] = nameOf(order[i]).isEmpty() ? lastRank : rank;
    }
    return ranks;
}

template <typename KeyOf>
void sortBy(std::vector<Row>& rows, Qt::SortOrder order, const KeyOf& keyOf) {
    std::stable_sort(rows.begin(), rows.end(), [&](Row a, Row b) {
        return order == Qt::AscendingOrder ? keyOf(a) < keyOf(b) : keyOf(b) < keyOf(a);
    });
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
        sortBy(rows, order.order, [&](Row row) { return library.ms[row]; });
        break;
    case HistoryModel::SourceColumn:
        sortBy(rows, order.order, [&](Row row) { return library.sources[row]; });
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
