// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/playlists.h"
#include "tests/core/statistics/made_plays.h"

#include <gtest/gtest.h>

namespace afs {
namespace {

/// One song on a single (1) and on an album (2), another song (3), and a concert (4) that stands alone.
class RecordingsCounted : public testing::Test {
protected:
    RecordingsCounted() {
        add("2020-01-01T12:00:00Z", 1, "Single");
        add("2020-01-02T12:00:00Z", 1, "Single");
        add("2020-01-03T12:00:00Z", 3, "Album");
        add("2020-02-01T12:00:00Z", 2, "Album");
        add("2020-02-02T12:00:00Z", 3, "Album");
        add("2020-02-03T12:00:00Z", 4, "Concert");
        library = plays.build();
    }

    void add(const char* utc, int track, const char* album) {
        PlayFacts& play = plays.add(utc, track);
        play.uri = "spotify:track:" + std::to_string(track);
        play.album = album;
        play.title = track == 3 ? "Other" : "Song";
        play.recording = RecordingId(track < 3 ? 7 : 0);
    }

    std::vector<std::pair<int, std::int64_t>> top(const Scope& scope) const {
        std::vector<std::pair<int, std::int64_t>> list;
        for (const TopEntry& entry : topTracks(library, scope, select(library, scope), 0))
            list.emplace_back(library.tracks[entry.index].id.value, entry.amount.plays);
        return list;
    }

    MadePlays plays;
    Library library;
};

using Counted = std::vector<std::pair<int, std::int64_t>>;

TEST_F(RecordingsCounted, AreOneSongCalledAsItWasPlayedLast) {
    const Scope scope = scopeIn("UTC");
    const Selection selection = select(library, scope);
    EXPECT_EQ(top(scope), (Counted{{2, 3}, {3, 2}, {4, 1}}));
    EXPECT_EQ(totals(library, selection).tracks, 3);
    const TopEntry song = topTracks(library, scope, selection, 1).at(0);
    EXPECT_EQ(song.firstPlay, library.endOf(0));
    EXPECT_EQ(song.lastPlay, library.endOf(3));
    EXPECT_EQ(playFacts(library, 0).uri, "spotify:track:1") << "history keeps what was played";
}

TEST_F(RecordingsCounted, LeaveTheAlbumsTheirOwnPlays) {
    const Scope scope = scopeIn("UTC");
    Counted albums;
    std::vector<std::string> names;
    for (const TopEntry& entry : topAlbums(library, scope, select(library, scope), 0)) {
        names.emplace_back(library.albumTitle(entry.index));
        albums.emplace_back(0, entry.amount.plays);
    }
    EXPECT_EQ(names, (std::vector<std::string>{"Album", "Single", "Concert"}));
    EXPECT_EQ(albums, (Counted{{0, 3}, {0, 2}, {0, 1}}));
}

TEST_F(RecordingsCounted, AreNotNewWhenAnotherReleaseWasPlayedBefore) {
    Scope scope = scopeIn("UTC");
    scope.range.from = date(2020, 2, 1);
    const Selection selection = select(library, scope);
    EXPECT_EQ(newInPeriod(library, scope, selection).tracks, 1) << "the concert";
    EXPECT_EQ(newInPeriod(library, scope, selection).albums, 1);
    scope.range = {date(2020, 1, 1), date(2020, 2, 1)};
    const Selection january = select(library, scope);
    EXPECT_EQ(top(scope), (Counted{{2, 2}, {3, 1}})) << "called as today";
    scope.range = {date(2020, 2, 1), date(2020, 3, 1)};
    const auto entries = topTracks(library, scope, select(library, scope), 0, &january);
    for (const TopEntry& entry : entries) {
        if (library.tracks[entry.index].id == TrackId(2)) {
            EXPECT_EQ(entry.formerRank, 1U) << "of the single";
        }
    }
}

TEST_F(RecordingsCounted, AreFilteredWholeByAnyOfTheirTracks) {
    for (const int track : {1, 2}) {
        Scope scope = scopeIn("UTC");
        scope.filter.tracks = {TrackId(track)};
        EXPECT_EQ(select(library, scope).rows, (std::vector<Row>{0, 1, 3})) << track;
        scope.filter = {};
        scope.filter.playlist = true;
        scope.filter.playlistTracks = {TrackId(track)};
        EXPECT_EQ(select(library, scope).rows, (std::vector<Row>{0, 1, 3})) << track;
    }
    Scope scope = scopeIn("UTC");
    scope.filter.tracks = {TrackId(3)};
    EXPECT_EQ(select(library, scope).rows, (std::vector<Row>{2, 4}));
}

TEST_F(RecordingsCounted, AreOneSongOfAPlaylistWhicheverIsOnIt) {
    const TrackFinder finder(library);
    const Selection selection = select(library, scopeIn("UTC"));
    std::vector<PlaylistTrack> entries(4);
    for (std::size_t i = 0; i < entries.size(); ++i) {
        entries[i].uri = QStringLiteral("spotify:track:%1").arg(i + 1);
        entries[i].name = i == 2 ? QStringLiteral("Other") : QStringLiteral("Song");
        entries[i].artists = QStringLiteral("Artist 0");
    }
    const auto songs = playlistSongs(finder, selection, entries);
    ASSERT_EQ(songs.size(), 3U);
    EXPECT_EQ(songs[0].entry, 0U);
    EXPECT_EQ(songs[0].amount.plays, 3);
    EXPECT_EQ(songs[0].lastPlay, library.endOf(3));
    EXPECT_EQ(songsByPlays(songs), (std::vector<std::int64_t>{0, 1, 1, 1}));
    const auto onlyTheSingle = tracksOnPlaylists(finder, {{entries[0]}});
    EXPECT_EQ(playlistShare(library, selection, onlyTheSingle).onPlaylists.plays, 3);
    EXPECT_EQ(topOnNoPlaylist(library, scopeIn("UTC"), selection, onlyTheSingle, 0).size(), 2U);
}

TEST_F(RecordingsCounted, LeaveASongThatWasNeverPlayedWithoutThePlaysOfAnotherOfItsName) {
    for (const char* title : {"Song", "Song - Live"}) {
        MadePlays made;
        const auto addPlay = [&](const char* utc, int track, std::int32_t length) {
            PlayFacts& play = made.add(utc, track);
            play.uri = "spotify:track:" + std::to_string(track);
            play.title = title;
            play.artist = "Band";
            play.lengthMs = length;
        };
        PlaylistTrack entry;
        entry.uri = QStringLiteral("spotify:track:6");
        entry.name = QString::fromUtf8(title);
        entry.artists = QStringLiteral("Band");
        entry.length = Milliseconds(200'900);
        const auto playsOfEntry = [&] {
            const Library counted = made.build();
            return playlistSongs(TrackFinder(counted), select(counted, scopeIn("UTC")), {entry}).at(0).amount.plays;
        };
        addPlay("2020-01-01T12:00:00Z", 5, 200'000);
        addPlay("2020-01-01T12:10:00Z", 5, 200'000);
        EXPECT_EQ(playsOfEntry(), 0) << title;
        addPlay("2020-01-01T12:20:00Z", 6, 200'900);
        EXPECT_EQ(playsOfEntry(), 1) << title;
    }
}

TEST_F(RecordingsCounted, AreNoOtherSongThatAPersonTookApart) {
    const TrackFinder finder(library);
    PlaylistTrack entry;
    entry.name = QStringLiteral("Song");
    entry.artists = QStringLiteral("Artist 0");
    EXPECT_NE(finder.find(entry), noIndex) << "by its names";
    entry.isApart = true;
    EXPECT_EQ(finder.find(entry), noIndex);
}

} // namespace
} // namespace afs
