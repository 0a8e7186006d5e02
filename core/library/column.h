// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace afs {

/// Memory for `bytes` bytes; a large block lies on huge pages where the system has them, and is one that a former
/// snapshot gave back where there is one. Any thread may ask. Throws std::bad_alloc.
void* takeColumnMemory(std::size_t bytes);
void giveColumnMemoryBack(void* memory, std::size_t bytes) noexcept;

/// What std::vector wants to know of an allocator.
template <typename T>
struct ColumnAllocator {
    using value_type = T;

    ColumnAllocator() = default;
    template <typename Other>
    ColumnAllocator(const ColumnAllocator<Other>&) noexcept {} // NOLINT(google-explicit-constructor): as std's

    T* allocate(std::size_t count) { return static_cast<T*>(takeColumnMemory(count * sizeof(T))); }
    void deallocate(T* memory, std::size_t count) noexcept { giveColumnMemoryBack(memory, count * sizeof(T)); }
    bool operator==(const ColumnAllocator&) const = default;
};

/// One value a play. A new snapshot is a copy of the former one, and on pages of 4 KiB most of the time of that copy
/// goes into faulting them in.
template <typename T>
using Column = std::vector<T, ColumnAllocator<T>>;

} // namespace afs
