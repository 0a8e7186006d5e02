// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/events_card.h"

#include "ui/models/playlist_events_model.h"
#include "ui/pages/song_table.h"

namespace afs {

namespace {
constexpr int mostChanges = 8; ///< seen at once; the rest scrolls
} // namespace

EventsCard::EventsCard(const QTimeZone& zone, QWidget* parent)
    : TableCard(tr("What changed?"), tr("Changes"), parent), m_events(new PlaylistEventsModel(zone, this)) {
    DataTable& changes = table();
    changes.setModel(m_events);
    changes.setItemDelegate(new SongDelegate(PlaylistEventsModel::TitleColumn, -1, Qt::UserRole, &changes));
    changes.setWidths({{PlaylistEventsModel::TimeColumn, 110},
                       {PlaylistEventsModel::ChangeColumn, 170},
                       {PlaylistEventsModel::ArtistsColumn, 150},
                       {PlaylistEventsModel::PlaylistColumn, 140}});
    changes.setFlexibleColumn(PlaylistEventsModel::TitleColumn, 150,
                              {PlaylistEventsModel::ArtistsColumn, PlaylistEventsModel::PlaylistColumn});
}

void EventsCard::setEvents(std::vector<PlaylistEvent> events, const std::vector<WatchedPlaylist>& playlists,
                           bool withPlaylist) {
    setVisible(!events.empty());
    table().setColumnChosen(PlaylistEventsModel::PlaylistColumn, withPlaylist);
    m_events->setEvents(std::move(events), playlists);
    showRows(mostChanges);
}

} // namespace afs
