// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/dump/recorded_rows.h"

#include <QFile>

#include <algorithm>

namespace afs {
namespace {

using namespace test;

std::string oneSong(int n, Layout layout = Layout::Extended23) {
    return historyJson({music(n, "2024-06-01T12:00:00Z")}, layout);
}

/// What happens while the rows of files that were found are read.
class DumpReading : public testing::Test {
protected:
    QString zip(const std::string& name, const std::vector<DumpMember>& members) {
        return writeZip(folder.path(), name, members);
    }

    QTemporaryDir folder;
};

TEST_F(DumpReading, ReadingTwiceGivesTheSameAndProgressEndsAtTheTotal) {
    std::vector<DumpMember> members;
    members.reserve(7);
    for (int i = 0; i < 5; ++i)
        members.push_back({"endsong_" + std::to_string(i) + ".json", oneSong(i)});
    members.push_back({"StreamingHistory0.json", oneSong(5, Layout::Account)});
    members.push_back({"Playlist1.json", R"({"playlists": []})"});
    std::reverse(members.begin(), members.end());
    auto reader = DumpReader::open({zip("a.zip", members)});
    ASSERT_TRUE(reader);
    RecordedRows first;
    RecordedRows second;
    for (RecordedRows* sink : {&first, &second}) {
        DumpProgress progress;
        ASSERT_TRUE(reader->read(*sink, testNow(), progress));
        EXPECT_EQ(progress.rows, 6);
        EXPECT_GT(progress.bytesTotal, 0);
        EXPECT_EQ(progress.bytesRead, progress.bytesTotal);
    }
    EXPECT_EQ(first.rows, second.rows);
    EXPECT_EQ(first.rows[4].title, "Title 4");
}

/// Asks for a stop once some rows have come.
struct StoppingSink : RecordedRows {
    std::stop_source source;
    std::size_t after = 0;

    void row(const DumpRow& r) override {
        RecordedRows::row(r);
        if (rows.size() == after)
            source.request_stop();
    }
};

TEST_F(DumpReading, CancelStopsAmongTheRows) {
    std::vector<PlayRow> rows(3000, music(1, "2024-06-01T12:00:00Z"));
    std::vector<DumpMember> members;
    members.reserve(6);
    for (int i = 0; i < 6; ++i)
        members.push_back({"endsong_" + std::to_string(i) + ".json", historyJson(rows)});
    auto reader = DumpReader::open({zip("a.zip", members)});
    ASSERT_TRUE(reader);
    for (const std::size_t after : {std::size_t{1}, std::size_t{3000}, std::size_t{7000}}) {
        StoppingSink sink;
        sink.after = after;
        DumpProgress progress;
        const Status read = reader->read(sink, testNow(), progress, sink.source.get_token());
        ASSERT_FALSE(read);
        EXPECT_EQ(read.error().kind, ErrorKind::Cancelled);
        EXPECT_LT(sink.rows.size(), after + 600);
    }
    StoppingSink never;
    never.source.request_stop();
    DumpProgress progress;
    EXPECT_EQ(reader->read(never, testNow(), progress, never.source.get_token()).error().kind, ErrorKind::Cancelled);
    EXPECT_TRUE(never.rows.empty());
}

TEST_F(DumpReading, AnArchiveThatVanishesIsAnErrorAndNotACrash) {
    const QString path = zip("a.zip", {{"endsong_0.json", oneSong(1)}});
    auto reader = DumpReader::open({path});
    ASSERT_TRUE(reader);
    ASSERT_TRUE(QFile::remove(path));
    RecordedRows sink;
    DumpProgress progress;
    EXPECT_EQ(reader->read(sink, testNow(), progress).error().kind, ErrorKind::BadInput);
}

} // namespace
} // namespace afs
