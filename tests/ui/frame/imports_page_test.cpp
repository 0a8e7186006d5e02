// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/frame/opened_window.h"

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

} // namespace
} // namespace afs
