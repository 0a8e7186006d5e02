// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lookup_store.h"

#include "core/store/open_store.h"
#include "core/store/track_fact_store.h"
#include "tests/core/store/noon.h"
#include "tests/support/test_cluster.h"

#include <gtest/gtest.h>

namespace afs {
namespace {

using namespace std::chrono_literals;

using test::me;
using test::noon;

class LookupStoreTest : public testing::Test {
protected:
    LookupStoreTest() {
        auto opened = openStore(database.params(), QStringLiteral("test"));
        if (!opened)
            throw std::runtime_error(opened.error().detail.toStdString());
        session = std::move(*opened);
        store.emplace(*session);
        database.query(QStringLiteral(
            "insert into track values (1, 1, 1, 0, 'spotify:track:a', 'A', 'Band', 'Night'), "
            "(1, 2, 1, 0, 'spotify:track:a', 'A', 'BAND', 'Night'), "
            "(1, 3, 3, 0, 'spotify:track:b', 'B', 'Band', 'night'), "
            "(1, 4, 4, 0, 'spotify:local:c:::1', 'C', 'Band', 'Night'), (1, 5, 5, 0, null, 'D', 'Band', null), "
            "(1, 6, 6, 0, 'spotify:track:unplayed', 'E', 'Band', 'Night');"
            "insert into evidence (account_id, evidence_id, play_id, ended_at, name_id, source, kind, flags, video, "
            "leads) select 1, n, n, now(), 1 + n % 5, 1, 0, 0, false, true from generate_series(0, 14) n"));
    }

    static TrackFacts facts(const char* uri, const char* albumId) {
        TrackFacts known;
        known.uri = uri;
        known.albumId = albumId;
        known.length = 200s;
        return known;
    }
    std::vector<WantedTrack> wanted() { return store->wants(me)->tracks; }

    StoreDatabase database;
    std::unique_ptr<Session> session;
    std::optional<LookupStore> store;
};

TEST_F(LookupStoreTest, WantsWhatWasPlayedAndNobodyKnows) {
    const std::string album = "band\nnight";
    EXPECT_EQ(wanted(),
              (std::vector<WantedTrack>{{"spotify:track:a", "band\nnight", 6}, {"spotify:track:b", album, 3}}));
    ASSERT_TRUE(TrackFactStore(*session).put(me, {facts("spotify:track:a", "N")}, FactSource::WebApi));
    EXPECT_EQ(wanted(), (std::vector<WantedTrack>{{"spotify:track:b", album, 3}}));
    EXPECT_EQ(store->wants(me)->albums, (std::vector<KnownAlbum>{{album, "N", false}}));
}

TEST_F(LookupStoreTest, WantsTheCodesOfSongsThatMayBeOneRecording) {
    database.query(QStringLiteral(
        "update track set title = 'A (Remastered 2011)' where uri = 'spotify:track:b';"
        "insert into track values (1, 7, 7, 0, 'spotify:track:far', 'A', 'Somebody', 'Night'), "
        "(1, 8, 8, 0, 'spotify:track:alone', 'Other song', 'Band', 'Night');"
        "insert into evidence (account_id, evidence_id, play_id, ended_at, name_id, source, kind, flags, video, leads) "
        "select 1, n, n, now(), n - 93, 1, 0, 0, false, true from generate_series(100, 101) n"));
    EXPECT_TRUE(store->wants(me)->codes.empty()) << "their lengths are wanted first";
    std::vector<TrackFacts> known;
    for (const char* uri : {"spotify:track:a", "spotify:track:b", "spotify:track:far", "spotify:track:alone"})
        known.push_back(facts(uri, "N"));
    ASSERT_TRUE(TrackFactStore(*session).put(me, known, FactSource::WebApi));
    EXPECT_EQ(store->wants(me)->codes, (std::vector<std::string>{"spotify:track:a", "spotify:track:b"}));
    LookupResult result;
    result.codelessTrack = "b";
    result.facts = {facts("spotify:track:a", "N")};
    result.facts.front().isrc = "NLA001";
    ASSERT_TRUE(store->finish(me, result, noon));
    EXPECT_TRUE(store->wants(me)->codes.empty());
}

TEST_F(LookupStoreTest, CountsTheSongsThatWerePlayedKnownOrNot) {
    EXPECT_EQ(store->songs(me), 2) << "one of them under two spellings; no file of one's own, nothing unplayed";
    ASSERT_TRUE(TrackFactStore(*session).put(me, {facts("spotify:track:a", "N")}, FactSource::WebApi));
    EXPECT_EQ(store->songs(me), 2);
    EXPECT_EQ(store->songs(AccountId(7)), 0);
}

TEST_F(LookupStoreTest, WhatWasAskedIsRemembered) {
    LookupResult result;
    result.unavailableTrack = "b";
    ASSERT_TRUE(store->finish(me, result, noon));
    EXPECT_EQ(wanted().size(), 1U);
    result = {};
    result.askedAlbum = "N";
    result.facts = {facts("spotify:track:a", "N")};
    ASSERT_TRUE(store->finish(me, result, noon));
    EXPECT_TRUE(wanted().empty());
    EXPECT_EQ(store->wants(me)->albums, (std::vector<KnownAlbum>{{"band\nnight", "N", true}}));
    EXPECT_EQ(store->budget(me, noon), (LookupBudget{150, 2, 1}));
}

TEST_F(LookupStoreTest, EachDayHasABudgetOfItsOwn) {
    EXPECT_EQ(store->budget(me, noon), (LookupBudget{150, 0, 0}));
    ASSERT_TRUE(store->finish(me, {}, noon));
    ASSERT_TRUE(store->finish(me, {}, noon + 11h));
    ASSERT_TRUE(store->setBudget(me, 20));
    EXPECT_EQ(store->budget(me, noon + 12h - 1ms), (LookupBudget{20, 2, 0}));
    EXPECT_EQ(store->budget(me, noon + 12h), (LookupBudget{20, 0, 0}));
    ASSERT_TRUE(store->finish(me, {}, noon + 12h));
    EXPECT_EQ(store->budget(me, noon + 12h), (LookupBudget{20, 1, 0}));
}

} // namespace
} // namespace afs
