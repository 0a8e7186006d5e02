// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/events_card.h"

#include "ui/models/format.h"
#include "ui/models/playlist_events_model.h"
#include "ui/pages/song_table.h"

namespace afs {

namespace {
constexpr int mostChanges = 8; ///< seen at once; the rest scrolls
} // namespace

EventsCard::EventsCard(const QTimeZone& zone, const QString& settingsPath, QWidget* parent)
    : TableCard(tr("What changed?"), tr("Changes"), parent), m_events(new PlaylistEventsModel(zone, this)) {
    DataTable& changes = table();
    changes.setModel(m_events);
    changes.setSortable(-1, Qt::AscendingOrder);
    changes.setItemDelegate(new SongDelegate(PlaylistEventsModel::TitleColumn, -1, Qt::UserRole, &changes));
    changes.setWidths({{PlaylistEventsModel::TimeColumn, 110, dateSamples()},
                       {PlaylistEventsModel::ChangeColumn, 170},
                       {PlaylistEventsModel::ArtistsColumn, 150},
                       {PlaylistEventsModel::PlaylistColumn, 140}});
    changes.setFlexibleColumn(PlaylistEventsModel::TitleColumn, 150,
                              {PlaylistEventsModel::ArtistsColumn, PlaylistEventsModel::PlaylistColumn});
    changes.setGrowingColumns({PlaylistEventsModel::ArtistsColumn, PlaylistEventsModel::PlaylistColumn});
    remember(settingsPath, QStringLiteral("playlist-changes"));
}

void EventsCard::setEvents(std::vector<PlaylistEvent> events, const std::vector<WatchedPlaylist>& playlists,
                           bool withPlaylist) {
    setVisible(!events.empty());
    table().setColumnChosen(PlaylistEventsModel::PlaylistColumn, withPlaylist);
    m_events->setEvents(std::move(events), playlists);
    showRows(mostChanges);
}

} // namespace afs
