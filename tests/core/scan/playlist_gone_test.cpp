// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/playlist_problem.h"
#include "core/scan/playlist_service.h"

#include "tests/core/scan/playlist_fixture.h"

namespace afs {
namespace {

using namespace std::chrono_literals;
using test::StandInFault;

/// A playlist that was scanned once.
class PlaylistThatGoes : public WatchingPlaylists {
protected:
    PlaylistThatGoes() {
        EXPECT_TRUE(add(train().id));
        before = tracks();
        time.advance(24h);
    }

    void expectUntouched() {
        EXPECT_TRUE(tracks() == before);
        EXPECT_TRUE(service->events(me).empty());
        begin();
        EXPECT_TRUE(tracks() == before) << "in the database";
    }

    std::vector<PlaylistTrack> before;
};

TEST_F(PlaylistThatGoes, StaysToldUntilItIsReadAgain) {
    const test::StandInPlaylist list = train();
    const std::optional<Instant> read = watched().lastScan;
    standIn.world.playlists.erase(standIn.world.playlists.begin());
    const PlaylistRound ended = round(true);
    ASSERT_TRUE(ended.problem);
    EXPECT_EQ(ended.problem->kind, ErrorKind::Failed) << "nobody gave anything that cannot be read";
    const Instant missed = time.now();
    EXPECT_EQ(watched().goneSince, missed);
    EXPECT_EQ(watched().lastScan, read) << "what is known is as of then";
    time.advance(24h);
    round(true);
    EXPECT_EQ(watched().goneSince, missed) << "since the first look that missed it";
    expectUntouched();
    EXPECT_EQ(watched().goneSince, missed) << "in the database";
    EXPECT_FALSE(round().problem) << "nobody asks again before it is due";

    const PlaylistId removed = watched().id;
    service->remove(me, removed);
    ASSERT_TRUE(test::waitUntil([this] { return service->playlists(me).empty(); }));
    const auto restored = answerOf<Result<WatchedPlaylist>>(
        [&](QObject* context, auto done) { service->restore(me, removed, context, std::move(done)); });
    ASSERT_TRUE(restored);
    EXPECT_EQ(restored->goneSince, missed) << "taken off the list and back";

    standIn.world.playlists.insert(standIn.world.playlists.begin(), list);
    EXPECT_EQ(round().scanned, 1) << "listed again it is looked at, changed or not";
    EXPECT_EQ(watched().goneSince, std::nullopt);
    EXPECT_EQ(round().scanned, 0) << "once";
}

TEST_F(PlaylistThatGoes, IsToldByTheListBeforeItIsDue) {
    EXPECT_FALSE(round().problem);
    const int asked = itemRequests();
    const test::StandInPlaylist list = train();
    standIn.world.playlists.erase(standIn.world.playlists.begin());
    const Instant missed = time.now();
    PlaylistRound told = round();
    EXPECT_FALSE(told.problem) << "all that was to be done is done";
    ASSERT_EQ(told.gone.size(), 1);
    EXPECT_TRUE(told.gone[0].contains(QStringLiteral("“train”"))) << told.gone[0].toStdString();
    EXPECT_EQ(itemRequests(), asked);
    ASSERT_TRUE(watched().goneSince);
    EXPECT_LE(abs(*watched().goneSince - missed), 5s);
    expectUntouched();
    EXPECT_TRUE(round().gone.isEmpty()) << "once";

    time.advance(8 * 24h);
    told = round();
    EXPECT_GT(itemRequests(), asked) << "it is looked for when it is due";
    EXPECT_FALSE(told.problem) << "that it is gone is known";
    EXPECT_EQ(told.gone.size(), 1) << "and told";
    standIn.world.playlists.insert(standIn.world.playlists.begin(), list);
    EXPECT_EQ(round().scanned, 1);
    EXPECT_FALSE(watched().goneSince);
}

TEST_F(PlaylistThatGoes, StaysToldWhileSpotifyStillGivesItToWhoKnowsItsAddress) {
    EXPECT_TRUE(round().gone.isEmpty());
    train().isListed = false;
    EXPECT_EQ(round().gone.size(), 1);
    const auto since = watched().goneSince;
    ASSERT_TRUE(since);
    snapshot("S2");
    train().tracks.pop_back();
    time.advance(8 * 24h);
    EXPECT_EQ(round().scanned, 1);
    EXPECT_EQ(tracks().size(), before.size() - 1);
    EXPECT_EQ(watched().goneSince, since);
    EXPECT_TRUE(watched().isGivenOffList());
    EXPECT_TRUE(round().gone.isEmpty());
    ASSERT_TRUE(add(train().id));
    EXPECT_FALSE(watched().goneSince) << "somebody wants it all the same";
    EXPECT_TRUE(round().gone.isEmpty()) << "and never had it on the list";
}

TEST_F(PlaylistThatGoes, IsGoneOnceSpotifyNoLongerGivesWhatTheListMissed) {
    round();
    train().isListed = false;
    EXPECT_EQ(round(true).scanned, 1);
    EXPECT_TRUE(watched().isGivenOffList());
    time.advance(24h);
    standIn.world.playlists.erase(standIn.world.playlists.begin());
    round(true);
    EXPECT_FALSE(watched().isGivenOffList());
    EXPECT_EQ(watched().goneSince, time.now()) << "it was there until then";
}

TEST_F(PlaylistThatGoes, IsToldAsWellWhereItIsScannedWithTheListThatMissesIt) {
    EXPECT_TRUE(round().gone.isEmpty());
    train().isListed = false;
    const PlaylistRound told = round(true);
    EXPECT_EQ(told.scanned, 1);
    EXPECT_EQ(told.gone.size(), 1);
    EXPECT_TRUE(watched().goneSince);
}

TEST_F(PlaylistThatGoes, IsToldOnceWhereItsContentsAreWithheldAsWell) {
    EXPECT_TRUE(round().gone.isEmpty());
    train().isListed = false;
    train().ownerId = QStringLiteral("somebody");
    EXPECT_EQ(round(true).gone.size(), 1);
    EXPECT_FALSE(watched().isReadable);
    const auto since = watched().goneSince;
    ASSERT_TRUE(since);
    time.advance(24h);
    EXPECT_TRUE(round().gone.isEmpty());
    EXPECT_TRUE(round(true).gone.isEmpty()) << "nor when it is looked at again";
    EXPECT_EQ(watched().goneSince, since);
    train().isListed = true;
    train().ownerId = standIn.world.userId;
    EXPECT_EQ(round().scanned, 1);
    EXPECT_FALSE(watched().goneSince);
    EXPECT_TRUE(watched().isReadable);
}

TEST_F(PlaylistThatGoes, IsNotMissedByAListThatIsNotWhole) {
    round();
    train().isListed = false;
    standIn.world.untoldPlaylists = 1;
    EXPECT_TRUE(round().gone.isEmpty()) << "one is left out";
    EXPECT_FALSE(watched().goneSince);
    standIn.world.untoldPlaylists = 0;
    EXPECT_EQ(round().gone.size(), 1);
}

TEST_F(PlaylistThatGoes, IsNotMissedWhereItMovedToAPageThatWasReadBefore) {
    round();
    auto& lists = standIn.world.playlists;
    for (int i = 0; i < 58; ++i)
        lists.push_back(listOf(QStringLiteral("more %1").arg(i), 1));
    std::rotate(lists.begin(), lists.begin() + 1, lists.end()); // it is the last
    int pages = 0;
    standIn.beforeAnswer = [&] {
        if (standIn.seen().back().path == QLatin1String("/v1/me/playlists") && ++pages == 2)
            std::rotate(lists.begin(), lists.end() - 1, lists.end());
    };
    EXPECT_TRUE(round().gone.isEmpty());
    EXPECT_EQ(pages, 2);
    EXPECT_FALSE(watched().goneSince) << "the second page tells one of the first again";
}

TEST_F(PlaylistThatGoes, ThatIsListedAllTheSameIsLookedForWhenItIsDue) {
    const QString address = QStringLiteral("/v1/playlists/") + train().id;
    standIn.fail(address, test::status(404), 3);
    snapshot("S2");
    EXPECT_TRUE(round().problem);
    EXPECT_TRUE(watched().goneSince);
    const int asked = itemRequests();
    time.advance(6h);
    EXPECT_FALSE(round().problem);
    time.advance(6h);
    EXPECT_FALSE(round().problem);
    EXPECT_EQ(itemRequests(), asked) << "that it is listed says nothing new";
    time.advance(12h);
    PlaylistRound told = round();
    EXPECT_EQ(told.gone.size(), 1) << "the next day";
    EXPECT_FALSE(told.problem) << "that is known";
    told = round(true);
    EXPECT_EQ(told.gone.size(), 1) << "or when it is asked for";
    EXPECT_FALSE(told.problem);
    time.advance(24h);
    EXPECT_FALSE(round().problem) << "with the others";
    time.advance(8 * 24h);
    EXPECT_EQ(round().scanned, 1);
    EXPECT_FALSE(watched().goneSince);
}

TEST_F(PlaylistThatGoes, SaysWhatToDoAfterARoundWithoutAnother) {
    PlaylistHead own;
    own.name = QStringLiteral("train");
    const Error error = refusedForNow(own, true).error;
    EXPECT_TRUE(error.message.contains(QStringLiteral("“train”")));
    EXPECT_TRUE(error.message.contains(QStringLiteral("is scanned again later"))) << error.message.toStdString();
    const Error once = toldOnce(error);
    EXPECT_TRUE(once.message.contains(QStringLiteral("“train”")));
    EXPECT_TRUE(once.message.contains(QStringLiteral("Scan again"))) << once.message.toStdString();
    EXPECT_FALSE(once.message.contains(QStringLiteral("is scanned"))) << once.message.toStdString();
    EXPECT_EQ(once.kind, error.kind);
    EXPECT_FALSE(toldOnce(apiError(ApiProblem::Temporary).error).message.contains(QStringLiteral("by itself")));
}

TEST_F(PlaylistThatGoes, NamesTheCountryThatSpotifyDoesNotKnow) {
    const StandInFault refusal = test::status(400, R"({"error":{"status":400,"message":"Invalid market code"}})");
    snapshot("S2");
    standIn.fail(QStringLiteral("/v1/playlists/") + train().id, refusal);
    const PlaylistRound ended = round();
    ASSERT_TRUE(ended.problem);
    for (const char* part : {"train", "“DE”", "--market"})
        EXPECT_TRUE(ended.problem->message.contains(QString::fromUtf8(part))) << ended.problem->message.toStdString();
    expectUntouched();
    standIn.fail(QStringLiteral("/v1/playlists/") + train().id, refusal);
    const auto added = add(train().id);
    ASSERT_FALSE(added);
    EXPECT_TRUE(added.error().message.contains(QStringLiteral("“DE”"))) << added.error().message.toStdString();
}

TEST_F(PlaylistThatGoes, IsReadAgainWhenSomethingWasPlayed) {
    const auto linked = [this] {
        const auto entries = tracks();
        return std::ranges::count_if(entries, [](const PlaylistTrack& track) { return track.track.value != 0; });
    };
    EXPECT_EQ(linked(), 0);
    const QString uri = before.front().uri;
    database.query(QStringLiteral("insert into track (account_id, name_id, track_id, kind, uri) "
                                  "values (%1, 1, 77, 0, '%2')")
                       .arg(me.value)
                       .arg(uri));
    service->historyChanged(me);
    EXPECT_TRUE(test::waitUntil([&] { return linked() == 1; }));
}

} // namespace
} // namespace afs
