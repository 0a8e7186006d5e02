// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/dump/recorded_rows.h"

#include <gmock/gmock.h>

namespace afs {
namespace {

using namespace test;

const std::string noon = "2024-06-01T12:00:00Z";

TEST(HistoryRow, EveryLayoutGivesTheSamePlay) {
    PlayRow row = music(7, noon, 201'603);
    row.skipped = true;
    row.offlineTimestamp = 1'717'243'000;
    RecordedRow expected;
    expected.end = noon;
    expected.ms = 201'603;
    expected.flags = {Tri::Yes, Tri::No, Tri::No, Tri::No};
    expected.offlineAt = 1'717'243'000'000;
    expected.number = 1;
    expected.uri = row.uri;
    expected.title = "Title 7";
    expected.artist = "Artist 0";
    expected.album = "Album 1";
    expected.reasonStart = "clickrow";
    expected.reasonEnd = "trackdone";
    expected.platform = "linux";
    expected.country = "DE";
    for (const Layout layout : {Layout::Endsong, Layout::Extended19, Layout::Extended23})
        EXPECT_EQ(readOne(row, layout), expected);
}

TEST(HistoryRow, KeysMayStandInAnyOrderAndBeEscaped) {
    const RecordedRows read = readJson(
        R"([{"ms_played": 5, "\u0074s": "2024-06-01T12:00:00Z", "spotify_track_uri":"spotify:track:X"},
            {"spotify_track_uri":"spotify:track:Y", "new": [{"ts": 1}], "ts": "2024-06-01T12:00:01Z", "ms_played": 6}])");
    ASSERT_EQ(read.rows.size(), 2U);
    EXPECT_EQ(read.rows[0].end, noon);
    EXPECT_EQ(read.rows[0].ms, 5);
    EXPECT_EQ(read.rows[1].end, "2024-06-01T12:00:01Z");
    EXPECT_EQ(read.rows[1].uri, "spotify:track:Y");
}

TEST(HistoryRow, TheUriSaysWhatKindOfPlayItIs) {
    EXPECT_EQ(readOne(music(1, noon)).kind, Kind::Music);
    EXPECT_EQ(readOne(episode(1, noon)).kind, Kind::Episode);
    EXPECT_EQ(readOne(chapter(1, noon)).kind, Kind::Chapter);
    PlayRow local;
    local.uri = "spotify:local:Some+Artist:Some+Album:Some+Title:213";
    EXPECT_EQ(readOne(local).kind, Kind::Music);
    EXPECT_EQ(readOne(local).uri, local.uri);
    local.uri = "spotify:local:Some%20Artist:Some%20Album:Some+Title:213";
    EXPECT_EQ(readOne(local).uri, "spotify:local:Some+Artist:Some+Album:Some+Title:213") << "as the Web API spells it";
}

TEST(HistoryRow, AUriThatNamesNoTrackNeedsArtistAndTitle) {
    PlayRow strange;
    strange.uri = "spotify:artist:0000000000000000000001";
    EXPECT_EQ(readOne(strange).kind, Kind::Unattributed);
    EXPECT_EQ(readOne(strange).uri, strange.uri);
    strange.title = "Title";
    EXPECT_EQ(readOne(strange).kind, Kind::Unattributed);
    strange.artist = "Artist";
    EXPECT_EQ(readOne(strange).kind, Kind::Music);
}

TEST(HistoryRow, PodcastsAndAudiobooksKeepTheirNames) {
    const RecordedRow podcast = readOne(episode(12, noon));
    EXPECT_EQ(podcast.title, "Episode 12");
    EXPECT_EQ(podcast.artist, "Show 1");
    EXPECT_EQ(podcast.album, "");
    EXPECT_TRUE(podcast.uri.starts_with("spotify:episode:E"));
    const RecordedRow book = readOne(chapter(12, noon));
    EXPECT_EQ(book.title, "Chapter 12");
    EXPECT_EQ(book.album, "Book 1");
    EXPECT_TRUE(book.uri.starts_with("spotify:episode:C"));
}

TEST(HistoryRow, WithoutAUriNamesDecide) {
    PlayRow named = music(1, noon);
    named.uri = "";
    EXPECT_EQ(readOne(named).kind, Kind::Music);
    PlayRow titleOnly = named;
    titleOnly.artist = "";
    EXPECT_EQ(readOne(titleOnly).kind, Kind::Unattributed);
    EXPECT_EQ(readOne(PlayRow{}).kind, Kind::Unattributed);
    PlayRow podcast = episode(1, noon);
    podcast.episodeUri = "";
    EXPECT_EQ(readOne(podcast).kind, Kind::Episode);
}

TEST(HistoryRow, WhatAPodcastOrABookSaysOfItselfComesBeforeNamesOfSongs) {
    PlayRow song = music(1, noon);
    song.uri = "";
    for (const char* key : {"episode_name", "episode_show_name"}) {
        const RecordedRow podcast = readOne(song.with(key, "\"E\""));
        EXPECT_EQ(podcast.kind, Kind::Episode) << key;
        EXPECT_NE(podcast.title, song.title);
    }
    for (const char* key : {"audiobook_title", "audiobook_chapter_title"})
        EXPECT_EQ(readOne(song.with(key, "\"B\"")).kind, Kind::Chapter) << key;
    EXPECT_EQ(readOne(music(1, noon).with("episode_name", "\"E\"")).kind, Kind::Music) << "a track's URI says more";
}

TEST(HistoryRow, TheOldestDialectIsRead) {
    PlayRow row = music(1, "2013-10-09 20:03:57 UTC");
    row = row.with("ms_played", "\"5969\"").with("offline_timestamp", "\"0\"").with("spotify_track_uri", "");
    row = row.with("metro_code", "\"0\"").with("longitude", "0");
    const RecordedRow read = readOne(row, Layout::Endsong);
    EXPECT_EQ(read.end, "2013-10-09T20:03:57Z");
    EXPECT_EQ(read.ms, 5969);
    EXPECT_EQ(read.kind, Kind::Music);
    EXPECT_EQ(read.offlineAt, 0);
}

TEST(HistoryRow, TimesWithFractionsAndOffsetsAreExact) {
    EXPECT_EQ(readOne(music(1, "2024-06-01T02:00:00.500+02:00")).end, "2024-06-01T00:00:00.500Z");
    EXPECT_EQ(readOne(music(1, "2024-06-01T12:00:00.250Z")).end, "2024-06-01T12:00:00.250Z");
}

TEST(HistoryRow, ATimeThatCannotBeIsRejectedWithItsReason) {
    using testing::HasSubstr;
    const auto reason = [](const PlayRow& row) { return reasonAgainst(row).toStdString(); };
    EXPECT_THAT(reason(music(1, "not a time")), HasSubstr("not a date"));
    EXPECT_THAT(reason(music(1, "2024-02-30T00:00:00Z")), HasSubstr("not a date"));
    EXPECT_THAT(reason(music(1, "1970-12-31T23:59:59Z")), HasSubstr("before 1971"));
    EXPECT_THAT(reason(music(1, "2025-06-03T00:00:00Z")), HasSubstr("future"));
    EXPECT_THAT(reason(music(1, noon).with("ts", "null")), HasSubstr("empty"));
    EXPECT_THAT(reason(music(1, noon).with("ts", "")), HasSubstr("no time"));
    EXPECT_THAT(reason(music(1, noon).with("ts", "1717243200")), HasSubstr("not a date"));
    EXPECT_THAT(reason(music(1, noon).with("ts", R"({"a": 1})")), HasSubstr("not a date"));
}

TEST(HistoryRow, TheEdgesOfBelievableTimeAreRead) {
    EXPECT_EQ(readOne(music(1, "1971-01-01T00:00:00Z")).end, "1971-01-01T00:00:00Z");
    EXPECT_EQ(readOne(music(1, "2025-06-02T23:59:59Z")).end, "2025-06-02T23:59:59Z");
}

TEST(HistoryRow, TimePlayedMayBeWrittenInManyWays) {
    const auto ms = [](const std::string& json) { return readOne(music(1, noon).with("ms_played", json)).ms; };
    EXPECT_EQ(ms("0"), 0);
    EXPECT_EQ(ms("1234.0"), 1234);
    EXPECT_EQ(ms("1234.9"), 1234);
    EXPECT_EQ(ms("1.5e3"), 1500);
    EXPECT_EQ(ms("\"5969\""), 5969);
    EXPECT_EQ(ms("null"), -1);
    EXPECT_EQ(ms(""), -1);
    EXPECT_EQ(ms("99999999999"), 99'999'999'999);
    EXPECT_EQ(ms("-0"), 0);
}

TEST(HistoryRow, ATimePlayedOfAnySizeFitsAndStaysHuge) {
    for (const char* json : {"9223372036854775807", "18446744073709551616", "1e30", "1e999",
                             "123456789012345678901234567890123456789012345678901234567890"})
        EXPECT_EQ(readOne(music(1, noon).with("ms_played", json)).ms, 1'000'000'000'000'000) << json;
    EXPECT_EQ(readOne(music(1, noon).with("ms_played", "1e-999")).ms, 0);
}

TEST(HistoryRow, ATimePlayedThatIsNoneIsRejected) {
    for (const char* json : {"-1", "-5", "-0.5", "-1e30", "-1e999", "\"-7\"", "true", "\"many\"", "\"\"", "[]", "{}",
                             "\"nan\"", "\"inf\"", "12abc"})
        EXPECT_FALSE(reasonAgainst(music(1, noon).with("ms_played", json)).isEmpty()) << json;
}

TEST(HistoryRow, YesAndNoComeAsWordsNumbersOrNothing) {
    const auto skipped = [](const std::string& json) {
        return readOne(music(1, noon).with("skipped", json)).flags.skipped;
    };
    EXPECT_EQ(skipped("true"), Tri::Yes);
    EXPECT_EQ(skipped("false"), Tri::No);
    EXPECT_EQ(skipped("1"), Tri::Yes);
    EXPECT_EQ(skipped("0"), Tri::No);
    EXPECT_EQ(skipped("null"), Tri::Unknown);
    EXPECT_EQ(skipped(""), Tri::Unknown);
    EXPECT_EQ(skipped("[true]"), Tri::Unknown);
    EXPECT_EQ(skipped("\"maybe\""), Tri::Unknown);
    EXPECT_EQ(readOne(music(1, noon).with("shuffle", "true")).flags.shuffle, Tri::Yes);
    EXPECT_EQ(readOne(music(1, noon).with("offline", "true")).flags.offline, Tri::Yes);
    EXPECT_EQ(readOne(music(1, noon).with("incognito_mode", "true")).flags.incognito, Tri::Yes);
}

TEST(HistoryRow, TheOfflineTimeIsSecondsOrMillisecondsAndOftenNone) {
    const auto offline = [](const std::string& json) {
        return readOne(music(1, noon).with("offline_timestamp", json)).offlineAt;
    };
    EXPECT_EQ(offline("1717200000"), 1'717'200'000'000);
    EXPECT_EQ(offline("1576069210606"), 1'576'069'210'606);
    EXPECT_EQ(offline("1717243200"), 1'717'243'200'000) << "at the end itself";
    for (const char* none : {"0", "1", "null", "", "-5", "1717243201", "1000000000", "\"soon\"", "99999999999999999"})
        EXPECT_EQ(offline(none), 0) << none;
}

TEST(HistoryRow, OnlyTwoLettersAreACountry) {
    const auto country = [](const std::string& json) {
        return readOne(music(1, noon).with("conn_country", json)).country;
    };
    EXPECT_EQ(country("\"NL\""), "NL");
    EXPECT_EQ(country("\"nl\""), "NL");
    for (const char* none : {"\"ZZ\"", "\"\"", "null", "\"DEU\"", "\"1A\"", "\"ß\"", "7"})
        EXPECT_EQ(country(none), "") << none;
}

TEST(HistoryRow, EscapesBecomeText) {
    const auto title = [](const std::string& json) {
        return readOne(music(1, noon).with("master_metadata_track_name", json)).title;
    };
    EXPECT_EQ(title(R"("a\"b\\c\/d\n\t")"), "a\"b\\c/d\n\t");
    EXPECT_EQ(title(R"("\ud83c\udf0a wave")"), "\xf0\x9f\x8c\x8a wave");
    EXPECT_EQ(title(R"("x\ud83cx")"), "x\xef\xbf\xbdx");
    EXPECT_EQ(title(R"("x\udf0a\ud83c")"), "x\xef\xbf\xbd\xef\xbf\xbd");
    EXPECT_EQ(title(R"("Ed\u0000ge")"), "Edge");
    EXPECT_EQ(title(R"("\u00fc\u6771")"), "ü東");
    EXPECT_EQ(title(R"("bad \q \uZZ12 end")"), "bad \xef\xbf\xbd \xef\xbf\xbdZZ12 end");
    EXPECT_EQ(title("1979"), "1979");
    EXPECT_EQ(title("[1]"), "");
}

TEST(HistoryRow, LongTextsSurviveAndEndlessOnesAreCutBetweenCharacters) {
    EXPECT_EQ(
        readOne(music(1, noon).with("master_metadata_track_name", jsonText(std::string(20'000, 'x')))).title.size(),
        20'000U);
    std::string waves = "x";
    for (int i = 0; i < 30'000; ++i)
        waves += "\xf0\x9f\x8c\x8a";
    for (const std::string& json : {jsonText(waves), jsonText("\n" + waves)}) {
        const std::string cut = readOne(music(1, noon).with("master_metadata_track_name", json)).title;
        EXPECT_LE(cut.size(), 65'536U);
        EXPECT_GT(cut.size(), 65'532U);
        EXPECT_TRUE(cut.ends_with("\xf0\x9f\x8c\x8a"));
    }
}

TEST(HistoryRow, TheLastOfTwoEqualKeysHolds) {
    const RecordedRows read = readJson(R"([{"ts":"bad","ts":"2024-06-01T12:00:00Z","ms_played":1,"ms_played":2}])");
    ASSERT_EQ(read.rows.size(), 1U);
    EXPECT_EQ(read.rows[0].ms, 2);
}

TEST(HistoryRow, AccountDataIsReadToTheMinute) {
    const RecordedRow read = readOne(music(3, noon, 214'533), Layout::Account);
    EXPECT_EQ(read.source, Source::AccountDump);
    EXPECT_EQ(read.kind, Kind::Music);
    EXPECT_EQ(read.end, noon);
    EXPECT_EQ(read.ms, 214'533);
    EXPECT_EQ(read.title, "Title 3");
    EXPECT_EQ(read.artist, "Artist 0");
    EXPECT_EQ(read.uri, "");
    EXPECT_EQ(read.flags, PlayFlags());
    const PlayRow withSeconds = music(3, "2024-06-01T12:00:30Z").with("endTime", "\"2024-06-01 12:00:30\"");
    EXPECT_EQ(readOne(withSeconds, Layout::Account).end, noon) << "seconds that somebody added";
    EXPECT_EQ(readOne(episode(3, noon), Layout::Account).kind, Kind::Episode);
    EXPECT_EQ(readOne(episode(3, noon), Layout::Account).artist, "Show 0");
    const RecordedRow book = readOne(chapter(13, noon), Layout::Account);
    EXPECT_EQ(book.kind, Kind::Chapter);
    EXPECT_EQ(book.artist, "Author 0");
    EXPECT_EQ(book.album, "Book 1");
    EXPECT_EQ(book.title, "Chapter 13");
}

TEST(HistoryRow, AccountRowsWithoutAnyNameAreUnattributedWhateverTheirKeys) {
    EXPECT_EQ(
        readJson(R"([{"endTime":"2024-06-01 12:00","podcastName":"","episodeName":"","msPlayed":1}])").rows[0].kind,
        Kind::Unattributed);
    EXPECT_EQ(
        readJson(R"([{"endTime":"2024-06-01 12:00","podcastName":"","episodeName":"E","msPlayed":1}])").rows[0].kind,
        Kind::Episode);
    EXPECT_EQ(
        readJson(R"([{"endTime":"2024-06-01 12:00","audiobookName":"","chapterName":"","msPlayed":1}])").rows[0].kind,
        Kind::Unattributed);
    EXPECT_EQ(readJson(R"([{"endTime":"2024-06-01 12:00","audiobookName":"B","msPlayed":1}])").rows[0].kind,
              Kind::Chapter);
}

TEST(HistoryRow, NothingOfARowLeaksIntoTheNext) {
    const RecordedRows read = readJson("[" + rowJson(music(1, noon)) + "," + rowJson(PlayRow{}, Layout::Account) + "," +
                                       rowJson(PlayRow{}) + R"(,{"ts":"2024-06-01T12:00:00Z"}])");
    ASSERT_EQ(read.rows.size(), 4U);
    EXPECT_EQ(read.rows[1].source, Source::AccountDump);
    EXPECT_EQ(read.rows[1].reasonEnd, "");
    EXPECT_EQ(read.rows[2].title, "");
    EXPECT_EQ(read.rows[3].platform, "");
    EXPECT_EQ(read.rows[3].ms, -1);
    EXPECT_EQ(read.rows[3].kind, Kind::Unattributed);
}

} // namespace
} // namespace afs
