// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/ids.h"
#include "core/domain/play.h"
#include "core/library/column.h"
#include "core/library/remembered.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace afs {

/// Dense indices: row numbers inside one snapshot. They never leave it (see Filter, which holds names and ids).
using TrackIndex = std::uint32_t;
using ArtistIndex = std::uint32_t;
using AlbumIndex = std::uint32_t;
using Row = std::uint32_t;
constexpr std::uint32_t noIndex = 0xffffffffU;

/// All strings of a snapshot in one block; a view stays good as long as the snapshot lives.
class StringPool {
public:
    struct Ref {
        std::uint32_t offset = 0;
        std::uint32_t length = 0;
        bool operator==(const Ref&) const = default;
    };

    Ref add(std::string_view text) {
        if (text.empty())
            return {};
        const Ref ref{static_cast<std::uint32_t>(m_bytes.size()), static_cast<std::uint32_t>(text.size())};
        m_bytes.append(text);
        return ref;
    }
    /// A copy that takes `room` more bytes without moving.
    static StringPool copyOf(const StringPool& other, std::size_t room) {
        StringPool copy;
        copy.m_bytes.reserve(other.bytes() + room);
        copy.m_bytes.append(other.m_bytes);
        return copy;
    }
    std::string_view view(Ref ref) const { return std::string_view(m_bytes).substr(ref.offset, ref.length); }
    std::size_t bytes() const { return m_bytes.size(); }

private:
    std::string m_bytes;
};

/// A track as Spotify tells it from others. Its names are those of its newest play that has any. Several may be one
/// recording: see Library::recordingOf(). Where accounts are together each has tracks of its own, and those that are
/// the same to Spotify are one recording: what is asked of a track is asked within one account.
struct TrackInfo {
    TrackId id;
    RecordingId recording; ///< 0: no other track is the same recording
    StringPool::Ref title; ///< empty when Spotify gave none
    StringPool::Ref uri;   ///< empty for rows known by names only
    ArtistIndex artist = noIndex;
    AlbumIndex album = noIndex;
    Kind kind = Kind::Music;
    std::int32_t lengthMs = 0; ///< known length; 0 = unknown (always so for what only a dump knows)
};

struct ArtistInfo {
    StringPool::Ref name;
};

/// An album is told from another by artist and title.
struct AlbumInfo {
    StringPool::Ref title;
    ArtistIndex artist = noIndex;
};

/// The names that one row of the store gave its track.
struct RowNames {
    StringPool::Ref uri;
    StringPool::Ref title;
    StringPool::Ref artist;
    StringPool::Ref album;
    StringPool::Ref albumArtist; ///< that of the track where no other is known, and without an album

    bool operator==(const RowNames&) const = default; ///< the same places in the pool
};

/// A play whose row names its track otherwise than TrackInfo does. Few: spellings change rarely.
struct OwnNames {
    std::uint32_t playId = 0;
    std::uint32_t names = 0; ///< into Library::rowNames
};

/// Whose every track is and where it stands, apart from all else that TrackInfo says: a pass over all tracks reads a
/// tenth.
struct TrackGroups {
    std::vector<ArtistIndex> artists;
    std::vector<AlbumIndex> albums;
};

/// Every stored play of an account (or of all accounts together) as parallel columns sorted by (end, play id), with
/// dense tables beside them. Built once by LibraryBuilder, or by merge(), then never changed, but for `remembered`: any
/// thread may read. 28 bytes a play, 32 where accounts are together. The tables may hold entries that no play points at
/// (merge() leaves them): what shows names counts plays first.
struct Library {
    std::uint64_t version = 0; ///< of the account's facts when this was read

    // --- one entry a play -------------------------------------------------------------------------------------
    Column<std::int64_t> end;          ///< end of the play, ms since 1970 UTC; ascending
    Column<std::int32_t> ms;           ///< milliseconds played as stored, at most INT32_MAX; -1 = unknown
    Column<TrackIndex> track;          ///< noIndex for unattributed plays
    Column<std::uint32_t> playId;      ///< PlayId
    Column<std::uint16_t> platform;    ///< into `labels` (0 = none; 65535 = too many, "other")
    Column<std::uint8_t> kindAndMarks; ///< bits 0-1 Kind, bit 2 near twin, bit 3 longer than a day
    Column<std::uint8_t> flags;        ///< PlayFlags::packed()
    Column<std::uint8_t> reasonStart;  ///< into `reasons` (0 = none, 255 = too many, "other")
    Column<std::uint8_t> reasonEnd;    ///< into `reasons`
    Column<std::uint8_t> country;      ///< into `countries` (0 = none, 255 = "other")
    Column<std::uint8_t> sources;      ///< sourceBit() of every source that attests the play
    Column<std::int32_t> account;      ///< AccountId; empty: all plays are of one account

    // --- dense tables -----------------------------------------------------------------------------------------
    std::vector<TrackInfo> tracks;
    std::vector<TrackIndex> representatives; ///< by track: see recordingOf(); empty: each stands for itself
    std::vector<ArtistInfo> artists;
    std::vector<AlbumInfo> albums;
    std::vector<StringPool::Ref> platforms; ///< [0] is empty
    std::vector<StringPool::Ref> reasons;   ///< [0] is empty
    std::vector<StringPool::Ref> countries; ///< [0] is empty
    std::vector<OwnNames> ownNames;         ///< by play id; what keeps merge() exact when names change
    std::vector<RowNames> rowNames;         ///< what `ownNames` points at
    StringPool strings;
    std::uint32_t newestPlayId = 0; ///< no play id is above; the play itself may have gone since
    std::uint8_t trackDone = 0;     ///< the index of "trackdone" in `reasons`; 0 = never seen

    // --- what follows from the above --------------------------------------------------------------------------
    Remembered<std::vector<std::int32_t>> lengths; ///< by track: see trackLengths()
    Remembered<TrackGroups> groups;                ///< see trackGroups()

    static constexpr std::uint8_t kindBits = 3; ///< of kindAndMarks

    std::size_t plays() const { return end.size(); }
    Kind kind(Row row) const { return static_cast<Kind>(kindAndMarks[row] & kindBits); }
    bool nearTwin(Row row) const { return (kindAndMarks[row] & 4U) != 0; }
    bool beyondDay(Row row) const { return (kindAndMarks[row] & 8U) != 0; }
    Instant endOf(Row row) const { return Instant(Milliseconds(end[row])); }
    /// The track that stands for the recording of a track: of those that are one recording the one that was played
    /// last, since Spotify still has that. Statistics count recordings; a track without others stands for itself.
    TrackIndex recordingOf(TrackIndex t) const { return representatives.empty() ? t : representatives[t]; }
    bool isOfOneAccount(Row a, Row b) const { return account.empty() || account[a] == account[b]; }
    std::string_view text(StringPool::Ref ref) const { return strings.view(ref); }
    std::string_view title(TrackIndex t) const { return text(tracks[t].title); }
    std::string_view artistName(ArtistIndex a) const {
        return a == noIndex ? std::string_view{} : text(artists[a].name);
    }
    std::string_view albumTitle(AlbumIndex a) const {
        return a == noIndex ? std::string_view{} : text(albums[a].title);
    }
};

using LibraryPtr = std::shared_ptr<const Library>;

/// One play in words: what a library is built from by hand (tests) or by the loader.
struct PlayFacts {
    PlayId id;
    Instant end;
    std::int64_t ms = -1; ///< -1 unknown
    Kind kind = Kind::Music;
    PlayFlags flags;
    std::uint8_t sources = sourceBit(Source::ExtendedDump);
    TrackId track; ///< 0: unattributed
    std::string uri;
    std::string title;
    std::string artist;
    std::string album;
    std::string albumArtist; ///< empty: the artist
    std::string reasonStart;
    std::string reasonEnd;
    std::string platform;
    std::string country;
    std::int32_t lengthMs = 0; ///< the known length of the track: equal in all plays of one track
    RecordingId recording;     ///< of the track: equal in all its plays; 0: no other track is the same recording
    AccountId account;         ///< where several are together, else 0; a track is of one of them

    bool operator==(const PlayFacts&) const = default;
};

/// Builds a snapshot from plays in any order. Plays of one TrackId are one track. For tests and demo pictures; the
/// loader builds the same from the store's columns (library_builder.h).
Library buildLibrary(const std::vector<PlayFacts>& plays, std::uint64_t version = 1);

/// By track. Any thread.
const TrackGroups& trackGroups(const Library& library);

/// A change between two versions of an account's facts.
struct LibraryDelta {
    std::uint64_t fromVersion = 0;
    std::uint64_t toVersion = 0;
    std::vector<PlayId> removed;
    std::vector<PlayFacts> added; ///< also plays whose facts changed: they stand in `removed` too
};

/// The next snapshot of one account. Never edits `base`. Equal, play for play and name for name, to a fresh load of the
/// new version. Ids in `removed` that are not there are passed over.
Library merge(const Library& base, const LibraryDelta& delta);

/// The facts of one row in words, as it was stored (tests, export, detail pages). ms is at most INT32_MAX.
PlayFacts playFacts(const Library& library, Row row);

/// Equal in every play, mark and name, whatever the dense numbering. What the merge oracle compares.
bool equalFacts(const Library& a, const Library& b);

} // namespace afs
