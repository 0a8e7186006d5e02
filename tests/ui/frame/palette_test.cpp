// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/frame/opened_window.h"
#include "ui/frame/search_field.h"
#include "ui/import/import_dialog.h"
#include "ui/settings/setting_card.h"

#include <QListView>

#include <gtest/gtest.h>

namespace afs {
namespace {

using test::twoYears;

class PaletteTest : public test::OpenedWindow {
protected:
    /// Types into the search and waits for what hangs below it.
    void type(const QString& words) {
        window->activateWindow();
        field()->begin();
        ASSERT_TRUE(QTest::qWaitFor([&] { return field()->hasFocus(); }));
        field()->clear();
        QTest::keyClicks(field(), words);
        ASSERT_TRUE(QTest::qWaitFor([&] { return results() != nullptr; }));
        QTest::qWait(30); // the answer to the last key
    }
    SearchField* field() { return window->findChild<SearchField*>(); }
    QListView* results() { return named<QListView>(QStringLiteral("Search results")); }
    /// "Artists|ABBA|Commands|…": headings and entries, as they stand there.
    QString shown() {
        QStringList rows;
        for (int row = 0; results() && row < results()->model()->rowCount(); ++row)
            rows.append(results()->model()->index(row, 0).data().toString());
        return rows.join(u'|');
    }
    void take(Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(field(), Qt::Key_Return, modifiers); }
};

TEST_F(PaletteTest, EnterOpensThePageOfWhatWasFound) {
    open(twoYears());
    ASSERT_TRUE(settle());
    type(QStringLiteral("abba"));
    take();
    EXPECT_EQ(window->scope().place().subject, Subject::ofArtist("ABBA"));
    EXPECT_EQ(results(), nullptr);
    ASSERT_TRUE(settle());
    EXPECT_FALSE(field()->hasFocus());
}

TEST_F(PaletteTest, CtrlEnterFiltersByItWhereOneIs) {
    open(twoYears(), PageId::Clock);
    ASSERT_TRUE(settle());
    type(QStringLiteral("abba"));
    take(Qt::ControlModifier);
    EXPECT_EQ(window->scope().place().page, PageId::Clock);
    EXPECT_EQ(window->scope().scope().filter.artists, std::vector<std::string>{"ABBA"});
}

TEST_F(PaletteTest, ADateBecomesTheRange) {
    open(twoYears(), PageId::Imports);
    type(QStringLiteral("march 2023"));
    EXPECT_EQ(shown(), QStringLiteral("Dates|March 2023"));
    take();
    EXPECT_EQ(window->scope().place().page, PageId::Overview) << "Imports has no range";
    EXPECT_EQ(rangeTitle(window->scope().place().range), QStringLiteral("March 2023"));
}

TEST_F(PaletteTest, WordsThatMayBeADateComeBehindNames) {
    open(test::libraryOf({test::play(test::at(2024, 3, 1), 1, "Sugar", "Maroon 5")}));
    ASSERT_TRUE(settle());
    type(QStringLiteral("mar"));
    EXPECT_TRUE(shown().startsWith(QStringLiteral("Artists|Maroon 5"))) << qPrintable(shown());
    EXPECT_TRUE(shown().contains(QStringLiteral("Dates|March 2024"))) << qPrintable(shown());
}

TEST_F(PaletteTest, PagesAndCommandsAreFoundByTheirNames) {
    open(twoYears());
    ASSERT_TRUE(settle());
    type(QStringLiteral("clo"));
    EXPECT_TRUE(shown().startsWith(QStringLiteral("Pages|Clock|Commands|Close window"))) << qPrintable(shown());
    take();
    EXPECT_EQ(window->scope().place().page, PageId::Clock);
    type(QStringLiteral("last.fm"));
    EXPECT_TRUE(shown().contains(QStringLiteral("Commands|Counting rule: "))) << qPrintable(shown());
    take();
    EXPECT_EQ(window->scope().rule(), CountingRule::Lastfm);
    type(QStringLiteral("scan now"));
    take();
    EXPECT_EQ(scan->scansAsked, std::vector{AccountId(1)});
    type(QStringLiteral("import"));
    QTest::keyClick(field(), Qt::Key_Down); // below the page of that name
    take();
    EXPECT_TRUE(window->findChild<ImportDialog*>()->isVisible());
}

TEST_F(PaletteTest, APlaylistIsFoundByItsName) {
    prepare = [this] {
        WatchedPlaylist list;
        list.id = PlaylistId(7);
        list.name = QStringLiteral("Café del mar");
        playlists->known = {list};
    };
    open(twoYears());
    ASSERT_TRUE(settle());
    type(QStringLiteral("cafe"));
    EXPECT_TRUE(shown().contains(QStringLiteral("Playlists|Café del mar"))) << qPrintable(shown());
    take();
    EXPECT_EQ(window->scope().place().detail, QStringLiteral("7"));
}

TEST_F(PaletteTest, TheArrowsSkipHeadingsAndWhatIsChosenIsSaid) {
    open(twoYears());
    ASSERT_TRUE(settle());
    type(QStringLiteral("wat"));
    EXPECT_EQ(shown(), QStringLiteral("Tracks|Waterloo"));
    EXPECT_EQ(field()->accessibleDescription(), QStringLiteral("Waterloo, ABBA, in Tracks"));
    QTest::keyClick(field(), Qt::Key_Down);
    EXPECT_EQ(results()->currentIndex().row(), 1);
    QTest::keyClick(field(), Qt::Key_Escape);
    EXPECT_EQ(results(), nullptr);
    EXPECT_EQ(field()->text(), QStringLiteral("wat"));
}

TEST_F(PaletteTest, TheKindThatFitsBestStandsFirst) {
    open(test::libraryOf({test::play(test::at(2024, 3, 1), 1, "Iron Northern River", "Somebody"),
                          test::play(test::at(2024, 3, 2), 2, "Other", "The Rain Irons", "Crystal Northern")}));
    ASSERT_TRUE(settle());
    type(QStringLiteral("iron northern"));
    EXPECT_EQ(shown(), QStringLiteral("Tracks|Iron Northern River|Other|Albums|Crystal Northern"));
}

TEST_F(PaletteTest, WhatPeopleCallItBesidesFindsItToo) {
    open(twoYears());
    ASSERT_TRUE(settle());
    type(QStringLiteral("strict"));
    EXPECT_TRUE(shown().contains(QStringLiteral("Commands|Counting rule: "))) << qPrintable(shown());
    take();
    EXPECT_EQ(window->scope().rule(), CountingRule::Strict);
    type(QStringLiteral("pause"));
    EXPECT_TRUE(shown().contains(QStringLiteral("Pages|Scanner"))) << qPrintable(shown());
    type(QStringLiteral("last week"));
    EXPECT_EQ(shown(), QStringLiteral("Dates|Last week"));
    take();
    const DateRange week = window->scope().scope().range;
    EXPECT_EQ(*week.to - *week.from, std::chrono::days(7));
}

TEST_F(PaletteTest, ASettingIsFoundAndOpenedByItself) {
    open(twoYears());
    ASSERT_TRUE(settle());
    type(QStringLiteral("backup"));
    EXPECT_EQ(shown(), QStringLiteral("Settings|Where is it kept?"));
    take();
    EXPECT_EQ(window->scope().place().page, PageId::Settings);
    ASSERT_TRUE(settle());
    int seen = 0;
    for (const SettingCard* card : window->page(PageId::Settings)->findChildren<SettingCard*>())
        if (card->isVisible()) {
            EXPECT_EQ(card->setting(), Setting::Database);
            ++seen;
        }
    EXPECT_EQ(seen, 1);
}

TEST_F(PaletteTest, BeforeTheHistoryIsReadPagesAreFound) {
    open(nullptr);
    type(QStringLiteral("imp"));
    EXPECT_TRUE(shown().startsWith(QStringLiteral("Pages|Imports"))) << qPrintable(shown());
}

TEST_F(PaletteTest, NothingFoundSaysSo) {
    open(twoYears());
    ASSERT_TRUE(settle());
    type(QStringLiteral("xyzzy & co"));
    EXPECT_EQ(shown(), QStringLiteral("Nothing is called “xyzzy & co”"));
    take();
    EXPECT_EQ(window->scope().place().page, PageId::Overview);
}

} // namespace
} // namespace afs
