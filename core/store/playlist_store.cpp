// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/playlist_store.h"

#include "core/store/copy_format.h"
#include "core/store/db_error.h"
#include "core/store/sql_instant.h"

#include <type_traits>

namespace afs {

namespace {

double msOf(Instant moment) {
    return static_cast<double>(moment.time_since_epoch().count());
}

/// A text that is never null: QtSql would bind one without characters as null.
QString said(const QString& text) {
    return text.isNull() ? QStringLiteral("") : text;
}

StoredPlaylist playlistFrom(const QSqlQuery& query) {
    StoredPlaylist playlist;
    playlist.watched.id = PlaylistId(query.value(0).toInt());
    playlist.watched.spotifyId = query.value(1).toString();
    playlist.watched.name = query.value(2).toString();
    playlist.ownerId = query.value(3).toString();
    playlist.watched.ownerName = query.value(4).toString();
    playlist.watched.isReadable = query.value(5).toBool();
    playlist.snapshotId = query.value(6).toString();
    playlist.listedSnapshotId = query.value(7).toString();
    playlist.market = query.value(8).toString();
    playlist.watched.lastScan = instantFrom(query.value(9));
    playlist.nextScan = instantFrom(query.value(10));
    playlist.watched.entries = query.value(11).toInt();
    if (!query.isNull(12))
        playlist.watched.unplayable = query.value(12).toInt();
    playlist.troubledAt = instantFrom(query.value(13));
    playlist.watched.unknown = query.value(14).toInt();
    playlist.watched.goneSince = instantFrom(query.value(15));
    return playlist;
}

PlaylistTrack trackFrom(const QSqlQuery& query) {
    PlaylistTrack track;
    track.position = query.value(1).toInt();
    track.uri = query.value(2).toString();
    track.name = query.value(3).toString();
    track.artists = query.value(4).toString();
    track.album = query.value(5).toString();
    track.isrc = query.value(6).toString();
    if (!query.isNull(7))
        track.length = Milliseconds(query.value(7).toLongLong());
    track.addedAt = instantFrom(query.value(8));
    track.status = static_cast<EntryStatus>(query.value(9).toInt());
    track.reason = query.value(10).toString();
    track.darkSince = instantFrom(query.value(11));
    track.track = TrackId(query.value(12).toInt());
    track.isApart = query.value(13).toBool();
    track.darkAtFirstSight = query.value(14).toBool();
    track.wasLight = query.value(15).toBool();
    return track;
}

std::map<PlaylistId, std::vector<PlaylistTrack>> readTracks(Session& session, AccountId account, PlaylistId playlist) {
    std::map<PlaylistId, std::vector<PlaylistTrack>> tracks;
    QSqlQuery query = session.run("playlist_tracks", {{"account", account.value}, {"playlist", playlist.value}});
    while (query.next())
        tracks[PlaylistId(query.value(0).toInt())].push_back(trackFrom(query));
    return tracks;
}

/// What is stored, which nobody changes before this transaction ends; empty: it is no longer watched.
std::optional<FormerContents> lockContents(Session& session, AccountId account, PlaylistId playlist) {
    QSqlQuery lock = session.run("playlist_lock", {{"account", account.value}, {"playlist", playlist.value}});
    if (!lock.next())
        return {};
    return FormerContents{std::move(readTracks(session, account, playlist)[playlist]), lock.value(0).toString(),
                          lock.value(1).toBool()};
}

void text(CopyWriter& writer, const QString& value) {
    writer.textOrNull(value.toUtf8().toStdString());
}

void timestampOrNull(CopyWriter& writer, std::optional<Instant> moment) {
    if (moment)
        writer.timestamp(moment->time_since_epoch().count());
    else
        writer.null();
}

void writeTracks(Session& session, AccountId account, PlaylistId playlist, const std::vector<PlaylistTrack>& tracks) {
    if (tracks.empty())
        return;
    session.copyIn("playlist_entries_append", [&](const Session::CopySink& sink) {
        CopyWriter writer(sink, 15);
        for (const PlaylistTrack& track : tracks) {
            writer.beginRow();
            writer.number(account.value);
            writer.number(playlist.value);
            writer.number(std::int32_t{track.position});
            for (const QString& word : {track.uri, track.name, track.artists, track.album, track.isrc})
                text(writer, word);
            if (track.length)
                writer.number(std::int64_t{track.length->count()});
            else
                writer.null();
            timestampOrNull(writer, track.addedAt);
            writer.number(static_cast<std::int16_t>(track.status));
            text(writer, track.reason);
            timestampOrNull(writer, track.darkSince);
            writer.boolean(track.darkAtFirstSight);
            writer.boolean(track.wasLight);
        }
        writer.finish();
    });
}

void writeEvents(Session& session, AccountId account, PlaylistId playlist, const std::vector<PlaylistEvent>& events) {
    if (events.empty())
        return;
    session.copyIn("playlist_events_append", [&](const Session::CopySink& sink) {
        CopyWriter writer(sink, 8);
        for (const PlaylistEvent& event : events) {
            writer.beginRow();
            writer.number(account.value);
            writer.number(playlist.value);
            writer.timestamp(event.at.time_since_epoch().count());
            writer.number(static_cast<std::int16_t>(event.change));
            for (const QString& word : {event.uri, event.name, event.artists, event.reason})
                text(writer, word);
        }
        writer.finish();
    });
}

/// One change, and the version that tells of it.
template <typename Change>
auto changing(Session& session, AccountId account, const Change& change) {
    return guarded([&] {
        Transaction transaction(session);
        const auto commit = [&] {
            session.run("playlists_raise", {{"account", account.value}});
            transaction.commit();
        };
        if constexpr (std::is_void_v<decltype(change())>) {
            change();
            commit();
        } else {
            auto result = change();
            commit();
            return result;
        }
    });
}

/// What is null stays as it was.
void putSetting(Session& session, AccountId account, const QVariant& market, const QVariant& userId,
                const QVariant& listedMs, const QVariant& listed) {
    session.run("playlist_setting_put", {{"account", account.value},
                                         {"market", market},
                                         {"user_id", userId},
                                         {"listed_ms", listedMs},
                                         {"listed", listed}});
}

} // namespace

Result<std::vector<StoredPlaylist>> PlaylistStore::list(AccountId account) {
    return guarded([&] {
        std::vector<StoredPlaylist> playlists;
        QSqlQuery query = m_session.run("playlists_list", {{"account", account.value}});
        while (query.next())
            playlists.push_back(playlistFrom(query));
        return playlists;
    });
}

Result<std::map<PlaylistId, std::vector<PlaylistTrack>>> PlaylistStore::tracks(AccountId account, PlaylistId playlist) {
    return guarded([&] { return readTracks(m_session, account, playlist); });
}

Result<std::vector<PlaylistEvent>> PlaylistStore::events(AccountId account) {
    return guarded([&] {
        std::vector<PlaylistEvent> events;
        QSqlQuery query = m_session.run("playlist_events", {{"account", account.value}});
        while (query.next())
            events.push_back({instantFrom(query.value(1)).value_or(Instant{}), PlaylistId(query.value(0).toInt()),
                              static_cast<PlaylistChange>(query.value(2).toInt()), query.value(3).toString(),
                              query.value(4).toString(), query.value(5).toString(), query.value(6).toString()});
        return events;
    });
}

Result<std::vector<PlaylistTrack>> PlaylistStore::sameRecordings(AccountId account) {
    return guarded([&] {
        std::vector<PlaylistTrack> tracks;
        QSqlQuery query = m_session.run("playlist_same_recordings", {{"account", account.value}});
        while (query.next()) {
            PlaylistTrack track;
            track.uri = query.value(0).toString();
            track.name = query.value(1).toString();
            track.artists = query.value(2).toString();
            track.album = query.value(3).toString();
            track.isrc = query.value(4).toString();
            if (!query.isNull(5))
                track.length = Milliseconds(query.value(5).toLongLong());
            tracks.push_back(std::move(track));
        }
        return tracks;
    });
}

Result<PlaylistId> PlaylistStore::add(AccountId account, const StoredPlaylist& playlist, AskedAfter asked) {
    return changing(m_session, account, [&] {
        holdApiData(m_session, account, asked);
        const QString& spotifyId = playlist.watched.spotifyId;
        const QVariant added = m_session.value("playlist_add", {{"account", account.value},
                                                                {"spotify_id", spotifyId},
                                                                {"name", said(playlist.watched.name)},
                                                                {"owner_id", said(playlist.ownerId)},
                                                                {"owner_name", said(playlist.watched.ownerName)},
                                                                {"readable", playlist.watched.isReadable}});
        if (added.isValid())
            return PlaylistId(added.toInt());
        return PlaylistId(
            m_session.value("playlist_by_spotify_id", {{"account", account.value}, {"spotify_id", spotifyId}}).toInt());
    });
}

Status PlaylistStore::remove(AccountId account, PlaylistId playlist) {
    return changing(m_session, account, [&] {
        m_session.run("playlist_remove", {{"account", account.value}, {"playlist", playlist.value}});
    });
}

Result<PlaylistId> PlaylistStore::restore(AccountId account, const KeptPlaylist& kept) {
    return changing(m_session, account, [&] {
        holdApiData(m_session, account, kept.asked);
        const WatchedPlaylist& watched = kept.list.watched;
        const QVariant added = m_session.value("playlist_add", {{"account", account.value},
                                                                {"spotify_id", watched.spotifyId},
                                                                {"name", said(watched.name)},
                                                                {"owner_id", said(kept.list.ownerId)},
                                                                {"owner_name", said(watched.ownerName)},
                                                                {"readable", watched.isReadable}});
        if (!added.isValid())
            return PlaylistId(
                m_session
                    .value("playlist_by_spotify_id", {{"account", account.value}, {"spotify_id", watched.spotifyId}})
                    .toInt());
        const PlaylistId id(added.toInt());
        writeTracks(m_session, account, id, kept.tracks);
        writeEvents(m_session, account, id, kept.events);
        const Instant next = kept.list.nextScan.value_or(watched.lastScan.value_or(Instant()));
        if (watched.lastScan)
            m_session.run("playlist_store_scan", {{"account", account.value},
                                                  {"playlist", id.value},
                                                  {"name", said(watched.name)},
                                                  {"owner_id", said(kept.list.ownerId)},
                                                  {"owner_name", said(watched.ownerName)},
                                                  {"snapshot", said(kept.list.snapshotId)},
                                                  {"listed_snapshot", said(kept.list.listedSnapshotId)},
                                                  {"market", said(kept.list.market)},
                                                  {"scanned_ms", msOf(*watched.lastScan)},
                                                  {"next_ms", msOf(next)}});
        if (!watched.isReadable)
            m_session.run("playlist_set_unreadable", {{"account", account.value},
                                                      {"playlist", id.value},
                                                      {"off_list", false},
                                                      {"at_ms", msOf(next)},
                                                      {"next_ms", msOf(next)}});
        if (watched.goneSince)
            m_session.run("playlist_set_gone", {{"account", account.value},
                                                {"playlist", id.value},
                                                {"at_ms", msOf(*watched.goneSince)},
                                                {"next_ms", msOf(next)}});
        return id;
    });
}

Result<std::vector<PlaylistEvent>> PlaylistStore::store(AccountId account, const PlaylistScan& scan,
                                                        const Compare& compare,
                                                        const std::function<void(Session&)>& alsoWrite) {
    return guarded([&] {
        Transaction transaction(m_session);
        holdApiData(m_session, account, scan.asked);
        const std::optional<FormerContents> former = lockContents(m_session, account, scan.playlist);
        if (!former)
            return std::vector<PlaylistEvent>();
        PlaylistContents contents = compare(*former);
        m_session.run("playlist_entries_remove", {{"account", account.value}, {"playlist", scan.playlist.value}});
        writeTracks(m_session, account, scan.playlist, contents.tracks);
        writeEvents(m_session, account, scan.playlist, contents.events);
        m_session.run("playlist_store_scan", {{"account", account.value},
                                              {"playlist", scan.playlist.value},
                                              {"name", scan.name},
                                              {"owner_id", scan.ownerId},
                                              {"owner_name", scan.ownerName},
                                              {"snapshot", said(scan.snapshotId)},
                                              {"listed_snapshot", said(scan.listedSnapshotId)},
                                              {"market", said(scan.market)},
                                              {"scanned_ms", msOf(scan.at)},
                                              {"next_ms", msOf(scan.next)},
                                              {"off_list", scan.isOffList}});
        if (alsoWrite)
            alsoWrite(m_session);
        m_session.run("playlists_raise", {{"account", account.value}});
        transaction.commit();
        return std::move(contents.events);
    });
}

Status PlaylistStore::rename(AccountId account, PlaylistId playlist, const QString& name, const QString& ownerName) {
    return changing(m_session, account, [&] {
        m_session.run(
            "playlist_rename",
            {{"account", account.value}, {"playlist", playlist.value}, {"name", name}, {"owner_name", ownerName}});
    });
}

Status PlaylistStore::setOnList(AccountId account, PlaylistId playlist) {
    return changing(m_session, account, [&] {
        m_session.run("playlist_set_on_list", {{"account", account.value}, {"playlist", playlist.value}});
    });
}

Status PlaylistStore::setUnreadable(AccountId account, PlaylistId playlist, Instant next,
                                    std::optional<Instant> offList) {
    return changing(m_session, account, [&] {
        m_session.run("playlist_set_unreadable", {{"account", account.value},
                                                  {"playlist", playlist.value},
                                                  {"off_list", offList.has_value()},
                                                  {"at_ms", msOf(offList.value_or(next))},
                                                  {"next_ms", msOf(next)}});
    });
}

Status PlaylistStore::setNextScan(AccountId account, PlaylistId playlist, Instant next) {
    return changing(m_session, account, [&] {
        m_session.run("playlist_set_next_scan",
                      {{"account", account.value}, {"playlist", playlist.value}, {"next_ms", msOf(next)}});
    });
}

Status PlaylistStore::setGone(AccountId account, PlaylistId playlist, Instant at, Instant next) {
    return changing(m_session, account, [&] {
        m_session.run(
            "playlist_set_gone",
            {{"account", account.value}, {"playlist", playlist.value}, {"at_ms", msOf(at)}, {"next_ms", msOf(next)}});
    });
}

Status PlaylistStore::setTroubled(AccountId account, PlaylistId playlist, Instant at) {
    return changing(m_session, account, [&] {
        m_session.run("playlist_set_troubled",
                      {{"account", account.value}, {"playlist", playlist.value}, {"at_ms", msOf(at)}});
    });
}

Result<PlaylistSettings> PlaylistStore::settings(AccountId account) {
    return guarded([&] {
        PlaylistSettings settings;
        QSqlQuery query = m_session.run("playlist_setting", {{"account", account.value}});
        if (query.next())
            settings = {query.value(0).toString(), query.value(1).toString(), instantFrom(query.value(2)),
                        query.value(3).toInt(), query.value(4).toLongLong()};
        return settings;
    });
}

Status PlaylistStore::setMarket(AccountId account, const QString& market) {
    return changing(m_session, account, [&] {
        putSetting(m_session, account, said(market), {}, {}, {});
        m_session.run("playlists_due", {{"account", account.value}, {"market", said(market)}});
    });
}

Status PlaylistStore::setUserId(AccountId account, const QString& userId, AskedAfter asked) {
    return changing(m_session, account, [&] {
        holdApiData(m_session, account, asked);
        putSetting(m_session, account, {}, said(userId), {}, {});
    });
}

Status PlaylistStore::setListed(AccountId account, Instant at, int playlists) {
    return changing(m_session, account, [&] { putSetting(m_session, account, {}, {}, msOf(at), playlists); });
}

Result<QString> PlaylistStore::newestCountry(AccountId account) {
    return guarded([&] { return m_session.value("newest_country", {{"account", account.value}}).toString(); });
}

} // namespace afs
