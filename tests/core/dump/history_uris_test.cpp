// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/history_uris.h"

#include "tests/core/dump/recorded_rows.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace afs {
namespace {

const std::string uriA = "spotify:track:0000000000000000000001";
const std::string uriB = "spotify:track:0000000000000000000002";

std::string itemOf(const std::string& title, const std::string& uri) {
    return R"({"track": {"trackName": ")" + title + R"(", "artistName": "Band", "albumName": "x", "trackUri": ")" +
           uri + R"("}, "episode": null, "localTrack": null, "addedDate": "2024-08-17"})";
}

std::string playlistOf(const std::string& description, const std::string& items) {
    return R"({"playlists": [{"name": "p", "description": ")" + description + R"(", "items": [)" + items + "]}]}";
}

bool add(HistoryUris& uris, const std::string& json) {
    PaddedBuffer buffer;
    buffer.assign(json);
    return uris.add(buffer);
}

TEST(UrisOfNames, AreFoundWhateverCharactersStandBesideThem) {
    for (const std::string& odd :
         {std::string(R"(\ud83c)"), std::string("a\tb\nc"), std::string("\xff\xfe bytes"), std::string(R"(\x \")"),
          std::string(R"(brackets ]}{[,: and \\)"), std::string("nul\0", 4), std::string("\xed\xa0\xbc")}) {
        HistoryUris uris;
        EXPECT_TRUE(add(uris, playlistOf(odd, itemOf("One", uriA) + "," + itemOf(odd, uriB)))) << odd;
        EXPECT_EQ(uris.track("Band", "One"), uriA) << odd;
    }
}

TEST(UrisOfNames, AreCalledAsTheHistoryCallsThem) {
    HistoryUris uris;
    EXPECT_TRUE(add(uris, "\xef\xbb\xbf" + playlistOf("", itemOf(R"(cut \ud83c)", uriA) + "," +
                                                              itemOf(R"(Gr\u00f6\u00dfe\u0000)", uriB))));
    EXPECT_EQ(uris.track("Band", "cut \xef\xbf\xbd"), uriA);
    EXPECT_EQ(uris.track("Band", "Größe"), uriB);
}

TEST(UrisOfNames, OfADamagedFileAreThoseBeforeTheDamage) {
    const std::string whole = playlistOf("", itemOf("One", uriA) + "," + itemOf("Two", uriB));
    for (const std::string& broken :
         {whole.substr(0, whole.size() - 3), whole.substr(0, whole.size() - 90),
          playlistOf("", itemOf("One", uriA) + ", nonsense, " + itemOf("Two", uriB)),
          playlistOf("", itemOf("One", uriA) + " " + itemOf("Two", uriB)),
          playlistOf("", itemOf("One", uriA) + R"(, {"track": )" + std::string(200, '[')), whole + "x"}) {
        HistoryUris uris;
        EXPECT_FALSE(add(uris, broken)) << broken;
        EXPECT_EQ(uris.track("Band", "One"), uriA) << broken;
    }
    HistoryUris none;
    for (const char* text : {"", " ", "nonsense", "{", R"({"playlists)", R"({"playlists":})", "PK\x03\x04", "\"x"})
        EXPECT_FALSE(add(none, text)) << text;
    EXPECT_TRUE(none.empty());
}

TEST(UrisOfNames, StandWhereSpotifyPutsThem) {
    HistoryUris uris;
    EXPECT_TRUE(add(uris, R"({"tracks": [{"artist": "Band", "track": "Mine", "uri": ")" + uriA +
                              R"("}, null, 1], "albums": [{"artist": "Band", "track": "Album", "uri": ")" + uriA +
                              R"("}], "episodes": [{"show": "Show", "name": "E", "uri": "spotify:episode:1"}],)" +
                              R"( "other": {"tracks": [{"artist": "Band", "track": "No", "uri": ")" + uriA + "\"}]}}"));
    EXPECT_EQ(uris.track("Band", "Mine"), uriA);
    EXPECT_EQ(uris.episode("Show", "E"), "spotify:episode:1");
    EXPECT_EQ(uris.track("Band", "Album"), "");
    EXPECT_EQ(uris.track("Band", "No"), "");
    EXPECT_TRUE(
        add(uris, playlistOf("", R"({"track": null}, {"track": {"trackName": 5, "artistName": null}}, [], {})")));
}

TEST(UrisOfNames, ComeWithANoteWhereSomebodyNamesTheirFile) {
    const QTemporaryDir folder;
    const auto file = [&](const char* name, const std::string& content) {
        return test::writeFile(folder.path(), name, content);
    };
    const std::vector<test::PlayRow> rows{test::music(1, "2024-06-01T12:00:00Z")};
    const QString library =
        file("YourLibrary.json", R"({"tracks": [{"artist": "Artist 0", "track": "Title 1", "uri": ")" + uriA +
                                     R"("}, {"artist": "Artist 0", "track": "Title 2", "uri": ")" + uriB + "\"}]}");
    const QString account = file("StreamingHistory0.json", test::historyJson(rows, test::Layout::Account));
    const QString extended = file("endsong_0.json", test::historyJson(rows));
    QStringList notes;
    EXPECT_EQ(test::readAll({library, account}, &notes).rows.size(), 1U);
    ASSERT_EQ(notes.size(), 1);
    EXPECT_THAT(notes[0].toStdString(), testing::HasSubstr("“YourLibrary.json” holds no plays"));
    EXPECT_THAT(notes[0].toStdString(), testing::HasSubstr(": 2."));
    EXPECT_EQ(test::readAll({library, extended}, &notes).rows.size(), 1U);
    ASSERT_EQ(notes.size(), 1);
    EXPECT_THAT(notes[0].toStdString(), testing::HasSubstr("“YourLibrary.json” holds no plays and was not used"));
}

} // namespace
} // namespace afs
