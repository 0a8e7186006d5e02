// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/place_history.h"

namespace afs {

namespace {

constexpr std::size_t longestHistory = 200;

std::optional<Place> step(const Place& here, std::vector<Place>& from, std::vector<Place>& to) {
    if (from.empty())
        return std::nullopt;
    to.push_back(here);
    Place target = std::move(from.back());
    from.pop_back();
    return target;
}

} // namespace

void PlaceHistory::leave(const Place& place) {
    m_back.push_back(place);
    if (m_back.size() > longestHistory)
        m_back.erase(m_back.begin());
    m_forward.clear();
}

std::optional<Place> PlaceHistory::back(const Place& here) {
    return step(here, m_back, m_forward);
}

std::optional<Place> PlaceHistory::forward(const Place& here) {
    return step(here, m_forward, m_back);
}

} // namespace afs
