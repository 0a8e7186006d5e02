// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/shared_room.h"

#include <algorithm>
#include <cstddef>

namespace afs {

std::vector<int> sharedRoom(int room, const std::vector<RoomWish>& wishes) {
    std::vector<int> given(wishes.size());
    std::vector<bool> isServed(wishes.size());
    int left = std::max(0, room);
    const auto partsOf = [&](bool all) {
        int parts = 0;
        for (std::size_t i = 0; i < wishes.size(); ++i)
            parts += all || !isServed[i] ? wishes[i].parts : 0;
        return std::max(1, parts);
    };
    // Whoever wants no more than its parts has it, and leaves more to the others.
    for (bool isChanged = true; isChanged;) {
        isChanged = false;
        const int parts = partsOf(false);
        const int shared = left;
        for (std::size_t i = 0; i < wishes.size(); ++i) {
            if (isServed[i] || wishes[i].wanted > shared * wishes[i].parts / parts)
                continue;
            given[i] = std::max(0, wishes[i].wanted);
            left -= given[i];
            isServed[i] = isChanged = true;
        }
    }
    const bool isEnough = std::all_of(isServed.begin(), isServed.end(), [](bool served) { return served; });
    const int parts = partsOf(isEnough);
    for (std::size_t i = 0; i < wishes.size(); ++i)
        if (isEnough || !isServed[i])
            given[i] += left * wishes[i].parts / parts;
    return given;
}

} // namespace afs
