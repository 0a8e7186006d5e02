// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/habits.h"

#include "core/statistics/row_walk.h"

#include <algorithm>

namespace afs {

Streaks streaks(const Selection& selection, std::chrono::local_days today) {
    using std::chrono::days;
    Streaks found;
    Streak run;
    for (const DayAmount& day : selection.days) {
        if (run.days > 0 && day.day == run.from + days(run.days))
            ++run.days;
        else
            run = {day.day, 1};
        if (run.days > found.longest.days)
            found.longest = run;
        if (run.from <= today && run.from + days(run.days) >= today)
            found.current = run;
    }
    return found;
}

Sessions sessions(const Library& library, const Selection& selection) {
    Sessions found;
    std::int64_t start = 0;
    std::int64_t end = 0;
    std::int64_t plays = 0;
    const auto close = [&] {
        if (plays == 0)
            return;
        ++found.count;
        found.totalMs += end - start;
        if (end - start > found.longestMs || !found.longestStart) {
            found.longestMs = end - start;
            found.longestPlays = plays;
            found.longestStart = Instant(Milliseconds(start));
        }
    };
    forEachPlay(library, selection, [&](Row row, const Amount& amount) {
        const std::int64_t playEnd = library.end[row];
        const std::int64_t playStart = playEnd - amount.ms - amount.msEstimated;
        if (plays == 0 || playStart - end > sessionGapMs) {
            close();
            start = playStart;
            plays = 0;
        }
        start = std::min(start, playStart); // a long play begins before those that end during it
        end = playEnd;
        ++plays;
    });
    close();
    return found;
}

Skips skips(const Library& library, const Scope& scope) {
    const SkipMarks marks(library);
    const RowWalk walk(library, scope, CountingRule::Everything);
    Skips found;
    walk.blocks(walk.first(), walk.last(), walk.range(), [&](const RowWalk::Block& block) {
        for (std::size_t i = 0; i < block.count; ++i) {
            const Row row = block.rows[i];
            if (!marks.isKnown(row))
                continue;
            ++found.plays;
            found.skipped += marks.isSkipped(row) ? 1 : 0;
        }
    });
    return found;
}

} // namespace afs
