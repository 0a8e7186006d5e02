// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"

#include <string_view>
#include <unordered_map>

namespace afs {

/// Decides what a track is called, from the names that its plays bring: title, artist and album are those of the newest
/// play with a title (else of the newest with an artist or album), the URI that of the newest with one.
class TrackNaming {
public:
    /// `last` is the newest row with these names. Rows in any order.
    void consider(const RowNames& names, Row last, Kind kind);
    /// The length of the newest row that knows one wins.
    void considerLength(std::int32_t lengthMs, Row last);
    /// Whether no row before this one can change the names any more.
    bool isSettledAt(Row row) const;

    const RowNames& names() const { return m_names; }
    Kind kind() const { return m_kind; }
    std::int32_t lengthMs() const { return m_lengthMs; }

private:
    RowNames m_names;
    Kind m_kind = Kind::Music;
    std::int32_t m_lengthMs = 0;
    int m_worth = -1; ///< of what m_names came from
    Row m_namesFrom = 0;
    Row m_uriFrom = noIndex;
    Row m_lengthFrom = noIndex;
};

/// What the snapshot calls a track.
RowNames namesOfTrack(const Library& library, const TrackInfo& track);

/// What the row of a play called its track: the names of its own, else those of the track. The play has a track.
RowNames namesOfPlay(const Library& library, const TrackInfo& track, std::uint32_t playId);

/// Equal in their text.
bool sameNames(const StringPool& strings, const RowNames& a, const RowNames& b);

/// The artists and albums of a library under construction: each name once. No string may be added to the library's pool
/// while one of these lives.
class NameTables {
public:
    explicit NameTables(Library& library);

    /// What TrackInfo wants, of names whose text is in the pool already.
    void place(TrackInfo& track, const RowNames& names);

private:
    struct AlbumKey {
        ArtistIndex artist;
        std::string_view title;
        bool operator==(const AlbumKey&) const = default;
    };
    struct AlbumHash {
        std::size_t operator()(const AlbumKey& key) const noexcept {
            return std::hash<std::string_view>{}(key.title) ^ (key.artist * 0x9e3779b97f4a7c15ULL);
        }
    };

    /// The first names are searched for; hash tables of all that the library has are worth their time only then.
    static constexpr int fewNames = 100;

    void learn();
    ArtistIndex artist(StringPool::Ref name);
    AlbumIndex album(ArtistIndex artist, StringPool::Ref title);

    Library& m_library;
    int m_searched = 0;
    bool m_learned = false;
    std::unordered_map<std::string_view, ArtistIndex> m_artists;
    std::unordered_map<AlbumKey, AlbumIndex, AlbumHash> m_albums;
};

} // namespace afs
