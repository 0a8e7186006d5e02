// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/playlists.h"

#include "core/base/fold.h"
#include "core/statistics/zone_offsets.h"

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <set>

namespace afs {

namespace {

using std::chrono::local_days;

std::string folded(const QString& text) {
    return foldForSearch(text.toStdString());
}

/// Whether the first of the credited artists has this name; names may hold commas themselves.
bool isFirstArtist(const std::string& artists, const std::string& name) {
    return !name.empty() && artists.starts_with(name) &&
           (artists.size() == name.size() || artists.compare(name.size(), 2, ", ") == 0);
}

} // namespace

TrackFinder::TrackFinder(const Library& library) : m_library(library) {
    m_byUri.reserve(library.tracks.size());
    m_byTitle.reserve(library.tracks.size());
    for (TrackIndex track = 0; track < library.tracks.size(); ++track) {
        const TrackInfo& info = library.tracks[track];
        addUri(info.uri, track);
        m_byId.emplace(info.id.value, track);
        if (info.kind == Kind::Music && info.title.length > 0)
            m_byTitle[foldForSearch(library.text(info.title))].push_back(track);
    }
    addUrisOfLongAgo();
    for (auto& [title, tracks] : m_byTitle)
        std::ranges::sort(tracks, {}, [&](TrackIndex track) { return library.tracks[track].id; });
}

void TrackFinder::addUri(StringPool::Ref uri, TrackIndex track) {
    if (uri.length > 0)
        m_byUri.emplace(m_library.text(uri), track);
}

/// Tracks whose newest play names them by another URI than older ones do.
void TrackFinder::addUrisOfLongAgo() {
    if (m_library.ownNames.empty())
        return;
    for (Row row = 0; row < m_library.plays(); ++row) {
        const auto own = std::ranges::lower_bound(m_library.ownNames, m_library.playId[row], {}, &OwnNames::playId);
        if (own != m_library.ownNames.end() && own->playId == m_library.playId[row] && m_library.track[row] != noIndex)
            addUri(m_library.rowNames[own->names].uri, m_library.track[row]);
    }
}

TrackIndex TrackFinder::find(const PlaylistTrack& entry) const {
    const TrackIndex track = findRelease(entry);
    return track == noIndex ? noIndex : m_library.recordingOf(track);
}

TrackIndex TrackFinder::findRelease(const PlaylistTrack& entry) const {
    if (!entry.uri.isEmpty())
        if (const auto found = m_byUri.find(entry.uri.toStdString()); found != m_byUri.end())
            return found->second;
    if (entry.track)
        if (const auto found = m_byId.find(entry.track.value); found != m_byId.end())
            return found->second;
    return entry.isApart ? noIndex : findByNames(entry);
}

TrackIndex TrackFinder::findByNames(const PlaylistTrack& entry) const {
    // A file of one's own is another recording than Spotify's, whatever its name.
    if (entry.name.isEmpty() || entry.status == EntryStatus::Local)
        return noIndex;
    const auto titled = m_byTitle.find(folded(entry.name));
    if (titled == m_byTitle.end())
        return noIndex;
    const std::string artists = folded(entry.artists);
    TrackIndex best = noIndex;
    for (const TrackIndex track : titled->second) {
        const TrackInfo& info = m_library.tracks[track];
        if (!isFirstArtist(artists, foldForSearch(m_library.artistName(info.artist))) ||
            m_library.text(info.uri).starts_with("spotify:local:"))
            continue;
        // Whether two that Spotify tells apart are one recording the store has said, who knows their codes.
        if (!entry.uri.isEmpty() && info.uri.length > 0)
            continue;
        const bool isMeasured = info.lengthMs > 0 && entry.length;
        if (isMeasured && std::abs(info.lengthMs - entry.length->count()) <= sameLengthMs)
            return track;
        if (!isMeasured && best == noIndex)
            best = track;
    }
    return best;
}

bool isSong(const PlaylistTrack& entry) {
    return entry.status != EntryStatus::Episode && !(entry.uri.isEmpty() && entry.name.isEmpty());
}

std::string songKey(const PlaylistTrack& entry) {
    if (entry.track)
        return std::to_string(entry.track.value);
    return entry.uri.isEmpty() ? folded(entry.name) + '\n' + folded(entry.artists) : entry.uri.toStdString();
}

std::vector<PlaylistSong> playlistSongs(const TrackFinder& finder, const Selection& selection,
                                        const std::vector<PlaylistTrack>& entries) {
    std::vector<PlaylistSong> songs;
    std::set<TrackIndex> known;
    std::set<std::string> unknown;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const PlaylistTrack& entry = entries[i];
        if (!isSong(entry))
            continue;
        PlaylistSong song{i, finder.find(entry), {}, {}};
        if (song.track == noIndex ? !unknown.insert(songKey(entry)).second : !known.insert(song.track).second)
            continue;
        if (song.track != noIndex && selection.byRecording()[song.track].amount.plays > 0) {
            song.amount = selection.byRecording()[song.track].amount;
            song.lastPlay = finder.library().endOf(selection.byRecording()[song.track].last);
        }
        songs.push_back(song);
    }
    return songs;
}

LastPlayed lastPlayedByWeek(const std::vector<PlaylistSong>& songs, const Scope& scope, int firstWeekday,
                            local_days today) {
    LastPlayed result;
    std::vector<std::int64_t> moments;
    for (const PlaylistSong& song : songs) {
        if (song.lastPlay)
            moments.push_back(song.lastPlay->time_since_epoch().count());
        else
            ++result.never;
    }
    if (moments.empty())
        return result;
    std::ranges::sort(moments);
    const ZoneOffsets offsets(scope.zone, moments.front(), moments.back(), scope.dayStart);
    LocalClock clock(offsets);
    for (const std::int64_t moment : moments) {
        clock.moveTo(moment);
        const local_days week = startOfWeek(local_days(std::chrono::days(clock.day())), firstWeekday);
        while (result.weeks.empty() || result.weeks.back().from < week) {
            const local_days next = result.weeks.empty() ? week : result.weeks.back().from + std::chrono::days(7);
            result.weeks.push_back({next, 0, today < next + std::chrono::days(7)});
        }
        // Where clocks go back over midnight a later moment may lie in the week before.
        const auto back = (result.weeks.back().from - week) / std::chrono::days(7);
        const auto place = static_cast<std::ptrdiff_t>(result.weeks.size()) - 1 - back;
        ++result.weeks[static_cast<std::size_t>(std::max<std::ptrdiff_t>(place, 0))].songs;
    }
    return result;
}

std::vector<std::int64_t> songsByPlays(const std::vector<PlaylistSong>& songs) {
    std::vector<std::int64_t> bars;
    for (const PlaylistSong& song : songs) {
        const auto plays = static_cast<std::size_t>(song.amount.plays);
        if (bars.size() <= plays)
            bars.resize(plays + 1);
        ++bars[plays];
    }
    return bars;
}

std::vector<std::uint8_t> tracksOnPlaylists(const TrackFinder& finder,
                                            const std::vector<std::vector<PlaylistTrack>>& playlists) {
    std::vector<std::uint8_t> onPlaylists(finder.library().tracks.size());
    for (const std::vector<PlaylistTrack>& entries : playlists)
        for (const PlaylistTrack& entry : entries)
            if (const TrackIndex track = finder.find(entry); track != noIndex)
                onPlaylists[track] = 1;
    return onPlaylists;
}

PlaylistShare playlistShare(const Library& library, const Selection& selection,
                            const std::vector<std::uint8_t>& onPlaylists) {
    PlaylistShare share;
    share.all = totals(library, selection).amount;
    for (std::size_t track = 0; track < onPlaylists.size(); ++track)
        if (onPlaylists[track] != 0)
            share.onPlaylists += selection.byRecording()[track].amount;
    return share;
}

std::vector<TopEntry> topOnNoPlaylist(const Library& library, const Scope& scope, const Selection& selection,
                                      const std::vector<std::uint8_t>& onPlaylists, std::size_t limit) {
    std::vector<TopEntry> top = topTracks(library, scope, selection, 0);
    std::erase_if(top, [&](const TopEntry& entry) { return onPlaylists[entry.index] != 0; });
    if (limit > 0 && top.size() > limit)
        top.resize(limit);
    return top;
}

} // namespace afs
