// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <new>
#include <string_view>

namespace afs {

/// The bytes of one file, with the room behind them that simdjson reads into. Kept and filled again for the next file:
/// it grows and never shrinks. Memory that was never written to costs nothing.
class PaddedBuffer {
public:
    static constexpr std::size_t padding = 64;

    std::size_t size() const { return m_size; }
    std::string_view view() const { return {m_bytes.get(), m_size}; }
    void clear() { m_size = 0; }

    /// Room for `more` bytes behind the present ones; fill it and say take(). Throws std::bad_alloc.
    char* room(std::size_t more) {
        const std::size_t needed = m_size + more + padding;
        if (needed > m_capacity)
            reallocate(std::max(needed, m_capacity + m_capacity / 2));
        return m_bytes.get() + m_size;
    }
    void take(std::size_t count) {
        m_size += count;
        std::memset(m_bytes.get() + m_size, 0, padding);
    }
    void assign(std::string_view bytes) {
        clear();
        std::memcpy(room(bytes.size()), bytes.data(), bytes.size());
        take(bytes.size());
    }

private:
    struct Free {
        void operator()(char* bytes) const { std::free(bytes); }
    };

    void reallocate(std::size_t capacity) {
        char* bytes = static_cast<char*>(std::realloc(m_bytes.get(), capacity));
        if (bytes == nullptr)
            throw std::bad_alloc();
        (void)m_bytes.release();
        m_bytes.reset(bytes);
        m_capacity = capacity;
    }

    std::unique_ptr<char, Free> m_bytes;
    std::size_t m_size = 0;
    std::size_t m_capacity = 0;
};

} // namespace afs
