// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/frame/opened_window.h"
#include "ui/charts/kpi_card.h"
#include "ui/models/format.h"
#include "ui/models/history_model.h"
#include "ui/models/top_model.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"

#include <QAbstractButton>
#include <QLocale>
#include <QMouseEvent>

#include <gtest/gtest.h>

namespace afs {
namespace {

using test::at;
using test::libraryOf;
using test::twoYears;

/// Three artists over two years, with what a dump says of each play.
LibraryPtr manyFacts() {
    std::vector<PlayFacts> plays;
    for (int day = 1; day <= 28; ++day) {
        plays.push_back(test::play(at(2023, 3, day, 20), 1, "Waterloo", "ABBA", "Waterloo"));
        plays.push_back(test::play(at(2024, 2, day, 9), 2, "Song 2", "Blur", "Blur"));
        if (day % 2 == 0)
            plays.push_back(test::play(at(2024, 5, day, 20), 1, "Waterloo", "ABBA", "Waterloo"));
        if (day % 3 == 0)
            plays.push_back(test::play(at(2024, 4, day, 13), 3, "Fernando", "ABBA", "Greatest Hits"));
        if (day % 7 == 0)
            plays.push_back(test::play(at(2024, 3, day, 23), 4, "Vitamin C", "Can", "Ege Bamyası"));
    }
    for (std::size_t i = 0; i < plays.size(); ++i) {
        plays[i].reasonEnd = i % 3 == 0 ? "fwdbtn" : "trackdone";
        plays[i].platform = i % 4 == 0 ? "android" : "linux";
        plays[i].country = i % 5 == 0 ? "DE" : "";
    }
    return libraryOf(plays);
}

class DetailPageTest : public test::OpenedWindow {
protected:
    void openSubject(const Subject& subject, const char* name) {
        window->scope().openSubject({subject, QString::fromUtf8(name)});
    }
    DataTable* table(const char* name) { return named<DataTable>(QString::fromLatin1(name)); }
    int historyRows() {
        const auto* shown = table("Plays");
        return shown ? shown->model()->rowCount() : -1;
    }
};

TEST_F(DetailPageTest, EnterOnARowOfTheRankingOpensItsPageAndBackReturns) {
    open(manyFacts(), PageId::Top);
    ASSERT_TRUE(settle());
    table("Ranking")->setCurrentIndex(table("Ranking")->model()->index(0, TopModel::NameColumn));
    QTest::keyClick(table("Ranking"), Qt::Key_Return);
    EXPECT_EQ(window->scope().place().page, PageId::Track);
    ASSERT_TRUE(settle());
    EXPECT_TRUE(says(QStringLiteral("Song 2"))) << "it is the title of the page";
    EXPECT_NE(named<QAbstractButton>(QStringLiteral("Blur")), nullptr) << "a link to the artist";
    window->scope().goBack();
    EXPECT_EQ(window->scope().place().page, PageId::Top);
    window->scope().goForward();
    EXPECT_EQ(window->scope().place().subject, Subject::ofTrack(TrackId(2)));
}

TEST_F(DetailPageTest, ADoubleClickOpensAndIsOneStepBack) {
    open(manyFacts(), PageId::Top);
    ASSERT_TRUE(settle());
    auto* ranking = table("Ranking");
    const QPoint row = ranking->visualRect(ranking->model()->index(1, TopModel::NameColumn)).center();
    QTest::mouseClick(ranking->viewport(), Qt::LeftButton, Qt::NoModifier, row);
    ASSERT_TRUE(settle());
    QMouseEvent second(QEvent::MouseButtonDblClick, row, ranking->viewport()->mapToGlobal(row), Qt::LeftButton,
                       Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(ranking->viewport(), &second);
    QTest::mouseRelease(ranking->viewport(), Qt::LeftButton, Qt::NoModifier, row);
    EXPECT_EQ(window->scope().place().page, PageId::Track);
    EXPECT_FALSE(window->scope().narrowedAtAll());
    window->scope().goBack();
    EXPECT_EQ(window->scope().place().page, PageId::Top);
    EXPECT_FALSE(window->scope().narrowedAtAll()) << "the filter of the first click was no step";
}

TEST_F(DetailPageTest, AnArtistHasItsFiguresInTheScopeAndItsRankAmongAll) {
    open(manyFacts());
    window->scope().setRange(RangeChoice::ofYear(2024));
    openSubject(Subject::ofArtist("ABBA"), "ABBA");
    ASSERT_TRUE(settle());
    EXPECT_TRUE(says(QStringLiteral("23"))) << "14 of Waterloo and 9 of Fernando";
    EXPECT_NE(named<KpiCard>(QStringLiteral("Rank: 2, down 1 · of 3")), nullptr);
    const ChartView* neighbours = chart(QStringLiteral("Who stands beside it?"));
    ASSERT_NE(neighbours, nullptr);
    ASSERT_EQ(neighbours->data().points.size(), 3U);
    EXPECT_TRUE(neighbours->data().points[1].selected);
    EXPECT_EQ(neighbours->data().points[1].label, QStringLiteral("2. ABBA"));
    EXPECT_EQ(chart(QStringLiteral("Which tracks?"))->data().points.at(0).label, QStringLiteral("Waterloo"));
    EXPECT_EQ(chart(QStringLiteral("Which albums?"))->data().points.size(), 2U);
    EXPECT_TRUE(says(QStringLiteral("May 2024"))) << "the best month";
    window->scope().narrowToHour(15);
    ASSERT_TRUE(settle());
    EXPECT_NE(named<KpiCard>(QStringLiteral("Rank: 1, of 1")), nullptr) << "only Fernando is played then";
}

TEST_F(DetailPageTest, ANeighbourOpensItsOwnPageInTheSameWindow) {
    open(manyFacts());
    window->scope().setRange(RangeChoice::of(RangeChoice::Kind::AllTime));
    openSubject(Subject::ofArtist("Blur"), "Blur");
    ASSERT_TRUE(settle());
    Q_EMIT chart(QStringLiteral("Who stands beside it?"))->activated(0, Qt::NoModifier);
    ASSERT_TRUE(settle());
    EXPECT_EQ(window->scope().place().subject, Subject::ofArtist("ABBA"));
    EXPECT_EQ(current()->accessibleName(), QStringLiteral("ABBA"));
    window->scope().goBack();
    ASSERT_TRUE(settle());
    EXPECT_EQ(current()->accessibleName(), QStringLiteral("Blur"));
    EXPECT_TRUE(says(QStringLiteral("Blur")));
}

TEST_F(DetailPageTest, WhatStandsThereStillSaysNothingWhileAnotherPageIsCounted) {
    open(manyFacts());
    window->scope().setRange(RangeChoice::of(RangeChoice::Kind::AllTime));
    openSubject(Subject::ofArtist("Blur"), "Blur");
    ASSERT_TRUE(settle());
    ChartView* beside = chart(QStringLiteral("Who stands beside it?"));
    Q_EMIT beside->activated(0, Qt::NoModifier);
    ASSERT_FALSE(beside->data().points.empty());
    Q_EMIT beside->activated(0, Qt::NoModifier); // the key is held down
    Q_EMIT beside->playsRequested(1);
    Q_EMIT chart(QStringLiteral("How much, over time?"))->activated(0, Qt::NoModifier);
    EXPECT_EQ(window->scope().place().subject, Subject::ofArtist("ABBA"));
    EXPECT_FALSE(window->scope().narrowedAtAll());
    ASSERT_TRUE(settle());
    Q_EMIT beside->activated(1, Qt::NoModifier);
    EXPECT_EQ(window->scope().place().subject, Subject::ofArtist("Blur")) << "and is heard again";
}

TEST_F(DetailPageTest, FiltersOfOthersComeOffAndThoseOfTimeStay) {
    open(manyFacts());
    window->scope().narrowToArtist("Blur");
    window->scope().narrowToHour(22);
    openSubject(Subject::ofArtist("ABBA"), "ABBA");
    EXPECT_TRUE(window->scope().place().filter.artists.empty());
    EXPECT_EQ(window->scope().place().filter.hours, std::vector{22});
    ASSERT_TRUE(settle());
    EXPECT_EQ(current()->emptiness(), Emptiness::None);
}

TEST_F(DetailPageTest, WhatIsNotPlayedInTheRangeSaysSoAndOffersAllTime) {
    open(manyFacts());
    window->scope().setRange(RangeChoice::ofYear(2023));
    openSubject(Subject::ofArtist("Can"), "Can");
    ASSERT_TRUE(settle());
    EXPECT_EQ(current()->emptiness(), Emptiness::NothingInRange);
    current()->findChild<EmptyState*>()->primaryButton()->click();
    ASSERT_TRUE(settle());
    EXPECT_EQ(current()->emptiness(), Emptiness::None);
}

TEST_F(DetailPageTest, WhatHasLeftTheHistorySaysSoAndLeadsBack) {
    open(manyFacts(), PageId::Clock);
    openSubject(Subject::ofArtist("Can"), "Can");
    ASSERT_TRUE(settle());
    library->replace(twoYears());
    ASSERT_TRUE(settle());
    EXPECT_EQ(current()->emptiness(), Emptiness::NotThere);
    current()->findChild<EmptyState*>()->primaryButton()->click();
    EXPECT_EQ(window->scope().place().page, PageId::Clock);
}

TEST_F(DetailPageTest, ThePlaylistsThatHaveItAreLinks) {
    prepare = [this] {
        WatchedPlaylist party;
        party.id = PlaylistId(7);
        party.name = QStringLiteral("Party & more");
        PlaylistTrack entry;
        entry.uri = QStringLiteral("spotify:track:1");
        entry.name = QStringLiteral("Waterloo");
        entry.status = EntryStatus::Playable;
        playlists->known = {party};
        playlists->entries[party.id.value] = {entry, entry};
    };
    open(manyFacts());
    openSubject(Subject::ofArtist("ABBA"), "ABBA");
    ASSERT_TRUE(settle());
    QAbstractButton* link = nullptr;
    ASSERT_TRUE(QTest::qWaitFor([&] {
        link = named<QAbstractButton>(QStringLiteral("Party & more · 1 song"));
        return link != nullptr;
    }));
    link->click();
    EXPECT_EQ(window->scope().place().page, PageId::Playlists);
    EXPECT_EQ(window->scope().place().detail, QStringLiteral("7"));
}

TEST_F(DetailPageTest, ADetailPageIsNeitherListedNorRemembered) {
    open(manyFacts(), PageId::Clock);
    openSubject(Subject::ofTrack(TrackId(1)), "Waterloo");
    ASSERT_TRUE(settle());
    window->close();
    window.reset();
    open(manyFacts(), std::nullopt);
    EXPECT_EQ(window->scope().place().page, PageId::Clock);
    EXPECT_EQ(pageFromKey(QStringLiteral("track")), std::nullopt);
}

TEST_F(DetailPageTest, EveryControlOfADetailPageHasAName) {
    open(manyFacts());
    window->scope().setRange(RangeChoice::of(RangeChoice::Kind::AllTime));
    for (const Subject& subject :
         {Subject::ofTrack(TrackId(1)), Subject::ofArtist("ABBA"), Subject::ofAlbum({"ABBA", "Waterloo"})}) {
        openSubject(subject, "x");
        ASSERT_TRUE(settle());
        for (const QAbstractButton* button : current()->findChildren<QAbstractButton*>())
            EXPECT_TRUE(!button->isVisible() || !button->accessibleName().isEmpty() || !button->text().isEmpty());
        for (const ChartView* view : current()->findChildren<ChartView*>())
            EXPECT_FALSE(view->accessibleName().isEmpty());
    }
}

/// The column of plays of a chart's table: the figure behind each mark, whatever the chart draws.
std::vector<int> playsOf(const ChartData& data) {
    std::vector<int> plays;
    for (const ChartColumn& column : data.table)
        if (column.title == QStringLiteral("Plays"))
            for (const QString& cell : column.cells)
                plays.push_back(QLocale().toInt(cell));
    return plays;
}

class PlaysBehindTest : public DetailPageTest {
protected:
    /// Every mark of every chart of the current place opens as many plays as its figure says.
    void expectPlaysBehindEveryMark(int atLeast) {
        const Place place = window->scope().place();
        QStringList titles;
        for (const ChartCard* card : current()->findChildren<ChartCard*>())
            if (card->isVisible() && card->chart()->isVisible())
                titles.append(card->title());
        EXPECT_GE(titles.size(), atLeast);
        for (const QString& title : titles) {
            const std::vector<int> plays = playsOf(chart(title)->data());
            EXPECT_FALSE(plays.empty()) << qPrintable(title);
            for (std::size_t mark = 0; mark < plays.size(); ++mark) {
                if (plays[mark] == 0)
                    continue;
                Q_EMIT chart(title)->playsRequested(static_cast<int>(mark));
                ASSERT_EQ(window->scope().place().page, PageId::History) << qPrintable(title);
                ASSERT_TRUE(settle());
                EXPECT_EQ(historyRows(), plays[mark]) << qPrintable(title) << " mark " << mark;
                window->scope().goBack();
                ASSERT_EQ(window->scope().place(), place);
                ASSERT_TRUE(settle());
            }
        }
    }
};

TEST_F(PlaysBehindTest, EveryMarkOfTheOverviewOpensAsManyPlaysAsItSays) {
    open(manyFacts());
    ASSERT_TRUE(settle());
    window->scope().setRange(RangeChoice::ofDates({toLocalDays(QDate(2024, 2, 10)), toLocalDays(QDate(2024, 5, 20))}));
    ASSERT_TRUE(settle());
    expectPlaysBehindEveryMark(5);
    window->scope().narrowToArtist("ABBA");
    window->scope().narrowToHour(22);
    ASSERT_TRUE(settle());
    expectPlaysBehindEveryMark(5);
}

TEST_F(PlaysBehindTest, EveryMarkOfTheClockOpensAsManyPlaysAsItSays) {
    open(manyFacts(), PageId::Clock);
    window->scope().setRange(RangeChoice::of(RangeChoice::Kind::AllTime));
    ASSERT_TRUE(settle());
    for (auto* button : current()->findChildren<QAbstractButton*>())
        if (button->text() == QStringLiteral("Sum"))
            button->click();
    expectPlaysBehindEveryMark(3);
    window->scope().narrowToWeekday(2);
    ASSERT_TRUE(settle());
    expectPlaysBehindEveryMark(3);
}

TEST_F(PlaysBehindTest, EveryMarkOfADetailPageOpensAsManyPlaysAsItSays) {
    open(manyFacts());
    window->scope().setRange(RangeChoice::ofDates({toLocalDays(QDate(2024, 2, 10)), toLocalDays(QDate(2024, 5, 20))}));
    openSubject(Subject::ofArtist("ABBA"), "ABBA");
    ASSERT_TRUE(settle());
    expectPlaysBehindEveryMark(8);
    openSubject(Subject::ofAlbum({"ABBA", "Waterloo"}), "Waterloo");
    ASSERT_TRUE(settle());
    expectPlaysBehindEveryMark(6);
    window->scope().setRange(RangeChoice::of(RangeChoice::Kind::AllTime));
    openSubject(Subject::ofTrack(TrackId(1)), "Waterloo");
    ASSERT_TRUE(settle());
    expectPlaysBehindEveryMark(6);
}

TEST_F(PlaysBehindTest, AFigureOpensItsPlaysByKeyAndMouse) {
    open(manyFacts());
    ASSERT_TRUE(settle());
    auto* plays = current()->findChild<KpiCard*>();
    ASSERT_NE(plays, nullptr);
    ASSERT_TRUE(plays->accessibleName().startsWith(QStringLiteral("Plays: 55")));
    plays->setFocus(Qt::TabFocusReason);
    QTest::keyClick(plays, Qt::Key_P);
    ASSERT_TRUE(settle());
    EXPECT_EQ(historyRows(), 55);
    window->scope().goBack();
    ASSERT_TRUE(settle());
    QTest::mouseClick(plays, Qt::LeftButton);
    ASSERT_TRUE(settle());
    EXPECT_EQ(historyRows(), 55);
}

TEST_F(PlaysBehindTest, ARowOfTheRankingOpensItsPlaysWhateverElseIsFilteredBy) {
    open(manyFacts(), PageId::Top);
    window->scope().narrowToTrack(TrackId(2), QStringLiteral("Song 2"));
    ASSERT_TRUE(settle());
    auto* ranking = table("Ranking");
    Q_EMIT ranking->menuRequested(ranking->model()->index(1, 0), QPoint(10, 10));
    for (QAction* action : current()->findChildren<QAction*>())
        if (action->text() == QStringLiteral("Show the plays behind this number"))
            action->trigger();
    ASSERT_TRUE(settle());
    EXPECT_EQ(historyRows(), 14) << "Waterloo in 2024";
}

TEST_F(DetailPageTest, FactsSayThatTheyAreOfTheRangeAndWhatTheyAreOfAllTime) {
    open(manyFacts());
    window->scope().setRange(RangeChoice::ofYear(2024));
    openSubject(Subject::ofArtist("ABBA"), "ABBA");
    ASSERT_TRUE(settle());
    EXPECT_TRUE(says(QStringLiteral("In this range: 1 Jan – 31 Dec 2024")));
    EXPECT_TRUE(says(QStringLiteral("Of all time")));
    EXPECT_TRUE(says(QStringLiteral("3 Apr 2024"))) << "the first play of the range";
    EXPECT_TRUE(says(QStringLiteral("1 Mar 2023"))) << "and the first of all";
    window->scope().setRange(RangeChoice::of(RangeChoice::Kind::AllTime));
    ASSERT_TRUE(settle());
    EXPECT_FALSE(says(QStringLiteral("In this range")));
    EXPECT_FALSE(says(QStringLiteral("Of all time")));
    EXPECT_TRUE(says(QStringLiteral("1 Mar 2023")));
}

TEST_F(DetailPageTest, DevicesAreNamedAsPeopleNameThem) {
    open(manyFacts());
    window->scope().setRange(RangeChoice::of(RangeChoice::Kind::AllTime));
    openSubject(Subject::ofArtist("ABBA"), "ABBA");
    ASSERT_TRUE(settle());
    QStringList names;
    for (const ChartPoint& point : chart(QStringLiteral("On which devices?"))->data().points)
        names.append(point.label);
    EXPECT_EQ(names, (QStringList{QStringLiteral("Linux"), QStringLiteral("Android")}));
    Q_EMIT chart(QStringLiteral("On which devices?"))->activated(1, Qt::NoModifier);
    EXPECT_EQ(window->scope().place().filter.platforms, std::vector<std::string>{"android"});
}

TEST_F(DetailPageTest, TheRankingTellsFirstAndLastPlaysOfTheRangeFromThoseOfAllTime) {
    open(manyFacts(), PageId::Top);
    window->scope().openPage(PageId::Top, topKey(TopKind::Artists));
    ASSERT_TRUE(settle());
    const auto* model = table("Ranking")->model();
    EXPECT_EQ(model->headerData(TopModel::FirstColumn, Qt::Horizontal).toString(),
              QStringLiteral("First play in range"));
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, TopModel::NameColumn).data() == QStringLiteral("ABBA")) {
            EXPECT_EQ(model->index(row, TopModel::FirstColumn).data(Qt::ToolTipRole).toString(),
                      QStringLiteral("In this range: Wed 3 Apr 2024, 15:00:00\nOf all time: Wed 1 Mar 2023, 21:00:00"));
        }
    }
    window->scope().setRange(RangeChoice::of(RangeChoice::Kind::AllTime));
    ASSERT_TRUE(settle());
    EXPECT_EQ(model->headerData(TopModel::FirstColumn, Qt::Horizontal).toString(), QStringLiteral("First play"));
}

} // namespace
} // namespace afs
