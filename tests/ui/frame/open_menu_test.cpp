// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/frame/opened_window.h"
#include "ui/widgets/data_table.h"

#include <QMenu>

namespace afs {
namespace {

using test::at;
using test::libraryOf;
using test::play;

/// The history changes while a menu is open: by a scan, or by a command in a terminal.
class OpenMenuTest : public test::OpenedWindow {
protected:
    /// ABBA five times, Blur twice unless not; and Can so often.
    static LibraryPtr artists(bool blur, int can) {
        std::vector<PlayFacts> plays;
        for (int day = 1; day <= 5; ++day)
            plays.push_back(play(at(2024, 3, day), 1, "Waterloo", "ABBA"));
        for (int day = 1; blur && day <= 2; ++day)
            plays.push_back(play(at(2024, 4, day), 2, "Song 2", "Blur"));
        for (int day = 1; day <= can; ++day)
            plays.push_back(play(at(2024, 5, day), 3, "Vitamin C", "Can"));
        return libraryOf(plays, static_cast<std::uint64_t>(2 + can));
    }
    void openAt(PageId page) {
        open(artists(true, 0), page);
        window->scope().setRange(RangeChoice::of(RangeChoice::Kind::AllTime));
        ASSERT_TRUE(settle());
    }
    void becomes(const LibraryPtr& history) {
        library->replace(history);
        ASSERT_TRUE(settle());
    }
    /// Opens the menu of Blur's row or bar, which is the second one.
    void openMenu(PageId page) {
        if (page == PageId::Top) {
            auto* ranking = named<DataTable>(QStringLiteral("Ranking"));
            Q_EMIT ranking->menuRequested(ranking->model()->index(1, 0), QPoint(10, 10));
        } else {
            Q_EMIT chart(QStringLiteral("Who most?"))->menuRequested(1, QPoint(10, 10));
        }
    }
    void choose(const QString& beginning) {
        for (QMenu* menu : window->findChildren<QMenu*>())
            for (QAction* action : menu->isVisible() ? menu->actions() : QList<QAction*>())
                if (action->text().startsWith(beginning)) {
                    action->trigger();
                    menu->close();
                    return;
                }
        FAIL() << "no entry begins with " << beginning.toStdString();
    }
    const Filter& filter() { return window->scope().place().filter; }
};

TEST_F(OpenMenuTest, OfARankingIsAboutTheRowThatWasClicked) {
    openAt(PageId::Top);
    openMenu(PageId::Top);
    becomes(artists(true, 4));
    choose(QStringLiteral("Open “"));
    EXPECT_EQ(window->scope().place().subject, Subject::ofTrack(TrackId(2)));
    window->scope().goBack();
    ASSERT_TRUE(settle());
    becomes(artists(true, 0));
    openMenu(PageId::Top);
    becomes(artists(false, 0));
    choose(QStringLiteral("Show the plays"));
    EXPECT_EQ(window->scope().place().page, PageId::History);
    EXPECT_EQ(filter().tracks, std::vector{TrackId(2)}) << "also when its row is gone";
}

TEST_F(OpenMenuTest, OfARankingFiltersByTheRowThatWasClicked) {
    openAt(PageId::Top);
    openMenu(PageId::Top);
    becomes(artists(false, 0));
    choose(QStringLiteral("Show only “"));
    EXPECT_EQ(filter().tracks, std::vector{TrackId(2)});
}

TEST_F(OpenMenuTest, OfAMarkShowsThePlaysOfThatMark) {
    openAt(PageId::Overview);
    for (const LibraryPtr& next : {artists(true, 4), artists(false, 0)}) {
        openMenu(PageId::Overview);
        becomes(next);
        choose(QStringLiteral("Show the plays"));
        EXPECT_EQ(window->scope().place().page, PageId::History);
        EXPECT_EQ(filter().artists, std::vector<std::string>{"Blur"});
        window->scope().goBack();
        ASSERT_TRUE(settle());
        becomes(artists(true, 0));
    }
}

TEST_F(OpenMenuTest, OfAMarkClicksOnThatMarkWhereverItIsNow) {
    openAt(PageId::Overview);
    openMenu(PageId::Overview);
    becomes(artists(true, 4)); // Blur is third
    choose(QStringLiteral("Show only this"));
    EXPECT_EQ(filter().artists, std::vector<std::string>{"Blur"});
    window->scope().clearFilters();
    ASSERT_TRUE(settle());
    becomes(artists(true, 0));
    openMenu(PageId::Overview);
    becomes(artists(false, 0));
    choose(QStringLiteral("Show only this"));
    EXPECT_TRUE(filter().empty()) << "it is gone, and no other is meant";
}

TEST_F(OpenMenuTest, AMarkOfAPageThatIsBeingCountedAnewSaysNothing) {
    openAt(PageId::Overview);
    for (const LibraryPtr& next : {artists(false, 4), artists(true, 0)}) {
        window->openPage(PageId::History);
        ASSERT_TRUE(settle());
        library->replace(next);
        window->openPage(PageId::Overview);
        ChartView* bars = chart(QStringLiteral("Who most?"));
        ASSERT_FALSE(bars->data().points.empty()) << "it is shown as it was";
        Q_EMIT bars->activated(1, Qt::NoModifier);
        Q_EMIT bars->playsRequested(1);
        Q_EMIT bars->opened(1);
        Q_EMIT chart(QStringLiteral("How much do you listen?"))->activated(0, Qt::NoModifier);
        EXPECT_EQ(window->scope().place().page, PageId::Overview);
        EXPECT_FALSE(window->scope().narrowedAtAll());
        ASSERT_TRUE(settle());
    }
    Q_EMIT chart(QStringLiteral("Who most?"))->activated(1, Qt::NoModifier);
    EXPECT_EQ(filter().artists, std::vector<std::string>{"Blur"}) << "and is heard again";
}

} // namespace
} // namespace afs
