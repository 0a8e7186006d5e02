// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text_hash.h"
#include "core/library/label_codes.h"
#include "core/library/library.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace afs {

/// What a play was a play of, in the words of one row of the store.
struct PlayName {
    TrackId track;
    std::string_view uri;
    std::string_view title;
    std::string_view artist;
    std::string_view album;
    std::int32_t lengthMs = 0;         ///< the track's known length; 0 = unknown
    std::string_view albumArtist = {}; ///< empty: the artist
};

/// One play in the builder's numbers.
struct PlayRow {
    std::int64_t end = 0; ///< ms since 1970 UTC
    std::int64_t ms = -1; ///< -1 unknown
    std::uint32_t playId = 0;
    std::uint32_t name = noIndex; ///< from addName(); noIndex: unattributed
    AccountId account;            ///< of every play, or of none: see Library::account
    Kind kind = Kind::Music;
    std::uint8_t flags = 0;   ///< PlayFlags::packed()
    std::uint8_t sources = 0; ///< sourceBit() of every source
    std::uint8_t reasonStart = 0;
    std::uint8_t reasonEnd = 0;
    std::uint8_t country = 0;
    std::uint16_t platform = 0;
};

/// Makes a snapshot out of columns: names and words first, as they come, then plays. Plays in order of (end, id) are
/// fastest; any order is right. One thread at a time.
class LibraryBuilder {
public:
    LibraryBuilder();
    LibraryBuilder(const LibraryBuilder&) = delete;
    LibraryBuilder& operator=(const LibraryBuilder&) = delete;

    void reserve(std::size_t plays, std::size_t names);

    /// The number that PlayRow::name wants. Several names of one TrackId are one track, called as its newest play that
    /// has a title calls it. The text is copied. Names without plays leave no trace in the tables.
    std::uint32_t addName(const PlayName& name);

    /// Tracks of one recording are counted together. Any time before build(); tracks without plays are passed over.
    void link(TrackId track, RecordingId recording) { m_recordings.insert_or_assign(track, recording); }

    /// Codes of words for PlayRow; equal words have one code, the empty word is 0.
    std::uint8_t reason(std::string_view word);
    std::uint8_t country(std::string_view word);
    std::uint16_t platform(std::string_view word);

    void add(const PlayRow& play);

    /// Once; the builder is empty afterwards.
    Library build(std::uint64_t version);

private:
    struct Name {
        TrackId track;
        RowNames names;
        std::int32_t lengthMs = 0;
        Row last = noIndex;               ///< newest play of this name
        TrackIndex dense = noIndex;       ///< its track
        std::uint32_t ownNames = noIndex; ///< into Library::rowNames, when the track is called otherwise
    };

    StringPool::Ref shared(std::string_view text);
    void sortPlays();
    void findNewestPlays();
    void makeTracks();
    void placeTracks();

    Library m_library; ///< its `track` column holds names until placeTracks()
    std::vector<Name> m_names;
    std::unordered_map<TrackId, RecordingId> m_recordings;
    std::unordered_map<std::string, StringPool::Ref, TextHash, std::equal_to<>> m_shared;
    LabelCodes m_reasons{narrowLabels};
    LabelCodes m_countries{narrowLabels};
    LabelCodes m_platforms{wideLabels};
};

} // namespace afs
