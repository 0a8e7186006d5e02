// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dump/import_report.h"

#include <chrono>
#include <functional>
#include <optional>

namespace afs {

/// Turns counts into what a person wants to see (fraction, rows per second, time left), at most ten times a second;
/// the beginning of a phase is told at once.
/// One thread; a check and an import have a meter each.
class ProgressMeter {
public:
    using Tell = std::function<void(const ImportProgress&)>;

    explicit ProgressMeter(Tell tell) : m_tell(std::move(tell)), m_start(SteadyClock::now()), m_lastTold(m_start) {}

    /// `fraction` of the files' bytes that were read.
    void reading(std::int64_t rows, double fraction);
    void comparing(std::int64_t rows);
    void writing(std::int64_t rows, std::int64_t total);
    void indexing(std::int64_t rows);
    void saving(std::int64_t rows);

private:
    using SteadyClock = std::chrono::steady_clock;
    void tell(ImportProgress::Phase phase, std::int64_t rows, std::int64_t total, double fraction);

    Tell m_tell;
    SteadyClock::time_point m_start;
    SteadyClock::time_point m_lastTold;
    std::optional<ImportProgress::Phase> m_phase; ///< told last
};

} // namespace afs
