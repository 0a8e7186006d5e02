// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/frame/opened_window.h"
#include "ui/widgets/data_table.h"

#include <QMenu>
#include <QTabBar>

namespace afs {
namespace {

using test::twoYears;

class DeletionTest : public test::OpenedWindow {
protected:
    DataTable* history() {
        open(twoYears(), PageId::History);
        EXPECT_TRUE(settle());
        return named<DataTable>(QStringLiteral("Plays"));
    }
    void select(DataTable& table, int first, int last) {
        const QAbstractItemModel& model = *table.model();
        table.selectionModel()->select(QItemSelection(model.index(first, 0), model.index(last, 0)),
                                       QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    /// The menu of a row, as texts; what `press` names is triggered.
    QStringList menuOf(DataTable& table, int row, const QString& press = {}) {
        Q_EMIT table.menuRequested(table.model()->index(row, 0), QPoint(10, 10));
        QStringList texts;
        for (QMenu* menu : table.findChildren<QMenu*>(QString(), Qt::FindDirectChildrenOnly)) {
            for (QAction* action : menu->actions()) {
                texts.append(action->text());
                if (action->text() == press)
                    action->trigger();
            }
            delete menu;
        }
        return texts;
    }
    void press(const QString& text) {
        for (QPushButton* button : window->findChildren<QPushButton*>())
            if (button->isVisible() && button->isEnabled() && button->text() == text)
                return button->click();
        FAIL() << "no button says " << text.toStdString();
    }
    PlayId newest(int row) {
        const Library& snapshot = *library->library();
        return PlayId(snapshot.playId[snapshot.plays() - 1 - static_cast<std::size_t>(row)]);
    }
};

TEST_F(DeletionTest, TheSelectedPlaysGoByKeyAndComeBackFromTheToast) {
    DataTable* table = history();
    ASSERT_NE(table, nullptr);
    select(*table, 1, 2);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Delete);
    ASSERT_EQ(deletions->asked.size(), 1U);
    EXPECT_EQ(deletions->asked[0], (std::vector{newest(1), newest(2)}));
    EXPECT_TRUE(says(QStringLiteral("2 plays deleted.")));
    press(QStringLiteral("Undo"));
    EXPECT_TRUE(deletions->there.empty());
    EXPECT_TRUE(says(QStringLiteral("Restored: 2 plays.")));
}

TEST_F(DeletionTest, WithoutASelectionTheKeyDeletesNothing) {
    DataTable* table = history();
    ASSERT_NE(table, nullptr);
    table->clearSelection();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Delete);
    EXPECT_TRUE(deletions->asked.empty());
}

TEST_F(DeletionTest, TheMenuSaysHowManyGo) {
    DataTable* table = history();
    ASSERT_NE(table, nullptr);
    select(*table, 0, 2);
    EXPECT_TRUE(menuOf(*table, 1).contains(QStringLiteral("Delete 3 plays")));
    EXPECT_TRUE(menuOf(*table, 5, QStringLiteral("Delete play")).contains(QStringLiteral("Delete play")))
        << "a row beside the selection is meant alone";
    ASSERT_EQ(deletions->asked.size(), 1U);
    EXPECT_EQ(deletions->asked[0], std::vector{newest(5)});
}

TEST_F(DeletionTest, UndoTakesBackWhatIsLeftOfADeletion) {
    DataTable* table = history();
    ASSERT_NE(table, nullptr);
    deletions->remove({newest(0), newest(1)});
    deletions->remove({newest(2)});
    deletions->restore({deletions->there.back().id});
    deletions->restore({deletions->there.front().id});
    ASSERT_EQ(deletions->there.size(), 1U);
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(deletions->there.empty());
    EXPECT_TRUE(says(QStringLiteral("Restored: 1 play.")));
}

TEST_F(DeletionTest, WhatCannotBeDeletedIsSaid) {
    DataTable* table = history();
    ASSERT_NE(table, nullptr);
    deletions->refusal = Error{ErrorKind::Database, QStringLiteral("The database is away."), {}};
    select(*table, 0, 0);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Delete);
    EXPECT_TRUE(says(QStringLiteral("The database is away.")));
}

TEST_F(DeletionTest, WhatIsDeletedIsListedAndRestoredFromThere) {
    open(twoYears(), PageId::Imports);
    Q_EMIT imports->importsListed({});
    deletions->remove({newest(0), newest(1), newest(2)});
    ASSERT_TRUE(settle());
    named<QTabBar>(QStringLiteral("Parts of the page"))->setCurrentIndex(2);
    auto* table = named<DataTable>(QStringLiteral("Deleted plays"));
    ASSERT_NE(table, nullptr);
    ASSERT_TRUE(QTest::qWaitFor([&] { return table->model()->rowCount() == 3; }));
    EXPECT_TRUE(says(QStringLiteral("3 plays deleted. No import and no scan brings them back; only you can.")));
    select(*table, 0, 1);
    press(QStringLiteral("Restore"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return table->model()->rowCount() == 1; }));
    EXPECT_EQ(deletions->there.front().title, "Play " + std::to_string(newest(2).value));
    menuOf(*table, 0);
}

TEST_F(DeletionTest, WhereNothingIsDeletedThatIsSaidInPlaceOfATable) {
    open(twoYears(), PageId::Imports);
    Q_EMIT imports->importsListed({});
    ASSERT_TRUE(settle());
    named<QTabBar>(QStringLiteral("Parts of the page"))->setCurrentIndex(2);
    EXPECT_TRUE(says(QStringLiteral("No play is deleted")));
    EXPECT_EQ(named<DataTable>(QStringLiteral("Deleted plays")), nullptr);
}

} // namespace
} // namespace afs
