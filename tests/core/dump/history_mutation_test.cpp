// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/history_parser.h"
#include "tests/core/dump/recorded_rows.h"
#include "tests/support/random_history.h"
#include "tests/support/seeds.h"

#include <simdjson.h>

#include <random>

namespace afs {
namespace {

using namespace test;

RecordedRows parseBytes(std::string_view json) {
    RecordedRows sink;
    const HistoryUris uris;
    DumpProgress progress;
    PaddedBuffer buffer;
    buffer.assign(json);
    HistoryParser parser(sink, testNow(), uris, progress, {});
    parser.parse({QStringLiteral("x.json"), Source::ExtendedDump, false, 0}, buffer);
    EXPECT_EQ(progress.bytesRead, static_cast<std::int64_t>(json.size()));
    EXPECT_EQ(progress.rows, [&] {
        // A file that is no list at all is one invalid row without a number.
        const bool noList = sink.rejected.size() == 1 && sink.rejected[0].row == 0;
        return static_cast<std::int64_t>(sink.rows.size() + sink.rejected.size()) - (noList ? 1 : 0);
    }());
    return sink;
}

/// What must hold for any bytes: rows are numbered without a hole, texts are clean, offsets lie in the file.
void expectSound(const RecordedRows& read, std::size_t bytes) {
    std::vector<bool> seen(read.rows.size() + read.rejected.size() + 1);
    const auto see = [&seen](std::int64_t number) {
        ASSERT_GE(number, 0);
        ASSERT_LT(static_cast<std::size_t>(number), seen.size());
        ASSERT_FALSE(seen[static_cast<std::size_t>(number)]) << number;
        seen[static_cast<std::size_t>(number)] = true;
    };
    for (const InvalidRow& row : read.rejected) {
        see(row.row);
        EXPECT_FALSE(row.reason.isEmpty());
        EXPECT_LE(row.offset, static_cast<std::int64_t>(bytes));
    }
    for (const RecordedRow& row : read.rows) {
        see(row.number);
        EXPECT_GE(row.ms, -1);
        for (const std::string* text : {&row.uri, &row.title, &row.artist, &row.album, &row.reasonStart, &row.reasonEnd,
                                        &row.platform, &row.country}) {
            EXPECT_TRUE(simdjson::validate_utf8(*text));
            EXPECT_EQ(text->find('\0'), std::string::npos);
        }
    }
}

class Mutator {
public:
    explicit Mutator(std::uint64_t seed) : m_engine(seed) {}

    std::string mutated(std::string json) {
        for (std::uint64_t changes = 1 + m_engine() % 4; changes > 0 && !json.empty(); --changes)
            change(json);
        return json;
    }

private:
    void change(std::string& json) {
        static constexpr std::string_view nasty("\"\\{}[],:\0\xff\xc3\xed\n\t 0-9.eEtfnu", 25);
        const std::size_t place = m_engine() % json.size();
        const std::size_t length = m_engine() % 40;
        switch (m_engine() % 7) {
        case 0:
            json[place] = static_cast<char>(m_engine());
            break;
        case 1:
            json[place] = nasty[m_engine() % nasty.size()];
            break;
        case 2:
            json.insert(place, 1, nasty[m_engine() % nasty.size()]);
            break;
        case 3:
            json.erase(place, length);
            break;
        case 4:
            json.resize(place);
            break;
        case 5:
            json.insert(place, json.substr(m_engine() % json.size(), length));
            break;
        default:
            json.insert(place, "\\u" + std::string(m_engine() % 5, 'd'));
            break;
        }
    }

    std::mt19937_64 m_engine;
};

/// A hunt: AFS_FUZZ_ROUNDS=1000000 AFS_FUZZ_SEED=42 test_core_dump --gtest_filter='MutatedHistory*'
int fuzzRounds(int usual) {
    const int asked = qEnvironmentVariableIntValue("AFS_FUZZ_ROUNDS");
    return asked > 0 ? asked : usual;
}

TEST(MutatedHistory, NeverCrashesAndAccountsForEveryRow) {
    const int rounds = fuzzRounds(3000);
    std::vector<std::string> originals;
    for (const Layout layout : {Layout::Endsong, Layout::Extended19, Layout::Extended23, Layout::Account}) {
        RandomHistoryOptions options;
        options.seed = 11 + static_cast<std::uint64_t>(layout);
        options.rows = 12;
        options.oddities = 0.4;
        originals.push_back(historyJson(randomHistory(options), layout));
    }
    Mutator mutator(seeded<std::uint64_t>(20250601));
    for (int round = 0; round < rounds; ++round) {
        const std::string json = mutator.mutated(originals[static_cast<std::size_t>(round) % originals.size()]);
        SCOPED_TRACE("round " + std::to_string(round));
        expectSound(parseBytes(json), json.size());
        if (HasFailure())
            break;
    }
}

/// A parser that reads the whole file and one that cuts it up must agree; damage behind the last row forces the second.
TEST(MutatedHistory, BothWaysOfReadingAgree) {
    Mutator mutator(seeded<std::uint64_t>(20250608));
    const int rounds = fuzzRounds(2000);
    RandomHistoryOptions options;
    options.rows = 8;
    options.oddities = 0.5;
    const std::string original = historyJson(randomHistory(options), Layout::Extended23);
    int compared = 0;
    for (int round = 0; round < rounds && !HasFailure(); ++round) {
        const std::string json = mutator.mutated(original);
        const RecordedRows whole = parseBytes(json);
        const RecordedRows cut = parseBytes(json + "\x01");
        SCOPED_TRACE("round " + std::to_string(round));
        ASSERT_GE(cut.rejected.size(), whole.rejected.size());
        ASSERT_LE(cut.rejected.size(), whole.rejected.size() + 1);
        EXPECT_EQ(cut.rows, whole.rows);
        for (std::size_t i = 0; i < whole.rejected.size(); ++i)
            EXPECT_EQ(cut.rejected[i].offset, whole.rejected[i].offset);
        ++compared;
    }
    EXPECT_EQ(compared, rounds);
}

TEST(RandomHistory, EveryRowIsReadOrRejectedAsMeant) {
    RandomHistoryOptions options;
    options.rows = 3000;
    options.oddities = 0.3;
    options.invalid = 0.05;
    const std::vector<PlayRow> rows = randomHistory(options);
    const RecordedRows read = parseBytes(historyJson(rows));
    std::size_t unreadable = 0;
    for (const PlayRow& row : rows) {
        const auto raw = row.raw.find("ts");
        const bool noTime =
            raw != row.raw.end() || row.end == "not a time" || row.end[0] == '1' || row.end.starts_with("2999");
        unreadable += noTime || (row.ms && *row.ms < 0) ? 1U : 0U;
    }
    EXPECT_GT(unreadable, 50U);
    EXPECT_EQ(read.rejected.size(), unreadable);
    EXPECT_EQ(read.rows.size(), rows.size() - unreadable);
}

} // namespace
} // namespace afs
