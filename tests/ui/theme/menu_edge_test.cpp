// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/contrast.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QImage>
#include <QMenu>

#include <gtest/gtest.h>

#include <algorithm>

namespace afs {
namespace {

class MenuEdge : public testing::TestWithParam<ColourScheme> {
protected:
    MenuEdge() {
        applyColourScheme(*qApp, GetParam());
        QCoreApplication::processEvents();
    }
    ~MenuEdge() override { applyColourScheme(*qApp, ColourScheme::Light); }
};

TEST_P(MenuEdge, IsSeenOnTheWindowAndOnCards) {
    QMenu menu;
    for (const char* entry : {"Today", "Yesterday", "All time"})
        menu.addAction(QLatin1String(entry));
    menu.popup(QPoint(0, 0));
    const QImage picture = menu.grab().toImage();
    menu.close();
    const Theme theme = themeOf(&menu);
    for (const QPoint at : {QPoint(picture.width() / 2, 0), QPoint(picture.width() / 2, picture.height() - 1),
                            QPoint(0, picture.height() / 2), QPoint(picture.width() - 1, picture.height() / 2)}) {
        const QColor edge = picture.pixelColor(at);
        EXPECT_GE(contrastOf(edge, theme.card), 3) << at.x() << ", " << at.y();
        EXPECT_GE(contrastOf(edge, picture.pixelColor(picture.width() - 5, picture.height() / 2)), 3) << "from within";
    }
}

TEST_P(MenuEdge, IsNotTheOnlyLineThatIsSeen) {
    QMenu menu;
    menu.addAction(QStringLiteral("Today"));
    QAction* line = menu.addSeparator();
    menu.addAction(QStringLiteral("All time"));
    menu.popup(QPoint(0, 0));
    const QImage picture = menu.grab().toImage();
    const QRect place = menu.actionGeometry(line);
    menu.close();
    double seen = 1;
    for (int y = place.top(); y <= place.bottom(); ++y)
        seen = std::max(seen, contrastOf(picture.pixelColor(place.center().x(), y), themeOf(&menu).card));
    EXPECT_GE(seen, GetParam() == ColourScheme::Contrast ? 3 : 1.29);
}

TEST(MenuRows, AreHighEnoughToBeHitAndBeginBelowTheEdge) {
    QMenu menu;
    QAction* first = menu.addAction(QStringLiteral("Today"));
    menu.popup(QPoint(0, 0));
    const QRect row = menu.actionGeometry(first);
    menu.close();
    EXPECT_GE(row.height(), 28);
    EXPECT_GE(row.top(), 4);
}

INSTANTIATE_TEST_SUITE_P(InEveryColours, MenuEdge,
                         testing::Values(ColourScheme::Light, ColourScheme::Dark, ColourScheme::Contrast));

} // namespace
} // namespace afs
