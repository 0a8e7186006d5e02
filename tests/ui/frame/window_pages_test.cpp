// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/frame/opened_window.h"
#include "ui/frame/page_pictures.h"
#include "ui/import/import_dialog.h"
#include "ui/models/history_model.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QImage>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>

#include <gtest/gtest.h>

namespace afs {
namespace {

using test::at;
using test::libraryOf;
using test::twoYears;

class WindowPagesTest : public test::OpenedWindow {};

TEST_F(WindowPagesTest, EveryPageShowsItsAnswerAndIsMadeOnlyWhenSeen) {
    open(twoYears());
    EXPECT_EQ(window->findChildren<Page*>().size(), 1);
    for (const PageId page : allPages) {
        window->openPage(page);
        ASSERT_TRUE(settle()) << qPrintable(pageKey(page));
        EXPECT_EQ(current()->emptiness(), Emptiness::None) << qPrintable(pageKey(page));
    }
    EXPECT_EQ(window->findChildren<Page*>().size(), static_cast<qsizetype>(allPages.size()));
}

TEST_F(WindowPagesTest, AClickOnABarNarrowsEveryPageAndBackTakesItOff) {
    open(twoYears());
    ASSERT_TRUE(settle());
    ChartView* artists = chart(QStringLiteral("Who most?"));
    ASSERT_NE(artists, nullptr);
    ASSERT_EQ(artists->data().points.at(0).label, QStringLiteral("Blur"));
    Q_EMIT artists->activated(0, Qt::NoModifier);
    ASSERT_TRUE(settle());
    EXPECT_NE(named<QAbstractButton>(QStringLiteral("Remove the filter Artist: Blur")), nullptr);
    window->openPage(PageId::History);
    ASSERT_TRUE(settle());
    EXPECT_TRUE(says(QStringLiteral("of 28")));
    window->scope().goBack();
    window->scope().goBack();
    ASSERT_TRUE(settle());
    EXPECT_EQ(named<QAbstractButton>(QStringLiteral("Remove the filter Artist: Blur")), nullptr);
}

TEST_F(WindowPagesTest, ADayOfTheCalendarNarrowsTheRange) {
    open(twoYears());
    ASSERT_TRUE(settle());
    Q_EMIT chart(QStringLiteral("2024 in days"))->activated(31, Qt::NoModifier);
    ASSERT_TRUE(settle());
    const auto first = std::chrono::local_days(std::chrono::year(2024) / 2 / 1);
    EXPECT_EQ(window->scope().scope().range, (DateRange{first, first + std::chrono::days(1)}));
    named<QAbstractButton>(QStringLiteral("Remove the filter Thu 1 Feb 2024"))->click();
    EXPECT_FALSE(window->scope().narrowedAtAll());
}

TEST_F(WindowPagesTest, AWideWindowKeepsTheWordsOfARowTogether) {
    open(twoYears(), PageId::History);
    ASSERT_TRUE(settle());
    auto* table = named<DataTable>(QStringLiteral("Plays"));
    ASSERT_NE(table, nullptr);
    const int usual = table->columnWidth(HistoryModel::ArtistColumn);
    window->resize(2000, 900);
    QApplication::processEvents();
    EXPECT_GT(table->columnWidth(HistoryModel::ArtistColumn), usual + 100);
    EXPECT_GT(table->columnWidth(HistoryModel::TrackColumn), table->columnWidth(HistoryModel::ArtistColumn));
    window->resize(1000, 900);
    QApplication::processEvents();
    EXPECT_LT(table->columnWidth(HistoryModel::ArtistColumn), usual + 100);
}

TEST_F(WindowPagesTest, AnEmptyHistoryOffersImportAndDemo) {
    open(libraryOf({}));
    QSignalSpy demo(window.get(), &MainWindow::demoRequested);
    for (const PageId page : {PageId::Overview, PageId::History, PageId::Top, PageId::Clock, PageId::Imports}) {
        window->openPage(page);
        ASSERT_TRUE(settle());
        EXPECT_EQ(current()->emptiness(), Emptiness::NothingYet) << qPrintable(pageKey(page));
    }
    Q_EMIT current()->findChild<EmptyState*>()->secondaryRequested();
    EXPECT_EQ(demo.count(), 1);
    current()->findChild<EmptyState*>()->primaryButton()->click();
    EXPECT_TRUE(window->findChild<ImportDialog*>()->isVisible());
}

TEST_F(WindowPagesTest, NothingThatMatchesOffersToClearTheFilters) {
    open(twoYears());
    window->scope().narrowToArtist("Nobody");
    ASSERT_TRUE(settle());
    EXPECT_EQ(current()->emptiness(), Emptiness::NothingMatches);
    current()->findChild<EmptyState*>()->primaryButton()->click();
    ASSERT_TRUE(settle());
    EXPECT_EQ(current()->emptiness(), Emptiness::None);
}

TEST_F(WindowPagesTest, ALateLibraryFillsTheOpenPage) {
    open(nullptr);
    QTest::qWait(20);
    EXPECT_FALSE(current()->settled());
    library->replace(twoYears());
    ASSERT_TRUE(settle());
    EXPECT_TRUE(says(QStringLiteral("70 plays stored")));
}

TEST_F(WindowPagesTest, AHistoryThatCannotBeReadIsSaidOnThePageAndTriedAgain) {
    open(nullptr);
    Q_EMIT library->failed({ErrorKind::Database, QStringLiteral("The database has gone away."), {}});
    EXPECT_EQ(current()->findChild<EmptyState*>()->title(), QStringLiteral("Your history could not be read"));
    current()->findChild<EmptyState*>()->primaryButton()->click();
    EXPECT_EQ(library->refreshes, 1);
    library->replace(twoYears());
    ASSERT_TRUE(settle());
    Q_EMIT library->failed({ErrorKind::Database, QStringLiteral("The database has gone away."), {}});
    EXPECT_FALSE(current()->findChild<EmptyState*>()->isVisible()) << "the old snapshot stays";
}

TEST_F(WindowPagesTest, AHiddenPageLetsGoOfAnOldSnapshot) {
    open(twoYears());
    for (const PageId page : allPages) {
        window->openPage(page);
        ASSERT_TRUE(settle());
    }
    const std::weak_ptr<const Library> old = library->library();
    library->replace(twoYears());
    ASSERT_TRUE(settle());
    EXPECT_TRUE(QTest::qWaitFor([&] { return old.expired(); }));
    window->openPage(PageId::Top);
    ASSERT_TRUE(settle());
}

TEST_F(WindowPagesTest, UndoingAnImportSaysSoAndOffersTheFilesAgain) {
    open(twoYears(), PageId::Imports);
    ImportRecord record;
    record.id = ImportId(3);
    record.time = at(2024, 6, 1);
    record.sources = {QStringLiteral("a.zip")};
    record.paths = {QStringLiteral("/tmp/a.zip")};
    imports->imports = {record};
    imports->requestImports();
    ASSERT_TRUE(settle());
    QAbstractButton* undo = nullptr;
    for (QAbstractButton* button : current()->findChildren<QAbstractButton*>())
        if (button->isVisible() && button->text() == QStringLiteral("Undo import"))
            undo = button;
    ASSERT_NE(undo, nullptr);
    undo->click();
    EXPECT_EQ(imports->undone_, std::vector{ImportId(3)});
    Q_EMIT imports->undone(ImportId(3), 53'947);
    EXPECT_TRUE(says(QStringLiteral("Import undone. Removed, podcasts and plays without a name among them: 53,947.")));
}

TEST_F(WindowPagesTest, AMonthOfTheCoverageLeadsToItsImport) {
    open(twoYears(), PageId::Imports);
    ImportRecord early;
    early.id = ImportId(1);
    early.sources = {QStringLiteral("early.zip")};
    early.first = at(2023, 3, 1);
    early.last = at(2023, 3, 28);
    ImportRecord late = early;
    late.id = ImportId(2);
    late.sources = {QStringLiteral("late.zip")};
    late.first = at(2024, 2, 1);
    late.last = at(2024, 5, 28);
    imports->imports = {late, early};
    imports->requestImports();
    ASSERT_TRUE(settle());
    ChartView* months = chart(QStringLiteral("Which months are covered?"));
    ASSERT_NE(months, nullptr);
    ASSERT_EQ(months->data().points.size(), 16U) << "from the first play to this month";
    EXPECT_TRUE(months->data().points[1].hatched);
    EXPECT_TRUE(says(QStringLiteral("late.zip")));
    Q_EMIT months->activated(0, Qt::NoModifier);
    EXPECT_TRUE(says(QStringLiteral("early.zip")));
}

TEST_F(WindowPagesTest, DuplicatesOfAnImportCanBeLookedAtWhereNothingWasUnreadable) {
    open(twoYears(), PageId::Imports);
    ImportRecord record;
    record.id = ImportId(3);
    record.sources = {QStringLiteral("a.zip")};
    record.classes[RowClass::Duplicate] = 1;
    imports->imports = {record};
    imports->invalid = {{QStringLiteral("a.json"), 7, 0, QStringLiteral("The same play stands in an earlier row.")}};
    imports->requestImports();
    ASSERT_TRUE(settle());
    auto* rows = named<DataTable>(QStringLiteral("Rows left out"));
    ASSERT_NE(rows, nullptr);
    EXPECT_TRUE(rows->isVisible());
    EXPECT_EQ(rows->model()->rowCount(), 1);
}

TEST_F(WindowPagesTest, AListOfRowsThatIsNotAllOfThemSaysSo) {
    open(twoYears(), PageId::Imports);
    ImportRecord record;
    record.id = ImportId(3);
    record.sources = {QStringLiteral("a.zip")};
    record.classes[RowClass::Duplicate] = 30'000;
    imports->imports = {record};
    imports->invalid = {{QStringLiteral("a.json"), 7, 0, QStringLiteral("The same play stands in an earlier row.")}};
    imports->requestImports();
    ASSERT_TRUE(settle());
    const auto boxes = window->findChildren<QComboBox*>();
    EXPECT_TRUE(std::any_of(boxes.begin(), boxes.end(), [](const QComboBox* box) {
        return box->itemText(0) == QStringLiteral("All reasons: the first 1 of 30,000");
    }));
}

TEST_F(WindowPagesTest, CopyTakesTheSelectedRowsAsTabSeparatedText) {
    open(twoYears(), PageId::History);
    ASSERT_TRUE(settle());
    auto* table = named<DataTable>(QStringLiteral("Plays"));
    ASSERT_NE(table, nullptr);
    table->selectRow(0);
    QTest::keySequence(table, QKeySequence::Copy);
    EXPECT_EQ(QGuiApplication::clipboard()->text(),
              QStringLiteral("Tue 28 May 2024\t22:00\tWaterloo\tABBA\tAlbum\t3:00\n"));
}

TEST_F(WindowPagesTest, ARowOfTheRankingIsAFilterAndStaysInTheRanking) {
    open(twoYears(), PageId::Top);
    ASSERT_TRUE(settle());
    auto* table = named<DataTable>(QStringLiteral("Ranking"));
    const QRect name = table->visualRect(table->model()->index(1, 2));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::NoModifier, name.center());
    ASSERT_TRUE(QTest::qWaitFor([this] { return window->scope().narrowedAtAll(); })) << "once no second click follows";
    ASSERT_TRUE(settle());
    EXPECT_EQ(window->scope().scope().filter.tracks.size(), 1U);
    EXPECT_EQ(table->model()->rowCount(), 2);
}

TEST_F(WindowPagesTest, TheTabOfTheRankingIsAPlaceToComeBackTo) {
    open(twoYears(), PageId::Top);
    ASSERT_TRUE(settle());
    named<QTabBar>(QStringLiteral("Ranking of"))->setCurrentIndex(1);
    ASSERT_TRUE(settle());
    EXPECT_EQ(window->scope().place().detail, QStringLiteral("artists"));
    window->scope().goBack();
    EXPECT_EQ(named<QTabBar>(QStringLiteral("Ranking of"))->currentIndex(), 0);
}

TEST_F(WindowPagesTest, EveryControlHasANameForAScreenReader) {
    open(twoYears());
    for (const PageId page : allPages) {
        window->openPage(page);
        ASSERT_TRUE(settle());
        for (QWidget* widget : window->findChildren<QWidget*>()) {
            const bool control = qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget) ||
                                 qobject_cast<QLineEdit*>(widget) || qobject_cast<QAbstractItemView*>(widget) ||
                                 qobject_cast<QTabBar*>(widget) || qobject_cast<ChartView*>(widget);
            if (!control || !widget->isVisible())
                continue;
            QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
            ASSERT_NE(face, nullptr);
            EXPECT_FALSE(face->text(QAccessible::Name).isEmpty())
                << widget->metaObject()->className() << " on " << qPrintable(pageKey(page));
        }
    }
}

TEST_F(WindowPagesTest, PicturesOfEveryPageAreWritten) {
    open(twoYears());
    PagePictures pictures(*window, folder.filePath(QStringLiteral("pictures/deep")));
    QSignalSpy finished(&pictures, &PagePictures::finished);
    pictures.start();
    ASSERT_TRUE(finished.wait(20'000));
    EXPECT_EQ(finished.first().first().toString(), QString());
    ASSERT_EQ(pictures.written().size(), static_cast<qsizetype>(allPages.size()));
    for (const QString& path : pictures.written())
        EXPECT_GE(QImage(path).width(), 1200) << qPrintable(path);
}

TEST_F(WindowPagesTest, AFolderThatCannotBeMadeIsASentence) {
    open(twoYears());
    PagePictures pictures(*window, QStringLiteral("/dev/null/pictures"));
    QSignalSpy finished(&pictures, &PagePictures::finished);
    pictures.start();
    ASSERT_TRUE(finished.wait(20'000));
    EXPECT_TRUE(finished.first().first().toString().contains(QStringLiteral("/dev/null/pictures")));
}

TEST_F(WindowPagesTest, PShowsThePlaysOfThePageWhereverTheKeyboardIs) {
    open(twoYears());
    ASSERT_TRUE(settle());
    window->scope().narrowToArtist("ABBA");
    ASSERT_TRUE(settle());
    named<QListView>(QStringLiteral("Navigation"))->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_P);
    EXPECT_EQ(window->scope().place().page, PageId::History);
    ASSERT_TRUE(settle());
    EXPECT_EQ(named<DataTable>(QStringLiteral("Plays"))->model()->rowCount(), 14) << "of ABBA in 2024";
}

TEST_F(WindowPagesTest, PShowsThePlaysOfTheMarkUnderTheMouse) {
    open(twoYears());
    ASSERT_TRUE(settle());
    ChartView* weekly = chart(QStringLiteral("How much do you listen?"));
    ASSERT_NE(weekly, nullptr);
    int busy = -1;
    for (std::size_t i = 0; i < weekly->data().points.size() && busy < 0; ++i)
        busy = weekly->data().points[i].value > 0 ? static_cast<int>(i) : -1;
    QTest::mouseMove(weekly, weekly->markOf(busy).center().toPoint());
    ASSERT_TRUE(QTest::qWaitFor([&] { return weekly->hoveredIndex() == busy; }));
    const double plays = weekly->data().points[static_cast<std::size_t>(busy)].value;
    QTest::keyClick(window.get(), Qt::Key_P);
    EXPECT_EQ(window->scope().place().page, PageId::History);
    ASSERT_TRUE(settle());
    EXPECT_EQ(named<DataTable>(QStringLiteral("Plays"))->model()->rowCount(), plays);
}

TEST_F(WindowPagesTest, TheKeyboardCanGoToTheSidebarFromThePageOfATrackAndStayThere) {
    open(twoYears());
    ASSERT_TRUE(settle());
    const auto openTrack = [this] { window->scope().openSubject(linkTo(*library->library(), Ranked::Tracks, 0)); };
    openTrack();
    ASSERT_TRUE(settle());
    auto* list = named<QListView>(QStringLiteral("Navigation"));
    list->setFocus(Qt::TabFocusReason);
    QApplication::processEvents();
    EXPECT_EQ(window->scope().place().page, PageId::Track);
    QTest::keyClick(list, Qt::Key_Return);
    EXPECT_EQ(window->scope().place().page, PageId::Overview) << "the entry that it was reached from";
    openTrack();
    QTest::keyClick(list, Qt::Key_Down);
    EXPECT_EQ(window->scope().place().page, PageId::History);
    openTrack();
    const QRect entry = list->visualRect(list->currentIndex());
    QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::NoModifier, entry.center());
    EXPECT_EQ(window->scope().place().page, PageId::History);
}

TEST_F(WindowPagesTest, EveryPlayIsExportedToTheFileThatIsChosen) {
    open(twoYears());
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    QTest::keyClick(window.get(), Qt::Key_E, Qt::ControlModifier);
    auto* dialog = window->findChild<QFileDialog*>();
    ASSERT_NE(dialog, nullptr);
    Q_EMIT dialog->fileSelected(QStringLiteral("/tmp/all.csv"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return says(QStringLiteral("1,204 plays written to /tmp/all.csv.")); }));
    EXPECT_EQ(program->exportedTo, QStringList{QStringLiteral("/tmp/all.csv")});
    program->exported = failure(ErrorKind::Failed, QStringLiteral("The disk is full."));
    Q_EMIT dialog->fileSelected(QStringLiteral("/tmp/all.csv"));
    EXPECT_TRUE(QTest::qWaitFor([this] { return says(QStringLiteral("The disk is full.")); }));
}

TEST_F(WindowPagesTest, DemoDataIsOfferedOnEveryEmptyPage) {
    prepare = [this] { accounts->known = {LinkedAccount{}}; }; // one that nobody has signed in
    open(libraryOf({}));
    QSignalSpy demos(window.get(), &MainWindow::demoRequested);
    int offers = 0;
    for (const PageId page : allPages) {
        if (page == PageId::Settings)
            continue; // never empty
        window->openPage(page);
        ASSERT_TRUE(settle());
        bool offered = false;
        for (QPushButton* button : current()->findChildren<QPushButton*>())
            if (button->isVisible() && button->text() == QStringLiteral("Show demo data")) {
                offered = true;
                button->click();
            }
        EXPECT_TRUE(offered) << qPrintable(pageKey(page));
        offers += offered ? 1 : 0;
    }
    EXPECT_EQ(demos.size(), offers);
}

} // namespace
} // namespace afs
