// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spotify/api_error.h"
#include "tests/ui/frame/watched_window.h"
#include "ui/pages/add_playlist_dialog.h"
#include "ui/sign_in/sign_in_dialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/data_table.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QRadioButton>
#include <QScopeGuard>

#include <gtest/gtest.h>

namespace afs {
namespace {

using test::twoYears;

const QString playlistLink = QStringLiteral("https://open.spotify.com/playlist/37i9dQZF1DXcBWIGoYBM5M?si=1");

class PlaylistsPageTest : public test::WatchedWindow {};

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

TEST_F(PlaylistsPageTest, TheChosenOneStaysChosenWhereverOneWasMeanwhile) {
    open(twoYears(), PageId::Playlists);
    ASSERT_TRUE(settle());
    choose(1);
    window->openPage(PageId::Unplayable);
    window->openPage(PageId::Playlists);
    ASSERT_TRUE(settle());
    EXPECT_TRUE(says(QStringLiteral("Morning")));
    EXPECT_EQ(rowsOf(QStringLiteral("Songs")), 3);
    window.reset();
    open(twoYears(), PageId::Playlists);
    ASSERT_TRUE(settle());
    EXPECT_EQ(rowsOf(QStringLiteral("Songs")), 3) << "after a restart too";
    choose(0);
    EXPECT_TRUE(says(QStringLiteral("All playlists")));
    EXPECT_EQ(rowsOf(QStringLiteral("Songs")), 4);
    window->openPage(PageId::Clock);
    window->openPage(PageId::Playlists);
    ASSERT_TRUE(settle());
    EXPECT_EQ(rowsOf(QStringLiteral("Songs")), 4);
}

TEST_F(PlaylistsPageTest, WithheldContentsAreSaidAndNotCounted) {
    open(twoYears(), PageId::Playlists);
    ASSERT_TRUE(settle());
    choose(3);
    EXPECT_TRUE(says(QStringLiteral("does not give this playlist's contents to personal apps")));
    EXPECT_EQ(rowsOf(QStringLiteral("Songs")), -1);
    EXPECT_FALSE(says(QStringLiteral("Unplayable")));
}

TEST_F(PlaylistsPageTest, OneThatBecameSomebodyElsesIsShownAsItWasLastRead) {
    prepare = [this] {
        fill();
        playlists->known[0].isReadable = false;
    };
    open(twoYears(), PageId::Playlists);
    ASSERT_TRUE(settle());
    EXPECT_EQ(rowsOf(QStringLiteral("Songs")), 4) << "of all of them";
    choose(1);
    EXPECT_TRUE(says(QStringLiteral("This playlist is no longer followed")));
    EXPECT_TRUE(says(QStringLiteral("What is told of it here is as it was last scanned.")));
    EXPECT_FALSE(says(QStringLiteral("A copy of it in your own library can be watched."))) << "of one never read";
    EXPECT_TRUE(says(QStringLiteral("last scan: ")));
    EXPECT_EQ(rowsOf(QStringLiteral("Songs")), 3);
}

TEST_F(PlaylistsPageTest, AnEmptyPartOfAListSaysWhichKindOfEmptyItIs) {
    prepare = [this] {
        fill();
        playlists->known[0].lastScan.reset();
        playlists->entries.clear();
    };
    open(twoYears(), PageId::Playlists);
    ASSERT_TRUE(settle());
    choose(1);
    EXPECT_TRUE(says(QStringLiteral("Its songs are known after its first scan.")));
    EXPECT_TRUE(says(QStringLiteral("not known"))) << "no zero for what nobody asked";
    playlists->known[0].lastScan = test::at(2024, 6, 15, 9);
    playlists->changed();
    ASSERT_TRUE(settle());
    EXPECT_TRUE(says(QStringLiteral("There is no song on it.")));
    for (QRadioButton* each : current()->findChildren<QRadioButton*>())
        if (each->text() == QStringLiteral("Unplayable"))
            each->click();
    EXPECT_TRUE(says(QStringLiteral("Every song of it can be played.")));
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
    EXPECT_TRUE(says(QStringLiteral("“Morning” is not watched any more.")));
    playlists->restoreAnswer = playlists->known[0];
    button(QStringLiteral("Undo"))->click();
    EXPECT_EQ(playlists->restored, std::vector{PlaylistId(1)});
    ASSERT_TRUE(QTest::qWaitFor([&] { return says(QStringLiteral("“Morning” is watched again.")); }));
    EXPECT_TRUE(playlists->added.isEmpty()) << "Spotify need not be asked";
}

TEST_F(PlaylistsPageTest, TheKeyOfUndoTakesItBackToo) {
    open(twoYears(), PageId::Playlists);
    ASSERT_TRUE(settle());
    choose(2);
    button(QStringLiteral("Stop watching"))->click();
    ASSERT_TRUE(settle());
    playlists->restoreAnswer = failure(ErrorKind::Failed, QStringLiteral("It is too late."));
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(playlists->restored, std::vector{PlaylistId(2)});
    ASSERT_TRUE(QTest::qWaitFor([&] { return says(QStringLiteral("It is too late.")); }));
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
    EXPECT_EQ(countries->focusPolicy(), Qt::StrongFocus) << "the wheel is the page's";
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

TEST_F(PlaylistsPageTest, WhoIsSignedInAndWatchesNoneIsOfferedTheDemoToo) {
    prepare = [this] {
        fill();
        playlists->known.clear();
    };
    open(twoYears(), PageId::Playlists);
    ASSERT_TRUE(settle());
    EXPECT_TRUE(says(QStringLiteral("No playlist is watched")));
    EXPECT_NE(button(QStringLiteral("Add playlist…")), nullptr);
    EXPECT_NE(button(QStringLiteral("Show demo data")), nullptr);
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
            {QStringLiteral("list7"), QStringLiteral("Sunday"), QStringLiteral("me"), true, {}, false}};
    };
    open(twoYears(), PageId::Playlists);
    ASSERT_TRUE(settle());
    button(QStringLiteral("Add playlist…"))->click();
    auto* own = window->findChild<AddPlaylistDialog*>()->findChild<QListWidget*>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return own->count() == 2; }));
    EXPECT_TRUE(own->item(0)->text().contains(QStringLiteral("3 entries")));
    EXPECT_EQ(own->item(1)->text(), QStringLiteral("Sunday")) << "how many it has nobody said";
    own->setCurrentRow(0);
    EXPECT_FALSE(button(QStringLiteral("Add the chosen one"))->isEnabled());
    own->setCurrentRow(1);
    button(QStringLiteral("Add the chosen one"))->click();
    EXPECT_EQ(playlists->added, QStringList{QStringLiteral("list7")});
}

TEST_F(PlaylistsPageTest, WhatCouldNotBeListedIsAskedForAgainWhenThePersonSaysSo) {
    prepare = [this] {
        fill();
        playlists->listed = failure(toldToAsker(apiError(ApiProblem::Temporary).error));
    };
    open(twoYears(), PageId::Playlists);
    ASSERT_TRUE(settle());
    button(QStringLiteral("Add playlist…"))->click();
    auto* own = window->findChild<AddPlaylistDialog*>()->findChild<QListWidget*>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return button(QStringLiteral("Try again")) != nullptr; }));
    EXPECT_FALSE(own->isVisible());
    EXPECT_TRUE(says(QStringLiteral("could not be reached. Try again")));
    EXPECT_FALSE(says(QStringLiteral("tried again later"))) << "nobody does";
    playlists->listed = std::vector<ListedPlaylist>{
        {QStringLiteral("list7"), QStringLiteral("Sunday"), QStringLiteral("me"), true, {}, false}};
    button(QStringLiteral("Try again"))->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return own->isVisible(); }));
    EXPECT_EQ(own->count(), 1);
    EXPECT_EQ(button(QStringLiteral("Try again")), nullptr);
}

TEST_F(PlaylistsPageTest, EnterOnASongOpensItsPageAndWhatWasNeverPlayedSaysSo) {
    open(twoYears(), PageId::Playlists);
    ASSERT_TRUE(settle());
    choose(1);
    auto* songs = named<DataTable>(QStringLiteral("Songs"));
    songs->setCurrentIndex(songs->model()->index(2, 1));
    QTest::keyClick(songs, Qt::Key_Return);
    EXPECT_TRUE(says(QStringLiteral("“Unheard” was never played.")));
    EXPECT_EQ(window->scope().place().page, PageId::Playlists);
    songs->setCurrentIndex(songs->model()->index(0, 1));
    QTest::keyClick(songs, Qt::Key_Return);
    EXPECT_EQ(window->scope().place().page, PageId::Track);
    ASSERT_TRUE(settle());
    EXPECT_TRUE(says(QStringLiteral("Waterloo")));
}

TEST_F(PlaylistsPageTest, TheBarsAndTheListOpenThePlaysOfTheirSongs) {
    open(twoYears(), PageId::Playlists);
    ASSERT_TRUE(settle());
    const auto expectPlays = [this](int expected, const QString& chip) {
        ASSERT_EQ(window->scope().place().page, PageId::History);
        ASSERT_TRUE(settle());
        EXPECT_EQ(rowsOf(QStringLiteral("Plays")), expected);
        ASSERT_EQ(window->scope().chips().size(), 1U);
        EXPECT_EQ(window->scope().chips()[0].text.toStdString(), chip.toStdString()) << "it says which songs are meant";
        window->scope().goBack();
        ASSERT_TRUE(settle());
    };
    const ChartData often = chart(QStringLiteral("How often?"))->data();
    for (std::size_t bar = 1; bar < often.points.size(); ++bar)
        if (often.points[bar].value > 0) { // Waterloo alone, 14 times in 2024
            Q_EMIT chart(QStringLiteral("How often?"))->playsRequested(static_cast<int>(bar));
            expectPlays(14, QStringLiteral("Playlist: All playlists (10–19 plays: 1 song)"));
        }
    const ChartData last = chart(QStringLiteral("When were the songs last played?"))->data();
    for (std::size_t bar = 1; bar < last.points.size(); ++bar)
        if (last.points[bar].value > 0) {
            Q_EMIT chart(QStringLiteral("When were the songs last played?"))->playsRequested(static_cast<int>(bar));
            expectPlays(14, QStringLiteral("Playlist: All playlists (%1)").arg(last.points[bar].name));
        }
    Q_EMIT chart(QStringLiteral("What is on no list?"))->playsRequested(0);
    expectPlays(28, QStringLiteral("Track: Song 2"));
    button(QStringLiteral("Show the plays"))->click();
    expectPlays(14, QStringLiteral("Playlist: All playlists"));
    auto* plays = named<QAbstractButton>(QStringLiteral("Plays in this range: 14"));
    ASSERT_NE(plays, nullptr);
    plays->click();
    expectPlays(14, QStringLiteral("Playlist: All playlists"));
}

TEST_F(PlaylistsPageTest, MirroredItsListKeepsItsDistanceFromTheSideBar) {
    const QScopeGuard back([this] {
        window.reset();
        QApplication::setLayoutDirection(Qt::LeftToRight);
    });
    QApplication::setLayoutDirection(Qt::RightToLeft);
    open(twoYears(), PageId::Playlists);
    ASSERT_TRUE(settle());
    const auto* add = button(QStringLiteral("Add playlist…"));
    ASSERT_NE(add, nullptr);
    EXPECT_EQ(current()->width() - add->mapTo(current(), add->rect().topRight()).x() - 1, Space::XL);
}

} // namespace
} // namespace afs
