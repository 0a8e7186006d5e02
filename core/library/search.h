// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fold.h"
#include "core/library/library.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace afs {

enum class FoundKind : std::uint8_t { Track, Artist, Album };

struct Found {
    FoundKind kind = FoundKind::Track;
    std::uint32_t index = 0; ///< TrackIndex, ArtistIndex or AlbumIndex of the snapshot that was searched
    float score = 0; ///< higher is better; its whole part is how well the words fit, the rest who was played more
    std::uint32_t plays = 0; ///< stored, of any kind

    bool operator==(const Found&) const = default;
};

/// Search as you type over all names of a snapshot that have plays: every word of the query has to occur (substring,
/// case and accents folded, any order; a track is also found by words of its artist and album, an album by its artist).
/// Tracks of one recording are one entry, found by the names of each.
/// Ranked: whole name, start of the name, start of words, then inside; among equals the more played. Build once a
/// snapshot (any thread), query from any thread.
class SearchIndex {
public:
    explicit SearchIndex(LibraryPtr library);

    /// At most `limit` of each kind, best first within a kind: artists, albums, tracks. Nothing for an empty query.
    std::vector<Found> find(std::string_view query, std::size_t limit) const;

    const LibraryPtr& library() const { return m_library; }

private:
    struct Entry {
        std::uint32_t start = 0; ///< of its text in m_folded: name, then '\t' and what else it is found by, then '\n'
        std::uint32_t nameEnd = 0;
        std::uint32_t end = 0; ///< of the text, at the '\n'
        std::uint32_t index = 0;
        std::uint32_t plays = 0;
        FoundKind kind = FoundKind::Track;
    };
    struct Words;

    void append(Entry entry, std::string_view name, std::string_view alsoBy);
    /// How well the words fit, 0 = not all of them occur.
    int fit(const Entry& entry, const Words& words) const;

    LibraryPtr m_library;
    std::string m_folded;
    std::vector<Entry> m_entries; ///< by kind, then most played first: the order among equals
};

} // namespace afs
