// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/gap.h"

#include <optional>
#include <vector>

namespace afs {

/// Why nobody looked, since the last look: which causes, and for how long each.
class BlindTime {
public:
    /// From `now` on nothing is seen, for this reason; until another one, or seen().
    void begin(GapCause cause, Instant now);
    /// What turned out afterwards: asleep, not running. A moment of several causes belongs to the one that was added
    /// last.
    void add(GapCause cause, Instant from, Instant to);
    /// Somebody looked: nothing of before is asked for any more; of a look that is stored later, what began before it.
    void seen(Instant at = Instant::max());

    /// The cause of the most of [from, to); empty: nobody knows one for as much as a quarter of it.
    std::optional<GapCause> mainCause(Instant from, Instant to) const;

private:
    struct Part {
        GapCause cause = GapCause::NotRunning;
        Instant from;
        std::optional<Instant> to; ///< empty: still
    };
    std::vector<Part> m_parts;
};

/// How much somebody listens, to estimate what a gap lost.
struct Pace {
    double playsPerDay = 0;                ///< of the weeks before
    std::optional<double> justBefore = {}; ///< of the hour before, as much a day; empty: nobody knows
};

/// What one answer of Spotify's says about the time before it.
struct SeenWindow {
    std::vector<Instant> ends; ///< ascending
    int listed = 0;            ///< with those that could not be read
};

/// Spotify listed about as many plays as it remembers: it leaves out of the 50 what it no longer has. A page of fewer
/// lists all that there is.
bool mayHideOlder(const SeenWindow& window);

/// What is known when a look at the last plays tells of them.
struct KnownBefore {
    std::optional<Instant> coveredUntil; ///< the newest play
    std::optional<Instant> lastLook;     ///< at the last plays
    std::optional<Instant> signedInAt;
};

/// Until when everything is known that was played before `window`: until the newest play that is known; of somebody who
/// has none until the sign-in, before which nothing is to be known. Where nothing that is listed ended more than a
/// day before the last look, also until a day before that one: a device without a network may tell as late. Empty: the
/// history begins here.
std::optional<Instant> coveredBefore(const SeenWindow& window, const KnownBefore& known);

/// Whether something may be missing before a window of the last plays, see windowGap().
bool isGap(const SeenWindow& window, std::optional<Instant> coveredUntil);

/// What is missing before a window of the last plays: when Spotify listed all that it remembers, and nothing of it was
/// known, the time between what was known before (`coveredUntil`, see coveredBefore()) and the oldest one listed now.
/// Times are Spotify's, so that a wrong clock of ours makes no gap. `coveredUntil` empty: the history begins here. Its
/// cause is looked for since `lastLook`, where that is later.
std::optional<Gap> windowGap(const SeenWindow& window, std::optional<Instant> coveredUntil, const BlindTime& blind,
                             const Pace& pace, std::optional<Instant> lastLook = {});

/// What may be missing before a full window in which some plays came late, as those do that a telephone made without a
/// network: they push known ones out, and more of them may lie before it, back to where the window before began
/// (`lastWindow`), but by no more than a day, or than they are listed for. `late`: ends of plays that nobody knew,
/// older than `coveredUntil`, ascending. As many as there would be if they had gone on before as long as they are
/// listed; where that is none, and the first of them is no close successor of what is not seen, nothing is missing.
std::optional<Gap> lateGap(const SeenWindow& window, const std::vector<Instant>& late, Instant coveredUntil,
                           Instant lastWindow, const BlindTime& blind);

/// The newest play that is known of once `window` is stored.
std::optional<Instant> coveredAfter(const SeenWindow& window, std::optional<Instant> coveredUntil);

/// Time of which plays may be missing, and about how many: who listened in the hour before goes on for about an hour,
/// who did not stays silent as long; after that as ever.
Gap gapOf(Instant from, Instant to, GapCause cause, const Pace& pace);

} // namespace afs
