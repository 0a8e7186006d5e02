// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/start_page.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>

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
    ASSERT_EQ(retries.count(), 1);
    EXPECT_FALSE(retries.front().front().toBool()) << "a person did";
}

TEST(StartPageTest, ADatabaseThatIsAwayIsTriedAgainByItselfAndNothingMovesMeanwhile) {
    StartPage page;
    page.show();
    QSignalSpy retries(&page, &StartPage::retryRequested);
    const Error away{ErrorKind::Database, QStringLiteral("The server is away."), QStringLiteral("08001")};
    page.showError(away);
    auto* again = page.findChild<QTimer*>(QStringLiteral("again"));
    ASSERT_NE(again, nullptr);
    EXPECT_EQ(again->interval(), 1'000);
    auto* details = page.findChild<QToolButton*>();
    details->click();
    for (const int next : {2'000, 5'000, 10'000, 30'000, 30'000}) {
        const int before = static_cast<int>(retries.count());
        again->start(0);
        ASSERT_TRUE(QTest::qWaitFor([&] { return retries.count() > before; }));
        EXPECT_TRUE(retries.back().front().toBool()) << "by itself";
        page.showProgress(QStringLiteral("Opening the database…"));
        page.showError(away);
        EXPECT_EQ(again->interval(), next);
        EXPECT_TRUE(page.findChild<QPlainTextEdit*>()->isVisible()) << "somebody reads the details";
    }
}

TEST(StartPageTest, ADatabaseOfANewerVersionIsNotTriedByItselfAndIsNoFailure) {
    StartPage page;
    page.show();
    page.showError({ErrorKind::NewerDatabase, QStringLiteral("Install the newer version."), {}});
    EXPECT_FALSE(page.findChild<QTimer*>(QStringLiteral("again"))->isActive());
    QStringList texts;
    for (const QLabel* label : page.findChildren<QLabel*>())
        texts.append(label->text());
    EXPECT_TRUE(texts.contains(QStringLiteral("Stored by a newer version")));
    EXPECT_TRUE(texts.contains(QStringLiteral("Install the newer version.")));
}

TEST(StartPageTest, AnErrorMayOfferAnotherWayOut) {
    StartPage page;
    page.show();
    page.showError({ErrorKind::Database, QStringLiteral("The server is away."), {}});
    const QString other = QStringLiteral("Use the database on this computer");
    const auto offered = [&] {
        QStringList texts;
        for (const auto* button : page.findChildren<QPushButton*>())
            if (button->isVisible())
                texts.append(button->text());
        return texts.contains(other);
    };
    EXPECT_FALSE(offered());
    page.offer(other);
    ASSERT_TRUE(offered());
    QSignalSpy taken(&page, &StartPage::offerTaken);
    QSignalSpy retries(&page, &StartPage::retryRequested);
    for (auto* button : page.findChildren<QPushButton*>())
        if (button->text() == other)
            button->click();
    EXPECT_EQ(taken.count(), 1);
    EXPECT_EQ(retries.count(), 0);
    page.offer({});
    EXPECT_FALSE(offered());
}

TEST(StartPageTest, AnEndHasNothingToPress) {
    StartPage page;
    page.show();
    page.showError({ErrorKind::Database, QStringLiteral("It is away."), {}});
    page.showEnd(QStringLiteral("Everything is deleted"), QStringLiteral("Close this window."));
    EXPECT_FALSE(page.findChild<QTimer*>(QStringLiteral("again"))->isActive());
    for (const QAbstractButton* button : page.findChildren<QAbstractButton*>())
        EXPECT_FALSE(button->isVisible()) << qPrintable(button->text());
}

TEST(StartPageTest, WhatTryingAgainDoesNotMendIsNotTriedByItself) {
    StartPage page;
    page.showError({ErrorKind::Failed, QStringLiteral("There is no folder."), {}});
    EXPECT_FALSE(page.findChild<QTimer*>(QStringLiteral("again"))->isActive());
}

} // namespace
} // namespace afs
