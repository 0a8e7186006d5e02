// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/statistics/made_plays.h"

#include "core/library/library_builder.h"
#include "core/statistics/rank.h"
#include "tests/support/random_library.h"
#include "tests/support/random_scopes.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace afs {
namespace {

TEST(TopTest, OrdersByTheMetricThenTheOtherFigureThenNameAndSharesRanksOfEquals) {
    MadePlays plays;
    plays.add("2020-05-01T10:00:00Z", 3, 50'000);
    plays.add("2020-05-01T11:00:00Z", 2, 50'000);
    plays.add("2020-05-01T12:00:00Z", 1, 40'000);
    plays.add("2020-05-01T13:00:00Z", 4, 90'000);
    plays.add("2020-05-01T14:00:00Z", 5, 40'000);
    plays.add("2020-05-01T15:00:00Z", 5, 40'000);
    const Library library = plays.build();
    Scope scope = scopeIn("UTC");
    const auto ranked = [&] {
        std::vector<std::pair<int, std::uint32_t>> list;
        for (const TopEntry& entry : topTracks(library, scope, select(library, scope), 0))
            list.emplace_back(library.tracks[entry.index].id.value, entry.rank);
        return list;
    };
    using List = std::vector<std::pair<int, std::uint32_t>>;
    EXPECT_EQ(ranked(), (List{{5, 1}, {4, 2}, {2, 3}, {3, 3}, {1, 5}}));
    scope.metric = Metric::Time;
    EXPECT_EQ(ranked(), (List{{4, 1}, {5, 2}, {2, 3}, {3, 3}, {1, 5}}));
}

TEST(TopTest, TheOrderOfEqualsOfOneTitleDoesNotDependOnWhatCameFirst) {
    std::vector<PlayFacts> plays;
    for (const char* artist : {"Carla", "Anna", "Berta"}) {
        PlayFacts& play = plays.emplace_back();
        play.title = "Home";
        play.artist = artist;
        play.uri = std::string("spotify:track:") + artist;
        play.ms = 60'000;
        play.end = Instant(std::chrono::days(18'000));
    }
    const auto ranked = [&] {
        for (std::size_t i = 0; i < plays.size(); ++i) {
            plays[i].id = PlayId(static_cast<std::int64_t>(i) + 1);
            plays[i].track = TrackId(static_cast<std::int32_t>(i) + 1);
        }
        const Library library = buildLibrary(plays);
        const Scope scope = scopeIn("UTC");
        std::vector<std::string> artists;
        for (const TopEntry& entry : topTracks(library, scope, select(library, scope), 0))
            artists.emplace_back(library.artistName(library.tracks[entry.index].artist));
        return artists;
    };
    const std::vector<std::string> alphabetical = {"Anna", "Berta", "Carla"};
    EXPECT_EQ(ranked(), alphabetical);
    std::reverse(plays.begin(), plays.end());
    EXPECT_EQ(ranked(), alphabetical);
}

TEST(TopTest, SaysTheRankInTheFormerPeriodAndWhatIsNew) {
    MadePlays plays;
    plays.add("2019-03-01T10:00:00Z", 40); // long before
    plays.add("2020-04-01T10:00:00Z", 10);
    plays.add("2020-04-02T10:00:00Z", 10);
    plays.add("2020-04-03T10:00:00Z", 20);
    plays.add("2020-04-03T11:00:00Z", 30, 1000); // not counted
    plays.add("2020-05-01T10:00:00Z", 20);
    plays.add("2020-05-02T10:00:00Z", 20);
    plays.add("2020-05-03T10:00:00Z", 10);
    plays.add("2020-05-04T10:00:00Z", 30);
    plays.add("2020-05-05T10:00:00Z", 41);
    const Library library = plays.build();
    Scope scope = scopeIn("UTC");
    scope.range = {date(2020, 5, 1), date(2020, 6, 1)};
    Scope then = scope;
    then.range = *formerPeriod(scope.range);
    const Selection former = select(library, then);
    const Selection now = select(library, scope);
    const auto entries = topTracks(library, scope, now, 0, &former);
    ASSERT_EQ(entries.size(), 4U);
    EXPECT_EQ(entries[0].formerRank, 2U); // track 20
    EXPECT_EQ(entries[1].formerRank, 1U); // track 10
    EXPECT_EQ(entries[2].formerRank, std::nullopt);
    EXPECT_TRUE(entries[2].fresh);
    EXPECT_FALSE(entries[0].fresh);
    // Track 41 is new, but its artist and album were played the year before.
    EXPECT_EQ(newInPeriod(library, scope, now), (NewInPeriod{2, 1, 1}));
    EXPECT_FALSE(topTracks(library, scope, now, 1, nullptr).front().formerRank);
}

TEST(TopTest, NamelessPlaysAreInNoListOfArtists) {
    MadePlays plays;
    PlayFacts& play = plays.add("2020-05-01T10:00:00Z");
    play.artist.clear();
    play.album.clear();
    const Library library = plays.build();
    const Selection selection = select(library, scopeIn("UTC"));
    EXPECT_EQ(topTracks(library, scopeIn("UTC"), selection, 0).size(), 1U);
    EXPECT_TRUE(topArtists(library, scopeIn("UTC"), selection, 0).empty());
    EXPECT_TRUE(topAlbums(library, scopeIn("UTC"), selection, 0).empty());
    EXPECT_EQ(totals(library, selection).artists, 0);
}

TEST(FilterTest, APlaylistWithoutKnownTracksMatchesNothing) {
    MadePlays plays;
    plays.add("2020-05-01T10:00:00Z");
    Scope scope = scopeIn("UTC");
    scope.filter.playlist = true;
    EXPECT_TRUE(select(plays.build(), scope).rows.empty());
    scope.filter.playlistTracks = {TrackId(1)};
    EXPECT_EQ(select(plays.build(), scope).rows.size(), 1U);
}

TEST(FilterTest, ValuesOfOneFieldAreAlternativesFieldsAllHold) {
    MadePlays plays;
    plays.add("2020-05-04T10:00:00Z", 10); // Monday
    plays.add("2020-05-04T11:00:00Z", 20);
    plays.add("2020-05-05T10:00:00Z", 10);
    Scope scope = scopeIn("UTC");
    scope.filter.artists = {"Artist 1", "Artist 2", "Nobody"};
    EXPECT_EQ(select(plays.build(), scope).rows.size(), 3U);
    scope.filter.weekdays = {0};
    EXPECT_EQ(select(plays.build(), scope).rows.size(), 2U);
    scope.filter.hours = {10, 12};
    EXPECT_EQ(select(plays.build(), scope).rows.size(), 1U);
    scope.filter.albums = {{"Artist 2", "Album 1"}}; // of another artist
    EXPECT_TRUE(select(plays.build(), scope).rows.empty());
    scope.filter = {};
    scope.filter.weekdays = {9}; // no such day
    EXPECT_TRUE(select(plays.build(), scope).rows.empty());
}

/// Enough rows for several threads: what they find is joined. Tracks come and go over the years.
Library manyRows() {
    LibraryBuilder builder;
    std::mt19937 random(5);
    const auto below = [&random](std::uint32_t bound) { return static_cast<std::uint32_t>(random() % bound); };
    for (std::uint32_t track = 0; track < 300; ++track) {
        const std::string name = std::to_string(track);
        builder.addName({TrackId(static_cast<std::int32_t>(track) + 1), name, name, name, name, 0});
    }
    constexpr std::uint32_t rows = 600'000;
    std::int64_t end = 1'262'304'000'000; // 2010
    for (std::uint32_t i = 0; i < rows; ++i) {
        PlayRow row;
        end += below(1'000'000);
        row.end = end;
        row.playId = i + 1;
        row.name = below(100) + i / (rows / 200);
        const bool listed = below(50) == 0;
        row.sources = sourceBit(listed ? Source::WebApi : Source::ExtendedDump);
        row.ms = listed ? -1 : std::int64_t{below(200'000)};
        row.reasonEnd = below(2) == 0 ? builder.reason("trackdone") : std::uint8_t{0};
        builder.add(row);
    }
    return builder.build(1);
}

template <typename T>
void append(std::vector<T>& all, const std::vector<T>& more) {
    all.insert(all.end(), more.begin(), more.end());
}

TEST(ManyRowsTest, ALongRangeEqualsItsYearsTogether) {
    const Library library = manyRows();
    const Selection all = select(library, scopeIn("Europe/Berlin"));
    Selection years;
    years.tracks.resize(library.tracks.size());
    for (int year = 2010; year < 2021; ++year) {
        Scope scope = scopeIn("Europe/Berlin");
        scope.range = {date(year, 1, 1), date(year + 1, 1, 1)};
        const Selection selection = select(library, scope);
        append(years.rows, selection.rows);
        append(years.estimates, selection.estimates);
        append(years.days, selection.days);
        for (std::size_t weekday = 0; weekday < 7; ++weekday) {
            for (std::size_t hour = 0; hour < 24; ++hour)
                years.week[weekday][hour] += selection.week[weekday][hour];
        }
        for (TrackIndex track = 0; track < library.tracks.size(); ++track) {
            const TrackFigures& figures = selection.tracks[track];
            years.tracks[track].amount += figures.amount;
            years.tracks[track].first = std::min(years.tracks[track].first, figures.first);
            years.tracks[track].last = std::max(years.tracks[track].last, figures.last);
        }
    }
    EXPECT_EQ(all.rows, years.rows);
    EXPECT_EQ(all.estimates, years.estimates);
    EXPECT_EQ(all.days, years.days);
    EXPECT_EQ(all.week, years.week);
    for (TrackIndex track = 0; track < library.tracks.size(); ++track) {
        ASSERT_EQ(all.tracks[track].amount, years.tracks[track].amount) << track;
        ASSERT_EQ(all.tracks[track].first, years.tracks[track].first) << track;
        ASSERT_EQ(all.tracks[track].last, years.tracks[track].last) << track;
    }
}

TEST(ManyRowsTest, PlayedAreTheTracksWithPlays) {
    const Library library = manyRows();
    Scope scope = scopeIn("Europe/Berlin");
    scope.range = {date(2018, 1, 1), date(2019, 1, 1)};
    const Selection selection = select(library, scope);
    std::vector<TrackIndex> played;
    for (TrackIndex track = 0; track < library.tracks.size(); ++track)
        if (selection.tracks[track].amount.plays > 0)
            played.push_back(track);
    EXPECT_LT(played.size(), library.tracks.size());
    EXPECT_EQ(selection.played, played);
}

TEST(ManyRowsTest, WhatWasPlayedBeforeIsWhatTheTimeBeforeHas) {
    const Library library = manyRows();
    Scope scope = scopeIn("Europe/Berlin");
    scope.range.from = date(2018, 1, 1);
    const Selection since = select(library, scope);
    scope.range = {{}, date(2018, 1, 1)};
    const Selection until = select(library, scope);
    for (TrackIndex track = 0; track < library.tracks.size(); ++track)
        ASSERT_EQ(since.playedBefore[track] != 0, until.tracks[track].amount.plays > 0) << track;
    EXPECT_TRUE(until.playedBefore.empty());
}

TEST(TopTest, FreshArtistsAreThoseOfTheRankingThatWereNotPlayedBefore) {
    RandomScopes scopes(11);
    const Library library = buildLibrary(randomPlays(11), 1);
    for (int i = 0; i < 60; ++i) {
        const Scope scope = scopes.next();
        const Selection selection = select(library, scope);
        std::vector<std::uint32_t> fresh;
        for (const TopEntry& entry : topArtists(library, scope, selection, 0))
            if (entry.fresh && fresh.size() < 3)
                fresh.push_back(entry.index);
        const ArtistRankings rankings = artistRankings(library, scope, selection, 3);
        EXPECT_EQ(rankings.all, topArtists(library, scope, selection, 3));
        std::vector<std::uint32_t> found;
        for (const TopEntry& entry : rankings.fresh)
            found.push_back(entry.index);
        EXPECT_EQ(found, fresh);
    }
}

TEST(TopTest, WhatEntriesHaveInAnotherSelectionIsWhatItsRankingSays) {
    RandomScopes scopes(12);
    const Library library = buildLibrary(randomPlays(12), 1);
    for (int i = 0; i < 40; ++i) {
        const Scope scope = scopes.next();
        const Selection here = select(library, scope);
        const Selection there = select(library, scopes.next());
        const auto compare = [&](Ranked kind, const auto& ranking) {
            const std::vector<TopEntry> entries = ranking(library, scope, here, 4, nullptr);
            const std::vector<Amount> amounts = amountsIn(library, there, kind, entries);
            ASSERT_EQ(amounts.size(), entries.size());
            const std::vector<TopEntry> all = ranking(library, scope, there, 0, nullptr);
            for (std::size_t at = 0; at < entries.size(); ++at) {
                const auto found = std::find_if(
                    all.begin(), all.end(), [&](const TopEntry& entry) { return entry.index == entries[at].index; });
                EXPECT_EQ(amounts[at], found == all.end() ? Amount{} : found->amount);
            }
        };
        compare(Ranked::Tracks, topTracks);
        compare(Ranked::Artists, topArtists);
        compare(Ranked::Albums, topAlbums);
    }
}

TEST(SelectTest, KnowingTheFirstDaysOfTracksChangesNothing) {
    RandomScopes scopes(5);
    const Library library = buildLibrary(randomPlays(5), 1);
    int noted = 0;
    for (int i = 0; i < 200; ++i) {
        const Scope scope = scopes.next();
        Scope other = scope; // one that differs in range and metric alone
        other.range = {scopes.someDay(), std::nullopt};
        other.metric = Metric::Time;
        const Selection plain = select(library, scope);
        const Selection known = select(library, scope, firstDays(library, other));
        EXPECT_EQ(known.rows, plain.rows);
        EXPECT_EQ(known.days, plain.days);
        EXPECT_EQ(known.playedBefore, plain.playedBefore);
        noted += static_cast<int>(std::count(plain.playedBefore.begin(), plain.playedBefore.end(), 1));
    }
    EXPECT_GT(noted, 0);
}

} // namespace
} // namespace afs
