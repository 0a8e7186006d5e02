// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/data_table.h" // first: moc cannot read <concepts> without what Qt includes before

#include "ui/models/scope_store.h"

namespace afs {

/// What a menu of a song needs to know of it.
struct SongOfMenu {
    QString uri;
    QString name;
    TrackId track; ///< 0: never played
};

/// Opens a menu at a song: its page and its plays, where it opens at Spotify, its address to copy. `scope` null: what
/// was played of it is not to be had from here.
void showSongMenu(const SongOfMenu& song, DataTable& table, const QPoint& position, ScopeStore* scope);

/// The page of the song; of one that was never played the table says so.
void openSong(const SongOfMenu& song, DataTable& table, ScopeStore& scope);

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
