// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/playability.h"

#include "core/statistics/playlists.h"
#include "ui/charts/chart_text.h"
#include "ui/models/playlist_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <string>
#include <unordered_set>

namespace afs {

namespace {

struct DoubtWords {
    Q_DECLARE_TR_FUNCTIONS(Playability)
};

bool isTold(EntryStatus status) {
    return status == EntryStatus::Playable || isDark(status);
}

} // namespace

int countUnplayable(const std::vector<PlaylistEntries>& entries) {
    std::unordered_set<std::string> songs;
    for (const PlaylistEntries& list : entries)
        for (const PlaylistTrack& entry : list.tracks)
            if (isDark(entry.status))
                songs.insert(songKey(entry));
    return static_cast<int>(songs.size());
}

Playability playabilityOf(const std::vector<WatchedPlaylist>& playlists, const std::vector<PlaylistEntries>& entries,
                          bool hasMarket) {
    Playability found;
    found.hasMarket = hasMarket;
    for (const WatchedPlaylist& playlist : playlists) {
        found.withheld += playlist.hasContents() ? 0 : 1;
        found.notScanned += playlist.isReadable && !playlist.lastScan ? 1 : 0;
    }
    std::unordered_set<std::string> told;
    std::unordered_set<std::string> untold;
    for (const PlaylistEntries& list : entries)
        for (const PlaylistTrack& entry : list.tracks) {
            if (isTold(entry.status))
                told.insert(songKey(entry));
            else if (entry.status == EntryStatus::Unknown)
                untold.insert(songKey(entry));
        }
    std::erase_if(untold, [&told](const std::string& song) { return told.contains(song); });
    found.told = static_cast<int>(told.size());
    found.untold = static_cast<int>(untold.size());
    return found;
}

QString doubtText(const Playability& playability) {
    QStringList sentences;
    if (playability.untold > 0 && !playability.hasMarket)
        sentences.append(DoubtWords::tr("Without a country Spotify does not say what it plays. Choose the one you "
                                        "listen in on the page Playlists; the next scan asks again."));
    else if (playability.untold == 1)
        sentences.append(
            DoubtWords::tr("Of 1 song Spotify did not say whether it plays it; the next scan asks again."));
    else if (playability.untold > 1)
        sentences.append(DoubtWords::tr("Of %1 Spotify did not say whether it plays them; the next scan asks again.",
                                        "a number of songs")
                             .arg(songsText(playability.untold)));
    if (playability.notScanned == 1)
        sentences.append(DoubtWords::tr("One playlist has not been scanned yet."));
    else if (playability.notScanned > 1)
        sentences.append(DoubtWords::tr("%1 playlists have not been scanned yet.")
                             .arg(countText(static_cast<double>(playability.notScanned))));
    if (playability.withheld == 1)
        sentences.append(DoubtWords::tr("Of one playlist Spotify does not give the contents to personal apps."));
    else if (playability.withheld > 1)
        sentences.append(DoubtWords::tr("Of %1 playlists Spotify does not give the contents to personal apps.")
                             .arg(countText(static_cast<double>(playability.withheld))));
    return sentences.join(u' ');
}

} // namespace afs
