// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/frame/opened_window.h"
#include "ui/pages/add_playlist_dialog.h"
#include "ui/sign_in/sign_in_dialog.h"
#include "ui/widgets/data_table.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QRadioButton>

#include <gtest/gtest.h>

namespace afs {
namespace {

using test::at;
using test::twoYears;

const QString playlistLink = QStringLiteral("https://open.spotify.com/playlist/37i9dQZF1DXcBWIGoYBM5M?si=1");

class PlaylistsPageTest : public test::OpenedWindow {
protected:
    void SetUp() override {
        prepare = [this] { fill(); };
    }
    /// Two lists that can be read, one that cannot; "Waterloo" was played, "Gone" is dark on both.
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

TEST_F(PlaylistsPageTest, AllOfThemTogetherAreShownFirst) {
    open(twoYears(), PageId::Playlists);
    ASSERT_TRUE(settle());
    EXPECT_TRUE(says(QStringLiteral("All playlists")));
    EXPECT_EQ(rowsOf(QStringLiteral("Songs")), 4);
    EXPECT_NE(chart(QStringLiteral("What is on no list?")), nullptr);
}

TEST_F(PlaylistsPageTest, OnePlaylistIsAPlaceThatBackLeaves) {
    open(twoYears(), PageId::Playlists);
    ASSERT_TRUE(settle());
    choose(1);
    EXPECT_TRUE(says(QStringLiteral("Morning")));
    EXPECT_EQ(rowsOf(QStringLiteral("Songs")), 3);
    EXPECT_EQ(window->scope().place().detail, QStringLiteral("1"));
    window->scope().goBack();
    ASSERT_TRUE(settle());
    EXPECT_TRUE(says(QStringLiteral("All playlists")));
}

TEST_F(PlaylistsPageTest, WithheldContentsAreSaidAndNotCounted) {
    open(twoYears(), PageId::Playlists);
    ASSERT_TRUE(settle());
    choose(3);
    EXPECT_TRUE(says(QStringLiteral("does not give this playlist's contents to personal apps")));
    EXPECT_EQ(rowsOf(QStringLiteral("Songs")), -1);
    EXPECT_FALSE(says(QStringLiteral("Not playable")));
}

TEST_F(PlaylistsPageTest, NeverPlayedSongsAreAList) {
    open(twoYears(), PageId::Playlists);
    ASSERT_TRUE(settle());
    choose(1);
    for (QRadioButton* each : current()->findChildren<QRadioButton*>())
        if (each->text() == QStringLiteral("Never played"))
            each->click();
    EXPECT_EQ(rowsOf(QStringLiteral("Songs")), 2);
}

TEST_F(PlaylistsPageTest, WhatAScanChangesIsShown) {
    open(twoYears(), PageId::Playlists);
    ASSERT_TRUE(settle());
    playlists->entries[1].pop_back();
    playlists->changed();
    ASSERT_TRUE(settle());
    EXPECT_EQ(rowsOf(QStringLiteral("Songs")), 3);
}

TEST_F(PlaylistsPageTest, APlaylistThatIsGoneIsNotStoodOn) {
    open(twoYears(), PageId::Playlists);
    ASSERT_TRUE(settle());
    choose(2);
    playlists->known.erase(playlists->known.begin() + 1);
    playlists->changed();
    ASSERT_TRUE(settle());
    EXPECT_TRUE(says(QStringLiteral("All playlists")));
}

TEST_F(PlaylistsPageTest, StoppingToWatchCanBeTakenBack) {
    open(twoYears(), PageId::Playlists);
    ASSERT_TRUE(settle());
    choose(1);
    button(QStringLiteral("Stop watching"))->click();
    EXPECT_EQ(playlists->removed, std::vector{PlaylistId(1)});
    button(QStringLiteral("Watch again"))->click();
    EXPECT_EQ(playlists->added, QStringList{QStringLiteral("list1")});
}

TEST_F(PlaylistsPageTest, TheCountryIsAskedForWhereItIsNotKnown) {
    prepare = [this] {
        fill();
        playlists->country.clear();
    };
    open(twoYears(), PageId::Playlists);
    ASSERT_TRUE(settle());
    EXPECT_TRUE(says(QStringLiteral("Where do you listen?")));
    auto* countries = named<QComboBox>(QStringLiteral("Country"));
    ASSERT_NE(countries, nullptr);
    const int austria = countries->findData(QStringLiteral("AT"));
    ASSERT_GE(austria, 0);
    countries->setCurrentIndex(austria);
    Q_EMIT countries->activated(austria);
    EXPECT_EQ(playlists->country, QStringLiteral("AT"));
    EXPECT_FALSE(says(QStringLiteral("Where do you listen?")));
}

TEST_F(PlaylistsPageTest, WithoutPlaylistsASignInIsOfferedFirst) {
    prepare = [] {};
    open(twoYears(), PageId::Playlists);
    ASSERT_TRUE(settle());
    button(QStringLiteral("Sign in with Spotify…"))->click();
    EXPECT_TRUE(window->findChild<SignInDialog*>()->isVisible());
}

TEST_F(PlaylistsPageTest, ALinkIsCheckedAsItIsTypedAndAdded) {
    open(twoYears(), PageId::Playlists);
    ASSERT_TRUE(settle());
    button(QStringLiteral("Add playlist…"))->click();
    auto* dialog = window->findChild<AddPlaylistDialog*>();
    ASSERT_NE(dialog, nullptr);
    auto* link = dialog->findChild<QLineEdit*>();
    link->setText(QStringLiteral("https://open.spotify.com/album/1"));
    EXPECT_FALSE(button(QStringLiteral("Add"))->isEnabled());
    link->setText(playlistLink);
    playlists->addAnswer = list(9, QStringLiteral("New one"), 5, 0);
    button(QStringLiteral("Add"))->click();
    EXPECT_EQ(playlists->added, QStringList{playlistLink});
    ASSERT_TRUE(QTest::qWaitFor([&] { return says(QStringLiteral("“New one” is watched now.")); }));
}

TEST_F(PlaylistsPageTest, AnErrorOfAddingKeepsWhatWasTyped) {
    open(twoYears(), PageId::Playlists);
    ASSERT_TRUE(settle());
    button(QStringLiteral("Add playlist…"))->click();
    auto* link = window->findChild<AddPlaylistDialog*>()->findChild<QLineEdit*>();
    link->setText(playlistLink);
    playlists->addAnswer = failure(ErrorKind::BadInput, QStringLiteral("Spotify withholds it."));
    button(QStringLiteral("Add"))->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return says(QStringLiteral("Spotify withholds it.")); }));
    EXPECT_EQ(link->text(), playlistLink);
}

TEST_F(PlaylistsPageTest, OwnPlaylistsCanBeChosenUnlessTheyAreWatched) {
    prepare = [this] {
        fill();
        playlists->listed = std::vector<ListedPlaylist>{
            {QStringLiteral("list1"), QStringLiteral("Morning"), QStringLiteral("me"), true, 3, true},
            {QStringLiteral("list7"), QStringLiteral("Sunday"), QStringLiteral("me"), true, 12, false}};
    };
    open(twoYears(), PageId::Playlists);
    ASSERT_TRUE(settle());
    button(QStringLiteral("Add playlist…"))->click();
    auto* own = window->findChild<AddPlaylistDialog*>()->findChild<QListWidget*>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return own->count() == 2; }));
    own->setCurrentRow(0);
    EXPECT_FALSE(button(QStringLiteral("Add the chosen one"))->isEnabled());
    own->setCurrentRow(1);
    button(QStringLiteral("Add the chosen one"))->click();
    EXPECT_EQ(playlists->added, QStringList{QStringLiteral("list7")});
}

TEST_F(PlaylistsPageTest, UnplayableSongsStandOnceWithTheirReasonAndPlaylists) {
    open(nullptr, PageId::Unplayable);
    ASSERT_TRUE(settle()) << "it needs no history";
    const auto* table = named<DataTable>(QStringLiteral("Songs that cannot be played"));
    ASSERT_NE(table, nullptr);
    ASSERT_EQ(table->model()->rowCount(), 1);
    const auto text = [&](int column) { return table->model()->index(0, column).data().toString(); };
    EXPECT_EQ(text(0), QStringLiteral("Gone"));
    EXPECT_EQ(text(2), QStringLiteral("Not in your country"));
    EXPECT_EQ(text(3), QStringLiteral("1 May 2024"));
    EXPECT_EQ(text(4), QStringLiteral("Morning and Evening"));
    button(QStringLiteral("Copy URI"))->click();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("spotify:track:Gone"));
}

TEST_F(PlaylistsPageTest, WhatWasPlayedStandsInForWhatIsDark) {
    prepare = [this] {
        fill();
        playlists->entries[1][1].length = Milliseconds(180'000);
    };
    open(nullptr, PageId::Unplayable);
    ASSERT_TRUE(settle());
    const auto instead = [this] {
        return named<DataTable>(QStringLiteral("Songs that cannot be played"))->model()->index(0, 5).data().toString();
    };
    EXPECT_EQ(instead(), QString());
    EXPECT_EQ(button(QStringLiteral("Open what plays instead")), nullptr);
    PlayFacts twin = test::play(at(2023, 3, 1), 9, "Gone", "ABBA", "Gold");
    twin.lengthMs = 181'000;
    library->replace(test::libraryOf({twin}));
    ASSERT_TRUE(settle());
    EXPECT_EQ(instead(), QStringLiteral("on “Gold”"));
    EXPECT_NE(button(QStringLiteral("Open what plays instead")), nullptr);
}

TEST_F(PlaylistsPageTest, WhatTheStoreKnowsOfARecordingStandsInForIt) {
    prepare = [this] {
        fill();
        playlists->entries[1][1].isrc = QStringLiteral("SE0000000001");
        PlaylistTrack other = track(0, QStringLiteral("Gone (Remastered)"), TrackId());
        other.isrc = QStringLiteral("SE0000000001");
        playlists->sameRecordings = {other};
    };
    open(nullptr, PageId::Unplayable);
    ASSERT_TRUE(settle());
    EXPECT_EQ(named<DataTable>(QStringLiteral("Songs that cannot be played"))->model()->index(0, 5).data().toString(),
              QStringLiteral("Gone (Remastered)"));
}

TEST_F(PlaylistsPageTest, TheSidebarCountsWhatIsDarkOnce) {
    open(twoYears());
    const auto* navigation = named<QAbstractItemView>(QStringLiteral("Navigation"));
    const QModelIndex entry = navigation->model()->index(static_cast<int>(PageId::Unplayable), 0);
    EXPECT_EQ(entry.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Unplayable, 1 song"));
    playlists->known.clear();
    playlists->changed();
    EXPECT_EQ(entry.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Unplayable"));
}

TEST_F(PlaylistsPageTest, NothingDarkIsGoodNews) {
    prepare = [this] {
        fill();
        playlists->entries.clear();
        playlists->history.clear();
    };
    open(twoYears(), PageId::Unplayable);
    ASSERT_TRUE(settle());
    EXPECT_TRUE(says(QStringLiteral("Everything can be played")));
}

} // namespace
} // namespace afs
