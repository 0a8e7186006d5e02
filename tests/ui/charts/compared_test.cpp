// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/charts/made_charts.h"
#include "ui/theme/contrast.h"
#include "ui/theme/theme.h"

#include <QApplication>

#include <gtest/gtest.h>

#include <algorithm>
#include <memory>
#include <vector>

namespace afs {
namespace {

/// Bars that end beyond what they are held against.
template <typename View>
std::unique_ptr<View> compared() {
    auto view = std::make_unique<View>();
    ChartData data = test::numbered(3);
    for (ChartPoint& point : data.points) {
        point.value = 10;
        point.compared = 5;
    }
    view->setData(data);
    view->resize(600, 300);
    view->show();
    return view;
}

/// The contrasts at the edges of the tick that lies across `line` of pixels.
double weakestEdge(const std::vector<QColor>& line, const QColor& tick) {
    double weakest = 0;
    for (std::size_t i = 1; i + 1 < line.size(); ++i) {
        if (line[i] != tick)
            continue;
        for (const QColor& beside : {line[i - 1], line[i + 1]})
            if (beside != tick)
                weakest = weakest == 0 ? contrastOf(tick, beside) : std::min(weakest, contrastOf(tick, beside));
    }
    return weakest;
}

class ComparedTicks : public testing::TestWithParam<ColourScheme> {
protected:
    void SetUp() override { applyColourScheme(*qApp, GetParam()); }
    void TearDown() override { applyColourScheme(*qApp, ColourScheme::Light); }
    static QColor tickOf(const QWidget& view) { return mixed(themeOf(&view).card, themeOf(&view).text, 0.75); }
};

TEST_P(ComparedTicks, AreSeenInsideABar) {
    const auto bars = compared<BarChartView>();
    const QImage picture = bars->grab().toImage();
    std::vector<QColor> column;
    const int x = picture.width() / 2;
    for (int y = 0; y < picture.height(); ++y)
        column.push_back(picture.pixelColor(x, y));
    EXPECT_GE(weakestEdge(column, tickOf(*bars)), 3);
}

TEST_P(ComparedTicks, AreSeenInsideARowOfARanking) {
    const auto rows = compared<RankBarsView>();
    const QImage picture = rows->grab().toImage();
    double seen = 0;
    for (int y = 0; y < picture.height() && seen == 0; ++y) {
        std::vector<QColor> row;
        for (int x = 0; x < picture.width(); ++x)
            row.push_back(picture.pixelColor(x, y));
        if (std::count(row.begin(), row.end(), themeOf(rows.get()).series) > 100)
            seen = weakestEdge(row, tickOf(*rows));
    }
    EXPECT_GE(seen, 3);
}

INSTANTIATE_TEST_SUITE_P(Schemes, ComparedTicks, testing::Values(ColourScheme::Light, ColourScheme::Dark));

} // namespace
} // namespace afs
