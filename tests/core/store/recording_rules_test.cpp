// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recording_rules.h"

#include <gtest/gtest.h>

#include <array>

namespace afs {
namespace {

using namespace std::chrono_literals;

TrackFacts lantern(std::string title = "Paper Lanterns") {
    return {"spotify:track:lantern",
            std::move(title),
            {{"1a", "The Quiet Rooms"}, {"1b", "Nora"}},
            "2b",
            "Night Trains",
            "The Quiet Rooms",
            "NLA001600123",
            214'533ms};
}

TEST(RecordingRules, TellOtherVersionsByTheirTitles) {
    for (const char* title : {"Song - Live",
                              "Song (Live)",
                              "Song [live]",
                              "Song – Live at Wembley, 1986",
                              "Song -Acoustic Version-",
                              "Song — Remix",
                              "SONG (LIVE / REMASTERED)",
                              "Song (feat. Nora) - Live",
                              "Song (feat. Nora) [Demo]",
                              "Song - Ao Vivo",
                              "Song (En Vivo)",
                              "Canción - Acústico",
                              "Song - Radio Remix",
                              "Song - 2019 Mix",
                              "Song - Instrumental",
                              "Song (Karaoke Version)",
                              "Song - A Cappella",
                              "Song - Sped Up",
                              "Song (Re-Recorded)",
                              "Song (Taylor’s Version)",
                              "Song (Taylor's Version)",
                              "Song Live",
                              "Song Unplugged",
                              "Song - MTV Unplugged",
                              "Song - BBC Session",
                              "Song ／ Live",
                              "Song（Live）",
                              "(I Can't Get No) Song - Live",
                              "Song (Live",
                              "Song - Cover",
                              "Song ~Live~",
                              "Song (Piano Version)",
                              "うた (ライブ)",
                              "노래 - 라이브",
                              "歌 (現場版)",
                              "Песня (Концертная версия)"})
        EXPECT_TRUE(namesOtherVersion(title)) << title;
}

TEST(RecordingRules, TakeOtherWordsForTheSamePerformance) {
    for (const char* title : {"Song",
                              "",
                              "Live",
                              "Live Forever",
                              "Live and Let Die",
                              "Song - Remastered 2011",
                              "Song (2015 Remaster)",
                              "Song - Radio Edit",
                              "Song - Single Version",
                              "Song - Original Mix",
                              "Song (feat. Nora)",
                              "Song - Mono",
                              "Song (From \"The Film\")",
                              "Deliverance",
                              "Song (Alive)",
                              "Song - Delivered",
                              "Demolition",
                              "Demo",
                              "Remix",
                              "(Everything I Do) I Do It for You",
                              "Mix Tape Kid",
                              "Song - Bonus Track",
                              "Song - Deluxe",
                              "Olive Tree",
                              "?",
                              "Live Wire Song",
                              "ライブ",
                              "Песня (2011)",
                              "Session Musician's Song"})
        EXPECT_FALSE(namesOtherVersion(title)) << title;
}

TEST(RecordingRules, CompareIsrcsHoweverTheyAreWritten) {
    TrackFacts other = lantern();
    other.uri = "spotify:track:other";
    other.isrc = "nl-a00-16-00123";
    EXPECT_EQ(recordingKeys(other), recordingKeys(lantern()));
    EXPECT_FALSE(recordingKeys(lantern()).byIsrc.empty());
    for (const char* none : {"", "-", "000000000000", " "}) {
        other.isrc = none;
        EXPECT_EQ(recordingKeys(other).byIsrc, "") << none;
    }
}

TEST(RecordingRules, KeepTheConcertApartThatHasTheCodeOfTheStudio) {
    const RecordingKeys studio = recordingKeys(lantern());
    const RecordingKeys live = recordingKeys(lantern("Paper Lanterns - Live"));
    EXPECT_NE(live.byIsrc, studio.byIsrc);
    EXPECT_EQ(live.byNames, "");
    EXPECT_EQ(recordingKeys(lantern("Paper Lanterns (Live at Home)")).byIsrc, live.byIsrc)
        << "one concert on two releases";
    EXPECT_EQ(recordingKeys(lantern("Paper Lanterns - 2011 Remaster")).byIsrc, studio.byIsrc);
}

TEST(RecordingRules, KeepVersionsApartThatHaveOneCode) {
    const auto codeOf = [](const char* title) { return recordingKeys(lantern(title)).byIsrc; };
    const std::array versions{"Song - Live",         "Song (Acoustic)",     "Song - MTV Unplugged", "Song - Remix",
                              "Song [Demo]",         "Song - BBC Session",  "Song (Karaoke)",       "Song - Sped Up",
                              "Song - Instrumental", "Song (Piano Version)"};
    for (const char* one : versions)
        for (const char* other : versions)
            EXPECT_EQ(codeOf(one) == codeOf(other), one == other) << one << " and " << other;
    struct Alike {
        const char* one;
        const char* other;
    };
    for (const auto& [one, other] :
         {Alike{"Song - Live", "Song (En Vivo)"}, Alike{"Song - Live", "うた (ライブ)"},
          Alike{"Song - MTV Unplugged", "Song (Live at MTV Unplugged)"}, Alike{"Song - Live", "Song (Live Session)"},
          Alike{"Song Remix", "Song - Rmx"}, Alike{"Song (Re-Recorded)", "Song - Taylor's Version"}})
        EXPECT_EQ(codeOf(one), codeOf(other)) << one << " and " << other;
}

TEST(RecordingRules, CompareTitlesToTheLetterButNotByCaseAndAccents) {
    const std::string names = recordingKeys(lantern()).byNames;
    EXPECT_EQ(recordingKeys(lantern("PAPER  LANTÉRNS ")).byNames, names);
    EXPECT_NE(recordingKeys(lantern("Paper Lanterns - Remastered")).byNames, names);
    EXPECT_NE(recordingKeys(lantern("Paper Lantern")).byNames, names);
}

TEST(RecordingRules, CompareAllArtistsInAnyOrder) {
    const std::string names = recordingKeys(lantern()).byNames;
    TrackFacts other = lantern();
    std::swap(other.artists[0], other.artists[1]);
    EXPECT_EQ(recordingKeys(other).byNames, names);
    other.artists.pop_back();
    EXPECT_NE(recordingKeys(other).byNames, names);
    other = lantern();
    other.artists[1].id = "another Nora";
    EXPECT_NE(recordingKeys(other).byNames, names);
    other.artists = {{"", "The Quiet Rooms"}, {"", "Nora"}};
    TrackFacts folded = lantern();
    folded.artists = {{"", "NORA"}, {"1a", "the quiet rooms"}};
    EXPECT_EQ(recordingKeys(other).byNames, recordingKeys(folded).byNames) << "by their names where ids are missing";
    other.artists[1].name.clear();
    EXPECT_EQ(recordingKeys(other).byNames, "");
    other.artists.clear();
    EXPECT_EQ(recordingKeys(other).byNames, "");
}

TEST(RecordingRules, DoNotJoinNamesWithoutALength) {
    TrackFacts facts = lantern();
    facts.length.reset();
    EXPECT_EQ(recordingKeys(facts).byNames, "");
    facts.length = 0ms;
    EXPECT_EQ(recordingKeys(facts).byNames, "");
}

TEST(RecordingRules, DoNotJoinByNamesWhatAnAlbumOfConcertsHolds) {
    for (const char* album : {"Live at Wembley", "Night Trains (Live)", "MTV Unplugged", "Alchemy: Live", "Ao Vivo",
                              "Night Trains - Acoustic", "Night Trains (Demos)"}) {
        TrackFacts facts = lantern();
        facts.album = album;
        EXPECT_EQ(recordingKeys(facts).byNames, "") << album;
        EXPECT_EQ(recordingKeys(facts).byIsrc, recordingKeys(lantern()).byIsrc) << album;
    }
}

TEST(RecordingRules, LeaveFilesAndEpisodesAlone) {
    for (const char* uri : {"spotify:local:The+Quiet+Rooms::Paper+Lanterns:214", "spotify:episode:lantern", ""}) {
        TrackFacts facts = lantern();
        facts.uri = uri;
        EXPECT_EQ(recordingKeys(facts), RecordingKeys{}) << uri;
    }
}

} // namespace
} // namespace afs
