// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView> // first: moc cannot read <concepts> without what Qt includes before

#include "core/domain/playlist.h"

#include <vector>

class QStandardItemModel;

namespace afs {

/// The watched playlists, two lines each, after one for all of them together.
class PlaylistList final : public QListView {
    Q_OBJECT

public:
    explicit PlaylistList(QWidget* parent = nullptr);

    void setPlaylists(const std::vector<WatchedPlaylist>& playlists);
    void choose(PlaylistId id); ///< 0: all of them; silent

Q_SIGNALS:
    void chosen(afs::PlaylistId id); ///< by a person

private:
    QStandardItemModel* m_model;
    bool m_filling = false;
};

} // namespace afs
