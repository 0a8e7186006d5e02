// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/column.h"

#include <algorithm>
#include <cstdlib>
#include <mutex>
#include <new>
#include <vector>

#include <sys/mman.h>

namespace afs {

namespace {

constexpr std::size_t hugePage = std::size_t{2} << 20U;

#ifdef __SANITIZE_ADDRESS__
constexpr bool keepsBlocks = false; // so that whoever reads a snapshot that is gone is found
#else
constexpr bool keepsBlocks = true;
#endif

std::size_t pagesOf(std::size_t bytes) {
    return (bytes + hugePage - 1) / hugePage;
}

/// From half a huge page on, so that at most as much is lost as is used.
bool isLarge(std::size_t bytes) {
    return bytes >= hugePage / 2;
}

/// Large blocks. What a snapshot gives back is kept for the next one, up to as much as is in use: with the last
/// snapshot all of it goes. A page that the system has to hand out costs more than the copy that fills it.
class LargeBlocks {
public:
    void* take(std::size_t pages) {
        const std::scoped_lock lock(m_mutex);
        const auto spare = std::ranges::find(m_spare, pages, &Block::pages);
        void* memory = nullptr;
        if (spare != m_spare.end()) {
            memory = spare->memory;
            m_spare.erase(spare);
            m_sparePages -= pages;
        } else {
            memory = fresh(pages);
        }
        if (memory != nullptr)
            m_pagesInUse += pages;
        return memory;
    }

    void giveBack(void* memory, std::size_t pages) {
        const std::scoped_lock lock(m_mutex);
        madvise(memory, pages * hugePage, MADV_FREE); // until it is needed again, the system may have it
        m_spare.push_back({memory, pages});
        m_sparePages += pages;
        m_pagesInUse -= pages;
        while (m_sparePages > (keepsBlocks ? m_pagesInUse : 0)) {
            m_sparePages -= m_spare.front().pages;
            std::free(m_spare.front().memory);
            m_spare.erase(m_spare.begin());
            --m_blocks;
        }
    }

private:
    struct Block {
        void* memory = nullptr;
        std::size_t pages = 0;
    };

    void* fresh(std::size_t pages) {
        m_spare.reserve(m_blocks + 1); // giving back needs no memory
        void* memory = std::aligned_alloc(hugePage, pages * hugePage);
        if (memory == nullptr)
            return nullptr;
        madvise(memory, pages * hugePage, MADV_HUGEPAGE); // a wish: where it is not granted, pages are small
        ++m_blocks;
        return memory;
    }

    std::mutex m_mutex;
    std::vector<Block> m_spare; ///< the oldest first
    std::size_t m_blocks = 0;   ///< in use and spare
    std::size_t m_sparePages = 0;
    std::size_t m_pagesInUse = 0;
};

LargeBlocks& largeBlocks() {
    static LargeBlocks blocks;
    return blocks;
}

} // namespace

void* takeColumnMemory(std::size_t bytes) {
    void* memory = isLarge(bytes) ? largeBlocks().take(pagesOf(bytes)) : std::malloc(bytes);
    if (memory == nullptr)
        throw std::bad_alloc();
    return memory;
}

void giveColumnMemoryBack(void* memory, std::size_t bytes) noexcept {
    if (isLarge(bytes))
        largeBlocks().giveBack(memory, pagesOf(bytes));
    else
        std::free(memory);
}

} // namespace afs
