// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/subject.h"

#include "ui/models/format.h"
#include "ui/models/playlist_text.h"

#include <algorithm>

namespace afs {

PageId pageOf(Ranked kind) {
    switch (kind) {
    case Ranked::Tracks:
        return PageId::Track;
    case Ranked::Artists:
        return PageId::Artist;
    case Ranked::Albums:
        return PageId::Album;
    }
    return PageId::Track;
}

Filter withoutSubjects(Filter filter) {
    filter.tracks.clear();
    filter.artists.clear();
    filter.albums.clear();
    return filter;
}

Filter narrowedTo(Filter filter, const Subject& subject) {
    filter = withoutSubjects(std::move(filter));
    switch (subject.kind) {
    case Ranked::Tracks:
        filter.tracks.assign(1, subject.track);
        break;
    case Ranked::Artists:
        filter.artists.assign(1, subject.artist);
        break;
    case Ranked::Albums:
        filter.albums.assign(1, subject.album);
        break;
    }
    return filter;
}

std::uint32_t indexOf(const Library& library, const Subject& subject) {
    const auto find = [](const auto& table, const auto& fits) {
        for (std::uint32_t i = 0; i < table.size(); ++i)
            if (fits(i))
                return i;
        return noIndex;
    };
    switch (subject.kind) {
    case Ranked::Tracks: {
        const TrackIndex track =
            find(library.tracks, [&](std::uint32_t i) { return library.tracks[i].id == subject.track; });
        return track == noIndex ? noIndex : library.recordingOf(track);
    }
    case Ranked::Artists:
        return find(library.artists, [&](std::uint32_t i) { return library.artistName(i) == subject.artist; });
    case Ranked::Albums:
        return find(library.albums, [&](std::uint32_t i) {
            return library.albumTitle(i) == subject.album.album &&
                   library.artistName(library.albums[i].artist) == subject.album.artist;
        });
    }
    return noIndex;
}

Subject subjectAt(const Library& library, Ranked kind, std::uint32_t index) {
    switch (kind) {
    case Ranked::Tracks:
        return Subject::ofTrack(library.tracks[index].id);
    case Ranked::Artists:
        return Subject::ofArtist(std::string(library.artistName(index)));
    case Ranked::Albums:
        return Subject::ofAlbum(
            {std::string(library.artistName(library.albums[index].artist)), std::string(library.albumTitle(index))});
    }
    return {};
}

SubjectLink linkTo(const Library& library, Ranked kind, std::uint32_t index) {
    QString name;
    switch (kind) {
    case Ranked::Tracks:
        name = titleOrUnknown(library.title(index));
        break;
    case Ranked::Artists:
        name = artistOrUnknown(library.artistName(index));
        break;
    case Ranked::Albums:
        name = albumOrUnknown(library.albumTitle(index));
        break;
    }
    return {subjectAt(library, kind, index), name};
}

std::optional<SubjectLink> linkOfPlay(const Library& library, Row play, Ranked kind) {
    const TrackIndex track = library.track[play];
    if (track == noIndex)
        return std::nullopt;
    const TrackInfo& info = library.tracks[track];
    const std::uint32_t index = kind == Ranked::Tracks ? track : kind == Ranked::Artists ? info.artist : info.album;
    if (index == noIndex)
        return std::nullopt;
    return linkTo(library, kind, index);
}

namespace {

QUrl searchAddress(const QString& words) {
    if (words.trimmed().isEmpty())
        return {};
    return QUrl(QStringLiteral("https://open.spotify.com/search/") +
                QString::fromLatin1(QUrl::toPercentEncoding(words)));
}

} // namespace

QUrl spotifyAddress(const Library& library, const Subject& subject) {
    switch (subject.kind) {
    case Ranked::Tracks: {
        const TrackIndex track = indexOf(library, subject);
        if (track == noIndex)
            return {};
        return openAddress(fromUtf8(library.text(library.tracks[track].uri)));
    }
    case Ranked::Artists:
        return searchAddress(fromUtf8(subject.artist));
    case Ranked::Albums:
        if (subject.album.album.empty())
            return {};
        return searchAddress(fromUtf8(subject.album.album) + u' ' + fromUtf8(subject.album.artist));
    }
    return {};
}

} // namespace afs
