// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace afs {

/// The keys of history rows that are read. IP address, user agent, user name and place are not among them: they are
/// passed over without being looked at.
enum class Field : std::uint8_t {
    Ts,
    Platform,
    MsPlayed,
    Country,
    TrackName,
    AlbumArtist,
    AlbumName,
    TrackUri,
    EpisodeName,
    ShowName,
    EpisodeUri,
    BookTitle,
    BookUri,
    ChapterUri,
    ChapterTitle,
    ReasonStart,
    ReasonEnd,
    Shuffle,
    Skipped,
    Offline,
    OfflineTimestamp,
    Incognito,
    // account data
    EndTime,
    ArtistName,
    AccountTrack,
    AccountMs,
    PodcastName,
    AccountEpisode,
    AudiobookName,
    ChapterName,
    AuthorName,
    // what the technical log's rows have
    ContextTime,
    TimestampUtc,
    None,
};
constexpr std::size_t fieldCount = static_cast<std::size_t>(Field::None);

/// One row as raw JSON: the text of each known value, blanks trimmed, empty where the key is missing. Of objects and
/// lists only the opening bracket. The last of equal keys holds.
struct RawRow {
    std::array<std::string_view, fieldCount> values;

    std::string_view operator[](Field field) const { return values[static_cast<std::size_t>(field)]; }
    bool has(Field field) const { return !(*this)[field].empty(); }
    bool given(Field field) const { return has(field) && (*this)[field] != "null"; }
    void clear() { values.fill({}); }
};

/// Tells keys apart. Rows of one file have the same keys in the same order, so the key that stood at this place in the
/// row before is tried first.
class FieldFinder {
public:
    void startRow() { m_place = 0; }

    /// `key` points behind the opening quote of the next key, in a padded buffer (64 readable bytes and more).
    Field find(const char* key);

private:
    struct Seen {
        std::string name; ///< as written, without quotes
        Field field = Field::None;
    };

    std::vector<Seen> m_seen; ///< by place in the row
    std::size_t m_place = 0;
};

} // namespace afs
