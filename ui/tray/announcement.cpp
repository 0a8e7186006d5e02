// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/announcement.h"

#include "ui/models/playlist_text.h"

#include <QCoreApplication>
#include <QSet>
#include <QStringList>

namespace afs {

namespace {

struct NewsWords {
    Q_DECLARE_TR_FUNCTIONS(Announcement)
};

/// The name of the only song of a kind, else how many there are.
QString songsOf(const std::vector<PlaylistEvent>& found, PlaylistChange change, int& songs) {
    QString name;
    QSet<QString> different; // a song may stand on a list twice
    for (const PlaylistEvent& event : found) {
        if (event.change != change)
            continue;
        different.insert(event.uri.isEmpty() ? event.name + u'\n' + event.artists : event.uri);
        name = event.name;
    }
    songs = static_cast<int>(different.size());
    return songs == 1 && !name.isEmpty() ? NewsWords::tr("“%1”", "song").arg(name) : songsText(songs);
}

} // namespace

QString announcementOf(const std::vector<PlaylistEvent>& found) {
    int gone = 0;
    int back = 0;
    const QString goneSongs = songsOf(found, PlaylistChange::WentDark, gone);
    const QString backSongs = songsOf(found, PlaylistChange::CameBack, back);
    QStringList sentences;
    if (gone > 0)
        sentences.append(gone == 1 ? NewsWords::tr("%1 cannot be played any more.", "a song").arg(goneSongs)
                                   : NewsWords::tr("%1 cannot be played any more.", "several songs").arg(goneSongs));
    if (back > 0)
        sentences.append(back == 1 ? NewsWords::tr("%1 can be played again.", "a song").arg(backSongs)
                                   : NewsWords::tr("%1 can be played again.", "several songs").arg(backSongs));
    return sentences.join(u' ');
}

ClosedWindowWords closedWindowWords(const ScanStatus& status, bool isAnybodySignedIn) {
    if (!isAnybodySignedIn)
        return {NewsWords::tr("The program is still there"),
                NewsWords::tr("The window is closed, and the program waits behind its icon. Nobody is signed in, so "
                              "nothing is scanned. “Quit” in the menu of the icon ends the program.")};
    if (status.state == ScanState::Paused)
        return {
            NewsWords::tr("Scanning is paused"),
            NewsWords::tr("The window is closed, and the program waits behind its icon: what you play is looked for "
                          "again when scanning goes on. “Quit” in the menu of the icon ends the program.")};
    return {NewsWords::tr("Scanning goes on"),
            NewsWords::tr("The window is closed, and what you play is still found. “Quit” in the menu of the program's "
                          "icon ends it.")};
}

} // namespace afs
