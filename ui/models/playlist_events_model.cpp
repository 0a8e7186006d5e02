// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/playlist_events_model.h"

#include "ui/models/format.h"
#include "ui/models/playlist_text.h"

namespace afs {

PlaylistEventsModel::PlaylistEventsModel(const QTimeZone& zone, QObject* parent)
    : QAbstractTableModel(parent), m_zone(zone) {}

void PlaylistEventsModel::setEvents(std::vector<PlaylistEvent> events, const std::vector<WatchedPlaylist>& playlists) {
    beginResetModel();
    m_events = std::move(events);
    m_names.clear();
    for (const PlaylistEvent& event : m_events) {
        QString name;
        for (const WatchedPlaylist& playlist : playlists)
            if (playlist.id == event.playlist)
                name = playlist.name;
        m_names.append(name);
    }
    endResetModel();
}

int PlaylistEventsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_events.size());
}

int PlaylistEventsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QVariant PlaylistEventsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PlaylistEvent& event = m_events[static_cast<std::size_t>(index.row())];
    if (role == Qt::ToolTipRole && index.column() == TimeColumn)
        return momentText(event.at, m_zone);
    if (role == Qt::ToolTipRole && index.column() == ChangeColumn && event.change == PlaylistChange::WentDark)
        return entryExplanation(
            event.reason == QLatin1String("removed") ? EntryStatus::Removed : EntryStatus::Unplayable, event.reason);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case TimeColumn:
        return dateText(localTimeOf(event.at, m_zone).date());
    case ChangeColumn:
        return changeText(event.change);
    case TitleColumn:
        return event.name;
    case ArtistsColumn:
        return event.artists;
    case PlaylistColumn:
        return m_names[index.row()];
    default:
        return {};
    }
}

QVariant PlaylistEventsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
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
