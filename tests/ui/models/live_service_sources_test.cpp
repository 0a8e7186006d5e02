// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/live_service_sources.h"

#include "core/scan/metadata_service.h"
#include "core/scan/playlist_service.h"
#include "tests/core/scan/scanning_fixture.h"
#include "ui/models/demo_sources.h"
#include "ui/models/idle_sources.h"

#include <gtest/gtest.h>

namespace afs {
namespace {

/// Somebody who is signed in at the stand-in, and the window's view of the services that know it.
class LiveSources : public ScanningAtSpotify {
protected:
    LiveSources()
        : lookups({*accounts, time, time}, database.params()),
          playlistService({*accounts, time, time, [] { return 0.5; }}, database.params()), people(sourceOf(*accounts)),
          scan(sourceOf(*service, lookups, playlistService)), playlists(sourceOf(playlistService)) {}
    ~LiveSources() override {
        playlists.reset();
        scan.reset();
        people.reset();
    }

    bool comes(const std::function<bool()>& done) {
        return test::waitUntil(
            time, [this] { return http.running() > 0 || isStoring(); }, done);
    }

    MetadataService lookups;
    PlaylistService playlistService;
    std::unique_ptr<AccountSource> people;
    std::unique_ptr<ScanSource> scan;
    std::unique_ptr<PlaylistSource> playlists;
    QObject context;
};

TEST(AccountNameTest, TheOneBeforeASignInIsAWordForPeople) {
    EXPECT_EQ(accountNameText(QStringLiteral("me")), QStringLiteral("My history"));
    EXPECT_EQ(accountNameText(QStringLiteral("Arthur")), QStringLiteral("Arthur"));
    const auto idle = idleAccounts(AccountId(1), QStringLiteral("me"));
    EXPECT_EQ(idle->accounts().front().name, QStringLiteral("My history"));
    const auto demo = demoAccounts(AccountId(1), QStringLiteral("me"), Instant());
    EXPECT_EQ(demo->accounts().front().name, QStringLiteral("My history"));
}

TEST_F(LiveSources, TellWhoIsSignedInAndWhoComesAndGoes) {
    ASSERT_EQ(people->accounts().size(), 1U);
    EXPECT_TRUE(people->accounts()[0].isSignedIn);
    int changes = 0;
    std::optional<AccountId> came;
    std::optional<QString> refusal;
    QObject::connect(people.get(), &AccountSource::accountsChanged, &context, [&] { ++changes; });
    QObject::connect(people.get(), &AccountSource::signedIn, &context, [&](AccountId id) { came = id; });
    QObject::connect(people.get(), &AccountSource::signInFailed, &context,
                     [&](const Error& error) { refusal = error.message; });
    EXPECT_FALSE(people->beginSignIn({QStringLiteral("no client id"), 0, false, {}, true}));

    becomeOtto();
    const auto address = people->beginSignIn(wish());
    ASSERT_TRUE(address);
    comeBack(*address);
    ASSERT_TRUE(comes([&] { return came.has_value(); }));
    EXPECT_NE(*came, me);
    EXPECT_EQ(people->accounts().size(), 2U);

    standIn.consent.isDenied = true;
    comeBack(*people->beginSignIn(wish()));
    ASSERT_TRUE(comes([&] { return refusal.has_value(); }));
    EXPECT_EQ(*refusal, apiError(ApiProblem::Denied).error.message) << "the sentence, not a number";

    const int before = changes;
    people->signOut(me);
    ASSERT_TRUE(comes([&] { return changes > before && !accounts->find(me)->isSignedIn; }));
    EXPECT_FALSE(people->accounts()[0].isSignedIn);
}

TEST_F(LiveSources, AKeyringThatRefusesLeavesAChoice) {
    standIn.consent.isDenied = false;
    keyring.problem = SecretProblem::Locked;
    std::optional<Error> refusal;
    QObject::connect(people.get(), &AccountSource::keyringRefused, &context,
                     [&](const Error& error) { refusal = error; });
    becomeOtto();
    comeBack(*people->beginSignIn(wish()));
    ASSERT_TRUE(comes([&] { return refusal.has_value(); }));
    EXPECT_EQ(refusal->message, QStringLiteral("The keyring is locked."));
    int asked = 0;
    refusal.reset();
    QObject::connect(people.get(), &AccountSource::askingKeyring, &context, [&] { ++asked; });
    people->tryKeyringAgain();
    ASSERT_TRUE(comes([&] { return refusal.has_value(); }));
    EXPECT_EQ(asked, 1);
    people->keepUntilQuit();
    ASSERT_TRUE(comes([&] { return people->accounts().size() == 2; }));
    EXPECT_TRUE(people->accounts()[1].isUntilQuit);
    people->beginSignIn(wish());
    people->cancelSignIn();
}

TEST_F(LiveSources, TellWhatScanningDid) {
    playMany(3, std::chrono::minutes(4));
    std::optional<ScanRound> round;
    AccountId whose;
    QObject::connect(scan.get(), &ScanSource::scanned, &context, [&](AccountId id, const ScanRound& done) {
        whose = id;
        round = done;
    });
    scan->scanNow(me);
    ASSERT_TRUE(comes([&] { return round.has_value(); }));
    EXPECT_EQ(whose, me);
    EXPECT_EQ(round->newPlays, 3);
    EXPECT_TRUE(scan->gaps(me).empty());
}

TEST_F(LiveSources, ScanningNowLooksAtPlaylistsAfterThePlays) {
    scan->scanNow(me);
    EXPECT_TRUE(comes([this] { return standIn.count(QStringLiteral("/v1/me/playlists")) == 1; }));
    EXPECT_EQ(standIn.count(QStringLiteral("/v1/me/player/recently-played")), 1);
}

TEST_F(LiveSources, AModeIsInForceAtOnce) {
    service->start();
    rest();
    int changes = 0;
    QObject::connect(scan.get(), &ScanSource::statusChanged, &context, [&](AccountId) { ++changes; });
    ScanSettings settings = scan->status(me).settings;
    settings.mode = ScanMode::CurrentlyPlaying;
    scan->setSettings(me, settings);
    EXPECT_EQ(scan->status(me).settings.mode, ScanMode::CurrentlyPlaying);
    rest();
    EXPECT_GT(changes, 0);
    EXPECT_GT(asked({}), 0) << "the player is asked without waiting for the next round";
}

TEST_F(LiveSources, ABudgetOfLookUpsIsKeptAndTold) {
    std::vector<AccountId> told;
    QObject::connect(scan.get(), &ScanSource::lookupsChanged, &context, [&](AccountId id) { told.push_back(id); });
    EXPECT_FALSE(scan->lookups(me).isKnown);
    scan->setLookupsPerDay(me, 20);
    EXPECT_EQ(told, std::vector{me});
    lookups.start();
    ASSERT_TRUE(comes([&] { return scan->lookups(me).isKnown; }));
    EXPECT_EQ(scan->lookups(me).perDay, 20);
}

TEST_F(LiveSources, PlaylistsAreListedAddedScannedAndRemoved) {
    test::StandInPlaylist train;
    train.id = test::standInId(QStringLiteral("train"));
    train.name = QStringLiteral("train");
    train.ownerId = standIn.world.userId;
    train.tracks = {track(QStringLiteral("one")), track(QStringLiteral("two"))};
    standIn.world.playlists = {train};
    int changes = 0;
    QObject::connect(playlists.get(), &PlaylistSource::playlistsChanged, &context, [&](AccountId) { ++changes; });
    playlists->setMarket(me, QStringLiteral("nl"));
    ASSERT_TRUE(comes([&] { return playlists->market(me) == QStringLiteral("NL"); }));

    std::optional<Result<std::vector<ListedPlaylist>>> listed;
    playlists->list(me, &context, [&](const Result<std::vector<ListedPlaylist>>& answer) { listed = answer; });
    ASSERT_TRUE(comes([&] { return listed.has_value(); }));
    ASSERT_TRUE(*listed);
    EXPECT_EQ((*listed)->size(), 1U);

    std::optional<Result<WatchedPlaylist>> added;
    const auto add = [&](const QString& text) {
        added.reset();
        playlists->add(me, text, &context, [&](const Result<WatchedPlaylist>& answer) { added = answer; });
        EXPECT_TRUE(comes([&] { return added.has_value(); }));
        return *added;
    };
    EXPECT_EQ(add(QStringLiteral("nonsense")).error().kind, ErrorKind::BadInput);
    const auto watched = add(QStringLiteral("https://open.spotify.com/playlist/%1?si=x").arg(train.id));
    ASSERT_TRUE(watched) << watched.error().message.toStdString();
    EXPECT_EQ(playlists->tracks(me, watched->id).size(), 2U);
    EXPECT_EQ(playlists->knownTracks(me).size(), 2U);
    EXPECT_TRUE(playlists->events(me).empty()) << "the first scan has nothing to be compared with";

    std::optional<PlaylistRound> round;
    playlists->scanNow(me, true, &context, [&](const PlaylistRound& done) { round = done; });
    ASSERT_TRUE(comes([&] { return round.has_value(); }));
    EXPECT_EQ(round->scanned, 1);
    playlists->remove(me, watched->id);
    EXPECT_TRUE(comes([&] { return playlists->playlists(me).empty(); }));
    EXPECT_GT(changes, 2);
}

} // namespace
} // namespace afs
