// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dump/demo_random.h"
#include "core/dump/demo_words.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace afs::demo {

struct Track {
    std::string title;
    std::string uri;
    std::uint32_t artist = 0;
    std::uint32_t album = 0;
    std::int64_t lengthMs = 0;
};

struct Album {
    std::string title;
    std::uint32_t artist = 0;
    std::uint32_t firstTrack = 0;
    std::uint32_t tracks = 0;
    int released = 0; ///< day of the history; negative: before it begins
};

struct Artist {
    std::string name;
    Mood mood = Mood::Everyday;
    std::uint32_t firstAlbum = 0;
    std::uint32_t albums = 0;
};

/// An invented world of music. The first `known` artists have several albums; the others are met in passing.
struct Catalogue {
    std::vector<Artist> artists;
    std::vector<Album> albums;
    std::vector<Track> tracks;
    std::size_t known = 0;
};

/// A song that came out once more: from a day on Spotify plays the new release of the same recording.
struct Reissue {
    std::string uri;
    std::string album;
    std::string isrc; ///< of both releases
    int from = 0;     ///< day of the history
};
/// A few songs have one.
std::optional<Reissue> reissueOf(const Catalogue& catalogue, const Track& track);

/// `days`: how long the history is, so that albums come out along the way.
Catalogue makeCatalogue(Random& random, int days);

/// `kind` is track, episode or show: a well-formed URI of an id that nobody has given out.
std::string makeUri(Random& random, std::string_view kind);

} // namespace afs::demo
