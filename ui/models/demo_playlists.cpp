// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/demo_sources.h"
#include "ui/models/format.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>
#include <array>
#include <map>

namespace afs {

namespace {

struct DemoListWords {
    Q_DECLARE_TR_FUNCTIONS(DemoPlaylists)
};

struct Recipe {
    const char* name;
    std::size_t first; ///< of the library's tracks, and every `step`th after it
    std::size_t step;
    int songs;
    int neverPlayed;
};
constexpr std::array<Recipe, 3> recipes{{
    {QT_TRANSLATE_NOOP("DemoPlaylists", "Morning coffee"), 0, 3, 34, 4},
    {QT_TRANSLATE_NOOP("DemoPlaylists", "Long drives"), 2, 11, 58, 9},
    {QT_TRANSLATE_NOOP("DemoPlaylists", "Rainy Sundays"), 40, 17, 26, 2},
}};
constexpr std::array<const char*, 9> unheardTitles{"Glass Harbour",   "Seven Paper Moons", "The Slow Elevator",
                                                   "Winter Ferry",    "Copper Rain",       "A Room With No Clocks",
                                                   "Salt and Static", "Underpass Choir",   "Last Tram to Nowhere"};

constexpr std::chrono::days firstLook{540}; ///< longer ago than any song went dark since

QString unheardTitle(int number) {
    return QString::fromLatin1(unheardTitles[static_cast<std::size_t>(number) % unheardTitles.size()]);
}

/// Every seventh song or so has gone, each in another way.
void darken(PlaylistTrack& track, Instant now) {
    const int age = 20 + track.position * 9;
    switch (track.position % 21) {
    case 6:
        track.status = EntryStatus::Unplayable;
        track.reason = QStringLiteral("market");
        track.darkSince = now - std::chrono::days(age);
        break;
    case 13:
        track.status = EntryStatus::Removed;
        track.darkSince = now - std::chrono::days(age);
        break;
    case 16:
        track.status = EntryStatus::Local;
        break;
    case 20:
        track.status = EntryStatus::Unplayable;
        track.reason = QStringLiteral("product");
        track.darkSince = now - firstLook;
        track.darkAtFirstSight = true;
        break;
    default:
        track.status = EntryStatus::Playable;
    }
}

class DemoPlaylists final : public PlaylistSource {
public:
    DemoPlaylists(LibrarySource& library, const Clock& clock) : m_library(library), m_now(clock.now()) {
        connect(&library, &LibrarySource::libraryChanged, this, [this] {
            invent();
            Q_EMIT playlistsChanged(AccountId());
        });
        invent();
    }

    std::vector<WatchedPlaylist> playlists(AccountId) const override { return m_playlists; }
    std::vector<PlaylistTrack> tracks(AccountId, PlaylistId playlist) const override {
        const auto found = m_tracks.find(playlist.value);
        return found == m_tracks.end() ? std::vector<PlaylistTrack>() : found->second;
    }
    std::vector<PlaylistEvent> events(AccountId) const override { return m_events; }
    std::vector<PlaylistTrack> knownTracks(AccountId) const override {
        std::vector<PlaylistTrack> known;
        for (const auto& [playlist, tracks] : m_tracks)
            known.insert(known.end(), tracks.begin(), tracks.end());
        return known;
    }
    QString market(AccountId) const override { return QStringLiteral("DE"); }
    void setMarket(AccountId, const QString&) override {}
    void list(AccountId, QObject* context, Listed done) override {
        QTimer::singleShot(0, context, [this, done = std::move(done)] {
            std::vector<ListedPlaylist> listed;
            for (const WatchedPlaylist& each : m_playlists)
                listed.push_back({each.spotifyId, each.name, each.ownerName, each.isReadable,
                                  each.isReadable ? std::optional(each.entries) : std::nullopt, true});
            done(listed);
        });
    }
    void add(AccountId, const QString&, QObject* context, Added done) override {
        QTimer::singleShot(0, context, [done = std::move(done)] {
            done(failure(ErrorKind::Failed,
                         DemoListWords::tr("This window shows invented data: Spotify is not asked for playlists.")));
        });
    }
    void remove(AccountId account, PlaylistId playlist) override {
        const auto gone = std::stable_partition(m_playlists.begin(), m_playlists.end(),
                                                [&](const WatchedPlaylist& each) { return each.id != playlist; });
        m_removed.insert(m_removed.end(), gone, m_playlists.end());
        m_playlists.erase(gone, m_playlists.end());
        Q_EMIT playlistsChanged(account);
    }
    void restore(AccountId account, PlaylistId playlist, QObject* context, Added done) override {
        const auto found = std::find_if(m_removed.begin(), m_removed.end(),
                                        [&](const WatchedPlaylist& each) { return each.id == playlist; });
        if (found == m_removed.end())
            return;
        const WatchedPlaylist back = *found;
        m_removed.erase(found);
        m_playlists.push_back(back);
        Q_EMIT playlistsChanged(account);
        QTimer::singleShot(0, context, [done = std::move(done), back] { done(back); });
    }
    void scanNow(AccountId, bool, QObject* context, Scanned done) override {
        QTimer::singleShot(0, context, [this, done = std::move(done)] {
            PlaylistRound round;
            round.scanned = static_cast<int>(m_playlists.size());
            done(round);
        });
    }

private:
    void invent();
    void addTwin(std::vector<PlaylistTrack>& tracks) const;
    void inventOne(const Recipe& recipe, PlaylistId id, const std::vector<TrackIndex>& played);

    LibrarySource& m_library;
    Instant m_now;
    std::vector<WatchedPlaylist> m_playlists;
    std::vector<WatchedPlaylist> m_removed;
    std::map<std::int32_t, std::vector<PlaylistTrack>> m_tracks;
    std::vector<PlaylistEvent> m_events;
};

void DemoPlaylists::invent() {
    m_playlists.clear();
    m_tracks.clear();
    m_events.clear();
    const LibraryPtr library = m_library.library();
    if (!library || library->plays() == 0)
        return;
    std::vector<int> plays(library->tracks.size());
    for (const TrackIndex track : library->track)
        if (track != noIndex)
            ++plays[track];
    std::vector<TrackIndex> played;
    for (TrackIndex track = 0; track < plays.size(); ++track)
        if (plays[track] > 0)
            played.push_back(track);
    std::stable_sort(played.begin(), played.end(), [&](TrackIndex a, TrackIndex b) { return plays[a] > plays[b]; });
    for (std::size_t i = 0; i < recipes.size(); ++i)
        inventOne(recipes[i], PlaylistId(static_cast<std::int32_t>(i) + 1), played);
    WatchedPlaylist foreign;
    foreign.id = PlaylistId(static_cast<std::int32_t>(recipes.size()) + 1);
    foreign.spotifyId = QStringLiteral("demo-foreign");
    foreign.name = DemoListWords::tr("Somebody else's summer");
    foreign.ownerName = DemoListWords::tr("somebody else");
    foreign.isReadable = false;
    foreign.lastScan = m_now - std::chrono::days(1);
    m_playlists.push_back(foreign);
    std::stable_sort(m_events.begin(), m_events.end(),
                     [](const PlaylistEvent& a, const PlaylistEvent& b) { return a.at > b.at; });
}

void DemoPlaylists::inventOne(const Recipe& recipe, PlaylistId id, const std::vector<TrackIndex>& played) {
    const Library& library = *m_library.library();
    WatchedPlaylist playlist;
    playlist.id = id;
    playlist.spotifyId = QStringLiteral("demo-%1").arg(id.value);
    playlist.name = DemoListWords::tr(recipe.name);
    playlist.ownerName = DemoListWords::tr("you");
    playlist.unplayable = 0;
    playlist.lastScan = m_now - std::chrono::hours(3) - std::chrono::minutes(7 * id.value);
    std::vector<PlaylistTrack> tracks;
    for (int position = 0; position < recipe.songs; ++position) {
        PlaylistTrack track;
        track.position = position;
        track.addedAt = m_now - std::chrono::days(900 - position * 7);
        const std::size_t at = recipe.first + static_cast<std::size_t>(position) * recipe.step;
        if (position < recipe.songs - recipe.neverPlayed && at < played.size()) {
            const TrackInfo& info = library.tracks[played[at]];
            track.track = info.id;
            track.uri = fromUtf8(library.text(info.uri));
            track.name = titleOrUnknown(library.text(info.title));
            track.artists = artistOrUnknown(library.artistName(info.artist));
            track.album = fromUtf8(library.albumTitle(info.album));
        } else {
            track.uri = QStringLiteral("spotify:track:demo%1x%2").arg(id.value).arg(position);
            track.name = unheardTitle(position + id.value);
            track.artists = QStringLiteral("The Unheard");
        }
        track.length = Milliseconds(150'000 + position % 9 * 17'000);
        darken(track, m_now);
        if (track.darkSince) {
            ++*playlist.unplayable;
            if (!track.darkAtFirstSight)
                m_events.push_back({*track.darkSince, id, PlaylistChange::WentDark, track.uri, track.name,
                                    track.artists,
                                    track.status == EntryStatus::Removed ? QStringLiteral("removed") : track.reason});
        }
        tracks.push_back(std::move(track));
    }
    if (id.value == static_cast<std::int32_t>(recipes.size()))
        addTwin(tracks);
    playlist.entries = static_cast<int>(tracks.size());
    m_playlists.push_back(playlist);
    m_tracks[id.value] = std::move(tracks);
}

/// Something that went dark on the first list is there once more, on another album.
void DemoPlaylists::addTwin(std::vector<PlaylistTrack>& tracks) const {
    for (const PlaylistTrack& gone : m_tracks.at(1)) {
        if (gone.status != EntryStatus::Unplayable)
            continue;
        PlaylistTrack twin = gone;
        twin.position = static_cast<int>(tracks.size());
        twin.uri += QStringLiteral("x");
        twin.album = DemoListWords::tr("The Collection");
        twin.status = EntryStatus::Playable;
        twin.reason.clear();
        twin.darkSince.reset();
        tracks.push_back(std::move(twin));
        return;
    }
}

} // namespace

std::unique_ptr<PlaylistSource> demoPlaylists(LibrarySource& library, const Clock& clock) {
    return std::make_unique<DemoPlaylists>(library, clock);
}

} // namespace afs
