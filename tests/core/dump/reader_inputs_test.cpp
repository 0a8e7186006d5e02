// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/dump/recorded_rows.h"

#include <gmock/gmock.h>

#include <QDir>
#include <QFile>

#include <algorithm>
#include <fstream>
#include <thread>

#include <sys/stat.h>
#include <unistd.h>

namespace afs {
namespace {

using namespace test;
using testing::ElementsAre;
using testing::HasSubstr;

std::string oneRow(int n, Layout layout = Layout::Extended23) {
    return historyJson({music(n, "2024-06-01T12:00:00Z")}, layout);
}

std::vector<std::string> namesOf(const QStringList& paths) {
    const auto reader = DumpReader::open(paths);
    EXPECT_TRUE(reader) << reader.error().message.toStdString();
    std::vector<std::string> names;
    if (reader)
        for (const DumpFile& file : reader->files())
            names.push_back(file.name.toStdString());
    return names;
}

std::string whyNot(const QStringList& paths) {
    const auto reader = DumpReader::open(paths);
    EXPECT_FALSE(reader);
    if (reader)
        return {};
    EXPECT_EQ(reader.error().kind, ErrorKind::BadInput);
    return reader.error().message.toStdString();
}

class DumpInputFiles : public testing::Test {
protected:
    QString file(const std::string& name, const std::string& data) { return writeFile(folder.path(), name, data); }
    QString zip(const std::string& name, const std::vector<DumpMember>& members) {
        return writeZip(folder.path(), name, members);
    }

    QTemporaryDir folder;
};

TEST_F(DumpInputFiles, FilesAreReadInTheirNumericOrder) {
    std::vector<DumpMember> members;
    for (const char* name :
         {"Streaming_History_Audio_2020_10.json", "Streaming_History_Audio_2013-2015_0.json", "endsong_2.json",
          "Streaming_History_Audio_2019_9.json", "Streaming_History_Video_2018-2023.json", "StreamingHistory1.json",
          "STREAMING_HISTORY_AUDIO_2016_1 (1).JSON", "StreamingHistory_podcast_0.json", "endvideo.json"})
        members.push_back({std::string("any/folder/") + name, oneRow(1)});
    EXPECT_THAT(namesOf({zip("a.zip", members)}),
                ElementsAre("Streaming_History_Audio_2013-2015_0.json", "STREAMING_HISTORY_AUDIO_2016_1 (1).JSON",
                            "endsong_2.json", "Streaming_History_Audio_2019_9.json",
                            "Streaming_History_Audio_2020_10.json", "Streaming_History_Video_2018-2023.json",
                            "endvideo.json", "StreamingHistory1.json", "StreamingHistory_podcast_0.json"));
}

TEST_F(DumpInputFiles, TheOrderOfTheArgumentsDoesNotMatter) {
    QStringList paths = {
        zip("b.zip", {{"Streaming_History_Audio_2020_1.json", oneRow(1)}}),
        zip("a.zip", {{"Streaming_History_Audio_2020_1.json", oneRow(2)}, {"x/endsong_0.json", oneRow(3)}}),
        file("StreamingHistory0.json", oneRow(4, Layout::Account)), file("endsong_12 (1).json", oneRow(5)),
        file("notes.txt", "hello")};
    paths.sort();
    const RecordedRows first = readAll(paths);
    ASSERT_EQ(first.rows.size(), 5U);
    while (std::next_permutation(paths.begin(), paths.end()))
        ASSERT_EQ(readAll(paths).rows, first.rows);
}

TEST_F(DumpInputFiles, AFolderIsSearchedAtAnyDepthAndLinksAreNotFollowed) {
    file("wrapped/MyData/Streaming_History_Audio_2020_1.json", oneRow(1));
    file("wrapped/again/deeper/endsong_0.json", oneRow(2));
    const QTemporaryDir elsewhere;
    writeFile(elsewhere.path(), "endsong_5.json", oneRow(3));
    ASSERT_TRUE(QFile::link(elsewhere.path(), folder.path() + QStringLiteral("/wrapped/link")));
    ASSERT_TRUE(QFile::link(folder.path(), folder.path() + QStringLiteral("/wrapped/round")));
    EXPECT_THAT(namesOf({folder.path()}), ElementsAre("endsong_0.json", "Streaming_History_Audio_2020_1.json"));
}

TEST_F(DumpInputFiles, UnknownNamesAreRecognisedByTheirContent) {
    const RecordedRows read = readAll({file("mine.json", oneRow(1)), file("account", oneRow(2, Layout::Account)),
                                       zip("z.zip", {{"part.json", oneRow(3)}, {"other.json", "{\"a\": 1}"}})});
    ASSERT_EQ(read.rows.size(), 3U);
    EXPECT_EQ(read.rows[0].source, Source::ExtendedDump);
    EXPECT_EQ(read.rows[2].source, Source::AccountDump);
}

TEST_F(DumpInputFiles, ContentIsRecognisedBehindOddRowsAndAByteOrderMark) {
    EXPECT_EQ(
        namesOf({file("a.json", "\xef\xbb\xbf[null, {\"x\": 1}, " + rowJson(music(1, "2024-06-01T12:00:00Z")) + "]")})
            .size(),
        1U);
}

TEST_F(DumpInputFiles, VideoFilesAreMarked) {
    const RecordedRows read =
        readAll({file("Streaming_History_Video_2018-2023.json", oneRow(1)), file("endsong_0.json", oneRow(2))});
    ASSERT_EQ(read.rows.size(), 2U);
    EXPECT_FALSE(read.rows[0].video);
    EXPECT_TRUE(read.rows[1].video);
}

TEST_F(DumpInputFiles, AccountRowsGetTheirUriFromPlaylistsAndLibrary) {
    const std::string a = "spotify:track:0000000000000000000001";
    const std::string b = "spotify:track:0000000000000000000002";
    const auto item = [](const std::string& title, const std::string& uri) {
        return R"({"track": {"trackName": ")" + title +
               R"(", "artistName": "Artist 0", "albumName": "x", "trackUri": ")" + uri +
               R"("}, "episode": null, "localTrack": null, "addedDate": "2024-08-17"})";
    };
    const std::string playlist = R"({"playlists": [{"name": "p", "items": [)" + item("Title 1", a) + "," +
                                 item("Title 2", a) + "," + item("Title 2", b) + "," +
                                 item("Title 3", "javascript:alert(1)") + "]}]}";
    const std::string library = R"({"tracks": [{"artist": "Artist 0", "album": "x", "track": "Title 4", "uri": ")" + b +
                                R"("}], "albums": [], "other": [1]})";
    std::vector<PlayRow> rows;
    for (int i = 1; i <= 5; ++i)
        rows.push_back(music(i, "2024-06-01T12:00:00Z"));
    const QString account =
        zip("account.zip", {{"Spotify Account Data/StreamingHistory_music_0.json", historyJson(rows, Layout::Account)},
                            {"Spotify Account Data/Playlist1.json", playlist},
                            {"Spotify Account Data/YourLibrary.json", library},
                            {"Spotify Account Data/Userdata.json", R"({"username": "x"})"}});
    QStringList notes;
    const RecordedRows read = readAll({account}, &notes);
    ASSERT_EQ(read.rows.size(), 5U);
    EXPECT_EQ(read.rows[0].uri, a);
    EXPECT_EQ(read.rows[1].uri, "") << "two links for one name";
    EXPECT_EQ(read.rows[2].uri, "") << "no link of Spotify's";
    EXPECT_EQ(read.rows[3].uri, b);
    EXPECT_EQ(read.rows[4].uri, "");
    EXPECT_TRUE(notes.isEmpty()) << notes.join(QChar(u'\n')).toStdString();
    EXPECT_EQ(namesOf({account}), std::vector<std::string>{"StreamingHistory_music_0.json"});
}

TEST_F(DumpInputFiles, ABrokenPlaylistFileCostsOnlyItsLinks) {
    QStringList notes;
    const RecordedRows read = readAll(
        {file("StreamingHistory0.json", oneRow(1, Layout::Account)), file("Playlist1.json", "{\"playlists\": [")},
        &notes);
    EXPECT_EQ(read.rows.size(), 1U);
    ASSERT_EQ(notes.size(), 1);
    EXPECT_TRUE(notes[0].contains(QStringLiteral("Playlist1.json")));
}

TEST_F(DumpInputFiles, AnArchiveInAnArchiveHasOneNote) {
    const QString outer = zip("outer.zip", {{"my_spotify_data.zip", "PK"}});
    QStringList notes;
    EXPECT_EQ(readAll({outer, file("endsong_0.json", oneRow(1))}, &notes).rows.size(), 1U);
    ASSERT_EQ(notes.size(), 1) << notes.join(QChar(u'\n')).toStdString();
    EXPECT_THAT(notes[0].toStdString(), HasSubstr("“my_spotify_data.zip” in “outer.zip” is an archive of its own"));
}

TEST_F(DumpInputFiles, TheWrongPackageIsNamed) {
    EXPECT_THAT(whyNot({zip("a.zip", {{"MyData/Userdata.json", "{}"},
                                      {"MyData/Playlist1.json", "{}"},
                                      {"MyData/Payments.json", "{}"}})}),
                HasSubstr("“Account data”, without"));
    EXPECT_THAT(whyNot({zip("b.zip", {{"Spotify Technical Log Information/Share.json", "[]"}})}),
                HasSubstr("Technical log"));
    EXPECT_THAT(
        whyNot({zip("c.zip", {{"MyData/KmPageView.json", R"([{"timestamp_utc": "2024", "context_time": 1}])"}})}),
        HasSubstr("Technical log"));
    EXPECT_THAT(whyNot({zip("d.zip", {{"x/ReadMeFirst_ExtendedStreamingHistory.pdf", "%PDF"}})}),
                HasSubstr("are missing from it"));
    EXPECT_THAT(whyNot({zip("e.zip", {{"photo.jpg", "x"}})}), HasSubstr("no listening history in"));
    EXPECT_THAT(whyNot({file("Playlist1.json", "{}")}), HasSubstr("Account data"));
    for (const char* name : {"a.zip", "b.zip", "c.zip", "e.zip"})
        EXPECT_THAT(whyNot({folder.path() + QLatin1Char('/') + QString::fromLatin1(name)}),
                    HasSubstr("request “Extended streaming history”"))
            << name;
}

TEST_F(DumpInputFiles, WhatIsNoDumpAtAllIsNamed) {
    EXPECT_THAT(whyNot({folder.path() + QStringLiteral("/missing.zip")}), HasSubstr("There is no file"));
    EXPECT_THAT(whyNot({folder.path() + u'/' + QString::fromUtf8("lat\xfc.zip")}), HasSubstr("Rename it"));
    EXPECT_THAT(whyNot({file("notes.txt", "hello")}), HasSubstr("neither a zip nor"));
    EXPECT_THAT(whyNot({file("my_spotify_data.zip", "hello")}), HasSubstr("called a zip but is not one"));
    EXPECT_THAT(whyNot({file("page.zip", "<!DOCTYPE html><html>")}), HasSubstr("web page"));
    EXPECT_THAT(whyNot({file("a.rar", "Rar!\x1a\x07")}), HasSubstr("packed as RAR"));
    EXPECT_THAT(whyNot({file("a.gz", "\x1f\x8b\x08")}), HasSubstr("packed as gzip"));
    EXPECT_THAT(whyNot({file("a.pdf", "%PDF-1.4")}), HasSubstr("PDF document"));
    EXPECT_THAT(whyNot({file("a.json", "")}), HasSubstr("is empty"));
    EXPECT_THAT(whyNot({file("b.json", "[{\"a\": 1}]")}), HasSubstr("neither a zip nor"));
    EXPECT_THAT(whyNot({QStringLiteral("/dev/null")}), HasSubstr("not a file or folder"));
    EXPECT_THAT(whyNot({}), HasSubstr("No file was given"));
    QDir(folder.path()).mkdir(QStringLiteral("empty"));
    EXPECT_THAT(whyNot({folder.path() + QStringLiteral("/empty")}), HasSubstr("in the folder “empty”"));
}

TEST_F(DumpInputFiles, ZipsInAFolderAreReadAsIfTheyWereGiven) {
    zip("down/my_spotify_data.zip", {{"MyData/Streaming_History_Audio_2020_1.json", oneRow(1)}});
    zip("down/loads/my_spotify_data (1).ZIP", {{"StreamingHistory0.json", oneRow(2, Layout::Account)}});
    file("down/endsong_0.json", oneRow(3));
    const QString down = folder.filePath(QStringLiteral("down"));
    QStringList notes;
    EXPECT_EQ(readAll({down}, &notes).rows.size(), 3U);
    EXPECT_TRUE(notes.isEmpty()) << notes.join(QChar(u'\n')).toStdString();
    const auto reader = DumpReader::open({down});
    ASSERT_TRUE(reader);
    EXPECT_EQ(reader->files().front().container, QStringLiteral("down"));
    EXPECT_EQ(reader->files().back().container, QStringLiteral("my_spotify_data (1).ZIP"));
}

TEST_F(DumpInputFiles, FilesOfOneNameAreToldByAsMuchOfTheirPlaceAsItTakes) {
    zip("a/mine.zip", {{"MyData/endsong_0.json", oneRow(1)}});
    zip("b/mine.zip", {{"MyData/endsong_0.json", oneRow(2)}, {"MyData/endsong_1.json", oneRow(3)}});
    file("c/endsong_2.json", oneRow(5));
    file("d/endsong_2.json", oneRow(6));
    QStringList paths;
    for (const char* path : {"a/mine.zip", "b/mine.zip", "c/endsong_2.json", "d/endsong_2.json"})
        paths.append(folder.filePath(QLatin1String(path)));
    const auto reader = DumpReader::open(paths);
    ASSERT_TRUE(reader);
    QStringList names;
    for (const DumpFile& read : reader->files())
        names.append(read.name);
    names.sort();
    EXPECT_EQ(names.join(u' '), QStringLiteral("a/mine.zip/MyData/endsong_0.json b/mine.zip/MyData/endsong_0.json "
                                               "c/endsong_2.json d/endsong_2.json endsong_1.json"));
}

TEST_F(DumpInputFiles, AZipInAFolderThatHasToBeRefusedCostsItselfOnly) {
    zip("down/my_spotify_data.zip", {{"endsong_0.json", oneRow(1)}});
    zip("down/out.zip", {{"../endsong_0.json", oneRow(2)}});
    zip("down/photos.zip", {{"photo.jpg", "x"}});
    zip("down/technical.zip", {{"Spotify Technical Log Information/Read_Me_First.pdf", "%PDF"}});
    file("down/cut.zip", "PK\x03\x04");
    file("down/page.zip", "<!DOCTYPE html><html>");
    const QString down = folder.filePath(QStringLiteral("down"));
    QStringList notes;
    EXPECT_EQ(readAll({down}, &notes).rows.size(), 1U);
    notes.sort();
    ASSERT_EQ(notes.size(), 5) << notes.join(QChar(u'\n')).toStdString();
    EXPECT_THAT(notes[0].toStdString(), HasSubstr("“cut.zip” is incomplete"));
    EXPECT_THAT(notes[1].toStdString(), HasSubstr("“out.zip” was refused"));
    EXPECT_THAT(notes[2].toStdString(), HasSubstr("“page.zip” is a web page"));
    EXPECT_THAT(notes[3].toStdString(), HasSubstr("“photos.zip” is not a listening history"));
    EXPECT_THAT(notes[4].toStdString(), HasSubstr("“technical.zip” is Spotify's package"));
}

TEST_F(DumpInputFiles, AFolderWithoutAHistorySaysWhatIsWrongWithItsZips) {
    zip("a/photos.zip", {{"photo.jpg", "x"}});
    EXPECT_THAT(whyNot({folder.filePath(QStringLiteral("a"))}), HasSubstr("no listening history in the folder “a”"));
    file("a/my_spotify_data.zip", "PK\x03\x04");
    EXPECT_THAT(whyNot({folder.filePath(QStringLiteral("a"))}), HasSubstr("“my_spotify_data.zip” is incomplete"));
    zip("b/outer.zip", {{"my_spotify_data.zip", "PK"}});
    EXPECT_THAT(whyNot({folder.filePath(QStringLiteral("b"))}), HasSubstr("holds another archive"));
}

TEST_F(DumpInputFiles, WhatIsLeftOutBesideAHistoryIsNoted) {
    QStringList notes;
    const RecordedRows read = readAll({zip("a.zip", {{"endsong_0.json", oneRow(1)},
                                                     {"Userdata.json", "{}"},
                                                     {"Inferences.json", "{}"},
                                                     {"stray.json", "{\"x\": 1}"},
                                                     {"ReadMeFirst.pdf", "%PDF"}}),
                                       file("notes.txt", "hello")},
                                      &notes);
    EXPECT_EQ(read.rows.size(), 1U);
    ASSERT_EQ(notes.size(), 2) << notes.join(QChar(u'\n')).toStdString();
    for (const char* name : {"notes.txt", "stray.json"})
        EXPECT_TRUE(notes.join(u'\n').contains(QLatin1String(name))) << name;
}

TEST_F(DumpInputFiles, AFolderOfEverythingIsRefused) {
    DumpLimits limits;
    limits.members = 3;
    for (int i = 0; i < 40; ++i)
        file("f" + std::to_string(i), "x");
    const auto reader = DumpReader::open({folder.path()}, limits);
    ASSERT_FALSE(reader);
    EXPECT_THAT(reader.error().message.toStdString(), HasSubstr("too many files"));
}

TEST_F(DumpInputFiles, WhatMayNotBeReadCostsItselfOnly) {
    if (geteuid() == 0)
        GTEST_SKIP() << "root may read everything";
    const QString open = file("endsong_0.json", oneRow(1));
    const QString closed = file("endsong_1.json", oneRow(2));
    QDir(folder.path()).mkdir(QStringLiteral("shut"));
    QFile::setPermissions(closed, {});
    QFile::setPermissions(folder.filePath(QStringLiteral("shut")), {});
    QStringList notes;
    EXPECT_EQ(readAll({folder.path()}, &notes).rows.size(), 1U);
    EXPECT_EQ(notes.size(), 2);
    EXPECT_FALSE(DumpReader::open({closed}));
    const auto shut = DumpReader::open({folder.filePath(QStringLiteral("shut"))});
    ASSERT_FALSE(shut);
    EXPECT_THAT(shut.error().message.toStdString(), HasSubstr("may not be read"));
    QFile::setPermissions(folder.filePath(QStringLiteral("shut")), QFileDevice::ReadOwner | QFileDevice::ExeOwner);
}

TEST_F(DumpInputFiles, WhatAFolderHoldsAndCannotBeNamedOrIsALinkIsSaid) {
    file("endsong_0.json", oneRow(1));
    const QString elsewhere = file("elsewhere.txt", oneRow(2));
    const QByteArray place = QFile::encodeName(folder.path());
    const auto put = [&](const char* name) { std::ofstream(QByteArray(place + '/' + name).toStdString()) << "x"; };
    put("lat\xfc.zip");
    put("pict\xfcre.png"); // holds no history, whatever it is called
    const QByteArray closed = place + "/b\xe4.d";
    ASSERT_EQ(mkdir(closed.constData(), 0700), 0);
    ASSERT_TRUE(QFile::link(elsewhere, folder.filePath(QStringLiteral("endsong_7.json"))));
    ASSERT_TRUE(QFile::link(QStringLiteral("/"), folder.filePath(QStringLiteral("everything"))));
    QStringList notes;
    EXPECT_EQ(readAll({folder.path()}, &notes).rows.size(), 1U);
    ASSERT_EQ(notes.size(), 4) << notes.join(u'\n').toStdString();
    EXPECT_EQ(notes.filter(QStringLiteral("is a link")).size(), 2);
    EXPECT_EQ(notes.filter(QStringLiteral("cannot be read")).size(), 2);
}

TEST_F(DumpInputFiles, RowsKnowTheirFileAndNumber) {
    const RecordedRows read = readAll(
        {file("endsong_0.json",
              historyJson({music(1, "2024-01-01T00:00:00Z"), music(2, "bad"), music(3, "2024-01-01T00:00:00Z")})),
         file("endsong_1.json", oneRow(4))});
    ASSERT_EQ(read.rows.size(), 3U);
    EXPECT_EQ(read.rows[1].number, 3);
    EXPECT_EQ(read.rows[1].file, 0);
    EXPECT_EQ(read.rows[2].file, 1);
    ASSERT_EQ(read.rejected.size(), 1U);
    EXPECT_EQ(read.rejected[0].row, 2);
}

} // namespace
} // namespace afs
