// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/data_table.h" // first: moc cannot read <concepts> without what Qt includes before

#include "core/domain/ids.h"

#include <functional>

namespace afs {

/// What a menu of a song needs to know of it.
struct SongOfMenu {
    QString uri;
    QString name;
    TrackId track; ///< 0: never played
};

/// Opens a menu at a song: where it opens at Spotify, its address to copy, and showing only its plays.
/// `showOnly` empty: nothing can be shown.
void showSongMenu(const SongOfMenu& song, DataTable& table, const QPoint& position,
                  const std::function<void(TrackId, const QString&)>& showOnly);

/// Draws what says less than the song quieter, and what is wrong with it in colour. `quiet`: columns; `status`: the one
/// whose text is coloured by `statusRole`, an EntryStatus.
class SongDelegate final : public TableDelegate {
    Q_OBJECT

public:
    SongDelegate(int titleColumn, int statusColumn, int statusRole, QObject* parent = nullptr);

protected:
    void paintContent(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                      const QRect& box) const override;

private:
    int m_titleColumn;
    int m_statusColumn;
    int m_statusRole;
};

} // namespace afs
