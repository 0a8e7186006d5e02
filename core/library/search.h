// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace afs {

enum class FoundKind : std::uint8_t { Track, Artist, Album };

struct Found {
    FoundKind kind = FoundKind::Track;
    std::uint32_t index = 0; ///< TrackIndex, ArtistIndex or AlbumIndex of the snapshot that was searched
    float score = 0;         ///< higher is better

    bool operator==(const Found&) const = default;
};

/// Search as you type over all names of a snapshot: every word of the query has to occur (substring, case and accents
/// folded, any order; a track is also found by words of its artist and album). Ranked: whole name, start of the name,
/// start of a word, then inside; among equals the more played. Build once a snapshot (any thread), query from any
/// thread.
class SearchIndex {
public:
    explicit SearchIndex(LibraryPtr library);

    /// At most `limit` of each kind, best first within a kind: artists, albums, tracks.
    std::vector<Found> find(std::string_view query, std::size_t limit) const;

    const LibraryPtr& library() const { return m_library; }

private:
    LibraryPtr m_library;
    std::string m_folded;                ///< all folded names, '\n' between them
    std::vector<std::uint32_t> m_starts; ///< start of each entry in m_folded
    std::vector<Found> m_entries;        ///< what the entry is, score = its weight by plays
};

/// Case and accents taken off ("Björk" → "bjork"); what search compares. UTF-8 in and out.
std::string foldForSearch(std::string_view text);

} // namespace afs
