// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/charts/made_charts.h"
#include "ui/charts/chart_tip.h"
#include "ui/charts/focus_ring.h"
#include "ui/theme/contrast.h"

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <set>

namespace afs {
namespace {

using test::ChartKind;

class EveryChart : public testing::TestWithParam<ChartKind> {
protected:
    EveryChart() : view(test::shown(GetParam())) { QApplication::setActiveWindow(view.get()); }
    ~EveryChart() override { applyColourScheme(*qApp, ColourScheme::Light); }

    QPoint centreOf(int index) const { return view->markOf(index).center().toPoint(); }

    std::unique_ptr<ChartView> view;
};

int coloursOf(const QImage& image) {
    std::set<QRgb> colours;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            colours.insert(image.pixel(x, y));
        }
    }
    return static_cast<int>(colours.size());
}

TEST_P(EveryChart, IsNotBlank) {
    EXPECT_GT(coloursOf(view->grab().toImage()), 4);
}

TEST_P(EveryChart, IsAListOfItsDataForAScreenReader) {
    view->setAccessibleName(QStringLiteral("When?"));
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(view.get());
    ASSERT_NE(list, nullptr);
    EXPECT_EQ(list->role(), QAccessible::List);
    EXPECT_EQ(list->text(QAccessible::Name), QStringLiteral("When?"));
    EXPECT_EQ(list->text(QAccessible::Description), QStringLiteral("A summary."));
    ASSERT_EQ(list->childCount(), GetParam().points);
    for (int index = 0; index < list->childCount(); ++index) {
        QAccessibleInterface* item = list->child(index);
        ASSERT_TRUE(item->isValid());
        EXPECT_EQ(item->role(), QAccessible::ListItem);
        EXPECT_EQ(item->text(QAccessible::Name), view->data().points[static_cast<std::size_t>(index)].name);
        EXPECT_EQ(item->parent(), list);
        EXPECT_EQ(list->indexOfChild(item), index);
        EXPECT_FALSE(item->rect().isEmpty()) << index;
        EXPECT_FALSE(item->state().invisible);
    }
    EXPECT_EQ(list->child(GetParam().points), nullptr);
    EXPECT_EQ(list->child(-1), nullptr);
}

TEST_P(EveryChart, AnItemLiesWhereItIsPainted) {
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(view.get());
    for (const int index : {0, 3, GetParam().points - 1}) {
        const QPoint centre = list->child(index)->rect().center();
        EXPECT_EQ(list->childAt(centre.x(), centre.y()), list->child(index));
    }
}

TEST_P(EveryChart, AnItemCanBePressed) {
    QSignalSpy activated(view.get(), &ChartView::activated);
    QAccessibleInterface* item = QAccessible::queryAccessibleInterface(view.get())->child(2);
    ASSERT_NE(item->actionInterface(), nullptr);
    EXPECT_TRUE(item->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()));
    item->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    ASSERT_EQ(activated.size(), 1);
    EXPECT_EQ(activated[0][0].toInt(), 2);
}

TEST_P(EveryChart, AnItemThatIsGoneIsInvalidAndTheOthersAreNew) {
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(view.get());
    QAccessibleInterface* last = list->child(GetParam().points - 1);
    ChartData fewer = test::numbered(2);
    fewer.points[1].name = QStringLiteral("another");
    view->setData(fewer);
    EXPECT_EQ(list->childCount(), 2);
    EXPECT_EQ(list->child(1)->text(QAccessible::Name), QStringLiteral("another"));
    EXPECT_FALSE(last->isValid());
    EXPECT_TRUE(last->text(QAccessible::Name).isEmpty());
    last->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
}

TEST_P(EveryChart, TheKeyboardReachesBothEndsAndActivates) {
    QSignalSpy activated(view.get(), &ChartView::activated);
    QSignalSpy opened(view.get(), &ChartView::opened);
    view->setFocus();
    QTest::keyClick(view.get(), Qt::Key_Return); // nothing is current
    EXPECT_EQ(activated.size(), 0);
    QTest::keyClick(view.get(), Qt::Key_Right);
    EXPECT_EQ(view->current(), 0);
    QTest::keyClick(view.get(), Qt::Key_Left);
    EXPECT_EQ(view->current(), 0);
    QTest::keyClick(view.get(), Qt::Key_End);
    EXPECT_EQ(view->current(), GetParam().points - 1);
    QTest::keyClick(view.get(), Qt::Key_Down);
    EXPECT_EQ(view->current(), GetParam().points - 1);
    QTest::keyClick(view.get(), Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClick(view.get(), Qt::Key_Home);
    QTest::keyClick(view.get(), Qt::Key_Space);
    QTest::keyClick(view.get(), Qt::Key_Return, Qt::ShiftModifier);
    ASSERT_EQ(activated.size(), 2);
    EXPECT_EQ(activated[0][0].toInt(), GetParam().points - 1);
    EXPECT_EQ(activated[0][1].value<Qt::KeyboardModifiers>(), Qt::ControlModifier);
    EXPECT_EQ(activated[1][0].toInt(), 0);
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened[0][0].toInt(), 0);
    QTest::keyClick(view.get(), Qt::Key_Escape);
    EXPECT_EQ(view->current(), -1);
}

TEST_P(EveryChart, OffersThePlaysBehindAMarkAndAMenuByKeyMouseAndAssistiveTechnology) {
    QSignalSpy plays(view.get(), &ChartView::playsRequested);
    QSignalSpy menu(view.get(), &ChartView::menuRequested);
    view->setFocus();
    QTest::keyClick(view.get(), Qt::Key_P); // nothing is current
    QTest::keyClick(view.get(), Qt::Key_End);
    QTest::keyClick(view.get(), Qt::Key_P);
    ASSERT_EQ(plays.size(), 1);
    EXPECT_EQ(plays[0][0].toInt(), GetParam().points - 1);
    const QPoint mark = view->markOf(1).center().toPoint();
    QContextMenuEvent event(QContextMenuEvent::Mouse, mark, view->mapToGlobal(mark));
    QApplication::sendEvent(view.get(), &event);
    ASSERT_EQ(menu.size(), 1);
    EXPECT_EQ(menu[0][0].toInt(), view->nearest(mark));
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(view.get());
    face->child(2)->actionInterface()->doAction(QAccessibleActionInterface::showMenuAction());
    ASSERT_EQ(menu.size(), 2);
    EXPECT_EQ(menu[1][0].toInt(), 2);
}

TEST_P(EveryChart, MarksThatAreThingsOpenByEnterAndFilterBySpace) {
    QSignalSpy activated(view.get(), &ChartView::activated);
    QSignalSpy opened(view.get(), &ChartView::opened);
    view->setEnterOpens(true);
    view->setFocus();
    QTest::keyClick(view.get(), Qt::Key_Home);
    QTest::keyClick(view.get(), Qt::Key_Return);
    QTest::keyClick(view.get(), Qt::Key_Space);
    EXPECT_EQ(opened.size(), 1);
    EXPECT_EQ(activated.size(), 1);
}

TEST(RankCourseTest, TheFirstIsOnTopAndWhereThereIsNoRankTheLineHasAHole) {
    RankCourseView view;
    view.resize(400, 200);
    ChartData data;
    for (const double rank : {1.0, 10.0, 0.0, 100.0})
        data.points.push_back({.name = QStringLiteral("x"), .value = rank});
    view.setData(data);
    EXPECT_LT(view.markOf(0).center().y(), view.markOf(1).center().y());
    const double step = view.markOf(1).center().y() - view.markOf(0).center().y();
    EXPECT_NEAR(view.markOf(3).center().y() - view.markOf(1).center().y(), step, 1) << "ten times is ten times";
    EXPECT_EQ(view.nearest(view.markOf(2).center()), 2) << "what was not played can be pointed at too";
    EXPECT_EQ(rankScale(1), std::vector<double>{1});
    EXPECT_EQ(rankScale(7), (std::vector<double>{1, 2, 3, 5}));
    EXPECT_EQ(rankScale(20), (std::vector<double>{1, 2, 5, 10, 20})) << "its lower half can be read too";
    EXPECT_EQ(rankScale(150), (std::vector<double>{1, 3, 10, 30, 100}));
    EXPECT_EQ(rankScale(60'000), (std::vector<double>{1, 10, 100, 1000, 10'000}));
}

TEST_P(EveryChart, EveryDatumIsReachedByArrows) {
    view->setFocus();
    std::set<int> reached;
    std::vector<int> open{0};
    while (!open.empty()) {
        const int from = open.back();
        open.pop_back();
        if (!reached.insert(from).second) {
            continue;
        }
        for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
            view->setCurrent(from);
            QTest::keyClick(view.get(), key);
            open.push_back(view->current());
        }
    }
    EXPECT_EQ(static_cast<int>(reached.size()), GetParam().points);
}

TEST_P(EveryChart, AltArrowsAndASecondEscapeAreLeftToThePage) {
    view->setFocus();
    QTest::keyClick(view.get(), Qt::Key_Home);
    view->setCurrent(1);
    QKeyEvent back(QEvent::KeyPress, Qt::Key_Left, Qt::AltModifier);
    QApplication::sendEvent(view.get(), &back);
    EXPECT_FALSE(back.isAccepted());
    EXPECT_EQ(view->current(), 1);
    QKeyEvent first(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    QApplication::sendEvent(view.get(), &first);
    EXPECT_TRUE(first.isAccepted());
    QKeyEvent second(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    QApplication::sendEvent(view.get(), &second);
    EXPECT_FALSE(second.isAccepted());
}

TEST_P(EveryChart, AfterAClickTheFirstEscapeIsForThePage) {
    QTest::mouseClick(view.get(), Qt::LeftButton, Qt::NoModifier, centreOf(2));
    QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    QApplication::sendEvent(view.get(), &escape);
    EXPECT_FALSE(escape.isAccepted());
    EXPECT_EQ(view->current(), -1);
}

TEST_P(EveryChart, TheMouseFindsItsDatumAndTheTipNeverCoversIt) {
    QSignalSpy hovered(view.get(), &ChartView::hovered);
    for (const int index : {0, 2, GetParam().points - 1}) {
        QTest::mouseMove(view.get(), centreOf(index));
        EXPECT_EQ(view->hoveredIndex(), index);
        const auto* tip = view->findChild<ChartTip*>();
        ASSERT_NE(tip, nullptr);
        EXPECT_TRUE(tip->isVisible());
        EXPECT_EQ(tip->accessibleName(), view->data().points[static_cast<std::size_t>(index)].name);
        const QRect mark = view->markOf(index).toAlignedRect().translated(view->mapToGlobal(QPoint(0, 0)));
        EXPECT_FALSE(tip->geometry().intersects(mark)) << index;
    }
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(view.get(), &leave);
    EXPECT_EQ(view->hoveredIndex(), -1);
    EXPECT_FALSE(view->findChild<ChartTip*>()->isVisible());
    EXPECT_EQ(hovered.last()[0].toInt(), -1);
}

TEST_P(EveryChart, AClickActivatesAndADoubleClickOpens) {
    QSignalSpy activated(view.get(), &ChartView::activated);
    QSignalSpy opened(view.get(), &ChartView::opened);
    QTest::mouseClick(view.get(), Qt::LeftButton, Qt::ControlModifier, centreOf(1));
    ASSERT_EQ(activated.size(), 1);
    EXPECT_EQ(activated[0][0].toInt(), 1);
    EXPECT_EQ(activated[0][1].value<Qt::KeyboardModifiers>(), Qt::ControlModifier);
    QTest::mouseClick(view.get(), Qt::RightButton, Qt::NoModifier, centreOf(1));
    EXPECT_EQ(activated.size(), 1);
    QTest::mousePress(view.get(), Qt::LeftButton, Qt::NoModifier, centreOf(1));
    QTest::mouseRelease(view.get(), Qt::LeftButton, Qt::NoModifier, centreOf(GetParam().points - 1));
    EXPECT_EQ(activated.size(), 1); // let go elsewhere: a change of mind
    QTest::mouseDClick(view.get(), Qt::LeftButton, Qt::NoModifier, centreOf(3));
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened[0][0].toInt(), 3);
    EXPECT_EQ(activated.size(), 1); // only the click before it counts as one
}

/// As it looks without focus, however the window system deals that out.
QImage lookOf(ChartView& view) {
    QCoreApplication::processEvents();
    view.clearFocus();
    return view.grab().toImage();
}

TEST_P(EveryChart, FollowsThePaletteOfTheApplicationAtOnce) {
    const QImage light = lookOf(*view);
    applyColourScheme(*qApp, ColourScheme::Dark);
    const QImage dark = lookOf(*view);
    EXPECT_FALSE(light == dark);
    EXPECT_TRUE(dark == lookOf(*test::shown(GetParam()))); // as if it had been made in it
    applyColourScheme(*qApp, ColourScheme::Light);
    EXPECT_TRUE(lookOf(*view) == light);
}

TEST_P(EveryChart, FollowsAPaletteOfItsOwn) {
    const QImage light = lookOf(*view);
    view->setPalette(darkPalette());
    applyColourScheme(*qApp, ColourScheme::Dark);
    EXPECT_TRUE(lookOf(*view) == lookOf(*test::shown(GetParam())));
    applyColourScheme(*qApp, ColourScheme::Light);
    view->setPalette(QPalette());
    EXPECT_TRUE(lookOf(*view) == light);
}

TEST_P(EveryChart, FollowsTheFontAtOnce) {
    const QImage before = view->grab().toImage();
    QFont large = view->font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    view->setFont(large);
    EXPECT_FALSE(view->grab().toImage() == before);
}

TEST_P(EveryChart, FadesWhatIsNotSelected) {
    ChartData data = view->data();
    const QPoint other = centreOf(2);
    const QColor before = view->grab().toImage().pixelColor(other);
    data.points[1].selected = true;
    view->setData(data);
    const QColor after = view->grab().toImage().pixelColor(other);
    const QColor card = themeOf(view.get()).card;
    if (contrastOf(before, card) > 1.5) {
        EXPECT_LT(contrastOf(after, card), contrastOf(before, card));
    }
}

TEST_P(EveryChart, IsFramedOnItsCardWhenKeysReachItAndNotWhenTheMouseDoes) {
    QWidget card;
    card.resize(1000, 400);
    ChartView* chart = view.release(); // the card owns it from here on
    chart->setParent(&card);
    chart->setGeometry(50, 50, 900, 260);
    card.show();
    chart->show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&card));
    chart->clearFocus();
    const auto ring = [&card]() -> QWidget* {
        auto* found = card.findChild<FocusRing*>(QString(), Qt::FindDirectChildrenOnly);
        return found && found->isVisible() ? found : nullptr;
    };
    chart->setFocus(Qt::TabFocusReason);
    ASSERT_NE(ring(), nullptr);
    EXPECT_TRUE(ring()->geometry().contains(chart->geometry())) << "no text of the chart is crossed";
    chart->setCurrent(0);
    const QRect mark = chart->markOf(0).toAlignedRect().translated(chart->pos());
    EXPECT_TRUE(ring()->geometry().contains(mark));
    EXPECT_FALSE(ring()->geometry().contains(chart->geometry()));
    chart->clearFocus();
    EXPECT_EQ(ring(), nullptr);
    chart->setFocus(Qt::MouseFocusReason);
    EXPECT_EQ(ring(), nullptr);
    QTest::keyClick(chart, Qt::Key_End);
    EXPECT_NE(ring(), nullptr);
}

TEST_P(EveryChart, BearsNoData) {
    view->setData({});
    EXPECT_FALSE(view->grab().isNull());
    EXPECT_EQ(view->nearest(QPointF(400, 100)), -1);
    view->setFocus();
    QTest::keyClick(view.get(), Qt::Key_Right);
    QTest::keyClick(view.get(), Qt::Key_Return);
    EXPECT_EQ(view->current(), -1);
    view->resize(1, 1);
    EXPECT_FALSE(view->grab().isNull());
}

TEST_P(EveryChart, MarksLieInsideTheWidgetAtAnySize) {
    for (const QSize size : {QSize(360, 160), QSize(600, 200), QSize(1900, 500)}) {
        view->resize(size);
        view->grab();
        for (int index = 0; index < GetParam().points; ++index) {
            const QRectF mark = view->markOf(index);
            EXPECT_TRUE(mark.isNull() || QRectF(view->rect()).adjusted(-5, -5, 5, 5).contains(mark))
                << index << " at " << size.width();
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Of, EveryChart, testing::ValuesIn(test::chartKinds()),
                         [](const auto& kind) { return std::string(kind.param.name); });

TEST(TipPlacement, PrefersAboveAndNeverCoversTheDatum) {
    const QRect screen(0, 0, 1000, 800);
    const QSize size(200, 40);
    EXPECT_LT(placeBeside(QRect(400, 300, 20, 200), size, screen).bottom(), 300);
    for (int x = 0; x < 980; x += 35) {
        for (int y = 0; y < 700; y += 35) {
            const QRect datum(x, y, 20, 100);
            const QRect place = placeBeside(datum, size, screen);
            EXPECT_TRUE(screen.contains(place));
            EXPECT_FALSE(place.intersects(datum)) << x << "," << y;
        }
    }
}

} // namespace
} // namespace afs
