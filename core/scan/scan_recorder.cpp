// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/scan_recorder.h"

#include "core/scan/poll_schedule.h"
#include "core/scan/track_facts_of.h"
#include "core/spotify/api_error.h"
#include "core/store/observed_play_store.h"
#include "core/store/scan_store.h"

#include <algorithm>
#include <functional>

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

/// Nobody played anything before Spotify began, or tomorrow: it would be the newest play until then, and hide what is
/// lost. Where Spotify does not say what time it is, a clock of this computer that is some days slow loses nothing.
bool isPossible(Instant playedAt, const PollRecord& poll) {
    constexpr Instant earliest = std::chrono::sys_days(std::chrono::year(2006) / 1 / 1);
    const bool isToCome = poll.window.toldAt && playedAt > *poll.window.toldAt + std::chrono::days(1);
    return playedAt >= earliest && !isToCome && playedAt <= poll.at + slowestClock;
}

/// By Spotify's clock, as its plays are, where ours is wrong.
Instant lookedAt(const PollRecord& poll) {
    constexpr Milliseconds tolerated = std::chrono::hours(1);
    const Instant told = poll.window.toldAt.value_or(poll.at);
    return std::chrono::abs(told - poll.at) > tolerated ? told : poll.at;
}

SeenWindow seenOf(const PollRecord& poll) {
    SeenWindow seen;
    seen.listed = poll.window.listed;
    for (const PlayedItem& item : poll.window.items)
        seen.ends.push_back(item.playedAt);
    seen.ends.insert(seen.ends.end(), poll.window.unnamed.begin(), poll.window.unnamed.end());
    std::erase_if(seen.ends, [&](Instant end) { return !isPossible(end, poll); });
    std::ranges::sort(seen.ends);
    return seen;
}

/// Nothing is known of when they were: they make no play, and no gap either.
int untimedIn(const PollRecord& poll) {
    const auto isTimed = [&](Instant end) { return isPossible(end, poll); };
    const auto timed = std::ranges::count_if(poll.window.items, isTimed, &PlayedItem::playedAt) +
                       std::ranges::count_if(poll.window.unnamed, isTimed);
    return std::max(0, poll.window.listed - static_cast<int>(timed));
}

std::optional<SeenSpan> spanOf(const SeenWindow& seen) {
    if (seen.ends.empty())
        return {};
    return SeenSpan{seen.ends.front(), seen.ends.back(), seen.listed};
}

/// A song, as far as Spotify says, and nothing that it could be stored as.
bool isUnnamed(const PlayedItem& item) {
    const QString& type = item.track.type;
    return (type.isEmpty() || type == QLatin1String("track")) && trackFactsOf(item.track).uri.empty();
}

/// A play that Spotify lists without saying of what: a song's time before its end, about.
std::vector<Gap> unnamedPlays(const PollRecord& poll) {
    std::vector<Instant> ends = poll.window.unnamed;
    for (const PlayedItem& item : poll.window.items)
        if (isUnnamed(item))
            ends.push_back(item.playedAt);
    std::vector<Gap> gaps;
    for (const Instant end : ends)
        if (isPossible(end, poll))
            gaps.push_back({{}, poll.account, end - std::chrono::minutes(3), end, GapCause::Unnamed, 1});
    return gaps;
}

std::vector<ObservedPlay> playsOf(const PollRecord& poll) {
    std::vector<ObservedPlay> plays;
    for (const PlayedItem& item : poll.window.items)
        if (ObservedPlay play = playOf(item); !play.track.uri.empty() && isPossible(item.playedAt, poll))
            plays.push_back(std::move(play));
    return plays;
}

/// The ends of plays that nobody knew, and that are older than what was known to be covered; ascending.
std::vector<Instant> lateOf(const std::vector<ObservedPlay>& plays, const ObservedOutcome& outcome, Instant covered) {
    std::vector<Instant> late;
    for (std::size_t i = 0; i < plays.size(); ++i)
        if (outcome.isAdded[i] && plays[i].end < covered)
            late.push_back(plays[i].end);
    std::ranges::sort(late);
    return late;
}

/// What may be missing before what a look listed. `late`: see lateGap().
std::optional<Gap> gapBefore(const SeenWindow& seen, const PollRecord& poll, const ScanStanding& standing,
                             const std::function<std::vector<Instant>(Instant covered)>& late) {
    BlindTime blind = poll.blind;
    // Who never looked missed nothing before the last play that is known from elsewhere, and until now nobody was
    // signed in who could have looked: the program may have been there all the time.
    const bool isAfterHistory = !standing.lastPoll && standing.coveredUntil;
    const auto known = isAfterHistory ? standing.coveredUntil : standing.lastPoll;
    if (const auto looked = known ? known : standing.signedInAt; poll.runningSince && looked)
        blind.add(isAfterHistory ? GapCause::SignedOut : GapCause::NotRunning, *looked, *poll.runningSince);
    const auto covered = coveredBefore(seen, {standing.coveredUntil, standing.lastPoll, standing.signedInAt});
    std::optional<Gap> gap =
        windowGap(seen, covered, blind, {standing.pace.playsPerDay - standing.pace.localPerDay}, standing.lastPoll);
    if (!gap && standing.coveredUntil && standing.lastWindow)
        gap = lateGap(seen, late(*standing.coveredUntil), *standing.coveredUntil, *standing.lastWindow, blind);
    if (gap)
        gap->isAfterHistory = isAfterHistory;
    return gap;
}

/// What is missing of a time that nobody watched: what Spotify lists afterwards, where nobody lists it, and local
/// files, which it never lists; somebody without any misses none.
std::vector<Gap> gapsOf(const WatchRecord& watch, const WatchRecord::Unwatched& time, const ListeningPace& pace,
                        const HourBefore& hour) {
    std::vector<Gap> gaps;
    using Of = WatchRecord::Unwatched::Of;
    if (!watch.isForLocalFiles && time.of != Of::LocalFiles)
        gaps.push_back(gapOf(time.from, time.to, time.cause,
                             {pace.playsPerDay - pace.localPerDay, hour.playsPerDay - hour.localPerDay}));
    if (pace.localPerDay > 0 && time.of != Of::Listed) {
        gaps.push_back(gapOf(time.from, time.to, time.cause, {pace.localPerDay, hour.localPerDay}));
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
    const auto span = spanOf(seen);
    const auto front = span ? std::optional(span->from) : std::nullopt;
    const std::vector<ObservedPlay> plays = playsOf(poll);
    Recorded recorded;
    recorded.ends = seen.ends;
    recorded.untimed = untimedIn(poll);
    ScanStanding standing;
    const auto look = [&] {
        standing = store.standing(poll.account, poll.at, mayHideOlder(seen) ? front : std::nullopt);
    };
    const auto alsoWrite = [&](Session&, const ObservedOutcome& outcome) {
        std::vector<Gap> missing = unnamedPlays(poll);
        if (const auto gap =
                gapBefore(seen, poll, standing, [&](Instant covered) { return lateOf(plays, outcome, covered); }))
            missing.push_back(*gap);
        recorded.gaps = store.writePoll(poll.account, lookedAt(poll), coveredAfter(seen, standing.coveredUntil), span,
                                        missing, poll.asked);
    };
    const auto outcome = ObservedPlayStore(session, patience).record(poll.account, plays, alsoWrite, look);
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
            for (const Gap& gap : gapsOf(watch, time, store.pace(watch.account, time.from),
                                         store.hourBefore(watch.account, time.from))) {
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
