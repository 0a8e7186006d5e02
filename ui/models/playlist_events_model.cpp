// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/playlist_events_model.h"

#include "ui/models/format.h"
#include "ui/models/playlist_text.h"

#include <algorithm>

namespace afs {

PlaylistEventsModel::PlaylistEventsModel(const QTimeZone& zone, QObject* parent)
    : PlainTable(PlaylistColumn + 1, parent), m_zone(zone) {}

void PlaylistEventsModel::setEvents(std::vector<PlaylistEvent> events, const std::vector<WatchedPlaylist>& playlists) {
    reset([&] {
        m_events = std::move(events);
        m_names.clear();
        for (const PlaylistEvent& event : m_events) {
            const auto found = std::ranges::find(playlists, event.playlist, &WatchedPlaylist::id);
            m_names.append(found == playlists.end() ? QString() : found->name);
        }
    });
}

QString PlaylistEventsModel::text(int row, int column) const {
    const PlaylistEvent& event = m_events[static_cast<std::size_t>(row)];
    switch (column) {
    case TimeColumn:
        return dateText(localTimeOf(event.at, m_zone).date());
    case ChangeColumn:
        return changeText(event.change);
    case TitleColumn:
        return event.name.isEmpty() ? tr("Unknown song") : event.name;
    case ArtistsColumn:
        return event.artists;
    case PlaylistColumn:
        return m_names[row];
    default:
        return {};
    }
}

QString PlaylistEventsModel::toolTip(int row, int column) const {
    const PlaylistEvent& event = m_events[static_cast<std::size_t>(row)];
    if (column == TimeColumn)
        return momentText(event.at, m_zone);
    if (column == ChangeColumn && event.change == PlaylistChange::WentDark)
        return entryExplanation(
            event.reason == QLatin1String("removed") ? EntryStatus::Removed : EntryStatus::Unplayable, event.reason);
    return text(row, column);
}

QVariant PlaylistEventsModel::key(int row, int column) const {
    if (column != TimeColumn)
        return text(row, column);
    return static_cast<qlonglong>(m_events[static_cast<std::size_t>(row)].at.time_since_epoch().count());
}

QString PlaylistEventsModel::title(int column) const {
    switch (column) {
    case TimeColumn:
        return tr("Seen on");
    case ChangeColumn:
        return tr("What changed");
    case TitleColumn:
        return tr("Song");
    case ArtistsColumn:
        return tr("Artists");
    case PlaylistColumn:
        return tr("Playlist");
    default:
        return {};
    }
}

} // namespace afs
