// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/frame/opened_window.h"
#include "ui/review/review_sheet_view.h"
#include "ui/widgets/data_table.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QRadioButton>
#include <QScrollArea>

#include <gtest/gtest.h>

namespace afs {
namespace {

using test::twoYears;

class ReviewPageTest : public test::OpenedWindow {
protected:
    void openReview() {
        open(twoYears(), PageId::Review);
        ASSERT_TRUE(settle());
        sheet = current()->findChild<ReviewSheetView*>();
        ASSERT_NE(sheet, nullptr);
    }
    ReviewSheetView* sheet = nullptr;
};

TEST_F(ReviewPageTest, TheYearIsTurnedCardByCard) {
    openReview();
    EXPECT_EQ(sheet->accessibleName(), QStringLiteral("How much did you listen?"));
    EXPECT_FALSE(named<QAbstractButton>(QStringLiteral("Previous")) &&
                 named<QAbstractButton>(QStringLiteral("Previous"))->isEnabled());
    QTest::keyClick(sheet, Qt::Key_Right);
    EXPECT_EQ(sheet->accessibleName(), QStringLiteral("Who most?"));
    EXPECT_TRUE(sheet->accessibleDescription().contains(QStringLiteral("Blur")));
    QTest::keyClick(sheet, Qt::Key_End);
    EXPECT_EQ(sheet->accessibleName(), QStringLiteral("How did it begin, and end?"));
    QTest::keyClick(sheet, Qt::Key_Home);
    EXPECT_EQ(sheet->accessibleName(), QStringLiteral("How much did you listen?"));
}

TEST_F(ReviewPageTest, BothWaysOfCountingStandBesideEachOther) {
    openReview();
    for (QRadioButton* choice : current()->findChildren<QRadioButton*>())
        if (choice->text() == QStringLiteral("Side by side"))
            choice->click();
    EXPECT_TRUE(sheet->accessibleDescription().contains(QStringLiteral("Your rule")));
    EXPECT_TRUE(sheet->accessibleDescription().contains(QStringLiteral("Spotify's review")));
    EXPECT_TRUE(says(QStringLiteral("1 January to 15 November")));
}

TEST_F(ReviewPageTest, AMonthHasNoReviewOfSpotifysToCompareWith) {
    openReview();
    window->scope().setRange(RangeChoice::ofDates({std::chrono::local_days(std::chrono::year(2024) / 2 / 1),
                                                   std::chrono::local_days(std::chrono::year(2024) / 3 / 1)}));
    ASSERT_TRUE(settle());
    for (const QRadioButton* choice : current()->findChildren<QRadioButton*>())
        EXPECT_TRUE(choice->isVisible() && !choice->isEnabled()) << "it stays where it was";
    EXPECT_TRUE(says(QStringLiteral("Spotify's own review is of calendar years")));
    EXPECT_TRUE(sheet->accessibleDescription().contains(QStringLiteral("28 plays")));
}

TEST_F(ReviewPageTest, TheKeyboardGoesToNoCardWhereNoneIsShown) {
    openReview();
    current()->focusFirst();
    EXPECT_EQ(window->focusWidget(), sheet);
    window->scope().setRange(RangeChoice::ofDates({std::chrono::local_days(std::chrono::year(2020) / 2 / 1),
                                                   std::chrono::local_days(std::chrono::year(2020) / 3 / 1)}));
    ASSERT_TRUE(settle());
    EXPECT_FALSE(sheet->isVisible());
    current()->focusFirst();
    ASSERT_NE(window->focusWidget(), nullptr);
    EXPECT_TRUE(window->focusWidget()->isVisible());
    EXPECT_NE(window->focusWidget(), sheet);
}

TEST_F(ReviewPageTest, EachCardOpensThePlaysBehindItsFigure) {
    openReview();
    const auto playsOf = [this](const QString& card) {
        QTest::keyClick(sheet, Qt::Key_Home);
        for (int turns = 0; turns < 12 && sheet->accessibleName() != card; ++turns)
            QTest::keyClick(sheet, Qt::Key_Right);
        EXPECT_EQ(sheet->accessibleName(), card);
        QTest::keyClick(sheet, Qt::Key_P);
        EXPECT_EQ(window->scope().place().page, PageId::History);
        EXPECT_TRUE(settle());
        const int rows = named<DataTable>(QStringLiteral("Plays"))->model()->rowCount();
        window->scope().goBack();
        EXPECT_TRUE(settle());
        return rows;
    };
    EXPECT_EQ(playsOf(QStringLiteral("How much did you listen?")), 42);
    EXPECT_EQ(playsOf(QStringLiteral("Who most?")), 28) << "Blur";
    EXPECT_EQ(playsOf(QStringLiteral("When did you listen most?")), 28) << "February";
    EXPECT_EQ(playsOf(QStringLiteral("Which day was the biggest?")), 1);
    EXPECT_EQ(playsOf(QStringLiteral("What was your hour?")), 28) << "10 o'clock in Berlin";
    EXPECT_EQ(playsOf(QStringLiteral("How faithful were you?")), 28) << "28 days in a row";
}

TEST_F(ReviewPageTest, PShowsThePlaysOfTheCardWhereverTheKeyboardIsAndSaysOfWhichTrack) {
    openReview();
    QTest::keyClick(sheet, Qt::Key_Home);
    for (int turns = 0; turns < 12 && sheet->accessibleName() != QStringLiteral("What most?"); ++turns)
        QTest::keyClick(sheet, Qt::Key_Right);
    sheet->clearFocus();
    QTest::keyClick(window.get(), Qt::Key_P);
    ASSERT_EQ(window->scope().place().page, PageId::History);
    ASSERT_EQ(window->scope().chips().size(), 1U);
    EXPECT_TRUE(window->scope().chips().front().text.contains(QStringLiteral("Song 2")))
        << qPrintable(window->scope().chips().front().text);
}

TEST_F(ReviewPageTest, NeedsNoMoreRoomThanASmallWindowHas) {
    openReview();
    const auto* area = current()->findChild<QScrollArea*>();
    ASSERT_NE(area, nullptr);
    EXPECT_LT(area->widget()->minimumSizeHint().width(), 560);
}

TEST_F(ReviewPageTest, OpenedWithTheMouseItsCardsAreTurnedByKeys) {
    open(twoYears(), PageId::Overview);
    ASSERT_TRUE(settle());
    window->activateWindow();
    auto* navigation = named<QAbstractItemView>(QStringLiteral("Navigation"));
    const QModelIndex entry = navigation->model()->index(static_cast<int>(PageId::Review), 0);
    QTest::mouseClick(navigation->viewport(), Qt::LeftButton, {}, navigation->visualRect(entry).center());
    ASSERT_TRUE(settle());
    EXPECT_EQ(window->focusWidget(), current()->findChild<ReviewSheetView*>());
}

} // namespace
} // namespace afs
