// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/scan_recorder.h"

#include "core/scan/track_facts_of.h"
#include "core/store/observed_play_store.h"
#include "core/store/scan_store.h"

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

SeenWindow seenOf(const RecentlyPlayed& window) {
    SeenWindow seen;
    seen.listed = window.listed;
    for (const PlayedItem& item : window.items)
        seen.ends.push_back(item.playedAt);
    return seen;
}

/// Where the window has to reach back to; a history that scanning has not looked at yet goes on after its last play.
Result<std::optional<Instant>> coveredBefore(ScanStore& store, const PollRecord& poll, BlindTime& blind) {
    const auto rows = store.list(poll.account);
    if (!rows)
        return failure(rows.error());
    const ScanMemory memory = rows->empty() ? ScanMemory() : rows->front().memory;
    std::optional<Instant> covered = memory.coveredUntil;
    std::optional<Instant> looked = memory.lastPoll;
    if (!covered && !looked) {
        const auto last = store.lastPlay(poll.account);
        if (!last)
            return failure(last.error());
        covered = looked = *last;
    }
    if (poll.runningSince && looked)
        blind.add(GapCause::NotRunning, *looked, *poll.runningSince);
    return covered;
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
    BlindTime blind = poll.blind;
    const auto covered = coveredBefore(store, poll, blind);
    if (!covered)
        return failure(covered.error());
    const SeenWindow seen = seenOf(poll.window);
    std::vector<ObservedPlay> plays;
    for (const PlayedItem& item : poll.window.items)
        if (ObservedPlay play = playOf(item); !play.track.uri.empty())
            plays.push_back(std::move(play));
    Recorded recorded;
    recorded.ends = seen.ends;
    const auto alsoWrite = [&](Session&, const ObservedOutcome&) {
        recorded.gaps.clear();
        if (isGap(seen, *covered)) {
            Gap gap = *windowGap(seen, *covered, blind, {store.pace(poll.account, **covered).playsPerDay});
            gap.account = poll.account;
            store.writeGap(gap);
            recorded.gaps.push_back(gap);
        }
        store.writePoll(poll.account, poll.at, coveredAfter(seen, *covered),
                        seen.ends.empty() ? std::nullopt : std::optional(seen.ends.front()));
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
        store.writeWatch(watch.account, watch.watch, watch.localWatch);
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
    return ScanStore(session).putWatch(watch.account, keep(watch.watch), keep(watch.localWatch));
}

} // namespace afs
