// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/dump/recorded_rows.h"

#include <gmock/gmock.h>

namespace afs {
namespace {

using namespace test;

std::string atMinute(int minute) {
    return formatInstant(*parseInstant("2024-06-01T00:00:00Z") + std::chrono::minutes{minute});
}

std::vector<PlayRow> someRows(int count) {
    std::vector<PlayRow> rows(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i)
        rows[static_cast<std::size_t>(i)] = music(i, atMinute(i));
    return rows;
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    return text.replace(text.find(from), from.size(), to);
}

/// The rows before damage are kept, the rest is one invalid row.
void expectCut(const RecordedRows& read, std::size_t kept) {
    EXPECT_EQ(read.rows.size(), kept);
    ASSERT_EQ(read.rejected.size(), 1U);
    EXPECT_EQ(read.rejected[0].row, static_cast<std::int64_t>(kept) + 1);
    EXPECT_FALSE(read.rejected[0].reason.isEmpty());
    for (std::size_t i = 0; i < read.rows.size(); ++i)
        EXPECT_EQ(read.rows[i].number, static_cast<std::int64_t>(i) + 1);
}

TEST(DamagedHistory, ACutFileGivesEveryWholeRowWhereverItIsCut) {
    const std::string json = historyJson(someRows(3), Layout::Endsong);
    const std::size_t second = json.find("{\"ts\"", 5);
    const std::size_t third = json.find("{\"ts\"", second + 5);
    for (std::size_t length = 2; length < json.size(); length += length < 200 ? 1 : 7) {
        const RecordedRows read = readJson(std::string_view(json).substr(0, length));
        const std::size_t whole = length >= json.size() - 1 ? 3
                                  : length >= third - 1     ? 2
                                  : length >= second - 1    ? 1
                                                            : 0;
        expectCut(read, whole);
        if (HasFailure()) {
            ADD_FAILURE() << "cut at " << length;
            break;
        }
    }
}

TEST(DamagedHistory, TheUnreadRestKnowsWhereItBegins) {
    const std::string json = historyJson(someRows(3));
    const std::size_t third = json.rfind("{\n");
    const RecordedRows read = readJson("\xef\xbb\xbf" + json.substr(0, third + 40));
    ASSERT_EQ(read.rejected.size(), 1U);
    EXPECT_EQ(read.rejected[0].file, QStringLiteral("Streaming_History_Audio_2024_1.json"));
    EXPECT_EQ(read.rejected[0].row, 3);
    EXPECT_EQ(read.rejected[0].offset, static_cast<std::int64_t>(third) + 3);
}

TEST(DamagedHistory, GarbageInTheMiddleCostsTheRest) {
    const std::string json = historyJson(someRows(6), Layout::Endsong);
    const std::string row = R"({"ts":")" + atMinute(3);
    expectCut(readJson(replaced(json, row, "@@garbage@@" + row)), 3);
    expectCut(readJson(replaced(json, "," + row, row)), 3);
    expectCut(readJson(replaced(json, row, "]" + row)), 3);
    expectCut(readJson(replaced(json, row, std::string("\0\0\0\0", 4) + row)), 3);
    expectCut(readJson(replaced(json, row, replaced(row, "\":", "\""))), 3);
    expectCut(readJson(replaced(json, row, R"({"ts": oops}, )" + row)), 3);
    expectCut(readJson(replaced(json, row, R"({"made up": 1.2.3}, )" + row)), 3);
}

TEST(DamagedHistory, AQuoteThatIsMissingCostsTheRest) {
    const std::string json = historyJson(someRows(6));
    expectCut(readJson(replaced(json, "Title 3\"", "Title 3")), 3);
}

TEST(DamagedHistory, WhatFollowsTheListIsReported) {
    const std::string json = historyJson(someRows(2));
    expectCut(readJson(json + json), 2);
    expectCut(readJson(json + " x"), 2);
    expectCut(readJson(json.substr(0, json.size() - 1) + ",]"), 2);
    EXPECT_TRUE(readJson(json + "\r\n \t").rejected.empty());
}

TEST(DamagedHistory, BrokenBytesAreMendedAndCostNothing) {
    std::vector<PlayRow> rows = someRows(4);
    rows[1].title = "Ed\xc3\x28ge";
    rows[2].title = "\xff\xfe \xed\xa0\x80 \xf0\x9f";
    rows[2].artist = "tail \xe6\x9d";
    const RecordedRows read = readJson(historyJson(rows));
    ASSERT_EQ(read.rows.size(), 4U);
    EXPECT_TRUE(read.rejected.empty());
    EXPECT_EQ(read.rows[0].title, "Title 0");
    EXPECT_EQ(read.rows[1].title, "Ed\xef\xbf\xbd(ge");
    EXPECT_TRUE(QString::fromStdString(read.rows[2].title).startsWith(QChar(QChar::ReplacementCharacter)));
    EXPECT_EQ(read.rows[2].artist.substr(0, 5), "tail ");
    EXPECT_EQ(read.rows[3].title, "Title 3");
}

TEST(DamagedHistory, ControlCharactersInATitleAreKeptButNotNul) {
    std::vector<PlayRow> rows = someRows(2);
    const RecordedRows read = readJson(replaced(historyJson(rows), "Title 1", std::string("Ti\ntl\0e 1", 9)));
    ASSERT_EQ(read.rows.size(), 2U);
    EXPECT_EQ(read.rows[1].title, "Ti\ntle 1");
}

TEST(DamagedHistory, AByteOrderMarkIsOverlooked) {
    EXPECT_EQ(readJson("\xef\xbb\xbf" + historyJson(someRows(2))).rows.size(), 2U);
}

TEST(DamagedHistory, ElementsThatAreNoRowsAreCountedOneByOne) {
    const RecordedRows read = readJson("[1, null, \"x, ]\", [[{}]], true, -1.5e3, " + rowJson(someRows(1)[0]) + "]");
    EXPECT_EQ(read.rows.size(), 1U);
    EXPECT_EQ(read.rejected.size(), 6U);
    EXPECT_EQ(read.rows[0].number, 7);
    const RecordedRows broken = readJson("[1, null, \"x, ]\", [[{}]], true, " + rowJson(someRows(1)[0]) + ", {");
    EXPECT_EQ(broken.rows.size(), 1U);
    EXPECT_EQ(broken.rejected.size(), 6U);
}

constexpr const char* noLists[] = {
    R"({"rows": [{"ts": "2024-06-01T12:00:00Z"}]})", "\"text\"", "42", "not json", "{", "}", "\xff\xfe[\0]\0"};

TEST(DamagedHistory, AFileThatIsNoListIsOneInvalidRow) {
    for (const char* json : noLists) {
        const QTemporaryDir folder;
        const RecordedRows read = readAll({writeFile(folder.path(), "endsong_0.json", json),
                                           writeFile(folder.path(), "endsong_1.json", historyJson(someRows(1)))});
        EXPECT_EQ(read.rows.size(), 1U) << json;
        ASSERT_EQ(read.rejected.size(), 1U) << json;
        EXPECT_EQ(read.rejected[0].row, 0) << json;
    }
}

TEST(DamagedHistory, FilesOfWhichNoneIsAListAreRefused) {
    for (const char* json : noLists) {
        const QTemporaryDir folder;
        auto reader = DumpReader::open(
            {writeFile(folder.path(), "endsong_0.json", json), writeFile(folder.path(), "endsong_1.json", " ")});
        ASSERT_TRUE(reader);
        RecordedRows sink;
        DumpProgress progress;
        const Status read = reader->read(sink, testNow(), progress);
        ASSERT_FALSE(read) << json;
        EXPECT_EQ(read.error().kind, ErrorKind::BadInput);
        EXPECT_THAT(read.error().message.toStdString(), testing::HasSubstr("endsong_0.json"));
    }
}

TEST(DamagedHistory, AnEmptyListHoldsNoPlays) {
    const QTemporaryDir folder;
    const QString some = writeFile(folder.path(), "endsong_1.json", historyJson(someRows(1)));
    for (const char* json : {"[]", " [ ] \n", "\xef\xbb\xbf[]"}) {
        const QString empty = writeFile(folder.path(), "endsong_0.json", json);
        auto reader = DumpReader::open({empty});
        ASSERT_TRUE(reader) << json;
        RecordedRows sink;
        DumpProgress progress;
        const Status alone = reader->read(sink, testNow(), progress);
        ASSERT_FALSE(alone) << json;
        EXPECT_EQ(alone.error().kind, ErrorKind::BadInput);
        EXPECT_THAT(alone.error().message.toStdString(), testing::HasSubstr("“endsong_0.json” holds no plays"));
        QStringList notes;
        const RecordedRows both = readAll({empty, some}, &notes);
        EXPECT_EQ(both.rows.size(), 1U) << json;
        EXPECT_TRUE(both.rejected.empty()) << json;
        EXPECT_EQ(notes, QStringList{QStringLiteral("“endsong_0.json” holds no plays.")});
    }
}

TEST(DamagedHistory, AFileOfBlanksIsEmptyAndHoldsNoList) {
    const QTemporaryDir folder;
    for (const char* blanks : {" ", "\n\n", "\xef\xbb\xbf \r\n"}) {
        const QString blank = writeFile(folder.path(), "endsong_0.json", blanks);
        auto reader = DumpReader::open({blank});
        ASSERT_TRUE(reader);
        RecordedRows sink;
        DumpProgress progress;
        const Status read = reader->read(sink, testNow(), progress);
        ASSERT_FALSE(read);
        EXPECT_EQ(read.error().message, QStringLiteral("“endsong_0.json” is empty."));
    }
}

TEST(DamagedHistory, AnEmptyFileIsNotedAndNoRow) {
    const QTemporaryDir folder;
    QStringList notes;
    const RecordedRows read =
        readAll({writeFile(folder.path(), "endsong_0.json", ""), writeFile(folder.path(), "endsong_1.json", " \n"),
                 writeFile(folder.path(), "endsong_2.json", historyJson(someRows(1)))},
                &notes);
    EXPECT_EQ(read.rows.size(), 1U);
    EXPECT_TRUE(read.rejected.empty());
    EXPECT_EQ(notes.size(), 2) << notes.join(QChar(u'\n')).toStdString();
}

TEST(DamagedHistory, DepthIsNoDanger) {
    std::string deep = "[";
    for (int i = 0; i < 200'000; ++i)
        deep += "{\"a\":";
    deep += "1";
    deep += std::string(200'000, '}') + "," + rowJson(someRows(1)[0]) + "]";
    const RecordedRows read = readJson(deep);
    EXPECT_EQ(read.rows.size(), 1U);
    EXPECT_EQ(read.rejected.size(), 1U);
    EXPECT_EQ(readJson(std::string(1'000'000, '[')).rejected.size(), 1U);
}

TEST(DamagedHistory, AFileFarBeyondAnyOfSpotifysIsStillReadRowByRow) {
    const std::string row = rowJson(someRows(1)[0]);
    std::string json = "[" + row;
    json += "," + rowJson(someRows(1)[0].with("padding", jsonText(std::string(5'000'000, 'x'))));
    json.append(65'000'000, ' ');
    const RecordedRows read = readJson(json + "," + row + "]");
    EXPECT_EQ(read.rows.size(), 2U);
    ASSERT_EQ(read.rejected.size(), 1U);
    EXPECT_EQ(read.rejected[0].row, 2);
}

TEST(DamagedHistory, OneBrokenFileNeverFailsTheRest) {
    const QTemporaryDir folder;
    const RecordedRows read = readAll({writeFile(folder.path(), "endsong_0.json", "[{\"ts\""),
                                       writeFile(folder.path(), "endsong_1.json", historyJson(someRows(5)))});
    EXPECT_EQ(read.rows.size(), 5U);
    ASSERT_EQ(read.rejected.size(), 1U);
    EXPECT_EQ(read.rejected[0].file, QStringLiteral("endsong_0.json"));
    EXPECT_EQ(read.rows[0].file, 1);
}

} // namespace
} // namespace afs
