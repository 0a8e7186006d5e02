// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time_text.h"
#include "core/dump/dump_reader.h"
#include "core/dump/import_note.h"
#include "core/dump/row_fault.h"
#include "tests/support/dump_writer.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

#include <string>
#include <vector>

namespace afs::test {

/// A row that outlives the call that handed it over.
struct RecordedRow {
    Source source = Source::ExtendedDump;
    Kind kind = Kind::Music;
    std::string end;
    std::int64_t ms = -1;
    PlayFlags flags;
    std::int64_t offlineAt = 0;
    std::int32_t file = 0;
    std::int64_t number = 0;
    bool video = false;
    std::string uri;
    std::string title;
    std::string artist;
    std::string album;
    std::string reasonStart;
    std::string reasonEnd;
    std::string platform;
    std::string country;

    bool operator==(const RecordedRow&) const = default;
};

inline void PrintTo(const RecordedRow& row, std::ostream* out) {
    *out << "#" << row.number << " " << row.end << " " << row.ms << " ms " << row.uri << " “" << row.title << "” by “"
         << row.artist << "”";
}

struct RecordedRows : RowSink {
    std::vector<RecordedRow> rows;
    std::vector<InvalidRow> rejected;

    void row(const DumpRow& row) override {
        rows.push_back({row.source, row.kind, formatInstant(row.end), row.ms, row.flags, row.offlineAt, row.file,
                        row.number, row.video, std::string(row.uri), std::string(row.title), std::string(row.artist),
                        std::string(row.album), std::string(row.reasonStart), std::string(row.reasonEnd),
                        std::string(row.platform), std::string(row.country)});
    }
    void invalid(InvalidRow row) override { rejected.push_back(worded(std::move(row))); }
};

/// "Now" of these tests.
inline Instant testNow() {
    return *parseInstant("2025-06-01T12:00:00Z");
}

/// Opens and reads everything; a failure of either fails the test.
inline RecordedRows readAll(const QStringList& paths, QStringList* notes = nullptr) {
    RecordedRows sink;
    auto reader = DumpReader::open(paths);
    EXPECT_TRUE(reader) << reader.error().message.toStdString();
    if (!reader)
        return sink;
    DumpProgress progress;
    const Status read = reader->read(sink, testNow(), progress);
    EXPECT_TRUE(read) << read.error().message.toStdString();
    if (notes != nullptr)
        *notes = noteTexts(reader->notes());
    return sink;
}

/// Reads one history file with the given bytes.
inline RecordedRows readJson(std::string_view json, const std::string& name = "Streaming_History_Audio_2024_1.json") {
    const QTemporaryDir folder;
    return readAll({writeFile(folder.path(), name, json)});
}

inline RecordedRow readOne(const PlayRow& row, Layout layout = Layout::Extended23) {
    const std::string name = layout == Layout::Account ? "StreamingHistory0.json" : "endsong_0.json";
    const RecordedRows read = readJson(historyJson({row}, layout), name);
    EXPECT_EQ(read.rows.size(), 1U) << (read.rejected.empty() ? "" : read.rejected[0].reason.toStdString());
    return read.rows.empty() ? RecordedRow() : read.rows[0];
}

/// Why a row cannot be read; empty when it can.
inline QString reasonAgainst(const PlayRow& row) {
    const RecordedRows read = readJson(historyJson({row}));
    EXPECT_EQ(read.rows.size() + read.rejected.size(), 1U);
    return read.rejected.empty() ? QString() : read.rejected[0].reason;
}

} // namespace afs::test
