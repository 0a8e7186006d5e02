// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/plain_table.h" // first: moc cannot read <concepts> without what Qt includes before

#include "ui/models/playlist_data.h"

#include <QTimeZone>

#include <map>

namespace afs {

/// The entries of a playlist with what became of them, all or some of them.
class PlaylistSongsModel final : public PlainTable {
    Q_OBJECT

public:
    enum Column {
        PositionColumn,
        TitleColumn,
        ArtistsColumn,
        StatusColumn,
        PlaysColumn,
        LastPlayedColumn,
        PlaylistColumn
    };
    enum Role { StatusRole = Qt::UserRole };
    enum class Shown { All, NeverPlayed, Unplayable };

    PlaylistSongsModel(const QTimeZone& zone, std::chrono::hours dayStart, QObject* parent = nullptr);

    void setSongs(std::vector<PlaylistRow> songs);
    void setPlaylists(const std::vector<WatchedPlaylist>& playlists); ///< that songs may be on
    void show(Shown which);
    /// `row`: of the table.
    const PlaylistRow& songAt(int row) const { return songOf(ownRow(row)); }

protected:
    int rows() const override { return static_cast<int>(m_rows.size()); }
    QString title(int column) const override;
    QString text(int row, int column) const override;
    QString toolTip(int row, int column) const override;
    bool isNumber(int column) const override { return column == PositionColumn || column == PlaysColumn; }
    QVariant value(int row, int column, int role) const override;
    QVariant key(int row, int column) const override;

private:
    void choose();
    const PlaylistRow& songOf(int row) const { return m_songs[m_rows[static_cast<std::size_t>(row)]]; }

    QTimeZone m_zone;
    std::chrono::hours m_dayStart;
    Shown m_shown = Shown::All;
    std::map<PlaylistId, QString> m_playlists;
    std::vector<PlaylistRow> m_songs;
    std::vector<std::size_t> m_rows;
};

} // namespace afs
