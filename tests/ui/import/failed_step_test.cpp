// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/failed_step.h"

#include <QApplication>
#include <QPushButton>

#include <gtest/gtest.h>

namespace afs {
namespace {

class FailedStepTest : public testing::Test {
protected:
    FailedStepTest() {
        step.resize(700, 500);
        step.show();
    }
    void fail(ErrorKind kind) {
        step.setError({kind, QStringLiteral("It did not work."), {}});
        QApplication::processEvents(); // the layout follows
    }
    /// What Enter does, and what stands at the end of the line.
    QString first() const { return step.findChild<QPushButton*>(QStringLiteral("safe"))->text(); }
    QString last() const {
        const QPushButton* found = nullptr;
        for (const QPushButton* button : step.findChildren<QPushButton*>())
            if (!found || button->x() > found->x())
                found = button;
        return found->text();
    }

    FailedStep step;
};

TEST_F(FailedStepTest, OffersOtherFilesFirstOnlyWhereTheseCannotBeRead) {
    for (const auto& [kind, offer] : {std::pair(ErrorKind::BadInput, QStringLiteral("Choose other files")),
                                      std::pair(ErrorKind::Database, QStringLiteral("Try again")),
                                      std::pair(ErrorKind::BadInput, QStringLiteral("Choose other files")),
                                      std::pair(ErrorKind::Failed, QStringLiteral("Try again"))}) {
        fail(kind);
        EXPECT_EQ(first(), offer);
        EXPECT_EQ(last(), offer);
    }
}

} // namespace
} // namespace afs
