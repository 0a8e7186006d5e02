// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/song_opener.h"

#include "core/statistics/playlists.h"
#include "ui/models/scope_store.h"

namespace afs {

namespace {

/// What plays, as a playlist would name it.
PlaylistTrack entryOf(const NowPlaying& song) {
    PlaylistTrack entry;
    entry.uri = song.uri;
    entry.name = song.title;
    entry.artists = song.artist;
    entry.status = song.isLocalFile ? EntryStatus::Local : EntryStatus::Unknown;
    return entry;
}

std::optional<SubjectLink> linkOf(const Library& library, const PlaylistTrack& song) {
    const TrackIndex track = TrackFinder(library).find(song);
    return track == noIndex ? std::nullopt : std::optional(linkTo(library, Ranked::Tracks, track));
}

bool isSamePage(const Place& a, const Place& b) {
    return a.page == b.page && a.detail == b.detail && a.subject == b.subject;
}

} // namespace

SongOpener::SongOpener(ScopeStore& scope, StatisticsRunner& runner, LibrarySource& library, QObject* parent)
    : QObject(parent), m_scope(scope), m_runner(runner), m_library(library) {
    connect(&library, &LibrarySource::libraryChanged, this, &SongOpener::look);
}

void SongOpener::open(const NowPlaying& song) {
    m_wish = Wish{entryOf(song), m_scope.place()};
    look();
}

void SongOpener::look() {
    const LibraryPtr library = m_library.library();
    if (!m_wish || !library)
        return;
    m_runner.ask(
        m_line, [library, song = m_wish->song](const Wanted&) { return linkOf(*library, song); },
        [this](const std::optional<SubjectLink>& song) { arrive(song); });
}

void SongOpener::arrive(const std::optional<SubjectLink>& song) {
    const Wish wish = *std::exchange(m_wish, std::nullopt);
    if (!isSamePage(wish.from, m_scope.place()))
        return;
    if (song)
        m_scope.openSubject(*song);
    else
        m_scope.openPage(PageId::History);
}

} // namespace afs
