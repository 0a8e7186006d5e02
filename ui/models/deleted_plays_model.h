// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/plain_table.h" // first: moc cannot read <concepts> without what Qt includes before

#include "core/domain/deleted_play.h"

#include <QTimeZone>

#include <vector>

namespace afs {

/// Plays that a person deleted, the newest deletion first until it is sorted. Rows are those of the table.
class DeletedPlaysModel final : public PlainTable {
    Q_OBJECT

public:
    enum Column { DeletedColumn, PlayedColumn, TrackColumn, ArtistColumn, AlbumColumn, LengthColumn };

    explicit DeletedPlaysModel(const QTimeZone& zone, QObject* parent = nullptr);

    void setPlays(std::vector<DeletedPlay> plays);
    const DeletedPlay& playOf(int row) const { return m_plays[static_cast<std::size_t>(ownRow(row))]; }

    /// What the columns of moments may show.
    static QStringList momentSamples();

protected:
    int rows() const override { return static_cast<int>(m_plays.size()); }
    QString title(int column) const override;
    QString text(int row, int column) const override;
    QString toolTip(int row, int column) const override;
    bool isNumber(int column) const override { return column == LengthColumn; }
    QVariant key(int row, int column) const override;

private:
    QTimeZone m_zone;
    std::vector<DeletedPlay> m_plays;
};

} // namespace afs
