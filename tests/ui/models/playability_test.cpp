// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/playability.h"

#include <gtest/gtest.h>

namespace afs {
namespace {

WatchedPlaylist list(int id, bool isReadable, bool isScanned) {
    WatchedPlaylist made;
    made.id = PlaylistId(id);
    made.isReadable = isReadable;
    if (isScanned)
        made.lastScan = Instant(std::chrono::hours(1));
    return made;
}

PlaylistTrack song(const char* name, EntryStatus status) {
    PlaylistTrack made;
    made.uri = QStringLiteral("spotify:track:%1").arg(QLatin1String(name));
    made.name = QLatin1String(name);
    made.status = status;
    return made;
}

TEST(PlayabilityTest, WhatNobodyToldIsNeitherGoodNorBad) {
    const Playability found = playabilityOf({list(1, true, true), list(2, true, false), list(3, false, true)},
                                            {{PlaylistId(1),
                                              {song("a", EntryStatus::Playable), song("b", EntryStatus::Unplayable),
                                               song("c", EntryStatus::Removed), song("d", EntryStatus::Unknown)}}},
                                            true);
    EXPECT_EQ(found, (Playability{1, 1, 3, 1, true}));
    EXPECT_FALSE(found.isWhole());
    EXPECT_FALSE(found.isBlank());
    EXPECT_EQ(
        doubtText(found),
        QStringLiteral("Of 1 song Spotify did not say whether it plays it; the next scan asks again. One playlist "
                       "has not been scanned yet. Of one playlist Spotify does not give the contents to personal "
                       "apps."));
}

TEST(PlayabilityTest, FilesOfOnesOwnAndEpisodesLeaveNoDoubt) {
    const Playability found =
        playabilityOf({list(1, true, true)},
                      {{PlaylistId(1), {song("file", EntryStatus::Local), song("talk", EntryStatus::Episode)}}}, true);
    EXPECT_TRUE(found.isWhole());
    EXPECT_FALSE(found.isBlank());
    EXPECT_EQ(doubtText(found), QString());
}

TEST(PlayabilityTest, ASongThatWasToldOnOneListIsKnown) {
    const Playability found = playabilityOf(
        {list(1, true, true), list(2, true, true)},
        {{PlaylistId(1), {song("a", EntryStatus::Unknown)}}, {PlaylistId(2), {song("a", EntryStatus::Playable)}}},
        false);
    EXPECT_EQ(found, (Playability{0, 0, 1, 0, false}));
}

TEST(PlayabilityTest, WithoutACountryTheReasonIsTheCountry) {
    const Playability found =
        playabilityOf({list(1, true, true)},
                      {{PlaylistId(1), {song("a", EntryStatus::Unknown), song("b", EntryStatus::Unknown)}}}, false);
    EXPECT_TRUE(found.isBlank());
    EXPECT_TRUE(doubtText(found).startsWith(QStringLiteral("Without a country Spotify does not say what it plays.")));
}

TEST(PlayabilityTest, SeveralListsAreCounted) {
    EXPECT_EQ(doubtText({2, 3, 0, 0, true}),
              QStringLiteral("2 playlists have not been scanned yet. Of 3 playlists Spotify does not give the contents "
                             "to personal apps."));
    EXPECT_EQ(doubtText({0, 0, 0, 1200, true}),
              QStringLiteral("Of 1,200 songs Spotify did not say whether it plays them; the next scan asks again."));
}

} // namespace
} // namespace afs
