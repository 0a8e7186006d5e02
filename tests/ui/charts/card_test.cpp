// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/charts/made_charts.h"
#include "ui/charts/card_states.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/chart_export.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

#include <array>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace afs {
namespace {

ChartData twoDays() {
    ChartData data{.summary = QStringLiteral("Peak 181 plays on 12 December.")};
    data.points = {{.name = QStringLiteral("Friday: 181 plays"), .value = 181},
                   {.name = QStringLiteral("Saturday: 3 plays"), .value = 3}};
    data.table = {
        {.title = QStringLiteral("Day"), .cells = {QStringLiteral("2025-12-12"), QStringLiteral("2025-12-13")}},
        {.title = QStringLiteral("Best, \"of all\""),
         .cells = {QStringLiteral("Say \"Hi\", then\ngo"), QStringLiteral("Ärger = ☂")}},
        {.title = QStringLiteral("Plays"), .cells = {QStringLiteral("181"), QStringLiteral("3")}, .numeric = true}};
    return data;
}

TEST(Csv, IsExact) {
    EXPECT_EQ(csvOf(twoDays()).toStdString(), "Day,\"Best, \"\"of all\"\"\",Plays\r\n"
                                              "2025-12-12,\"Say \"\"Hi\"\", then\ngo\",181\r\n"
                                              "2025-12-13,Ärger = ☂,3\r\n");
}

TEST(Csv, OfDataWithoutATableHasNamesAndValues) {
    ChartData data = twoDays();
    data.table.clear();
    data.unit = QStringLiteral("plays");
    EXPECT_EQ(csvOf(data).toStdString(), "What,plays\r\nFriday: 181 plays,181\r\nSaturday: 3 plays,3\r\n");
    EXPECT_EQ(csvOf({}).toStdString(), "What,Value\r\n");
}

TEST(Csv, HasARecordForEachPointWhateverTheColumns) {
    ChartData data = twoDays();
    data.table[1].cells.removeLast();
    data.table[2].cells << QStringLiteral("one too many");
    EXPECT_EQ(csvOf(data).count("\r\n"), 3);
}

TEST(SavedFile, IsWholeOrSaysWhyNot) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.csv"));
    ASSERT_TRUE(saveBytes(path, "abc"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), "abc");
    const Status failed = saveBytes(folder.filePath(QStringLiteral("missing/a.csv")), "abc");
    ASSERT_FALSE(failed);
    EXPECT_TRUE(failed.error().message.contains(QStringLiteral("missing/a.csv")));
}

TEST(SavedFile, GoesIntoAPipeAndDoesNotReplaceIt) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("pipe.csv"));
    ASSERT_EQ(mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    const int reader = open(QFile::encodeName(path).constData(), O_RDWR | O_NONBLOCK | O_CLOEXEC);
    ASSERT_GE(reader, 0);
    ASSERT_TRUE(saveBytes(path, "abc"));
    std::array<char, 8> got{};
    EXPECT_EQ(read(reader, got.data(), got.size()), 3);
    EXPECT_STREQ(got.data(), "abc");
    EXPECT_FALSE(saveBytes(path, QByteArray(1'000'000, 'a'))) << "more than the pipe takes, and it is read no more";
    close(reader);
    EXPECT_FALSE(saveBytes(path, "abc")) << "nobody reads at all";
    EXPECT_FALSE(saveBytes(QStringLiteral("/dev/full"), "abc"));
    EXPECT_TRUE(saveBytes(QStringLiteral("/dev/null"), "abc"));
}

class Card : public testing::Test {
protected:
    Card() : card(QStringLiteral("When?"), new BarChartView) {
        card.resize(500, 300);
        card.show();
    }

    template <typename Child>
    Child* part() {
        return card.findChild<Child*>();
    }

    QAction* entry(const QString& text) {
        for (QAction* action : card.menu()->actions()) {
            if (action->text() == text) {
                return action;
            }
        }
        return nullptr;
    }

    ChartCard card;
};

TEST_F(Card, GivesItsTitleToTheChartAndTheTable) {
    EXPECT_EQ(card.chart()->accessibleName(), QStringLiteral("When?"));
    EXPECT_EQ(part<QToolButton>()->accessibleName(), QStringLiteral("More: When?"));
    card.setTableShown(true);
    EXPECT_EQ(part<QTableView>()->accessibleName(), QStringLiteral("When?"));
    card.setTitle(QStringLiteral("How much?"));
    EXPECT_EQ(part<QTableView>()->accessibleName(), QStringLiteral("How much?"));
}

TEST_F(Card, GivesTheKeyboardToTheTableInThePlaceOfTheChart) {
    QWidget* after = card.chart()->nextInFocusChain();
    card.setData(twoDays());
    card.chart()->setFocus();
    card.setTableShown(true);
    EXPECT_TRUE(part<QTableView>()->hasFocus() || QApplication::activeWindow() == nullptr);
    const auto* last = static_cast<QWidget*>(part<QTableView>());
    while (last->nextInFocusChain() != after && part<QTableView>()->isAncestorOf(last->nextInFocusChain()))
        last = last->nextInFocusChain(); // its own parts
    EXPECT_EQ(card.chart()->nextInFocusChain(), part<QTableView>());
    EXPECT_EQ(last->nextInFocusChain(), after);
}

TEST_F(Card, ShowsTheSameDataAsATableThatFollows) {
    card.setData(twoDays());
    entry(QStringLiteral("Show as table"))->trigger();
    EXPECT_TRUE(part<QTableView>()->isVisible());
    EXPECT_FALSE(card.chart()->isVisible());
    const QAbstractItemModel* model = part<QTableView>()->model();
    ASSERT_EQ(model->rowCount(), 2);
    ASSERT_EQ(model->columnCount(), 3);
    EXPECT_EQ(model->headerData(0, Qt::Horizontal).toString(), QStringLiteral("Day"));
    EXPECT_EQ(model->index(1, 2).data().toString(), QStringLiteral("3"));
    ChartData changed = twoDays();
    changed.table[2].cells[1] = QStringLiteral("4");
    card.setData(changed);
    EXPECT_EQ(model->index(1, 2).data().toString(), QStringLiteral("4"));
    entry(QStringLiteral("Show as chart"))->trigger();
    EXPECT_TRUE(card.chart()->isVisible());
}

TEST_F(Card, ItsTableCopiesTheSelectedRows) {
    card.setData(twoDays());
    entry(QStringLiteral("Show as table"))->trigger();
    auto* table = part<QTableView>();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split(QStringLiteral("\n2025"));
    ASSERT_EQ(lines.size(), 2);
    EXPECT_EQ(lines[1], QStringLiteral("-12-13\tÄrger = ☂\t3"));
}

TEST_F(Card, WhatIsForTheEyeIsNotCopied) {
    ChartData data = twoDays();
    data.table[1].cells = {QStringLiteral("1. \u2068שלום\u2069"), QStringLiteral("3\u00a0h 12\u00a0min")};
    EXPECT_TRUE(csvOf(data).contains(",1. שלום,"));
    EXPECT_TRUE(csvOf(data).contains(",3 h 12 min,"));
    card.setData(data);
    entry(QStringLiteral("Show as table"))->trigger();
    auto* table = part<QTableView>();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(QApplication::clipboard()->text().contains(QStringLiteral("\t1. שלום\t")));
    EXPECT_TRUE(QApplication::clipboard()->text().contains(QStringLiteral("\t3 h 12 min\t")));
}

TEST(Csv, HasPlainNumbersAndNoneOfWhatIsNotKnown) {
    ChartData data = twoDays();
    data.table[2].cells[0] = QStringLiteral("1,204");
    data.points[1].hatched = true;
    data.table[0].exact = {QStringLiteral("a"), QStringLiteral("b")};
    data.table[2].exactTitle = QStringLiteral("Plays of it");
    data.table.erase(data.table.begin() + 1);
    EXPECT_EQ(csvOf(data).toStdString(), "Day,Plays of it\r\na,1204\r\nb,\r\n");
}

TEST_F(Card, CopiesCsvAndPicture) {
    card.setData(twoDays());
    QSignalSpy notice(&card, &ChartCard::notice);
    entry(QStringLiteral("Copy as CSV"))->trigger();
    EXPECT_EQ(QApplication::clipboard()->text().toUtf8(), csvOf(twoDays()));
    entry(QStringLiteral("Copy as picture"))->trigger();
    EXPECT_FALSE(QApplication::clipboard()->image().isNull());
    EXPECT_EQ(notice.size(), 2);
}

TEST_F(Card, SavesWithoutWaitingForAnotherLoop) {
    const QTemporaryDir folder;
    card.setData(twoDays());
    QSignalSpy notice(&card, &ChartCard::notice);
    entry(QStringLiteral("Save CSV…"))->trigger();
    auto* dialog = part<QFileDialog>();
    ASSERT_NE(dialog, nullptr);
    const QString path = folder.filePath(QStringLiteral("saved.csv"));
    dialog->selectFile(path);
    static_cast<QDialog*>(dialog)->accept();
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), csvOf(twoDays()));
    EXPECT_EQ(notice.size(), 1);
}

TEST_F(Card, ThePictureHasTitleAndChartAtTwiceTheSizeWithoutHover) {
    card.setData(twoDays());
    card.setSubtitle(QStringLiteral("range"));
    const QImage before = card.picture();
    EXPECT_EQ(before.devicePixelRatio(), 2.0);
    EXPECT_GT(before.width(), 2 * card.chart()->width());
    card.chart()->setFocus();
    card.chart()->setCurrent(1);
    QTest::mouseMove(card.chart(), card.chart()->markOf(0).center().toPoint());
    EXPECT_EQ(card.picture(), before);
    card.setTableShown(true);
    EXPECT_EQ(card.picture(), before);
}

TEST_F(Card, ThePictureHasTheWholeOfALongSubtitle) {
    card.resize(300, 300);
    card.setData(twoDays());
    card.setSubtitle(QStringLiteral("Plays"));
    QApplication::processEvents();
    const auto headOf = [this] { return card.picture(1).height() - card.chart()->height(); };
    const int oneLine = headOf();
    const int letters = QFontMetrics(themeOf(&card).caption).height();
    card.setSubtitle(QStringLiteral("Plays per day; the lines are 1 January to 22 November 2025"));
    QApplication::processEvents();
    EXPECT_GE(headOf(), oneLine + letters);
    card.setSubtitle({});
    QApplication::processEvents();
    EXPECT_LT(headOf(), oneLine);
}

TEST_F(Card, SaysThatThereIsNothingAndWhatCanBeDone) {
    QSignalSpy action(&card, &ChartCard::actionRequested);
    card.setEmpty(QStringLiteral("No plays in this range."), QStringLiteral("All time"));
    EXPECT_TRUE(part<CardMessage>()->isVisible());
    EXPECT_FALSE(entry(QStringLiteral("Copy as CSV"))->isEnabled());
    QTest::mouseClick(part<QPushButton>(), Qt::LeftButton);
    EXPECT_EQ(action.size(), 1);
    card.setEmpty(QStringLiteral("No plays."));
    EXPECT_FALSE(part<QPushButton>()->isVisible());
    card.setData(twoDays());
    EXPECT_TRUE(card.chart()->isVisible());
    EXPECT_TRUE(entry(QStringLiteral("Copy as CSV"))->isEnabled());
}

TEST_F(Card, AnErrorOffersToTryAgain) {
    QSignalSpy retry(&card, &ChartCard::retryRequested);
    card.setError(QStringLiteral("The database did not answer."));
    EXPECT_EQ(part<QPushButton>()->text(), QStringLiteral("Try again"));
    QTest::mouseClick(part<QPushButton>(), Qt::LeftButton);
    EXPECT_EQ(retry.size(), 1);
    card.setError({});
    EXPECT_FALSE(part<CardMessage>()->isVisible());
}

TEST_F(Card, ShowsLoadingOnlyWhenItTakesLong) {
    card.setLoading(true);
    EXPECT_FALSE(part<CardSkeleton>()->isVisible());
    EXPECT_TRUE(QTest::qWaitFor([&] { return part<CardSkeleton>()->isVisible(); }));
    card.setData(twoDays());
    EXPECT_FALSE(part<CardSkeleton>()->isVisible());
    const QImage full = card.chart()->grab().toImage();
    card.setLoading(true);
    EXPECT_TRUE(QTest::qWaitFor([&] { return card.chart()->grab().toImage() != full; })); // faded, still there
    EXPECT_TRUE(card.chart()->isVisible());
    card.setLoading(false);
    EXPECT_EQ(card.chart()->grab().toImage(), full);
}

TEST_F(Card, FollowsThePalette) {
    card.setData(twoDays());
    applyColourScheme(*qApp, ColourScheme::Dark);
    QCoreApplication::processEvents();
    const QImage dark = card.grab().toImage();
    EXPECT_EQ(dark.pixelColor(250, 5), QColor(0xff232629));
    EXPECT_EQ(part<QLabel>()->palette().color(QPalette::WindowText), QColor(0xfff2f4f5));
    applyColourScheme(*qApp, ColourScheme::Light);
}

TEST(Kpi, SaysAllOfItselfInItsName) {
    KpiCard card(QStringLiteral("Plays"));
    card.setValue(QStringLiteral("12 345"));
    EXPECT_EQ(card.accessibleName(), QStringLiteral("Plays: 12 345"));
    card.setChange(QStringLiteral("8 % against 2025"), 1);
    EXPECT_EQ(card.accessibleName(), QStringLiteral("Plays: 12 345, up 8 % against 2025"));
    card.setChange(QStringLiteral("3 %"), -1);
    EXPECT_EQ(card.accessibleName(), QStringLiteral("Plays: 12 345, down 3 %"));
    card.setChange(QStringLiteral("<b>31</b> new"), 0);
    EXPECT_EQ(card.accessibleName(), QStringLiteral("Plays: 12 345, <b>31</b> new"));
    card.setSeries({1, 2, 3});
    card.setSeries({});
    EXPECT_FALSE(card.grab().isNull());
}

TEST(Kpi, NeverCutsItsFigure) {
    KpiCard card(QStringLiteral("Listening time"));
    card.setValue(QStringLiteral("12,642 h 10 min"));
    for (const int width : {190, 220, 400}) {
        card.resize(width, card.sizeHint().height());
        card.show();
        const auto labels = card.findChildren<QLabel*>();
        const QLabel* value = labels[1];
        EXPECT_LE(value->fontMetrics().horizontalAdvance(value->text()), value->width()) << width;
    }
}

TEST(Kpi, FiguresBesideEachOtherAreOfOneSize) {
    QWidget row;
    KpiCard plays(QStringLiteral("Plays"), &row);
    KpiCard time(QStringLiteral("Listening time"), &row);
    KpiCard hidden(QStringLiteral("Share"), &row);
    hidden.hide();
    const auto sizeOf = [](const KpiCard& card) { return card.findChildren<QLabel*>()[1]->font().pointSizeF(); };
    plays.setValue(QStringLiteral("45"));
    time.setValue(QStringLiteral("12,642 h 10 min"));
    hidden.setValue(QStringLiteral("more than there is room for anywhere"));
    row.show();
    plays.resize(400, 100);
    time.resize(400, 100);
    const double full = sizeOf(plays);
    EXPECT_EQ(sizeOf(time), full);
    time.resize(190, 100);
    EXPECT_LT(sizeOf(time), full);
    EXPECT_EQ(sizeOf(plays), sizeOf(time)) << "it has room for a larger one";
    time.setValue(QStringLiteral("3 h"));
    EXPECT_EQ(sizeOf(plays), full);
    EXPECT_EQ(sizeOf(time), full);
}

} // namespace
} // namespace afs
