// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/announcement.h"

#include <gtest/gtest.h>

namespace afs {
namespace {

PlaylistEvent event(PlaylistChange change, const QString& name) {
    PlaylistEvent made;
    made.change = change;
    made.name = name;
    made.uri = QStringLiteral("spotify:track:%1").arg(name);
    return made;
}

TEST(AnnouncementTest, OneSongIsNamedSeveralAreCounted) {
    const PlaylistEvent gone = event(PlaylistChange::WentDark, QStringLiteral("Waterloo"));
    EXPECT_EQ(announcementOf({gone}), QStringLiteral("“Waterloo” cannot be played any more."));
    EXPECT_EQ(announcementOf({gone, event(PlaylistChange::WentDark, QStringLiteral("Song 2"))}),
              QStringLiteral("2 songs cannot be played any more."));
    EXPECT_EQ(announcementOf({gone, gone}), QStringLiteral("“Waterloo” cannot be played any more."))
        << "it is on the list twice";
    EXPECT_EQ(announcementOf({gone, event(PlaylistChange::CameBack, QStringLiteral("Song 2"))}),
              QStringLiteral("“Waterloo” cannot be played any more. “Song 2” can be played again."));
}

TEST(AnnouncementTest, WhatAPersonDidIsNoNews) {
    EXPECT_EQ(announcementOf({event(PlaylistChange::Added, QStringLiteral("Waterloo")),
                              event(PlaylistChange::Removed, QStringLiteral("Song 2"))}),
              QString());
    EXPECT_EQ(announcementOf({}), QString());
}

TEST(AnnouncementTest, AClosedWindowPromisesOnlyWhatHappens) {
    ScanStatus status;
    status.state = ScanState::Working;
    EXPECT_EQ(closedWindowWords(status, true).title, QStringLiteral("Scanning goes on"));
    EXPECT_TRUE(closedWindowWords(status, true).sentence.contains(QStringLiteral("is still found")));
    status.state = ScanState::Paused;
    EXPECT_EQ(closedWindowWords(status, true).title, QStringLiteral("Scanning is paused"));
    EXPECT_FALSE(closedWindowWords(status, true).sentence.contains(QStringLiteral("is still found")));
    status.state = ScanState::Off;
    const ClosedWindowWords words = closedWindowWords(status, false);
    EXPECT_EQ(words.title, QStringLiteral("The program is still there"));
    EXPECT_TRUE(words.sentence.contains(QStringLiteral("nothing is scanned")));
    EXPECT_FALSE(words.sentence.contains(QStringLiteral("is still found")));
}

} // namespace
} // namespace afs
