// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/history_fields.h"

#include "core/dump/history_text.h"

#include <cstring>

namespace afs {

namespace {

constexpr std::array<std::string_view, fieldCount> fieldNames = {
    "ts",
    "platform",
    "ms_played",
    "conn_country",
    "master_metadata_track_name",
    "master_metadata_album_artist_name",
    "master_metadata_album_album_name",
    "spotify_track_uri",
    "episode_name",
    "episode_show_name",
    "spotify_episode_uri",
    "audiobook_title",
    "audiobook_uri",
    "audiobook_chapter_uri",
    "audiobook_chapter_title",
    "reason_start",
    "reason_end",
    "shuffle",
    "skipped",
    "offline",
    "offline_timestamp",
    "incognito_mode",
    "endTime",
    "artistName",
    "trackName",
    "msPlayed",
    "podcastName",
    "episodeName",
    "audiobookName",
    "chapterName",
    "authorName",
    "context_time",
    "timestamp_utc",
};

/// As far as `name` goes: no longer than the bytes that may be read behind any key.
bool isKey(const char* key, std::string_view name) {
    return std::memcmp(key, name.data(), name.size()) == 0 && key[name.size()] == '"';
}

/// The key up to its closing quote, which is there: the document's strings were found closed.
std::string_view keyText(const char* key) {
    std::size_t length = 0;
    while (key[length] != '"')
        length += key[length] == '\\' ? 2 : 1;
    return {key, length};
}

Field fieldNamed(std::string_view raw) {
    std::string plain;
    if (raw.find('\\') != std::string_view::npos)
        unescapeJson(raw, plain);
    else
        plain = raw;
    for (std::size_t i = 0; i < fieldCount; ++i)
        if (plain == fieldNames[i])
            return static_cast<Field>(i);
    return Field::None;
}

} // namespace

Field FieldFinder::find(const char* key) {
    constexpr std::size_t places = 64;
    constexpr std::size_t longestName = 60;
    const std::size_t place = m_place++;
    if (place < m_seen.size() && isKey(key, m_seen[place].name))
        return m_seen[place].field;
    const std::string_view name = keyText(key);
    const Field field = fieldNamed(name);
    if (place >= places)
        return field;
    if (place >= m_seen.size())
        m_seen.resize(place + 1);
    m_seen[place] = {std::string(name.substr(0, longestName)), field};
    return field;
}

} // namespace afs
