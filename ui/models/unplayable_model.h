// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel> // first: moc cannot read <concepts> without what Qt includes before

#include "ui/models/unplayable_data.h"

namespace afs {

/// Songs that cannot be played any more, with reason, playlists and what could stand in for them.
class UnplayableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { TitleColumn, ArtistsColumn, ReasonColumn, SinceColumn, PlaylistsColumn, ReplacementColumn };
    static constexpr int columns = 6;
    enum Role { SortRole = Qt::UserRole, StatusRole };

    explicit UnplayableModel(const QTimeZone& zone, QObject* parent = nullptr);

    void setSongs(std::vector<UnplayableSong> songs);
    const UnplayableSong& songOf(int row) const { return m_songs[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    static QString placeOf(const Replacement& replacement);
    static QString howKnown(const Replacement& replacement);
    QString textOf(const UnplayableSong& song, int column) const;

    QTimeZone m_zone;
    std::vector<UnplayableSong> m_songs;
};

} // namespace afs
