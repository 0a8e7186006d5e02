// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/fakes.h"
#include "ui/import/check_step.h"
#include "ui/models/import_years_model.h"
#include "ui/widgets/import_notes.h"

#include <QApplication>
#include <QScrollBar>
#include <QTest>

#include <gtest/gtest.h>

namespace afs {
namespace {

class CheckStepTest : public testing::Test {
protected:
    CheckStepTest() {
        step.resize(700, 560);
        step.show();
    }
    ImportNotes* tell(int remarks) {
        ImportReport report;
        report.notes.fill(QStringLiteral("One zip was left out."), remarks);
        step.setReport(report);
        QApplication::processEvents();
        return step.findChild<ImportNotes*>();
    }

    CheckStep step{QTimeZone::utc(), CountingRule::Spotify};
};

TEST_F(CheckStepTest, ManyRemarksAreReadByKeyboardAndLeaveTheTablesTheirRoom) {
    ImportNotes* notes = tell(2);
    EXPECT_EQ(notes->focusPolicy(), Qt::NoFocus);
    EXPECT_EQ(notes->verticalScrollBar()->maximum(), 0) << "all of it is to be seen";
    notes = tell(40);
    EXPECT_LT(notes->height(), 6 * notes->fontMetrics().lineSpacing());
    EXPECT_EQ(notes->focusPolicy(), Qt::StrongFocus);
    notes->setFocus(Qt::TabFocusReason);
    ASSERT_EQ(step.focusWidget(), notes);
    QTest::keyClick(notes, Qt::Key_Down);
    EXPECT_GT(notes->verticalScrollBar()->value(), 0);
    EXPECT_EQ(tell(40)->verticalScrollBar()->value(), 0) << "another report begins at its top";
    EXPECT_FALSE(tell(0)->isVisible());
}

TEST_F(CheckStepTest, UnreadableRowsAreOfNoYear) {
    ImportReport report;
    report.classes[RowClass::Invalid] = 3;
    report.classes[RowClass::Added] = 100;
    YearCounts undated;
    undated.classes[RowClass::Invalid] = 3;
    YearCounts dated;
    dated.year = 2024;
    dated.classes[RowClass::Added] = 100;
    report.years = {undated, dated};
    step.setReport(report);
    const auto* years = step.findChild<ImportYearsModel*>();
    ASSERT_EQ(years->rowCount(), 1);
    EXPECT_EQ(years->index(0, ImportYearsModel::yearColumn).data().toString(), QStringLiteral("2024"));
}

} // namespace
} // namespace afs
