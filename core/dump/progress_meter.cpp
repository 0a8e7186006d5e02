// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/progress_meter.h"

#include <algorithm>

namespace afs {

namespace {
constexpr std::chrono::milliseconds shortestPause{100};
constexpr double enoughToEstimate = 0.02;
} // namespace

void ProgressMeter::tell(ImportProgress::Phase phase, std::int64_t rows, std::int64_t total, double fraction) {
    if (!m_tell)
        return;
    const auto now = SteadyClock::now();
    if (m_phase == phase && now - m_lastTold < shortestPause)
        return;
    m_lastTold = now;
    m_phase = phase;
    const double seconds = std::chrono::duration<double>(now - m_start).count();
    ImportProgress progress;
    progress.phase = phase;
    progress.rows = rows;
    progress.rowsTotal = total;
    progress.fraction = std::clamp(fraction, 0.0, 1.0);
    if (seconds > 0 && progress.isMeasured())
        progress.rowsPerSecond = static_cast<double>(rows) / seconds;
    if (progress.fraction > enoughToEstimate && progress.isMeasured())
        progress.secondsLeft = seconds * (1 - progress.fraction) / progress.fraction;
    m_tell(progress);
}

void ProgressMeter::reading(std::int64_t rows, double fraction) {
    tell(ImportProgress::Phase::Reading, rows, 0, fraction);
}

void ProgressMeter::comparing(std::int64_t rows) {
    tell(ImportProgress::Phase::Comparing, rows, rows, 1);
}

void ProgressMeter::writing(std::int64_t rows, std::int64_t total) {
    const double fraction = total > 0 ? static_cast<double>(rows) / static_cast<double>(total) : 1;
    tell(ImportProgress::Phase::Writing, rows, total, fraction);
}

void ProgressMeter::indexing(std::int64_t rows) {
    tell(ImportProgress::Phase::Indexing, rows, rows, 1);
}

void ProgressMeter::saving(std::int64_t rows) {
    tell(ImportProgress::Phase::Saving, rows, rows, 1);
}

} // namespace afs
