// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/track_names.h"

#include <algorithm>

namespace afs {

namespace {

constexpr int mostWorth = 2;

int worthOf(const RowNames& names) {
    if (names.title.length > 0)
        return mostWorth;
    return names.artist.length > 0 || names.album.length > 0 ? 1 : 0;
}

bool sameText(const StringPool& strings, StringPool::Ref a, StringPool::Ref b) {
    return a == b || (a.length == b.length && strings.view(a) == strings.view(b));
}

} // namespace

void TrackNaming::consider(const RowNames& names, Row last, Kind kind) {
    if (const int worth = worthOf(names); worth > m_worth || (worth == m_worth && last > m_namesFrom)) {
        m_worth = worth;
        m_namesFrom = last;
        m_kind = kind;
        m_names.title = names.title;
        m_names.artist = names.artist;
        m_names.album = names.album;
        m_names.albumArtist = names.albumArtist;
    }
    if (names.uri.length > 0 && (m_uriFrom == noIndex || last > m_uriFrom)) {
        m_uriFrom = last;
        m_names.uri = names.uri;
    }
}

void TrackNaming::considerLength(std::int32_t lengthMs, Row last) {
    if (lengthMs > 0 && (m_lengthFrom == noIndex || last > m_lengthFrom)) {
        m_lengthFrom = last;
        m_lengthMs = lengthMs;
    }
}

bool TrackNaming::isSettledAt(Row row) const {
    const bool hasUri = m_uriFrom != noIndex && m_uriFrom >= row;
    return hasUri && m_worth == mostWorth && m_namesFrom >= row;
}

RowNames namesOfTrack(const Library& library, const TrackInfo& track) {
    RowNames names{track.uri, track.title, {}, {}, {}};
    if (track.artist != noIndex)
        names.artist = names.albumArtist = library.artists[track.artist].name;
    if (track.album != noIndex) {
        const AlbumInfo& album = library.albums[track.album];
        names.album = album.title;
        names.albumArtist = album.artist == noIndex ? StringPool::Ref{} : library.artists[album.artist].name;
    }
    return names;
}

RowNames namesOfPlay(const Library& library, const TrackInfo& track, std::uint32_t playId) {
    const auto own = std::lower_bound(library.ownNames.begin(), library.ownNames.end(), playId,
                                      [](const OwnNames& entry, std::uint32_t id) { return entry.playId < id; });
    if (own != library.ownNames.end() && own->playId == playId)
        return library.rowNames[own->names];
    return namesOfTrack(library, track);
}

bool sameNames(const StringPool& strings, const RowNames& a, const RowNames& b) {
    return sameText(strings, a.title, b.title) && sameText(strings, a.uri, b.uri) &&
           sameText(strings, a.artist, b.artist) && sameText(strings, a.album, b.album) &&
           sameText(strings, a.albumArtist, b.albumArtist);
}

NameTables::NameTables(Library& library) : m_library(library) {}

void NameTables::learn() {
    m_learned = true;
    m_artists.reserve(m_library.artists.size());
    for (ArtistIndex i = 0; i < m_library.artists.size(); ++i)
        m_artists.emplace(m_library.artistName(i), i);
    m_albums.reserve(m_library.albums.size());
    for (AlbumIndex i = 0; i < m_library.albums.size(); ++i)
        m_albums.emplace(AlbumKey{m_library.albums[i].artist, m_library.albumTitle(i)}, i);
}

void NameTables::place(TrackInfo& track, const RowNames& names) {
    track.title = names.title;
    track.uri = names.uri;
    // Most tracks keep their artist and album, and then the tables need no look-up.
    const std::string_view artistName = m_library.text(names.artist);
    const std::string_view albumTitle = m_library.text(names.album);
    const auto albumArtist = [this](AlbumIndex album) { return m_library.artistName(m_library.albums[album].artist); };
    if (artistName == m_library.artistName(track.artist) && albumTitle == m_library.albumTitle(track.album) &&
        (track.album == noIndex || albumArtist(track.album) == m_library.text(names.albumArtist)))
        return;
    if (!m_learned && ++m_searched > fewNames)
        learn();
    track.artist = artist(names.artist);
    const ArtistIndex maker = names.album.length > 0 ? artist(names.albumArtist) : noIndex;
    track.album = album(maker, names.album);
}

ArtistIndex NameTables::artist(StringPool::Ref name) {
    if (name.length == 0)
        return noIndex;
    if (!m_learned) {
        const auto known =
            std::find_if(m_library.artists.begin(), m_library.artists.end(),
                         [&](const ArtistInfo& artist) { return sameText(m_library.strings, artist.name, name); });
        const auto place = static_cast<ArtistIndex>(known - m_library.artists.begin());
        if (known == m_library.artists.end())
            m_library.artists.push_back({name});
        return place;
    }
    const auto [place, isNew] =
        m_artists.try_emplace(m_library.text(name), static_cast<ArtistIndex>(m_library.artists.size()));
    if (isNew)
        m_library.artists.push_back({name});
    return place->second;
}

AlbumIndex NameTables::album(ArtistIndex artist, StringPool::Ref title) {
    if (title.length == 0)
        return noIndex;
    if (!m_learned) {
        const auto known = std::find_if(m_library.albums.begin(), m_library.albums.end(), [&](const AlbumInfo& album) {
            return album.artist == artist && sameText(m_library.strings, album.title, title);
        });
        const auto place = static_cast<AlbumIndex>(known - m_library.albums.begin());
        if (known == m_library.albums.end())
            m_library.albums.push_back({title, artist});
        return place;
    }
    const auto [place, isNew] =
        m_albums.try_emplace(AlbumKey{artist, m_library.text(title)}, static_cast<AlbumIndex>(m_library.albums.size()));
    if (isNew)
        m_library.albums.push_back({title, artist});
    return place->second;
}

} // namespace afs
