// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/counting.h"

#include "core/base/fork_join.h"

#include <algorithm>
#include <array>
#include <limits>
#include <set>
#include <string_view>
#include <unordered_set>
#include <utility>

namespace afs {

namespace {

constexpr std::int32_t leastMs = 30'000;      ///< rules `spotify` and `strict`; tracks have to be longer for `lastfm`
constexpr std::int32_t enoughMs = 4 * 60'000; ///< of any track, for `lastfm`

/// The place of a track in a table with one entry more, which is for no track.
std::size_t placeOf(TrackIndex track, std::size_t tracks) {
    return std::min<std::size_t>(track, tracks);
}

std::vector<std::int32_t> longestPlaysToTheEnd(const Library& library) {
    const std::size_t tracks = library.tracks.size();
    const unsigned parts = partsFor(library.plays());
    std::vector<std::vector<std::int32_t>> longest(parts);
    forkJoin(parts, [&](unsigned part) {
        std::vector<std::int32_t> mine(tracks + 1, -1);
        const auto [first, last] = partOf(0, static_cast<Row>(library.plays()), part, parts);
        for (Row row = first; row < last; ++row) { // no branch: how a play ended cannot be foreseen
            std::int32_t& most = mine[placeOf(library.track[row], tracks)];
            most = std::max(most, library.reasonEnd[row] == library.trackDone ? library.ms[row] : -1);
        }
        longest[part] = std::move(mine);
    });
    for (unsigned part = 1; part < parts; ++part)
        std::transform(longest[0].begin(), longest[0].end(), longest[part].begin(), longest[0].begin(),
                       [](std::int32_t a, std::int32_t b) { return std::max(a, b); });
    longest[0].resize(tracks);
    return std::move(longest[0]);
}

std::vector<std::int32_t> findLengths(const Library& library) {
    std::vector<std::int32_t> lengths(library.tracks.size(), -1);
    if (library.trackDone != 0)
        lengths = longestPlaysToTheEnd(library);
    for (TrackIndex i = 0; i < lengths.size(); ++i) {
        if (library.tracks[i].lengthMs > 0)
            lengths[i] = library.tracks[i].lengthMs;
        else
            lengths[i] = static_cast<std::int32_t>(std::min<std::int64_t>(lengths[i], dayMs));
    }
    return lengths;
}

} // namespace

const std::vector<std::int32_t>& trackLengths(const Library& library) {
    return library.lengths.get([&library] { return findLengths(library); });
}

SkipMarks::SkipMarks(const Library& library) : m_library(library) {
    constexpr std::array<std::string_view, 4> skipping{"fwdbtn", "backbtn", "endplay", "unknown"};
    for (std::size_t code = 0; code < library.reasons.size() && code < m_skipping.size(); ++code)
        m_skipping[code] =
            std::find(skipping.begin(), skipping.end(), library.text(library.reasons[code])) != skipping.end();
}

Counting::Counting(const Library& library, CountingRule rule) : m_library(library), m_rule(rule) {
    const bool listened = rule == CountingRule::Spotify || rule == CountingRule::Strict;
    if (listened)
        m_private = {PlayFlags{.incognito = Tri{3}}.packed(), PlayFlags{.incognito = Tri::Yes}.packed()};
    if (rule == CountingRule::Strict)
        m_skipped = {PlayFlags{.skipped = Tri{3}}.packed(), PlayFlags{.skipped = Tri::Yes}.packed()};
    if (rule == CountingRule::Finished)
        m_reason = library.trackDone != 0 ? ByteTest{0xff, library.trackDone} : never;
    m_tooShort = listened ? leastMs - 1 : -1;
    if (rule == CountingRule::Lastfm)
        findTooShort();
}

void Counting::findTooShort() {
    m_trackTooShort.reserve(m_library.tracks.size() + 1);
    for (const std::int32_t length : trackLengths(m_library)) {
        const std::int32_t enough = length < 0 ? enoughMs : std::min(length / 2 + length % 2, enoughMs);
        const bool neverCounts = length >= 0 && length <= leastMs;
        m_trackTooShort.push_back(neverCounts ? std::numeric_limits<std::int32_t>::max() : enough - 1);
    }
    m_trackTooShort.push_back(enoughMs - 1);
}

void Counting::mark(Row first, std::size_t count, std::uint8_t* passes) const {
    const std::uint8_t* kinds = m_library.kindAndMarks.data() + first;
    const std::uint8_t* flags = m_library.flags.data() + first;
    const std::uint8_t* reasons = m_library.reasonEnd.data() + first;
    const std::int32_t* ms = m_library.ms.data() + first;
    const ByteTest music{Library::kindBits, static_cast<std::uint8_t>(Kind::Music)};
    const ByteTest isPrivate = m_private; // copies: `passes` is of a type that may point at anything
    const ByteTest isSkipped = m_skipped;
    const ByteTest reason = m_reason;
    const std::int32_t tooShort = m_tooShort;
    for (std::size_t i = 0; i < count; ++i)
        passes[i] =
            static_cast<std::uint8_t>(unsigned{music.holds(kinds[i])} & unsigned{reason.holds(reasons[i])} &
                                      unsigned{!isPrivate.holds(flags[i])} & unsigned{!isSkipped.holds(flags[i])});
    std::int32_t signs = 0;
    for (std::size_t i = 0; i < count; ++i) {
        passes[i] &= static_cast<std::uint8_t>(ms[i] > tooShort ? 1 : 0);
        signs |= ms[i];
    }
    if (!m_trackTooShort.empty()) {
        const std::int32_t* trackTooShort = m_trackTooShort.data();
        const std::size_t tracks = m_trackTooShort.size() - 1;
        const TrackIndex* track = m_library.track.data() + first;
        for (std::size_t i = 0; i < count; ++i)
            passes[i] &= static_cast<std::uint8_t>(ms[i] > trackTooShort[placeOf(track[i], tracks)] ? 1 : 0);
    }
    if (signs >= 0)
        return;
    for (std::size_t i = 0; i < count; ++i) {
        if (ms[i] < 0)
            passes[i] = countsUnmeasured(first + static_cast<Row>(i)) ? 1 : 0;
    }
}

bool Counting::countsUnmeasured(Row row) const {
    if (m_library.kind(row) != Kind::Music)
        return false;
    if (isUnmeasured(row))
        return m_rule != CountingRule::Finished;
    return m_rule == CountingRule::Everything ||
           (m_rule == CountingRule::Finished && m_reason.holds(m_library.reasonEnd[row]));
}

namespace {

/// The tracks with these ids, and all others of their recordings.
std::vector<std::uint8_t> withTheirRecordings(const Library& library, const std::vector<TrackId>& ids) {
    const std::unordered_set<TrackId> wanted(ids.begin(), ids.end());
    std::vector<std::uint8_t> chosen(library.tracks.size(), 0);
    for (TrackIndex i = 0; i < chosen.size(); ++i) {
        if (wanted.contains(library.tracks[i].id))
            chosen[library.recordingOf(i)] = 1;
    }
    for (TrackIndex i = 0; i < chosen.size() && !library.representatives.empty(); ++i)
        chosen[i] = chosen[library.recordingOf(i)];
    return chosen;
}

} // namespace

std::vector<std::uint8_t> tracksThatPass(const Library& library, const Filter& filter) {
    const bool byPlaylist = filter.playlist || !filter.playlistTracks.empty();
    if (filter.artists.empty() && filter.albums.empty() && filter.tracks.empty() && !byPlaylist)
        return {};
    const std::unordered_set<std::string_view> artists(filter.artists.begin(), filter.artists.end());
    std::set<std::pair<std::string_view, std::string_view>> albums;
    for (const AlbumName& album : filter.albums)
        albums.emplace(album.artist, album.album);
    const std::vector<std::uint8_t> tracks = withTheirRecordings(library, filter.tracks);
    const std::vector<std::uint8_t> playlist = withTheirRecordings(library, filter.playlistTracks);
    std::vector<std::uint8_t> pass(library.tracks.size(), 0);
    for (TrackIndex i = 0; i < pass.size(); ++i) {
        const TrackInfo& track = library.tracks[i];
        const ArtistIndex albumArtist = track.album == noIndex ? noIndex : library.albums[track.album].artist;
        const bool passes =
            (artists.empty() || artists.contains(library.artistName(track.artist))) &&
            (albums.empty() || albums.contains({library.artistName(albumArtist), library.albumTitle(track.album)})) &&
            (filter.tracks.empty() || tracks[i] != 0) && (!byPlaylist || playlist[i] != 0);
        pass[i] = passes ? 1 : 0;
    }
    return pass;
}

} // namespace afs
