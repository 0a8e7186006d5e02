// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/counting.h"

#include "core/statistics/fork_join.h"

#include <algorithm>
#include <limits>
#include <set>
#include <string_view>
#include <unordered_set>
#include <utility>

namespace afs {

namespace {

constexpr std::int64_t leastMs = 30'000;      ///< rules `spotify` and `strict`; tracks have to be longer for `lastfm`
constexpr std::int64_t enoughMs = 4 * 60'000; ///< of any track, for `lastfm`
constexpr std::int64_t never = std::numeric_limits<std::int64_t>::max();

std::vector<std::int32_t> longestPlaysToTheEnd(const Library& library) {
    const unsigned parts = partsFor(library.plays());
    std::vector<std::vector<std::int32_t>> longest(parts);
    forkJoin(parts, [&](unsigned part) {
        std::vector<std::int32_t> mine(library.tracks.size(), -1);
        const auto [first, last] = partOf(library.plays(), part, parts);
        for (std::size_t row = first; row < last; ++row) {
            const TrackIndex track = library.track[row];
            if (track != noIndex && library.reasonEnd[row] == library.trackDone)
                mine[track] = std::max(mine[track], library.ms[row]);
        }
        longest[part] = std::move(mine);
    });
    for (unsigned part = 1; part < parts; ++part)
        std::transform(longest[0].begin(), longest[0].end(), longest[part].begin(), longest[0].begin(),
                       [](std::int32_t a, std::int32_t b) { return std::max(a, b); });
    return std::move(longest[0]);
}

} // namespace

std::vector<std::int32_t> trackLengths(const Library& library) {
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

Counting::Counting(const Library& library, CountingRule rule) : m_library(library), m_rule(rule) {
    const bool listened = rule == CountingRule::Spotify || rule == CountingRule::Strict;
    for (unsigned bits = 0; bits < m_flagsPass.size(); ++bits) {
        const PlayFlags flags = PlayFlags::unpacked(static_cast<std::uint8_t>(bits));
        m_flagsPass[bits] =
            !(listened && flags.incognito == Tri::Yes) && !(rule == CountingRule::Strict && flags.skipped == Tri::Yes);
    }
    m_reasonPasses.fill(rule == CountingRule::Finished ? 0 : 1);
    if (rule == CountingRule::Finished && library.trackDone != 0)
        m_reasonPasses[library.trackDone] = 1;
    m_minimum = listened ? leastMs : rule == CountingRule::Lastfm ? enoughMs : 0;
    if (rule == CountingRule::Lastfm)
        findTrackMinimums();
}

void Counting::findTrackMinimums() {
    m_trackMinimum.reserve(m_library.tracks.size());
    for (const std::int64_t length : trackLengths(m_library)) {
        if (length < 0)
            m_trackMinimum.push_back(enoughMs);
        else
            m_trackMinimum.push_back(length > leastMs ? std::min((length + 1) / 2, enoughMs) : never);
    }
}

bool Counting::countsUnmeasured(Row row) const {
    if (m_library.kind(row) != Kind::Music)
        return false;
    if (isUnmeasured(row))
        return m_rule != CountingRule::Finished;
    return m_rule == CountingRule::Everything ||
           (m_rule == CountingRule::Finished && m_reasonPasses[m_library.reasonEnd[row]] != 0);
}

std::int32_t Counting::believed(Row row) const {
    const TrackIndex track = m_library.track[row];
    const std::int32_t length = track == noIndex ? 0 : m_library.tracks[track].lengthMs;
    return length > 0 ? std::min(length, m_library.ms[row]) : static_cast<std::int32_t>(dayMs);
}

std::vector<std::uint8_t> tracksThatPass(const Library& library, const Filter& filter) {
    const bool byPlaylist = filter.playlist || !filter.playlistTracks.empty();
    if (filter.artists.empty() && filter.albums.empty() && filter.tracks.empty() && !byPlaylist)
        return {};
    const std::unordered_set<std::string_view> artists(filter.artists.begin(), filter.artists.end());
    std::set<std::pair<std::string_view, std::string_view>> albums;
    for (const AlbumName& album : filter.albums)
        albums.emplace(album.artist, album.album);
    const std::unordered_set<TrackId> tracks(filter.tracks.begin(), filter.tracks.end());
    const std::unordered_set<TrackId> playlist(filter.playlistTracks.begin(), filter.playlistTracks.end());
    std::vector<std::uint8_t> pass(library.tracks.size(), 0);
    for (TrackIndex i = 0; i < pass.size(); ++i) {
        const TrackInfo& track = library.tracks[i];
        const ArtistIndex albumArtist = track.album == noIndex ? noIndex : library.albums[track.album].artist;
        const bool passes =
            (artists.empty() || artists.contains(library.artistName(track.artist))) &&
            (albums.empty() || albums.contains({library.artistName(albumArtist), library.albumTitle(track.album)})) &&
            (tracks.empty() || tracks.contains(track.id)) && (!byPlaylist || playlist.contains(track.id));
        pass[i] = passes ? 1 : 0;
    }
    return pass;
}

} // namespace afs
