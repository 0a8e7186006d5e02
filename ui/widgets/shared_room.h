// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace afs {

/// One of several beside each other that share what room is left.
struct RoomWish {
    int wanted = 0; ///< of the room that is shared
    int parts = 1;
};

/// What each gets of `room`: by its parts, but none more than it wants while another has less than that. What is left
/// when all have enough goes by the parts again.
std::vector<int> sharedRoom(int room, const std::vector<RoomWish>& wishes);

} // namespace afs
