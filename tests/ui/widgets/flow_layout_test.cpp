// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flow_layout.h"

#include <QWidget>

#include <gtest/gtest.h>

#include <array>

namespace afs {
namespace {

class FlowLayoutTest : public testing::Test {
protected:
    FlowLayoutTest() {
        auto* flow = new FlowLayout(&row);
        flow->setContentsMargins(0, 0, 0, 0);
        flow->setSpacing(10);
        for (QWidget*& item : items) {
            item = new QWidget(&row);
            item->setFixedSize(100, 30);
            flow->addWidget(item);
        }
        row.show();
    }
    FlowLayout& flow() { return *static_cast<FlowLayout*>(row.layout()); }
    std::array<int, 4> linesIn(int width) {
        row.resize(width, 300);
        std::array<int, 4> lines{};
        for (std::size_t i = 0; i < items.size(); ++i)
            lines[i] = items[i]->y() / 40;
        return lines;
    }

    QWidget row;
    std::array<QWidget*, 4> items{};
};

TEST_F(FlowLayoutTest, TakesAsManyLinesAsItNeeds) {
    EXPECT_EQ(linesIn(430), (std::array{0, 0, 0, 0}));
    EXPECT_EQ(linesIn(429), (std::array{0, 0, 0, 1}));
    EXPECT_EQ(linesIn(210), (std::array{0, 0, 1, 1}));
}

TEST_F(FlowLayoutTest, WhatBelongsTogetherGoesDownTogether) {
    flow().keepTogetherFrom(items[1]);
    EXPECT_EQ(linesIn(430), (std::array{0, 0, 0, 0}));
    EXPECT_EQ(linesIn(429), (std::array{0, 1, 1, 1}));
    EXPECT_EQ(flow().heightForWidth(429), 70);
    EXPECT_EQ(linesIn(210), (std::array{0, 1, 1, 2})) << "no line has room for all of it";
}

} // namespace
} // namespace afs
