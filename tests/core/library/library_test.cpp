// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/library.h"
#include "core/library/library_builder.h"
#include "tests/support/random_library.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <limits>

namespace afs {
namespace {

using namespace std::chrono_literals;

PlayFacts play(std::int64_t id, std::int64_t atSeconds, int track, std::int64_t ms = 200'000) {
    PlayFacts facts;
    facts.id = PlayId(id);
    facts.end = Instant(std::chrono::seconds(1'600'000'000 + atSeconds));
    facts.ms = ms;
    facts.track = TrackId(track);
    facts.uri = "spotify:track:" + std::to_string(track);
    facts.title = "Title " + std::to_string(track);
    facts.artist = "Artist";
    facts.album = "Album";
    return facts;
}

bool earlier(const PlayFacts& a, const PlayFacts& b) {
    return std::pair(a.end, a.id) < std::pair(b.end, b.id);
}

TEST(LibraryTest, KeepsEveryFactOfEveryPlayInOrderOfTime) {
    std::vector<PlayFacts> plays = randomPlays(1, {.plays = 3000});
    const Library library = buildLibrary(plays, 7);
    EXPECT_EQ(library.version, 7U);
    std::sort(plays.begin(), plays.end(), earlier);
    ASSERT_EQ(library.plays(), plays.size());
    for (Row row = 0; row < library.plays(); ++row) {
        plays[row].ms = std::min<std::int64_t>(plays[row].ms, std::numeric_limits<std::int32_t>::max());
        ASSERT_EQ(playFacts(library, row), plays[row]) << row;
    }
}

TEST(LibraryTest, IsTheSameWhateverTheOrderOfThePlays) {
    std::vector<PlayFacts> plays = randomPlays(2);
    const Library library = buildLibrary(plays);
    std::reverse(plays.begin(), plays.end());
    EXPECT_TRUE(equalFacts(library, buildLibrary(plays)));
    std::sort(plays.begin(), plays.end(), earlier);
    EXPECT_TRUE(equalFacts(library, buildLibrary(plays)));
    std::rotate(plays.begin(), plays.begin() + 100, plays.end());
    EXPECT_TRUE(equalFacts(library, buildLibrary(plays)));
}

TEST(LibraryTest, EqualFactsSeesEveryDifference) {
    const std::vector<PlayFacts> plays{play(1, 0, 1), play(2, 300, 2), play(3, 600, 1)};
    const Library library = buildLibrary(plays);
    const auto differs = [&](auto change) {
        std::vector<PlayFacts> other = plays;
        change(other[1]);
        return !equalFacts(library, buildLibrary(other));
    };
    EXPECT_FALSE(differs([](PlayFacts&) {}));
    EXPECT_TRUE(differs([](PlayFacts& p) { p.id = PlayId(9); }));
    EXPECT_TRUE(differs([](PlayFacts& p) { p.end += 1ms; }));
    EXPECT_TRUE(differs([](PlayFacts& p) { p.ms = -1; }));
    EXPECT_TRUE(differs([](PlayFacts& p) { p.kind = Kind::Episode; }));
    EXPECT_TRUE(differs([](PlayFacts& p) { p.flags.offline = Tri::Yes; }));
    EXPECT_TRUE(differs([](PlayFacts& p) { p.sources = sourceBit(Source::WebApi); }));
    EXPECT_TRUE(differs([](PlayFacts& p) { p.track = TrackId(7); }));
    EXPECT_TRUE(differs([](PlayFacts& p) { p.track = {}; }));
    EXPECT_TRUE(differs([](PlayFacts& p) { p.uri += 'x'; }));
    EXPECT_TRUE(differs([](PlayFacts& p) { p.title += 'x'; }));
    EXPECT_TRUE(differs([](PlayFacts& p) { p.artist += 'x'; }));
    EXPECT_TRUE(differs([](PlayFacts& p) { p.album += 'x'; }));
    EXPECT_TRUE(differs([](PlayFacts& p) { p.reasonStart = "x"; }));
    EXPECT_TRUE(differs([](PlayFacts& p) { p.reasonEnd = "x"; }));
    EXPECT_TRUE(differs([](PlayFacts& p) { p.platform = "x"; }));
    EXPECT_TRUE(differs([](PlayFacts& p) { p.country = "x"; }));
    EXPECT_TRUE(differs([](PlayFacts& p) { p.lengthMs = 1; }));
    EXPECT_FALSE(equalFacts(library, buildLibrary({plays[0], plays[1]})));
}

TEST(LibraryTest, CallsATrackAsItsNewestPlayWithATitleDoes) {
    PlayFacts old = play(1, 0, 1);
    PlayFacts renamed = play(2, 100, 1);
    renamed.title = "Title (Remastered)";
    renamed.artist = "Artist & Co";
    PlayFacts nameless = play(3, 200, 1);
    nameless.title = nameless.artist = nameless.album = std::string();
    nameless.uri = "spotify:track:relinked";
    const Library library = buildLibrary({nameless, old, renamed});
    ASSERT_EQ(library.tracks.size(), 1U);
    EXPECT_EQ(library.title(0), "Title (Remastered)");
    EXPECT_EQ(library.artistName(library.tracks[0].artist), "Artist & Co");
    EXPECT_EQ(library.text(library.tracks[0].uri), "spotify:track:relinked");
    EXPECT_EQ(library.artists.size(), 1U);
}

TEST(LibraryTest, ATrackThatNoRowNamesIsKnownByItsUriOnly) {
    PlayFacts nameless = play(1, 0, 5);
    nameless.title = nameless.artist = nameless.album = std::string();
    const Library library = buildLibrary({nameless});
    EXPECT_EQ(library.title(0), "");
    EXPECT_EQ(library.text(library.tracks[0].uri), "spotify:track:5");
    EXPECT_EQ(library.tracks[0].artist, noIndex);
    EXPECT_EQ(library.tracks[0].album, noIndex);
}

TEST(LibraryTest, TellsAlbumsOfOneTitleApartByArtist) {
    PlayFacts a = play(1, 0, 1);
    PlayFacts b = play(2, 100, 2);
    PlayFacts c = play(3, 200, 3);
    b.artist = "Somebody";
    const Library library = buildLibrary({a, b, c});
    EXPECT_EQ(library.albums.size(), 2U);
    EXPECT_EQ(library.artists.size(), 2U);
    EXPECT_EQ(library.tracks[library.track[0]].album, library.tracks[library.track[2]].album);
    EXPECT_NE(library.tracks[library.track[0]].album, library.tracks[library.track[1]].album);
}

TEST(LibraryTest, MarksPlaysLongerThanADay) {
    const Library library = buildLibrary(
        {play(1, 0, 1, dayMs), play(2, 500, 1, dayMs + 1), play(3, 900, 1, std::numeric_limits<std::int64_t>::max())});
    EXPECT_FALSE(library.beyondDay(0));
    EXPECT_TRUE(library.beyondDay(1));
    EXPECT_TRUE(library.beyondDay(2));
    EXPECT_EQ(library.ms[2], std::numeric_limits<std::int32_t>::max());
}

TEST(LibraryTest, MarksNearTwinsOnTheLaterPlay) {
    const Library library = buildLibrary({play(1, 0, 1), play(2, 30, 1),            // twin of 1
                                          play(3, 61, 1),                           // 31 s after 2
                                          play(4, 62, 1, 199'000),                  // other ms
                                          play(5, 63, 2), play(6, 64, 1),           // other track; twin of 3
                                          play(7, 65, 3, -1), play(8, 66, 3, -1)}); // ms unknown
    std::vector<bool> marks;
    for (Row row = 0; row < library.plays(); ++row)
        marks.push_back(library.nearTwin(row));
    EXPECT_EQ(marks, (std::vector<bool>{false, true, false, false, false, true, false, false}));
    EXPECT_EQ(library.kind(1), Kind::Music);
}

TEST(LibraryTest, MarksNearTwinsAmongThousandsOfRowsInOneSecondAsAmongFew) {
    std::vector<PlayFacts> plays;
    for (int i = 0; i < 3000; ++i)
        plays.push_back(play(i + 1, i % 70, i % 3, 1000 + i % 500));
    const Library library = buildLibrary(plays);
    for (Row row = 0; row < library.plays(); ++row) {
        bool twin = false;
        for (Row other = 0; other < row && library.track[row] != noIndex; ++other)
            twin = twin || (library.track[other] == library.track[row] && library.ms[other] == library.ms[row] &&
                            library.end[row] - library.end[other] <= nearTwinMs);
        ASSERT_EQ(library.nearTwin(row), twin) << row;
    }
}

/// More plays than one thread builds: a song's new title, and twins, lie on both sides of every place where the rows
/// may be parted.
TEST(LibraryTest, OfSoManyPlaysThatSeveralThreadsBuildItKnowsNamesAndTwinsAcrossTheirParts) {
    constexpr int count = 420'000;
    std::vector<PlayFacts> plays;
    plays.reserve(count);
    for (int i = 0; i < count; ++i) {
        // Two of a song, 20 s apart; the next two. Every eleventh play comes after a minute.
        plays.push_back(play(i + 1, std::int64_t{i} * 20 + i / 11 * 60, (i + 1) / 2 % 5 + 1));
        plays.back().title = (i < 300'000 ? "Old " : "New ") + std::to_string(plays.back().track.value);
        plays.back().reasonEnd = {};
    }
    const Library library = buildLibrary(plays);
    ASSERT_EQ(library.plays(), plays.size());
    ASSERT_EQ(library.tracks.size(), 5U);
    for (TrackIndex track = 0; track < library.tracks.size(); ++track)
        EXPECT_EQ(library.title(track), "New " + std::to_string(library.tracks[track].id.value));
    EXPECT_EQ(library.ownNames.size(), 300'000U);
    for (Row row = 0; row < library.plays(); ++row) {
        const auto i = static_cast<int>(row);
        const bool isSecond = i % 2 == 0 && i > 0; // of its two
        ASSERT_EQ(library.nearTwin(row), isSecond && i % 11 != 0) << row;
        ASSERT_EQ(library.tracks[library.track[row]].id, plays[row].track);
        if (row % 1000 < 2) {
            ASSERT_EQ(playFacts(library, row), plays[row]) << row;
        }
    }
}

TEST(LibraryTest, CallsWordsBeyondTheTableOther) {
    std::vector<PlayFacts> plays;
    for (int i = 0; i < 400; ++i) {
        plays.push_back(play(i + 1, i, 1));
        plays.back().reasonEnd = "reason " + std::to_string(i);
    }
    plays.push_back(play(500, 500, 1));
    plays.back().reasonEnd = "trackdone";
    const Library library = buildLibrary(plays);
    EXPECT_EQ(playFacts(library, 0).reasonEnd, "reason 0");
    EXPECT_EQ(library.reasonEnd[399], 255);
    EXPECT_EQ(playFacts(library, 399).reasonEnd, "other");
    EXPECT_EQ(library.reasonEnd[400], library.trackDone);
}

TEST(LibraryTest, IsEmptyWithoutPlays) {
    const Library library = buildLibrary({});
    EXPECT_EQ(library.plays(), 0U);
    EXPECT_TRUE(library.tracks.empty());
    EXPECT_TRUE(equalFacts(library, Library{}));
}

TEST(LibraryBuilderTest, ForgetsNamesThatNoPlayHas) {
    LibraryBuilder builder;
    builder.addName({TrackId(1), "spotify:track:1", "Gone", "Nobody", "Nothing"});
    PlayRow row;
    row.end = 1'600'000'000'000;
    row.playId = 1;
    row.name = builder.addName({TrackId(2), "spotify:track:2", "Here", "Somebody", ""});
    builder.add(row);
    const Library library = builder.build(1);
    ASSERT_EQ(library.tracks.size(), 1U);
    EXPECT_EQ(library.title(0), "Here");
    ASSERT_EQ(library.artists.size(), 1U);
    EXPECT_TRUE(library.albums.empty());
}

} // namespace
} // namespace afs
