// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/statistics/made_plays.h"

#include <gtest/gtest.h>

#include <string>

namespace afs {
namespace {

/// Which rules count the play of track 1, as letters: Spotify, sTrict, Lastfm, Finished, Everything.
std::string rulesThatCount(const MadePlays& plays) {
    const Library library = plays.build();
    std::string letters;
    for (const CountingRuleName& known : countingRules) {
        Scope scope = scopeIn("UTC", known.rule);
        scope.filter.tracks = {TrackId(1)};
        if (!select(library, scope).rows.empty())
            letters += known.rule == CountingRule::Strict ? 't' : known.name.front();
    }
    return letters;
}

template <typename Change>
std::string countedAs(Change change) {
    MadePlays plays;
    change(plays.add("2020-05-01T12:00:00Z", 1, 300'000));
    return rulesThatCount(plays);
}

std::vector<Amount> amountsOf(const MadePlays& plays) {
    const Library library = plays.build();
    std::vector<Amount> amounts;
    forEachPlay(library, select(library, scopeIn("UTC")),
                [&](Row, const Amount& amount) { amounts.push_back(amount); });
    return amounts;
}

TEST(CountingTest, ALongPlayWithoutFurtherWordsCountsUnlessItHadToFinish) {
    EXPECT_EQ(countedAs([](PlayFacts&) {}), "stle");
}

TEST(CountingTest, ThirtySecondsAreEnoughForSpotify) {
    EXPECT_EQ(countedAs([](PlayFacts& play) { play.ms = 30'000; }), "ste");
    EXPECT_EQ(countedAs([](PlayFacts& play) { play.ms = 29'999; }), "e");
    EXPECT_EQ(countedAs([](PlayFacts& play) { play.ms = 0; }), "e");
}

TEST(CountingTest, PrivateSessionsAreLeftOutWhenSpotifySaysSo) {
    EXPECT_EQ(countedAs([](PlayFacts& play) { play.flags.incognito = Tri::Yes; }), "le");
    EXPECT_EQ(countedAs([](PlayFacts& play) { play.flags.incognito = Tri::No; }), "stle");
    EXPECT_EQ(countedAs([](PlayFacts& play) { play.flags.incognito = Tri::Unknown; }), "stle");
}

TEST(CountingTest, SkippedNullIsNotSkipped) {
    EXPECT_EQ(countedAs([](PlayFacts& play) { play.flags.skipped = Tri::Yes; }), "sle");
    EXPECT_EQ(countedAs([](PlayFacts& play) { play.flags.skipped = Tri::Unknown; }), "stle");
}

TEST(CountingTest, FinishedMeansThatTheTrackEndedByItself) {
    EXPECT_EQ(countedAs([](PlayFacts& play) { play.reasonEnd = "trackdone"; }), "stlfe");
    EXPECT_EQ(countedAs([](PlayFacts& play) { play.reasonEnd = "endplay"; }), "stle");
}

TEST(CountingTest, OnlyMusicCounts) {
    for (const Kind kind : {Kind::Episode, Kind::Chapter})
        EXPECT_EQ(countedAs([kind](PlayFacts& play) { play.kind = kind; }), "");
}

TEST(CountingTest, LastfmWantsHalfOfTheTrackOrFourMinutes) {
    const auto withLength = [](std::int32_t length, std::int64_t ms) {
        return countedAs([=](PlayFacts& play) {
                   play.lengthMs = length;
                   play.ms = ms;
               }).find('l') != std::string::npos;
    };
    EXPECT_FALSE(withLength(30'000, 30'000)); // not longer than 30 s
    EXPECT_TRUE(withLength(30'001, 15'001));
    EXPECT_FALSE(withLength(30'001, 15'000)); // less than half
    EXPECT_TRUE(withLength(200'000, 100'000));
    EXPECT_FALSE(withLength(200'000, 99'999));
    EXPECT_TRUE(withLength(3'600'000, 240'000));
    EXPECT_FALSE(withLength(3'600'000, 239'999));
    EXPECT_TRUE(withLength(0, 240'000)); // unknown
    EXPECT_FALSE(withLength(0, 239'999));
    EXPECT_FALSE(withLength(20'000, 5'000'000'000)); // too short a track, whatever was played
}

TEST(CountingTest, LastfmTakesTheLongestPlayToTheEndForTheLengthWhereverItWas) {
    MadePlays plays;
    plays.add("2011-05-01T12:00:00Z", 1, 90'000).reasonEnd = "trackdone";
    plays.add("2011-05-02T12:00:00Z", 1, 100'000).reasonEnd = "trackdone";
    plays.add("2011-05-03T12:00:00Z", 1, 900'000).reasonEnd = "logout";
    plays.add("2020-05-01T12:00:00Z", 1, 50'000);
    plays.add("2020-05-02T12:00:00Z", 1, 49'999);
    Scope scope = scopeIn("UTC", CountingRule::Lastfm);
    scope.range.from = date(2020, 1, 1);
    EXPECT_EQ(select(plays.build(), scope).rows, (std::vector<Row>{3}));
}

TEST(CountingTest, LengthsAreThoseOfTheSnapshotThatIsAsked) {
    MadePlays plays;
    plays.add("2020-05-01T12:00:00Z", 1, 60'000).reasonEnd = "trackdone";
    plays.add("2020-05-02T12:00:00Z", 1, 50'000);
    const Scope scope = scopeIn("UTC", CountingRule::Lastfm);
    const Library base = plays.build();
    EXPECT_EQ(select(base, scope).rows, (std::vector<Row>{0, 1}));
    LibraryDelta delta{base.version, base.version + 1, {}, {playFacts(base, 0)}};
    delta.added.front().id = PlayId(99);
    delta.added.front().end += std::chrono::hours(100);
    delta.added.front().ms = 110'000;
    EXPECT_EQ(select(merge(base, delta), scope).rows, (std::vector<Row>{0, 2})) << "half of it is 55 s now";
    Library copy = base;
    copy.tracks.front().lengthMs = 110'000;
    EXPECT_EQ(select(copy, scope).rows, (std::vector<Row>{0})) << "a copy may have been changed";
    EXPECT_EQ(select(base, scope).rows, (std::vector<Row>{0, 1}));
}

TEST(CountingTest, APlayThatOnlyTheWebApiKnowsCountsUnlessItHadToFinish) {
    const auto listed = [](PlayFacts& play) {
        play.ms = -1;
        play.sources = sourceBit(Source::WebApi);
    };
    EXPECT_EQ(countedAs(listed), "stle");
}

TEST(CountingTest, OnceADumpSpeaksWhatTheWebApiListedCountsNoLonger) {
    const auto listedAndMeasured = [](PlayFacts& play) {
        play.ms = 4000;
        play.sources = static_cast<std::uint8_t>(sourceBit(Source::WebApi) | sourceBit(Source::ExtendedDump));
    };
    EXPECT_EQ(countedAs(listedAndMeasured), "e");
}

TEST(CountingTest, ADumpRowWithoutMillisecondsCountsOnlyUnderEverything) {
    EXPECT_EQ(countedAs([](PlayFacts& play) { play.ms = -1; }), "e");
    EXPECT_EQ(countedAs([](PlayFacts& play) {
                  play.ms = -1;
                  play.reasonEnd = "trackdone";
              }),
              "fe");
}

TEST(TimeTest, MoreThanADayIsNotBelieved) {
    MadePlays plays;
    plays.add("2020-05-01T12:00:00Z", 1, dayMs + 1);
    plays.add("2020-05-02T12:00:00Z", 2, dayMs + 1).lengthMs = 200'000;
    plays.add("2020-05-03T12:00:00Z", 3, dayMs);
    EXPECT_EQ(amountsOf(plays), (std::vector<Amount>{{1, 86'400'000, 0}, {1, 200'000, 0}, {1, 86'400'000, 0}}));
}

TEST(TimeTest, UnmeasuredTimeIsTheShorterOfLengthAndGap) {
    MadePlays plays;
    const auto listed = [&plays](const char* utc, int track, std::int32_t length) {
        PlayFacts& play = plays.add(utc, track, -1);
        play.sources = sourceBit(Source::WebApi);
        play.lengthMs = length;
    };
    listed("2020-05-01T12:00:00Z", 1, 200'000); // the first play of all: no gap
    listed("2020-05-01T12:01:00Z", 1, 200'000); // a minute later
    listed("2020-05-01T13:00:00Z", 1, 200'000);
    listed("2020-05-01T14:00:00Z", 2, 0); // nobody knows
    const Selection selection = select(plays.build(), scopeIn("UTC"));
    EXPECT_EQ(amountsOf(plays), (std::vector<Amount>{{1, 0, 200'000}, {1, 0, 60'000}, {1, 0, 200'000}, {1, 0, 0}}));
    EXPECT_EQ(totals(plays.build(), selection).amount, (Amount{4, 0, 460'000}));
    EXPECT_EQ(perHour(selection)[12], (Amount{2, 0, 260'000}));
    EXPECT_EQ(topTracks(plays.build(), scopeIn("UTC"), selection, 0).front().amount, (Amount{3, 0, 460'000}));
}

} // namespace
} // namespace afs
