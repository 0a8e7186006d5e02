// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dump/dump_reader.h"
#include "core/dump/history_row.h"
#include "core/dump/padded_buffer.h"

#include <memory>
#include <stop_token>

namespace afs {

/// Reads the JSON of one history file after the other and hands every row to the sink. Whole files go through
/// simdjson's stream of values; where a file is broken, its elements are cut out one by one instead, so that the damage
/// costs what cannot be read and nothing before it.
class HistoryParser {
public:
    /// `mostRows`: of all files together.
    HistoryParser(RowSink& sink, Instant now, const HistoryUris& uris, DumpProgress& progress, std::stop_token stop,
                  std::int64_t mostRows = DumpLimits().rows);
    ~HistoryParser();
    HistoryParser(const HistoryParser&) = delete;
    HistoryParser& operator=(const HistoryParser&) = delete;

    enum class Outcome {
        Read,
        Empty,   ///< nothing but blanks
        NoPlays, ///< a list of nothing
        NoList,  ///< something else than a list: one invalid row stands for the file
        Stopped, ///< asked to
        TooMany, ///< rows
    };

    /// `json` is only read.
    Outcome parse(const HistoryFile& file, const PaddedBuffer& json);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// What the start of a JSON file holds, for files whose name says nothing.
enum class HistoryContent { Unknown, Empty, Extended, Account, TechnicalLog };
HistoryContent recogniseContent(const PaddedBuffer& head);

} // namespace afs
