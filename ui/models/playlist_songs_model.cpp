// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/playlist_songs_model.h"

#include "ui/charts/chart_text.h"
#include "ui/models/format.h"
#include "ui/models/playlist_text.h"

namespace afs {

PlaylistSongsModel::PlaylistSongsModel(const QTimeZone& zone, std::chrono::hours dayStart, QObject* parent)
    : PlainTable(PlaylistColumn + 1, parent), m_zone(zone), m_dayStart(dayStart) {}

void PlaylistSongsModel::setSongs(std::vector<PlaylistRow> songs) {
    reset([&] {
        m_songs = std::move(songs);
        choose();
    });
}

void PlaylistSongsModel::setPlaylists(const std::vector<WatchedPlaylist>& playlists) {
    std::map<PlaylistId, QString> names;
    for (const WatchedPlaylist& playlist : playlists)
        names.emplace(playlist.id, playlist.name);
    if (names != m_playlists)
        reset([&] { m_playlists = std::move(names); });
}

void PlaylistSongsModel::show(Shown which) {
    reset([&] {
        m_shown = which;
        choose();
    });
}

void PlaylistSongsModel::choose() {
    m_rows.clear();
    for (std::size_t i = 0; i < m_songs.size(); ++i) {
        const bool isWanted = m_shown == Shown::All ||
                              (m_shown == Shown::NeverPlayed && !m_songs[i].lastPlayed && isSong(m_songs[i].entry)) ||
                              (m_shown == Shown::Unplayable && isDark(m_songs[i].entry.status));
        if (isWanted)
            m_rows.push_back(i);
    }
}

QString PlaylistSongsModel::text(int row, int column) const {
    const PlaylistRow& song = songOf(row);
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
        return song.lastPlayed ? dayText(*song.lastPlayed, m_zone, m_dayStart) : tr("never");
    case PlaylistColumn: {
        const auto found = m_playlists.find(song.playlist);
        return found == m_playlists.end() ? QString() : found->second;
    }
    default:
        return {};
    }
}

QString PlaylistSongsModel::toolTip(int row, int column) const {
    const PlaylistRow& song = songOf(row);
    if (column == StatusColumn)
        return entryExplanation(song.entry.status, song.entry.reason);
    if (column == LastPlayedColumn && song.lastPlayed)
        return momentText(*song.lastPlayed, m_zone);
    return text(row, column);
}

QVariant PlaylistSongsModel::value(int row, int, int role) const {
    return role == StatusRole ? QVariant(static_cast<int>(songOf(row).entry.status)) : QVariant();
}

QVariant PlaylistSongsModel::key(int row, int column) const {
    const PlaylistRow& song = songOf(row);
    switch (column) {
    case PositionColumn:
        return song.entry.position;
    case PlaysColumn:
        return static_cast<qlonglong>(song.plays);
    case LastPlayedColumn:
        return song.lastPlayed ? static_cast<qlonglong>(song.lastPlayed->time_since_epoch().count()) : qlonglong(-1);
    default:
        return text(row, column);
    }
}

QString PlaylistSongsModel::title(int column) const {
    switch (column) {
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
    case PlaylistColumn:
        return tr("Playlist");
    default:
        return {};
    }
}

} // namespace afs
