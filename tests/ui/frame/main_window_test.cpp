// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/fakes.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/chart_view.h"
#include "ui/frame/main_window.h"
#include "ui/frame/page_pictures.h"
#include "ui/frame/search_field.h"
#include "ui/frame/sidebar.h"
#include "ui/frame/start_page.h"
#include "ui/import/import_dialog.h"
#include "ui/models/history_model.h"
#include "ui/models/scope_store.h"
#include "ui/pages/page.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDropEvent>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QListView>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace afs {
namespace {

using test::at;
using test::libraryOf;
using test::play;

LibraryPtr twoYears() {
    std::vector<PlayFacts> plays;
    for (int day = 1; day <= 28; ++day) {
        plays.push_back(play(at(2023, 3, day, 20), 1, "Waterloo", "ABBA"));
        plays.push_back(play(at(2024, 2, day, 9), 2, "Song 2", "Blur"));
        if (day % 2 == 0)
            plays.push_back(play(at(2024, 5, day, 20), 1, "Waterloo", "ABBA"));
    }
    return libraryOf(plays);
}

class MainWindowTest : public testing::Test {
protected:
    void open(LibraryPtr snapshot, std::optional<PageId> first = PageId::Overview) {
        auto fakeLibrary = std::make_unique<test::FakeLibrary>(std::move(snapshot));
        auto fakeImports = std::make_unique<test::FakeImports>();
        library = fakeLibrary.get();
        imports = fakeImports.get();
        WindowOptions options;
        options.page = first;
        options.accountName = QStringLiteral("me");
        options.clock = &clock;
        window = std::make_unique<MainWindow>(std::move(fakeLibrary), std::move(fakeImports),
                                              folder.filePath(QStringLiteral("settings.ini")),
                                              QTimeZone("Europe/Berlin"), options);
        window->resize(1200, 800);
        window->show();
    }

    Page* current() { return window->page(window->scope().place().page); }
    bool settle() {
        return QTest::qWaitFor([this] { return current()->settled(); });
    }
    ChartView* chart(const QString& title) {
        for (ChartCard* card : current()->findChildren<ChartCard*>())
            if (card->title() == title)
                return card->chart();
        return nullptr;
    }
    template <typename T>
    T* named(const QString& name) {
        for (T* widget : window->findChildren<T*>())
            if (widget->isVisible() && (widget->accessibleName() == name))
                return widget;
        return nullptr;
    }
    bool says(const QString& text) {
        for (const QLabel* label : window->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(text))
                return true;
        return false;
    }

    QTemporaryDir folder;
    test::FixedClock clock{at(2024, 6, 15)};
    test::FakeLibrary* library = nullptr;
    test::FakeImports* imports = nullptr;
    std::unique_ptr<MainWindow> window;
};

TEST_F(MainWindowTest, EveryPageShowsItsAnswerAndIsMadeOnlyWhenSeen) {
    open(twoYears());
    EXPECT_EQ(window->findChildren<Page*>().size(), 1);
    for (const PageId page : allPages) {
        window->openPage(page);
        ASSERT_TRUE(settle()) << qPrintable(pageKey(page));
        EXPECT_EQ(current()->emptiness(), Emptiness::None) << qPrintable(pageKey(page));
    }
    EXPECT_EQ(window->findChildren<Page*>().size(), 5);
}

TEST_F(MainWindowTest, AClickOnABarNarrowsEveryPageAndBackTakesItOff) {
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

TEST_F(MainWindowTest, ADayOfTheCalendarNarrowsTheRange) {
    open(twoYears());
    ASSERT_TRUE(settle());
    Q_EMIT chart(QStringLiteral("2024 in days"))->activated(31, Qt::NoModifier);
    ASSERT_TRUE(settle());
    const auto first = std::chrono::local_days(std::chrono::year(2024) / 2 / 1);
    EXPECT_EQ(window->scope().scope().range, (DateRange{first, first + std::chrono::days(1)}));
    named<QAbstractButton>(QStringLiteral("Remove the filter Thu 1 Feb 2024"))->click();
    EXPECT_FALSE(window->scope().narrowedAtAll());
}

TEST_F(MainWindowTest, TheKeysOfTheWindowWork) {
    open(twoYears());
    ASSERT_TRUE(settle());
    QTest::keyClick(window.get(), Qt::Key_3, Qt::ControlModifier);
    EXPECT_EQ(window->scope().place().page, PageId::Top);
    QTest::keyClick(window.get(), Qt::Key_M);
    EXPECT_EQ(window->scope().metric(), Metric::Time);
    QTest::keyClick(window.get(), Qt::Key_BracketLeft);
    EXPECT_EQ(window->scope().place().range, RangeChoice::ofYear(2023));
    QTest::keyClick(window.get(), Qt::Key_BracketRight);
    window->scope().narrowToHour(20);
    QTest::keyClick(window.get(), Qt::Key_Escape);
    EXPECT_FALSE(window->scope().narrowedAtAll());
    EXPECT_FALSE(window->menuBar()->isVisible());
    QTest::keyClick(window.get(), Qt::Key_F10);
    EXPECT_TRUE(window->menuBar()->isVisible());
}

TEST_F(MainWindowTest, EveryButtonOfTheSearchHasAName) {
    open(twoYears());
    auto* field = window->findChild<SearchField*>();
    ASSERT_NE(field, nullptr);
    field->setText(QStringLiteral("abba"));
    const auto buttons = field->findChildren<QToolButton*>();
    EXPECT_EQ(buttons.size(), 2) << "the glass and the cross";
    for (QToolButton* button : buttons)
        EXPECT_FALSE(QAccessible::queryAccessibleInterface(button)->text(QAccessible::Name).isEmpty());
}

TEST_F(MainWindowTest, AWideWindowKeepsTheWordsOfARowTogether) {
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

TEST_F(MainWindowTest, TypingIntoTheSearchIsNoCommand) {
    open(twoYears());
    ASSERT_TRUE(settle());
    auto* field = window->findChild<SearchField*>();
    window->activateWindow();
    field->begin();
    ASSERT_TRUE(QTest::qWaitFor([&] { return field->hasFocus(); }));
    QTest::keyClicks(field, QStringLiteral("m"));
    EXPECT_EQ(window->scope().metric(), Metric::Plays);
    EXPECT_EQ(field->text(), QStringLiteral("m"));
}

TEST_F(MainWindowTest, PickingASearchResultFiltersByIt) {
    open(twoYears());
    ASSERT_TRUE(settle());
    auto* field = window->findChild<SearchField*>();
    window->activateWindow();
    field->begin();
    ASSERT_TRUE(QTest::qWaitFor([&] { return field->hasFocus(); }));
    QTest::keyClicks(field, QStringLiteral("abba"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return named<QListView>(QStringLiteral("Search results")) != nullptr; }));
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(window->scope().scope().filter.artists, std::vector<std::string>{"ABBA"});
    EXPECT_EQ(named<QListView>(QStringLiteral("Search results")), nullptr);
}

TEST_F(MainWindowTest, AnEmptyHistoryOffersImportAndDemo) {
    open(libraryOf({}));
    QSignalSpy demo(window.get(), &MainWindow::demoRequested);
    for (const PageId page : allPages) {
        window->openPage(page);
        ASSERT_TRUE(settle());
        EXPECT_EQ(current()->emptiness(), Emptiness::NothingYet) << qPrintable(pageKey(page));
    }
    Q_EMIT current()->findChild<EmptyState*>()->secondaryRequested();
    EXPECT_EQ(demo.count(), 1);
    current()->findChild<EmptyState*>()->primaryButton()->click();
    EXPECT_TRUE(window->findChild<ImportDialog*>()->isVisible());
}

TEST_F(MainWindowTest, NothingThatMatchesOffersToClearTheFilters) {
    open(twoYears());
    window->scope().narrowToArtist("Nobody");
    ASSERT_TRUE(settle());
    EXPECT_EQ(current()->emptiness(), Emptiness::NothingMatches);
    current()->findChild<EmptyState*>()->primaryButton()->click();
    ASSERT_TRUE(settle());
    EXPECT_EQ(current()->emptiness(), Emptiness::None);
}

TEST_F(MainWindowTest, ALateLibraryFillsTheOpenPage) {
    open(nullptr);
    QTest::qWait(20);
    EXPECT_FALSE(current()->settled());
    library->replace(twoYears());
    ASSERT_TRUE(settle());
    EXPECT_TRUE(says(QStringLiteral("70 plays stored")));
}

TEST_F(MainWindowTest, AHistoryThatCannotBeReadIsSaidOnThePageAndTriedAgain) {
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

TEST_F(MainWindowTest, AHiddenPageLetsGoOfAnOldSnapshot) {
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

TEST_F(MainWindowTest, DroppedFilesAreChecked) {
    open(twoYears());
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/my_spotify_data.zip"))});
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window.get(), &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window.get(), &drop);
    EXPECT_EQ(imports->checkedPaths.value(0), QStringList{QStringLiteral("/tmp/my_spotify_data.zip")});
    EXPECT_TRUE(window->findChild<ImportDialog*>()->isVisible());
}

TEST_F(MainWindowTest, AnImportIsLookedForAtOnce) {
    open(twoYears());
    Q_EMIT imports->imported(ImportReport{});
    EXPECT_EQ(library->refreshes, 1);
}

TEST_F(MainWindowTest, UndoingAnImportSaysSoAndOffersTheFilesAgain) {
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
    EXPECT_TRUE(says(QStringLiteral("Import undone. 53,947 plays removed.")));
}

TEST_F(MainWindowTest, DuplicatesOfAnImportCanBeLookedAtWhereNothingWasUnreadable) {
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

TEST_F(MainWindowTest, CopyTakesTheSelectedRowsAsTabSeparatedText) {
    open(twoYears(), PageId::History);
    ASSERT_TRUE(settle());
    auto* table = named<DataTable>(QStringLiteral("Plays"));
    ASSERT_NE(table, nullptr);
    table->selectRow(0);
    QTest::keySequence(table, QKeySequence::Copy);
    EXPECT_EQ(QGuiApplication::clipboard()->text(),
              QStringLiteral("Tue 28 May 2024\t22:00\tWaterloo\tABBA\tAlbum\t3:00\n"));
}

TEST_F(MainWindowTest, ARowOfTheRankingIsAFilterAndStaysInTheRanking) {
    open(twoYears(), PageId::Top);
    ASSERT_TRUE(settle());
    auto* table = named<DataTable>(QStringLiteral("Ranking"));
    const QRect name = table->visualRect(table->model()->index(1, 2));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::NoModifier, name.center());
    ASSERT_TRUE(settle());
    EXPECT_EQ(window->scope().scope().filter.tracks.size(), 1U);
    EXPECT_EQ(table->model()->rowCount(), 2);
}

TEST_F(MainWindowTest, TheTabOfTheRankingIsAPlaceToComeBackTo) {
    open(twoYears(), PageId::Top);
    ASSERT_TRUE(settle());
    named<QTabBar>(QStringLiteral("Ranking of"))->setCurrentIndex(1);
    ASSERT_TRUE(settle());
    EXPECT_EQ(window->scope().place().detail, QStringLiteral("artists"));
    window->scope().goBack();
    EXPECT_EQ(named<QTabBar>(QStringLiteral("Ranking of"))->currentIndex(), 0);
}

TEST_F(MainWindowTest, TheSidebarCollapsesInANarrowWindow) {
    open(twoYears());
    auto* sidebar = window->findChild<Sidebar*>();
    EXPECT_FALSE(sidebar->collapsed());
    window->resize(900, 600);
    ASSERT_TRUE(QTest::qWaitFor([&] { return sidebar->collapsed(); }));
}

TEST_F(MainWindowTest, EveryControlHasANameForAScreenReader) {
    open(twoYears());
    for (const PageId page : allPages) {
        window->openPage(page);
        ASSERT_TRUE(settle());
        for (QWidget* widget : window->findChildren<QWidget*>()) {
            const bool control = qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget) ||
                                 qobject_cast<QLineEdit*>(widget) || qobject_cast<QAbstractItemView*>(widget) ||
                                 qobject_cast<QDateTimeEdit*>(widget) || qobject_cast<QTabBar*>(widget) ||
                                 qobject_cast<ChartView*>(widget);
            if (!control || !widget->isVisible() || qobject_cast<QDateTimeEdit*>(widget->parentWidget()))
                continue;
            QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
            ASSERT_NE(face, nullptr);
            EXPECT_FALSE(face->text(QAccessible::Name).isEmpty())
                << widget->metaObject()->className() << " on " << qPrintable(pageKey(page));
        }
    }
}

TEST_F(MainWindowTest, ThePlaceIsRemembered) {
    open(twoYears(), PageId::Clock);
    ASSERT_TRUE(settle());
    window->scope().setMetric(Metric::Time);
    window->close();
    window.reset();
    open(twoYears(), std::nullopt);
    EXPECT_EQ(window->scope().place().page, PageId::Clock);
    EXPECT_EQ(window->scope().metric(), Metric::Time);
}

TEST_F(MainWindowTest, ANewDayMovesTheRangeOfThisYear) {
    open(twoYears());
    ASSERT_TRUE(settle());
    clock.set(at(2025, 1, 1));
    QEvent activation(QEvent::ActivationChange);
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitFor([&] { return window->isActiveWindow(); }));
    QCoreApplication::sendEvent(window.get(), &activation);
    EXPECT_EQ(window->scope().today(), std::chrono::local_days(std::chrono::year(2025) / 1 / 1));
}

TEST_F(MainWindowTest, PicturesOfEveryPageAreWritten) {
    open(twoYears());
    PagePictures pictures(*window, folder.filePath(QStringLiteral("pictures/deep")));
    QSignalSpy finished(&pictures, &PagePictures::finished);
    pictures.start();
    ASSERT_TRUE(finished.wait(20'000));
    EXPECT_EQ(finished.first().first().toString(), QString());
    ASSERT_EQ(pictures.written().size(), 5);
    for (const QString& path : pictures.written())
        EXPECT_GE(QImage(path).width(), 1200) << qPrintable(path);
}

TEST_F(MainWindowTest, AFolderThatCannotBeMadeIsASentence) {
    open(twoYears());
    PagePictures pictures(*window, QStringLiteral("/dev/null/pictures"));
    QSignalSpy finished(&pictures, &PagePictures::finished);
    pictures.start();
    ASSERT_TRUE(finished.wait(20'000));
    EXPECT_TRUE(finished.first().first().toString().contains(QStringLiteral("/dev/null/pictures")));
}

TEST(StartPageTest, AnErrorHasDetailsToCopyAndAWayToTryAgain) {
    StartPage page;
    page.show();
    QSignalSpy retries(&page, &StartPage::retryRequested);
    page.showError({ErrorKind::Database, QStringLiteral("PostgreSQL was not found."), QStringLiteral("PATH=/bin")});
    for (QAbstractButton* button : page.findChildren<QAbstractButton*>()) {
        if (button->text() == QStringLiteral("Copy details"))
            button->click();
        if (button->text() == QStringLiteral("Try again"))
            button->click();
    }
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("PostgreSQL was not found.\n\nPATH=/bin"));
    EXPECT_EQ(retries.count(), 1);
}

} // namespace
} // namespace afs
