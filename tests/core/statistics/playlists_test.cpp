// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/playlists.h"
#include "tests/core/statistics/made_plays.h"
#include "tests/support/naive_statistics.h"
#include "tests/support/random_library.h"
#include "tests/support/random_scopes.h"
#include "tests/support/seeds.h"

#include <gtest/gtest.h>

#include <map>

namespace afs {
namespace {

using namespace std::chrono_literals;

PlaylistTrack entry(const char* uri, const char* name = "", const char* artists = "") {
    PlaylistTrack track;
    track.uri = QString::fromUtf8(uri);
    track.name = QString::fromUtf8(name);
    track.artists = QString::fromUtf8(artists);
    track.status = EntryStatus::Playable;
    return track;
}

PlayFacts& addSong(MadePlays& plays, const char* utc, int track, const char* title, const char* artist,
                   std::int32_t length = 0) {
    PlayFacts& play = plays.add(utc, track);
    play.uri = "spotify:track:" + std::to_string(track);
    play.title = title;
    play.artist = artist;
    play.lengthMs = length;
    return play;
}

TrackIndex indexOf(const Library& library, int track) {
    for (TrackIndex index = 0; index < library.tracks.size(); ++index)
        if (library.tracks[index].id == TrackId(track))
            return index;
    return noIndex;
}

TEST(TrackFinderTest, FindsByUriThenByTheStoresLinkThenByNames) {
    MadePlays plays;
    addSong(plays, "2020-01-01T12:00:00Z", 1, "Rain", "Tyler, The Creator");
    addSong(plays, "2020-01-01T12:10:00Z", 2, "Óne", "Björk");
    const Library library = plays.build();
    const TrackFinder finder(library);
    const TrackIndex rain = indexOf(library, 1);
    const TrackIndex one = indexOf(library, 2);
    EXPECT_EQ(finder.find(entry("spotify:track:1", "Other", "Other")), rain);
    PlaylistTrack linked = entry("spotify:track:9", "Other", "Other");
    linked.track = TrackId(2);
    EXPECT_EQ(finder.find(linked), one);
    linked.track = TrackId(99);
    EXPECT_EQ(finder.find(linked), noIndex);
    EXPECT_EQ(finder.find(entry("", "rain", "tyler, the creator, Kali Uchis")), rain);
    EXPECT_EQ(finder.find(entry("", "Rain", "Tyler")), noIndex);
    EXPECT_EQ(finder.find(entry("", "Rain", "Tyler, The Creator's Friends")), noIndex);
    EXPECT_EQ(finder.find(entry("", "Rain - Live", "Tyler, The Creator")), noIndex);
    EXPECT_EQ(finder.find(entry("", "one", "bjork")), one);
    EXPECT_EQ(finder.find(entry("", "", "")), noIndex);
}

TEST(TrackFinderTest, KnownLengthsHaveToAgree) {
    MadePlays plays;
    addSong(plays, "2020-01-01T12:00:00Z", 1, "Rain", "Band", 200'000);
    addSong(plays, "2020-01-01T12:10:00Z", 2, "Rain", "Band", 240'000);
    const Library library = plays.build();
    const TrackFinder finder(library);
    PlaylistTrack song = entry("", "Rain", "Band");
    EXPECT_EQ(finder.find(song), indexOf(library, 1)) << "of equals the first";
    song.length = 241s;
    EXPECT_EQ(finder.find(song), indexOf(library, 2));
    song.length = 202s;
    EXPECT_EQ(finder.find(song), indexOf(library, 1));
    song.length = 220s;
    EXPECT_EQ(finder.find(song), noIndex);
}

TEST(TrackFinderTest, TwoTracksOfOneNameAndLengthAreTwoUnlessTheStoreLinksThem) {
    MadePlays plays;
    addSong(plays, "2020-01-01T12:00:00Z", 1, "Intro", "Band"); // as a dump tells it
    addSong(plays, "2020-01-01T12:10:00Z", 2, "Song", "Band", 200'000);
    addSong(plays, "2020-01-01T12:20:00Z", 3, "Rain", "Band").uri.clear(); // as account data does
    const Library library = plays.build();
    const TrackFinder finder(library);
    EXPECT_EQ(finder.find(entry("spotify:track:9", "Intro", "Band")), noIndex);
    EXPECT_EQ(finder.find(entry("spotify:track:9", "Rain", "Band")), indexOf(library, 3)) << "it has names alone";
    PlaylistTrack song = entry("spotify:track:9", "Song", "Band");
    song.length = 200s;
    EXPECT_EQ(finder.find(song), noIndex) << "another recording, for all that the store knows";
}

TEST(TrackFinderTest, AFileOfOnesOwnIsFoundByItsAddressAlone) {
    MadePlays plays;
    addSong(plays, "2020-01-01T12:00:00Z", 1, "Rain", "Band");
    addSong(plays, "2020-01-01T12:10:00Z", 2, "Snow", "Band").uri = "spotify:local:Band::Snow:200";
    const Library library = plays.build();
    const TrackFinder finder(library);
    PlaylistTrack file = entry("spotify:local:Band::Rain:200", "Rain", "Band");
    file.status = EntryStatus::Local;
    EXPECT_EQ(finder.find(file), noIndex);
    file.uri = QStringLiteral("spotify:local:Band::Snow:200");
    EXPECT_EQ(finder.find(file), indexOf(library, 2));
    EXPECT_EQ(finder.find(entry("spotify:track:9", "Snow", "Band")), noIndex);
}

TEST(TrackFinderTest, KnowsTheAddressesOfLongAgo) {
    MadePlays plays;
    addSong(plays, "2020-01-01T12:00:00Z", 1, "Rain", "Band").uri = "spotify:track:old";
    addSong(plays, "2021-01-01T12:00:00Z", 1, "Rain", "Band").uri = "spotify:track:new";
    const Library library = plays.build();
    const TrackFinder finder(library);
    EXPECT_EQ(finder.find(entry("spotify:track:old")), indexOf(library, 1));
    EXPECT_EQ(finder.find(entry("spotify:track:new")), indexOf(library, 1));
}

class Distribution : public testing::Test {
protected:
    Distribution() {
        addSong(plays, "2020-06-07T23:30:00Z", 1, "Rain", "Band"); // Monday in Berlin
        addSong(plays, "2020-06-01T12:00:00Z", 1, "Rain", "Band");
        addSong(plays, "2020-06-07T12:00:00Z", 2, "Snow", "Band"); // Sunday
        addSong(plays, "2020-05-10T12:00:00Z", 3, "Hail", "Band");
        addSong(plays, "2020-06-08T12:00:00Z", 4, "Fog", "Band"); // on no list
        library = plays.build();
    }
    std::vector<PlaylistSong> songs(const Scope& scope = scopeIn("Europe/Berlin")) const {
        return playlistSongs(TrackFinder(library), select(library, scope), entries);
    }

    MadePlays plays;
    Library library;
    std::vector<PlaylistTrack> entries{entry("spotify:track:1"), entry("spotify:track:9", "Never"),
                                       entry("spotify:track:2"), entry("spotify:track:1"), entry("spotify:track:3")};
};

TEST_F(Distribution, CountsEverySongOnce) {
    const auto found = songs();
    ASSERT_EQ(found.size(), 4U);
    EXPECT_EQ(found[0].entry, 0U);
    EXPECT_EQ(found[0].amount.plays, 2);
    EXPECT_EQ(found[1].track, noIndex);
    EXPECT_FALSE(found[1].lastPlay);
    EXPECT_EQ(songsByPlays(found), (std::vector<std::int64_t>{1, 2, 1}));
    entries.push_back(entry("spotify:track:9", "Never"));
    entries.emplace_back(); // taken away before anybody saw it
    entries.push_back(entry("spotify:episode:1", "Talk"));
    entries.back().status = EntryStatus::Episode;
    EXPECT_EQ(songs().size(), 4U);
}

TEST_F(Distribution, TheWeeksAreThoseOfTheCalendarInTheZone) {
    const LastPlayed berlin = lastPlayedByWeek(songs(), scopeIn("Europe/Berlin"), 1, date(2020, 6, 9));
    EXPECT_EQ(berlin.never, 1);
    EXPECT_EQ(berlin.weeks, (std::vector<LastPlayedWeek>{{date(2020, 5, 4), 1, false},
                                                         {date(2020, 5, 11), 0, false},
                                                         {date(2020, 5, 18), 0, false},
                                                         {date(2020, 5, 25), 0, false},
                                                         {date(2020, 6, 1), 1, false},
                                                         {date(2020, 6, 8), 1, true}}));
    const LastPlayed utc = lastPlayedByWeek(songs(), Scope(), 7, date(2020, 7, 1));
    ASSERT_EQ(utc.weeks.size(), 5U);
    EXPECT_EQ(utc.weeks.front(), (LastPlayedWeek{date(2020, 5, 10), 1, false}));
    EXPECT_EQ(utc.weeks.back(), (LastPlayedWeek{date(2020, 6, 7), 2, false}));
}

TEST_F(Distribution, WithoutAPlayThereIsNoWeek) {
    entries = {entry("spotify:track:9")};
    EXPECT_EQ(lastPlayedByWeek(songs(), Scope(), 1, date(2020, 6, 9)), (LastPlayed{{}, 1}));
    entries.clear();
    EXPECT_EQ(lastPlayedByWeek(songs(), Scope(), 1, date(2020, 6, 9)), LastPlayed());
    EXPECT_TRUE(songsByPlays(songs()).empty());
}

TEST_F(Distribution, ARangeCountsWhatLiesInIt) {
    Scope may = scopeIn("Europe/Berlin");
    may.range = {date(2020, 5, 1), date(2020, 6, 1)};
    EXPECT_EQ(songsByPlays(songs(may)), (std::vector<std::int64_t>{3, 1}));
}

TEST_F(Distribution, TellsWhatIsOnNoListAndHowMuchIsOnOne) {
    const Scope scope = scopeIn("Europe/Berlin");
    const Selection selection = select(library, scope);
    const auto listed = tracksOnPlaylists(TrackFinder(library), {{entries[0]}, {entries[1], entries[2]}});
    const PlaylistShare share = playlistShare(library, selection, listed);
    EXPECT_EQ(share.all.plays, 5);
    EXPECT_EQ(share.onPlaylists.plays, 3);
    const auto top = topOnNoPlaylist(library, scope, selection, listed, 1);
    ASSERT_EQ(top.size(), 1U);
    EXPECT_EQ(top.front().index, indexOf(library, 4)) << "equal plays, equal time: by name";
    EXPECT_EQ(topOnNoPlaylist(library, scope, selection, listed, 0).size(), 2U);
}

/// The same for random plays, against loops over words.
class PlaylistTwin : public testing::TestWithParam<std::uint32_t> {
protected:
    PlaylistTwin() : random(GetParam(), {.plays = 300}), plays(random.take(300)), library(buildLibrary(plays)) {
        for (const PlayFacts& play : plays) {
            if (!play.uri.empty() && play.track)
                songOf.emplace(play.uri, songOfPlay(play));
        }
    }

    /// Equal for plays of one recording.
    static std::string songOfPlay(const PlayFacts& play) {
        return play.recording ? "recording " + std::to_string(play.recording.value)
                              : "track " + std::to_string(play.track.value);
    }
    std::string songAt(const std::string& uri) const {
        const auto song = songOf.find(uri);
        return song == songOf.end() ? uri : song->second;
    }

    /// What each song has.
    void countNaively(const Scope& scope) {
        playsOf.clear();
        lastOf.clear();
        onPlaylists = 0;
        const NaiveStatistics naive(plays, scope);
        for (const PlaylistTrack& one : entries)
            playsOf[songAt(one.uri.toStdString())] = 0;
        for (const auto& counted : naive.counted()) {
            const std::string song = songOfPlay(*counted.play);
            if (!counted.play->track || !playsOf.contains(song))
                continue;
            ++playsOf[song];
            lastOf[song] = counted.play->end;
            ++onPlaylists;
        }
    }

    std::map<QDate, std::int64_t> weeksNaively(const Scope& scope, int firstWeekday) const {
        std::map<QDate, std::int64_t> weeks;
        for (const auto& [uri, last] : lastOf) {
            const QDateTime local = QDateTime::fromMSecsSinceEpoch(last.time_since_epoch().count(), scope.zone);
            const QDate day = local.time().hour() < scope.dayStart.count() ? local.date().addDays(-1) : local.date();
            ++weeks[day.addDays(-((day.dayOfWeek() - firstWeekday + 7) % 7))];
        }
        return weeks;
    }

    void compareSongs(const std::vector<PlaylistSong>& songs) const {
        ASSERT_EQ(songs.size(), playsOf.size());
        for (const PlaylistSong& song : songs) {
            const std::string uri = songAt(entries[song.entry].uri.toStdString());
            const auto last = lastOf.find(uri);
            EXPECT_EQ(song.amount.plays, playsOf.at(uri)) << uri;
            EXPECT_EQ(song.lastPlay, last == lastOf.end() ? std::nullopt : std::optional(last->second)) << uri;
        }
    }

    void compareWeeks(const LastPlayed& found, const std::map<QDate, std::int64_t>& expected) const {
        EXPECT_EQ(found.never, static_cast<std::int64_t>(playsOf.size() - lastOf.size()));
        std::map<QDate, std::int64_t> weeks;
        for (const LastPlayedWeek& week : found.weeks)
            if (week.songs > 0)
                weeks[QDate(1970, 1, 1).addDays(week.from.time_since_epoch().count())] = week.songs;
        EXPECT_EQ(weeks, expected);
    }

    RandomPlays random;
    const std::vector<PlayFacts> plays;
    const Library library;
    std::map<std::string, std::string> songOf; ///< by URI
    std::vector<PlaylistTrack> entries;
    std::map<std::string, std::int64_t> playsOf; ///< by song
    std::map<std::string, Instant> lastOf;       ///< by song
    std::int64_t onPlaylists = 0;
};

TEST_P(PlaylistTwin, EveryFigureEqualsItsNaiveTwin) {
    const TrackFinder finder(library);
    RandomScopes scopes(GetParam() + 50);
    for (int round = 0; round < 10 && !HasFailure(); ++round) {
        const Scope scope = scopes.next();
        entries.clear();
        for (std::uint32_t i = random.below(40); i > 0; --i)
            entries.push_back(entry(("spotify:track:" + std::to_string(100000 + random.below(60))).c_str()));
        countNaively(scope);
        const Selection selection = select(library, scope);
        const auto songs = playlistSongs(finder, selection, entries);
        compareSongs(songs);
        const int firstWeekday = 1 + static_cast<int>(random.below(7));
        compareWeeks(lastPlayedByWeek(songs, scope, firstWeekday, date(2020, 6, 1)), weeksNaively(scope, firstWeekday));
        const auto listed = tracksOnPlaylists(finder, {entries});
        EXPECT_EQ(playlistShare(library, selection, listed).onPlaylists.plays, onPlaylists);
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, PlaylistTwin, test::seeds(0U, 12U));

class Replacing : public testing::Test {
protected:
    Replacing() {
        dark = entry("spotify:track:dark", "Rain", "Band");
        dark.isrc = QStringLiteral("NL1");
        dark.length = 200s;
        dark.status = EntryStatus::Unplayable;
    }
    PlaylistTrack other(const char* uri, const char* isrc, Milliseconds length = 200s) const {
        PlaylistTrack track = entry(uri, "Rain", "Band");
        track.isrc = QString::fromLatin1(isrc);
        track.length = length;
        return track;
    }
    std::string best(const std::vector<PlaylistTrack>& others) const {
        const auto found = ReplacementFinder(others, plays.build()).find(dark);
        return found ? found->uri : "none";
    }

    MadePlays plays;
    PlaylistTrack dark;
};

TEST_F(Replacing, TheSameRecordingComesFirst) {
    EXPECT_EQ(best({}), "none");
    EXPECT_EQ(best({other("a", "", 201s)}), "a");
    EXPECT_EQ(best({other("a", "", 201s), other("b", "nl1", 300s)}), "b");
    PlaylistTrack unknown = other("c", "NL1");
    unknown.status = EntryStatus::Unknown;
    EXPECT_EQ(best({unknown, other("b", "NL1")}), "b") << "what can surely be played";
    EXPECT_EQ(best({unknown}), "c");
}

TEST_F(Replacing, WhatIsDarkOrAnotherSongIsNone) {
    for (const EntryStatus status : {EntryStatus::Unplayable, EntryStatus::Removed, EntryStatus::Local}) {
        PlaylistTrack no = other("a", "NL1");
        no.status = status;
        EXPECT_EQ(best({no}), "none");
    }
    EXPECT_EQ(best({other("spotify:track:dark", "NL1")}), "none") << "itself";
    EXPECT_EQ(best({other("a", "", 203s)}), "none");
    PlaylistTrack live = other("a", "");
    live.name = QStringLiteral("Rain - Live");
    EXPECT_EQ(best({live}), "none");
}

TEST_F(Replacing, NamesAloneAreTheLeastThatIsOffered) {
    const auto likeness = [this](const std::vector<PlaylistTrack>& others) {
        return ReplacementFinder(others, plays.build()).find(dark).value_or(Replacement()).likeness;
    };
    PlaylistTrack nameless = other("a", "");
    nameless.length.reset();
    EXPECT_EQ(best({nameless}), "a");
    EXPECT_EQ(likeness({nameless}), Likeness::Names) << "its length is not known";
    EXPECT_EQ(best({nameless, other("b", "", 201s)}), "b") << "a length that fits says more";
    EXPECT_EQ(likeness({nameless, other("b", "", 201s)}), Likeness::Length);
    dark.length.reset();
    EXPECT_EQ(best({other("b", "", 300s)}), "b");
    EXPECT_EQ(likeness({other("b", "", 300s)}), Likeness::Names) << "the length of what went dark is not known";
    EXPECT_EQ(likeness({other("b", "nl1", 300s)}), Likeness::Recording);
    dark.artists.clear();
    EXPECT_EQ(best({nameless}), "none") << "a title alone says nothing";
}

TEST_F(Replacing, WhatADumpToldWithoutALengthIsOfferedToo) {
    addSong(plays, "2020-01-01T12:00:00Z", 1, "Rain", "Band", 0).album = "Album";
    EXPECT_EQ(ReplacementFinder({}, plays.build()).find(dark).value_or(Replacement()),
              (Replacement{"spotify:track:1", "Rain", "Band", "Album", Likeness::Names, false}));
}

TEST_F(Replacing, TheLibraryHelpsByNameAndLength) {
    addSong(plays, "2020-01-01T12:00:00Z", 1, "Rain", "Band", 201'000);
    addSong(plays, "2020-02-01T12:00:00Z", 2, "Rain", "Band", 199'000);
    addSong(plays, "2020-03-01T12:00:00Z", 3, "Rain", "Band", 250'000);
    addSong(plays, "2020-03-01T13:00:00Z", 4, "Rain", "Other", 200'000);
    EXPECT_EQ(best({}), "spotify:track:2") << "the one that was played last";
    EXPECT_EQ(best({other("a", "")}), "a") << "one that Spotify says can be played";
}

TEST_F(Replacing, WhatIsDarkOnAnotherListIsNotTakenFromTheLibrary) {
    addSong(plays, "2020-01-01T12:00:00Z", 1, "Rain", "Band", 200'000);
    addSong(plays, "2020-02-01T12:00:00Z", 2, "Rain", "Band", 200'000);
    PlaylistTrack gone = other("spotify:track:2", "");
    gone.status = EntryStatus::Removed;
    EXPECT_EQ(best({gone}), "spotify:track:1");
    gone.uri = QStringLiteral("spotify:track:1");
    EXPECT_EQ(best({other("spotify:track:1", ""), other("spotify:track:2", ""), gone}), "spotify:track:2")
        << "one list was scanned before the other";
}

TEST_F(Replacing, TellsHowItIsKnownAndWhereItIs) {
    addSong(plays, "2020-01-01T12:00:00Z", 1, "rain", "BAND", 200'000).album = "Live in Bern";
    const ReplacementFinder played({}, plays.build());
    EXPECT_EQ(played.find(dark),
              (Replacement{"spotify:track:1", "rain", "BAND", "Live in Bern", Likeness::Length, false}));
    PlaylistTrack twin = other("a", "nl1");
    twin.album = QStringLiteral("Best of");
    const ReplacementFinder listed({twin}, plays.build());
    EXPECT_EQ(listed.find(dark), (Replacement{"a", "Rain", "Band", "Best of", Likeness::Recording, true}));
    dark.isrc = QStringLiteral("NL2");
    EXPECT_EQ(listed.find(dark), (Replacement{"a", "Rain", "Band", "Best of", Likeness::Length, true}))
        << "another recording by its number may be the same by its names";
}

} // namespace
} // namespace afs
