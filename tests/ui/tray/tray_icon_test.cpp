// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/fakes.h"
#include "tests/ui/support/live_fakes.h"
#include "ui/tray/tray_icon.h"
#include "ui/tray/tray_picture.h"

#include <QMenu>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include <set>

namespace afs {
namespace {

using test::at;

/// 14:00 in Berlin.
class TrayIconTest : public testing::Test {
protected:
    static ScanStatus working() {
        ScanStatus status;
        status.account = AccountId(1);
        status.state = ScanState::Working;
        status.sentence = QStringLiteral("3 new plays today.");
        status.lastScan = at(2024, 6, 15, 11, 50);
        return status;
    }
    QAction* action(const QString& text) {
        for (QAction* each : tray.menu()->actions())
            if (each->text() == text)
                return each;
        return nullptr;
    }
    QString firstLine() { return tray.menu()->actions().at(0)->text(); }

    test::FakeScan scan;
    test::FakeAccounts accounts;
    test::FixedClock clock{at(2024, 6, 15)};
    TrayIcon tray{scan, accounts, AccountId(1), clock, QTimeZone("Europe/Berlin"), false};
};

TEST_F(TrayIconTest, TheFirstLineSaysHowScanningStands) {
    scan.replace(working());
    EXPECT_EQ(firstLine(), QStringLiteral("Working · last scan 13:50"));
    EXPECT_EQ(tray.toolTip(), QStringLiteral("Working · last scan 13:50\n3 new plays today."));
    ScanStatus status = working();
    status.state = ScanState::Blocked;
    status.blockedUntil = at(2024, 6, 15, 16, 5);
    scan.replace(status);
    EXPECT_EQ(firstLine(), QStringLiteral("Waiting until 18:05"));
}

TEST_F(TrayIconTest, WhatPlaysIsThereWhileSomethingPlays) {
    scan.replace(working());
    EXPECT_FALSE(tray.menu()->actions().at(1)->isVisible());
    ScanStatus status = working();
    status.playing = NowPlaying{QStringLiteral("Rock & Roll"), QStringLiteral("Led Zeppelin"), {}, true, false, false};
    scan.replace(status);
    EXPECT_TRUE(tray.menu()->actions().at(1)->isVisible());
    EXPECT_EQ(tray.menu()->actions().at(1)->text(), QStringLiteral("♪ Rock && Roll — Led Zeppelin"));
}

TEST_F(TrayIconTest, WhatPlaysLeadsToItsPage) {
    ScanStatus status = working();
    status.playing = NowPlaying{
        QStringLiteral("Waterloo"), QStringLiteral("ABBA"), QStringLiteral("spotify:track:1"), true, false, false};
    scan.replace(status);
    QSignalSpy opened(&tray, &TrayIcon::openRequested);
    NowPlaying asked;
    QObject::connect(&tray, &TrayIcon::songRequested, &tray, [&asked](const NowPlaying& song) { asked = song; });
    tray.menu()->actions().at(1)->trigger();
    EXPECT_EQ(asked, *status.playing);
    EXPECT_EQ(opened.count(), 0);
    status.playing.reset(); // ended while the menu was open
    scan.replace(status);
    tray.menu()->actions().at(1)->trigger();
    EXPECT_EQ(opened.count(), 1);
}

TEST_F(TrayIconTest, PausingKeepsTheOtherSettingsAndResumingIsOneClick) {
    ScanStatus status = working();
    status.settings.mode = ScanMode::Hybrid;
    scan.replace(status);
    EXPECT_FALSE(action(QStringLiteral("Resume scanning"))->isVisible());
    QMenu* pause = action(QStringLiteral("Pause scanning"))->menu();
    pause->actions().at(0)->trigger();
    EXPECT_EQ(scan.chosen.back().pausedUntil, at(2024, 6, 15, 13));
    EXPECT_EQ(scan.chosen.back().mode, ScanMode::Hybrid);
    status.state = ScanState::Paused;
    status.settings = scan.chosen.back();
    scan.replace(status);
    EXPECT_FALSE(action(QStringLiteral("Pause scanning"))->isVisible());
    action(QStringLiteral("Resume scanning"))->trigger();
    EXPECT_EQ(scan.chosen.back().pausedUntil, std::nullopt);
}

TEST_F(TrayIconTest, OfSeveralAccountsItSaysWhose) {
    LinkedAccount ada;
    ada.id = AccountId(1);
    ada.name = QStringLiteral("Ada & Co");
    ada.spotifyId = QStringLiteral("ada");
    LinkedAccount imports;
    imports.id = AccountId(2);
    imports.name = QStringLiteral("me");
    accounts.replace({ada, imports});
    scan.replace(working());
    EXPECT_EQ(firstLine(), QStringLiteral("Working · last scan 13:50")) << "only one is scanned";
    imports.spotifyId = QStringLiteral("bob");
    accounts.replace({ada, imports});
    ScanStatus status = working();
    status.newToday = 1;
    scan.replace(status);
    EXPECT_EQ(firstLine(), QStringLiteral("Ada && Co: Working · last scan 13:50"));
    EXPECT_TRUE(tray.toolTip().startsWith(QStringLiteral("Ada & Co: Working")));
    EXPECT_TRUE(action(QStringLiteral("Pause scanning of Ada && Co"))->isVisible());
    EXPECT_NE(action(QStringLiteral("Resume scanning of Ada && Co")), nullptr);
}

TEST_F(TrayIconTest, ScanningNowNeedsASignIn) {
    EXPECT_FALSE(action(QStringLiteral("Scan now"))->isEnabled());
    scan.replace(working());
    action(QStringLiteral("Scan now"))->trigger();
    EXPECT_EQ(scan.scansAsked, std::vector{AccountId(1)});
}

TEST_F(TrayIconTest, OpenScannerAndQuitAreHandedOn) {
    scan.replace(working());
    QSignalSpy opened(&tray, &TrayIcon::openRequested);
    QSignalSpy page(&tray, &TrayIcon::pageRequested);
    QSignalSpy quit(&tray, &TrayIcon::quitRequested);
    action(QStringLiteral("Open Analytics for Spotify"))->trigger();
    tray.menu()->actions().at(0)->trigger();
    action(QStringLiteral("Settings…"))->trigger();
    action(QStringLiteral("Quit"))->trigger();
    EXPECT_EQ(opened.count(), 1);
    ASSERT_EQ(page.count(), 2);
    EXPECT_EQ(page.at(0).at(0).value<PageId>(), PageId::Scanner);
    EXPECT_EQ(page.at(1).at(0).value<PageId>(), PageId::Settings);
    EXPECT_EQ(quit.count(), 1);
}

TEST_F(TrayIconTest, WithoutATrayNothingMayHideBehindIt) {
    scan.replace(working());
    EXPECT_FALSE(tray.isShown()) << "there is no tray on this platform";
}

/// Not by colour alone: in grey the pictures still differ.
TEST(TrayPictureTest, EveryStateHasAShapeOfItsOwn) {
    for (const int size : {16, 22, 64}) {
        std::set<QByteArray> shapes;
        for (const ScanHealth health :
             {ScanHealth::Working, ScanHealth::Paused, ScanHealth::NeedsAttention, ScanHealth::Offline}) {
            const QImage grey = trayPicture(health).pixmap(size).toImage().convertToFormat(QImage::Format_Grayscale8);
            QByteArray shape;
            for (int y = 0; y < grey.height(); ++y)
                for (int x = 0; x < grey.width(); ++x)
                    shape.append(static_cast<char>(qGray(grey.pixel(x, y)) / 64));
            shapes.insert(shape);
        }
        EXPECT_EQ(shapes.size(), 4U) << size;
    }
}

} // namespace
} // namespace afs
