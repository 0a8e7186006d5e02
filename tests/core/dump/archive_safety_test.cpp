// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/dump/recorded_rows.h"
#include "tests/support/zip_writer.h"

#include <gmock/gmock.h>

#include <QDir>

#include <array>
#include <clocale>
#include <random>

namespace afs {
namespace {

using namespace test;
using testing::HasSubstr;

const std::string historyName = "MyData/Streaming_History_Audio_2024_0.json";

ZipMember goodMember(const std::string& name = historyName) {
    ZipMember member;
    member.name = name;
    member.data = historyJson({music(1, "2024-06-01T12:00:00Z"), music(2, "2024-06-01T12:05:00Z")});
    return member;
}

/// Opens and reads; the error, which is always about bad input.
Error refusal(const std::string& zip, const DumpLimits& limits = {}) {
    const QTemporaryDir folder;
    const QString path = writeFile(folder.path(), "my_spotify_data.zip", zip);
    auto reader = DumpReader::open({path}, limits);
    if (!reader) {
        EXPECT_EQ(reader.error().kind, ErrorKind::BadInput);
        EXPECT_TRUE(reader.error().message.contains(QStringLiteral("my_spotify_data.zip")));
        return reader.error();
    }
    RecordedRows sink;
    DumpProgress progress;
    const Status read = reader->read(sink, testNow(), progress);
    EXPECT_FALSE(read) << "it was read: " << sink.rows.size() << " rows";
    if (read)
        return {};
    EXPECT_EQ(read.error().kind, ErrorKind::BadInput);
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::NoDotAndDotDot | QDir::AllEntries).size(), 1)
        << "something was written";
    return read.error();
}

std::string sentence(const std::string& zip, const DumpLimits& limits = {}) {
    return refusal(zip, limits).message.toStdString();
}

/// A zip of one good history and this member beside it.
std::string beside(const ZipMember& bad) {
    return zipBytes({goodMember(), bad});
}

ZipMember evil() {
    ZipMember member;
    member.name = "evil.txt";
    member.data = "evil";
    return member;
}

TEST(ArchiveSafety, GoodArchivesAreReadHoweverTheyArePacked) {
    ZipMember stored = goodMember();
    stored.deflate = false;
    ZipMember descriptor = goodMember();
    descriptor.descriptor = true;
    ZipLies comment;
    comment.comment = "a comment with PK\x05\x06 in it";
    ZipLies large;
    large.zip64 = true;
    for (const std::string& zip : {zipBytes({goodMember()}), zipBytes({stored}), zipBytes({descriptor}),
                                   zipBytes({goodMember()}, comment), zipBytes({goodMember()}, large)}) {
        const QTemporaryDir folder;
        EXPECT_EQ(readAll({writeFile(folder.path(), "a.zip", zip)}).rows.size(), 2U);
    }
}

TEST(ArchiveSafety, FoldersMayBeNamedInAnyScriptUnderAnyLocale) {
    ZipMember flagged = goodMember("Donn\xc3\xa9"
                                   "es/\xe6\x9d\xb1/Streaming_History_Audio_2024_0.json");
    flagged.extraFlags = 0x0800;
    ZipMember plain = flagged;
    plain.extraFlags = 0;
    const ZipMember oldCodePage = goodMember("Donn\x82"
                                             "es/\xff/Streaming_History_Audio_2024_0.json");
    const std::string before = std::setlocale(LC_ALL, nullptr);
    for (const char* locale : {"C", "C.UTF-8"}) {
        std::setlocale(LC_ALL, locale);
        for (const ZipMember& member : {flagged, plain, oldCodePage}) {
            const QTemporaryDir folder;
            EXPECT_EQ(readAll({writeFile(folder.path(), "a.zip", zipBytes({member, evil()}))}).rows.size(), 2U)
                << locale;
        }
    }
    std::setlocale(LC_ALL, before.c_str());
}

TEST(ArchiveSafety, NamesThatLeadOutOfTheArchiveAreRefused) {
    for (const char* name :
         {"../evil.txt", "a/../../evil.txt", "/etc/passwd", "C:/evil.txt", "c:evil.txt", "\\evil.txt", "..\\evil.txt",
          "a\\..\\..\\evil.txt", "a/..", "../Streaming_History_Audio_2024_1.json"}) {
        ZipMember member = evil();
        member.name = name;
        EXPECT_THAT(sentence(beside(member)), HasSubstr("points outside")) << name;
    }
}

TEST(ArchiveSafety, LinksAndDevicesAreRefused) {
    ZipMember link = evil();
    link.attributes = 0xa1ffU << 16U;
    link.data = "/etc/passwd";
    EXPECT_THAT(sentence(beside(link)), HasSubstr("symbolic link"));
    ZipMember device = evil();
    device.attributes = 0x21b6U << 16U;
    EXPECT_THAT(sentence(beside(device)), HasSubstr("special file"));
}

TEST(ArchiveSafety, EncryptedMembersAreRefused) {
    for (const std::uint16_t flags : {std::uint16_t{0x0001}, std::uint16_t{0x0041}, std::uint16_t{0x2001}}) {
        ZipMember member = evil();
        member.extraFlags = flags;
        EXPECT_THAT(sentence(beside(member)), HasSubstr("encrypted"));
    }
}

TEST(ArchiveSafety, UnusualPackingIsRefused) {
    ZipMember member = evil();
    member.method = std::uint16_t{14};
    EXPECT_THAT(sentence(beside(member)), HasSubstr("method 14"));
}

TEST(ArchiveSafety, ABombThatSaysSoIsRefusedUnread) {
    ZipMember huge = evil();
    huge.size = 5ULL * 1024 * 1024 * 1024;
    EXPECT_THAT(sentence(beside(huge)), HasSubstr("would unpack to"));
    ZipMember exactly4 = evil();
    exactly4.size = 0xffffffffULL;
    EXPECT_THAT(sentence(beside(exactly4)), HasSubstr("damaged")) << "a full 32-bit size needs its 64-bit one";
    ZipMember zeros = goodMember();
    zeros.data.assign(20'000'000, '\0');
    EXPECT_THAT(sentence(zipBytes({zeros})), HasSubstr("zip bomb"));
}

TEST(ArchiveSafety, TooMuchTogetherIsRefused) {
    DumpLimits limits;
    limits.totalBytes = 3'000;
    ZipMember member = evil();
    member.data = std::string(1'000, 'x');
    std::vector<ZipMember> members;
    for (int i = 0; i < 4; ++i) {
        member.name = std::to_string(i);
        members.push_back(member);
    }
    EXPECT_THAT(sentence(zipBytes(members), limits), HasSubstr("together"));
}

/// Each below the size from which one member is looked at.
TEST(ArchiveSafety, ABombOfManySmallMembersIsRefused) {
    std::vector<ZipMember> members;
    ZipMember member = goodMember();
    member.data.assign(3'000'000, ' ');
    for (int i = 0; i < 4; ++i) {
        member.name = "Streaming_History_Audio_2024_" + std::to_string(i) + ".json";
        members.push_back(member);
    }
    EXPECT_THAT(sentence(zipBytes(members)), HasSubstr("members together would grow"));
    members.resize(3);
    EXPECT_THAT(sentence(zipBytes(members)), testing::Not(HasSubstr("zip bomb"))) << "nine megabytes hurt nobody";
}

TEST(ArchiveSafety, MoreRowsThanAnybodyHasAreRefused) {
    DumpLimits limits;
    limits.rows = 3'000;
    ZipMember odd = goodMember("Streaming_History_Audio_2024_1.json");
    odd.data = "[1";
    for (int i = 0; i < 3'000; ++i)
        odd.data += ",1";
    odd.data += ']';
    EXPECT_THAT(sentence(zipBytes({odd}), limits), HasSubstr("more than 3,000 rows"));
    EXPECT_THAT(sentence(zipBytes({odd, goodMember()}), limits), HasSubstr("more than 3,000 rows"));
    limits.rows = 2;
    const QTemporaryDir folder;
    auto reader = DumpReader::open({writeFile(folder.path(), "a.zip", zipBytes({goodMember()}))}, limits);
    ASSERT_TRUE(reader);
    RecordedRows sink;
    DumpProgress progress;
    EXPECT_TRUE(reader->read(sink, testNow(), progress)) << "as many as there may be";
    EXPECT_EQ(sink.rows.size(), 2U);
    limits.rows = 1;
    EXPECT_THAT(sentence(zipBytes({goodMember()}), limits), HasSubstr("more than 1 rows"));
}

TEST(ArchiveSafety, TooManyMembersAreRefused) {
    std::vector<ZipMember> members;
    ZipMember member;
    member.deflate = false;
    for (int i = 0; i < 2001; ++i) {
        member.name = "f" + std::to_string(i);
        members.push_back(member);
    }
    EXPECT_THAT(sentence(zipBytes(members)), HasSubstr("2,001 files"));
}

TEST(ArchiveSafety, ABombThatLiesIsStoppedWhileReading) {
    for (const bool descriptor : {true, false}) {
        ZipMember liar = goodMember();
        liar.data.assign(50'000'000, ' ');
        liar.size = 100;
        liar.descriptor = descriptor;
        const std::string message = sentence(zipBytes({liar}));
        EXPECT_TRUE(message.find("zip bomb") != std::string::npos || message.find("damaged") != std::string::npos)
            << message;
    }
    ZipMember shortOne = goodMember();
    shortOne.size = shortOne.data.size() + 100;
    EXPECT_THAT(sentence(zipBytes({shortOne})), HasSubstr("damaged"));
}

TEST(ArchiveSafety, OverlappingMembersAreRefused) {
    ZipMember second = goodMember("b.json");
    second.offset = 0;
    EXPECT_THAT(sentence(zipBytes({goodMember(), second})), HasSubstr("overlaps"));
}

TEST(ArchiveSafety, ATableOfContentsThatLiesIsRefused) {
    ZipLies more;
    more.count = std::uint16_t{2};
    EXPECT_THAT(sentence(zipBytes({goodMember()}, more)), HasSubstr("table of contents"));
    ZipLies fewer;
    fewer.count = std::uint16_t{1};
    EXPECT_THAT(sentence(zipBytes({goodMember(), evil()}, fewer)), HasSubstr("table of contents"));
    ZipMember outside = evil();
    outside.offset = 0x7fffffffU;
    EXPECT_THAT(sentence(beside(outside)), HasSubstr("table of contents"));
    ZipMember other = goodMember();
    other.localName = "MyData/Streaming_History_Audio_2024_7.json";
    EXPECT_THAT(sentence(zipBytes({other})), HasSubstr("damaged"));
}

TEST(ArchiveSafety, AnArchiveCutAnywhereIsRefused) {
    const std::string zip = zipBytes({goodMember(), evil()});
    for (std::size_t length = 4; length < zip.size(); length += 13) {
        const std::string message = sentence(zip.substr(0, length));
        EXPECT_THAT(message, HasSubstr("incomplete")) << length;
    }
    // A hole in the middle leaves the table of contents whole.
    std::string hole = zip;
    hole.erase(60, 20);
    EXPECT_THAT(sentence(hole), HasSubstr("damaged"));
}

TEST(ArchiveSafety, AWrongChecksumIsRefused) {
    ZipMember member = goodMember();
    member.crc = 0x12345678U;
    EXPECT_THAT(sentence(zipBytes({member})), HasSubstr("damaged"));
    std::string flipped = zipBytes({goodMember()});
    flipped[200] = static_cast<char>(flipped[200] ^ 0x40);
    EXPECT_THAT(sentence(flipped), HasSubstr("damaged"));
}

TEST(ArchiveSafety, EmptyAndSplitArchivesAreNamed) {
    EXPECT_THAT(sentence(zipBytes({})), HasSubstr("empty archive"));
    std::string split = zipBytes({goodMember()});
    split[split.size() - 18] = 1; // this is disk 1
    EXPECT_THAT(sentence(split), HasSubstr("split archive"));
}

TEST(ArchiveSafety, ACommentIsNoHindranceAndOneBeyondReachIsNamed) {
    const auto commented = [](std::size_t length) {
        std::string zip = zipBytes({goodMember()});
        zip[zip.size() - 2] = static_cast<char>(length & 0xffU);
        zip[zip.size() - 1] = static_cast<char>(length >> 8U);
        return zip + std::string(length, 'x');
    };
    const QTemporaryDir folder;
    for (const std::size_t length : {1U, 300U, 16U * 1024 - 23})
        EXPECT_FALSE(readAll({writeFile(folder.path(), "a.zip", commented(length))}).rows.empty()) << length;
    EXPECT_THAT(sentence(commented(16U * 1024 - 22)), HasSubstr("too much behind its table of contents"));
    EXPECT_THAT(sentence(commented(0xffff)), HasSubstr("too much behind its table of contents"));
}

TEST(ArchiveSafety, BytesBehindTheEndAreNoHindrance) {
    const QTemporaryDir folder;
    for (const std::size_t length : {1U, 4096U, 16U * 1024 - 23}) {
        const std::string zip = zipBytes({goodMember()}) + std::string(length, '\0');
        EXPECT_EQ(readAll({writeFile(folder.path(), "a.zip", zip)}).rows.size(), 2U) << length;
    }
    EXPECT_THAT(sentence(zipBytes({goodMember()}) + std::string(16U * 1024, '\n')),
                HasSubstr("too much behind its table of contents"));
    EXPECT_THAT(sentence(zipBytes({goodMember()}).substr(0, 200)), HasSubstr("breaks off"));
}

TEST(ArchiveSafety, SeparatorsOfWindowsInNamesAreSeparators) {
    const QTemporaryDir folder;
    const std::string zip = zipBytes({goodMember("MyData\\Streaming_History_Audio_2024_0.json"), evil()});
    EXPECT_EQ(readAll({writeFile(folder.path(), "a.zip", zip)}).rows.size(), 2U);
}

TEST(ArchiveSafety, AnArchiveInsideAnArchiveIsNamed) {
    ZipMember inner;
    inner.name = "inner/my_spotify_data.zip";
    inner.data = zipBytes({goodMember()});
    EXPECT_THAT(sentence(zipBytes({inner})), HasSubstr("holds another archive"));
    const QTemporaryDir folder;
    QStringList notes;
    EXPECT_EQ(readAll({writeFile(folder.path(), "a.zip", beside(inner))}, &notes).rows.size(), 2U);
    ASSERT_EQ(notes.size(), 1);
    EXPECT_TRUE(notes[0].contains(QStringLiteral("was not opened")));
}

TEST(ArchiveSafety, OneFlippedByteNeverPassesForSomethingElse) {
    const std::string zip = zipBytes({goodMember()});
    const QTemporaryDir folder;
    const RecordedRows good = readAll({writeFile(folder.path(), "good.zip", zip)});
    for (std::size_t i = 0; i < zip.size(); ++i) {
        std::string changed = zip;
        changed[i] = static_cast<char>(changed[i] ^ static_cast<char>(1U << (i % 8)));
        auto reader = DumpReader::open({writeFile(folder.path(), "changed.zip", changed)});
        if (!reader)
            continue;
        RecordedRows sink;
        DumpProgress progress;
        if (!reader->read(sink, testNow(), progress))
            continue;
        EXPECT_EQ(sink.rows.size(), good.rows.size()) << "byte " << i;
    }
}

TEST(ArchiveSafety, MutatedArchivesNeverCrash) {
    std::mt19937_64 dice(11);
    ZipMember descriptor = goodMember("b/endsong_3.json");
    descriptor.descriptor = true;
    ZipLies large;
    large.zip64 = true;
    const std::array<std::string, 2> originals = {beside(descriptor), zipBytes({goodMember(), descriptor}, large)};
    const QTemporaryDir folder;
    for (int round = 0; round < 600; ++round) {
        std::string zip = originals[static_cast<std::size_t>(round) % originals.size()];
        for (auto changes = 1 + dice() % 3; changes > 0; --changes) {
            // Mostly where the table of contents is.
            const std::size_t place = dice() % 4 == 0 ? dice() % zip.size() : zip.size() - 1 - dice() % 250;
            zip[place] = static_cast<char>(dice() % 3 == 0 ? 0xff : dice());
        }
        auto reader = DumpReader::open({writeFile(folder.path(), "changed.zip", zip)});
        RecordedRows sink;
        DumpProgress progress;
        if (reader)
            static_cast<void>(reader->read(sink, testNow(), progress));
        EXPECT_LE(sink.rows.size(), 4U);
    }
}

TEST(ArchiveSafety, AJsonFileTooLargeIsRefused) {
    DumpLimits limits;
    limits.memberBytes = 1'000;
    const QTemporaryDir folder;
    const QString path = writeFile(folder.path(), "endsong_0.json", std::string(1'001, ' '));
    const auto reader = DumpReader::open({path}, limits);
    ASSERT_FALSE(reader);
    EXPECT_EQ(reader.error().kind, ErrorKind::BadInput);
    EXPECT_THAT(reader.error().message.toStdString(), HasSubstr("is larger than"));
}

TEST(ArchiveSafety, OneInAFolderWhoseMembersDoNotUnpackCostsItselfOnly) {
    ZipMember damaged = goodMember("MyData/Streaming_History_Audio_2024_2.json");
    damaged.crc = 0x12345678U;
    const QTemporaryDir folder;
    writeFile(folder.path(), "good.zip", zipBytes({goodMember("MyData/Streaming_History_Audio_2023_1.json")}));
    writeFile(folder.path(), "other.zip", zipBytes({goodMember(), damaged}));
    QStringList notes;
    EXPECT_EQ(readAll({folder.path()}, &notes).rows.size(), 2U) << "and no row of what stands before the damage";
    ASSERT_EQ(notes.size(), 1);
    EXPECT_TRUE(notes[0].contains(QStringLiteral("other.zip"))) << notes[0].toStdString();
}

TEST(ArchiveSafety, OneInAFolderWhosePlaylistsDoNotUnpackCostsItselfOnly) {
    ZipMember playlists;
    playlists.name = "Spotify Account Data/Playlist1.json";
    playlists.data = R"({"playlists":[{"name":"a","items":[]}]})";
    playlists.crc = 0x12345678U;
    const QTemporaryDir folder;
    writeFile(folder.path(), "StreamingHistory_music_0.json",
              R"([{"endTime":"2023-01-01 10:00","artistName":"A","trackName":"t","msPlayed":60000}])");
    writeFile(folder.path(), "other.zip", zipBytes({playlists}));
    EXPECT_EQ(readAll({folder.path()}).rows.size(), 1U);
}

TEST(ArchiveSafety, WhatItsReaderDoesNotTakeForAZipIsDamaged) {
    ZipLies lies;
    lies.comment = std::string("PK\x05\x06") + std::string(40, 'x');
    EXPECT_THAT(sentence(zipBytes({goodMember()}, lies)), HasSubstr("is damaged"));
}

} // namespace
} // namespace afs
