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

} // namespace
} // namespace afs
