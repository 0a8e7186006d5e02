// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/playlist.h"

#include <QString>
#include <QUrl>

/// Playlists in the words of a person. Any thread.
namespace afs {

/// "58 songs"
QString songsText(qint64 songs);
/// "Playable", "Not in your country", "Removed from Spotify", …: the status with its reason.
QString entryText(EntryStatus status, const QString& reason);
/// What that means, in a sentence.
QString entryExplanation(EntryStatus status, const QString& reason);
/// Unplayable or removed: somebody who wanted to hear it could not.
bool isDark(EntryStatus status);
QString changeText(PlaylistChange change);

/// Where Spotify's program or its web page opens; an invalid address where there is none (a local file, a removed one).
QUrl openAddress(const QString& uri);
QUrl playlistAddress(const QString& spotifyId);

/// Why the contents of a playlist are not shown.
QString withheldSentence();

} // namespace afs
