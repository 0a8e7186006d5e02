// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/library_builder.h"

#include "core/base/fork_join.h"
#include "core/base/sort_runs.h"
#include "core/library/near_twins.h"
#include "core/library/recordings.h"
#include "core/library/track_names.h"

#include <algorithm>
#include <limits>
#include <tuple>
#include <utility>

namespace afs {

namespace {

struct SortKey {
    std::int64_t end;
    std::uint32_t playId;
    Row row;
    bool operator<(const SortKey& other) const { return std::tie(end, playId) < std::tie(other.end, other.playId); }
};

template <typename T>
void permute(Column<T>& column, const std::vector<SortKey>& order) {
    Column<T> sorted;
    sorted.reserve(column.size());
    for (const SortKey& key : order)
        sorted.push_back(column[key.row]);
    column = std::move(sorted);
}

} // namespace

LibraryBuilder::LibraryBuilder() {
    for (auto* words : {&m_library.reasons, &m_library.countries, &m_library.platforms})
        words->push_back({});
    // First, so that a hostile export's thousand other reasons cannot push it out of the table.
    m_library.trackDone = reason("trackdone");
}

void LibraryBuilder::reserve(std::size_t plays, std::size_t names) {
    m_library.end.reserve(plays);
    m_library.ms.reserve(plays);
    m_library.track.reserve(plays);
    m_library.playId.reserve(plays);
    m_library.platform.reserve(plays);
    m_library.kindAndMarks.reserve(plays);
    m_library.flags.reserve(plays);
    m_library.reasonStart.reserve(plays);
    m_library.reasonEnd.reserve(plays);
    m_library.country.reserve(plays);
    m_library.sources.reserve(plays);
    m_names.reserve(names);
}

StringPool::Ref LibraryBuilder::shared(std::string_view text) {
    if (const auto known = m_shared.find(text); known != m_shared.end())
        return known->second;
    return m_shared.emplace(text, m_library.strings.add(text)).first->second;
}

std::uint32_t LibraryBuilder::addName(const PlayName& name) {
    const RowNames names{m_library.strings.add(name.uri), m_library.strings.add(name.title), shared(name.artist),
                         shared(name.album),
                         shared(name.album.empty() || name.albumArtist.empty() ? name.artist : name.albumArtist)};
    m_names.push_back({name.track, names, name.lengthMs});
    return static_cast<std::uint32_t>(m_names.size() - 1);
}

std::uint8_t LibraryBuilder::reason(std::string_view word) {
    return static_cast<std::uint8_t>(m_reasons.code(word, m_library.strings, m_library.reasons));
}

std::uint8_t LibraryBuilder::country(std::string_view word) {
    return static_cast<std::uint8_t>(m_countries.code(word, m_library.strings, m_library.countries));
}

std::uint16_t LibraryBuilder::platform(std::string_view word) {
    return static_cast<std::uint16_t>(m_platforms.code(word, m_library.strings, m_library.platforms));
}

void LibraryBuilder::add(const PlayRow& play) {
    const std::int64_t ms = std::min<std::int64_t>(play.ms, std::numeric_limits<std::int32_t>::max());
    const unsigned marks = static_cast<unsigned>(play.kind) | (play.ms > dayMs ? beyondDayBit : 0U);
    m_library.end.push_back(play.end);
    m_library.ms.push_back(ms < 0 ? -1 : static_cast<std::int32_t>(ms));
    m_library.track.push_back(play.name);
    m_library.playId.push_back(play.playId);
    m_library.newestPlayId = std::max(m_library.newestPlayId, play.playId);
    m_library.platform.push_back(play.platform);
    m_library.kindAndMarks.push_back(static_cast<std::uint8_t>(marks));
    m_library.flags.push_back(play.flags);
    m_library.reasonStart.push_back(play.reasonStart);
    m_library.reasonEnd.push_back(play.reasonEnd);
    m_library.country.push_back(play.country);
    m_library.sources.push_back(play.sources);
    if (play.account)
        m_library.account.push_back(play.account.value);
}

void LibraryBuilder::sortPlays() {
    Library& lib = m_library;
    const auto count = static_cast<Row>(lib.plays());
    const auto isBefore = [&lib](Row a, Row b) {
        return std::tie(lib.end[a], lib.playId[a]) < std::tie(lib.end[b], lib.playId[b]);
    };
    Row sorted = 1;
    while (sorted < count && !isBefore(sorted, sorted - 1))
        ++sorted;
    if (sorted >= count)
        return;
    std::vector<SortKey> order;
    order.reserve(count);
    for (Row row = 0; row < count; ++row)
        order.push_back({lib.end[row], lib.playId[row], row});
    sortRuns(order); // imports are sorted each in itself
    permute(lib.end, order);
    permute(lib.ms, order);
    permute(lib.track, order);
    permute(lib.playId, order);
    permute(lib.platform, order);
    permute(lib.kindAndMarks, order);
    permute(lib.flags, order);
    permute(lib.reasonStart, order);
    permute(lib.reasonEnd, order);
    permute(lib.country, order);
    permute(lib.sources, order);
    if (!lib.account.empty())
        permute(lib.account, order);
}

/// In numbers alone: those of all names stay near the processor while a million rows point at them in no order.
void LibraryBuilder::findNewestPlays() {
    const auto count = static_cast<Row>(m_library.plays());
    const unsigned parts = partsFor(count);
    std::vector<std::vector<Row>> newest(parts);
    forkJoin(parts, [&](unsigned part) {
        std::vector<Row> mine(m_names.size(), noIndex);
        const auto [first, last] = partOf(0, count, part, parts);
        for (Row row = first; row < last; ++row)
            if (const std::uint32_t name = m_library.track[row]; name != noIndex)
                mine[name] = row;
        newest[part] = std::move(mine);
    });
    for (const std::vector<Row>& rows : newest)
        for (std::size_t name = 0; name < rows.size(); ++name)
            if (rows[name] != noIndex)
                m_names[name].last = rows[name];
}

void LibraryBuilder::makeTracks() {
    std::vector<TrackNaming> namings;
    std::unordered_map<TrackId, TrackIndex> dense;
    dense.reserve(m_names.size());
    namings.reserve(m_names.size());
    for (Name& name : m_names) {
        if (name.last == noIndex)
            continue;
        const auto [place, isNew] = dense.try_emplace(name.track, static_cast<TrackIndex>(namings.size()));
        if (isNew) {
            namings.emplace_back();
            m_library.tracks.emplace_back().id = name.track;
        }
        name.dense = place->second;
        namings[name.dense].consider(name.names, name.last, m_library.kind(name.last));
        namings[name.dense].considerLength(name.lengthMs, name.last);
    }
    NameTables tables(m_library);
    for (TrackIndex i = 0; i < namings.size(); ++i) {
        TrackInfo& track = m_library.tracks[i];
        track.kind = namings[i].kind();
        track.lengthMs = namings[i].lengthMs();
        if (const auto linked = m_recordings.find(track.id); linked != m_recordings.end())
            track.recording = linked->second;
        tables.place(track, namings[i].names());
    }
    for (Name& name : m_names) {
        if (name.last == noIndex || sameNames(m_library.strings, name.names, namings[name.dense].names()))
            continue;
        name.ownNames = static_cast<std::uint32_t>(m_library.rowNames.size());
        m_library.rowNames.push_back(name.names);
    }
}

void LibraryBuilder::placeTracks() {
    std::vector<std::pair<TrackIndex, std::uint32_t>> places;
    places.reserve(m_names.size());
    for (const Name& name : m_names)
        places.emplace_back(name.dense, name.ownNames);
    const auto count = static_cast<Row>(m_library.plays());
    const unsigned parts = partsFor(count);
    std::vector<std::vector<OwnNames>> ownNames(parts);
    forkJoin(parts, [&](unsigned part) {
        const auto [first, last] = partOf(0, count, part, parts);
        for (Row row = first; row < last; ++row) {
            TrackIndex& place = m_library.track[row];
            if (place == noIndex)
                continue;
            const auto [dense, own] = places[place];
            place = dense;
            if (own != noIndex)
                ownNames[part].push_back({m_library.playId[row], own});
        }
    });
    for (const std::vector<OwnNames>& some : ownNames)
        m_library.ownNames.insert(m_library.ownNames.end(), some.begin(), some.end());
    std::sort(m_library.ownNames.begin(), m_library.ownNames.end(),
              [](const OwnNames& a, const OwnNames& b) { return a.playId < b.playId; });
    forkJoin(parts, [&](unsigned part) {
        const auto [first, last] = partOf(0, count, part, parts);
        markNearTwins(m_library, first, last);
    });
}

Library LibraryBuilder::build(std::uint64_t version) {
    m_library.version = version;
    sortPlays();
    findNewestPlays();
    makeTracks();
    placeTracks();
    if (!m_recordings.empty())
        findRepresentatives(m_library);
    m_names.clear();
    m_recordings.clear();
    m_shared.clear();
    return std::exchange(m_library, Library{});
}

} // namespace afs
