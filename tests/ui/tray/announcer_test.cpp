// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/spotify/fake_time.h"
#include "tests/ui/support/fakes.h"
#include "tests/ui/support/live_fakes.h"
#include "ui/tray/announcer.h"
#include "ui/tray/scan_news.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace afs {
namespace {

using namespace std::chrono_literals;

class AnnouncerTest : public testing::Test {
protected:
    AnnouncerTest() {
        QObject::connect(&announcer, &Announcer::told, [this](const QString& title, const QString& text, PageId page) {
            told.push_back({title, text});
            pages.push_back(page);
        });
    }
    void tell(NewsKind kind, const char* title) {
        announcer.tell(kind, {QString::fromLatin1(title), QStringLiteral("Something.")});
    }

    test::FakeTime time{test::at(2024, 6, 15)};
    ProgramChoices choices{QString()};
    bool isWatched = false;
    Announcer announcer{choices, time, time, [this] { return isWatched; }};
    std::vector<News> told;
    std::vector<PageId> pages;
};

TEST_F(AnnouncerTest, OneEventIsToldAsItIsWithItsPage) {
    tell(NewsKind::ImportFinished, "data.zip");
    EXPECT_TRUE(told.empty()) << "more may come at once";
    time.advance(3s);
    EXPECT_EQ(told, (std::vector<News>{{QStringLiteral("data.zip"), QStringLiteral("Something.")}}));
    EXPECT_EQ(pages, std::vector{PageId::Imports});
}

TEST_F(AnnouncerTest, WhatComesTogetherIsToldTogether) {
    for (const char* title : {"a", "b", "c", "d", "e", "f"})
        tell(NewsKind::Playlists, title);
    time.advance(3s);
    ASSERT_EQ(told.size(), 1U);
    EXPECT_EQ(told.front().sentence,
              QStringLiteral("a: Something.\nb: Something.\nc: Something.\nd: Something.\nAnd 2 more."));
}

TEST_F(AnnouncerTest, OfEachKindThereIsOneInTenMinutes) {
    tell(NewsKind::Playlists, "first");
    time.advance(3s);
    tell(NewsKind::Playlists, "second");
    tell(NewsKind::SignInEnded, "arthur");
    time.advance(3s);
    ASSERT_EQ(told.size(), 2U) << "the other kind is not held up";
    EXPECT_EQ(pages.back(), PageId::Scanner);
    tell(NewsKind::Playlists, "third");
    time.advance(9min);
    EXPECT_EQ(told.size(), 2U);
    time.advance(1min);
    ASSERT_EQ(told.size(), 3U) << "nothing is lost";
    EXPECT_TRUE(told.back().sentence.startsWith(QStringLiteral("second: Something.\nthird")));
}

TEST_F(AnnouncerTest, WhoLooksOrSwitchedItOffIsToldNothing) {
    isWatched = true;
    tell(NewsKind::Playlists, "seen");
    isWatched = false;
    choices.setTellsOf(NewsKind::SignInEnded, false);
    tell(NewsKind::SignInEnded, "off");
    tell(NewsKind::ImportFinished, "looked at before it was told");
    isWatched = true;
    time.advance(1h);
    EXPECT_TRUE(told.empty());
    isWatched = false;
    tell(NewsKind::Playlists, "later");
    time.advance(3s);
    ASSERT_EQ(told.size(), 1U);
    EXPECT_EQ(told.front().title, QStringLiteral("later"));
}

class ScanNewsTest : public AnnouncerTest {
protected:
    void stands(ScanState state) {
        ScanStatus status;
        status.account = AccountId(1);
        status.state = state;
        status.sentence = QStringLiteral("Spotify cannot be reached.");
        scan.replace(status);
    }

    test::FakeScan scan;
    test::FakeAccounts accounts;
    ScanNews news{scan, accounts, announcer, time, time};
};

TEST_F(ScanNewsTest, ASignInThatEndsIsToldOnce) {
    stands(ScanState::Working);
    stands(ScanState::SignedOut);
    stands(ScanState::SignedOut);
    time.advance(1h);
    EXPECT_EQ(told.size(), 1U);
    stands(ScanState::Working);
    stands(ScanState::SignedOut);
    time.advance(1h);
    EXPECT_EQ(told.size(), 2U) << "that was another one";
}

TEST_F(ScanNewsTest, AFailureIsToldAfterTwoHoursAndOnlyWhenItLasts) {
    stands(ScanState::Offline);
    time.advance(1h + 59min);
    stands(ScanState::Working);
    time.advance(3h);
    EXPECT_TRUE(told.empty());
    stands(ScanState::Offline);
    time.advance(1h);
    stands(ScanState::Database);
    time.advance(1h);
    time.advance(3s);
    ASSERT_EQ(told.size(), 1U) << "it failed all the time, for two reasons";
    EXPECT_TRUE(told.front().sentence.contains(QStringLiteral("Spotify cannot be reached.")));
    time.advance(24h);
    EXPECT_EQ(told.size(), 1U);
}

TEST_F(ScanNewsTest, APauseAndABlockAreNoFailure) {
    for (const ScanState state : {ScanState::Paused, ScanState::Blocked, ScanState::Elsewhere, ScanState::Off}) {
        stands(state);
        time.advance(24h);
    }
    EXPECT_TRUE(told.empty());
}

} // namespace
} // namespace afs
