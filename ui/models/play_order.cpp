// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/play_order.h"

#include "ui/models/format.h"
#include "ui/models/name_ranks.h"

#include <algorithm>
#include <numeric>

namespace afs {

namespace {

/// Sorted by a number of each row, equal ones as they were: rows are put into boxes by the lower half of the number,
/// and by the upper half where that differs. A million rows are sorted while comparing them would have begun.
template <typename KeyOf>
void sortBy(std::vector<Row>& rows, Qt::SortOrder order, const KeyOf& keyOf) {
    constexpr std::uint32_t boxes = 1U << 16U;
    if (rows.empty())
        return;
    std::vector<std::uint32_t> keys(rows.size());
    const std::uint32_t turned = order == Qt::AscendingOrder ? 0 : ~std::uint32_t{0};
    std::transform(rows.begin(), rows.end(), keys.begin(), [&](Row row) { return keyOf(row) ^ turned; });
    const auto [least, most] = std::minmax_element(keys.begin(), keys.end());
    const bool isOneHalf = *least >> 16U == *most >> 16U;
    std::vector<Row> sorted(rows.size());
    std::vector<std::uint32_t> sortedKeys(isOneHalf ? 0 : rows.size());
    for (const unsigned shift : {0U, 16U}) {
        const bool isLast = isOneHalf || shift > 0;
        std::vector<std::uint32_t> places(boxes + 1);
        for (const std::uint32_t key : keys)
            ++places[((key >> shift) & (boxes - 1)) + 1];
        std::partial_sum(places.begin(), places.end(), places.begin());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const std::size_t place = places[(keys[i] >> shift) & (boxes - 1)]++;
            sorted[place] = rows[i];
            if (!isLast)
                sortedKeys[place] = keys[i];
        }
        rows.swap(sorted);
        keys.swap(sortedKeys);
        if (isLast)
            return;
    }
}

/// A rank of a thing of a play's track; missing ones are last in both directions.
std::uint32_t rankAt(const NameOrder::Ranks& ranks, std::uint32_t index, Qt::SortOrder order) {
    const std::uint32_t rank = index == noIndex ? ranks.missing : ranks.ofIndex[index];
    return rank == ranks.missing && order == Qt::DescendingOrder ? 0 : rank + 1;
}

void sortByNames(std::vector<Row>& rows, const LibraryPtr& library, const PlayOrder& order, NameOrder& names) {
    const auto place = [&](auto indexOf, NameOrder::Of what) {
        const NameOrder::RanksPtr ranks = names.of(library, what);
        std::vector<std::uint32_t> ofTracks(library->tracks.size());
        for (TrackIndex i = 0; i < ofTracks.size(); ++i)
            ofTracks[i] = rankAt(*ranks, indexOf(i), order.order);
        const std::uint32_t missing = rankAt(*ranks, noIndex, order.order);
        sortBy(rows, order.order, [&](Row row) {
            const TrackIndex track = library->track[row];
            return track == noIndex ? missing : ofTracks[track];
        });
    };
    if (order.column == HistoryModel::TrackColumn)
        place([](TrackIndex i) { return i; }, NameOrder::Of::Titles);
    else if (order.column == HistoryModel::ArtistColumn)
        place([&](TrackIndex i) { return library->tracks[i].artist; }, NameOrder::Of::Artists);
    else
        place([&](TrackIndex i) { return library->tracks[i].album; }, NameOrder::Of::Albums);
}

/// Of few words, at once.
NameOrder::Ranks ranksOfReasons(const Library& library) {
    const auto nameOf = [&](std::size_t i) { return endReasonText(library.text(library.reasons[i])); };
    const std::size_t count = library.reasons.size();
    NameOrder::Ranks ranks{nameRanks(count, nameOf), static_cast<std::uint32_t>(count)};
    for (std::size_t i = 0; i < count; ++i)
        if (nameOf(i).isEmpty())
            ranks.ofIndex[i] = ranks.missing;
    return ranks;
}

} // namespace

std::vector<Row> orderedPlays(const LibraryPtr& library, const std::vector<Row>& ascending, const PlayOrder& order,
                              NameOrder& names, const Wanted& wanted) {
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
               [&](Row row) { return static_cast<std::uint32_t>(library->ms[row]) + 1; }); // -1: unknown
        break;
    case HistoryModel::SourceColumn:
        sortBy(rows, order.order, [&](Row row) { return std::uint32_t{library->sources[row]}; });
        break;
    case HistoryModel::EndColumn: {
        const NameOrder::Ranks ranks = ranksOfReasons(*library);
        sortBy(rows, order.order, [&](Row row) { return rankAt(ranks, library->reasonEnd[row], order.order); });
        break;
    }
    default:
        sortByNames(rows, library, order, names);
        break;
    }
    return rows;
}

} // namespace afs
