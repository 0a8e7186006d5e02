// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/statistics/made_plays.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace afs {
namespace {

/// Two years of plays at odd moments, of 30 tracks by 3 artists.
Library manyPlays(const char* from, int plays) {
    MadePlays made;
    std::mt19937 random(7);
    const QDateTime start = QDateTime::fromString(QString::fromLatin1(from), Qt::ISODate);
    for (int i = 0; i < plays; ++i) {
        const QByteArray end = start.addSecs(random() % (2 * 365 * 86'400)).toString(Qt::ISODate).toLatin1();
        PlayFacts& play = made.add(end.constData(), static_cast<int>(random() % 30) + 1, 30'000 + random() % 90'000);
        if (random() % 10 == 0) { // known from the Web API only: its time is estimated
            play.ms = -1;
            play.sources = sourceBit(Source::WebApi);
            play.lengthMs = 0;
        }
        play.reasonEnd = random() % 3 == 0 ? "fwdbtn" : "trackdone";
        play.country = random() % 2 == 0 ? "DE" : "";
        play.platform = random() % 4 == 0 ? "linux" : "android";
    }
    return made.build();
}

std::vector<TopEntry> topOf(Ranked kind, const Library& library, const Scope& scope) {
    const Selection selection = select(library, scope);
    return kind == Ranked::Artists  ? topArtists(library, scope, selection, 0)
           : kind == Ranked::Albums ? topAlbums(library, scope, selection, 0)
                                    : topTracks(library, scope, selection, 0);
}

void expectRanksOfEachBucket(const Library& library, Scope scope, Bucket bucket) {
    const Selection all = select(library, scope);
    const auto buckets = overTime(library, scope, all, bucket, 1, date(2030, 1, 1));
    ASSERT_GT(buckets.size(), 2U);
    for (const Ranked kind : {Ranked::Tracks, Ranked::Artists, Ranked::Albums}) {
        const auto ranks = rankOverTime(library, scope, all, kind, 1, buckets);
        ASSERT_EQ(ranks.size(), buckets.size());
        for (std::size_t i = 0; i < buckets.size(); ++i) {
            Scope alone = scope;
            alone.range = {std::max(buckets[i].from, scope.range.from.value_or(buckets[i].from)),
                           std::min(buckets[i].to, scope.range.to.value_or(buckets[i].to))};
            const auto entries = topOf(kind, library, alone);
            const auto self = std::find_if(entries.begin(), entries.end(), [](const auto& e) { return e.index == 1; });
            EXPECT_EQ(ranks[i].ranked, entries.size()) << i;
            EXPECT_EQ(ranks[i].rank, self == entries.end() ? 0U : self->rank) << i;
            EXPECT_EQ(ranks[i].amount, self == entries.end() ? Amount{} : self->amount) << i;
        }
    }
}

TEST(RankTest, EachBucketHasTheRankOfItsOwnRanking) {
    const Library library = manyPlays("2019-03-01T00:00:00Z", 3000);
    Scope scope = scopeIn("Europe/Berlin");
    for (const Metric metric : {Metric::Plays, Metric::Time}) {
        scope.metric = metric;
        expectRanksOfEachBucket(library, scope, Bucket::Month);
        expectRanksOfEachBucket(library, scope, Bucket::Week);
    }
    scope.range = {date(2019, 4, 11), date(2020, 2, 20)};
    expectRanksOfEachBucket(library, scope, Bucket::Month);
}

TEST(RankTest, ADayThatComesTwiceAcrossTheEndOfABucketCountsOnce) {
    // In Newfoundland clocks went back a minute after midnight: 7 November 2010 began, and then it was the 6th again.
    MadePlays plays;
    plays.add("2010-11-05T12:00:00Z", 20);
    plays.add("2010-11-07T02:30:30Z", 10); // 00:00:30 on the 7th
    plays.add("2010-11-07T02:45:00Z", 20); // 23:15 on the 6th
    plays.add("2010-11-07T12:00:00Z", 20);
    plays.add("2010-11-08T12:00:00Z", 10);
    const Library library = plays.build();
    expectRanksOfEachBucket(library, scopeIn("America/St_Johns"), Bucket::Day);
}

TEST(RankTest, WhatIsNotPlayedInABucketHasNoRankThere) {
    MadePlays plays;
    plays.add("2020-01-10T12:00:00Z", 1);
    plays.add("2020-02-10T12:00:00Z", 2);
    plays.add("2020-03-10T12:00:00Z", 1);
    const Library library = plays.build();
    const Scope scope = scopeIn("UTC");
    const Selection all = select(library, scope);
    const auto buckets = overTime(library, scope, all, Bucket::Month, 1, date(2020, 3, 15));
    const auto ranks = rankOverTime(library, scope, all, Ranked::Tracks, 0, buckets);
    ASSERT_EQ(ranks.size(), 3U);
    EXPECT_EQ(ranks[0].rank, 1U);
    EXPECT_EQ(ranks[1].rank, 0U);
    EXPECT_EQ(ranks[1].ranked, 1U);
    EXPECT_TRUE(ranks[2].unfinished);
}

TEST(RankTest, NeighboursAreThoseAboveAndBelowAsFarAsThereAreAny) {
    MadePlays plays;
    for (int track = 1; track <= 6; ++track)
        for (int i = 0; i < track; ++i)
            plays.add("2020-01-10T12:00:00Z", track).end += Milliseconds(track * 1000 + i);
    const Library library = plays.build();
    const Scope scope = scopeIn("UTC");
    const Selection all = select(library, scope);
    const auto placeOf = [&](int track) {
        const auto at = std::find_if(library.tracks.begin(), library.tracks.end(),
                                     [&](const TrackInfo& info) { return info.id == TrackId(track); });
        return rankPlace(library, scope, all, Ranked::Tracks, static_cast<std::uint32_t>(at - library.tracks.begin()),
                         2);
    };
    EXPECT_EQ(placeOf(6).neighbours.size(), 3U);
    EXPECT_EQ(placeOf(6).self, 0U);
    EXPECT_EQ(placeOf(4).neighbours.size(), 5U);
    EXPECT_EQ(placeOf(4).neighbours[placeOf(4).self].rank, 3U);
    EXPECT_EQ(placeOf(1).neighbours.size(), 3U);
    EXPECT_EQ(placeOf(1).self, 2U);
    EXPECT_EQ(placeOf(1).ranked, 6U);
    const RankPlace absent = rankPlace(library, scope, all, Ranked::Tracks, noIndex, 2);
    EXPECT_TRUE(absent.neighbours.empty());
    EXPECT_EQ(absent.ranked, 6U);
}

TEST(RankTest, AFilterByTheWordsOfTheDumpLeavesThePlaysThatSayThem) {
    const Library library = manyPlays("2019-03-01T00:00:00Z", 2000);
    Scope scope = scopeIn("UTC", CountingRule::Everything);
    const auto rowsThat = [&](const auto& holds) {
        std::vector<Row> rows;
        for (Row row = 0; row < library.plays(); ++row)
            if (holds(playFacts(library, row)))
                rows.push_back(row);
        return rows;
    };
    scope.filter.endReasons = {"fwdbtn"};
    EXPECT_EQ(select(library, scope).rows, rowsThat([](const PlayFacts& p) { return p.reasonEnd == "fwdbtn"; }));
    scope.filter.countries = {""};
    scope.filter.platforms = {"linux", "never seen"};
    EXPECT_EQ(select(library, scope).rows, rowsThat([](const PlayFacts& p) {
                  return p.reasonEnd == "fwdbtn" && p.country.empty() && p.platform == "linux";
              }));
    scope.filter.endReasons = {"a word of tomorrow"};
    EXPECT_TRUE(select(library, scope).rows.empty());
}

} // namespace
} // namespace afs
