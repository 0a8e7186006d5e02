// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/evidence.h"
#include "core/store/identity.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <vector>

namespace afs {

class StopWatcher;

/// When a row that was observed (the Web API's list, a live sighting, the local player) and another one are the same
/// play. In milliseconds.
struct MatchTolerance {
    /// Both tell the end to the second, by two clocks.
    std::int64_t exactMs = 2'000;
    /// A watcher looks once a minute at worst, and a stream is closed some seconds after its end. Less than nearly
    /// every song lasts, so that the next repeat is nearer to its own row.
    std::int64_t nearMs = 90'000;
    /// An account row knows its minute only: it ended within it.
    std::int64_t minuteMs = 60'000;
    /// Spotify's stamps have been the start at times, so the whole of a measured play is looked at; no more than this,
    /// because a stream left open claims days.
    std::int64_t longestInsideMs = 3'600'000;
    /// An end may be told late, by hours or days, when the app is used again, and the beginning is told beside it. What
    /// was played from there on ends where the play really ended, give or take the seconds that the beginning is off;
    /// who watched it may have seen it last before that.
    std::int64_t lateEndMs = 10'000;
    /// Nobody hears what was downloaded for longer than a month without a network.
    std::int64_t latestMs = 30LL * 86'400'000;

    /// What two watchers measured one after the other may overlap so far, and be two plays: songs fade into each other
    /// up to 12 s, and the watchers' clocks differ. Of a jingle: half of it.
    std::int64_t touchMs = 15'000;

    /// Rows whose ends are farther apart have nothing to do with each other.
    std::int64_t reach() const { return longestInsideMs + minuteMs + nearMs; }
};

/// When a play really ended whose end a dump tells late: by its beginning and what was played of it. Empty: not
/// so, or nobody can tell. `offlineAt`: 0 where there is none.
std::optional<std::int64_t> trueEndOf(std::int64_t end, std::int64_t ms, std::int64_t offlineAt,
                                      const MatchTolerance& tolerance = {});

enum class MatchClass : std::uint8_t {
    Exact,  ///< the ends agree
    Near,   ///< the ends are close
    Inside, ///< the observed end lies within the other play; of two that were watched: they overlap
};

struct Match {
    MatchClass matchClass = MatchClass::Exact;
    std::int64_t distance = 0; ///< ms between the ends; what is nearest wins

    bool operator==(const Match&) const = default;
};

/// A row as matching sees it.
struct Listening {
    std::int64_t ref = 0; ///< evidence id, or a larger number for a row that has none yet
    std::int64_t end = 0;
    std::int64_t ms = -1;
    std::int64_t offlineAt = 0;
    NameIdentity name;
    Source source = Source::ExtendedDump;
    const TrackRow* words = nullptr; ///< what the row named, which has to outlive this; null: nothing
};
Listening listeningOf(const EvidenceRow& row, const NameIdentity& name, const TrackRow* words);

constexpr bool isObserved(Source source) {
    return source == Source::WebApi || source == Source::Live || source == Source::LocalPlayer;
}

/// Whose words count first within a play: measured evidence before listed. The smaller, the earlier.
int speaksBefore(Source source);

/// Whether `observed` attests the play that `other` does, as far as the two alone can tell. `other` speaks before it.
std::optional<Match> matchOf(const Listening& observed, const Listening& other, const MatchTolerance& tolerance = {});

/// Whether two rows of one track, both by somebody who watched a player, are of one listening: nobody hears a song
/// twice at a time, and what repeats begins where the play before ended.
bool isHeardTogether(const EvidenceRow& one, const EvidenceRow& other);

/// Joins what was observed into plays: with each other, then with plays of dumps; one to one, nearest first, in time
/// order among equals, then who is spelled alike, then as their names say. Which dump rows are one play is given. The
/// result depends on what the rows say alone, not on the order they came in or were stored, nor on their refs.
class PlayMatcher {
public:
    explicit PlayMatcher(MatchTolerance tolerance = {}) : m_tolerance(tolerance) {}

    /// A row of a dump. `dumpPlay` is equal for the rows of one play, and theirs alone; one of them leads it.
    void addDump(const Listening& row, std::int64_t dumpPlay, bool leads);
    void addObserved(const Listening& row);

    struct Placed {
        std::int64_t ref = 0;
        std::int64_t play = 0; ///< the smallest ref of the play
        bool leads = true;
        bool withDump = false;       ///< a dump attests the play as well
        std::uint32_t component = 0; ///< rows of different components cannot influence each other
    };
    /// Every row that was added, in that order. Throws Stopped.
    std::vector<Placed> match(const std::stop_token& stop = {});

private:
    struct Member {
        std::int64_t ref = 0;
        std::size_t node = 0;
        bool leads = false;
    };
    struct Edge;

    std::vector<Edge> edges(StopWatcher& watcher) const;
    void look(std::vector<Edge>& found, std::size_t a, std::size_t b) const;
    bool comesBefore(const Edge& one, const Edge& other) const;
    std::vector<std::size_t> join(const std::vector<Edge>& edges, StopWatcher& watcher) const;

    MatchTolerance m_tolerance;
    std::vector<Listening> m_nodes; ///< observed rows and plays of dumps, each as its leading row tells it
    std::vector<Member> m_members;
    std::unordered_map<std::int64_t, std::size_t> m_dumpPlays; ///< by dumpPlay: the node
};

/// Says of many rows whether something was observed within reach of them.
class ObservedTimes {
public:
    explicit ObservedTimes(MatchTolerance tolerance = {}) : m_tolerance(tolerance) {}
    void add(std::int64_t end) { m_ends.push_back(end); }
    void sort();
    bool empty() const { return m_ends.empty(); }
    bool near(const EvidenceRow& row) const;

private:
    bool within(std::int64_t first, std::int64_t last) const;

    MatchTolerance m_tolerance;
    std::vector<std::int64_t> m_ends;
};

} // namespace afs
