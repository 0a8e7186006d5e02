// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/scan_recorder.h"

#include "core/scan/poll_schedule.h"
#include "core/scan/track_facts_of.h"
#include "core/store/observed_play_store.h"
#include "core/store/scan_store.h"

#include <algorithm>

namespace afs {

namespace {

constexpr Milliseconds patience = std::chrono::seconds(1);

ObservedPlay playOf(const PlayedItem& item) {
    ObservedPlay play;
    play.source = Source::WebApi;
    play.end = item.playedAt;
    play.track = trackFactsOf(item.track);
    play.contextUri = item.context.uri.toStdString();
    return play;
}

/// Nobody played anything before Spotify began, or in a month from now: it would be the newest play for ever. A clock
/// of this computer that is some days slow loses nothing.
bool isPossible(const PlayedItem& item, Instant now) {
    constexpr Instant earliest = std::chrono::sys_days(std::chrono::year(2006) / 1 / 1);
    return item.playedAt >= earliest && item.playedAt <= now + std::chrono::days(30);
}

SeenWindow seenOf(const PollRecord& poll) {
    SeenWindow seen;
    seen.listed = poll.window.listed;
    for (const PlayedItem& item : poll.window.items)
        if (isPossible(item, poll.at))
            seen.ends.push_back(item.playedAt);
    return seen;
}

std::vector<ObservedPlay> playsOf(const PollRecord& poll) {
    std::vector<ObservedPlay> plays;
    for (const PlayedItem& item : poll.window.items)
        if (ObservedPlay play = playOf(item); !play.track.uri.empty() && isPossible(item, poll.at))
            plays.push_back(std::move(play));
    return plays;
}

/// Whether the oldest play that is listed was not told of before.
bool beginsAnew(const std::vector<ObservedPlay>& plays, const ObservedOutcome& outcome) {
    const auto oldest = std::ranges::min_element(plays, {}, &ObservedPlay::end);
    return oldest != plays.end() && outcome.isNew[static_cast<std::size_t>(oldest - plays.begin())];
}

/// What is missing of a time that nobody watched: what Spotify lists afterwards, where nobody lists it, and local
/// files, which it never lists; somebody without any misses none.
std::vector<Gap> gapsOf(const WatchRecord& watch, const WatchRecord::Unwatched& time, const ListeningPace& pace) {
    std::vector<Gap> gaps;
    if (!watch.isForLocalFiles)
        gaps.push_back(gapOf(time.from, time.to, time.cause, {pace.playsPerDay - pace.localPerDay}));
    if (pace.localPerDay > 0) {
        gaps.push_back(gapOf(time.from, time.to, time.cause, {pace.localPerDay}));
        gaps.back().isOfLocalFiles = true;
    }
    for (Gap& gap : gaps)
        gap.account = watch.account;
    return gaps;
}

} // namespace

Result<Recorded> recordPoll(Session& session, const PollRecord& poll) {
    ScanStore store(session);
    const SeenWindow seen = seenOf(poll);
    const bool isFull = mayHideOlder(seen);
    const auto standing =
        store.standing(poll.account, poll.at, isFull ? std::optional(seen.ends.front()) : std::nullopt);
    if (!standing)
        return failure(standing.error());
    BlindTime blind = poll.blind;
    // Who never looked missed nothing before the last play that is known from elsewhere, and until now nobody was
    // signed in who could have looked: the program may have been there all the time.
    if (const auto looked = standing->lastPoll ? standing->lastPoll : standing->coveredUntil;
        poll.runningSince && looked)
        blind.add(standing->lastPoll ? GapCause::NotRunning : GapCause::SignedOut, *looked, *poll.runningSince);
    const std::optional<Gap> missed = windowGap(seen, standing->coveredUntil, blind, {standing->pace.playsPerDay});
    const std::vector<ObservedPlay> plays = playsOf(poll);
    Recorded recorded;
    recorded.ends = seen.ends;
    const auto alsoWrite = [&](Session&, const ObservedOutcome& outcome) {
        const auto front = seen.ends.empty() ? std::nullopt : std::optional(seen.ends.front());
        // Plays that a telephone made without a network are listed late, among those that are known, and push these
        // out. Where a full window begins with one of them, more may lie before it, back to the last play that is
        // known.
        const bool isLate =
            !missed && isFull && standing->coveredUntil && standing->before && beginsAnew(plays, outcome);
        std::optional<Gap> gap = missed;
        if (isLate)
            gap = windowGap(seen, standing->before->end, blind, {standing->before->pace.playsPerDay});
        if (gap)
            gap->account = poll.account;
        recorded.gaps.clear();
        if (store.writePoll(poll.account, poll.at, coveredAfter(seen, standing->coveredUntil), front, gap,
                            isLate ? front : std::nullopt, poll.asked))
            recorded.gaps.push_back(*gap);
    };
    const auto outcome = ObservedPlayStore(session, patience).record(poll.account, plays, alsoWrite);
    if (!outcome)
        return failure(outcome.error());
    recorded.newPlays = outcome->added;
    return recorded;
}

Result<Recorded> recordWatch(Session& session, const WatchRecord& watch) {
    ScanStore store(session);
    Recorded recorded;
    const auto alsoWrite = [&](Session&, const ObservedOutcome&) {
        recorded.gaps.clear();
        for (const WatchRecord::Unwatched& time : watch.unwatched)
            for (const Gap& gap : gapsOf(watch, time, store.pace(watch.account, time.from))) {
                store.writeGap(gap);
                recorded.gaps.push_back(gap);
            }
        store.writeWatch(watch.account, watch.watch, watch.localWatch, watch.asked);
        if (watch.coveredUntil)
            store.writePoll(watch.account, *watch.coveredUntil, watch.coveredUntil);
    };
    const auto outcome = ObservedPlayStore(session, patience).record(watch.account, watch.plays, alsoWrite);
    if (!outcome)
        return failure(outcome.error());
    recorded.newPlays = outcome->added;
    return recorded;
}

Status keepWatch(Session& session, const WatchRecord& watch) {
    const UnstoredWatch unstored{watch.plays, watch.unwatched, watch.isForLocalFiles, watch.coveredUntil};
    const auto keep = [&](const QByteArray& state) {
        return state.isEmpty() || unstored.isEmpty() ? state : unstored.besideState(state);
    };
    return ScanStore(session).putWatch(watch.account, keep(watch.watch), keep(watch.localWatch), watch.asked);
}

} // namespace afs
