// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/live.h"
#include "app/commands/output.h"
#include "core/library/loader.h"
#include "core/statistics/playlists.h"
#include "core/statistics/statistics.h"
#include "core/store/playlist_store.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <unordered_map>

namespace afs {

namespace {

QString playlistsText(const char* text) {
    return QCoreApplication::translate("PlaylistsCommand", text);
}

QString statusName(EntryStatus status) {
    switch (status) {
    case EntryStatus::Playable:
        return QStringLiteral("playable");
    case EntryStatus::Unplayable:
        return QStringLiteral("unplayable");
    case EntryStatus::Local:
        return QStringLiteral("local");
    case EntryStatus::Removed:
        return QStringLiteral("removed");
    case EntryStatus::Episode:
        return QStringLiteral("episode");
    case EntryStatus::Unknown:
        return QStringLiteral("unknown");
    }
    return {};
}

QString withheld() {
    return playlistsText(QT_TRANSLATE_NOOP("PlaylistsCommand",
                                           "Spotify does not give this playlist's contents to personal apps: "
                                           "only your own playlists and those that you keep together with "
                                           "others can be looked into."));
}

QJsonValue textOrNull(const QString& text) {
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

/// What is withheld by now may have been read before.
bool wasRead(const WatchedPlaylist& playlist) {
    return playlist.isReadable || playlist.lastScan;
}

QJsonObject playlistJson(const WatchedPlaylist& playlist) {
    return {{QStringLiteral("id"), playlist.id.value},
            {QStringLiteral("spotify_id"), playlist.spotifyId},
            {QStringLiteral("name"), playlist.name},
            {QStringLiteral("owner"), textOrNull(playlist.ownerName)},
            {QStringLiteral("watched"), true},
            {QStringLiteral("readable"), playlist.isReadable && (!playlist.goneSince || playlist.isGivenOffList())},
            {QStringLiteral("entries"), wasRead(playlist) ? QJsonValue(playlist.entries) : QJsonValue()},
            {QStringLiteral("unplayable"), playlist.unplayable ? QJsonValue(*playlist.unplayable) : QJsonValue()},
            {QStringLiteral("unknown"), wasRead(playlist) ? QJsonValue(playlist.unknown) : QJsonValue()},
            {QStringLiteral("last_scan"), instantJson(playlist.lastScan)},
            {QStringLiteral("gone_since"), instantJson(playlist.goneSince)}};
}

QString entriesText(int entries) {
    return entries == 1 ? playlistsText(QT_TRANSLATE_NOOP("PlaylistsCommand", "1 entry"))
                        : playlistsText(QT_TRANSLATE_NOOP("PlaylistsCommand", "%1 entries")).arg(number(entries));
}

QString lastKnown(const WatchedPlaylist& playlist) {
    const QString entries = entriesText(playlist.entries);
    if (!playlist.lastScan)
        return playlistsText(QT_TRANSLATE_NOOP("PlaylistsCommand", "not scanned yet"));
    if (!playlist.unplayable)
        return playlistsText(QT_TRANSLATE_NOOP("PlaylistsCommand", "%1; Spotify did not say what it plays of it"))
            .arg(entries);
    if (playlist.unknown > 0)
        return playlistsText(QT_TRANSLATE_NOOP("PlaylistsCommand", "%1, %2 unplayable, %3 not known"))
            .arg(entries, number(*playlist.unplayable), number(playlist.unknown));
    return playlistsText(QT_TRANSLATE_NOOP("PlaylistsCommand", "%1, %2 unplayable"))
        .arg(entries, number(*playlist.unplayable));
}

QString stateOf(const WatchedPlaylist& playlist) {
    if (playlist.isGivenOffList())
        return playlistsText(QT_TRANSLATE_NOOP("PlaylistsCommand",
                                               "no longer among your playlists at Spotify since %1, and scanned all "
                                               "the same: %2"))
            .arg(localTimeText(*playlist.goneSince), lastKnown(playlist));
    if (playlist.goneSince && !playlist.lastScan)
        return playlistsText(QT_TRANSLATE_NOOP("PlaylistsCommand", "missing at Spotify since %1: no longer among your "
                                                                   "playlists, gone, or not shown to this account"))
            .arg(localTimeText(*playlist.goneSince));
    if (playlist.goneSince)
        return playlistsText(QT_TRANSLATE_NOOP("PlaylistsCommand",
                                               "missing at Spotify since %1: no longer among your "
                                               "playlists, gone, or not shown to this account. When it was last read, "
                                               "%2: %3"))
            .arg(localTimeText(*playlist.goneSince), localTimeText(*playlist.lastScan),
                 playlist.isReadable ? lastKnown(playlist) : entriesText(playlist.entries));
    if (playlist.isReadable)
        return lastKnown(playlist);
    return playlist.lastScan ? playlistsText(QT_TRANSLATE_NOOP("PlaylistsCommand", "%1 When it was last read, %2: %3"))
                                   .arg(withheld(), localTimeText(*playlist.lastScan), entriesText(playlist.entries))
                             : withheld();
}

void printPlaylist(const WatchedPlaylist& playlist) {
    printLine(QStringLiteral("%1  %2: %3")
                  .arg(QString::number(playlist.id.value).rightJustified(4), playlist.name, stateOf(playlist)));
}

/// By its number here, or by whatever names it at Spotify.
Result<StoredPlaylist> findPlaylist(Session& session, AccountId account, const QString& text) {
    auto playlists = PlaylistStore(session).list(account);
    if (!playlists)
        return failure(playlists.error());
    const QString spotifyId = playlistIdOf(text);
    for (const StoredPlaylist& playlist : *playlists)
        if ((!spotifyId.isEmpty() && playlist.watched.spotifyId == spotifyId) ||
            QString::number(playlist.watched.id.value) == text)
            return playlist;
    return failure(
        ErrorKind::Usage,
        playlistsText(QT_TRANSLATE_NOOP("PlaylistsCommand", "No playlist \"%1\" is watched. \"playlists list\" lists "
                                                            "those that are."))
            .arg(text));
}

/// How often each song of a playlist was played, by the usual rule.
class PlaysOfSongs {
public:
    explicit PlaysOfSongs(LibraryPtr library) : m_library(std::move(library)), m_finder(*m_library) {
        const Scope scope;
        for (const TopEntry& entry : topTracks(*m_library, scope, select(*m_library, scope), 0))
            m_plays.emplace(entry.index, entry);
    }

    std::optional<TopEntry> find(const PlaylistTrack& song) const {
        const auto played = m_plays.find(m_finder.find(song));
        return played == m_plays.end() ? std::nullopt : std::optional(played->second);
    }

private:
    LibraryPtr m_library;
    TrackFinder m_finder;
    std::unordered_map<TrackIndex, TopEntry> m_plays;
};

QJsonObject songJson(const PlaylistTrack& song, const std::optional<TopEntry>& played) {
    return {{QStringLiteral("position"), song.position},
            {QStringLiteral("name"), song.name},
            {QStringLiteral("artists"), song.artists},
            {QStringLiteral("uri"), textOrNull(song.uri)},
            {QStringLiteral("status"), statusName(song.status)},
            {QStringLiteral("reason"), textOrNull(reasonToTell(song.reason))},
            {QStringLiteral("dark_since"), instantJson(song.darkAtFirstSight ? std::nullopt : song.darkSince)},
            {QStringLiteral("dark_at_first_sight"), instantJson(song.darkAtFirstSight ? song.darkSince : std::nullopt)},
            {QStringLiteral("plays"), played ? static_cast<qint64>(played->amount.plays) : 0},
            {QStringLiteral("last_played"), instantJson(played ? std::optional(played->lastPlay) : std::nullopt)}};
}

void printSong(const PlaylistTrack& song, std::int64_t plays) {
    const QString title = song.name.isEmpty()
                              ? playlistsText(QT_TRANSLATE_NOOP("PlaylistsCommand", "a song whose name was never seen"))
                          : song.artists.isEmpty() ? song.name
                                                   : QStringLiteral("%1 - %2").arg(song.artists, song.name);
    const QString status = statusName(song.status);
    const QString state =
        song.reason.isEmpty() ? status : QStringLiteral("%1: %2").arg(status, reasonToTell(song.reason));
    printLine(
        playlistsText(QT_TRANSLATE_NOOP("PlaylistsCommand", "%1  %2  %3 (plays: %4)"))
            .arg(QString::number(song.position + 1).rightJustified(5), state.leftJustified(10), title, number(plays)));
}

/// What is withheld by now is shown as it was, with an error beside it: `code` is its exit code.
Status show(OpenDatabase& database, AccountId account, const Options& options, int& code) {
    Session& session = *database.session;
    const auto found = findPlaylist(session, account, options.playlist);
    if (!found)
        return failure(found.error());
    const WatchedPlaylist& playlist = found->watched;
    const Error refusal{ErrorKind::BadInput, playlist.goneSince ? stateOf(playlist) : withheld(), {}};
    if (!wasRead(playlist))
        return failure(refusal);
    const auto tracks = PlaylistStore(session).tracks(account, playlist.id);
    const auto library = tracks ? loadLibrary(session, account) : failure(tracks.error());
    if (!library)
        return failure(library.error());
    const PlaysOfSongs plays(*library);
    QJsonArray list;
    if (!options.json)
        printPlaylist(playlist);
    const auto entries = tracks->find(playlist.id);
    for (const PlaylistTrack& song : entries == tracks->end() ? std::vector<PlaylistTrack>() : entries->second) {
        const auto played = plays.find(song);
        list.append(songJson(song, played));
        if (!options.json)
            printSong(song, played ? played->amount.plays : 0);
    }
    if (options.json) {
        QJsonObject json = playlistJson(playlist);
        json.insert(QStringLiteral("tracks"), list);
        if (!playlist.isReadable)
            json.insert(QStringLiteral("error"), errorJson(refusal));
        printJson(json);
    }
    if (!playlist.isReadable)
        code = printError(refusal, false);
    return {};
}

Status remove(OpenDatabase& database, AccountId account, const Options& options) {
    const auto found = findPlaylist(*database.session, account, options.playlist);
    if (!found)
        return failure(found.error());
    if (const Status removed = PlaylistStore(*database.session).remove(account, found->watched.id); !removed)
        return removed;
    if (options.json)
        printJson({{QStringLiteral("id"), found->watched.id.value}, {QStringLiteral("watched"), false}});
    else
        printLine(
            playlistsText(QT_TRANSLATE_NOOP("PlaylistsCommand", "%1 is no longer watched.")).arg(found->watched.name));
    return {};
}

QJsonObject listedJson(const ListedPlaylist& playlist) {
    return {{QStringLiteral("id"), QJsonValue()},
            {QStringLiteral("spotify_id"), playlist.spotifyId},
            {QStringLiteral("name"), playlist.name},
            {QStringLiteral("owner"), textOrNull(playlist.ownerName)},
            {QStringLiteral("watched"), false},
            {QStringLiteral("readable"), playlist.isOwn},
            {QStringLiteral("entries"), playlist.entries ? QJsonValue(*playlist.entries) : QJsonValue()},
            {QStringLiteral("unplayable"), QJsonValue()},
            {QStringLiteral("unknown"), QJsonValue()},
            {QStringLiteral("last_scan"), QJsonValue()},
            {QStringLiteral("gone_since"), QJsonValue()}};
}

/// What is watched, and what else there is to choose from.
struct KnownPlaylists {
    std::vector<StoredPlaylist> watched;
    std::vector<ListedPlaylist> others;
    std::optional<Error> problem; ///< why Spotify did not tell of others
};

void printList(const KnownPlaylists& known, bool asJson) {
    if (asJson) {
        QJsonArray list;
        for (const StoredPlaylist& playlist : known.watched)
            list.append(playlistJson(playlist.watched));
        for (const ListedPlaylist& playlist : known.others)
            list.append(listedJson(playlist));
        QJsonObject json{{QStringLiteral("playlists"), list}};
        if (known.problem)
            json.insert(QStringLiteral("error"), errorJson(*known.problem));
        printJson(json);
        return;
    }
    if (known.watched.empty())
        printLine(
            playlistsText(QT_TRANSLATE_NOOP("PlaylistsCommand", "No playlist is watched yet: playlists add URL.")));
    for (const StoredPlaylist& playlist : known.watched)
        printPlaylist(playlist.watched);
    for (const ListedPlaylist& playlist : known.others)
        printLine(playlist.isOwn ? playlistsText(QT_TRANSLATE_NOOP("PlaylistsCommand", "not watched: %1  %2"))
                                       .arg(playlist.spotifyId, playlist.name)
                                 : playlistsText(QT_TRANSLATE_NOOP(
                                                     "PlaylistsCommand",
                                                     "not watched: %1  %2 (by %3: Spotify may withhold its contents)"))
                                       .arg(playlist.spotifyId, playlist.name, playlist.ownerName));
}

/// Where nobody is signed in Spotify cannot be asked what else there is: that is told beside what is stored.
Status askForOthers(Live& live, AccountId account, KnownPlaylists& known) {
    return live.run([&live, &known, account] {
        const LinkedAccount* linked = live.scanning().accounts().find(account);
        if (linked == nullptr || !linked->isSignedIn) {
            known.problem = notSignedIn(linked);
            live.finish({});
            return;
        }
        live.scanning().playlists().list(account, &live, [&](const Result<std::vector<ListedPlaylist>>& listed) {
            if (!listed)
                known.problem = listed.error();
            for (const ListedPlaylist& playlist : listed.value_or(std::vector<ListedPlaylist>()))
                if (!std::ranges::count(known.watched, playlist.spotifyId,
                                        [](const StoredPlaylist& stored) { return stored.watched.spotifyId; }))
                    known.others.push_back(playlist);
            live.finish({});
        });
    });
}

/// Prints what is stored in every case; an error stands beside it.
int list(Live& live, AccountId account, const Options& options) {
    KnownPlaylists known;
    auto watched = PlaylistStore(*live.database().session).list(account);
    if (!watched)
        return printError(watched.error(), options.json);
    known.watched = std::move(*watched);
    if (const Status asked = askForOthers(live, account, known); !asked)
        known.problem = asked.error();
    printList(known, options.json);
    if (!known.problem)
        return 0;
    printError(*known.problem, false);
    return exitCodeBesideData(*known.problem);
}

Status add(Live& live, AccountId account, const Options& options) {
    return live.run([&] {
        const LinkedAccount* linked = live.scanning().accounts().find(account);
        if (playlistIdOf(options.playlist).isEmpty()) {
            live.finish(failure(notAPlaylist(options.playlist)));
            return;
        }
        if (linked == nullptr || !linked->isSignedIn) {
            live.finish(failure(notSignedIn(linked)));
            return;
        }
        live.scanning().playlists().add(account, options.playlist, &live, [&](const Result<WatchedPlaylist>& added) {
            if (!added) {
                live.finish(failure(added.error()));
                return;
            }
            if (!added->isReadable) {
                live.finish(failure(ErrorKind::BadInput, withheld()));
                return;
            }
            if (options.json)
                printJson(playlistJson(*added));
            else
                printPlaylist(*added);
            live.finish({});
        });
    });
}

Status runAction(Live& live, AccountId account, const Options& options, int& code) {
    switch (options.playlistAction) {
    case PlaylistAction::Add:
        return add(live, account, options);
    case PlaylistAction::Remove:
        return remove(live.database(), account, options);
    case PlaylistAction::Show:
        return show(live.database(), account, options, code);
    case PlaylistAction::List:
        break; // prints beside its error
    }
    return {};
}

} // namespace

int runPlaylists(const Options& options, std::stop_token stop) {
    int code = 0;
    const Status done = withAccount(options, stop, [&options, &code](Live& live, AccountId account) {
        Session& session = *live.database().session;
        if (const Status kept = rememberMarket(session, account, options.market); !kept)
            return kept;
        Status acted;
        if (options.playlistAction == PlaylistAction::List)
            code = list(live, account, options);
        else
            acted = runAction(live, account, options, code);
        if (acted && options.playlistAction != PlaylistAction::Remove)
            tellMissingMarket(session, {account}, QStringLiteral("playlists list --market DE"));
        return acted;
    });
    return done ? code : printError(done.error(), options.json);
}

} // namespace afs
