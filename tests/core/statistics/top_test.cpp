// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/statistics/made_plays.h"

#include "core/library/library_builder.h"

#include <gtest/gtest.h>

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
    const Library library = plays.library();
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
    const Library library = plays.library();
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
    const Library library = plays.library();
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
    EXPECT_TRUE(select(plays.library(), scope).rows.empty());
    scope.filter.playlistTracks = {TrackId(1)};
    EXPECT_EQ(select(plays.library(), scope).rows.size(), 1U);
}

TEST(FilterTest, ValuesOfOneFieldAreAlternativesFieldsAllHold) {
    MadePlays plays;
    plays.add("2020-05-04T10:00:00Z", 10); // Monday
    plays.add("2020-05-04T11:00:00Z", 20);
    plays.add("2020-05-05T10:00:00Z", 10);
    Scope scope = scopeIn("UTC");
    scope.filter.artists = {"Artist 1", "Artist 2", "Nobody"};
    EXPECT_EQ(select(plays.library(), scope).rows.size(), 3U);
    scope.filter.weekdays = {0};
    EXPECT_EQ(select(plays.library(), scope).rows.size(), 2U);
    scope.filter.hours = {10, 12};
    EXPECT_EQ(select(plays.library(), scope).rows.size(), 1U);
    scope.filter.albums = {{"Artist 2", "Album 1"}}; // of another artist
    EXPECT_TRUE(select(plays.library(), scope).rows.empty());
    scope.filter = {};
    scope.filter.weekdays = {9}; // no such day
    EXPECT_TRUE(select(plays.library(), scope).rows.empty());
}

/// Enough rows for several threads; equal to what one thread finds in the years one by one.
TEST(ManyRowsTest, ALongRangeEqualsItsYearsTogether) {
    LibraryBuilder builder;
    std::mt19937 random(5);
    for (int track = 0; track < 300; ++track) {
        const std::string name = std::to_string(track);
        builder.addName({TrackId(track + 1), name, name, std::to_string(track % 40), std::to_string(track % 90), 0});
    }
    std::int64_t end = 1'262'304'000'000; // 2010
    for (std::uint32_t i = 1; i <= 600'000; ++i) {
        PlayRow row;
        end += static_cast<std::int64_t>(random() % 1'000'000);
        row.end = end;
        row.playId = i;
        row.ms = static_cast<std::int64_t>(random() % 200'000);
        row.name = static_cast<std::uint32_t>(random() % 300);
        row.sources = sourceBit(random() % 50 == 0 ? Source::WebApi : Source::ExtendedDump);
        row.ms = row.sources == sourceBit(Source::WebApi) ? -1 : row.ms;
        row.reasonEnd = random() % 2 == 0 ? builder.reason("trackdone") : std::uint8_t{0};
        builder.add(row);
    }
    const Library library = builder.build(1);
    const Selection all = select(library, scopeIn("Europe/Berlin"));
    Selection years;
    years.tracks.resize(library.tracks.size());
    for (int year = 2010; year < 2021; ++year) {
        Scope scope = scopeIn("Europe/Berlin");
        scope.range = {date(year, 1, 1), date(year + 1, 1, 1)};
        const Selection selection = select(library, scope);
        years.rows.insert(years.rows.end(), selection.rows.begin(), selection.rows.end());
        years.hour.insert(years.hour.end(), selection.hour.begin(), selection.hour.end());
        years.estimated.insert(years.estimated.end(), selection.estimated.begin(), selection.estimated.end());
        years.days.insert(years.days.end(), selection.days.begin(), selection.days.end());
        for (TrackIndex track = 0; track < library.tracks.size(); ++track)
            years.tracks[track].amount += selection.tracks[track].amount;
    }
    EXPECT_EQ(all.rows, years.rows);
    EXPECT_EQ(all.hour, years.hour);
    EXPECT_EQ(all.estimated, years.estimated);
    EXPECT_EQ(all.days, years.days);
    for (TrackIndex track = 0; track < library.tracks.size(); ++track)
        ASSERT_EQ(all.tracks[track].amount, years.tracks[track].amount) << track;
    EXPECT_EQ(newInPeriod(library, scopeIn("Europe/Berlin"), all).tracks, 300);
}

} // namespace
} // namespace afs
