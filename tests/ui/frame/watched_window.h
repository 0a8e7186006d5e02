// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/frame/opened_window.h"
#include "ui/widgets/data_table.h"

#include <QListView>

namespace afs::test {

/// A window with two lists that can be read and one that cannot; "Waterloo" was played, "Gone" is dark on both.
class WatchedWindow : public OpenedWindow {
protected:
    void SetUp() override {
        prepare = [this] { fill(); };
    }
    void fill() {
        LinkedAccount account;
        account.id = AccountId(1);
        account.name = QStringLiteral("Arthur");
        account.spotifyId = QStringLiteral("arthur");
        account.isSignedIn = true;
        accounts->known = {account};
        playlists->known = {list(1, QStringLiteral("Morning"), 3, 1), list(2, QStringLiteral("Evening"), 1, 1),
                            list(3, QStringLiteral("Foreign"), 0, 0)};
        playlists->known[2].isReadable = false;
        PlaylistTrack gone = track(1, QStringLiteral("Gone"), TrackId());
        gone.status = EntryStatus::Unplayable;
        gone.reason = QStringLiteral("market");
        gone.darkSince = at(2024, 5, 1);
        playlists->entries[1] = {track(0, QStringLiteral("Waterloo"), TrackId(1)), gone,
                                 track(2, QStringLiteral("Unheard"), TrackId())};
        playlists->entries[2] = {gone};
        playlists->history = {
            {at(2024, 5, 1), PlaylistId(1), PlaylistChange::WentDark, gone.uri, gone.name, gone.artists, gone.reason}};
    }
    static WatchedPlaylist list(int id, const QString& name, int entries, int unplayable) {
        WatchedPlaylist made;
        made.id = PlaylistId(id);
        made.spotifyId = QStringLiteral("list%1").arg(id);
        made.name = name;
        made.entries = entries;
        made.unplayable = unplayable;
        made.lastScan = at(2024, 6, 15, 9);
        return made;
    }
    static PlaylistTrack track(int position, const QString& name, TrackId id) {
        PlaylistTrack made;
        made.position = position;
        made.uri = QStringLiteral("spotify:track:%1").arg(name);
        made.name = name;
        made.artists = QStringLiteral("ABBA");
        made.track = id;
        made.status = EntryStatus::Playable;
        return made;
    }
    QPushButton* button(const QString& text) {
        for (QPushButton* each : window->findChildren<QPushButton*>())
            if (each->isVisible() && each->text() == text)
                return each;
        return nullptr;
    }
    void choose(int row) {
        auto* lists = named<QListView>(QStringLiteral("Playlists"));
        ASSERT_NE(lists, nullptr);
        lists->setCurrentIndex(lists->model()->index(row, 0));
        ASSERT_TRUE(settle());
    }
    int rowsOf(const QString& table) {
        const auto* found = named<DataTable>(table);
        return found ? found->model()->rowCount() : -1;
    }
};

} // namespace afs::test
