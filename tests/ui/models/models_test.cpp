// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/fakes.h"
#include "ui/models/history_model.h"
#include "ui/models/import_years_model.h"
#include "ui/models/imports_model.h"
#include "ui/models/invalid_rows_model.h"
#include "ui/models/tip_text.h"
#include "ui/models/top_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include <atomic>
#include <numeric>

namespace afs {
namespace {

using test::at;
using test::libraryOf;
using test::play;

using Mode = QAbstractItemModelTester::FailureReportingMode;

std::shared_ptr<const std::vector<Row>> allRows(const LibraryPtr& library) {
    auto rows = std::make_shared<std::vector<Row>>(library->plays());
    std::iota(rows->begin(), rows->end(), 0U);
    return rows;
}

QString text(const QAbstractItemModel& model, int row, int column, int role = Qt::DisplayRole) {
    return model.index(row, column).data(role).toString();
}

TEST(HistoryModelTest, ShowsTheNewestPlayFirstInLocalTime) {
    HistoryModel model;
    const QAbstractItemModelTester tester(&model, Mode::Fatal);
    const LibraryPtr library =
        libraryOf({play(at(2024, 12, 31, 22, 30), 1, "Old", "A"), play(at(2024, 12, 31, 23, 30), 2, "New", "B")});
    model.setPlays(library, allRows(library), QTimeZone("Europe/Berlin"));
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(text(model, 0, HistoryModel::TrackColumn), QStringLiteral("New"));
    EXPECT_EQ(text(model, 0, HistoryModel::DayColumn), QStringLiteral("Wed 1 Jan 2025"));
    EXPECT_EQ(text(model, 0, HistoryModel::TimeColumn), QStringLiteral("00:30"));
    EXPECT_EQ(text(model, 1, HistoryModel::DayColumn), QStringLiteral("Tue 31 Dec 2024"));
    EXPECT_EQ(text(model, 1, HistoryModel::LengthColumn), QStringLiteral("3:00"));
}

TEST(HistoryModelTest, TheFirstPlayOfADayIsMarked) {
    HistoryModel model;
    const LibraryPtr library = libraryOf({play(at(2024, 5, 1, 8), 1, "a", "A"), play(at(2024, 5, 1, 9), 1, "a", "A"),
                                          play(at(2024, 5, 2, 9), 1, "a", "A")});
    model.setPlays(library, allRows(library), QTimeZone::utc());
    EXPECT_TRUE(model.index(0, 0).data(HistoryModel::FirstOfDayRole).toBool());
    EXPECT_TRUE(model.index(1, 0).data(HistoryModel::FirstOfDayRole).toBool());
    EXPECT_FALSE(model.index(2, 0).data(HistoryModel::FirstOfDayRole).toBool());
}

TEST(HistoryModelTest, JumpsToADayOrTheOneBeforeIt) {
    HistoryModel model;
    const LibraryPtr library = libraryOf({play(at(2024, 5, 1, 8), 1, "a", "A"), play(at(2024, 5, 4, 9), 1, "a", "A"),
                                          play(at(2024, 5, 4, 10), 1, "a", "A"), play(at(2024, 5, 9), 1, "a", "A")});
    model.setPlays(library, allRows(library), QTimeZone::utc());
    EXPECT_EQ(model.rowOfDay(QDate(2024, 5, 9)), 0);
    EXPECT_EQ(model.rowOfDay(QDate(2024, 5, 4)), 1);
    EXPECT_EQ(model.rowOfDay(QDate(2024, 5, 3)), 3);
    EXPECT_EQ(model.rowOfDay(QDate(2020, 1, 1)), 3);
    EXPECT_EQ(model.rowOfDay(QDate(2030, 1, 1)), 0);
    EXPECT_EQ(HistoryModel().rowOfDay(QDate(2024, 1, 1)), -1);
}

TEST(HistoryModelTest, ADayThatBeginsAtFourHoldsTheNightAfterIt) {
    HistoryModel model;
    const LibraryPtr library = libraryOf({play(at(2024, 5, 1, 20), 1, "a", "A"), play(at(2024, 5, 2, 3), 1, "a", "A"),
                                          play(at(2024, 5, 2, 4), 1, "a", "A")});
    model.setDayStart(std::chrono::hours(4));
    model.setPlays(library, allRows(library), QTimeZone::utc());
    EXPECT_EQ(text(model, 1, HistoryModel::DayColumn), QStringLiteral("Wed 1 May 2024"));
    EXPECT_EQ(text(model, 1, HistoryModel::TimeColumn), QStringLiteral("03:00"));
    EXPECT_TRUE(model.index(1, 0).data(HistoryModel::FirstOfDayRole).toBool());
    EXPECT_EQ(model.rowOfDay(QDate(2024, 5, 1)), 1);
    EXPECT_EQ(model.rowOfDay(QDate(2024, 5, 2)), 0);
}

TEST(HistoryModelTest, ALimitKeepsTheNewest) {
    HistoryModel model;
    const LibraryPtr library = libraryOf({play(at(2024, 5, 1, 8), 1, "a", "A"), play(at(2024, 5, 4, 9), 2, "b", "A")});
    model.setPlays(library, allRows(library), QTimeZone::utc(), 1);
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(text(model, 0, HistoryModel::TrackColumn), QStringLiteral("b"));
}

TEST(HistoryModelTest, APlayWithoutNamesHasWords) {
    PlayFacts nameless;
    nameless.id = PlayId(1);
    nameless.end = at(2024, 1, 1);
    nameless.kind = Kind::Unattributed;
    HistoryModel model;
    const LibraryPtr library = libraryOf({nameless});
    model.setPlays(library, allRows(library), QTimeZone::utc());
    EXPECT_EQ(text(model, 0, HistoryModel::TrackColumn), QStringLiteral("Unknown track"));
    EXPECT_EQ(text(model, 0, HistoryModel::LengthColumn), QString());
    EXPECT_EQ(model.index(0, HistoryModel::LengthColumn).data(Qt::ToolTipRole).toString(),
              QStringLiteral("Nobody knows for how long it was played."));
}

TopData ranking() {
    std::vector<PlayFacts> plays;
    for (int i = 0; i < 5; ++i)
        plays.push_back(play(at(2024, 5, 1 + i, 8), 1, "Älpler", "Zed"));
    for (int i = 0; i < 3; ++i)
        plays.push_back(play(at(2024, 6, 1 + i, 8), 2, "zebra", "Abc"));
    plays.push_back(play(at(2024, 7, 1), 3, "Beta 10", "Abc"));
    plays.push_back(play(at(2024, 7, 2), 4, "Beta 9", "Abc"));
    TopData data;
    Scope scope;
    scope.filter.tracks = {TrackId(2)};
    data.asked = {libraryOf(plays), scope, {}};
    SelectionCache cache;
    AnswerLine line;
    return topData(data.asked, TopKind::Tracks, cache, line.next());
}

TEST(TopModelTest, RanksAllTracksAndMarksTheOneFilteredBy) {
    TopModel model;
    const QAbstractItemModelTester tester(&model, Mode::Fatal);
    model.setData(ranking());
    ASSERT_EQ(model.rowCount(), 4);
    EXPECT_EQ(text(model, 0, TopModel::NameColumn), QStringLiteral("Älpler"));
    EXPECT_EQ(text(model, 0, TopModel::ShareColumn), QStringLiteral("50\u00a0%"));
    EXPECT_EQ(text(model, 0, TopModel::NameColumn, Qt::AccessibleTextRole), QStringLiteral("Älpler by Zed"));
    EXPECT_TRUE(model.index(1, TopModel::NameColumn).data(Qt::FontRole).value<QFont>().bold());
    EXPECT_FALSE(model.index(0, TopModel::NameColumn).data(Qt::FontRole).isValid());
}

TEST(TopModelTest, SortsNamesAsPeopleDo) {
    TopModel model;
    const QAbstractItemModelTester tester(&model, Mode::Fatal);
    model.setData(ranking());
    model.sort(TopModel::NameColumn);
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(text(model, row, TopModel::NameColumn));
    EXPECT_EQ(names, QStringList({QStringLiteral("Älpler"), QStringLiteral("Beta 9"), QStringLiteral("Beta 10"),
                                  QStringLiteral("zebra")}));
    EXPECT_EQ(text(model, 3, TopModel::RankColumn), QStringLiteral("2"));
}

TEST(TopModelTest, SelectionFollowsItsRowThroughASort) {
    TopModel model;
    model.setData(ranking());
    const QPersistentModelIndex zebra = model.index(1, TopModel::NameColumn);
    model.sort(TopModel::PlaysColumn, Qt::AscendingOrder);
    EXPECT_EQ(zebra.data().toString(), QStringLiteral("zebra"));
    EXPECT_EQ(zebra.row(), 2);
}

ImportRecord record(int id, Instant time, ImportState state = ImportState::Done) {
    ImportRecord record;
    record.id = ImportId(id);
    record.time = time;
    record.state = state;
    record.sources = {QStringLiteral("my_spotify_data.zip")};
    record.classes[RowClass::Added] = 1234;
    record.classes[RowClass::Invalid] = 6;
    return record;
}

TEST(ImportsModelTest, ListsTheNewestFirst) {
    ImportsModel model(QTimeZone::utc());
    const QAbstractItemModelTester tester(&model, Mode::Fatal);
    model.setImports({record(1, at(2024, 1, 1)), record(2, at(2025, 1, 1), ImportState::Interrupted)});
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.importOf(0).id, ImportId(2));
    EXPECT_EQ(text(model, 0, ImportsModel::StateColumn), QStringLiteral("Interrupted"));
    EXPECT_EQ(model.index(0, ImportsModel::StateColumn).data(Qt::ToolTipRole).toString(),
              QStringLiteral("Interrupted, nothing was added"));
    EXPECT_EQ(text(model, 1, ImportsModel::AddedColumn), QStringLiteral("1,234"));
    EXPECT_EQ(text(model, 1, ImportsModel::RowsColumn), QStringLiteral("1,240"));
    EXPECT_EQ(model.rowOf(ImportId(1)), 1);
    EXPECT_EQ(model.rowOf(ImportId(9)), -1);
}

TEST(ImportsModelTest, WhatWasTakenBackGaveNothing) {
    ImportsModel model(QTimeZone::utc());
    model.setImports({record(1, at(2024, 1, 1), ImportState::Undone)});
    EXPECT_EQ(text(model, 0, ImportsModel::StateColumn), QStringLiteral("Undone"));
    EXPECT_EQ(text(model, 0, ImportsModel::AddedColumn), QStringLiteral("–"));
    EXPECT_EQ(text(model, 0, ImportsModel::RowsColumn), QStringLiteral("1,240")) << "what stands in the files";
}

TEST(ImportsModelTest, AnImportThatLeftFilesOutIsNotPlainlyDone) {
    ImportsModel model(QTimeZone::utc());
    ImportRecord partly = record(1, at(2024, 1, 1));
    partly.notes = {QStringLiteral("“a.json” is empty.")};
    model.setImports({partly, record(2, at(2023, 1, 1))});
    EXPECT_EQ(text(model, 0, ImportsModel::StateColumn), QStringLiteral("Done, with notes"));
    EXPECT_EQ(model.index(0, ImportsModel::StateColumn).data(Qt::ToolTipRole).toString(), partly.notes.first());
    EXPECT_EQ(text(model, 1, ImportsModel::StateColumn), QStringLiteral("Done"));
}

TEST(InvalidRowsModelTest, IsBrowsedByReason) {
    InvalidRowsModel model;
    const QAbstractItemModelTester tester(&model, Mode::Fatal);
    const QString future = QStringLiteral("in the future");
    const QString damaged = QStringLiteral("damaged");
    model.setInvalidRows({{QStringLiteral("a.json"), 3, 100, QStringLiteral("2099 is in the future"), future},
                          {QStringLiteral("a.json"), 0, 900, damaged, damaged},
                          {QStringLiteral("b.json"), 8, 10, QStringLiteral("2098 is in the future"), future}});
    ASSERT_EQ(model.reasons().size(), 2U);
    EXPECT_EQ(model.reasons().front().reason, future);
    EXPECT_EQ(model.reasons().front().rows, 2);
    model.showReason(future);
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(text(model, 1, InvalidRowsModel::ReasonColumn), QStringLiteral("2098 is in the future"));
    model.showReason(damaged);
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(text(model, 0, InvalidRowsModel::RowColumn), QStringLiteral("rest of the file"));
    model.showReason({});
    EXPECT_EQ(model.rowCount(), 3);
}

TEST(InvalidRowsModelTest, FilesOfOneNameAreToldByWhereTheyLie) {
    InvalidRowsModel model;
    model.setInvalidRows({{QStringLiteral("a.json"), 3, 100, QStringLiteral("no time")}});
    EXPECT_FALSE(model.hasPlaces());
    model.setInvalidRows({{QStringLiteral("b/mine (1).zip/a.json"), 3, 100, QStringLiteral("no time")},
                          {QStringLiteral("mine.zip/a.json"), 0, 900, QStringLiteral("damaged")}});
    EXPECT_TRUE(model.hasPlaces());
    EXPECT_EQ(text(model, 0, InvalidRowsModel::FileColumn), QStringLiteral("a.json"));
    EXPECT_EQ(text(model, 0, InvalidRowsModel::PlaceColumn), QStringLiteral("b/mine (1).zip"));
    EXPECT_EQ(text(model, 1, InvalidRowsModel::PlaceColumn), QStringLiteral("mine.zip"));
}

TEST(TipTextTest, BreaksWhatNoScreenHolds) {
    EXPECT_EQ(tipText(QStringLiteral("short\nas it is")), QStringLiteral("short\nas it is"));
    const QString word(250, u'x');
    const QString path =
        QStringLiteral("/home/somebody/") + QString(130, u'y') + QStringLiteral("/my_spotify_data.zip");
    const QStringList lines = tipText(word + u'\n' + path).split(u'\n');
    for (const QString& line : lines)
        EXPECT_LE(line.size(), 150);
    EXPECT_EQ(lines.join(QString()), word + path) << "nothing of it is lost";
    EXPECT_EQ(lines.back(), QStringLiteral("my_spotify_data.zip"));
}

TEST(ImportYearsModelTest, RecountsUnderAnotherRule) {
    ImportYearsModel model;
    const QAbstractItemModelTester tester(&model, Mode::Fatal);
    YearCounts year;
    year.year = 2020;
    year.counted = {40, 30, 20, 10, 50};
    model.setYears({YearCounts{}, year});
    EXPECT_EQ(text(model, 0, ImportYearsModel::yearColumn), QStringLiteral("no date"));
    EXPECT_EQ(text(model, 1, ImportYearsModel::countedColumn), QStringLiteral("40"));
    model.setRule(CountingRule::Finished);
    EXPECT_EQ(text(model, 1, ImportYearsModel::countedColumn), QStringLiteral("10"));
}

TEST(PlainTableTest, SortsNumbersAsNumbersAndNamesByCollationAndGoesBackToTheOrderOfTheFiles) {
    InvalidRowsModel model;
    const QAbstractItemModelTester tester(&model, Mode::Fatal);
    const QString noTime = QStringLiteral("no time");
    model.setInvalidRows({{QStringLiteral("b 10.json"), 30, 100, noTime, noTime},
                          {QStringLiteral("B 9.json"), 0, 900, QStringLiteral("damaged"), QStringLiteral("damaged")},
                          {QStringLiteral("a.json"), 4, 10, noTime, noTime}});
    const auto files = [&model] {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names.append(text(model, row, InvalidRowsModel::FileColumn));
        return names.join(u'|');
    };
    const QPersistentModelIndex damaged = model.index(1, 0);
    model.sort(InvalidRowsModel::RowColumn, Qt::AscendingOrder);
    EXPECT_EQ(files(), QStringLiteral("a.json|b 10.json|B 9.json")) << "the rest of a file is behind its rows";
    EXPECT_EQ(damaged.row(), 2) << "a selection follows its row";
    model.sort(InvalidRowsModel::FileColumn, Qt::DescendingOrder);
    EXPECT_EQ(files(), QStringLiteral("b 10.json|B 9.json|a.json"));
    model.sort(InvalidRowsModel::ReasonColumn, Qt::DescendingOrder);
    EXPECT_EQ(files(), QStringLiteral("b 10.json|a.json|B 9.json")) << "equal ones as they were";
    model.showReason(QStringLiteral("no time"));
    EXPECT_EQ(files(), QStringLiteral("b 10.json|a.json"));
    model.showReason({});
    model.sort(-1);
    EXPECT_EQ(files(), QStringLiteral("b 10.json|B 9.json|a.json"));
}

TEST(PlainTableTest, RowsOfASortedJournalAreThoseOfTheTable) {
    ImportsModel model(QTimeZone::utc());
    const QAbstractItemModelTester tester(&model, Mode::Fatal);
    ImportRecord small = record(2, at(2025, 1, 1));
    small.classes[RowClass::Added] = 9;
    model.setImports({record(1, at(2024, 1, 1)), small, record(3, at(2023, 1, 1))});
    model.sort(ImportsModel::AddedColumn, Qt::DescendingOrder);
    EXPECT_EQ(model.importOf(2).id, ImportId(2));
    EXPECT_EQ(model.rowOf(ImportId(2)), 2);
    EXPECT_EQ(model.importOf(model.rowOf(ImportId(3))).id, ImportId(3));
    model.setImports({record(1, at(2024, 1, 1))});
    EXPECT_EQ(model.importOf(0).id, ImportId(1)) << "other values are sorted as the ones before";
}

TEST(TopModelTest, ManyNamesAreRankedElsewhereBeforeTheyAreSortedBy) {
    std::vector<PlayFacts> plays;
    for (int track = 1; track <= 2'500; ++track)
        plays.push_back(
            play(at(2024, 1, 1) + std::chrono::minutes(track), track, "Song " + std::to_string(2'501 - track), "ABBA"));
    Question question{libraryOf(plays), Scope{}, {}};
    SelectionCache cache;
    TopData data = topData(question, TopKind::Tracks, cache, Wanted(std::make_shared<std::atomic<quint64>>(0), 0));
    ASSERT_EQ(data.entries.size(), 2'500U);
    TopModel model;
    model.setData(data);
    QSignalSpy wanted(&model, &TopModel::namesWanted);
    model.sort(TopModel::NameColumn, Qt::AscendingOrder);
    EXPECT_EQ(wanted.count(), 1);
    rankNames(data);
    model.setData(std::move(data));
    EXPECT_EQ(text(model, 0, TopModel::NameColumn), QStringLiteral("Song 1"));
    EXPECT_EQ(text(model, 1, TopModel::NameColumn), QStringLiteral("Song 2")) << "numbers as numbers";
    model.sort(TopModel::NameColumn, Qt::DescendingOrder);
    EXPECT_EQ(wanted.count(), 1) << "they are known now";
    EXPECT_EQ(text(model, 0, TopModel::NameColumn), QStringLiteral("Song 2500"));
}

TEST(TopModelTest, NamesHaveTheOrderOfAllNamesWithWhatHasNoneWhereItsWordsBelong) {
    std::vector<PlayFacts> plays;
    int track = 0;
    for (const char* title : {"Zebra", "", "unknown track", "Apple", "Unknown 9", "", "apple", "Song\n10", "Song 9"}) {
        ++track;
        plays.push_back(play(at(2024, 1, 1) + std::chrono::minutes(track), track, title, "ABBA"));
    }
    Question question{libraryOf(plays), Scope{}, {}};
    SelectionCache cache;
    TopData data = topData(question, TopKind::Tracks, cache, Wanted(std::make_shared<std::atomic<quint64>>(0), 0));
    TopData byAll = data;
    NameOrder names;
    rankNames(data);
    rankNames(byAll, names);
    ASSERT_EQ(byAll.nameRanks.size(), data.nameRanks.size());
    for (std::size_t a = 0; a < data.nameRanks.size(); ++a)
        for (std::size_t b = 0; b < data.nameRanks.size(); ++b)
            EXPECT_EQ(byAll.nameRanks[a] < byAll.nameRanks[b], data.nameRanks[a] < data.nameRanks[b]) << a << ' ' << b;
}

} // namespace
} // namespace afs
