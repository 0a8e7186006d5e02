// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/frame/opened_window.h"
#include "ui/import/import_dialog.h"
#include "ui/pages/rows_left_out.h"
#include "ui/widgets/data_table.h"

#include <QProgressBar>
#include <QTabBar>

#include <gtest/gtest.h>

namespace afs {
namespace {

using test::twoYears;

/// The Imports page of a window whose database went away before the list of imports was read.
class ImportsPageTest : public test::OpenedWindow {
protected:
    ImportsPageTest() {
        prepare = [this] { imports->blockSignals(true); };
    }

    void openAway() {
        open(twoYears(), PageId::Imports);
        imports->blockSignals(false);
        ImportRecord record;
        record.id = ImportId(3);
        record.sources = {QStringLiteral("a.zip")};
        imports->imports = {record};
        Q_EMIT imports->failed({ErrorKind::Database, QStringLiteral("It does not answer."), {}});
    }

    void pressButton(const QString& text) {
        for (auto* button : current()->findChildren<QPushButton*>())
            if (button->isVisible() && button->text() == text)
                return button->click();
        FAIL() << "no button says " << text.toStdString();
    }

    const QString unread = QStringLiteral("The list of imports could not be read");
};

TEST_F(ImportsPageTest, AListThatCannotBeReadSaysSoAndIsReadWhenAsked) {
    openAway();
    EXPECT_TRUE(says(unread));
    EXPECT_TRUE(says(QStringLiteral("It does not answer.")));
    EXPECT_FALSE(says(QStringLiteral("a.zip")));
    for (auto* button : current()->findChildren<QPushButton*>())
        if (button->isVisible() && button->text() == QStringLiteral("Try again"))
            button->click();
    ASSERT_TRUE(settle());
    EXPECT_FALSE(says(unread));
    EXPECT_TRUE(says(QStringLiteral("a.zip")));
}

TEST_F(ImportsPageTest, AListThatCouldNotBeReadIsReadWhenTheDatabaseIsBack) {
    openAway();
    ASSERT_TRUE(says(unread));
    Q_EMIT library->recovered();
    ASSERT_TRUE(settle());
    EXPECT_FALSE(says(unread));
    EXPECT_TRUE(says(QStringLiteral("a.zip")));
}

TEST_F(ImportsPageTest, AListThatWasReadStaysWhenTheDatabaseGoesAway) {
    prepare = {};
    open(twoYears(), PageId::Imports);
    ASSERT_TRUE(settle());
    Q_EMIT imports->failed({ErrorKind::Database, QStringLiteral("It does not answer."), {}});
    EXPECT_FALSE(says(unread));
}

TEST_F(ImportsPageTest, TheListAndTheRowsOfTheChosenImportAreAskedForOnceEachTimeThePageIsShown) {
    prepare = {};
    open(twoYears());
    ASSERT_TRUE(settle());
    ImportRecord chosen;
    chosen.id = ImportId(3);
    chosen.sources = {QStringLiteral("a.zip")};
    chosen.classes[RowClass::Duplicate] = 1;
    ImportRecord other = chosen;
    other.id = ImportId(2);
    imports->imports = {chosen, other};
    for (const PageId page : {PageId::Imports, PageId::Overview, PageId::Imports}) {
        imports->listsAsked = imports->rowsAsked = 0;
        window->openPage(page);
        ASSERT_TRUE(settle());
        const int once = page == PageId::Imports ? 1 : 0;
        EXPECT_EQ(imports->listsAsked, once);
        EXPECT_EQ(imports->rowsAsked, once);
    }
}

TEST_F(ImportsPageTest, AnImportBehindItsDialogSaysHowFarItIsAndLeadsToIt) {
    prepare = {};
    open(test::libraryOf({}), PageId::Imports);
    ASSERT_TRUE(settle());
    EXPECT_EQ(current()->emptiness(), Emptiness::NothingYet);
    imports->isBusy = true;
    Q_EMIT imports->progressed(
        {ImportProgress::Phase::Writing, 61'000, 100'000, 0.61, 41'012, std::optional<double>(1)});
    EXPECT_TRUE(says(QStringLiteral("An import is under way")));
    EXPECT_TRUE(says(QStringLiteral("61,000 of 100,000 rows · 41,000 rows/s · 0:01 left")));
    auto* bar = named<QProgressBar>(QStringLiteral("Progress of the import"));
    ASSERT_NE(bar, nullptr);
    EXPECT_EQ(bar->value() * 100, bar->maximum() * 61);
    Q_EMIT imports->failed({ErrorKind::Database, QStringLiteral("A list could not be read."), {}});
    EXPECT_TRUE(bar->isVisible()) << "the import goes on";
    pressButton(QStringLiteral("Show the import"));
    EXPECT_TRUE(window->findChild<ImportDialog*>()->isVisible());
    imports->isBusy = false;
    Q_EMIT imports->failed({ErrorKind::Cancelled, QStringLiteral("Cancelled."), {}});
    EXPECT_FALSE(bar->isVisible());
    EXPECT_EQ(current()->emptiness(), Emptiness::NothingYet);
}

TEST_F(ImportsPageTest, APageThatIsEmptyYetSaysWhatIsOnItsWay) {
    prepare = {};
    open(test::libraryOf({}), PageId::Overview);
    ASSERT_TRUE(settle());
    EXPECT_TRUE(says(QStringLiteral("Nothing here yet")));
    imports->isBusy = true;
    Q_EMIT imports->progressed({});
    EXPECT_FALSE(says(QStringLiteral("Nothing here yet")));
    EXPECT_TRUE(says(QStringLiteral("An import is under way")));
    window->openPage(PageId::Imports); // made in the middle of it
    EXPECT_NE(named<QProgressBar>(QStringLiteral("Progress of the import")), nullptr);
    window->openPage(PageId::Overview);
    imports->isBusy = false;
    Q_EMIT imports->imported({});
    EXPECT_TRUE(says(QStringLiteral("Nothing here yet")));
}

TEST_F(ImportsPageTest, WhoReadsWhyPlaysAreNotCountedReadsOnInTheNextSnapshot) {
    prepare = {};
    const auto history = [](bool isLater) {
        std::vector<PlayFacts> plays;
        for (int day = 1; day <= 9; ++day) {
            plays.push_back(test::play(test::at(2024, 2, day), 1, "Waterloo", "ABBA"));
            plays.back().ms = day % 3 == 0 ? 180'000 : 9'000;
            plays.back().flags.incognito = day % 3 == 0 ? Tri::Yes : Tri::No;
        }
        if (isLater)
            plays.push_back(test::play(test::at(2024, 3, 1), 2, "Song 2", "Blur"));
        return test::libraryOf(plays, isLater ? 2 : 1);
    };
    open(history(false), PageId::Imports);
    ASSERT_TRUE(settle());
    named<QTabBar>(QStringLiteral("Parts of the page"))->setCurrentIndex(1);
    auto* reasons = named<DataTable>(QStringLiteral("Reasons"));
    auto* plays = named<DataTable>(QStringLiteral("Plays that are not counted"));
    ASSERT_TRUE(reasons && plays);
    ASSERT_EQ(reasons->model()->rowCount(), 2);
    reasons->setCurrentIndex(reasons->model()->index(1, 0));
    ASSERT_EQ(plays->model()->rowCount(), 6);
    plays->selectRow(3);
    const QString day = plays->currentIndex().siblingAtColumn(0).data().toString();
    for (const bool isShown : {true, false}) { // while it is read, and while another page is
        if (!isShown)
            window->openPage(PageId::Overview);
        library->replace(history(isShown));
        window->openPage(PageId::Imports);
        ASSERT_TRUE(settle());
        EXPECT_EQ(reasons->currentIndex().row(), 1);
        EXPECT_EQ(plays->model()->rowCount(), 6);
        EXPECT_EQ(plays->currentIndex().siblingAtColumn(0).data().toString(), day);
        EXPECT_EQ(plays->selectionModel()->selectedRows().size(), 1);
    }
}

TEST_F(ImportsPageTest, AnImportOfManyFilesKeepsThePageInTheWindow) {
    ImportRecord record;
    record.id = ImportId(3);
    for (int part = 0; part < 12; ++part)
        record.sources.append(QStringLiteral("Streaming_History_Audio_2021-2022_%1.json").arg(part));
    prepare = [this, record] { imports->imports = {record}; };
    open(twoYears(), PageId::Imports);
    ASSERT_TRUE(settle());
    EXPECT_TRUE(says(QStringLiteral("and 9 more")));
    for (const auto* button : current()->findChildren<QPushButton*>()) {
        const int end = button->mapTo(window.get(), QPoint(button->width(), 0)).x();
        EXPECT_TRUE(!button->isVisible() || end <= window->width()) << qPrintable(button->text()) << end;
    }
}

TEST(RowsLeftOutTest, TheirPackageIsHiddenWhereItWasHidden) {
    RowsLeftOut rows({});
    auto* table = rows.findChild<DataTable*>();
    ASSERT_NE(table, nullptr);
    const auto isPlaceChosen = [table] { return table->isColumnChosen(InvalidRowsModel::PlaceColumn); };
    const std::vector<InvalidRow> placed{{QStringLiteral("mine.zip/a.json"), 7, 0, QStringLiteral("It has no end.")}};
    const std::vector<InvalidRow> alone{{QStringLiteral("a.json"), 7, 0, QStringLiteral("It has no end.")}};
    rows.setRows(placed, 1);
    EXPECT_TRUE(isPlaceChosen());
    table->setColumnChosen(InvalidRowsModel::PlaceColumn, false);
    rows.setRows(placed, 1);
    EXPECT_FALSE(isPlaceChosen());
    rows.setRows(alone, 1);
    EXPECT_FALSE(isPlaceChosen());
    rows.setRows(placed, 1);
    EXPECT_TRUE(isPlaceChosen()) << "the column has something to say again";
}

} // namespace
} // namespace afs
