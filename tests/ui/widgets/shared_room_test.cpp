// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/shared_room.h"

#include <gtest/gtest.h>

namespace afs {
namespace {

using Rooms = std::vector<int>;

TEST(SharedRoom, GoesByTheirPartsWhereNobodyWantsAny) {
    EXPECT_EQ(sharedRoom(90, {{0, 2}, {0, 1}}), (Rooms{60, 30}));
    EXPECT_EQ(sharedRoom(0, {{0, 2}, {0, 1}}), (Rooms{0, 0}));
    EXPECT_EQ(sharedRoom(-5, {{50, 2}, {0, 1}}), (Rooms{0, 0}));
    EXPECT_TRUE(sharedRoom(10, {}).empty());
}

TEST(SharedRoom, GoesFirstToWhoeverWantsIt) {
    EXPECT_EQ(sharedRoom(90, {{0, 2}, {90, 1}}), (Rooms{0, 90}));
    EXPECT_EQ(sharedRoom(90, {{10, 2}, {50, 1}}), (Rooms{10 + 20, 50 + 10})) << "and the rest by the parts";
    EXPECT_EQ(sharedRoom(90, {{200, 2}, {200, 1}}), (Rooms{60, 30})) << "too little for both";
    EXPECT_EQ(sharedRoom(90, {{200, 2}, {10, 1}, {0, 1}}), (Rooms{80, 10, 0}));
}

} // namespace
} // namespace afs
