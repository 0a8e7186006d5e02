// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dump/dump_row.h"
#include "core/store/evidence.h"
#include "core/store/identity.h"

#include <QString>

#include <cstdint>
#include <string>
#include <vector>

namespace afs {

/// A row of a dump in memory: what the store would keep, with ids that hold inside the collection only.
struct CollectedRow {
    EvidenceRow evidence; ///< nameId and labels count from 1 in the tables beside; id is the order of reading
    std::int32_t file = 0;
    std::int32_t number = 0;
};

/// All rows of an import, with their words stored once.
struct CollectedRows {
    std::vector<CollectedRow> rows;
    std::vector<TrackRow> names;     ///< [i].nameId == i + 1
    std::vector<std::string> words;  ///< label i + 1
    std::vector<InvalidRow> invalid; ///< at most largestInvalidList
    std::int64_t invalidCount = 0;
    std::int64_t shortened = 0; ///< rows of which some text is only its beginning
};

constexpr std::size_t largestInvalidList = 10'000;
/// Of all names and words together, each once: planning an import takes some six times of it.
constexpr std::size_t largestTexts = 128UL * 1024 * 1024;

/// Takes the rows of a reader (or of the demo) and interns their words. One thread.
class RowCollector final : public RowSink {
public:
    explicit RowCollector(std::size_t mostTexts = largestTexts) : m_mostTexts(mostTexts) {}

    void row(const DumpRow& row) override;
    void invalid(InvalidRow row) override;

    const CollectedRows& collected() const { return m_collected; }
    CollectedRows take() { return std::move(m_collected); }
    /// What rows call their songs takes more memory than any history does: what came after that has no names.
    bool isOverfull() const { return m_isOverfull; }

private:
    /// Neighbouring rows mostly share platform and country: the last word is looked at first.
    struct WordCache {
        std::string word;
        std::int32_t id = 0;
    };
    std::int32_t wordId(std::string_view word, WordCache& cache);
    std::int32_t nameId(const DumpRow& row);
    bool hasRoomFor(std::string_view text);

    CollectedRows m_collected;
    TextIndex m_names;
    TextIndex m_words;
    std::string m_key;
    std::size_t m_mostTexts;
    std::size_t m_textBytes = 0;
    bool m_isOverfull = false;
    WordCache m_start;
    WordCache m_end;
    WordCache m_platform;
    WordCache m_country;
};

} // namespace afs
