// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/column.h"

#include <cstdlib>
#include <new>

#include <sys/mman.h>

namespace afs {

namespace {

constexpr std::size_t hugePage = std::size_t{2} << 20U;

} // namespace

void* takeColumnMemory(std::size_t bytes) {
    // From half a huge page on, so that at most as much is lost as is used.
    const bool isLarge = bytes >= hugePage / 2;
    const std::size_t pages = (bytes + hugePage - 1) / hugePage;
    void* memory = isLarge ? std::aligned_alloc(hugePage, pages * hugePage) : std::malloc(bytes);
    if (memory == nullptr)
        throw std::bad_alloc();
    if (isLarge)
        madvise(memory, pages * hugePage, MADV_HUGEPAGE); // a wish: where it is not granted, pages are small
    return memory;
}

void giveColumnMemoryBack(void* memory) noexcept {
    std::free(memory);
}

} // namespace afs
