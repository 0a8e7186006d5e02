// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/frame/watched_window.h"
#include "ui/models/unplayable_model.h"
#include "ui/sign_in/sign_in_dialog.h"

#include <QClipboard>
#include <QGuiApplication>

#include <gtest/gtest.h>

namespace afs {
namespace {

using test::at;
using test::twoYears;

class UnplayablePageTest : public test::WatchedWindow {};

TEST_F(UnplayablePageTest, UnplayableSongsStandOnceWithTheirReasonAndPlaylists) {
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

TEST_F(UnplayablePageTest, WhatSpotifyWithholdsByNowStaysAsItWasLastRead) {
    prepare = [this] {
        fill();
        playlists->known[1].isReadable = false;
    };
    open(nullptr, PageId::Unplayable);
    ASSERT_TRUE(settle());
    const auto* table = named<DataTable>(QStringLiteral("Songs that cannot be played"));
    ASSERT_NE(table, nullptr);
    ASSERT_EQ(table->model()->rowCount(), 1);
    EXPECT_EQ(table->model()->index(0, 4).data().toString(), QStringLiteral("Morning and Evening"));
}

TEST_F(UnplayablePageTest, TheKeyboardBeginsAtTheSongs) {
    open(nullptr, PageId::Unplayable);
    ASSERT_TRUE(settle());
    current()->focusFirst();
    ASSERT_NE(window->focusWidget(), nullptr);
    const auto* songs = named<DataTable>(QStringLiteral("Songs that cannot be played"));
    EXPECT_TRUE(songs->parentWidget()->isAncestorOf(window->focusWidget()));
}

TEST_F(UnplayablePageTest, WhatWasPlayedStandsInForWhatIsDark) {
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

TEST_F(UnplayablePageTest, WhatTheStoreKnowsOfARecordingStandsInForIt) {
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

TEST_F(UnplayablePageTest, InANarrowWindowTheColumnThatIsMostlyEmptyGivesWayFirst) {
    open(nullptr, PageId::Unplayable);
    ASSERT_TRUE(settle());
    const auto* table = named<DataTable>(QStringLiteral("Songs that cannot be played"));
    const auto isHidden = [table](UnplayableModel::Column column) { return table->isColumnHidden(column); };
    int width = 1200;
    while (width > 700 && !isHidden(UnplayableModel::ReplacementColumn)) {
        EXPECT_FALSE(isHidden(UnplayableModel::PlaylistsColumn) || isHidden(UnplayableModel::ArtistsColumn)) << width;
        window->resize(width -= 20, 700);
        QApplication::processEvents();
    }
    EXPECT_TRUE(isHidden(UnplayableModel::ReplacementColumn));
}

TEST_F(UnplayablePageTest, TheSidebarCountsWhatIsDarkOnce) {
    open(twoYears());
    const auto* navigation = named<QAbstractItemView>(QStringLiteral("Navigation"));
    const QModelIndex entry = navigation->model()->index(static_cast<int>(PageId::Unplayable), 0);
    EXPECT_EQ(entry.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Unplayable, 1 song"));
    playlists->known.clear();
    playlists->changed();
    EXPECT_EQ(entry.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Unplayable"));
}

TEST_F(UnplayablePageTest, NothingDarkIsGoodNews) {
    prepare = [this] {
        fill();
        playlists->known = {list(1, QStringLiteral("Morning"), 1, 0)};
        playlists->entries = {{1, {track(0, QStringLiteral("Waterloo"), TrackId(1))}}};
        playlists->history.clear();
    };
    open(twoYears(), PageId::Unplayable);
    ASSERT_TRUE(settle());
    EXPECT_TRUE(says(QStringLiteral("Everything can be played")));
}

TEST_F(UnplayablePageTest, WhatWasNeverScannedIsNoGoodNews) {
    prepare = [this] {
        fill();
        playlists->known = {list(1, QStringLiteral("Morning"), 0, 0)};
        playlists->known[0].lastScan.reset();
        playlists->entries.clear();
        playlists->history.clear();
    };
    open(twoYears(), PageId::Unplayable);
    ASSERT_TRUE(settle());
    EXPECT_FALSE(says(QStringLiteral("Everything can be played")));
    EXPECT_TRUE(says(QStringLiteral("Nothing is known yet")));
    EXPECT_TRUE(says(QStringLiteral("One playlist has not been scanned yet.")));
    button(QStringLiteral("Scan now"))->click();
    EXPECT_EQ(playlists->scansOfAll, std::vector{true});
    ASSERT_TRUE(QTest::qWaitFor([&] { return says(QStringLiteral("Scanned: nothing has changed.")); }));
    accounts->replace({});
    ASSERT_TRUE(settle());
    button(QStringLiteral("Sign in with Spotify…"))->click();
    EXPECT_TRUE(window->findChild<SignInDialog*>()->isVisible()) << "nobody scans before that";
}

TEST_F(UnplayablePageTest, WithoutACountryNothingIsKnown) {
    prepare = [this] {
        fill();
        playlists->country.clear();
        playlists->known = {list(1, QStringLiteral("Morning"), 1, 0)};
        playlists->entries = {{1, {track(0, QStringLiteral("Waterloo"), TrackId(1))}}};
        playlists->entries[1][0].status = EntryStatus::Unknown;
        playlists->history.clear();
    };
    open(twoYears(), PageId::Unplayable);
    ASSERT_TRUE(settle());
    EXPECT_TRUE(says(QStringLiteral("Nothing is known yet")));
    EXPECT_TRUE(says(QStringLiteral("Without a country Spotify does not say what it plays.")));
    button(QStringLiteral("Go to Playlists"))->click();
    EXPECT_EQ(window->scope().place().page, PageId::Playlists) << "where the country is chosen";
}

TEST_F(UnplayablePageTest, WithheldContentsAreNotKnownToPlay) {
    prepare = [this] {
        fill();
        playlists->known.erase(playlists->known.begin(), playlists->known.begin() + 2);
        playlists->entries.clear();
        playlists->history.clear();
    };
    open(twoYears(), PageId::Unplayable);
    ASSERT_TRUE(settle());
    EXPECT_TRUE(says(QStringLiteral("Nothing is known yet")));
    EXPECT_TRUE(says(QStringLiteral("does not give the contents to personal apps")));
}

TEST_F(UnplayablePageTest, WhatIsNotKnownStandsBesideWhatIs) {
    open(twoYears(), PageId::Unplayable);
    ASSERT_TRUE(settle());
    EXPECT_TRUE(says(QStringLiteral("One song of your playlists cannot be played any more. Of one playlist")));
    for (auto& [id, tracks] : playlists->entries)
        for (PlaylistTrack& each : tracks)
            each.status = EntryStatus::Playable;
    playlists->changed();
    ASSERT_TRUE(settle());
    EXPECT_TRUE(says(QStringLiteral("No song is known to be unplayable now. Of one playlist")))
        << "what changed before still stands there";
    playlists->history.clear();
    playlists->changed();
    ASSERT_TRUE(settle());
    EXPECT_TRUE(says(QStringLiteral("Nothing has vanished that is known of")));
}

TEST_F(UnplayablePageTest, NamesAloneAreOfferedAsMaybe) {
    open(nullptr, PageId::Unplayable);
    PlayFacts twin = test::play(at(2023, 3, 1), 9, "Gone", "ABBA", "Gold");
    twin.lengthMs = 181'000;
    library->replace(test::libraryOf({twin}));
    ASSERT_TRUE(settle());
    const auto* table = named<DataTable>(QStringLiteral("Songs that cannot be played"));
    EXPECT_EQ(table->model()->index(0, 5).data().toString(), QStringLiteral("maybe on “Gold”"))
        << "nobody told the length of what went dark";
    EXPECT_NE(button(QStringLiteral("Open what may play instead")), nullptr);
}

TEST_F(UnplayablePageTest, EnterOnASongThatWasPlayedOpensItsPage) {
    prepare = [this] {
        fill();
        playlists->entries[1][1].track = TrackId(1);
    };
    open(twoYears(), PageId::Unplayable);
    ASSERT_TRUE(settle());
    auto* songs = named<DataTable>(QStringLiteral("Songs that cannot be played"));
    songs->setCurrentIndex(songs->model()->index(0, 0));
    QTest::keyClick(songs, Qt::Key_Return);
    EXPECT_EQ(window->scope().place().page, PageId::Track);
    EXPECT_EQ(window->scope().place().subject, Subject::ofTrack(TrackId(1)));
}

} // namespace
} // namespace afs
