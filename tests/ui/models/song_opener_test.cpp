// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/days.h"
#include "tests/support/waiting/wait_until.h"
#include "tests/ui/support/fakes.h"
#include "ui/models/scope_store.h"
#include "ui/models/song_opener.h"

#include <gtest/gtest.h>

namespace afs {
namespace {

class SongOpenerTest : public testing::Test {
protected:
    static LibraryPtr stored() {
        return test::libraryOf({test::play(test::at(2023, 3, 1), 1, "Waterloo", "ABBA"),
                                test::play(test::at(2024, 2, 1), 2, "Song 2", "Blur")});
    }
    static NowPlaying playing(const char* title, const char* artist, const char* uri = "") {
        NowPlaying song;
        song.title = QString::fromLatin1(title);
        song.artist = QString::fromLatin1(artist);
        song.uri = QString::fromLatin1(uri);
        song.isPlaying = true;
        song.isLocalFile = song.uri.startsWith(QStringLiteral("spotify:local:"));
        return song;
    }
    bool arrives(PageId page) {
        return test::waitUntil([&] { return store.place().page == page; });
    }

    /// Until what was asked before has been answered: the runner has two workers.
    void answerAll() {
        for (int round = 0; round < 4; ++round) {
            AnswerLine line;
            bool isAnswered = false;
            runner.ask(
                line, [](const Wanted&) { return 0; }, [&isAnswered](int) { isAnswered = true; });
            ASSERT_TRUE(test::waitUntil([&] { return isAnswered; }));
        }
    }

    test::FakeLibrary library{stored()};
    StatisticsRunner runner;
    ScopeStore store{QString(), QTimeZone("Europe/Berlin"), test::day(2024, 6, 15)};
    SongOpener songs{store, runner, library};
};

TEST_F(SongOpenerTest, ASongThatIsStoredOpensItsPage) {
    songs.open(playing("Another name", "of today", "spotify:track:2"));
    ASSERT_TRUE(arrives(PageId::Track));
    EXPECT_EQ(store.place().subject, Subject::ofTrack(TrackId(2)));
    EXPECT_EQ(store.title(), QStringLiteral("Song 2"));
    store.goBack();
    EXPECT_EQ(store.place().page, PageId::Overview);
}

TEST_F(SongOpenerTest, APlayerThatNamesNoUriIsFoundByTitleAndArtist) {
    songs.open(playing("waterloo", "Abba"));
    ASSERT_TRUE(arrives(PageId::Track));
    EXPECT_EQ(store.place().subject, Subject::ofTrack(TrackId(1)));
}

TEST_F(SongOpenerTest, AFileOfOnesOwnIsNoSongOfSpotifysWithTheSameName) {
    songs.open(playing("Waterloo", "ABBA", "spotify:local:ABBA::Waterloo:164"));
    EXPECT_TRUE(arrives(PageId::History));
}

TEST_F(SongOpenerTest, WhatIsNotStoredYetOpensHistory) {
    songs.open(playing("Fernando", "ABBA", "spotify:track:3"));
    EXPECT_TRUE(arrives(PageId::History));
}

TEST_F(SongOpenerTest, AWindowThatHasNoSnapshotYetWaitsForIt) {
    library.replace(nullptr);
    songs.open(playing("Song 2", "Blur", "spotify:track:2"));
    library.replace(stored());
    ASSERT_TRUE(arrives(PageId::Track));
    store.openPage(PageId::Clock);
    library.replace(stored());
    answerAll();
    EXPECT_EQ(store.place().page, PageId::Clock) << "once, not with every snapshot";
}

TEST_F(SongOpenerTest, WhoHasGoneOnMeanwhileStaysThere) {
    library.replace(nullptr);
    songs.open(playing("Song 2", "Blur", "spotify:track:2"));
    store.openPage(PageId::Clock);
    library.replace(stored());
    answerAll();
    EXPECT_EQ(store.place().page, PageId::Clock);
}

} // namespace
} // namespace afs
