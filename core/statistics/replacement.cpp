// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fold.h"
#include "core/statistics/playlists.h"

#include <cstdlib>
#include <tuple>

namespace afs {

namespace {

std::string recordingOf(const PlaylistTrack& track) {
    return track.isrc.toUpper().toStdString();
}

/// Empty: names that say nothing.
std::string folded(std::string_view title, std::string_view artists) {
    const std::string foldedTitle = foldForSearch(title);
    const std::string foldedArtists = foldForSearch(artists);
    return foldedTitle.empty() || foldedArtists.empty() ? std::string() : foldedTitle + '\n' + foldedArtists;
}

std::string folded(const PlaylistTrack& track) {
    return folded(track.name.toStdString(), track.artists.toStdString());
}

/// When each track was played last; not at all: the start of time.
std::vector<Instant> lastPlaysOf(const Library& library) {
    std::vector<Instant> lastPlays(library.tracks.size());
    for (Row row = 0; row < library.plays(); ++row)
        if (library.track[row] != noIndex)
            lastPlays[library.track[row]] = library.endOf(row);
    return lastPlays;
}

} // namespace

ReplacementFinder::ReplacementFinder(const std::vector<PlaylistTrack>& others, const Library& library) {
    for (const PlaylistTrack& other : others)
        if (isDark(other.status) && !other.uri.isEmpty())
            m_dark.insert(other.uri.toStdString());
    for (const PlaylistTrack& other : others)
        add(other);
    const std::vector<Instant> lastPlays = lastPlaysOf(library);
    for (std::size_t track = 0; track < lastPlays.size(); ++track)
        if (lastPlays[track] != Instant{})
            add(library, library.tracks[track], lastPlays[track]);
}

void ReplacementFinder::add(const PlaylistTrack& other) {
    if (isDark(other.status) || other.status == EntryStatus::Local || other.status == EntryStatus::Episode ||
        other.uri.isEmpty() || m_dark.contains(other.uri.toStdString()))
        return;
    const Replacement song{other.uri.toStdString(),
                           other.name.toStdString(),
                           other.artists.toStdString(),
                           other.album.toStdString(),
                           {},
                           other.status == EntryStatus::Playable};
    m_candidates.push_back({song, other.length, {}});
    if (!other.isrc.isEmpty())
        m_byRecording[recordingOf(other)].push_back(m_candidates.size() - 1);
    addByNames(folded(other));
}

void ReplacementFinder::add(const Library& library, const TrackInfo& track, Instant lastPlay) {
    const std::string uri(library.text(track.uri));
    if (track.kind != Kind::Music || !uri.starts_with("spotify:track:") || m_dark.contains(uri))
        return;
    // The artist of a play is one name; of several credited artists it would be another song as often as not.
    const std::string title(library.text(track.title));
    const std::string artist(library.artistName(track.artist));
    const Replacement song{uri, title, artist, std::string(library.albumTitle(track.album)), {}, false};
    const auto length = track.lengthMs > 0 ? std::optional(Milliseconds(track.lengthMs)) : std::nullopt;
    m_candidates.push_back({song, length, lastPlay});
    addByNames(folded(title, artist));
}

void ReplacementFinder::addByNames(const std::string& names) {
    if (!names.empty())
        m_byNames[names].push_back(m_candidates.size() - 1);
}

std::optional<Replacement> ReplacementFinder::find(const PlaylistTrack& dark) const {
    const std::string uri = dark.uri.toStdString();
    const Candidate* best = nullptr;
    // Last the URI, so that equal facts give an equal answer.
    const auto isBetter = [&](const Candidate& one) {
        if (best == nullptr)
            return true;
        const auto worth = std::tuple(one.song.isPlayable, one.lastPlay);
        const auto bestWorth = std::tuple(best->song.isPlayable, best->lastPlay);
        return worth > bestWorth || (worth == bestWorth && one.song.uri < best->song.uri);
    };
    const auto look = [&](const Places& places, const std::string& key, const auto& fits) {
        const auto found = key.empty() ? places.end() : places.find(key);
        if (found == places.end())
            return;
        for (const std::size_t place : found->second)
            if (const Candidate& one = m_candidates[place]; one.song.uri != uri && fits(one) && isBetter(one))
                best = &one;
    };
    const auto isMeasured = [&](const Candidate& one) { return one.length && dark.length; };
    Likeness likeness = Likeness::Recording;
    look(m_byRecording, recordingOf(dark), [](const Candidate&) { return true; });
    if (best == nullptr) {
        likeness = Likeness::Length;
        look(m_byNames, folded(dark), [&](const Candidate& one) {
            return isMeasured(one) && std::abs((*one.length - *dark.length).count()) <= sameLengthMs;
        });
    }
    if (best == nullptr) {
        likeness = Likeness::Names;
        look(m_byNames, folded(dark), [&](const Candidate& one) { return !isMeasured(one); });
    }
    if (best == nullptr)
        return std::nullopt;
    Replacement song = best->song;
    song.likeness = likeness;
    return song;
}

} // namespace afs
