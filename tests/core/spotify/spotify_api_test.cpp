// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spotify/spotify_decoder.h"
#include "tests/core/spotify/api_fixture.h"

namespace afs {
namespace {

using namespace std::chrono_literals;
using test::AppGeneration;

const QString market = QStringLiteral("NL");

/// For apps of every age.
class AskingSpotify : public TalkingToSpotify, public testing::WithParamInterface<AppGeneration> {
protected:
    AskingSpotify() {
        standIn.world.generation = GetParam();
        test::StandInPlaylist own{test::standInId(QStringLiteral("own")),
                                  QStringLiteral("Train"),
                                  standIn.world.userId,
                                  QStringLiteral("S7"),
                                  {}};
        for (int i = 0; i < 120; ++i)
            own.tracks.push_back(standInTrack(QStringLiteral("Song %1").arg(i)));
        own.tracks[1].isPlayable = false;
        own.tracks[1].restriction = QStringLiteral("market");
        own.tracks[2].isLocal = true;
        own.tracks[2].id.clear();
        own.tracks[3].isRemoved = true;
        own.tracks[4].isEpisode = true;
        test::StandInPlaylist foreign = own;
        foreign.id = test::standInId(QStringLiteral("foreign"));
        foreign.ownerId = QStringLiteral("somebody");
        standIn.world.playlists = {own, foreign};
    }

    ApiResult<PlaylistPage> page(const QString& id, int offset, const QString& country) {
        return get<PlaylistPage>(
            [&](QObject* context, auto answer) { api->playlistPage(id, offset, country, context, std::move(answer)); });
    }
    ApiResult<Playlist> playlist(const QString& id) {
        return get<Playlist>(
            [&](QObject* context, auto answer) { api->playlist(id, market, context, std::move(answer)); });
    }
    ApiResult<std::optional<PlayerState>> player(bool whole) {
        return get<std::optional<PlayerState>>([&](QObject* context, auto answer) {
            whole ? api->player(market, context, std::move(answer))
                  : api->currentlyPlaying(market, context, std::move(answer));
        });
    }

    QString own() const { return standIn.world.playlists[0].id; }
    QString foreign() const { return standIn.world.playlists[1].id; }
};

TEST_P(AskingSpotify, TellsWhoSomebodyIs) {
    auto me = profile();
    ASSERT_TRUE(me);
    EXPECT_EQ(me->key(), standIn.world.accountId);
    EXPECT_EQ(me->displayName, standIn.world.userName);
    standIn.world.accountId.clear();
    EXPECT_EQ(profile()->key(), standIn.world.userId);
}

TEST_P(AskingSpotify, GivesTheWholeWindowOfTheLastPlays) {
    ASSERT_TRUE(recentlyPlayed());
    EXPECT_TRUE(recentlyPlayed()->items.empty());
    for (int i = 0; i < 60; ++i)
        standIn.world.plays.push_back({time.now() - 3min * i, standInTrack(QStringLiteral("Song %1").arg(i)), {}});
    standIn.world.plays.push_back({time.now() + 1h, standInTrack(QStringLiteral("Later")), {}});
    const auto window = recentlyPlayed();
    ASSERT_TRUE(window);
    ASSERT_EQ(window->items.size(), 50U);
    EXPECT_EQ(window->items.back().track.name, QStringLiteral("Song 0"));
    EXPECT_EQ(window->items.front().track.name, QStringLiteral("Song 49"));
    EXPECT_EQ(standIn.seen().back().value("limit"), QStringLiteral("50"));
    EXPECT_TRUE(standIn.seen().back().value("after").isEmpty());
}

TEST_P(AskingSpotify, SeesWhatPlaysNow) {
    ASSERT_TRUE(player(false));
    EXPECT_FALSE(player(true)->has_value());
    test::StandInPlayer now;
    now.track = standInTrack(QStringLiteral("Now"));
    now.progress = 61s;
    now.isPrivate = true;
    standIn.world.player = now;
    const auto whole = player(true);
    ASSERT_TRUE(whole && *whole);
    EXPECT_EQ((*whole)->item->name, QStringLiteral("Now"));
    EXPECT_EQ((*whole)->progress, 61s);
    EXPECT_EQ((*whole)->isPrivateSession, true);
    EXPECT_FALSE((*player(false))->isPrivateSession);
    standIn.world.player->kind = QStringLiteral("ad");
    EXPECT_EQ((*player(false))->kind, PlayingKind::Ad);
    standIn.world.player->kind = QStringLiteral("episode");
    EXPECT_EQ((*player(true))->kind, PlayingKind::Episode);
    EXPECT_EQ(standIn.seen().back().value("market"), market);
}

TEST_P(AskingSpotify, ListsPlaylistsWithTheirSnapshots) {
    const auto list =
        get<PlaylistListPage>([&](QObject* context, auto answer) { api->playlists(0, context, std::move(answer)); });
    ASSERT_TRUE(list);
    ASSERT_EQ(list->playlists.size(), 2U);
    EXPECT_EQ(list->playlists[0].snapshotId, QStringLiteral("S7"));
    EXPECT_EQ(list->playlists[0].total, 120);
    EXPECT_EQ(list->playlists[1].ownerId, QStringLiteral("somebody"));
    EXPECT_FALSE(list->hasNext);
}

TEST_P(AskingSpotify, ReadsAPlaylistPageByPage) {
    const auto head = playlist(own());
    ASSERT_TRUE(head);
    EXPECT_EQ(head->head.name, QStringLiteral("Train"));
    ASSERT_TRUE(head->firstPage);
    EXPECT_EQ(head->firstPage->entries.size(), 100U);
    EXPECT_TRUE(head->firstPage->hasNext);

    std::vector<PlaylistEntry> entries;
    for (bool more = true; more;) {
        const auto next = page(own(), static_cast<int>(entries.size()), market);
        ASSERT_TRUE(next);
        EXPECT_EQ(next->offset, static_cast<int>(entries.size()));
        EXPECT_EQ(next->total, 120);
        entries.insert(entries.end(), next->entries.begin(), next->entries.end());
        more = next->hasNext;
    }
    ASSERT_EQ(entries.size(), 120U);
    EXPECT_EQ(entryStatus(entries[0]), EntryStatus::Playable);
    EXPECT_EQ(entryStatus(entries[1]), EntryStatus::Unplayable);
    EXPECT_EQ(entries[1].track->restriction, QStringLiteral("market"));
    EXPECT_EQ(entryStatus(entries[2]), EntryStatus::Local);
    EXPECT_EQ(entryStatus(entries[3]), EntryStatus::Removed);
    EXPECT_EQ(entryStatus(entries[4]), EntryStatus::Episode);
    EXPECT_EQ(entries[119].track->name, QStringLiteral("Song 119"));
    for (const test::StandInRequest& request : standIn.seen()) {
        if (request.path.startsWith(QStringLiteral("/v1/playlists/"))) {
            EXPECT_EQ(request.value("market"), market);
        }
    }
}

TEST_P(AskingSpotify, KnowsNothingOfPlayabilityWithoutAMarket) {
    const auto first = page(own(), 0, {});
    ASSERT_TRUE(first);
    EXPECT_EQ(entryStatus(first->entries[0]), EntryStatus::Unknown);
    EXPECT_EQ(entryStatus(first->entries[1]), EntryStatus::Unknown);
}

TEST_P(AskingSpotify, TellsAWithheldPlaylistFromAnEmptyOne) {
    const auto head = playlist(foreign());
    ASSERT_TRUE(head);
    EXPECT_EQ(head->head.ownerId, QStringLiteral("somebody"));
    const auto first = page(foreign(), 0, market);
    if (GetParam() == AppGeneration::New) {
        EXPECT_FALSE(head->firstPage);
        ASSERT_FALSE(first);
        EXPECT_EQ(first.error().problem, ApiProblem::Refused);
    } else {
        EXPECT_TRUE(head->firstPage);
        ASSERT_TRUE(first);
        EXPECT_EQ(first->total, 120);
    }
    EXPECT_EQ(page(QStringLiteral("nothing"), 0, market).error().problem, ApiProblem::NotFound);
}

TEST_P(AskingSpotify, LooksUpTracksAndAlbums) {
    const auto track = get<SpotifyTrack>([&](QObject* context, auto answer) {
        api->track(test::standInId(QStringLiteral("Song 1")), market, context, std::move(answer));
    });
    ASSERT_TRUE(track);
    EXPECT_EQ(track->name, QStringLiteral("Song 1"));
    EXPECT_EQ(track->isPlayable, false);
    const auto album = get<AlbumTracks>(
        [&](QObject* context, auto answer) { api->album(track->album.id, market, context, std::move(answer)); });
    ASSERT_TRUE(album);
    EXPECT_EQ(album->album.name, QStringLiteral("Night Trains"));
    EXPECT_GT(album->tracks.size(), 10U);
    EXPECT_EQ(album->tracks.front().album.id, track->album.id);
}

std::string appName(const testing::TestParamInfo<AppGeneration>& tested) {
    return tested.param == AppGeneration::Old ? "Old" : tested.param == AppGeneration::New ? "New" : "Both";
}

INSTANTIATE_TEST_SUITE_P(Apps, AskingSpotify,
                         testing::Values(AppGeneration::Old, AppGeneration::New, AppGeneration::Both), appName);

class RefusedBySpotify : public TalkingToSpotify {};

TEST_F(RefusedBySpotify, SaysWhyInASentenceOfItsOwn) {
    const std::vector<std::pair<test::StandInFault, ApiProblem>> refusals{
        {test::plainText(403, "User not registered in the Developer Dashboard"), ApiProblem::NotRegistered},
        {test::plainText(403, "Check settings on developer.spotify.com/dashboard, the user may not be registered."),
         ApiProblem::NotRegistered},
        {test::plainText(403,
                         "Active premium subscription required for the owner of the app. When the subscription status "
                         "changes, it can take a few hours before requests are allowed again."),
         ApiProblem::OwnerWithoutPremium},
        {test::status(403, R"({"error":{"status":403,"message":"Insufficient client scope"}})"),
         ApiProblem::MissingScope},
        {test::status(403, R"({"error":{"status":403,"message":"Forbidden"}})"), ApiProblem::Refused},
        {test::status(404, R"({"error":{"status":404,"message":"Resource not found"}})"), ApiProblem::NotFound},
        {test::status(400, R"({"error":{"status":400,"message":"Invalid limit"}})"), ApiProblem::BadRequest}};
    QStringList sentences;
    for (const auto& [refusal, problem] : refusals) {
        standIn.fail(QStringLiteral("/v1/me"), refusal);
        const auto refused = profile();
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().problem, problem) << refusal.answer.body.toStdString();
        EXPECT_GT(refused.error().error.message.size(), 20);
        sentences.append(refused.error().error.message);
    }
    EXPECT_EQ(sentences.removeDuplicates(), 1);
    EXPECT_EQ(standIn.count(QStringLiteral("/v1/me")), static_cast<int>(refusals.size())) << "a refusal is not retried";
    EXPECT_TRUE(queue->state().blocks.empty());
    EXPECT_TRUE(keeper->isSignedIn());
}

TEST_F(RefusedBySpotify, TakesDamagedJsonForTemporary) {
    standIn.fail(QStringLiteral("/v1/me"), test::status(200, R"({"id":)"));
    const auto damaged = profile();
    ASSERT_FALSE(damaged);
    EXPECT_EQ(damaged.error().problem, ApiProblem::Temporary);
}

} // namespace
} // namespace afs
