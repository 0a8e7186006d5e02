// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/format.h"
#include "ui/models/name_ranks.h"
#include "ui/models/top_model.h"

#include <algorithm>

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
    for (TrackIndex track = 0; track < selection.tracks.size(); ++track) {
        const TrackFigures& figures = selection.tracks[track];
        const std::uint32_t index = kind == TopKind::Tracks    ? library.recordingOf(track)
                                    : kind == TopKind::Artists ? library.tracks[track].artist
                                                               : library.tracks[track].album;
        if (index == noIndex || figures.amount.plays == 0)
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
