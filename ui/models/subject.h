// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/rank.h"
#include "ui/models/page_id.h"

#include <QString>
#include <QUrl>

#include <optional>
#include <string>

namespace afs {

/// A track (with its whole recording), an artist or an album that a page is about: by database id or name, good
/// whatever snapshot comes next.
struct Subject {
    Ranked kind = Ranked::Tracks;
    TrackId track{};
    std::string artist{}; ///< the artist's name, UTF-8
    AlbumName album{};

    static Subject ofTrack(TrackId id) { return {Ranked::Tracks, id, {}, {}}; }
    static Subject ofArtist(std::string name) { return {Ranked::Artists, {}, std::move(name), {}}; }
    static Subject ofAlbum(AlbumName name) { return {Ranked::Albums, {}, {}, std::move(name)}; }

    bool operator==(const Subject&) const = default;
};

PageId pageOf(Ranked kind);

/// The same filter without what names tracks, artists and albums; and narrowed to the subject alone.
Filter withoutSubjects(Filter filter);
Filter narrowedTo(Filter filter, const Subject& subject);

/// TrackIndex (of the track that stands for the recording), ArtistIndex or AlbumIndex of the subject; noIndex when the
/// snapshot has it not.
std::uint32_t indexOf(const Library& library, const Subject& subject);
/// The subject of a row of a ranking.
Subject subjectAt(const Library& library, Ranked kind, std::uint32_t index);

/// A subject and what it is called, for links.
struct SubjectLink {
    Subject subject;
    QString name;
};
SubjectLink linkTo(const Library& library, Ranked kind, std::uint32_t index);
/// Of the track of a play and of its artist and album; nothing where the play has none.
std::optional<SubjectLink> linkOfPlay(const Library& library, Row play, Ranked kind);

/// Where it opens at Spotify: the track itself; an artist or album, whose address no dump names, as a search for its
/// name. Invalid for local files and for what has no name.
QUrl spotifyAddress(const Library& library, const Subject& subject);

} // namespace afs
