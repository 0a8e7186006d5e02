// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/place.h"

#include <optional>
#include <vector>

namespace afs {

/// The places before and after the current one, as a browser keeps them: who goes somewhere new leaves what lay ahead.
class PlaceHistory {
public:
    bool canGoBack() const { return !m_back.empty(); }
    bool canGoForward() const { return !m_forward.empty(); }

    void leave(const Place& place); ///< for somewhere new
    const Place* previous() const { return m_back.empty() ? nullptr : &m_back.back(); }
    void forgetPrevious() { m_back.pop_back(); }
    /// Where the step leads from here; nothing at the end.
    std::optional<Place> back(const Place& here);
    std::optional<Place> forward(const Place& here);

private:
    std::vector<Place> m_back;
    std::vector<Place> m_forward;
};

} // namespace afs
