// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/play_order.h"

#include "tests/ui/support/fakes.h"

#include <gtest/gtest.h>

#include <limits>
#include <numeric>

namespace afs {
namespace {

using test::at;
using test::libraryOf;
using test::play;

Wanted stillWanted() {
    return {std::make_shared<std::atomic<quint64>>(0), 0};
}

std::vector<Row> everyRow(const Library& library) {
    std::vector<Row> rows(library.plays());
    std::iota(rows.begin(), rows.end(), 0U);
    return rows;
}

/// Four plays and one without a name; rows 0 to 4 by time.
LibraryPtr mixedPlays() {
    std::vector<PlayFacts> plays{play(at(2024, 1, 1), 1, "waterloo", "ABBA"),
                                 play(at(2024, 1, 2), 2, "Ångström", "Zoë"),
                                 play(at(2024, 1, 3), 3, "Track 10", "Blur"),
                                 play(at(2024, 1, 4), 4, "Track 9", "Blur"), play(at(2024, 1, 5), 0, "", "")};
    plays[4].track = TrackId();
    plays[4].uri.clear();
    plays[0].ms = 1000;
    plays[3].ms = -1;
    return libraryOf(plays);
}

std::vector<Row> ordered(int column, Qt::SortOrder order) {
    const LibraryPtr library = mixedPlays();
    NameOrder names;
    return orderedPlays(library, everyRow(*library), {column, order}, names, stillWanted());
}

TEST(PlayOrderTest, ByTimeItIsTheOrderOfTheRows) {
    EXPECT_EQ(ordered(HistoryModel::DayColumn, Qt::DescendingOrder), (std::vector<Row>{4, 3, 2, 1, 0}));
    EXPECT_EQ(ordered(HistoryModel::TimeColumn, Qt::AscendingOrder), (std::vector<Row>{0, 1, 2, 3, 4}));
}

TEST(PlayOrderTest, NamesGoByCollationWithNumbersAsNumbersAndMissingOnesLast) {
    EXPECT_EQ(ordered(HistoryModel::TrackColumn, Qt::AscendingOrder), (std::vector<Row>{1, 3, 2, 0, 4}));
    EXPECT_EQ(ordered(HistoryModel::TrackColumn, Qt::DescendingOrder), (std::vector<Row>{0, 2, 3, 1, 4}));
}

TEST(PlayOrderTest, EqualOnesAreNewestFirstInBothDirections) {
    EXPECT_EQ(ordered(HistoryModel::ArtistColumn, Qt::AscendingOrder), (std::vector<Row>{0, 3, 2, 1, 4}));
    EXPECT_EQ(ordered(HistoryModel::ArtistColumn, Qt::DescendingOrder), (std::vector<Row>{1, 3, 2, 0, 4}));
}

TEST(PlayOrderTest, LengthsGoByMillisecondsWithUnknownOnesLeast) {
    EXPECT_EQ(ordered(HistoryModel::LengthColumn, Qt::AscendingOrder), (std::vector<Row>{3, 0, 4, 2, 1}));
}

TEST(PlayOrderTest, ATableShowsTheOrderAndHasNoDaysToJumpTo) {
    const LibraryPtr library = mixedPlays();
    HistoryModel model;
    model.setOrdered(library, std::make_shared<const std::vector<Row>>(std::vector<Row>{2, 0}), QTimeZone::utc());
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.index(0, HistoryModel::TrackColumn).data().toString(), QStringLiteral("Track 10"));
    EXPECT_TRUE(model.index(1, 0).data(HistoryModel::FirstOfDayRole).toBool()) << "every row says its day";
    EXPECT_EQ(model.rowOfDay(QDate(2024, 1, 3)), -1);
}

TEST(PlayOrderTest, TypingFindsTitlesAndArtistsFromTheRowOnAndRound) {
    const LibraryPtr library = mixedPlays();
    HistoryModel model;
    model.setPlays(library, std::make_shared<const std::vector<Row>>(everyRow(*library)), QTimeZone::utc());
    const auto rowOf = [&](int from, int column, const QString& letters) {
        const auto found =
            model.match(model.index(from, column), Qt::DisplayRole, letters, 1, Qt::MatchStartsWith | Qt::MatchWrap);
        return found.isEmpty() ? -1 : found.front().row();
    };
    EXPECT_EQ(rowOf(0, HistoryModel::TrackColumn, QStringLiteral("TRACK")), 1);
    EXPECT_EQ(rowOf(2, HistoryModel::TrackColumn, QStringLiteral("track")), 2);
    EXPECT_EQ(rowOf(3, HistoryModel::TrackColumn, QStringLiteral("track")), 1);
    EXPECT_EQ(rowOf(0, HistoryModel::ArtistColumn, QStringLiteral("zo")), 3);
    EXPECT_EQ(rowOf(0, HistoryModel::TrackColumn, QStringLiteral("Unknown")), 0);
    EXPECT_EQ(rowOf(0, HistoryModel::TrackColumn, QStringLiteral("nothing")), -1);
}

TEST(PlayOrderTest, LongLengthsAreSortedByAllTheirDigits) {
    std::vector<PlayFacts> plays;
    const std::vector<std::int32_t> lengths{65'541, 5,      std::numeric_limits<std::int32_t>::max(), -1, 65'536,
                                            5,      131'072};
    for (std::size_t i = 0; i < lengths.size(); ++i) {
        plays.push_back(play(at(2024, 1, static_cast<int>(i) + 1), 1, "Song", "ABBA"));
        plays.back().ms = lengths[i];
    }
    const LibraryPtr library = libraryOf(plays);
    const auto by = [&](Qt::SortOrder order) {
        NameOrder names;
        return orderedPlays(library, everyRow(*library), {HistoryModel::LengthColumn, order}, names, stillWanted());
    };
    EXPECT_EQ(by(Qt::AscendingOrder), (std::vector<Row>{3, 5, 1, 4, 0, 6, 2}));
    EXPECT_EQ(by(Qt::DescendingOrder), (std::vector<Row>{2, 6, 0, 4, 5, 1, 3}));
}

/// Tracks "Song 1", "Song 2" …, each played once, the highest number first; every tenth has no title.
LibraryPtr numberedSongs(int count) {
    std::vector<PlayFacts> plays;
    for (int number = count; number > 0; --number) {
        plays.push_back(play(at(2024, 1, 1) + std::chrono::minutes(count - number), number,
                             number % 10 == 0 ? std::string() : "Song " + std::to_string(number), "ABBA"));
    }
    return libraryOf(plays);
}

TEST(PlayOrderTest, SoManyNamesThatSeveralThreadsRankThemAreInTheOrderOfOne) {
    constexpr int count = 70'000; // ranks of more than 16 bits
    const LibraryPtr library = numberedSongs(count);
    NameOrder names;
    for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        const std::vector<Row> rows =
            orderedPlays(library, everyRow(*library), {HistoryModel::TrackColumn, order}, names, stillWanted());
        std::vector<int> numbers;
        std::vector<int> expected;
        for (const Row row : rows)
            numbers.push_back(library->tracks[library->track[row]].id.value);
        for (int number = 1; number <= count; ++number)
            if (number % 10 != 0)
                expected.push_back(number);
        if (order == Qt::DescendingOrder)
            std::reverse(expected.begin(), expected.end());
        for (int number = 10; number <= count; number += 10) // newest first
            expected.push_back(number);
        EXPECT_EQ(numbers, expected);
    }
}

TEST(PlayOrderTest, NamesAreRankedOnceASnapshotAndAnewForTheNext) {
    NameOrder names;
    LibraryPtr library = mixedPlays();
    const NameOrder::RanksPtr first = names.of(library, NameOrder::Of::Titles);
    EXPECT_EQ(names.of(library, NameOrder::Of::Titles), first);
    EXPECT_NE(names.of(library, NameOrder::Of::Artists), first);
    const LibraryPtr next = libraryOf({play(at(2024, 1, 1), 1, "B", "ABBA"), play(at(2024, 1, 2), 2, "A", "ABBA")});
    library.reset(); // nothing keeps it, and the next one may lie where it lay
    const NameOrder::RanksPtr ranks = names.of(next, NameOrder::Of::Titles);
    ASSERT_EQ(ranks->ofIndex.size(), 2U);
    const auto rankOf = [&](Row row) { return ranks->ofIndex[next->track[row]]; };
    EXPECT_LT(rankOf(1), rankOf(0));
}

TEST(PlayOrderTest, NothingIsInOrder) {
    const LibraryPtr library = mixedPlays();
    NameOrder names;
    EXPECT_TRUE(
        orderedPlays(library, {}, {HistoryModel::TrackColumn, Qt::DescendingOrder}, names, stillWanted()).empty());
}

} // namespace
} // namespace afs
