// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel> // first: moc cannot read <concepts> without what Qt includes before

#include "core/domain/playlist.h"

#include <QTimeZone>

#include <vector>

namespace afs {

/// What scans found changed, newest first.
class PlaylistEventsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { TimeColumn, ChangeColumn, TitleColumn, ArtistsColumn, PlaylistColumn };
    static constexpr int columns = 5;

    explicit PlaylistEventsModel(const QTimeZone& zone, QObject* parent = nullptr);

    /// `playlists` gives the names.
    void setEvents(std::vector<PlaylistEvent> events, const std::vector<WatchedPlaylist>& playlists);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QTimeZone m_zone;
    std::vector<PlaylistEvent> m_events;
    QStringList m_names; ///< of the events' playlists, one each
};

} // namespace afs
