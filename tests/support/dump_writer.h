// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace afs::test {

/// One play as a test thinks of it, before it becomes JSON. Every default is believable; an empty text becomes null.
struct PlayRow {
    std::string end = "2024-06-01T12:00:00Z"; ///< `ts` (or `endTime`), written as it is
    std::optional<std::int64_t> ms = 180'000;
    std::string uri;
    std::string title;
    std::string artist;
    std::string album;
    std::string episodeUri;
    std::string episode;
    std::string show;
    std::string bookUri;
    std::string book;
    std::string author; ///< account data only
    std::string chapterUri;
    std::string chapter;
    std::string platform = "linux";
    std::string country = "DE";
    std::string reasonStart = "clickrow";
    std::string reasonEnd = "trackdone";
    std::optional<bool> shuffle = false;
    std::optional<bool> skipped = false;
    std::optional<bool> offline = false;
    std::optional<bool> incognito = false;
    std::optional<std::int64_t> offlineTimestamp;
    /// Single fields as raw JSON, replacing or adding: {"skipped", "1"}. An empty text leaves the key out.
    std::map<std::string, std::string> raw;

    PlayRow with(const std::string& key, const std::string& json) const; ///< a copy with one raw field
};

/// A music row: track `n` has a URI, a title, an artist (ten tracks each) and an album (five tracks each) of its own.
PlayRow music(int n, std::string end, std::optional<std::int64_t> ms = 180'000);
/// A podcast row and an audiobook row.
PlayRow episode(int n, std::string end, std::optional<std::int64_t> ms = 1'200'000);
PlayRow chapter(int n, std::string end, std::optional<std::int64_t> ms = 900'000);

/// The layouts that Spotify has used.
enum class Layout {
    Endsong,    ///< 21 keys, compact, user name and IP address (till early 2024)
    Extended19, ///< 19 keys (2024)
    Extended23, ///< 23 keys with audiobooks, two spaces of indent (2025 on)
    Account,    ///< endTime, artistName, trackName, msPlayed; its podcast and audiobook shapes where a row is one
};

/// A JSON string with its quotes; non-ASCII stays as it is.
std::string jsonText(std::string_view text);
std::string rowJson(const PlayRow& row, Layout layout = Layout::Extended23);
/// A whole history file.
std::string historyJson(const std::vector<PlayRow>& rows, Layout layout = Layout::Extended23);

/// A file of a dump: its path inside the zip or folder, and its bytes.
struct DumpMember {
    std::string name;
    std::string data;
};

/// Splits rows into files named as Spotify names them, inside the folder that Spotify uses. Rows of Layout::Account
/// are split by kind.
std::vector<DumpMember> dumpMembers(const std::vector<PlayRow>& rows, Layout layout = Layout::Extended23,
                                    std::size_t rowsPerFile = 16'000);

/// Write into `folder` and return the path. Throw std::runtime_error when the disk refuses.
QString writeFile(const QString& folder, const std::string& name, std::string_view data);
QString writeFolder(const QString& folder, const std::vector<DumpMember>& members);
QString writeZip(const QString& folder, const std::string& name, const std::vector<DumpMember>& members);

} // namespace afs::test
