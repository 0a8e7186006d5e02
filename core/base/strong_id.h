// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace afs {

/// A database id that cannot be mistaken for another kind of id. 0 means "none".
template <typename Tag, typename Rep = std::int64_t>
struct StrongId {
    Rep value = 0;

    constexpr StrongId() = default;
    constexpr explicit StrongId(Rep v) : value(v) {}
    constexpr explicit operator bool() const { return value != 0; }
    constexpr auto operator<=>(const StrongId&) const = default;
};

} // namespace afs

template <typename Tag, typename Rep>
struct std::hash<afs::StrongId<Tag, Rep>> {
    std::size_t operator()(const afs::StrongId<Tag, Rep>& id) const noexcept { return std::hash<Rep>{}(id.value); }
};
