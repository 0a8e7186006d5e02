// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/unplayable_model.h"

#include "ui/models/format.h"
#include "ui/models/playlist_text.h"

#include <QLocale>

namespace afs {

UnplayableModel::UnplayableModel(const QTimeZone& zone, QObject* parent) : QAbstractTableModel(parent), m_zone(zone) {}

void UnplayableModel::setSongs(std::vector<UnplayableSong> songs) {
    beginResetModel();
    m_songs = std::move(songs);
    endResetModel();
}

int UnplayableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_songs.size());
}

int UnplayableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QString UnplayableModel::placeOf(const Replacement& replacement) {
    return replacement.album.empty() ? fromUtf8(replacement.title)
                                     : tr("on “%1”", "album").arg(fromUtf8(replacement.album));
}

QString UnplayableModel::howKnown(const Replacement& replacement) {
    if (replacement.sameRecording)
        return replacement.isPlayable ? tr("The same recording, and Spotify plays it.")
                                      : tr("The same recording. Whether Spotify plays it is not known.");
    return replacement.isPlayable
               ? tr("Title, artists and length are the same, and Spotify plays it.")
               : tr("Title, artists and length are the same. Whether Spotify plays it is not known.");
}

QString UnplayableModel::textOf(const UnplayableSong& song, int column) const {
    switch (column) {
    case TitleColumn:
        return song.entry.name.isEmpty() ? tr("Unknown song") : song.entry.name;
    case ArtistsColumn:
        return song.entry.artists;
    case ReasonColumn:
        return entryText(song.entry.status, song.entry.reason);
    case SinceColumn:
        return song.entry.darkSince ? dateText(localTimeOf(*song.entry.darkSince, m_zone).date()) : tr("not known");
    case PlaylistsColumn:
        return QLocale().createSeparatedList(song.playlists);
    case ReplacementColumn:
        return song.replacement ? placeOf(*song.replacement) : QString();
    default:
        return {};
    }
}

QVariant UnplayableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const UnplayableSong& song = songOf(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(song, index.column());
    case Qt::ToolTipRole:
        if (index.column() == ReasonColumn)
            return entryExplanation(song.entry.status, song.entry.reason);
        if (index.column() == SinceColumn && song.entry.darkSince)
            return tr("A scan saw it first on %1.", "moment").arg(momentText(*song.entry.darkSince, m_zone));
        if (index.column() == ReplacementColumn && song.replacement)
            return howKnown(*song.replacement);
        return textOf(song, index.column());
    case SortRole:
        if (index.column() == SinceColumn)
            return static_cast<qlonglong>(song.entry.darkSince.value_or(Instant()).time_since_epoch().count());
        return textOf(song, index.column());
    case StatusRole:
        return static_cast<int>(song.entry.status);
    default:
        return {};
    }
}

QVariant UnplayableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
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
