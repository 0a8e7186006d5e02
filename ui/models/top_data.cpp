// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/format.h"
#include "ui/models/name_ranks.h"
#include "ui/models/top_model.h"

#include <algorithm>
#include <optional>

namespace afs {

QString topKey(TopKind kind) {
    switch (kind) {
    case TopKind::Tracks:
        return QStringLiteral("tracks");
    case TopKind::Artists:
        return QStringLiteral("artists");
    case TopKind::Albums:
        return QStringLiteral("albums");
    }
    return {};
}

TopKind topKindOf(const QString& key) {
    for (const TopKind kind : {TopKind::Artists, TopKind::Albums})
        if (topKey(kind) == key)
            return kind;
    return TopKind::Tracks;
}

Scope rankedScope(const Scope& scope, TopKind kind) {
    Scope ranked = scope;
    switch (kind) {
    case TopKind::Tracks:
        ranked.filter.tracks.clear();
        break;
    case TopKind::Artists:
        ranked.filter.artists.clear();
        break;
    case TopKind::Albums:
        ranked.filter.albums.clear();
        break;
    }
    return ranked;
}

namespace {

std::vector<TopData::Ends> endsOf(const Library& library, TopKind kind, const Selection& selection) {
    std::vector<TopData::Ends> ends(kind == TopKind::Tracks    ? library.tracks.size()
                                    : kind == TopKind::Artists ? library.artists.size()
                                                               : library.albums.size());
    const TrackGroups& groups = trackGroups(library);
    for (const TrackIndex track : selection.played) {
        const TrackFigures& figures = selection.tracks[track];
        const std::uint32_t index = kind == TopKind::Tracks    ? library.recordingOf(track)
                                    : kind == TopKind::Artists ? groups.artists[track]
                                                               : groups.albums[track];
        if (index == noIndex)
            continue;
        ends[index].first = std::min(ends[index].first, figures.first);
        ends[index].last = std::max(ends[index].last, figures.last);
    }
    return ends;
}

} // namespace

QString rankedName(const Library& library, TopKind kind, std::uint32_t index) {
    switch (kind) {
    case TopKind::Tracks:
        return titleOrUnknown(library.title(index));
    case TopKind::Artists:
        return artistOrUnknown(library.artistName(index));
    case TopKind::Albums:
        return albumOrUnknown(library.albumTitle(index));
    }
    return {};
}

void rankNames(TopData& data) {
    data.nameRanks = nameRanks(data.entries.size(), [&data](std::size_t i) {
        return rankedName(*data.asked.library, data.kind, data.entries[i].index);
    });
}

NameOrder::Of nameOrderOf(TopKind kind) {
    return kind == TopKind::Tracks    ? NameOrder::Of::Titles
           : kind == TopKind::Artists ? NameOrder::Of::Artists
                                      : NameOrder::Of::Albums;
}

namespace {

/// Between the ranks of `names`, each of which counts twice: where the words for those without a name belong.
std::uint32_t rankOfUnknown(const TopData& data, const NameOrder::Ranks& names, const QString& unknown) {
    std::vector<std::uint32_t> byRank(names.ofIndex.size(), noIndex);
    for (std::uint32_t index = 0; index < names.ofIndex.size(); ++index)
        if (names.ofIndex[index] != names.missing)
            byRank[names.ofIndex[index]] = index;
    std::erase(byRank, noIndex); // no name is as the empty ones, and the last ranks are nobody's
    const QCollator collator = nameCollator();
    const auto nameOf = [&data](std::uint32_t index) { return rankedName(*data.asked.library, data.kind, index); };
    const auto next = std::partition_point(byRank.begin(), byRank.end(), [&](std::uint32_t index) {
        return collator.compare(nameOf(index), unknown) < 0;
    });
    if (next == byRank.end())
        return 2 * names.missing;
    const bool isItself = collator.compare(nameOf(*next), unknown) == 0;
    return 2 * names.ofIndex[*next] + (isItself ? 1 : 0);
}

} // namespace

void rankNames(TopData& data, NameOrder& names) {
    const NameOrder::RanksPtr known = names.of(data.asked.library, nameOrderOf(data.kind));
    data.nameRanks.clear();
    data.nameRanks.reserve(data.entries.size());
    std::optional<std::uint32_t> unknown;
    for (const TopEntry& entry : data.entries) {
        const std::uint32_t rank = known->ofIndex[entry.index];
        if (rank == known->missing && !unknown)
            unknown = rankOfUnknown(data, *known, rankedName(*data.asked.library, data.kind, entry.index));
        data.nameRanks.push_back(rank == known->missing ? *unknown : 2 * rank + 1);
    }
}

TopData topData(const Question& question, TopKind kind, SelectionCache& selections, const Wanted& wanted) {
    TopData data;
    data.asked = question;
    data.kind = kind;
    const Scope ranked = rankedScope(question.scope, kind);
    const SelectionPtr selection = selections.of(question.library, ranked);
    data.total = totals(*question.library, *selection).amount;
    SelectionPtr former;
    // Ranks of a part say nothing about those of all.
    if (const auto compared = comparedDays(ranked.range, question.today, question.comparison, question.covered);
        compared && compared->isWhole) {
        Scope scope = ranked;
        scope.range = compared->then;
        former = selections.of(question.library, scope);
    }
    data.hasFormer = former && !former->rows.empty();
    if (!wanted)
        return data;
    const auto top = kind == TopKind::Tracks ? topTracks : kind == TopKind::Artists ? topArtists : topAlbums;
    data.entries = top(*question.library, ranked, *selection, 0, data.hasFormer ? former.get() : nullptr);
    if (wanted && ranked.range != DateRange{}) {
        Scope ofAllTime = ranked;
        ofAllTime.range = {};
        data.ever = endsOf(*question.library, kind, *selections.of(question.library, ofAllTime));
    }
    return data;
}

} // namespace afs
