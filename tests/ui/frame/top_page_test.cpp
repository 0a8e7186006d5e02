// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/frame/opened_window.h"
#include "ui/frame/custom_range.h"
#include "ui/frame/range_menu.h"
#include "ui/models/top_model.h"
#include "ui/widgets/data_table.h"

#include <QInputDialog>

namespace afs {
namespace {

class RankingTest : public test::OpenedWindow {
protected:
    DataTable* ranking() { return named<DataTable>(QStringLiteral("Ranking")); }
    QString nameAt(int row) { return ranking()->model()->index(row, TopModel::NameColumn).data().toString(); }
};

TEST_F(RankingTest, AFilterByARowLeavesTheKeyboardOnIt) {
    open(test::twoYears(), PageId::Top);
    window->scope().setRange(RangeChoice::of(RangeChoice::Kind::AllTime));
    ASSERT_TRUE(settle());
    ranking()->setCurrentIndex(ranking()->model()->index(1, TopModel::NameColumn));
    const QString second = nameAt(1);
    Q_EMIT ranking()->chosen(ranking()->currentIndex(), Qt::NoModifier);
    ASSERT_TRUE(settle());
    ASSERT_TRUE(window->scope().narrowedAtAll());
    ASSERT_TRUE(ranking()->currentIndex().isValid());
    EXPECT_EQ(nameAt(ranking()->currentIndex().row()), second);
}

TEST_F(RankingTest, AHeadThatGrowsWithTheRangeIsNotCut) {
    open(test::twoYears(), PageId::Top);
    for (const auto kind : {RangeChoice::Kind::AllTime, RangeChoice::Kind::ThisYear}) {
        window->scope().setRange(RangeChoice::of(kind));
        ASSERT_TRUE(settle());
        for (const int column : {TopModel::FirstColumn, TopModel::LastColumn})
            EXPECT_GE(ranking()->columnWidth(column), ranking()->horizontalHeader()->sectionSizeHint(column)) << column;
    }
}

class RangeQuestions : public test::OpenedWindow {
protected:
    void choose(const QString& entry) {
        auto* menu = window->findChild<RangeMenu*>();
        Q_EMIT menu->aboutToShow();
        for (QAction* action : menu->findChildren<QAction*>())
            if (action->text() == entry) {
                action->trigger();
                return;
            }
        FAIL() << "no entry is called " << entry.toStdString();
    }
};

TEST_F(RangeQuestions, AreDialogsOfTheWindow) {
    open(test::twoYears());
    ASSERT_TRUE(settle());
    for (const char* entry : {"Custom…", "Another range…", "Save this range…"}) {
        choose(QString::fromUtf8(entry));
        QDialog* dialog = nullptr;
        for (QDialog* each : window->findChildren<QDialog*>(QString(), Qt::FindDirectChildrenOnly))
            dialog = each->isVisible() ? each : dialog;
        ASSERT_NE(dialog, nullptr) << entry << ": a dialog of a hidden menu is not kept above the window";
        delete dialog;
    }
}

} // namespace
} // namespace afs
