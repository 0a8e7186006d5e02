// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/strong_id.h"

#include <QString>

#include <array>
#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace afs {

/// What is blocked together when Spotify has enough of it; in the order in which they are served, but for tokens, which
/// others wait for: they come first. Values are stored: never renumber.
enum class RequestGroup { Live, Profile, RecentlyPlayed, Playlists, PlaylistItems, Tracks, Albums, Tokens };
constexpr std::size_t requestGroups = 8;

/// The policy. Spotify publishes no numbers; these stay below every limit that was reported.
struct RateLimits {
    int perWindow = 30;
    Milliseconds window = std::chrono::seconds(30);
    Milliseconds spacing = Milliseconds(300);
    Milliseconds shortWait = std::chrono::seconds(60); ///< a `Retry-After` up to this is waited for
    Milliseconds shortTokenWait =
        std::chrono::seconds(20); ///< the same for tokens: another program may wait for its turn
    int attempts = 5;             ///< of a request that meets an outage
    Milliseconds firstBackoff = std::chrono::seconds(1);
    Milliseconds outagePause = std::chrono::minutes(5);
    Milliseconds longestBlock = std::chrono::days(7);
};

enum class BlockCause { RateLimit, Quota, Outage };

/// A group that an app leaves alone until a moment: Spotify limits the apps of different people apart. It stays listed
/// when that has passed, until a request of the group succeeds: `step` remembers how often in a row Spotify gave no
/// time of its own, or one that did not help.
struct GroupBlock {
    RequestGroup group = RequestGroup::Live;
    BlockCause cause = BlockCause::RateLimit;
    Instant until;
    int step = 0;
    QString app = {}; ///< its client id; empty: of a version that did not write it down, and kept to by every app

    bool operator==(const GroupBlock&) const = default;
};

/// One takes the place of the other.
inline bool isSameBlock(const GroupBlock& a, const GroupBlock& b) {
    return a.group == b.group && a.app == b.app;
}

/// What has to survive a restart.
struct RateState {
    std::vector<GroupBlock> blocks;
    std::chrono::sys_days day;                 ///< UTC
    std::array<int, requestGroups> requests{}; ///< started on that day
    std::chrono::sys_days newestDay{}; ///< on which an earlier run asked something; after `day` the clock was set back

    bool operator==(const RateState&) const = default;
};

/// Requests of the day, without those for tokens, of which no budget is.
int requestsToday(const RateState& state);

using RequestTicket = StrongId<struct RequestTicketTag, std::uint64_t>;

/// How a request ended, as far as the limits are concerned.
struct RequestOutcome {
    enum class Kind {
        Answered,    ///< with anything that is no sign of a limit or an outage
        RateLimited, ///< 429
        Unavailable, ///< 5xx, time out, no network, no JSON
    };
    Kind kind = Kind::Answered;
    std::optional<Milliseconds> retryAfter;
    bool quotaExceeded = false;
};

enum class RequestVerdict {
    Done,    ///< the answer is the caller's; others go on after withdraw() or repeat()
    Again,   ///< it waits for its next turn
    Blocked, ///< its group is blocked for its app now: see blockOf()
    GivenUp, ///< it met an outage that is its own: others of its group were answered meanwhile, or nobody else met one
};

/// Who may ask Spotify, and when: one request at a time, spaced, at most so many in a rolling window, the most urgent
/// group first; an app that Spotify limits keeps no other app waiting. Pure: the moment comes with each call, the
/// random numbers (0 to 1) with the constructor. A clock that is set back delays nothing by more than the waits of the
/// policy, and no block.
class RateGovernor {
public:
    /// `state`: what an earlier run left behind, but for outages, which are of whoever met them. Where its newest day
    /// is still to come the clock was set back meanwhile: its blocks end as much earlier.
    RateGovernor(const RateLimits& limits, RateState state, std::function<double()> random);

    /// `app`: the client id that asks. `address`: what is asked for, where a group has many; the first that meets an
    /// outage may be alone with it.
    RequestTicket ask(RequestGroup group, const QString& app = {}, const QString& address = {});
    void withdraw(RequestTicket ticket); ///< waiting or running; unknown ones are fine

    /// The request that begins now; it is counted, and runs until finished().
    std::optional<RequestTicket> next(Instant now);
    /// When next() may have an answer; empty: not before something else happens.
    std::optional<Instant> wakeAt(Instant now) const;
    /// Takes out what waits for a group that is blocked.
    std::vector<RequestTicket> takeRefused(Instant now);

    RequestVerdict finished(RequestTicket ticket, const RequestOutcome& outcome, Instant now);
    /// Lets the running request wait once more, at the earliest at `moment`; it was answered, but has to be repeated.
    void repeat(RequestTicket ticket, Instant moment);

    /// The running request did not begin after all: it is not counted, and out of the line.
    void giveBack(RequestTicket ticket);

    /// Nor did this one: other programs were before it, and nobody begins before `moment`. It waits on, in its place.
    void postpone(RequestTicket ticket, Instant moment);

    /// Blocks that another program met. The longer one of a group counts; an outage is of whoever met it.
    void learn(const std::vector<GroupBlock>& blocks, Instant now);

    /// It is `now`: blocks of before a clock was set back end as much earlier, until it is put right. Every call with a
    /// moment that changes something says so, too.
    void keepTime(Instant now);

    /// The network is back: what waits because of an outage need not.
    void forgetOutages();

    /// The one that keeps `app` waiting; the last to end where there are several.
    std::optional<GroupBlock> blockOf(RequestGroup group, Instant now, const QString& app = {}) const;
    const RateState& state() const { return m_state; }

private:
    struct Waiting {
        RequestTicket ticket;
        RequestGroup group;
        QString app;
        QString address;
        Instant notBefore;
        int failures = 0;
        Instant failedSince{};
        bool wasLimited = false;
    };

    Instant freeAt(Instant now) const;
    Instant readyAt(const Waiting& waiting) const;
    void rollBack(Instant now);
    void rollDay(Instant now);
    void block(const Waiting& request, BlockCause cause, std::optional<Milliseconds> wait, Instant now);
    RequestVerdict limited(Waiting request, const RequestOutcome& outcome, Instant now);
    RequestVerdict unavailable(Waiting request, Instant now);
    bool isAlone(const Waiting& request, Instant now);

    using OfApp = std::pair<RequestGroup, QString>;
    /// An address that was given up.
    struct GivenUp {
        QString address;
        Instant at;
    };

    RateLimits m_limits;
    RateState m_state;
    std::function<double()> m_random;
    std::vector<Waiting> m_waiting; ///< in the order of asking
    std::optional<Waiting> m_running;
    std::deque<Instant> m_starts;             ///< inside the window
    Instant m_othersUntil;                    ///< until then other programs leave no room
    std::map<QString, Instant> m_pausedUntil; ///< by app
    std::map<OfApp, Instant> m_answeredAt;
    std::map<OfApp, GivenUp> m_givenUp;               ///< since which nobody was answered
    Instant m_now;                                    ///< as it was told last
    Milliseconds m_setBack{0};                        ///< by so much, in all
    std::map<OfApp, std::vector<Instant>> m_outdated; ///< ends of blocks by the clock as it was before that
    std::uint64_t m_lastTicket = 0;
};

/// `Retry-After`: whole seconds, or a moment as HTTP writes it. Empty when it is neither, or in the past; at most
/// `longest`.
std::optional<Milliseconds> parseRetryAfter(std::string_view text, Instant now, Milliseconds longest);

} // namespace afs
