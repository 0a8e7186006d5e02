// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/import_record.h"
#include "core/domain/play.h"

#include <cstdint>
#include <string_view>

namespace afs {

/// One readable row of a history file, already classified by kind. Views live only during the call that hands it over.
/// Text is valid UTF-8 without U+0000 (taken out), lone surrogates and broken bytes are U+FFFD. IP addresses, user
/// agents and user names never get this far.
struct DumpRow {
    Source source = Source::ExtendedDump;
    Kind kind = Kind::Music;
    Instant end;          ///< extended: whole seconds or better; account data: whole minutes
    std::int64_t ms = -1; ///< -1: not given. Never negative otherwise; may be absurdly large
    PlayFlags flags;
    std::int64_t offlineAt = 0; ///< offline_timestamp in ms since 1970, 0: none (null, 0, 1 or unbelievable)
    std::int32_t file = 0;      ///< index into DumpReader::files()
    std::int64_t number = 0;    ///< 1-based number of the row in its file
    bool video = false;         ///< from a Video file
    bool isShortened = false;   ///< some text is only the beginning of what the file has
    std::string_view uri;    ///< track, local, episode or chapter URI; for account rows the one found by name, or empty
    std::string_view title;  ///< track, episode or chapter
    std::string_view artist; ///< artist, show or audiobook author/title
    std::string_view album;  ///< album; for episodes empty; for chapters the book
    std::string_view reasonStart;
    std::string_view reasonEnd;
    std::string_view platform;
    std::string_view country; ///< two letters, or empty for none, ZZ and what is no code
};

/// Receives the rows in file order. Called on the thread that runs DumpReader::read.
class RowSink {
public:
    virtual ~RowSink() = default;
    virtual void row(const DumpRow& row) = 0;
    virtual void invalid(InvalidRow row) = 0;
};

} // namespace afs
