// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/playlist.h"
#include "core/statistics/top.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace afs {

/// Lengths this close are those of one recording.
constexpr std::int64_t sameLengthMs = 2000;

/// Finds the tracks of a library that entries of playlists are. Good as long as the library lives; building it takes a
/// pass over the names.
class TrackFinder {
public:
    explicit TrackFinder(const Library& library);

    /// By URI; else by the store's link (PlaylistTrack::track, which knows ISRCs and URIs of long ago), the one word on
    /// which tracks of Spotify are one recording; else, where the entry or the track has no URI, by title and first
    /// artist, case and accents folded, and lengths within 2 s where both are known. Answers with the track that stands
    /// for the recording. noIndex: it is not in the history.
    TrackIndex find(const PlaylistTrack& entry) const;

    const Library& library() const { return m_library; }

private:
    void addUri(StringPool::Ref uri, TrackIndex track);
    void addUrisOfLongAgo();
    TrackIndex findRelease(const PlaylistTrack& entry) const;
    TrackIndex findByNames(const PlaylistTrack& entry) const;

    const Library& m_library;
    std::unordered_map<std::string_view, TrackIndex> m_byUri;
    std::unordered_map<std::int32_t, TrackIndex> m_byId;
    std::unordered_map<std::string, std::vector<TrackIndex>> m_byTitle; ///< folded
};

/// Episodes are no songs, nor is what nobody remembers a name of.
bool isSong(const PlaylistTrack& entry);

/// What tells the songs of playlists apart without the history: the store's link to it, else the URI, else title and
/// artists, case and accents folded.
std::string songKey(const PlaylistTrack& entry);

/// A song of a playlist, and what it has in a selection. A song that is on the list twice is one song.
struct PlaylistSong {
    std::size_t entry = 0;      ///< the first of the entries that are this song
    TrackIndex track = noIndex; ///< noIndex: not in the history
    Amount amount;
    std::optional<Instant> lastPlay; ///< counted in the selection

    bool operator==(const PlaylistSong&) const = default;
};

/// In the order of the playlist.
std::vector<PlaylistSong> playlistSongs(const TrackFinder& finder, const Selection& selection,
                                        const std::vector<PlaylistTrack>& entries);

/// When the songs were last played: by calendar week of the zone, without gaps between the first and the last such
/// week.
struct LastPlayedWeek {
    std::chrono::local_days from; ///< the first day of the week
    std::int64_t songs = 0;
    bool unfinished = false; ///< `today` lies in it or before it

    bool operator==(const LastPlayedWeek&) const = default;
};
struct LastPlayed {
    std::vector<LastPlayedWeek> weeks; ///< ascending; empty: none was ever played
    std::int64_t never = 0;            ///< songs without a counted play in the selection

    bool operator==(const LastPlayed&) const = default;
};
/// Weeks begin on `firstWeekday` (1 = Monday … 7 = Sunday).
LastPlayed lastPlayedByWeek(const std::vector<PlaylistSong>& songs, const Scope& scope, int firstWeekday,
                            std::chrono::local_days today);

/// How many songs were played how often: [0] are those that never were. Up to the most played one.
std::vector<std::int64_t> songsByPlays(const std::vector<PlaylistSong>& songs);

/// Which recordings of the library are on any of these playlists; one entry a track, marked where it stands for its
/// recording.
std::vector<std::uint8_t> tracksOnPlaylists(const TrackFinder& finder,
                                            const std::vector<std::vector<PlaylistTrack>>& playlists);

/// How much of the listening was of songs that are on playlists.
struct PlaylistShare {
    Amount onPlaylists;
    Amount all;

    bool operator==(const PlaylistShare&) const = default;
};
PlaylistShare playlistShare(const Library& library, const Selection& selection,
                            const std::vector<std::uint8_t>& onPlaylists);

/// The top songs that are on no playlist, with their ranks among all songs.
std::vector<TopEntry> topOnNoPlaylist(const Library& library, const Scope& scope, const Selection& selection,
                                      const std::vector<std::uint8_t>& onPlaylists, std::size_t limit);

/// How much a replacement has in common with what it stands for; better ones first.
enum class Likeness : std::uint8_t {
    Recording, ///< the ISRC
    Length,    ///< title and artists, and lengths within 2 s
    Names,     ///< title and artists, but a length is not known: perhaps another version
};

/// The song that could stand for an entry that went dark.
struct Replacement {
    std::string uri;
    std::string title;
    std::string artists;
    std::string album; ///< empty: not known
    Likeness likeness = Likeness::Names;
    bool isPlayable = false; ///< Spotify said so; else it is one that was played

    bool operator==(const Replacement&) const = default;
};

/// Looks in `others` (the entries of the person's playlists, and tracks of the store with their ISRCs) and in what the
/// library played for another track of the same recording: the best Likeness there is. What has the names, but a length
/// that is known to differ, is another recording. Of equals what Spotify says can be played, then what was played last.
/// Nothing that is known to be dark. Takes what it needs: neither has to live on.
class ReplacementFinder {
public:
    ReplacementFinder(const std::vector<PlaylistTrack>& others, const Library& library);

    std::optional<Replacement> find(const PlaylistTrack& dark) const;

private:
    struct Candidate {
        Replacement song;
        std::optional<Milliseconds> length;
        Instant lastPlay;
    };
    using Places = std::unordered_map<std::string, std::vector<std::size_t>>; ///< into m_candidates

    void add(const PlaylistTrack& other);
    void add(const Library& library, const TrackInfo& track, Instant lastPlay);
    void addByNames(const std::string& names);

    std::vector<Candidate> m_candidates;
    Places m_byRecording;                   ///< by ISRC
    Places m_byNames;                       ///< by title and artists, folded
    std::unordered_set<std::string> m_dark; ///< URIs
};

} // namespace afs
