// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/lookup_text.h"

#include "ui/models/playlist_text.h"

#include <QCoreApplication>

namespace afs {

namespace {
struct LookupWords {
    Q_DECLARE_TR_FUNCTIONS(Lookups)
};
} // namespace

QString lookupSentence(const MetadataStatus& status, bool isSignedIn) {
    if (!status.isKnown)
        return isSignedIn ? LookupWords::tr("It is being counted.")
                          : LookupWords::tr("An export does not tell how long songs are, nor all of their artists. "
                                            "After a sign-in Spotify is asked for it, little by little.");
    if (status.songs == 0)
        return LookupWords::tr("No song of Spotify's was played yet.");
    if (status.wanted == 0)
        return LookupWords::tr("Lengths, artists and albums of all songs are known that Spotify still has.");
    const QString left = songsText(status.wanted);
    if (!isSignedIn)
        return LookupWords::tr(
                   "For %1 the length and the full list of artists are unknown. Spotify is asked after a sign-in.",
                   "songs")
            .arg(left);
    if (status.perDay == 0)
        return LookupWords::tr(
                   "For %1 the length and the full list of artists are unknown, and Spotify is not asked for them.",
                   "songs")
            .arg(left);
    if (status.usedToday >= status.perDay)
        return LookupWords::tr(
                   "For %1 the length and the full list of artists are unknown. Today's requests are used up; it goes "
                   "on tomorrow.",
                   "songs")
            .arg(left);
    return LookupWords::tr(
               "For %1 the length and the full list of artists are unknown. Spotify is asked album by album, in the "
               "background.",
               "songs")
        .arg(left);
}

} // namespace afs
