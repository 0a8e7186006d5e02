// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/plain_table.h" // first: moc cannot read <concepts> without what Qt includes before

#include "ui/models/unplayable_data.h"

namespace afs {

/// Songs that cannot be played any more, with reason, playlists and what could stand in for them.
class UnplayableModel final : public PlainTable {
    Q_OBJECT

public:
    enum Column { TitleColumn, ArtistsColumn, ReasonColumn, SinceColumn, PlaylistsColumn, ReplacementColumn };
    enum Role { StatusRole = Qt::UserRole };

    explicit UnplayableModel(const QTimeZone& zone, QObject* parent = nullptr);

    void setSongs(std::vector<UnplayableSong> songs);
    /// `row`: of the table.
    const UnplayableSong& songAt(int row) const { return songOf(ownRow(row)); }

    static QStringList sinceSamples(); ///< how long its dates may be

protected:
    int rows() const override { return static_cast<int>(m_songs.size()); }
    QString title(int column) const override;
    QString text(int row, int column) const override;
    QString toolTip(int row, int column) const override;
    QVariant value(int row, int column, int role) const override;
    QVariant key(int row, int column) const override;

private:
    const UnplayableSong& songOf(int row) const { return m_songs[static_cast<std::size_t>(row)]; }
    static QString placeOf(const Replacement& replacement);
    static QString howKnown(const Replacement& replacement);
    QString sinceText(const PlaylistTrack& entry) const;

    QTimeZone m_zone;
    std::vector<UnplayableSong> m_songs;
};

} // namespace afs
