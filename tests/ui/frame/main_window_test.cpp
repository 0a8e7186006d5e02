// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/frame/opened_window.h"
#include "ui/charts/card_frame.h"
#include "ui/frame/search_field.h"
#include "ui/frame/sidebar.h"
#include "ui/frame/status_block.h"
#include "ui/frame/toast_bar.h"
#include "ui/frame/window_memory.h"
#include "ui/import/import_dialog.h"
#include "ui/models/format.h"
#include "ui/models/saved_ranges.h"

#include <QAccessible>
#include <QDialog>
#include <QDropEvent>
#include <QHelpEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QTimer>
#include <QToolButton>

#include <gtest/gtest.h>

namespace afs {
namespace {

using test::at;
using test::twoYears;

class MainWindowTest : public test::OpenedWindow {};

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

TEST_F(MainWindowTest, TheRangeIsNotShownBeforeItIsKnown) {
    open(nullptr);
    const auto* early = named<QPushButton>(QStringLiteral("Date range: not known yet"));
    ASSERT_NE(early, nullptr);
    EXPECT_FALSE(early->isEnabled());
    EXPECT_FALSE(says(QStringLiteral("2024")));
    library->replace(test::libraryOf({test::play(at(2019, 3, 1), 1, "Waterloo", "ABBA")}));
    const auto* known = named<QPushButton>(QStringLiteral("Date range: 2019"));
    ASSERT_NE(known, nullptr);
    EXPECT_TRUE(known->isEnabled());
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

TEST_F(MainWindowTest, AnImportWhoseDialogIsClosedIsToldOfInTheSidebar) {
    open(twoYears());
    ImportProgress progress;
    progress.phase = ImportProgress::Phase::Writing;
    progress.fraction = 0.42;
    Q_EMIT imports->progressed(progress);
    EXPECT_TRUE(says(QStringLiteral("An import is under way: 42 %")));
    progress.phase = ImportProgress::Phase::Indexing;
    Q_EMIT imports->progressed(progress);
    EXPECT_TRUE(says(QStringLiteral("An import is under way.")));
    Q_EMIT imports->failed({ErrorKind::Cancelled, QStringLiteral("Given up."), {}});
    EXPECT_FALSE(says(QStringLiteral("An import is under way")));
    EXPECT_TRUE(says(QStringLiteral("70 plays stored")));
}

TEST_F(MainWindowTest, FilesThatComeWhileADialogAsksWaitForItsAnswer) {
    open(twoYears());
    QDialog asking(window.get());
    asking.open();
    window->importFiles({QStringLiteral("/tmp/my_spotify_data.zip")});
    EXPECT_FALSE(window->findChild<ImportDialog*>()->isVisible()) << "it could not be answered there";
    EXPECT_TRUE(says(QStringLiteral("as soon as the dialog that is open is closed")));
    asking.reject();
    EXPECT_TRUE(QTest::qWaitFor([this] { return window->findChild<ImportDialog*>()->isVisible(); }));
    EXPECT_EQ(imports->checkedPaths.value(0), QStringList{QStringLiteral("/tmp/my_spotify_data.zip")});
}

TEST_F(MainWindowTest, ATitleWithoutEndLeavesThePageItsWidth) {
    const std::string title(400, 'w');
    open(test::libraryOf({test::play(at(2024, 3, 1), 1, title, "Ada")}));
    window->scope().openSubject({Subject::ofTrack(TrackId(1)), QString::fromStdString(title)});
    ASSERT_TRUE(settle());
    EXPECT_LE(window->width(), 1200);
    for (const QWidget* card : current()->findChildren<CardFrame*>())
        EXPECT_LE(card->width(), window->width()) << "as wide as the window, not as the word";
    for (QLabel* label : window->findChildren<QLabel*>()) {
        if (label->text().size() < 400 || label->wordWrap() || !label->isVisible())
            continue;
        QHelpEvent ask(QEvent::ToolTip, QPoint(4, 4), label->mapToGlobal(QPoint(4, 4)));
        QCoreApplication::sendEvent(label, &ask);
        EXPECT_EQ(label->toolTip(), label->text()) << "what is cut can be read";
    }
}

TEST_F(MainWindowTest, TheSidebarCollapsesInANarrowWindow) {
    open(twoYears());
    auto* sidebar = window->findChild<Sidebar*>();
    EXPECT_FALSE(sidebar->collapsed());
    window->resize(900, 600);
    ASSERT_TRUE(QTest::qWaitFor([&] { return sidebar->collapsed(); }));
}

TEST_F(MainWindowTest, ACollapsedSidebarSaysWhoseHistoryItIsAndHowScanningStands) {
    ScanStatus status;
    status.account = AccountId(1);
    status.state = ScanState::SignedOut;
    prepare = [=, this] { scan->known = status; };
    open(twoYears());
    auto* block = window->findChild<StatusBlock*>();
    EXPECT_FALSE(block->toolTip().contains(QStringLiteral("Signed out"))) << "it is read already";
    window->resize(900, 600);
    ASSERT_TRUE(QTest::qWaitFor([&] { return window->findChild<Sidebar*>()->collapsed(); }));
    QTest::qWait(0); // it is laid out
    ASSERT_TRUE(block->isVisible());
    EXPECT_LE(block->width(), window->findChild<Sidebar*>()->width());
    QStringList seen;
    for (const QLabel* label : block->findChildren<QLabel*>())
        if (label->isVisible()) {
            seen.append(label->text());
            EXPECT_TRUE(block->rect().contains(label->geometry())) << "there is room for it";
        }
    EXPECT_EQ(seen, QStringList(QStringLiteral("M"))) << "of “My history”";
    EXPECT_TRUE(block->findChild<IconLabel*>()->isVisible());
    for (const QString& text : {block->toolTip(), block->accessibleName()}) {
        EXPECT_TRUE(text.contains(QStringLiteral("My history"))) << text.toStdString();
        EXPECT_TRUE(text.contains(QStringLiteral("Signed out"))) << text.toStdString();
        EXPECT_TRUE(text.contains(QStringLiteral("70 plays stored"))) << text.toStdString();
    }
}

TEST_F(MainWindowTest, WhoIsNewSaysWhyNobodyIsInTheWordsOfItsRange) {
    open(twoYears());
    ASSERT_TRUE(settle());
    window->scope().setRange(RangeChoice::of(RangeChoice::Kind::AllTime));
    ASSERT_TRUE(settle());
    EXPECT_TRUE(says(QStringLiteral("In all time everybody was new.")));
    const std::chrono::local_days june(std::chrono::year(2023) / 6 / 1);
    window->scope().setRange(RangeChoice::ofDates({std::nullopt, june}));
    ASSERT_TRUE(settle());
    EXPECT_FALSE(says(QStringLiteral("In all time everybody was new.")));
    EXPECT_TRUE(says(QStringLiteral("Your history begins in this range")));
}

TEST_F(MainWindowTest, ChartsBesideEachOtherBeginAtOneHeight) {
    open(twoYears(), PageId::Clock);
    ASSERT_TRUE(settle());
    const ChartView* narrow = chart(QStringLiteral("On which weekday?"));
    const ChartView* wide = chart(QStringLiteral("At what hour do you listen?"));
    ASSERT_TRUE(narrow && wide);
    const auto topOf = [this](const ChartView* view) { return view->mapTo(window.get(), QPoint(0, 0)).y(); };
    const auto atOneHeight = [&] { return topOf(narrow) == topOf(wide); };
    auto* card = qobject_cast<ChartCard*>(narrow->parentWidget());
    ASSERT_NE(card, nullptr);
    const int oneLine = card->headHeight();
    card->setSubtitle(QStringLiteral("Plays per day; the lines are 1 January to 15 June 2023, of which every day is "
                                     "known, and then some more"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return card->headHeight() > oneLine; }));
    EXPECT_TRUE(QTest::qWaitFor(atOneHeight)) << topOf(narrow) << " " << topOf(wide);
    const int below = topOf(wide);
    card->setSubtitle(QStringLiteral("Plays"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return topOf(wide) < below; })) << "and goes back";
    EXPECT_TRUE(QTest::qWaitFor(atOneHeight)) << topOf(narrow) << " " << topOf(wide);
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

TEST_F(MainWindowTest, ARangeWithANameIsShownByItsName) {
    {
        SavedRanges saved(folder.filePath(QStringLiteral("settings.ini")));
        saved.save(QStringLiteral("Lisbon"),
                   RangeChoice::ofDates({toLocalDays(QDate(2024, 2, 3)), toLocalDays(QDate(2024, 2, 9))}));
    }
    open(twoYears());
    ASSERT_TRUE(settle());
    window->scope().setRange(RangeChoice::ofDates({toLocalDays(QDate(2024, 2, 3)), toLocalDays(QDate(2024, 2, 9))}));
    EXPECT_NE(named<QPushButton>(QStringLiteral("Date range: Lisbon")), nullptr);
    EXPECT_TRUE(says(QStringLiteral("3 Feb – 8 Feb 2024"))) << "the dates stand beside it";
    window->scope().setRange(RangeChoice::ofDates({toLocalDays(QDate(2024, 2, 3)), toLocalDays(QDate(2024, 2, 10))}));
    EXPECT_NE(named<QPushButton>(QStringLiteral("Date range: 3 Feb – 9 Feb 2024")), nullptr);
}

TEST_F(MainWindowTest, WhatWasTypedIntoTheSearchGoesWithTheKeyboard) {
    open(twoYears());
    ASSERT_TRUE(settle());
    auto* search = named<QLineEdit>(QStringLiteral("Search"));
    ASSERT_NE(search, nullptr);
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("abb"));
    current()->focusFirst();
    EXPECT_EQ(search->text(), QString());
}

TEST_F(MainWindowTest, ANoticeCoversNothing) {
    open(twoYears(), PageId::History);
    ASSERT_TRUE(settle());
    Q_EMIT current()->notice({QStringLiteral("Something was done.")});
    const auto bottomOf = [this](const QWidget& part) {
        return part.mapTo(window.get(), QPoint(0, part.height())).y();
    };
    const auto* toast = window->findChild<ToastBar*>();
    ASSERT_NE(toast, nullptr);
    ASSERT_TRUE(QTest::qWaitFor([&] { return toast->isVisible() && toast->height() > 0; }));
    ASSERT_TRUE(QTest::qWaitFor([&] { return bottomOf(*current()) <= toast->mapTo(window.get(), QPoint(0, 0)).y(); }));
    EXPECT_LE(bottomOf(*toast), window->height());
}

TEST_F(MainWindowTest, ANoticeThatAsksForAnAnswerStaysUntilItHasOne) {
    open(twoYears(), PageId::History);
    ASSERT_TRUE(settle());
    auto* toast = window->findChild<ToastBar*>();
    const auto* goes = toast->findChild<QTimer*>();
    Q_EMIT current()->notice(
        {QStringLiteral("An import was interrupted."), QStringLiteral("Import again"), [] {}, true});
    ASSERT_TRUE(toast->isVisible());
    EXPECT_FALSE(goes->isActive());
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(toast, &leave);
    EXPECT_FALSE(goes->isActive());
    Q_EMIT current()->notice({QStringLiteral("Something was done.")});
    EXPECT_TRUE(goes->isActive());
}

TEST_F(MainWindowTest, ThePlaysOfAnImportAreShownUnderNobodysName) {
    open(twoYears());
    ASSERT_TRUE(settle());
    window->scope().openSubject({Subject::ofArtist("ABBA"), QStringLiteral("ABBA")});
    ImportReport report;
    report.first = at(2024, 2, 1);
    report.last = at(2024, 2, 2);
    Q_EMIT window->findChild<ImportDialog*>()->showPlaysRequested(report);
    EXPECT_EQ(window->scope().place().page, PageId::History);
    EXPECT_EQ(window->scope().title(), pageTitle(PageId::History));
}

TEST_F(MainWindowTest, ADatabaseThatIsAwayIsTriedAgainWhenAsked) {
    open(twoYears());
    Q_EMIT library->failed({ErrorKind::Database, QStringLiteral("It is away."), {}});
    const int before = library->refreshes;
    for (auto* button : window->findChildren<QPushButton*>())
        if (button->isVisible() && button->text() == QStringLiteral("Try again"))
            button->click();
    EXPECT_EQ(library->refreshes, before + 1);
}

TEST(WindowMemoryTest, AWindowOfAScreenThatIsGoneIsBroughtBack) {
    const QTemporaryDir folder;
    WindowMemory memory(folder.filePath(QStringLiteral("settings.ini")));
    for (const QPoint place : {QPoint(5000, 100), QPoint(-3000, -2000), QPoint(300, 4000), QPoint(700, 40)}) {
        QWidget left;
        left.setGeometry(QRect(place, QSize(700, 500)));
        memory.rememberPlaceOf(left);
        QWidget window;
        memory.placeWindow(window);
        const QRect room = window.screen()->availableGeometry();
        EXPECT_TRUE(room.contains(window.geometry())) << place.x() << ", " << place.y();
        EXPECT_EQ(window.size(), QSize(700, 500));
    }
}

TEST(WindowMemoryTest, AWindowThatIsSeenStaysWhereItIs) {
    const QTemporaryDir folder;
    WindowMemory memory(folder.filePath(QStringLiteral("settings.ini")));
    QWidget left;
    left.setGeometry(QRect(40, 60, 700, 500));
    memory.rememberPlaceOf(left);
    QWidget window;
    memory.placeWindow(window);
    EXPECT_EQ(window.geometry(), left.geometry());
}

TEST(WindowMemoryTest, AFirstWindowLeavesRoomForItsFrame) {
    QWidget window;
    WindowMemory({}).placeWindow(window);
    const QSize room = window.screen()->availableSize();
    EXPECT_LT(window.width(), room.width());
    EXPECT_LE(window.height(), room.height() - 40);
}

} // namespace
} // namespace afs
