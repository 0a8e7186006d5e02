// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/unplayable_model.h"

#include "ui/models/format.h"
#include "ui/models/playlist_text.h"

#include <QLocale>

namespace afs {

UnplayableModel::UnplayableModel(const QTimeZone& zone, QObject* parent)
    : PlainTable(ReplacementColumn + 1, parent), m_zone(zone) {}

void UnplayableModel::setSongs(std::vector<UnplayableSong> songs) {
    reset([&] { m_songs = std::move(songs); });
}

QString UnplayableModel::placeOf(const Replacement& replacement) {
    const QString place = replacement.album.empty() ? fromUtf8(replacement.title)
                                                    : tr("on “%1”", "album").arg(fromUtf8(replacement.album));
    return replacement.likeness == Likeness::Names ? tr("maybe %1", "a song, or on an album").arg(place) : place;
}

QString UnplayableModel::howKnown(const Replacement& replacement) {
    const QString plays =
        replacement.isPlayable ? tr("Spotify plays it.") : tr("Whether Spotify plays it is not known.");
    switch (replacement.likeness) {
    case Likeness::Recording:
        return tr("The same recording.") + u' ' + plays;
    case Likeness::Length:
        return tr("Title, artists and length are the same.") + u' ' + plays;
    case Likeness::Names:
        return tr("Title and artists are the same; the lengths are not known, so it may be another version.") + u' ' +
               plays;
    }
    return plays;
}

QStringList UnplayableModel::sinceSamples() {
    QStringList samples = dateSamples();
    for (const QString& date : dateSamples())
        samples.append(tr("before %1", "a day").arg(date));
    return samples;
}

QString UnplayableModel::sinceText(const PlaylistTrack& entry) const {
    if (!entry.darkSince)
        return tr("not known");
    const QString date = dateText(localTimeOf(*entry.darkSince, m_zone).date());
    return entry.darkAtFirstSight ? tr("before %1", "a day").arg(date) : date;
}

QString UnplayableModel::text(int row, int column) const {
    const UnplayableSong& song = songOf(row);
    switch (column) {
    case TitleColumn:
        return song.entry.name.isEmpty() ? tr("Unknown song") : song.entry.name;
    case ArtistsColumn:
        return song.entry.artists;
    case ReasonColumn:
        return entryText(song.entry.status, song.entry.reason);
    case SinceColumn:
        return sinceText(song.entry);
    case PlaylistsColumn:
        return QLocale().createSeparatedList(song.playlists);
    case ReplacementColumn:
        return song.replacement ? placeOf(*song.replacement) : QString();
    default:
        return {};
    }
}

QString UnplayableModel::toolTip(int row, int column) const {
    const UnplayableSong& song = songOf(row);
    if (column == ReasonColumn)
        return entryExplanation(song.entry.status, song.entry.reason);
    if (column == SinceColumn && song.entry.darkSince) {
        const QString moment = momentText(*song.entry.darkSince, m_zone);
        return song.entry.darkAtFirstSight ? tr("Already unplayable when first looked at, on %1.", "moment").arg(moment)
                                           : tr("A scan saw it first on %1.", "moment").arg(moment);
    }
    if (column == ReplacementColumn && song.replacement)
        return howKnown(*song.replacement);
    return text(row, column);
}

QVariant UnplayableModel::value(int row, int, int role) const {
    return role == StatusRole ? QVariant(static_cast<int>(songOf(row).entry.status)) : QVariant();
}

QVariant UnplayableModel::key(int row, int column) const {
    if (column == SinceColumn)
        return darkOrder(songOf(row));
    return text(row, column);
}

QString UnplayableModel::title(int column) const {
    switch (column) {
    case TitleColumn:
        return tr("Song");
    case ArtistsColumn:
        return tr("Artists");
    case ReasonColumn:
        return tr("Why");
    case SinceColumn:
        return tr("Since");
    case PlaylistsColumn:
        return tr("Playlists");
    case ReplacementColumn:
        return tr("Instead");
    default:
        return {};
    }
}

} // namespace afs
