// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>

namespace afs {

/// What the name of a file in a dump promises. Names only: folders are called differently every year.
enum class FileRole {
    Extended, ///< Streaming_History_Audio_*, Streaming_History_Video_*, endsong_*, endvideo
    Account,  ///< StreamingHistory*
    Names,    ///< Playlist*, YourLibrary: artist and title with their URI
    Private,  ///< other files of Spotify's packages; never read
    Manual,   ///< Spotify's "read me first"
    Archive,  ///< another zip
    Json,     ///< JSON of unknown content: has to be looked into
    Other,
};

/// Whether a file of that name may have a part in a history.
constexpr bool mayHoldHistory(FileRole role) {
    return role == FileRole::Extended || role == FileRole::Account || role == FileRole::Names ||
           role == FileRole::Json || role == FileRole::Archive;
}

/// Where a history file stands among the others, whatever its container is called.
struct HistoryOrder {
    int group = 0; ///< extended audio, extended video, by content, account music, podcasts, audiobooks
    int index = 0; ///< compared as a number: _10 after _9
    QString name;  ///< in lower case

    std::weak_ordering operator<=>(const HistoryOrder&) const = default;
};

struct HistoryName {
    FileRole role = FileRole::Other;
    bool video = false;
    HistoryOrder order;
};

/// `name` is a base name; " (1)" before the ending, as browsers add it, is overlooked; so is upper and lower case.
HistoryName recogniseName(const QString& name);

/// The order of files whose content was recognised but not their name.
HistoryOrder orderByContent(const QString& name, bool account);

} // namespace afs
