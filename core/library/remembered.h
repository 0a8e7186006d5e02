// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
        if (this != &other)
            m_value.reset();
        return *this;
    }

    /// `make() -> Value`; who asks meanwhile waits for it.
    template <typename Make>
    const Value& get(const Make& make) const {
        const std::scoped_lock lock(m_mutex);
        if (!m_value)
            m_value.emplace(make());
        return *m_value;
    }

private:
    mutable std::mutex m_mutex;
    mutable std::optional<Value> m_value;
};

} // namespace afs
