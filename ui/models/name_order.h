// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"

#include <array>
#include <cstdint>
#include <memory>
#include <mutex>
#include <vector>

namespace afs {

/// The order of all titles, artists or albums of a snapshot, by the collation of the locale. Made when it is first
/// asked for (a tenth of a second for sixty thousand names: on a worker) and kept until another snapshot asks; whoever
/// asks meanwhile waits for it. Any thread. Keeps no snapshot alive.
class NameOrder {
public:
    enum class Of { Titles, Artists, Albums };

    struct Ranks {
        std::vector<std::uint32_t> ofIndex; ///< by index; equal names have one
        std::uint32_t missing = 0;          ///< the rank of those without a name, above all others
    };
    using RanksPtr = std::shared_ptr<const Ranks>;

    RanksPtr of(const LibraryPtr& library, Of what);

private:
    struct Known {
        std::mutex mutex;
        std::weak_ptr<const Library> library;
        RanksPtr ranks;
    };

    std::array<Known, 3> m_known;
};

} // namespace afs
