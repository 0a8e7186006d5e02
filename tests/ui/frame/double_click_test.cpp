// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/frame/opened_window.h"

#include <QMouseEvent>

namespace afs {
namespace {

using test::twoYears;

class DoubleClickTest : public test::OpenedWindow {
protected:
    /// The two presses of a double click where the bar is now, the second whatever lies there by then.
    void clickTwice(ChartView& view, int index) {
        const QPoint at = view.markOf(index).center().toPoint();
        const QPoint inWindow = view.mapTo(window.get(), at);
        QTest::mouseClick(&view, Qt::LeftButton, Qt::NoModifier, at);
        ASSERT_TRUE(settle());
        QCoreApplication::processEvents();
        EXPECT_NE(view.mapTo(window.get(), at), inWindow)
            << "the row of chips pushes the page down, or this tests nothing";
        QWidget* below = window->childAt(inWindow);
        ASSERT_NE(below, nullptr);
        QMouseEvent second(QEvent::MouseButtonDblClick, below->mapFrom(window.get(), inWindow),
                           window->mapToGlobal(inWindow), Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(below, &second);
    }
};

TEST_F(DoubleClickTest, OpensWhatTheFirstClickHitWhereverThatMovedIt) {
    open(twoYears());
    window->scope().setRange(RangeChoice::of(RangeChoice::Kind::AllTime));
    for (const int index : {0, 1}) {
        ASSERT_TRUE(settle());
        ChartView* artists = chart(QStringLiteral("Who most?"));
        ASSERT_NE(artists, nullptr);
        const std::string name = artists->data().points.at(static_cast<std::size_t>(index)).label.toStdString();
        clickTwice(*artists, index);
        EXPECT_EQ(window->scope().place().subject, Subject::ofArtist(name));
        window->scope().goBack();
        EXPECT_FALSE(window->scope().narrowedAtAll()) << "the first click was no step of its own";
    }
}

TEST_F(DoubleClickTest, AfterBackThePageShowsWhatIsSet) {
    open(twoYears());
    window->scope().setRange(RangeChoice::of(RangeChoice::Kind::AllTime));
    ASSERT_TRUE(settle());
    ChartView* artists = chart(QStringLiteral("Who most?"));
    clickTwice(*artists, 0);
    window->scope().goBack();
    ASSERT_TRUE(settle());
    for (const ChartPoint& point : artists->data().points)
        EXPECT_FALSE(point.selected);
}

} // namespace
} // namespace afs
