// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/name_search.h"

#include "ui/models/format.h"

#include <mutex>

namespace afs {

/// What queries of one snapshot have in common; the first of them builds the index.
struct NameSearch::Shared {
    explicit Shared(LibraryPtr of) : library(std::move(of)) {}

    const SearchIndex& index() {
        std::call_once(built, [this] { made = std::make_unique<SearchIndex>(library); });
        return *made;
    }

    LibraryPtr library;
    std::once_flag built;
    std::unique_ptr<SearchIndex> made;
};

namespace {

NameFound inWords(const Library& library, const Found& found) {
    NameFound result;
    result.kind = found.kind;
    result.plays = found.plays;
    result.fit = static_cast<int>(found.score);
    ArtistIndex artist = noIndex;
    switch (found.kind) {
    case FoundKind::Artist:
        result.artist = std::string(library.artistName(found.index));
        result.name = artistOrUnknown(result.artist);
        return result;
    case FoundKind::Album:
        artist = library.albums[found.index].artist;
        result.album = {std::string(library.artistName(artist)), std::string(library.albumTitle(found.index))};
        result.name = albumOrUnknown(result.album.album);
        break;
    case FoundKind::Track:
        artist = library.tracks[found.index].artist;
        result.track = library.tracks[found.index].id;
        result.name = titleOrUnknown(library.title(found.index));
        if (const AlbumIndex album = library.tracks[found.index].album; album != noIndex)
            result.albumTitle = fromUtf8(library.albumTitle(album));
        break;
    }
    result.subtitle = artistOrUnknown(library.artistName(artist));
    return result;
}

} // namespace

SubjectLink NameFound::link() const {
    switch (kind) {
    case FoundKind::Artist:
        return {Subject::ofArtist(artist), name};
    case FoundKind::Album:
        return {Subject::ofAlbum(album), name};
    case FoundKind::Track:
        return {Subject::ofTrack(track), name};
    }
    return {};
}

NameSearch::NameSearch(StatisticsRunner& runner, QObject* parent) : QObject(parent), m_runner(runner) {}

void NameSearch::setLibrary(const LibraryPtr& library) {
    m_line.drop();
    m_shared = library ? std::make_shared<Shared>(library) : nullptr;
}

void NameSearch::drop() {
    m_line.drop();
}

void NameSearch::find(const QString& query, std::size_t limit) {
    if (!m_shared || query.trimmed().isEmpty()) {
        m_line.drop();
        Q_EMIT found(query, {});
        return;
    }
    m_runner.ask(
        m_line,
        [shared = m_shared, text = query.toStdString(), limit](const Wanted&) {
            std::vector<NameFound> results;
            for (const Found& one : shared->index().find(text, limit))
                results.push_back(inWords(*shared->library, one));
            return results;
        },
        [this, query](const std::vector<NameFound>& results) { Q_EMIT found(query, results); });
}

} // namespace afs
