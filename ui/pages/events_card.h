// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/table_card.h" // first: moc cannot read <concepts> without what Qt includes before

#include "core/domain/playlist.h"

#include <QTimeZone>

#include <vector>

namespace afs {

class PlaylistEventsModel;

/// What scans found changed: went dark, came back, was added or left, each with its date. Hidden while nothing has.
class EventsCard final : public TableCard {
    Q_OBJECT

public:
    EventsCard(const QTimeZone& zone, const QString& settingsPath, QWidget* parent = nullptr);

    /// `withPlaylist`: of several playlists, whose names stand beside the changes.
    void setEvents(std::vector<PlaylistEvent> events, const std::vector<WatchedPlaylist>& playlists, bool withPlaylist);

private:
    PlaylistEventsModel* m_events;
};

} // namespace afs
