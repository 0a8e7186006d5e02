// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/frame/scanner_window.h"
#include "ui/frame/status_block.h"

#include <QLabel>
#include <QSpinBox>

#include <gtest/gtest.h>

namespace afs {
namespace {

using test::at;
using test::working;

class ScannerLookUps : public test::ScannerWindow {};

/// What Spotify says, what the person is told, and what there is to press.
struct Trouble {
    ApiProblem problem = {};
    ScanState state = {};
    const char* title = nullptr;
    std::vector<const char*> buttons;
    std::vector<const char*> none;
};

class ScannerTrouble : public test::ScannerWindow, public testing::WithParamInterface<Trouble> {};

TEST_P(ScannerTrouble, HasItsOwnTitleItsSentenceAndWhatHelps) {
    const Trouble& trouble = GetParam();
    ScanStatus status = working();
    status.state = trouble.state;
    status.problem = trouble.problem;
    status.sentence = apiError(trouble.problem).error.message;
    openScanner(status);
    EXPECT_TRUE(says(QLatin1String(trouble.title)));
    EXPECT_TRUE(says(status.sentence));
    EXPECT_FALSE(says(QStringLiteral("Signed out"))) << "somebody is signed in";
    for (const char* text : trouble.buttons)
        EXPECT_NE(button(QString::fromUtf8(text)), nullptr) << text;
    for (const char* text : trouble.none)
        EXPECT_EQ(button(QString::fromUtf8(text)), nullptr) << text;
    EXPECT_TRUE(window->findChild<StatusBlock*>()->accessibleName().contains(QLatin1String(trouble.title)));
    scan->replace(working());
    ASSERT_TRUE(settle());
    EXPECT_TRUE(says(QStringLiteral("Working")));
    EXPECT_EQ(button(QStringLiteral("Open the app's page…")), nullptr);
}

INSTANTIATE_TEST_SUITE_P(Every, ScannerTrouble,
                         testing::Values(Trouble{ApiProblem::NotRegistered,
                                                 ScanState::SignedOut,
                                                 "Not registered with the app",
                                                 {"Open the app's page…", "Sign in again…", "Scan now"},
                                                 {"Pause"}},
                                         Trouble{ApiProblem::OwnerWithoutPremium,
                                                 ScanState::SignedOut,
                                                 "Spotify Premium is missing",
                                                 {"Open Spotify Premium…", "Scan now"},
                                                 {"Sign in again…"}},
                                         Trouble{ApiProblem::WrongClientId,
                                                 ScanState::SignedOut,
                                                 "Wrong client ID",
                                                 {"Open the app's page…", "Sign in again…"},
                                                 {"Scan now"}},
                                         Trouble{ApiProblem::MissingScope,
                                                 ScanState::SignedOut,
                                                 "A permission is missing",
                                                 {"Sign in again…"},
                                                 {"Open the app's page…"}},
                                         Trouble{ApiProblem::WrongClock,
                                                 ScanState::Offline,
                                                 "The clock is wrong",
                                                 {"Scan now"},
                                                 {"Sign in again…", "Open the app's page…"}}));

MetadataStatus someSongs() {
    MetadataStatus songs;
    songs.isKnown = true;
    songs.songs = 1000;
    songs.wanted = 240;
    songs.unavailable = 10;
    songs.usedToday = 38;
    songs.perDay = 150;
    songs.next = at(2024, 6, 15, 12, 20);
    return songs;
}

TEST_F(ScannerLookUps, LookingUpSongsShowsItsProgressAndItsBudget) {
    openScanner(working());
    EXPECT_TRUE(says(QStringLiteral("It is being counted.")));
    scan->replaceLookups(someSongs());
    ASSERT_TRUE(settle());
    EXPECT_TRUE(says(QStringLiteral("For 240 songs the length and the full list of artists are unknown.")));
    EXPECT_TRUE(says(QStringLiteral("750 · 75 %")));
    EXPECT_TRUE(says(QStringLiteral("38 of 150")));
    EXPECT_TRUE(says(QStringLiteral("14:20"))) << "the next request, by the person's clock";
    MetadataStatus blocked = someSongs();
    blocked.blockedUntil = at(2024, 6, 15, 14);
    scan->replaceLookups(blocked);
    ASSERT_TRUE(settle());
    EXPECT_TRUE(says(QStringLiteral("Spotify asks us to wait until 16:00; it goes on by itself.")));
    MetadataStatus spent = someSongs();
    spent.usedToday = 150;
    scan->replaceLookups(spent);
    ASSERT_TRUE(settle());
    EXPECT_TRUE(says(QStringLiteral("Today's requests are used up")));
    EXPECT_FALSE(says(QStringLiteral("wait until 16:00")));
}

TEST_F(ScannerLookUps, WhileSpotifyAsksToWaitThePageSaysSoOnce) {
    ScanStatus status = working();
    status.state = ScanState::Blocked;
    status.sentence = QStringLiteral("Spotify wants to be left alone until 18:05.");
    status.blockedUntil = at(2024, 6, 15, 16, 5);
    MetadataStatus songs = someSongs();
    songs.blockedUntil = status.blockedUntil;
    openScanner(status);
    scan->replaceLookups(songs);
    ASSERT_TRUE(settle());
    int said = 0;
    for (const QLabel* label : current()->findChildren<QLabel*>())
        said += label->isVisible() && label->text().contains(QStringLiteral("18:05")) ? 1 : 0;
    EXPECT_EQ(said, 1);
    EXPECT_TRUE(says(QStringLiteral("Waiting until 18:05")));
    EXPECT_TRUE(says(QStringLiteral("Nothing is lost as long as you play fewer than 50 songs meanwhile.")));
    songs.blockedUntil = at(2024, 6, 15, 17);
    scan->replaceLookups(songs);
    ASSERT_TRUE(settle());
    EXPECT_TRUE(says(QStringLiteral("Spotify asks us to wait until 19:00"))) << "that is another time";
}

TEST_F(ScannerLookUps, TheBudgetOfLookingUpIsChosenThere) {
    openScanner(working());
    scan->replaceLookups(someSongs());
    ASSERT_TRUE(settle());
    auto* budget = named<QSpinBox>(QStringLiteral("Requests a day, at most"));
    ASSERT_NE(budget, nullptr);
    EXPECT_EQ(budget->value(), 150);
    EXPECT_TRUE(scan->budgets.empty()) << "what is shown is no choice";
    EXPECT_EQ(budget->focusPolicy(), Qt::StrongFocus) << "the wheel is the page's";
    budget->setValue(0);
    EXPECT_EQ(scan->budgets, std::vector{0});
    MetadataStatus none = someSongs();
    none.perDay = 0;
    none.next.reset();
    scan->replaceLookups(none);
    ASSERT_TRUE(settle());
    EXPECT_TRUE(says(QStringLiteral("Spotify is not asked for them")));
    EXPECT_FALSE(says(QStringLiteral("38 of"))) << "of none";
    EXPECT_EQ(scan->budgets, std::vector{0});
}

TEST_F(ScannerLookUps, WhatSpotifyMayNoLongerRememberIsNoTimeOfThePast) {
    openScanner(working());
    clock.set(at(2024, 6, 15, 18));
    scan->replace(working());
    ASSERT_TRUE(settle());
    EXPECT_FALSE(says(QStringLiteral("19:55")));
    EXPECT_TRUE(says(QStringLiteral("perhaps no longer")));
}

} // namespace
} // namespace afs
