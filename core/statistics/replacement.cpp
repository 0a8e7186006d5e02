// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/search.h"
#include "core/statistics/playlists.h"

#include <cstdlib>
#include <tuple>

namespace afs {

namespace {

std::string foldedText(const QString& text) {
    return foldForSearch(text.toStdString());
}

bool isDark(EntryStatus status) {
    return status == EntryStatus::Unplayable || status == EntryStatus::Removed;
}

/// The best so far. Compared as: same recording, known to be playable, played last, and last the URI, so that equal
/// facts give an equal answer.
class Search {
public:
    explicit Search(const PlaylistTrack& dark)
        : m_dark(dark), m_title(foldedText(dark.name)), m_artists(foldedText(dark.artists)) {}

    void consider(const PlaylistTrack& other) {
        if (isDark(other.status) || other.status == EntryStatus::Local || other.status == EntryStatus::Episode ||
            other.uri.isEmpty() || other.uri == m_dark.uri)
            return;
        const bool sameRecording = !m_dark.isrc.isEmpty() && other.isrc.compare(m_dark.isrc, Qt::CaseInsensitive) == 0;
        if (!sameRecording &&
            !(isLike(other.length) && foldedText(other.name) == m_title && foldedText(other.artists) == m_artists))
            return;
        take({other.uri.toStdString(), other.name.toStdString(), other.artists.toStdString(), sameRecording,
              other.status == EntryStatus::Playable},
             {});
    }

    void consider(const Library& library, const TrackInfo& track, Instant lastPlay) {
        const std::string_view uri = library.text(track.uri);
        if (track.kind != Kind::Music || !uri.starts_with("spotify:track:") || uri == m_dark.uri.toStdString())
            return;
        const auto length = track.lengthMs > 0 ? std::optional(Milliseconds(track.lengthMs)) : std::nullopt;
        // The artist of a play is one name; of several credited artists it would be another song as often as not.
        const std::string_view artist = library.artistName(track.artist);
        if (!isLike(length) || foldForSearch(artist) != m_artists ||
            foldForSearch(library.text(track.title)) != m_title)
            return;
        take({std::string(uri), std::string(library.text(track.title)), std::string(artist), false, false}, lastPlay);
    }

    const std::optional<Replacement>& best() const { return m_best; }

private:
    bool isLike(std::optional<Milliseconds> length) const {
        return !m_title.empty() && !m_artists.empty() && length && m_dark.length &&
               std::abs((*length - *m_dark.length).count()) <= sameLengthMs;
    }

    void take(const Replacement& found, Instant lastPlay) {
        const auto worth = std::tuple(found.sameRecording, found.isPlayable, lastPlay);
        const auto bestWorth = m_best ? std::tuple(m_best->sameRecording, m_best->isPlayable, m_lastPlay) : worth;
        if (m_best && (worth < bestWorth || (worth == bestWorth && found.uri >= m_best->uri)))
            return;
        m_best = found;
        m_lastPlay = lastPlay;
    }

    const PlaylistTrack& m_dark;
    const std::string m_title;
    const std::string m_artists;
    std::optional<Replacement> m_best;
    Instant m_lastPlay;
};

} // namespace

std::optional<Replacement> replacementFor(const PlaylistTrack& dark, const std::vector<PlaylistTrack>& others,
                                          const Library& library) {
    Search search(dark);
    for (const PlaylistTrack& other : others)
        search.consider(other);
    std::vector<Instant> lastPlays(library.tracks.size());
    for (Row row = 0; row < library.plays(); ++row)
        if (library.track[row] != noIndex)
            lastPlays[library.track[row]] = library.endOf(row);
    for (std::size_t track = 0; track < library.tracks.size(); ++track)
        if (lastPlays[track] != Instant{})
            search.consider(library, library.tracks[track], lastPlays[track]);
    return search.best();
}

} // namespace afs
