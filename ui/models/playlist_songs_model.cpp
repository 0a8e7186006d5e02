// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/playlist_songs_model.h"

#include "ui/charts/chart_text.h"
#include "ui/models/format.h"
#include "ui/models/playlist_text.h"

namespace afs {

PlaylistSongsModel::PlaylistSongsModel(const QTimeZone& zone, QObject* parent)
    : QAbstractTableModel(parent), m_zone(zone) {}

void PlaylistSongsModel::setSongs(std::vector<PlaylistRow> songs) {
    beginResetModel();
    m_songs = std::move(songs);
    choose();
    endResetModel();
}

void PlaylistSongsModel::show(Shown which) {
    beginResetModel();
    m_shown = which;
    choose();
    endResetModel();
}

void PlaylistSongsModel::choose() {
    m_rows.clear();
    for (std::size_t i = 0; i < m_songs.size(); ++i) {
        const bool isWanted = m_shown == Shown::All ||
                              (m_shown == Shown::NeverPlayed && !m_songs[i].lastPlayed && isSong(m_songs[i].entry)) ||
                              (m_shown == Shown::NotPlayable && isDark(m_songs[i].entry.status));
        if (isWanted)
            m_rows.push_back(i);
    }
}

int PlaylistSongsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PlaylistSongsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QString PlaylistSongsModel::textOf(const PlaylistRow& song, int column) const {
    switch (column) {
    case PositionColumn:
        return countText(song.entry.position + 1);
    case TitleColumn:
        return song.entry.name.isEmpty() ? tr("Unknown song") : song.entry.name;
    case ArtistsColumn:
        return song.entry.artists;
    case StatusColumn:
        return entryText(song.entry.status, song.entry.reason);
    case PlaysColumn:
        return countText(static_cast<double>(song.plays));
    case LastPlayedColumn:
        return song.lastPlayed ? dateText(localTimeOf(*song.lastPlayed, m_zone).date()) : tr("never");
    default:
        return {};
    }
}

QVariant PlaylistSongsModel::sortKey(const PlaylistRow& song, int column) const {
    switch (column) {
    case PositionColumn:
        return song.entry.position;
    case PlaysColumn:
        return static_cast<qlonglong>(song.plays);
    case LastPlayedColumn:
        return song.lastPlayed ? static_cast<qlonglong>(song.lastPlayed->time_since_epoch().count()) : qlonglong(-1);
    default:
        return textOf(song, column);
    }
}

QVariant PlaylistSongsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PlaylistRow& song = songOf(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return textOf(song, column);
    case Qt::ToolTipRole:
        if (column == StatusColumn)
            return entryExplanation(song.entry.status, song.entry.reason);
        if (column == LastPlayedColumn && song.lastPlayed)
            return momentText(*song.lastPlayed, m_zone);
        return textOf(song, column);
    case Qt::TextAlignmentRole:
        return QVariant((column == PositionColumn || column == PlaysColumn ? Qt::AlignRight : Qt::AlignLeft) |
                        Qt::AlignVCenter);
    case SortRole:
        return sortKey(song, column);
    case StatusRole:
        return static_cast<int>(song.entry.status);
    default:
        return {};
    }
}

QVariant PlaylistSongsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == PositionColumn || section == PlaysColumn ? Qt::AlignRight : Qt::AlignLeft) |
                        Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PositionColumn:
        return tr("No.", "position in a playlist");
    case TitleColumn:
        return tr("Song");
    case ArtistsColumn:
        return tr("Artists");
    case StatusColumn:
        return tr("Status");
    case PlaysColumn:
        return tr("Plays");
    case LastPlayedColumn:
        return tr("Last played");
    default:
        return {};
    }
}

} // namespace afs
