// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dump/dump_row.h"
#include "core/dump/history_fields.h"
#include "core/dump/history_uris.h"

#include <array>
#include <string>

namespace afs {

/// What a row's file tells about it.
struct HistoryFile {
    QString name;
    Source source = Source::ExtendedDump;
    bool video = false;
    std::int32_t index = 0; ///< in DumpReader::files()
};

/// Turns the raw values of a row into a DumpRow: the only place that knows what Spotify means by them.
class HistoryRowReader {
public:
    /// `now` decides what lies in the future. `uris` outlives the reader.
    HistoryRowReader(Instant now, const HistoryUris& uris);

    /// Empty when the row is readable, else the reason in one sentence. The views in `row` live until the next call and
    /// as long as the raw values.
    QString read(const RawRow& raw, const HistoryFile& file, DumpRow& row);

private:
    std::string_view text(const RawRow& raw, Field field);
    std::string_view beginning(std::string_view text);
    QString readTime(std::string_view value, Instant& end) const;
    void readExtended(const RawRow& raw, DumpRow& row);
    void readAccount(const RawRow& raw, DumpRow& row);
    std::string_view country(const RawRow& raw);

    Instant m_latest; ///< the first moment after tomorrow
    const HistoryUris& m_uris;
    std::array<std::string, fieldCount> m_unescaped; ///< room for texts that are not in the file as they are
    std::string m_localUri; ///< room for one that the file spells in another way than the Web API
    std::array<char, 2> m_country{};
    bool m_isShortened = false; ///< of this row
};

} // namespace afs
