// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/lookup_plan.h"

#include <gtest/gtest.h>

namespace afs {
namespace {

WantedTrack track(const std::string& id, const std::string& album, std::int64_t plays) {
    return {"spotify:track:" + id, album, plays};
}

TrackFacts facts(const std::string& id, const std::string& albumId = {}) {
    TrackFacts known;
    known.uri = "spotify:track:" + id;
    known.albumId = albumId;
    return known;
}

/// What is asked until nothing is left, when Spotify answers with what `albums` say.
std::vector<std::string> order(LookupPlan plan, const std::map<std::string, std::vector<std::string>>& albums) {
    std::vector<std::string> asked;
    while (const auto lookup = plan.next()) {
        if (asked.size() > 50)
            return {"endless"};
        if (lookup->kind == Lookup::Kind::Album) {
            asked.push_back("album " + lookup->id);
            for (const std::string& id : albums.at(lookup->id))
                plan.learned(facts(id, lookup->id));
            plan.wasAsked(lookup->id);
            continue;
        }
        asked.push_back(lookup->id);
        std::string albumId;
        for (const auto& [id, tracks] : albums)
            if (std::ranges::find(tracks, lookup->id) != tracks.end())
                albumId = id;
        plan.learned(facts(lookup->id, albumId));
    }
    EXPECT_EQ(plan.wanted(), 0);
    return asked;
}

using Asked = std::vector<std::string>;

TEST(LookupPlanTest, NothingWantedAsksNothing) {
    EXPECT_FALSE(LookupPlan({}).next());
    EXPECT_FALSE(LookupPlan({{{"spotify:local:a:b:c:1", "b\na", 3}, {"spotify:track:", "b\na", 3}}, {}}).next());
}

TEST(LookupPlanTest, AnAlbumIsAskedForAsSoonAsOneOfItsTracksTellsIt) {
    const LookupWants wants{{track("1", "band\nnight", 9), track("2", "band\nnight", 5), track("3", "band\nnight", 1),
                             track("4", "other\nday", 20)},
                            {}};
    EXPECT_EQ(order(LookupPlan(wants), {{"N", {"1", "2", "3"}}}), (Asked{"1", "album N", "4"}));
}

TEST(LookupPlanTest, CodesAreAskedForWhenNothingElseIsWanted) {
    LookupWants wants{{track("1", "band\nnight", 9), track("2", "band\nnight", 5), track("4", "band\nnight", 4),
                       track("3", "other\nday", 1)},
                      {}};
    wants.codes = {"spotify:track:7", "spotify:track:8"};
    const LookupPlan plan(wants);
    EXPECT_EQ(plan.wanted(), 4) << "the lengths of the others are known";
    EXPECT_EQ(order(plan, {{"N", {"1", "2", "4"}}}), (Asked{"1", "album N", "3", "7", "8"}));
    LookupPlan gone(LookupWants{{}, {}, {"spotify:track:7"}});
    EXPECT_FALSE(gone.isDone());
    gone.isUnavailable("7");
    EXPECT_TRUE(gone.isDone());
    EXPECT_FALSE(gone.next());
}

TEST(LookupPlanTest, AKnownAlbumComesFirstAndOnce) {
    const LookupWants wants{{track("9", "x\ny", 100), track("8", "x\ny", 90), track("1", "band\nnight", 2),
                             track("2", "band\nnight", 1), track("3", "band\nnight", 1)},
                            {{"band\nnight", "N", false}, {"unplayed\nalbum", "U", false}}};
    EXPECT_EQ(order(LookupPlan(wants), {{"N", {"1", "2"}}}), (Asked{"album N", "9", "8", "3"}))
        << "what the album did not have is asked for by itself";
}

TEST(LookupPlanTest, AnAlbumThatWasAskedIsNotAskedAgain) {
    const LookupWants wants{{track("1", "band\nnight", 2), track("2", "band\nnight", 1)}, {{"band\nnight", "N", true}}};
    EXPECT_EQ(order(LookupPlan(wants), {{"N", {}}}), (Asked{"1", "2"}));
}

TEST(LookupPlanTest, AnAlbumOfOneTrackTellsNoMoreThanTheTrack) {
    const LookupWants wants{{track("1", "band\nnight", 2)}, {{"band\nnight", "N", false}}};
    EXPECT_EQ(order(LookupPlan(wants), {{"N", {"1"}}}), Asked{"1"});
}

TEST(LookupPlanTest, TracksWithoutAnAlbumHaveNothingInCommon) {
    const LookupWants wants{{track("1", "\n", 2), track("2", "\n", 3), track("3", "band\n", 1)}, {{"\n", "N", false}}};
    EXPECT_EQ(order(LookupPlan(wants), {{"N", {"1", "2"}}}), (Asked{"2", "1", "3"}));
}

TEST(LookupPlanTest, WhatSpotifyDoesNotHaveIsNotWantedAnyMore) {
    LookupPlan plan({{track("1", "band\nnight", 2), track("2", "band\nnight", 1)}, {}});
    EXPECT_EQ(plan.next(), (Lookup{Lookup::Kind::Track, "1"}));
    plan.isUnavailable("1");
    plan.isUnavailable("unheard of");
    EXPECT_EQ(plan.next(), (Lookup{Lookup::Kind::Track, "2"}));
    EXPECT_EQ(plan.wanted(), 1);
    EXPECT_TRUE(plan.wants("spotify:track:2"));
    EXPECT_FALSE(plan.wants("spotify:track:1"));
}

} // namespace
} // namespace afs
