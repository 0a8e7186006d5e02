// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/start_page.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace afs {
namespace {

TEST(StartPageTest, AnErrorHasDetailsToCopyAndAWayToTryAgain) {
    StartPage page;
    page.show();
    QSignalSpy retries(&page, &StartPage::retryRequested);
    page.showError({ErrorKind::Database, QStringLiteral("PostgreSQL was not found."), QStringLiteral("PATH=/bin")});
    for (QAbstractButton* button : page.findChildren<QAbstractButton*>()) {
        if (button->text() == QStringLiteral("Copy details"))
            button->click();
        if (button->text() == QStringLiteral("Try again"))
            button->click();
    }
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("PostgreSQL was not found.\n\nPATH=/bin"));
    EXPECT_EQ(retries.count(), 1);
}

} // namespace
} // namespace afs
