// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/frame/opened_window.h"
#include "ui/models/history_model.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/date_field.h"

namespace afs {
namespace {

using test::twoYears;

class HistoryJumpTest : public test::OpenedWindow {};

TEST_F(HistoryJumpTest, TheDateToJumpToIsOneOfTheHistoryHoweverItIsSorted) {
    open(twoYears(), PageId::History);
    ASSERT_TRUE(settle());
    named<DataTable>(QStringLiteral("Plays"))->sortByColumn(HistoryModel::TrackColumn, Qt::AscendingOrder);
    ASSERT_TRUE(settle());
    const auto* jump = named<DateField>(QStringLiteral("Jump to date"));
    ASSERT_NE(jump, nullptr);
    EXPECT_FALSE(jump->isEnabled());
    EXPECT_EQ(jump->date(), QDate(2024, 5, 28));
}

TEST_F(HistoryJumpTest, ADateIsJumpedToInBothOrdersOfTime) {
    open(twoYears(), PageId::History);
    window->scope().setRange(RangeChoice::of(RangeChoice::Kind::AllTime));
    ASSERT_TRUE(settle());
    auto* plays = named<DataTable>(QStringLiteral("Plays"));
    for (const Qt::SortOrder order : {Qt::DescendingOrder, Qt::AscendingOrder}) {
        plays->sortByColumn(HistoryModel::DayColumn, order);
        ASSERT_TRUE(settle());
        auto* jump = named<DateField>(QStringLiteral("Jump to date"));
        ASSERT_TRUE(jump && jump->isEnabled());
        jump->selectAll();
        QTest::keyClicks(jump, QStringLiteral("4 may 2024"));
        const auto* model = static_cast<const HistoryModel*>(plays->model());
        EXPECT_EQ(model->dayOf(plays->currentIndex().row()), QDate(2024, 5, 4)) << order;
        const int first = plays->currentIndex().row();
        EXPECT_TRUE(first == 0 || model->dayOf(first - 1) != QDate(2024, 5, 4)) << "the first of its day";
    }
}

} // namespace
} // namespace afs
