// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/playlist_data.h"

#include <QTimeZone>

/// What cannot be played any more, over all playlists. Pure functions, any thread.
namespace afs {

/// A song that is unplayable or removed, on one playlist or several.
struct UnplayableSong {
    PlaylistTrack entry;                    ///< the first of it; `darkSince` is the earliest
    QStringList playlists;                  ///< names
    std::optional<Replacement> replacement; ///< what could stand in for it
};

/// Longest dark last: what went dark lately is news; what was dark when it was first looked at is none.
std::vector<UnplayableSong> unplayableSongs(const std::vector<PlaylistEntries>& entries,
                                            const std::vector<WatchedPlaylist>& playlists,
                                            const ReplacementFinder& replacements);

/// The order of unplayableSongs(), ascending.
qint64 darkOrder(const UnplayableSong& song);

/// How many songs could not be played, week by week since the first of them; from what is dark now and from the events
/// of what came back or left. Nothing is told of the weeks before the first look. Empty when nothing ever was.
ChartData unplayableTimeline(const std::vector<PlaylistEntries>& entries, const std::vector<PlaylistEvent>& events,
                             std::chrono::local_days today, int firstWeekday, const QTimeZone& zone);

/// The songs of the history among those that a week of the timeline counts: `week` is its first day.
std::vector<TrackId> darkTracksOf(QDate week, const std::vector<PlaylistEntries>& entries,
                                  const std::vector<PlaylistEvent>& events, const QTimeZone& zone);

} // namespace afs
