// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/library.h"
#include "core/library/library_builder.h"
#include "core/library/search.h"
#include "tests/benchmarks/big_library.h"
#include "tests/benchmarks/budget.h"

#include <string>

namespace {

using namespace afs;

/// What a scan of recently played brings: fifty plays of the last hours, some of tracks never played before.
LibraryDelta polled(const Library& library) {
    LibraryDelta delta{1, 2, {}, {}};
    for (std::int32_t i = 0; i < 50; ++i) {
        const bool isNew = i % 5 == 0;
        PlayFacts play = playFacts(library, static_cast<Row>(library.plays()) - 1 - static_cast<Row>(i) * 100);
        play.id = PlayId(static_cast<std::int64_t>(library.plays()) + 1 + i);
        play.end += std::chrono::minutes(i);
        play.ms = -1;
        play.sources = sourceBit(Source::WebApi);
        if (isNew) {
            play.track = TrackId(10'000'000 + i);
            play.title = "New " + std::to_string(i);
            play.artist = "New artist " + std::to_string(i);
        }
        delta.added.push_back(play);
    }
    return delta;
}

/// Fifty plays that were matched with other evidence: gone and back with other facts.
LibraryDelta matched(const Library& library) {
    LibraryDelta delta{1, 2, {}, {}};
    for (Row i = 0; i < 50; ++i) {
        PlayFacts play = playFacts(library, i * 15'000);
        delta.removed.push_back(play.id);
        play.sources = static_cast<std::uint8_t>(play.sources | sourceBit(Source::WebApi));
        delta.added.push_back(play);
    }
    return delta;
}

/// The same plays again through the builder, as the loader does it.
Library rebuild(const Library& from) {
    LibraryBuilder builder;
    builder.reserve(from.plays(), from.tracks.size());
    for (const TrackInfo& track : from.tracks)
        builder.addName({track.id, from.text(track.uri), from.text(track.title), from.artistName(track.artist),
                         from.albumTitle(track.album), track.lengthMs});
    for (const StringPool::Ref word : from.reasons)
        builder.reason(from.text(word));
    for (Row row = 0; row < from.plays(); ++row) {
        PlayRow play;
        play.end = from.end[row];
        play.ms = from.ms[row];
        play.playId = from.playId[row];
        play.name = from.track[row];
        play.kind = from.kind(row);
        play.flags = from.flags[row];
        play.sources = from.sources[row];
        play.reasonStart = from.reasonStart[row];
        play.reasonEnd = from.reasonEnd[row];
        builder.add(play);
    }
    return builder.build(1);
}

} // namespace

int main() {
    const auto library = std::make_shared<const Library>(bigLibrary({}));
    // part of the warm start, whose budget benchmark_window holds
    printBudget("build from columns, 1 M plays", medianMs(9, [&] { keep(rebuild(*library)); }), 0);
    const LibraryDelta poll = polled(*library);
    printBudget("new snapshot after 50 polled plays, 1 M plays", medianMs(31, [&] { keep(merge(*library, poll)); }),
                10);
    const LibraryDelta match = matched(*library);
    printBudget("new snapshot after 50 matched plays, 1 M plays", medianMs(31, [&] { keep(merge(*library, match)); }),
                10);

    printBudget("search index, 60 k tracks, 12 k artists", medianMs(5, [&] { keep(SearchIndex(library)); }), 0);
    const SearchIndex index(library);
    for (const char* query : {"l", "e", "lo", "night", "night lo", "röyk", "the of", "heart 41", "zzz", "spotify"}) {
        const std::string name = std::string("search \"") + query + "\"";
        printBudget(name, medianMs(31, [&] { keep(index.find(query, 20)); }), 10);
    }
    return 0;
}
