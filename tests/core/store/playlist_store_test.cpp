// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/playlist_store.h"

#include "core/store/db_error.h"
#include "core/store/open_store.h"
#include "tests/core/store/noon.h"
#include "tests/support/test_cluster.h"

#include <gtest/gtest.h>

#include <thread>

namespace afs {
namespace {

using namespace std::chrono_literals;

using test::me;
using test::noon;

StoredPlaylist someList(const QString& name) {
    StoredPlaylist list;
    list.watched.spotifyId = QStringLiteral("id-") + name;
    list.watched.name = name;
    list.watched.ownerName = QStringLiteral("Nora");
    list.ownerId = QStringLiteral("31xq7example");
    return list;
}

PlaylistTrack song(int position, EntryStatus status = EntryStatus::Playable) {
    PlaylistTrack track;
    track.position = position;
    track.uri = QStringLiteral("spotify:track:%1").arg(position);
    track.name = QStringLiteral("Söng %1").arg(position);
    track.artists = QStringLiteral("Tyler, The Creator, 日本");
    track.album = QStringLiteral("Ålbum");
    track.isrc = QStringLiteral("NLA001600123");
    track.length = 214'533ms;
    track.addedAt = noon - 24h;
    track.status = status;
    return track;
}

class PlaylistStoreTest : public testing::Test {
protected:
    PlaylistStoreTest() {
        auto opened = openStore(database.params(), QStringLiteral("test"));
        if (!opened)
            throw std::runtime_error(opened.error().detail.toStdString());
        session = std::move(*opened);
        store.emplace(*session);
        train = *store->add(me, someList(QStringLiteral("Train")));
    }

    PlaylistScan scanOf(PlaylistId playlist) const {
        PlaylistScan scan;
        scan.playlist = playlist;
        scan.name = QStringLiteral("Train");
        scan.snapshotId = QStringLiteral("S2");
        scan.market = QStringLiteral("NL");
        scan.at = noon;
        scan.next = noon + 24h;
        return scan;
    }
    std::vector<PlaylistEvent> put(const std::vector<PlaylistTrack>& tracks,
                                   const std::vector<PlaylistEvent>& events = {}) {
        auto stored = store->store(me, scanOf(train), [&](const FormerContents& before) {
            former = before;
            return PlaylistContents{tracks, events};
        });
        EXPECT_TRUE(stored);
        return stored.value_or(std::vector<PlaylistEvent>());
    }
    std::vector<PlaylistTrack> tracks(PlaylistId playlist = {}) {
        return (*store->tracks(me, playlist ? playlist : train))[playlist ? playlist : train];
    }

    /// Without the version, which every change raises.
    PlaylistSettings settings() {
        PlaylistSettings stored = *store->settings(me);
        stored.version = 0;
        return stored;
    }

    StoreDatabase database;
    std::unique_ptr<Session> session;
    std::optional<PlaylistStore> store;
    PlaylistId train;
    FormerContents former;
};

TEST_F(PlaylistStoreTest, APlaylistIsAddedOnce) {
    EXPECT_EQ(store->add(me, someList(QStringLiteral("Train"))), train);
    const auto lists = *store->list(me);
    ASSERT_EQ(lists.size(), 1U);
    StoredPlaylist expected = someList(QStringLiteral("Train"));
    expected.watched.id = train;
    EXPECT_EQ(lists.front(), expected);
}

TEST_F(PlaylistStoreTest, AScanComesBackAsItWas) {
    std::vector<PlaylistTrack> scanned{song(0), song(1, EntryStatus::Unplayable), song(7), PlaylistTrack()};
    scanned[1].reason = QStringLiteral("market");
    scanned[1].darkSince = noon - 1h;
    scanned[3].position = 8;
    scanned[3].darkSince = noon - 2h;
    scanned[3].darkAtFirstSight = true;
    scanned[0].wasLight = true;
    scanned[3].status = EntryStatus::Removed;
    const std::vector<PlaylistEvent> events{{noon, train, PlaylistChange::WentDark, scanned[1].uri, scanned[1].name,
                                             scanned[1].artists, QStringLiteral("market")}};
    EXPECT_EQ(put(scanned, events), events);
    EXPECT_EQ(tracks(), scanned);
    EXPECT_EQ(*store->events(me), events);
    const StoredPlaylist list = store->list(me)->front();
    EXPECT_EQ(list.watched.entries, 4);
    EXPECT_EQ(list.watched.unplayable, 2);
    EXPECT_EQ(list.watched.lastScan, noon);
    EXPECT_EQ(list.nextScan, noon + 24h);
    EXPECT_EQ(list.snapshotId, QStringLiteral("S2"));
    EXPECT_EQ(list.market, QStringLiteral("NL"));
    EXPECT_EQ(list.ownerId, QStringLiteral("31xq7example")) << "what a scan does not say stays";
}

TEST_F(PlaylistStoreTest, WhatNobodyToldIsNoZero) {
    const auto unplayable = [this] { return store->list(me)->front().watched.unplayable; };
    EXPECT_EQ(unplayable(), std::nullopt) << "never scanned";
    put({song(0, EntryStatus::Unknown), song(1, EntryStatus::Unknown)});
    EXPECT_EQ(unplayable(), std::nullopt) << "Spotify said of none whether it plays it";
    put({song(0, EntryStatus::Unknown), song(1)});
    EXPECT_EQ(unplayable(), 0);
    put({song(0, EntryStatus::Local)});
    EXPECT_EQ(unplayable(), 0);
    put({});
    EXPECT_EQ(unplayable(), 0) << "it is empty";
    put({song(0, EntryStatus::Removed)});
    EXPECT_EQ(unplayable(), 1);
    ASSERT_TRUE(store->setUnreadable(me, train, noon));
    EXPECT_EQ(unplayable(), std::nullopt) << "withheld";
}

TEST_F(PlaylistStoreTest, WhatIsGoneStaysGoneUntilItIsFoundAgain) {
    const auto list = [this] { return store->list(me)->front(); };
    put({song(0)});
    ASSERT_TRUE(store->setTroubled(me, train, noon));
    ASSERT_TRUE(store->setGone(me, train, noon + 1h, noon + 2h));
    ASSERT_TRUE(store->setGone(me, train, noon + 5h, noon + 6h));
    EXPECT_EQ(list().watched.goneSince, noon + 1h);
    EXPECT_EQ(list().nextScan, noon + 6h);
    EXPECT_EQ(list().troubledAt, std::nullopt);
    EXPECT_EQ(list().watched.lastScan, noon);
    EXPECT_EQ(list().watched.entries, 1);
    put({song(0)});
    EXPECT_EQ(list().watched.goneSince, std::nullopt);
    ASSERT_TRUE(store->setGone(me, train, noon + 1h, noon + 2h));
    ASSERT_TRUE(store->setUnreadable(me, train, noon + 3h));
    EXPECT_EQ(list().watched.goneSince, std::nullopt) << "it is there, and withheld";
}

TEST_F(PlaylistStoreTest, AScanIsComparedWithTheOneBefore) {
    put({song(0)});
    EXPECT_FALSE(former.isScanned);
    EXPECT_TRUE(former.tracks.empty());
    put({song(0), song(0 + 1)});
    EXPECT_TRUE(former.isScanned);
    EXPECT_EQ(former.market, QStringLiteral("NL"));
    EXPECT_EQ(former.tracks, (std::vector<PlaylistTrack>{song(0)}));
}

TEST_F(PlaylistStoreTest, AScanThatFailsLeavesTheOneBefore) {
    put({song(0), song(1)}, {{noon, train, PlaylistChange::Added, {}, {}, {}, {}}});
    const auto failed = store->store(
        me, scanOf(train),
        [&](const FormerContents&) {
            return PlaylistContents{{song(5)}, {{noon, train, PlaylistChange::Removed, {}, {}, {}, {}}}};
        },
        [](Session& writing) { writing.execute(QStringLiteral("select no_such_thing()")); });
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().kind, ErrorKind::Database);
    EXPECT_EQ(tracks(), (std::vector<PlaylistTrack>{song(0), song(1)}));
    EXPECT_EQ(store->events(me)->size(), 1U);
}

TEST_F(PlaylistStoreTest, TwoEntriesOfOnePositionAreRefusedWhole) {
    put({song(0)});
    EXPECT_FALSE(store->store(me, scanOf(train), [](const FormerContents&) {
        return PlaylistContents{{song(3), song(3)}, {}};
    }));
    EXPECT_EQ(tracks(), (std::vector<PlaylistTrack>{song(0)}));
}

TEST_F(PlaylistStoreTest, AScanOfAPlaylistThatIsNoLongerWatchedIsDropped) {
    put({song(0)}, {{noon, train, PlaylistChange::Added, {}, {}, {}, {}}});
    ASSERT_TRUE(store->remove(me, train));
    EXPECT_TRUE(put({song(1)}).empty());
    EXPECT_TRUE(store->list(me)->empty());
    EXPECT_TRUE(tracks().empty());
    EXPECT_TRUE(store->events(me)->empty());
}

TEST_F(PlaylistStoreTest, WhatWasTakenOffIsPutBackOnceAndAsItWas) {
    std::vector<PlaylistTrack> entries{song(0), song(1, EntryStatus::Unplayable)};
    entries[1].reason = QStringLiteral("market");
    entries[1].darkSince = noon - 1h;
    put(entries, {{noon, train, PlaylistChange::WentDark, entries[1].uri, {}, {}, QStringLiteral("market")}});
    const KeptPlaylist kept{store->list(me)->front(), entries, *store->events(me)};
    ASSERT_TRUE(store->remove(me, train));
    const PlaylistId back = *store->restore(me, kept);
    StoredPlaylist expected = kept.list;
    expected.watched.id = back;
    EXPECT_EQ(store->list(me)->front(), expected);
    EXPECT_EQ(tracks(back), entries);
    ASSERT_EQ(store->events(me)->size(), 1U);
    EXPECT_EQ(store->events(me)->front().at, noon);
    EXPECT_EQ(*store->restore(me, kept), back) << "a second time changes nothing";
    EXPECT_EQ(tracks(back), entries);
    EXPECT_EQ(store->events(me)->size(), 1U);
}

TEST_F(PlaylistStoreTest, WhatWasTakenOffIsNotPutBackAfterAllThatTheWebApiToldWasDeleted) {
    put({song(0)});
    KeptPlaylist kept{store->list(me)->front(), {song(0)}, {}};
    kept.asked = 0;
    ASSERT_TRUE(store->remove(me, train));
    ASSERT_TRUE(store->restore(me, kept)) << "nothing was deleted so far";
    ASSERT_TRUE(deleteApiData(*session, me));
    const auto refused = store->restore(me, kept);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::NotSignedIn);
    EXPECT_TRUE(store->list(me)->empty());
    EXPECT_EQ(database.query(QStringLiteral("select count(*) from playlist_entry")), QStringLiteral("0"));
}

TEST_F(PlaylistStoreTest, AccountsMayWatchTheSamePlaylist) {
    database.query(QStringLiteral("insert into account (account_id, name) values (2, 'kitchen')"));
    const PlaylistId other = *store->add(AccountId(2), someList(QStringLiteral("Train")));
    EXPECT_NE(other, train);
    put({song(0)});
    EXPECT_TRUE((*store->tracks(AccountId(2), PlaylistId()))[other].empty());
    ASSERT_TRUE(store->remove(AccountId(2), train)); // of somebody else
    EXPECT_EQ(tracks().size(), 1U);
}

TEST_F(PlaylistStoreTest, AnEntryKnowsItsTrackInTheHistory) {
    database.query(QStringLiteral("insert into track values (1, 10, 7, 0, 'spotify:track:1', 'S', 'A', 'B'), "
                                  "(1, 11, 7, 0, 'spotify:track:1', 'S2', 'A', 'B')"));
    put({song(0), song(1)});
    EXPECT_EQ(tracks()[0].track, TrackId());
    EXPECT_EQ(tracks()[1].track, TrackId(7));
}

TEST_F(PlaylistStoreTest, AnEntryIsAlsoFoundByItsRecording) {
    database.query(
        QStringLiteral("insert into track values (1, 10, 7, 0, 'spotify:track:old', 'S', 'A', 'B');"
                       "insert into track_fact (account_id, uri, title, artists, isrc, length_ms, source) values "
                       "(1, 'spotify:track:old', 'S', '[{\"name\": \"Tyler, The Creator\"}, {\"name\": \"B\"}]', "
                       "'nla001600123', 200000, 2)"));
    put({song(0), song(1, EntryStatus::Unplayable)});
    EXPECT_EQ(tracks()[0].track, TrackId(7));
    const auto others = *store->sameRecordings(me);
    ASSERT_EQ(others.size(), 1U);
    EXPECT_EQ(others[0].uri, QStringLiteral("spotify:track:old"));
    EXPECT_EQ(others[0].artists, QStringLiteral("Tyler, The Creator, B"));
    EXPECT_EQ(others[0].length, 200s);
    EXPECT_EQ(others[0].status, EntryStatus::Unknown);
    put({song(0)});
    EXPECT_TRUE(store->sameRecordings(me)->empty()) << "nothing is dark";
}

TEST_F(PlaylistStoreTest, WithheldContentsLeaveTheEntries) {
    put({song(0)});
    ASSERT_TRUE(store->setUnreadable(me, train, noon + 48h));
    const StoredPlaylist list = store->list(me)->front();
    EXPECT_FALSE(list.watched.isReadable);
    EXPECT_EQ(list.nextScan, noon + 48h);
    EXPECT_EQ(tracks().size(), 1U);
    put({song(1)});
    EXPECT_TRUE(store->list(me)->front().watched.isReadable);
}

TEST_F(PlaylistStoreTest, TheNameFollows) {
    ASSERT_TRUE(store->rename(me, train, QStringLiteral("Tram"), {}));
    EXPECT_EQ(store->list(me)->front().watched.name, QStringLiteral("Tram"));
    EXPECT_EQ(store->list(me)->front().watched.ownerName, QStringLiteral("Nora"));
}

TEST_F(PlaylistStoreTest, EveryChangeRaisesTheVersion) {
    const auto raises = [this](const auto& change) {
        const auto before = store->settings(me)->version;
        EXPECT_TRUE(change());
        return store->settings(me)->version - before;
    };
    PlaylistId id;
    EXPECT_EQ(raises([&] {
                  const auto added = store->add(me, someList(QStringLiteral("Bus")));
                  id = added.value_or(PlaylistId());
                  return added.has_value();
              }),
              1);
    EXPECT_EQ(raises([&] { return store->rename(me, id, QStringLiteral("tram"), QStringLiteral("Nora")).has_value(); }),
              1);
    EXPECT_EQ(raises([&] { return store->setUnreadable(me, id, noon).has_value(); }), 1);
    EXPECT_EQ(raises([&] { return store->setNextScan(me, id, noon).has_value(); }), 1);
    EXPECT_EQ(raises([&] { return store->setTroubled(me, id, noon).has_value(); }), 1);
    EXPECT_EQ(raises([&] { return store->setMarket(me, QStringLiteral("DE")).has_value(); }), 1);
    EXPECT_EQ(raises([&] {
                  return store->store(me, scanOf(id), [](const auto&) { return PlaylistContents(); }).has_value();
              }),
              1);
    EXPECT_EQ(raises([&] { return store->remove(me, id).has_value(); }), 1);
    EXPECT_EQ(raises([&] { return store->list(me).has_value(); }), 0) << "reading changes nothing";
}

TEST_F(PlaylistStoreTest, TroubleIsRememberedUntilAScanSucceeds) {
    const auto troubledAt = [this] { return store->list(me)->front().troubledAt; };
    EXPECT_EQ(troubledAt(), std::nullopt);
    ASSERT_TRUE(store->setTroubled(me, train, noon));
    EXPECT_EQ(troubledAt(), noon);
    put({song(0)});
    EXPECT_EQ(troubledAt(), std::nullopt);
    ASSERT_TRUE(store->setTroubled(me, train, noon));
    ASSERT_TRUE(store->setUnreadable(me, train, noon));
    EXPECT_EQ(troubledAt(), std::nullopt) << "that it is withheld is an answer";
}

TEST_F(PlaylistStoreTest, EachSettingKeepsTheOthers) {
    EXPECT_EQ(settings(), PlaylistSettings());
    ASSERT_TRUE(store->setListed(me, noon, 61));
    ASSERT_TRUE(store->setMarket(me, QStringLiteral("DE")));
    ASSERT_TRUE(store->setUserId(me, QStringLiteral("nora")));
    EXPECT_EQ(settings(), (PlaylistSettings{QStringLiteral("DE"), QStringLiteral("nora"), noon, 61}));
    ASSERT_TRUE(store->setMarket(me, {}));
    EXPECT_EQ(settings(), (PlaylistSettings{QString(), QStringLiteral("nora"), noon, 61}));
}

TEST_F(PlaylistStoreTest, WhatWasReadForAnotherMarketIsDue) {
    const auto next = [this] { return store->list(me)->front().nextScan; };
    put({song(0)});
    ASSERT_TRUE(next());
    ASSERT_TRUE(store->setMarket(me, QStringLiteral("NL")));
    EXPECT_TRUE(next()) << "it is the same";
    ASSERT_TRUE(store->setMarket(me, {}));
    EXPECT_TRUE(next()) << "nobody chose another one";
    ASSERT_TRUE(store->setMarket(me, QStringLiteral("DE")));
    EXPECT_FALSE(next());
}

TEST_F(PlaylistStoreTest, TheNewestCountryIsThatOfTheNewestPlayThatHasOne) {
    EXPECT_EQ(store->newestCountry(me), QString());
    database.query(QStringLiteral(
        "insert into label values (1, 1, 'NL'), (1, 2, 'DE');"
        "insert into evidence (account_id, evidence_id, play_id, ended_at, country, source, kind, flags, video, leads) "
        "values (1, 1, 1, '2026-01-01', 1, 1, 0, 0, false, true), (1, 2, 2, '2025-01-01', 2, 1, 0, 0, false, true), "
        "(1, 3, 3, '2026-02-01', null, 1, 0, 0, false, true)"));
    EXPECT_EQ(store->newestCountry(me), QStringLiteral("NL"));
}

} // namespace
} // namespace afs
