// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/playlist_service.h"
#include "tests/core/scan/accounts_fixture.h"

#include <algorithm>
#include <string>

namespace afs {

/// Nora, who is signed in and has playlists at the stand-in, and the service that watches them.
class WatchingPlaylists : public AccountsAtSpotify {
protected:
    WatchingPlaylists() {
        standIn.world.playlists = {listOf(QStringLiteral("train"), 3), listOf(QStringLiteral("others"), 4)};
        standIn.world.playlists[1].ownerId = QStringLiteral("somebody");
        me = signIn();
        begin();
    }

    /// As at a start of the program, with the sign-in still there.
    void begin() {
        service = std::make_unique<PlaylistService>(
            PlaylistService::Services{*accounts, time, time, [] { return 0.0; }}, database.params());
        QObject::connect(service.get(), &PlaylistService::scanned,
                         [this](AccountId, PlaylistId, const std::vector<PlaylistEvent>& events) {
                             ++scans;
                             found.insert(found.end(), events.begin(), events.end());
                         });
        std::optional<Status> loaded;
        QObject context;
        service->load(me, &context, [&](const Status& status) { loaded = status; });
        EXPECT_TRUE(test::waitUntil([&] { return loaded.has_value(); }));
        EXPECT_TRUE(*loaded);
    }

    static test::StandInTrack songOf(const QString& name) {
        test::StandInTrack track;
        track.name = name;
        track.id = test::standInId(name);
        track.artist = QStringLiteral("Band");
        track.album = QStringLiteral("Album");
        track.isrc = QStringLiteral("NL") + test::standInId(name).left(10).toUpper();
        return track;
    }
    test::StandInPlaylist listOf(const QString& name, int songs) const {
        test::StandInPlaylist list{test::standInId(name), name, standIn.world.userId, QStringLiteral("S1"), {}};
        for (int i = 0; i < songs; ++i)
            list.tracks.push_back(songOf(QStringLiteral("%1 %2").arg(name).arg(i)));
        return list;
    }
    test::StandInPlaylist& train() { return standIn.world.playlists[0]; }

    template <typename T, typename Ask>
    T answerOf(const Ask& ask) {
        QObject context;
        std::optional<T> answer;
        ask(&context, [&](const T& got) {
            EXPECT_FALSE(answer) << "answered twice";
            answer = got;
        });
        EXPECT_FALSE(answer) << "answered from inside the call";
        EXPECT_TRUE(test::waitUntil(
            time, [this] { return http.running() > 0; }, [&] { return answer.has_value(); }));
        return *answer;
    }
    Result<WatchedPlaylist> add(const QString& text) {
        return answerOf<Result<WatchedPlaylist>>(
            [&](QObject* context, auto done) { service->add(me, text, context, std::move(done)); });
    }
    PlaylistRound round(bool all = false) {
        found.clear();
        return answerOf<PlaylistRound>(
            [&](QObject* context, auto done) { service->scanNow(me, all, context, std::move(done)); });
    }
    Result<std::vector<ListedPlaylist>> list() {
        return answerOf<Result<std::vector<ListedPlaylist>>>(
            [&](QObject* context, auto done) { service->list(me, context, std::move(done)); });
    }

    /// The only one.
    WatchedPlaylist watched() const { return service->playlists(me).front(); }
    std::vector<PlaylistTrack> tracks() const { return service->tracks(me, watched().id); }
    std::vector<std::string> names() const {
        std::vector<std::string> names;
        for (const PlaylistTrack& track : tracks())
            names.push_back(track.name.toStdString());
        return names;
    }
    int itemRequests() const {
        return static_cast<int>(std::ranges::count_if(standIn.seen(), [](const test::StandInRequest& request) {
            return request.path.startsWith(QLatin1String("/v1/playlists/"));
        }));
    }
    void snapshot(const char* id) { train().snapshotId = QString::fromLatin1(id); }

    AccountId me;
    std::unique_ptr<PlaylistService> service;
    int scans = 0;
    std::vector<PlaylistEvent> found; ///< in the last round
};

} // namespace afs
