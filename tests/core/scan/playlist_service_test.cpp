// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/playlist_service.h"

#include "tests/core/scan/playlist_fixture.h"

namespace afs {
namespace {

using namespace std::chrono_literals;
using test::AppGeneration;
using PlaylistServiceTest = WatchingPlaylists;

/// For apps of every age.
class PlaylistsOfAnyApp : public WatchingPlaylists, public testing::WithParamInterface<AppGeneration> {
protected:
    PlaylistsOfAnyApp() { standIn.world.generation = GetParam(); }
};

TEST_P(PlaylistsOfAnyApp, AreAddedByWhateverNamesThem) {
    const QString id = train().id;
    for (const char* form : {"%1", "spotify:playlist:%1", "https://open.spotify.com/playlist/%1",
                             " https://open.spotify.com/intl-de/playlist/%1?si=0123&pi=x\n"}) {
        const QString text = QString::fromLatin1(form).arg(id);
        const auto added = add(text);
        ASSERT_TRUE(added) << text.toStdString() << " " << added.error().message.toStdString();
        EXPECT_EQ(added->name, QStringLiteral("train"));
        EXPECT_EQ(added->entries, 3);
        EXPECT_EQ(added->lastScan, service->playlists(me).front().lastScan);
    }
    EXPECT_EQ(service->playlists(me).size(), 1U);
    EXPECT_TRUE(service->events(me).empty());
    EXPECT_EQ(names(), (std::vector<std::string>{"train 0", "train 1", "train 2"}));
}

TEST_P(PlaylistsOfAnyApp, ArePagedUntilTheyAreComplete) {
    for (const int entries : {100, 101, 250, 1042}) {
        train() = listOf(QStringLiteral("train"), entries);
        train().tracks.back().isPlayable = false;
        ASSERT_TRUE(add(train().id));
        ASSERT_EQ(tracks().size(), static_cast<std::size_t>(entries));
        for (int i = 0; i < entries; ++i)
            ASSERT_EQ(tracks()[static_cast<std::size_t>(i)].position, i);
        EXPECT_EQ(tracks().back().name, QStringLiteral("train %1").arg(entries - 1));
        EXPECT_EQ(tracks().back().status, EntryStatus::Unplayable) << "every page is asked for with the market";
        EXPECT_EQ(watched().unplayable, 1);
    }
}

TEST_P(PlaylistsOfAnyApp, TellEveryKindOfEntry) {
    train() = listOf(QStringLiteral("train"), 7);
    auto& songs = train().tracks;
    songs[1].isPlayable = false;
    songs[1].restriction = QStringLiteral("market");
    songs[2].isLocal = true;
    songs[2].id.clear();
    songs[3].isRemoved = true;
    songs[4].isEpisode = true;
    songs[5] = songs[0];
    ASSERT_TRUE(add(train().id));
    std::vector<EntryStatus> kinds;
    for (const PlaylistTrack& track : tracks())
        kinds.push_back(track.status);
    EXPECT_EQ(kinds,
              (std::vector{EntryStatus::Playable, EntryStatus::Unplayable, EntryStatus::Local, EntryStatus::Removed,
                           EntryStatus::Episode, EntryStatus::Playable, EntryStatus::Playable}));
    EXPECT_EQ(tracks()[1].reason, QStringLiteral("market"));
    EXPECT_TRUE(tracks()[2].uri.startsWith(QStringLiteral("spotify:local:")));
    EXPECT_EQ(tracks()[0].uri, tracks()[5].uri) << "duplicates are entries of their own";
    EXPECT_EQ(watched().unplayable, 2);
}

TEST_P(PlaylistsOfAnyApp, AnEmptyPlaylistIsEmptyAndNoFailure) {
    train().tracks.clear();
    ASSERT_TRUE(add(train().id));
    EXPECT_EQ(watched().entries, 0);
    EXPECT_TRUE(watched().isReadable);
}

TEST_P(PlaylistsOfAnyApp, ContentsOfOthersAreWithheldOrGiven) {
    const auto added = add(standIn.world.playlists[1].id);
    const bool isGiven = GetParam() != AppGeneration::New;
    EXPECT_EQ(added.has_value(), isGiven);
    ASSERT_EQ(service->playlists(me).size(), 1U) << "it stays in the list";
    EXPECT_EQ(watched().isReadable, isGiven);
    EXPECT_EQ(watched().name, QStringLiteral("others"));
    if (added)
        return;
    EXPECT_EQ(added.error().kind, ErrorKind::BadInput);
    EXPECT_TRUE(added.error().message.startsWith(
        QStringLiteral("Spotify does not give this playlist's contents to personal apps")));
    EXPECT_EQ(round(true).scanned, 0);
    EXPECT_FALSE(round(true).problem) << "nothing is wrong with the others";
}

INSTANTIATE_TEST_SUITE_P(Apps, PlaylistsOfAnyApp,
                         testing::Values(AppGeneration::Old, AppGeneration::New, AppGeneration::Both));

TEST_F(PlaylistServiceTest, ListsOwnPlaylistsFirstAndAsksOnceWhoIAm) {
    std::ranges::reverse(standIn.world.playlists);
    for (int i = 0; i < 60; ++i)
        standIn.world.playlists.push_back(listOf(QStringLiteral("list %1").arg(i), 1));
    ASSERT_TRUE(add(standIn.world.playlists[1].id));
    const auto listed = list();
    ASSERT_TRUE(listed);
    ASSERT_EQ(listed->size(), 62U);
    EXPECT_EQ(listed->front(), (ListedPlaylist{test::standInId(QStringLiteral("train")), QStringLiteral("train"),
                                               standIn.world.userId, true, 3, true}));
    EXPECT_FALSE(listed->back().isOwn);
    EXPECT_EQ(listed->back().name, QStringLiteral("others"));
    EXPECT_EQ(listed->back().entries, std::nullopt) << "Spotify did not say";
    EXPECT_FALSE(listed->back().isWatched);
    const int asked = standIn.count(QStringLiteral("/v1/me"));
    EXPECT_TRUE(list());
    EXPECT_EQ(standIn.count(QStringLiteral("/v1/me")), asked);
}

TEST_F(PlaylistServiceTest, WhoAsksForWhatCannotBeHadIsToldToTryAgainForNobodyElseDoes) {
    standIn.fail(QStringLiteral("/v1/me/playlists"), test::status(200, "{}"));
    const auto unread = list();
    ASSERT_FALSE(unread);
    EXPECT_TRUE(unread.error().message.endsWith(QStringLiteral("cannot be read. Try again, a little later.")));
    const QString sentence = QStringLiteral("Spotify could not be reached. Try again, a little later.");
    standIn.fail(QStringLiteral("/v1/me/playlists"), test::status(500), 1000);
    const auto listed = list();
    ASSERT_FALSE(listed);
    EXPECT_EQ(listed.error().message, sentence);
    standIn.fail(QStringLiteral("/v1/playlists/"), test::status(500), 1000);
    const auto added = add(train().id);
    ASSERT_FALSE(added);
    EXPECT_EQ(added.error().message, sentence);
}

TEST_F(PlaylistServiceTest, OnesOwnThatSpotifyRefusesWhileItIsAddedIsNotWatchedAndSaysSo) {
    const QString path = QStringLiteral("/v1/playlists/") + train().id;
    const QString head = QStringLiteral(R"({"id":"x","name":"train","owner":{"id":"%1"},"snapshot_id":"S2"})");
    standIn.fail(path, test::status(200, head.arg(standIn.world.userId).toUtf8()));
    standIn.fail(path + QStringLiteral("/items"),
                 test::status(403, R"({"error":{"status":403,"message":"Forbidden"}})"));
    const auto added = add(train().id);
    ASSERT_FALSE(added);
    EXPECT_TRUE(added.error().message.contains(QStringLiteral("“train” this time, so it is not watched yet")))
        << added.error().message.toStdString();
    EXPECT_TRUE(service->playlists(me).empty());
}

TEST_F(PlaylistServiceTest, WhatIsNoPlaylistIsRefusedWithoutARequest) {
    const auto before = standIn.seen().size();
    for (const char* text :
         {"", "train", "https://open.spotify.com/track/0A1b2C3d4E5f6G7h8I9j0K", "spotify:playlist:1"}) {
        const auto added = add(QString::fromLatin1(text));
        ASSERT_FALSE(added) << text;
        EXPECT_EQ(added.error().kind, ErrorKind::BadInput);
    }
    EXPECT_EQ(standIn.seen().size(), before);
    const auto stranger = add(test::standInId(QStringLiteral("nobody's")));
    ASSERT_FALSE(stranger);
    EXPECT_EQ(stranger.error().kind, ErrorKind::BadInput);
    EXPECT_TRUE(service->playlists(me).empty());
}

TEST_F(PlaylistServiceTest, AnUnchangedPlaylistCostsTheListAlone) {
    ASSERT_TRUE(add(train().id));
    round(); // the list says a snapshot for the first time
    const int before = itemRequests();
    const PlaylistRound again = round();
    EXPECT_EQ(again.scanned, 0);
    EXPECT_FALSE(again.problem);
    EXPECT_EQ(itemRequests(), before);
    EXPECT_EQ(round(true).scanned, 1);
    EXPECT_EQ(itemRequests(), before + 1);
}

TEST_F(PlaylistServiceTest, AChangeIsFoundAndToldOnce) {
    ASSERT_TRUE(add(train().id));
    train().tracks[1].isPlayable = false;
    train().tracks[1].restriction = QStringLiteral("market");
    train().tracks.erase(train().tracks.begin());
    train().name = QStringLiteral("tram");
    snapshot("S2");
    time.advance(24h);
    scans = 0;
    const PlaylistRound next = round();
    EXPECT_EQ(next.scanned, 1);
    EXPECT_EQ(next.changed, 2);
    EXPECT_EQ(scans, 1) << "one signal a playlist and scan";
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].change, PlaylistChange::WentDark);
    EXPECT_EQ(found[0].name, QStringLiteral("train 1"));
    EXPECT_EQ(found[0].reason, QStringLiteral("market"));
    EXPECT_EQ(found[1].change, PlaylistChange::Removed);
    EXPECT_EQ(service->events(me), found);
    EXPECT_EQ(watched().name, QStringLiteral("tram"));
    EXPECT_EQ(watched().unplayable, 1);
    EXPECT_EQ(tracks()[0].darkSince, found[0].at);
    EXPECT_EQ(round().scanned, 0);
}

TEST_F(PlaylistServiceTest, ANameFollowsWithoutAScan) {
    ASSERT_TRUE(add(train().id));
    train().name = QStringLiteral("tram");
    EXPECT_EQ(round().scanned, 0);
    EXPECT_EQ(watched().name, QStringLiteral("tram"));
}

TEST_F(PlaylistServiceTest, ASongThatSpotifyTookAwayIsStillKnown) {
    ASSERT_TRUE(add(train().id));
    train().tracks[1].isRemoved = true;
    EXPECT_EQ(round(true).changed, 1);
    EXPECT_EQ(tracks()[1].status, EntryStatus::Removed);
    EXPECT_EQ(tracks()[1].name, QStringLiteral("train 1"));
    EXPECT_EQ(tracks()[1].artists, QStringLiteral("Band"));
}

TEST_F(PlaylistServiceTest, EverythingIsThereAfterARestart) {
    ASSERT_TRUE(add(train().id));
    train().tracks.pop_back();
    round(true);
    const auto playlists = service->playlists(me);
    const auto stored = tracks();
    const auto events = service->events(me);
    begin();
    EXPECT_EQ(service->playlists(me), playlists);
    EXPECT_EQ(tracks(), stored);
    EXPECT_EQ(service->events(me), events);
    EXPECT_EQ(events.size(), 1U);
}

TEST_F(PlaylistServiceTest, WhatAScanSaysOfTracksIsKept) {
    train().tracks[1].isEpisode = true;
    ASSERT_TRUE(add(train().id));
    EXPECT_EQ(database.query(QStringLiteral("select string_agg(title, ',' order by title) from track_fact")),
              QStringLiteral("train 0,train 2"));
    EXPECT_EQ(service->knownTracks(me).size(), 3U);
}

TEST_F(PlaylistServiceTest, WhatIsNoLongerWatchedIsForgotten) {
    ASSERT_TRUE(add(train().id));
    train().tracks.pop_back();
    round(true);
    service->remove(me, watched().id);
    ASSERT_TRUE(test::waitUntil([this] { return service->playlists(me).empty(); }));
    EXPECT_TRUE(service->events(me).empty());
    EXPECT_EQ(database.query(QStringLiteral("select count(*) from playlist_entry")), QStringLiteral("0"));
    ASSERT_TRUE(add(train().id)) << "and can be watched anew";
    EXPECT_TRUE(service->events(me).empty());
}

TEST_F(PlaylistServiceTest, WhatWasTakenOffCanBePutBackAsItWasWithoutAskingSpotify) {
    ASSERT_TRUE(add(train().id));
    train().tracks.pop_back();
    round(true);
    const WatchedPlaylist before = watched();
    const auto entries = service->tracks(me, before.id);
    const auto events = service->events(me);
    ASSERT_FALSE(events.empty());
    service->remove(me, before.id);
    ASSERT_TRUE(test::waitUntil([this] { return service->playlists(me).empty(); }));
    const auto asked = standIn.seen().size();
    std::optional<Result<WatchedPlaylist>> back;
    service->restore(me, before.id, service.get(), [&](const Result<WatchedPlaylist>& answer) { back = answer; });
    ASSERT_TRUE(test::waitUntil([&] { return back.has_value(); }));
    ASSERT_TRUE(*back);
    EXPECT_EQ((*back)->spotifyId, before.spotifyId);
    EXPECT_EQ((*back)->lastScan, before.lastScan);
    EXPECT_EQ((*back)->entries, before.entries);
    EXPECT_EQ(service->tracks(me, (*back)->id), entries);
    ASSERT_EQ(service->events(me).size(), events.size());
    EXPECT_EQ(service->events(me).front().at, events.front().at);
    EXPECT_EQ(standIn.seen().size(), asked);
}

TEST_F(PlaylistServiceTest, WhatWasNeverTakenOffCannotBePutBack) {
    std::optional<Result<WatchedPlaylist>> back;
    service->restore(me, PlaylistId(4711), service.get(),
                     [&](const Result<WatchedPlaylist>& answer) { back = answer; });
    ASSERT_TRUE(test::waitUntil([&] { return back.has_value(); }));
    EXPECT_FALSE(*back);
}

TEST_F(PlaylistServiceTest, TheMarketIsChosenFoundOutOrAskedFor) {
    EXPECT_EQ(service->market(me), QStringLiteral("DE")) << "the tests run in Berlin";
    database.query(QStringLiteral(
        "insert into label values (1, 1, 'NL');"
        "insert into evidence (account_id, evidence_id, play_id, ended_at, country, source, kind, flags, video, leads) "
        "values (1, 1, 1, '2026-01-01', 1, 1, 0, 0, false, true)"));
    begin();
    EXPECT_EQ(service->market(me), QStringLiteral("NL"));
    service->setMarket(me, QStringLiteral("jp"));
    ASSERT_TRUE(test::waitUntil([this] { return service->market(me) == QLatin1String("JP"); }));
    ASSERT_TRUE(add(train().id));
    EXPECT_EQ(standIn.seen().back().value("market"), QStringLiteral("JP"));
    begin();
    EXPECT_EQ(service->market(me), QStringLiteral("JP"));
    service->setMarket(me, {});
    EXPECT_TRUE(test::waitUntil([this] { return service->market(me) == QLatin1String("NL"); }));
}

TEST_F(PlaylistServiceTest, TheFirstThingThatACommandDoesIsDoneWithTheStoredMarket) {
    service->setMarket(me, QStringLiteral("jp"));
    ASSERT_TRUE(test::waitUntil([this] { return service->market(me) == QLatin1String("JP"); }));
    service = std::make_unique<PlaylistService>( // nothing is loaded yet
        PlaylistService::Services{*accounts, time, time, [] { return 0.0; }}, database.params());
    ASSERT_TRUE(add(train().id));
    EXPECT_EQ(standIn.seen().back().value("market"), QStringLiteral("JP"));
}

TEST_F(PlaylistServiceTest, NobodySignedInIsToldAtOnce) {
    ASSERT_TRUE(add(train().id));
    accounts->signOut(me);
    ASSERT_TRUE(test::waitUntil([this] { return accounts->api(me) == nullptr; }));
    EXPECT_EQ(round().problem->kind, ErrorKind::NotSignedIn);
    EXPECT_EQ(add(train().id).error().kind, ErrorKind::NotSignedIn);
    EXPECT_EQ(list().error().kind, ErrorKind::NotSignedIn);
    EXPECT_EQ(tracks().size(), 3U) << "what was found out stays";
}

} // namespace
} // namespace afs
