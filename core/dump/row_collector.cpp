// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/row_collector.h"

#include <algorithm>
#include <limits>

namespace afs {

void RowCollector::row(const DumpRow& row) {
    CollectedRow collected;
    EvidenceRow& e = collected.evidence;
    e.id = static_cast<std::int64_t>(m_collected.rows.size());
    e.end = row.end.time_since_epoch().count();
    e.ms = row.ms;
    e.offlineAt = row.offlineAt;
    e.nameId = nameId(row);
    e.reasonStart = wordId(row.reasonStart, m_start);
    e.reasonEnd = wordId(row.reasonEnd, m_end);
    e.platform = wordId(row.platform, m_platform);
    e.country = wordId(row.country, m_country);
    e.source = row.source;
    e.kind = row.kind;
    e.flags = row.flags.packed();
    e.video = row.video;
    collected.file = row.file;
    collected.number =
        static_cast<std::int32_t>(std::min<std::int64_t>(row.number, std::numeric_limits<std::int32_t>::max()));
    m_collected.rows.push_back(collected);
    if (row.isShortened)
        ++m_collected.shortened;
}

void RowCollector::invalid(InvalidRow row) {
    ++m_collected.invalidCount;
    if (m_collected.invalid.size() < largestInvalidList)
        m_collected.invalid.push_back(std::move(row));
}

std::int32_t RowCollector::wordId(std::string_view word, WordCache& cache) {
    if (word.empty())
        return 0;
    if (cache.word == word)
        return cache.id;
    auto found = m_words.find(word);
    if (found == m_words.end()) {
        if (!hasRoomFor(word))
            return 0;
        m_collected.words.emplace_back(word);
        found = m_words.emplace(std::string(word), static_cast<std::int32_t>(m_collected.words.size())).first;
    }
    cache.word = word;
    cache.id = found->second;
    return cache.id;
}

bool RowCollector::hasRoomFor(std::string_view text) {
    m_textBytes += text.size();
    m_isOverfull = m_isOverfull || m_textBytes > m_mostTexts;
    return !m_isOverfull;
}

std::int32_t RowCollector::nameId(const DumpRow& row) {
    if (row.uri.empty() && row.title.empty() && row.artist.empty() && row.album.empty())
        return 0;
    m_key.clear();
    appendNameKey(m_key, row.kind, row.uri, row.title, row.artist, row.album);
    const auto found = m_names.find(std::string_view(m_key));
    if (found != m_names.end())
        return found->second;
    if (!hasRoomFor(m_key))
        return 0;
    TrackRow name;
    name.nameId = static_cast<std::int32_t>(m_collected.names.size()) + 1;
    name.kind = row.kind;
    name.uri = row.uri;
    name.title = row.title;
    name.artist = row.artist;
    name.album = row.album;
    m_collected.names.push_back(std::move(name));
    m_names.emplace(m_key, m_collected.names.back().nameId);
    return m_collected.names.back().nameId;
}

} // namespace afs
