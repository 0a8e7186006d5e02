// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h" // first: moc cannot read <concepts> without what Qt includes before

#include "ui/models/playlist_data.h"

class QPushButton;
class QStackedWidget;

namespace afs {

class AddPlaylistDialog;
class EmptyState;
class MarketChoice;
class PlaylistList;
class PlaylistPart;

/// How well the watched playlists are used: the list, and beside it one of them or all together. Which one is part of
/// the place, so that Back goes through them.
class PlaylistsPage final : public Page {
    Q_OBJECT

public:
    explicit PlaylistsPage(const PageContext& context, QWidget* parent = nullptr);

protected:
    void ask() override;
    void forget() override;
    void showLoading(bool loading) override;

private:
    QWidget* buildList();
    QWidget* buildBody();
    void connectParts();
    void connectSources();
    void listPlaylists();
    void followPlace();
    void showChosen();
    void scanNow();
    void addPlaylist();
    void remove();
    PlaylistId chosen() const; ///< 0: all of them
    const WatchedPlaylist* playlist(PlaylistId id) const;

    struct Answer {
        PlaylistUse use;
        Playability playability;
        Question question;
    };

    AnswerLine m_useLine;
    std::vector<WatchedPlaylist> m_playlists;
    QStackedWidget* m_parts;
    EmptyState* m_invitation;
    PlaylistList* m_list = nullptr;
    PlaylistPart* m_part = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_scan = nullptr;
    MarketChoice* m_market = nullptr;
    AddPlaylistDialog* m_dialog = nullptr;
};

} // namespace afs
