// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/locale_time.h"
#include "tests/ui/support/fakes.h"
#include "ui/models/playlist_data.h"
#include "ui/models/playlist_songs_model.h"
#include "ui/models/playlist_text.h"
#include "ui/models/range_choice.h"
#include "ui/models/unplayable_data.h"
#include "ui/models/unplayable_model.h"

#include <gtest/gtest.h>

namespace afs {
namespace {

using test::at;
using test::libraryOf;
using test::play;

PlaylistTrack entry(int position, int track, const QString& name, EntryStatus status = EntryStatus::Playable) {
    PlaylistTrack made;
    made.position = position;
    made.track = TrackId(track);
    made.uri = QStringLiteral("spotify:track:%1").arg(name);
    made.name = name;
    made.artists = QStringLiteral("Somebody");
    made.status = status;
    return made;
}

/// Song 1 was played twice in 2024, song 2 once in 2022, song 3 is on no list; the day is 15 June 2024.
class PlaylistUseTest : public testing::Test {
protected:
    PlaylistUseTest() {
        question.library =
            libraryOf({play(at(2024, 6, 3), 1, "One", "Somebody"), play(at(2024, 6, 13), 1, "One", "Somebody"),
                       play(at(2022, 5, 1), 2, "Two", "Somebody"), play(at(2024, 1, 1), 3, "Three", "Somebody")});
        question.today = std::chrono::local_days(std::chrono::year(2024) / 6 / 15);
        question.scope.zone = QTimeZone("Europe/Berlin");
    }
    PlaylistUse use(const std::vector<PlaylistTrack>& tracks, bool all = false) {
        return playlistUse(question, selections, {{PlaylistId(1), tracks}}, all);
    }
    static double valueOf(const ChartData& chart, const QString& name) {
        for (const ChartPoint& point : chart.points)
            if (point.name.startsWith(name))
                return point.value;
        return -1;
    }

    Question question;
    SelectionCache selections;
};

TEST_F(PlaylistUseTest, SongsHaveThePlaysOfTheRangeAndTheLastPlayOfAllTime) {
    question.scope.range.from = std::chrono::local_days(std::chrono::year(2024) / 1 / 1);
    const PlaylistUse found = use(
        {entry(0, 1, QStringLiteral("One")), entry(1, 2, QStringLiteral("Two")), entry(2, 0, QStringLiteral("Never"))});
    EXPECT_EQ(found.rows[0].plays, 2);
    EXPECT_EQ(found.rows[1].plays, 0);
    EXPECT_EQ(found.rows[1].lastPlayed, at(2022, 5, 1));
    EXPECT_FALSE(found.rows[2].lastPlayed);
    EXPECT_EQ(found.different, 3);
    EXPECT_EQ(found.lastPlayed.never, 1);
    EXPECT_EQ(found.share.onPlaylists.plays, 2);
    EXPECT_EQ(found.share.all.plays, 3);
}

TEST_F(PlaylistUseTest, ASongThatIsOnItTwiceCountsOnceAndIsListedTwice) {
    const PlaylistUse found = use({entry(0, 1, QStringLiteral("One")), entry(1, 1, QStringLiteral("One")),
                                   entry(2, 0, QStringLiteral("New")), entry(3, 0, QStringLiteral("New"))});
    EXPECT_EQ(found.rows.size(), 4U);
    EXPECT_EQ(found.different, 2);
    EXPECT_EQ(found.share.onPlaylists.plays, 2);
    EXPECT_EQ(found.lastPlayed.never, 1);
}

TEST_F(PlaylistUseTest, UnplayableSongsAreCountedAsSongsAreNotAsEntries) {
    PlaylistTrack gone = entry(0, 1, QStringLiteral("One"), EntryStatus::Unplayable);
    PlaylistTrack again = gone;
    again.position = 1;
    EXPECT_EQ(use({gone, again}).unplayable, 1);
    again.uri = QStringLiteral("spotify:track:ofAnotherAlbum");
    const PlaylistUse found = use({gone, again, entry(2, 2, QStringLiteral("Two"))});
    EXPECT_EQ(found.unplayable, 1) << "one song of two that are";
    EXPECT_EQ(found.different, 2);
}

TEST_F(PlaylistUseTest, EpisodesAreNoSongs) {
    EXPECT_EQ(use({entry(0, 0, QStringLiteral("Talk"), EntryStatus::Episode)}).different, 0);
}

TEST_F(PlaylistUseTest, ATrackThatTheLibraryDoesNotKnowIsNeverPlayed) {
    EXPECT_EQ(use({entry(0, 99, QStringLiteral("Gone"))}).lastPlayed.never, 1);
}

TEST_F(PlaylistUseTest, ASongIsFoundByItsAddressOrItsNamesWhereTheStoreHasNoLink) {
    PlaylistTrack byUri = entry(0, 0, QStringLiteral("Other words"));
    byUri.uri = QStringLiteral("spotify:track:1");
    PlaylistTrack byNames = entry(1, 0, QStringLiteral("TWO"));
    byNames.uri.clear();
    const PlaylistUse found = use({byUri, byNames}, true);
    EXPECT_EQ(found.rows[0].plays, 2);
    EXPECT_EQ(found.rows[0].entry.track, TrackId(1)) << "its plays can be opened";
    EXPECT_EQ(found.rows[1].plays, 1);
    EXPECT_EQ(found.lastPlayed.never, 0);
    ASSERT_EQ(found.listless.size(), 1U);
    EXPECT_EQ(found.listless[0].name, QStringLiteral("Three"));
}

TEST_F(PlaylistUseTest, OneSongUnderTwoAddressesIsOneSong) {
    PlaylistTrack again = entry(1, 1, QStringLiteral("One"));
    again.uri = QStringLiteral("spotify:track:ofAnotherAlbum");
    const PlaylistUse found = playlistUse(
        question, selections, {{PlaylistId(1), {entry(0, 1, QStringLiteral("One"))}}, {PlaylistId(2), {again}}}, true);
    EXPECT_EQ(found.different, 1);
    EXPECT_EQ(found.rows[1].plays, 2);
    EXPECT_EQ(found.rows[1].playlist, PlaylistId(2));
    EXPECT_EQ(found.share.onPlaylists.plays, 2);
}

TEST_F(PlaylistUseTest, WhetherASongWasEverPlayedIsAskedByTheCountingRuleAndOfAllTracks) {
    PlayFacts skipped = play(at(2024, 6, 3), 1, "One", "Somebody");
    skipped.ms = 5'000;
    question.library = libraryOf({skipped, play(at(2023, 6, 3), 2, "Two", "Somebody")});
    question.scope.filter.tracks = {TrackId(1)};
    const std::vector tracks{entry(0, 1, QStringLiteral("One")), entry(1, 2, QStringLiteral("Two"))};
    const PlaylistUse counted = use(tracks);
    EXPECT_FALSE(counted.rows[0].lastPlayed) << "five seconds are no play";
    EXPECT_EQ(counted.rows[1].lastPlayed, at(2023, 6, 3)) << "what is filtered out was played all the same";
    EXPECT_EQ(counted.rows[1].plays, 0);
    EXPECT_EQ(counted.lastPlayed.never, 1);
    question.scope.rule = CountingRule::Everything;
    const PlaylistUse all = use(tracks);
    EXPECT_EQ(all.rows[0].lastPlayed, at(2024, 6, 3));
    EXPECT_EQ(all.lastPlayed.never, 0);
    EXPECT_EQ(all.songsByPlays, (std::vector<std::int64_t>{1, 1}));
}

TEST_F(PlaylistUseTest, WhatNobodyRemembersANameOfIsARowAndNoSong) {
    PlaylistTrack nameless;
    nameless.status = EntryStatus::Removed;
    const PlaylistUse found = use({nameless});
    EXPECT_EQ(found.rows.size(), 1U);
    EXPECT_EQ(found.different, 0);
    EXPECT_EQ(found.lastPlayed.never, 0);
    PlaylistSongsModel model(QTimeZone("Europe/Berlin"), {});
    model.show(PlaylistSongsModel::Shown::NeverPlayed);
    model.setSongs(found.rows);
    EXPECT_EQ(model.rowCount(), 0) << "as many as the figure says";
}

TEST_F(PlaylistUseTest, WhatIsOnNoListIsRanked) {
    const PlaylistUse found = use({entry(0, 2, QStringLiteral("Two"))}, true);
    ASSERT_EQ(found.listless.size(), 2U);
    EXPECT_EQ(found.listless[0].name, QStringLiteral("One"));
    EXPECT_EQ(found.listless[0].plays, 2);
    EXPECT_EQ(found.listless[1].name, QStringLiteral("Three"));
    EXPECT_TRUE(use({}, false).listless.empty());
}

TEST_F(PlaylistUseTest, LastPlaysStandInCalendarWeeksAndNeverIsABarOfItsOwn) {
    const PlaylistUse found = use(
        {entry(0, 1, QStringLiteral("One")), entry(1, 2, QStringLiteral("Two")), entry(2, 0, QStringLiteral("Never"))});
    const ChartData chart = lastPlayedChart(found, question);
    EXPECT_EQ(chart.points.front().name, QStringLiteral("Never played: 1 song"));
    EXPECT_EQ(valueOf(chart, QStringLiteral("Before the week of")), 1);
    EXPECT_EQ(valueOf(chart, QStringLiteral("Week of 10 Jun 2024")), 1) << "Thursday 13 June";
    EXPECT_TRUE(chart.points.back().unfinished);
    double sum = 0;
    for (const ChartPoint& point : chart.points)
        sum += point.value;
    EXPECT_EQ(sum, 3) << "every song once";
}

TEST_F(PlaylistUseTest, AWeekBeginsWhereTheLocaleBeginsItAndInThePersonsZone) {
    // Sunday 9 June, 23:30 UTC is Monday the 10th in Berlin.
    question.library = libraryOf({play(at(2024, 6, 9, 23, 30), 1, "One", "Somebody")});
    const ChartData monday = lastPlayedChart(use({entry(0, 1, QStringLiteral("One"))}), question);
    EXPECT_EQ(valueOf(monday, QStringLiteral("Week of 10 Jun 2024")), 1);
    question.firstWeekday = 7;
    const ChartData sunday = lastPlayedChart(use({entry(0, 1, QStringLiteral("One"))}), question);
    EXPECT_EQ(valueOf(sunday, QStringLiteral("Week of 9 Jun 2024")), 1);
}

TEST_F(PlaylistUseTest, WeeksGoOnToTodayWithoutAGap) {
    const ChartData chart = lastPlayedChart(use({entry(0, 3, QStringLiteral("Three"))}), question);
    ASSERT_EQ(chart.points.size(), 25U) << "never, and the weeks of 1 January to 10 June";
    EXPECT_EQ(chart.points[1].value, 1);
    EXPECT_EQ(chart.points.back().value, 0);
    EXPECT_EQ(chart.points.back().label, dayOfYearText(QDate(2024, 6, 10))) << "as on every other axis";
    EXPECT_EQ(chart.points.size(), static_cast<std::size_t>(chart.table[0].cells.size()));
}

TEST_F(PlaylistUseTest, AYearOfWeeksIsShownAndWhatLiesBeforeItIsOneBar) {
    question.library =
        libraryOf({play(at(2023, 6, 13), 1, "One", "Somebody"), // the 53rd week back
                   play(at(2023, 6, 11), 2, "Two", "Somebody"), play(at(2020, 1, 1), 3, "Three", "Somebody")});
    const ChartData chart = lastPlayedChart(use({entry(0, 1, QStringLiteral("One")), entry(1, 2, QStringLiteral("Two")),
                                                 entry(2, 3, QStringLiteral("Three"))}),
                                            question);
    ASSERT_EQ(chart.points.size(), 55U);
    EXPECT_EQ(valueOf(chart, QStringLiteral("Before the week of 12 Jun 2023")), 2);
    EXPECT_EQ(chart.points[1].label, QStringLiteral("before 12 Jun 2023"));
    EXPECT_TRUE(chart.points[0].isApart && chart.points[1].isApart && !chart.points[2].isApart);
    EXPECT_EQ(valueOf(chart, QStringLiteral("Week of 12 Jun 2023")), 1);
}

TEST_F(PlaylistUseTest, APlayOfTomorrowIsOneOfThisWeek) {
    question.library = libraryOf({play(at(2024, 7, 1), 1, "One", "Somebody")});
    const ChartData chart = lastPlayedChart(use({entry(0, 1, QStringLiteral("One"))}), question);
    EXPECT_EQ(chart.points.size(), 2U);
    EXPECT_EQ(valueOf(chart, QStringLiteral("Week of 10 Jun 2024")), 1) << "a clock ran ahead";
}

TEST_F(PlaylistUseTest, PlaysASongIncludeNone) {
    const ChartData chart =
        playsPerSongChart(use({entry(0, 1, QStringLiteral("One")), entry(1, 2, QStringLiteral("Two")),
                               entry(2, 0, QStringLiteral("Never"))}));
    EXPECT_EQ(chart.points[0].value, 1);
    EXPECT_EQ(chart.points[1].value, 1);
    EXPECT_EQ(chart.points[2].value, 1);
    EXPECT_EQ(chart.points[3].value, 0);
}

TEST_F(PlaylistUseTest, TheTableShowsAllOrWhatWasNeverPlayedOrWhatIsDark) {
    PlaylistSongsModel model(QTimeZone("Europe/Berlin"), {});
    model.setSongs(use({entry(0, 1, QStringLiteral("One")), entry(1, 0, QStringLiteral("New")),
                        entry(2, 0, QStringLiteral("Gone"), EntryStatus::Removed),
                        entry(3, 0, QStringLiteral("Talk"), EntryStatus::Episode),
                        entry(4, 0, QStringLiteral("Odd"), EntryStatus::Unknown)})
                       .rows);
    EXPECT_EQ(model.rowCount(), 5);
    model.show(PlaylistSongsModel::Shown::NeverPlayed);
    EXPECT_EQ(model.rowCount(), 3) << "an episode is no song";
    model.show(PlaylistSongsModel::Shown::Unplayable);
    ASSERT_EQ(model.rowCount(), 1) << "what is not known is not unplayable";
    EXPECT_EQ(model.songAt(0).entry.name, QStringLiteral("Gone"));
}

TEST_F(PlaylistUseTest, OfAllListsARowSaysOnWhichItIs) {
    PlaylistSongsModel model(QTimeZone("Europe/Berlin"), {});
    model.setSongs(use({entry(0, 1, QStringLiteral("One"))}).rows);
    const auto list = [&model] { return model.index(0, PlaylistSongsModel::PlaylistColumn).data().toString(); };
    EXPECT_TRUE(list().isEmpty());
    WatchedPlaylist watched;
    watched.id = model.songAt(0).playlist;
    watched.name = QStringLiteral("Long drives");
    model.setPlaylists({watched});
    EXPECT_EQ(list(), QStringLiteral("Long drives"));
}

PlaylistTrack dark(int position, const QString& name, Instant since) {
    PlaylistTrack made = entry(position, 0, name, EntryStatus::Unplayable);
    made.darkSince = since;
    return made;
}

const std::vector<WatchedPlaylist> twoLists = [] {
    WatchedPlaylist a;
    a.id = PlaylistId(1);
    a.name = QStringLiteral("A");
    WatchedPlaylist b;
    b.id = PlaylistId(2);
    b.name = QStringLiteral("B");
    return std::vector{a, b};
}();

TEST(UnplayableTest, ASongOnTwoPlaylistsIsOneRowWithBothNames) {
    const auto songs = unplayableSongs(
        {{PlaylistId(1), {dark(0, QStringLiteral("Gone"), at(2024, 5, 1))}},
         {PlaylistId(2),
          {dark(0, QStringLiteral("Gone"), at(2024, 4, 1)), entry(1, 0, QStringLiteral("Odd"), EntryStatus::Unknown)}}},
        twoLists, ReplacementFinder({}, Library()));
    ASSERT_EQ(songs.size(), 1U);
    EXPECT_EQ(songs[0].playlists, (QStringList{QStringLiteral("A"), QStringLiteral("B")}));
    EXPECT_EQ(songs[0].entry.darkSince, at(2024, 4, 1));
}

TEST(UnplayableTest, WhatWasDarkAtTheFirstLookIsNoNews) {
    PlaylistTrack before = dark(0, QStringLiteral("Before"), at(2024, 6, 1));
    before.darkAtFirstSight = true;
    PlaylistTrack seen = before;
    seen.darkSince = at(2024, 5, 20);
    seen.darkAtFirstSight = false;
    const PlaylistTrack lately = dark(1, QStringLiteral("Lately"), at(2024, 5, 1));
    const ReplacementFinder none({}, Library());
    const auto songs = unplayableSongs({{PlaylistId(1), {before, lately}}}, twoLists, none);
    ASSERT_EQ(songs.size(), 2U);
    EXPECT_EQ(songs[0].entry.name, QStringLiteral("Lately")) << "a scan saw it go";
    UnplayableModel model(QTimeZone("Europe/Berlin"));
    model.setSongs(songs);
    const auto since = [&model](int row, int role) {
        return model.index(row, UnplayableModel::SinceColumn).data(role).toString();
    };
    EXPECT_FALSE(since(0, Qt::DisplayRole).startsWith(QStringLiteral("before")));
    EXPECT_TRUE(since(1, Qt::DisplayRole).startsWith(QStringLiteral("before ")));
    EXPECT_TRUE(since(1, Qt::ToolTipRole).startsWith(QStringLiteral("Already unplayable when first looked at")));
    model.sort(UnplayableModel::SinceColumn);
    EXPECT_TRUE(since(0, Qt::DisplayRole).startsWith(QStringLiteral("before "))) << "the longest dark comes first";
    const auto twice = unplayableSongs({{PlaylistId(1), {before}}, {PlaylistId(2), {seen}}}, twoLists, none);
    ASSERT_EQ(twice.size(), 1U);
    EXPECT_FALSE(twice[0].entry.darkAtFirstSight) << "on another list it was seen going, earlier";
}

/// "Song" is dark; `others` and what was played may hold something that stands in for it.
class ReplacementTest : public testing::Test {
protected:
    ReplacementTest() : gone(dark(0, QStringLiteral("Song"), at(2024, 5, 1))) {
        gone.isrc = QStringLiteral("GBAAA0000001");
        gone.length = Milliseconds(200'000);
    }
    PlaylistTrack twin(const QString& uri, EntryStatus status = EntryStatus::Playable) const {
        PlaylistTrack made = entry(1, 0, gone.name, status);
        made.uri = uri;
        made.length = gone.length;
        return made;
    }
    static PlayFacts played(Instant end, std::int32_t lengthMs) {
        PlayFacts facts = play(end, 7, "SONG", "somebody", "The Album");
        facts.lengthMs = lengthMs;
        return facts;
    }
    /// What the row of the song says: what stands in, and how that is known.
    std::pair<QString, QString> instead(const std::vector<PlaylistTrack>& others,
                                        const std::vector<PlayFacts>& plays = {}) const {
        UnplayableModel model(QTimeZone("Europe/Berlin"));
        model.setSongs(
            unplayableSongs({{PlaylistId(1), {gone}}}, twoLists, ReplacementFinder(others, *libraryOf(plays))));
        const QModelIndex cell = model.index(0, UnplayableModel::ReplacementColumn);
        return {cell.data().toString(), cell.data(Qt::ToolTipRole).toString()};
    }

    PlaylistTrack gone;
};

TEST_F(ReplacementTest, TheSameRecordingStandsInWhateverItIsCalled) {
    PlaylistTrack other = twin(QStringLiteral("spotify:track:other"));
    other.name = QStringLiteral("Song (2009 Remaster)");
    other.isrc = QStringLiteral("gbaaa0000001");
    EXPECT_EQ(instead({other}), std::pair(other.name, QStringLiteral("The same recording. Spotify plays it.")));
    other.album = QStringLiteral("Best of");
    other.status = EntryStatus::Unknown;
    EXPECT_EQ(instead({other}),
              std::pair(QStringLiteral("on “Best of”"),
                        QStringLiteral("The same recording. Whether Spotify plays it is not known.")));
}

TEST_F(ReplacementTest, ElseTheSameNamesAndLengthStandIn) {
    PlaylistTrack other = twin(QStringLiteral("spotify:track:other"));
    EXPECT_EQ(instead({other}).second, QStringLiteral("Title, artists and length are the same. Spotify plays it."));
    other.length = Milliseconds(203'000);
    EXPECT_EQ(instead({other}).first, QString()) << "a live version is longer";
    EXPECT_EQ(instead({twin(gone.uri)}).first, QString()) << "itself";
}

TEST_F(ReplacementTest, WhatWasPlayedStandsInToo) {
    EXPECT_EQ(
        instead({}, {played(at(2020, 1, 1), 201'000)}),
        std::pair(QStringLiteral("on “The Album”"),
                  QStringLiteral("Title, artists and length are the same. Whether Spotify plays it is not known.")));
    EXPECT_EQ(
        instead({}, {played(at(2020, 1, 1), 0)}),
        std::pair(QStringLiteral("maybe on “The Album”"),
                  QStringLiteral("Title and artists are the same; the lengths are not known, so it may be another "
                                 "version. Whether Spotify plays it is not known.")));
    EXPECT_EQ(
        instead({twin(QStringLiteral("spotify:track:7"), EntryStatus::Removed)}, {played(at(2020, 1, 1), 201'000)})
            .first,
        QString())
        << "it is dark itself";
}

TEST(PlaylistTextTest, OnlyWhatSpotifyHasOpensThere) {
    EXPECT_EQ(openAddress(QStringLiteral("spotify:track:4uLU6hMCjMI75M1A2tKUQC")),
              QUrl(QStringLiteral("https://open.spotify.com/track/4uLU6hMCjMI75M1A2tKUQC")));
    EXPECT_FALSE(openAddress(QStringLiteral("spotify:local:A:B:C:120")).isValid());
    EXPECT_FALSE(openAddress({}).isValid());
    EXPECT_FALSE(openAddress(QStringLiteral("file:///etc/passwd")).isValid());
}

TEST(PlaylistTextTest, AReasonOfTomorrowIsAnotherReasonAndExplainedByItsWord) {
    const QString tomorrow = QStringLiteral("payment_required");
    EXPECT_EQ(reasonToTell(tomorrow), QStringLiteral("other"));
    EXPECT_EQ(entryText(EntryStatus::Unplayable, tomorrow), QStringLiteral("Unplayable: other reason"));
    EXPECT_EQ(entryExplanation(EntryStatus::Unplayable, tomorrow),
              QStringLiteral("Spotify does not play it and calls the reason “payment_required”."));
    EXPECT_EQ(entryText(EntryStatus::Unplayable, {}), QStringLiteral("Unplayable"));
}

} // namespace
} // namespace afs
