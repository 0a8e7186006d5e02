// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel> // first: moc cannot read <concepts> without what Qt includes before

#include "ui/models/playlist_data.h"

#include <QTimeZone>

namespace afs {

/// The entries of a playlist with what became of them, all or some of them.
class PlaylistSongsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { PositionColumn, TitleColumn, ArtistsColumn, StatusColumn, PlaysColumn, LastPlayedColumn };
    static constexpr int columns = 6;
    enum Role { SortRole = Qt::UserRole, StatusRole };
    enum class Shown { All, NeverPlayed, NotPlayable };

    explicit PlaylistSongsModel(const QTimeZone& zone, QObject* parent = nullptr);

    void setSongs(std::vector<PlaylistRow> songs);
    void show(Shown which);
    const PlaylistRow& songOf(int row) const { return m_songs[m_rows[static_cast<std::size_t>(row)]]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void choose();
    QVariant sortKey(const PlaylistRow& song, int column) const;
    QString textOf(const PlaylistRow& song, int column) const;

    QTimeZone m_zone;
    Shown m_shown = Shown::All;
    std::vector<PlaylistRow> m_songs;
    std::vector<std::size_t> m_rows;
};

} // namespace afs
