// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timers.h"
#include "core/domain/ids.h"
#include "core/scan/unstored_file.h"
#include "core/store/api_data.h"

#include <functional>

namespace afs {

class StoreThread;

/// What the pollers of an account work with. All of it outlives them.
struct PollerServices {
    StoreThread& store;
    const Clock& clock;
    Timers& timers;
    std::function<double()> random; ///< 0 to 1
    std::function<UnstoredFile(AccountId, UnstoredFile::Of)> unstored = [](AccountId, UnstoredFile::Of) {
        return UnstoredFile();
    };
    /// With what is stored of an answer to a question of now.
    std::function<AskedAfter(AccountId)> asked = [](AccountId) { return AskedAfter(); };
    /// An answer was refused: what the Web API told was deleted, so the sign-in may have ended as well.
    std::function<void()> deletedMeanwhile = [] {};
};

} // namespace afs
