// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/playlist.h"
#include "core/scan/playlist_service.h"

#include <QString>
#include <QUrl>

/// Playlists in the words of a person. Any thread.
namespace afs {

/// "58 songs"
QString songsText(qint64 songs);
/// "61 entries": a song that is on a list twice is two of them, and so are an episode and a local file one each.
QString entriesText(qint64 entries);
/// "Playable", "Not in your country", "Removed from Spotify", …: the status with its reason.
QString entryText(EntryStatus status, const QString& reason);
/// What that means, in a sentence.
QString entryExplanation(EntryStatus status, const QString& reason);
QString changeText(PlaylistChange change);
/// What a round of scanning found, or why it ended.
QString scannedText(const PlaylistRound& round);

/// Where Spotify's program or its web page opens; an invalid address where there is none (a local file, a removed one).
QUrl openAddress(const QString& uri);
QUrl playlistAddress(const QString& spotifyId);

/// Why the contents of a playlist are not shown.
QString withheldSentence();

} // namespace afs
