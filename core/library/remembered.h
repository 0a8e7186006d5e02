// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <mutex>
#include <optional>

namespace afs {

/// What follows from a snapshot, worked out by whoever asks first and kept with it. Any thread. A copy begins without:
/// it may be about to become another snapshot.
template <typename Value>
class Remembered {
public:
    Remembered() = default;
    Remembered(const Remembered&) noexcept {}
    Remembered& operator=(const Remembered& other) noexcept {
        if (this != &other) {
            m_known.store(nullptr);
            m_value.reset();
        }
        return *this;
    }

    /// `make() -> Value`; who asks meanwhile waits for it.
    template <typename Make>
    const Value& get(const Make& make) const {
        if (const Value* known = m_known.load(std::memory_order_acquire))
            return *known;
        const std::scoped_lock lock(m_mutex);
        if (!m_value) {
            m_value.emplace(make());
            m_known.store(&*m_value, std::memory_order_release);
        }
        return *m_value;
    }

private:
    mutable std::mutex m_mutex;
    mutable std::optional<Value> m_value;
    mutable std::atomic<const Value*> m_known{nullptr}; ///< m_value, once it is whole
};

} // namespace afs
