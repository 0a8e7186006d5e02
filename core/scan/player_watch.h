// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/observed_play.h"
#include "core/scan/sighting.h"
#include "core/scan/watch_state.h"

#include <vector>

namespace afs {

/// The policy of watching. Looks are at most `longestLook` apart while something plays, so that no play of half a
/// minute falls between two of them.
struct WatchPolicy {
    Milliseconds countsAfter = std::chrono::seconds(30); ///< a shorter song: when it was heard to its end
    Milliseconds shortestLook = std::chrono::seconds(5);
    Milliseconds longestLook = std::chrono::seconds(30);
    Milliseconds silentLook = std::chrono::seconds(60); ///< nothing that counts plays
    Milliseconds pausedLook = std::chrono::seconds(60); ///< the same, within `pausedFor` after a song
    Milliseconds pausedFor = std::chrono::minutes(15);
    /// A change is told, and looked at so long after it, by a player of this computer, which sleeps when that does;
    /// empty: looks find it, and nobody knows when it was.
    std::optional<Milliseconds> toldAfter = {};
    Milliseconds longestWatch = std::chrono::seconds(90); ///< between two looks; nobody watched a longer time
    Milliseconds latestLook = std::chrono::seconds(90);   ///< after it was due; the computer slept through a later one
    Milliseconds tardyLook = std::chrono::seconds(15);    ///< after it was due; a song may have come and gone
    Milliseconds endIsNear = std::chrono::seconds(15);    ///< songs fade into each other up to 12 s before the end
    Milliseconds endIsHeard = std::chrono::seconds(2);    ///< what a song may lack and be heard to its end
    Milliseconds afterTheEnd = std::chrono::milliseconds(1000); ///< a look at what comes next
};

/// Makes plays of looks at a player: by track, position and wall clock. One song that is scrubbed in, paused, or seen
/// again after a restart is one play; a song whose position falls back to the start after its end was near is another
/// one. A play is told once it counts, and again, with the end it was told with (`ObservedPlay::storedEnd`), when the
/// song stops. Pure: the moments come with the looks. A clock that was set back meanwhile was wrong before: what is
/// known moves with it, and between the looks went by what the computer was awake.
class PlayerWatch {
public:
    /// `source`: Live or LocalPlayer. `state`: what an earlier run left behind.
    explicit PlayerWatch(Source source, const WatchPolicy& policy = {}, WatchState state = {});

    /// The plays to be stored because of this look. Time that nobody watched, or by which the clock was set, is
    /// credited to a song only as far as the player's position went on.
    std::vector<ObservedPlay> see(const Sighting& sighting);

    /// Since when a song may have come and gone that nobody saw, this look being as late as it is: as long as the
    /// computer was awake, where its clock was set back. Empty: in time, or what was seen then and now plays without
    /// room for another one. To be asked before see().
    std::optional<Instant> unseenSince(const Sighting& sighting) const;

    /// How long after the last look the next one is due: when the song counts, or ends, or soon enough to miss none.
    Milliseconds nextLook() const;

    /// How long after the last look the next one still tells what happened in between. After a longer time the computer
    /// may have slept, or its clock was set.
    Milliseconds trust() const;

    /// What is known of a song that still plays, with the end of now, if it is stored and went on since: for a stop.
    std::vector<ObservedPlay> pause();

    const WatchState& state() const { return m_state; }

private:
    struct Step;

    void followClock(const Sighting& sighting);
    Step stepTo(const Sighting& sighting) const;
    bool wentOn(const Sighting& sighting, Milliseconds passed) const;
    Milliseconds roomForAnother(const Sighting& sighting, Milliseconds passed) const;
    Milliseconds threshold(const HeardSong& song) const;
    bool isRepeat(const HeardSong& song, const Sighting& sighting, const Step& step) const;
    void goOn(HeardSong& song, const Sighting& sighting, const Step& step);
    void repeat(const Sighting& sighting, const Step& step);
    void change(const Sighting& sighting, const Step& step);
    void interrupt(const Sighting& sighting, const Step& step);
    void hide();
    void endOfSong(HeardSong& song, const Step& step, Milliseconds atMost);
    void begin(const Sighting& sighting, const Step& step);
    void tell(bool isStopping);

    Source m_source;
    WatchPolicy m_policy;
    WatchState m_state;
    std::vector<ObservedPlay> m_plays;             ///< of the look that is being judged
    std::optional<Milliseconds> m_leftOfSomething; ///< until what plays now ends
    std::optional<Milliseconds> m_awake;           ///< at the last look of this run, see Clock::awake()
    bool m_standsStill = false;                    ///< it says that it plays, and its position does not move
};

} // namespace afs
