// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/table_memory.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

namespace afs {
namespace {

/// Names in the second of three columns.
class DataTableTest : public testing::Test {
protected:
    DataTableTest() {
        for (const char* name : {"Waterloo", "Abba Gold", "Angel Eyes", "Blue", "an odd one", "Arrival"})
            model.appendRow({new QStandardItem(QStringLiteral("1")), new QStandardItem(QLatin1String(name)),
                             new QStandardItem(QStringLiteral("x"))});
        table.setModel(&model);
        table.setSearchColumn(1);
        table.resize(600, 300);
    }

    QString current() const { return model.index(table.currentIndex().row(), 1).data().toString(); }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("settings.ini"));
    QStandardItemModel model;
    DataTable table{QStringLiteral("Songs")};
};

TEST_F(DataTableTest, TypedLettersLeadToTheRowThatBeginsWithThem) {
    QTest::keyClicks(&table, QStringLiteral("an"));
    EXPECT_EQ(current(), QStringLiteral("Angel Eyes"));
    QTest::keyClicks(&table, QStringLiteral(" o"));
    EXPECT_EQ(current(), QStringLiteral("an odd one"));
}

TEST_F(DataTableTest, TheSameLetterAgainGoesToTheNextOfItsRowsAndRound) {
    QStringList visited;
    for (int i = 0; i < 5; ++i) {
        QTest::keyClick(&table, Qt::Key_A);
        visited.append(current());
    }
    EXPECT_EQ(visited.join(u'|'), QStringLiteral("Abba Gold|Angel Eyes|an odd one|Arrival|Abba Gold"));
}

TEST_F(DataTableTest, LettersThatNoRowBeginsWithLeaveTheRowAlone) {
    table.setCurrentIndex(model.index(3, 1));
    QTest::keyClick(&table, Qt::Key_Q);
    EXPECT_EQ(current(), QStringLiteral("Blue"));
}

TEST_F(DataTableTest, ALetterIsNoCommandOfTheWindowButAKeyWithControlIs) {
    const auto takes = [this](int key, Qt::KeyboardModifiers modifiers, const QString& text) {
        QKeyEvent event(QEvent::ShortcutOverride, key, modifiers, text);
        event.ignore();
        QApplication::sendEvent(&table, &event);
        return event.isAccepted();
    };
    EXPECT_TRUE(takes(Qt::Key_M, Qt::NoModifier, QStringLiteral("m")));
    EXPECT_TRUE(takes(Qt::Key_M, Qt::ShiftModifier, QStringLiteral("M")));
    EXPECT_FALSE(takes(Qt::Key_K, Qt::ControlModifier, QStringLiteral("\x0b")));
    EXPECT_FALSE(takes(Qt::Key_BracketLeft, Qt::NoModifier, QStringLiteral("[")));
}

TEST_F(DataTableTest, AnEmptyTableIsSearchedWithoutHarm) {
    model.setRowCount(0);
    QTest::keyClick(&table, Qt::Key_A);
    EXPECT_FALSE(table.currentIndex().isValid());
}

TEST_F(DataTableTest, ColumnsThatAPersonChoseAndMovedAreThereAgain) {
    table.setSortingEnabled(true);
    const TableMemory memory(table, path, QStringLiteral("songs"));
    table.setColumnChosen(2, false);
    Q_EMIT table.columnsChosen();
    table.horizontalHeader()->moveSection(1, 0);
    table.sortByColumn(1, Qt::DescendingOrder);

    DataTable again(QStringLiteral("Songs"));
    again.setModel(&model);
    again.setSortingEnabled(true);
    const TableMemory restored(again, path, QStringLiteral("songs"));
    EXPECT_TRUE(again.isColumnHidden(2));
    EXPECT_EQ(again.horizontalHeader()->logicalIndex(0), 1);
    EXPECT_EQ(again.horizontalHeader()->sortIndicatorSection(), 1);
    EXPECT_EQ(again.horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
    EXPECT_EQ(model.index(0, 1).data().toString(), QStringLiteral("an odd one"));
}

TEST_F(DataTableTest, WhatWasRememberedOfOtherColumnsIsPassedOver) {
    for (const char* text : {"0 1", "0 1 7", "0 0 1", "-0 -1 -2", "a b c", ""}) {
        const QStringList nonsense = QString::fromLatin1(text).split(u' ');
        QSettings(path, QSettings::IniFormat).setValue(QStringLiteral("tables/songs-columns"), nonsense);
        DataTable again(QStringLiteral("Songs"));
        again.setModel(&model);
        const TableMemory memory(again, path, QStringLiteral("songs"));
        for (int column = 0; column < 3; ++column) {
            EXPECT_FALSE(again.isColumnHidden(column)) << qPrintable(nonsense.join(u' '));
            EXPECT_EQ(again.horizontalHeader()->logicalIndex(column), column);
        }
    }
}

TEST_F(DataTableTest, TheWidthThatAPersonGaveAColumnIsRemembered) {
    table.setWidths({{0, 100}, {2, 120}});
    table.setFlexibleColumn(1, 100);
    {
        const TableMemory memory(table, path, QStringLiteral("songs"));
        table.show();
        table.resize(640, 300); // widths that change by themselves are nobody's choice
        EXPECT_TRUE(table.chosenWidths().empty());
        table.chooseWidth({2, 180});
        Q_EMIT table.columnsChosen();
    }
    DataTable other(QStringLiteral("Songs"));
    other.setModel(&model);
    other.setWidths({{0, 100}, {2, 120}});
    other.setFlexibleColumn(1, 100);
    const TableMemory memory(other, path, QStringLiteral("songs"));
    ASSERT_EQ(other.chosenWidths().size(), 1U);
    EXPECT_EQ(other.chosenWidths()[0].column, 2);
    EXPECT_EQ(other.chosenWidths()[0].width, 180);
    EXPECT_GT(other.columnWidth(2), other.columnWidth(0) * 3 / 2);
}

TEST_F(DataTableTest, WidthsOfAPageThatAPressOpensAreNobodysChoice) {
    QWidget pressed;
    pressed.show();
    QTest::mousePress(pressed.windowHandle(), Qt::LeftButton);
    ASSERT_TRUE((QGuiApplication::mouseButtons() & Qt::LeftButton) != 0);
    table.setWidths({{0, 150}, {2, 180}});
    table.setFlexibleColumn(1, 100);
    table.setColumnChosen(2, false);
    table.setColumnChosen(2, true);
    table.show();
    EXPECT_TRUE(table.chosenWidths().empty());
    QTest::mouseRelease(pressed.windowHandle(), Qt::LeftButton);
}

TEST_F(DataTableTest, WidthsThatCannotBeAreNotBelieved) {
    QSettings(path, QSettings::IniFormat)
        .setValue(QStringLiteral("tables/songs-widths"),
                  QStringList{QStringLiteral("0 -5"), QStringLiteral("9 100"), QStringLiteral("x"), QString(),
                              QStringLiteral("1 99999999999")});
    const TableMemory memory(table, path, QStringLiteral("songs"));
    EXPECT_TRUE(table.chosenWidths().empty());
}

TEST_F(DataTableTest, RowsWithoutAMenuOfTheirOwnCanBeCopiedByOne) {
    table.show();
    table.setCurrentIndex(model.index(0, 1));
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), table.mapToGlobal(QPoint(5, 5)));
    QCoreApplication::sendEvent(table.viewport(), &event);
    const QList<QAction*> actions = table.findChildren<QAction*>();
    EXPECT_TRUE(std::any_of(actions.begin(), actions.end(),
                            [](const QAction* action) { return action->text() == QStringLiteral("Copy"); }));
}

TEST_F(DataTableTest, TheThirdClickOnATitlePutsRowsBack) {
    table.setSortable(-1, Qt::AscendingOrder);
    QHeaderView* header = table.horizontalHeader();
    table.show();
    const auto click = [&] {
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          QPoint(header->sectionViewportPosition(1) + 20, header->height() / 2));
    };
    click();
    EXPECT_EQ(header->sortIndicatorSection(), 1);
    click();
    EXPECT_EQ(header->sortIndicatorOrder(), Qt::DescendingOrder);
    click();
    EXPECT_EQ(header->sortIndicatorSection(), -1);
}

TEST(DataTableWidths, AColumnHasRoomForItsTitleAndForTheSamplesOfWhatItShows) {
    QStandardItemModel model(1, 2);
    model.setHorizontalHeaderLabels({QStringLiteral("A title of many words"), QStringLiteral("Day")});
    DataTable table(QStringLiteral("Days"));
    table.setModel(&model);
    const QString longest(40, u'm');
    table.setWidths({{0, 20}, {1, 20, {longest}}});
    EXPECT_GE(table.columnWidth(0), table.fontMetrics().horizontalAdvance(QStringLiteral("A title of many words")));
    EXPECT_GT(table.columnWidth(1), table.fontMetrics().horizontalAdvance(longest));
}

TEST_F(DataTableTest, ARowOfWhichAnEdgeIsSeenIsNotTheLastThatIsSeen) {
    table.show();
    const int head = table.height() - table.viewport()->height();
    const int row = table.rowHeight(0);
    const auto lastWith = [&](int height) {
        table.resize(600, head + height);
        QCoreApplication::processEvents();
        return table.lastVisibleRow();
    };
    EXPECT_EQ(lastWith(3 * row), 2);
    EXPECT_EQ(lastWith(3 * row + 4), 2);
    EXPECT_EQ(lastWith(4 * row - 4), 3);
    EXPECT_EQ(lastWith(40 * row), model.rowCount() - 1);
}

TEST(DataTableWidths, WhatIsLeftGoesFirstToColumnsWhoseWordsAreCut) {
    QStandardItemModel model;
    model.appendRow({new QStandardItem(QStringLiteral("Short")), new QStandardItem(QString(30, u'm')),
                     new QStandardItem(QStringLiteral("Brief"))});
    DataTable table(QStringLiteral("Songs"));
    table.setModel(&model);
    table.setWidths({{1, 80}, {2, 80}});
    table.setFlexibleColumn(0, 100);
    table.setGrowingColumns({1, 2});
    const int words = table.fontMetrics().horizontalAdvance(QString(30, u'm'));
    table.resize(words + 400, 200);
    table.show();
    EXPECT_LT(table.columnWidth(1), words) << "as long as the rows may be others";
    table.fitRows(5);
    EXPECT_GT(table.columnWidth(1), words);
    EXPECT_LT(table.columnWidth(2), table.columnWidth(0)) << "and the rest is shared as ever";
    table.resize(340, 200);
    EXPECT_LT(table.columnWidth(1), words);
    EXPECT_GE(table.columnWidth(0), 100) << "the column that gives way keeps its least";
}

TEST_F(DataTableTest, WhereContrastIsWantedABarTellsWhichRowIsChosen) {
    const auto start = [this] {
        const QImage picture = table.viewport()->grab().toImage();
        return picture.pixelColor(1, table.visualRect(model.index(0, 0)).center().y());
    };
    table.setCurrentIndex(model.index(0, 0));
    table.setPalette(contrastPalette());
    EXPECT_EQ(start(), themeOf(&table).accent);
    table.setLayoutDirection(Qt::RightToLeft);
    EXPECT_NE(start(), themeOf(&table).accent) << "it is at the other end";
    table.setLayoutDirection(Qt::LeftToRight);
    table.setPalette(lightPalette());
    EXPECT_NE(start(), themeOf(&table).accent);
}

TEST_F(DataTableTest, ARowIsOneLineWhateverBreaksItsText) {
    const auto pictured = [this](const QString& text) {
        model.item(0, 1)->setText(text);
        return table.grab().toImage();
    };
    const QImage plain = pictured(QStringLiteral("Line break"));
    EXPECT_EQ(pictured(QStringLiteral("Line\nbreak")), plain);
    EXPECT_EQ(pictured(QStringLiteral("Line") + QChar(QChar::LineSeparator) + QStringLiteral("break")), plain);
}

TEST_F(DataTableTest, TheMenuOfARowOrdersTheTableAndChoosesItsColumns) {
    model.setHorizontalHeaderLabels({QStringLiteral("No."), QStringLiteral("Name"), QStringLiteral("Mark")});
    table.setSortable(-1, Qt::AscendingOrder);
    const auto press = [this](const QString& submenu, const QString& entry) {
        QMenu menu;
        table.offerColumns(menu);
        for (const QAction* part : menu.actions())
            if (part->menu() && part->text() == submenu)
                for (QAction* action : part->menu()->actions())
                    if (action->text() == entry)
                        action->trigger();
    };
    const auto first = [this] { return model.index(0, 1).data().toString(); };
    press(QStringLiteral("Sort by"), QStringLiteral("Name"));
    EXPECT_EQ(first(), QStringLiteral("Abba Gold"));
    press(QStringLiteral("Sort by"), QStringLiteral("Name"));
    EXPECT_EQ(first(), QStringLiteral("an odd one"));
    press(QStringLiteral("Sort by"), QStringLiteral("Name"));
    EXPECT_EQ(table.horizontalHeader()->sortIndicatorSection(), -1);
    QSignalSpy chosen(&table, &DataTable::columnsChosen);
    press(QStringLiteral("Columns"), QStringLiteral("Mark"));
    EXPECT_TRUE(table.isColumnHidden(2));
    EXPECT_EQ(chosen.count(), 1);
}

} // namespace
} // namespace afs
