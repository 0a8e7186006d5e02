// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/card_frame.h" // first: moc cannot read <concepts> without what Qt includes before

#include "ui/models/playlists_with.h"

class QVBoxLayout;

namespace afs {

class ThemedLabel;

/// The watched playlists that something is on, each a link.
class OnPlaylistsCard final : public CardFrame {
    Q_OBJECT

public:
    explicit OnPlaylistsCard(QWidget* parent = nullptr);

    /// `watched`: whether there are playlists at all.
    void present(const std::vector<PlaylistWith>& playlists, bool watched);

Q_SIGNALS:
    void chosen(afs::PlaylistId playlist);

private:
    QVBoxLayout* m_links;
    ThemedLabel* m_nothing;
};

} // namespace afs
