// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/fakes.h"
#include "tests/ui/support/live_fakes.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/chart_view.h"
#include "ui/frame/main_window.h"
#include "ui/models/scope_store.h"
#include "ui/pages/page.h"

#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace afs::test {

/// 28 plays in March 2023, 42 in 2024.
inline LibraryPtr twoYears() {
    std::vector<PlayFacts> plays;
    for (int day = 1; day <= 28; ++day) {
        plays.push_back(play(at(2023, 3, day, 20), 1, "Waterloo", "ABBA"));
        plays.push_back(play(at(2024, 2, day, 9), 2, "Song 2", "Blur"));
        if (day % 2 == 0)
            plays.push_back(play(at(2024, 5, day, 20), 1, "Waterloo", "ABBA"));
    }
    return libraryOf(plays);
}

/// The window over a snapshot and imports that a test sends; the day is 15 June 2024.
class OpenedWindow : public testing::Test {
protected:
    void open(LibraryPtr snapshot, std::optional<PageId> first = PageId::Overview) {
        auto fakeLibrary = std::make_unique<FakeLibrary>(std::move(snapshot));
        auto fakeImports = std::make_unique<FakeImports>();
        auto fakeAccounts = std::make_unique<FakeAccounts>();
        auto fakeScan = std::make_unique<FakeScan>();
        auto fakePlaylists = std::make_unique<FakePlaylists>();
        auto fakeProgram = std::make_unique<FakeProgram>();
        auto fakeRecordings = std::make_unique<FakeRecordings>();
        auto fakeDeletions = std::make_unique<FakeDeletions>();
        library = fakeLibrary.get();
        program = fakeProgram.get();
        imports = fakeImports.get();
        accounts = fakeAccounts.get();
        scan = fakeScan.get();
        playlists = fakePlaylists.get();
        recordings = fakeRecordings.get();
        deletions = fakeDeletions.get();
        if (prepare)
            prepare();
        WindowOptions options;
        options.page = first;
        options.account = AccountId(1);
        options.accountName = QStringLiteral("me");
        options.clock = &clock;
        window = std::make_unique<MainWindow>(
            WindowSources{std::move(fakeLibrary), std::move(fakeImports), std::move(fakeAccounts), std::move(fakeScan),
                          std::move(fakePlaylists), std::move(fakeProgram),
                          std::make_unique<ProgramChoices>(folder.filePath(QStringLiteral("settings.ini"))),
                          std::move(fakeRecordings), std::move(fakeDeletions)},
            folder.filePath(QStringLiteral("settings.ini")), QTimeZone("Europe/Berlin"), options);
        window->resize(1200, 800);
        window->show();
    }

    Page* current() { return window->page(window->scope().place().page); }
    bool settle() {
        return QTest::qWaitFor([this] { return current()->settled(); });
    }
    ChartView* chart(const QString& title) {
        for (ChartCard* card : current()->findChildren<ChartCard*>())
            if (card->title() == title)
                return card->chart();
        return nullptr;
    }
    template <typename T>
    T* named(const QString& name) {
        for (T* widget : window->findChildren<T*>())
            if (widget->isVisible() && (widget->accessibleName() == name))
                return widget;
        return nullptr;
    }
    bool says(const QString& text) {
        for (const QLabel* label : window->findChildren<QLabel*>())
            // Where a line may end is nothing that is said.
            if (label->isVisible() && label->text().replace(QChar(QChar::Nbsp), u' ').contains(text))
                return true;
        return false;
    }

    QTemporaryDir folder;
    FixedClock clock{at(2024, 6, 15)};
    FakeLibrary* library = nullptr;
    FakeImports* imports = nullptr;
    FakeAccounts* accounts = nullptr;
    FakeScan* scan = nullptr;
    FakePlaylists* playlists = nullptr;
    FakeProgram* program = nullptr;
    FakeRecordings* recordings = nullptr;
    FakeDeletions* deletions = nullptr;
    std::function<void()> prepare; ///< fills the stand-ins before the window is made
    std::unique_ptr<MainWindow> window;
};

} // namespace afs::test
