// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/plain_table.h" // first: moc cannot read <concepts> without what Qt includes before

#include "core/domain/playlist.h"

#include <QTimeZone>

#include <vector>

namespace afs {

/// What scans found changed, newest first.
class PlaylistEventsModel final : public PlainTable {
    Q_OBJECT

public:
    enum Column { TimeColumn, ChangeColumn, TitleColumn, ArtistsColumn, PlaylistColumn };

    explicit PlaylistEventsModel(const QTimeZone& zone, QObject* parent = nullptr);

    /// `playlists` gives the names.
    void setEvents(std::vector<PlaylistEvent> events, const std::vector<WatchedPlaylist>& playlists);

protected:
    int rows() const override { return static_cast<int>(m_events.size()); }
    QString title(int column) const override;
    QString text(int row, int column) const override;
    QString toolTip(int row, int column) const override;
    QVariant key(int row, int column) const override;

private:
    QTimeZone m_zone;
    std::vector<PlaylistEvent> m_events;
    QStringList m_names; ///< of the events' playlists, one each
};

} // namespace afs
