// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/dump_writer.h"

#include "tests/support/zip_writer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>
#include <stdexcept>
#include <utility>

namespace afs::test {

namespace {

using Keys = std::vector<std::pair<std::string, std::string>>;

std::string base62Id(const char* letter, int n) {
    char id[32];
    std::snprintf(id, sizeof id, "%s%021d", letter, n);
    return id;
}

std::string orNull(const std::string& text) {
    return text.empty() ? "null" : jsonText(text);
}

std::string orNull(const std::optional<bool>& value) {
    return !value ? "null" : *value ? "true" : "false";
}

std::string orNull(const std::optional<std::int64_t>& value) {
    return value ? std::to_string(*value) : "null";
}

Keys extendedKeys(const PlayRow& row, Layout layout) {
    Keys keys;
    const bool old = layout == Layout::Endsong;
    keys.emplace_back("ts", jsonText(row.end));
    if (old)
        keys.emplace_back("username", "\"listener\"");
    keys.emplace_back("platform", jsonText(row.platform));
    keys.emplace_back("ms_played", orNull(row.ms));
    keys.emplace_back("conn_country", jsonText(row.country));
    keys.emplace_back(old ? "ip_addr_decrypted" : "ip_addr", "\"203.0.113.7\"");
    if (old)
        keys.emplace_back("user_agent_decrypted", "\"unknown\"");
    keys.emplace_back("master_metadata_track_name", orNull(row.title));
    keys.emplace_back("master_metadata_album_artist_name", orNull(row.artist));
    keys.emplace_back("master_metadata_album_album_name", orNull(row.album));
    keys.emplace_back("spotify_track_uri", orNull(row.uri));
    keys.emplace_back("episode_name", orNull(row.episode));
    keys.emplace_back("episode_show_name", orNull(row.show));
    keys.emplace_back("spotify_episode_uri", orNull(row.episodeUri));
    if (layout == Layout::Extended23) {
        keys.emplace_back("audiobook_title", orNull(row.book));
        keys.emplace_back("audiobook_uri", orNull(row.bookUri));
        keys.emplace_back("audiobook_chapter_uri", orNull(row.chapterUri));
        keys.emplace_back("audiobook_chapter_title", orNull(row.chapter));
    }
    keys.emplace_back("reason_start", orNull(row.reasonStart));
    keys.emplace_back("reason_end", orNull(row.reasonEnd));
    keys.emplace_back("shuffle", orNull(row.shuffle));
    keys.emplace_back("skipped", orNull(row.skipped));
    keys.emplace_back("offline", orNull(row.offline));
    keys.emplace_back("offline_timestamp", orNull(row.offlineTimestamp));
    keys.emplace_back("incognito_mode", orNull(row.incognito));
    return keys;
}

/// "2024-06-01T12:00:00Z" as account data writes it: "2024-06-01 12:00".
std::string minuteOf(const std::string& end) {
    if (end.size() < 16 || end[10] != 'T')
        return end;
    return end.substr(0, 10) + ' ' + end.substr(11, 5);
}

Keys accountKeys(const PlayRow& row) {
    Keys keys;
    keys.emplace_back("endTime", jsonText(minuteOf(row.end)));
    if (!row.episode.empty()) {
        keys.emplace_back("podcastName", orNull(row.show));
        keys.emplace_back("episodeName", orNull(row.episode));
    } else if (!row.chapter.empty()) {
        keys.emplace_back("audiobookName", orNull(row.book));
        keys.emplace_back("chapterName", orNull(row.chapter));
        keys.emplace_back("authorName", orNull(row.author));
    } else {
        keys.emplace_back("artistName", orNull(row.artist));
        keys.emplace_back("trackName", orNull(row.title));
    }
    keys.emplace_back("msPlayed", orNull(row.ms));
    return keys;
}

void applyRaw(Keys& keys, const std::map<std::string, std::string>& raw) {
    for (const auto& [key, json] : raw) {
        const std::string& name = key;
        const auto place = std::find_if(keys.begin(), keys.end(), [&](const auto& pair) { return pair.first == name; });
        if (json.empty() && place != keys.end())
            keys.erase(place);
        else if (!json.empty() && place != keys.end())
            place->second = json;
        else if (!json.empty())
            keys.emplace_back(key, json);
    }
}

std::vector<DumpMember> splitRows(const std::vector<PlayRow>& rows, Layout layout, std::size_t rowsPerFile,
                                  const std::string& start) {
    std::vector<DumpMember> members;
    for (std::size_t i = 0; i < rows.size(); i += rowsPerFile) {
        const auto first = rows.begin() + static_cast<std::ptrdiff_t>(i);
        const auto last = rows.begin() + static_cast<std::ptrdiff_t>(std::min(rows.size(), i + rowsPerFile));
        members.push_back({start + std::to_string(i / rowsPerFile) + ".json",
                           historyJson(std::vector<PlayRow>(first, last), layout)});
    }
    return members;
}

} // namespace

PlayRow PlayRow::with(const std::string& key, const std::string& json) const {
    PlayRow copy = *this;
    copy.raw[key] = json;
    return copy;
}

PlayRow music(int n, std::string end, std::optional<std::int64_t> ms) {
    PlayRow row;
    row.end = std::move(end);
    row.ms = ms;
    row.uri = "spotify:track:" + base62Id("T", n);
    row.title = "Title " + std::to_string(n);
    row.artist = "Artist " + std::to_string(n / 10);
    row.album = "Album " + std::to_string(n / 5);
    return row;
}

PlayRow episode(int n, std::string end, std::optional<std::int64_t> ms) {
    PlayRow row;
    row.end = std::move(end);
    row.ms = ms;
    row.episodeUri = "spotify:episode:" + base62Id("E", n);
    row.episode = "Episode " + std::to_string(n);
    row.show = "Show " + std::to_string(n / 10);
    return row;
}

PlayRow chapter(int n, std::string end, std::optional<std::int64_t> ms) {
    PlayRow row;
    row.end = std::move(end);
    row.ms = ms;
    row.bookUri = "spotify:show:" + base62Id("B", n / 10);
    row.book = "Book " + std::to_string(n / 10);
    row.author = "Author " + std::to_string(n / 20);
    row.chapterUri = "spotify:episode:" + base62Id("C", n);
    row.chapter = "Chapter " + std::to_string(n);
    return row;
}

std::string jsonText(std::string_view text) {
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            char escape[8];
            std::snprintf(escape, sizeof escape, "\\u%04x", static_cast<unsigned>(static_cast<unsigned char>(c)));
            out += escape;
        } else {
            out += c;
        }
    }
    return out + '"';
}

std::string rowJson(const PlayRow& row, Layout layout) {
    Keys keys = layout == Layout::Account ? accountKeys(row) : extendedKeys(row, layout);
    applyRaw(keys, row.raw);
    const bool compact = layout == Layout::Endsong;
    const std::string newLine = compact ? "" : "\n    ";
    const std::string colon = compact ? ":" : layout == Layout::Account ? " : " : ": ";
    std::string out = compact ? "{" : "  {";
    for (std::size_t i = 0; i < keys.size(); ++i) {
        out += i == 0 ? "" : ",";
        out += newLine;
        out += jsonText(keys[i].first);
        out += colon;
        out += keys[i].second;
    }
    return out + (compact ? "}" : "\n  }");
}

std::string historyJson(const std::vector<PlayRow>& rows, Layout layout) {
    const bool compact = layout == Layout::Endsong;
    if (rows.empty())
        return "[]";
    std::string out = compact ? "[" : "[\n";
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i > 0)
            out += compact ? "," : ",\n";
        out += rowJson(rows[i], layout);
    }
    return out + (compact ? "]" : "\n]");
}

std::vector<DumpMember> dumpMembers(const std::vector<PlayRow>& rows, Layout layout, std::size_t rowsPerFile) {
    if (layout == Layout::Endsong)
        return splitRows(rows, layout, rowsPerFile, "MyData/endsong_");
    if (layout != Layout::Account)
        return splitRows(rows, layout, rowsPerFile,
                         "Spotify Extended Streaming History/Streaming_History_Audio_2015-2025_");
    std::vector<PlayRow> tracks;
    std::vector<PlayRow> episodes;
    std::vector<PlayRow> chapters;
    for (const PlayRow& row : rows)
        (!row.episode.empty() ? episodes : !row.chapter.empty() ? chapters : tracks).push_back(row);
    const std::string folder = "Spotify Account Data/StreamingHistory_";
    std::vector<DumpMember> members = splitRows(tracks, layout, rowsPerFile, folder + "music_");
    for (DumpMember& member : splitRows(episodes, layout, rowsPerFile, folder + "podcast_"))
        members.push_back(std::move(member));
    for (DumpMember& member : splitRows(chapters, layout, rowsPerFile, folder + "audiobook_"))
        members.push_back(std::move(member));
    return members;
}

QString writeFile(const QString& folder, const std::string& name, std::string_view data) {
    const QString path = folder + QStringLiteral("/") + QString::fromStdString(name);
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) ||
        file.write(data.data(), static_cast<qint64>(data.size())) != static_cast<qint64>(data.size()))
        throw std::runtime_error("cannot write " + path.toStdString());
    return path;
}

QString writeFolder(const QString& folder, const std::vector<DumpMember>& members) {
    QDir().mkpath(folder);
    for (const DumpMember& member : members)
        writeFile(folder, member.name, member.data);
    return folder;
}

QString writeZip(const QString& folder, const std::string& name, const std::vector<DumpMember>& members) {
    std::vector<ZipMember> zipped;
    for (const DumpMember& member : members) {
        ZipMember entry;
        entry.name = member.name;
        entry.data = member.data;
        entry.descriptor = true;
        zipped.push_back(std::move(entry));
    }
    return writeFile(folder, name, zipBytes(zipped));
}

} // namespace afs::test
