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
    EXPECT_TRUE(round().problem) << "the next day";
    EXPECT_TRUE(round(true).problem) << "or when it is asked for";
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
