// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/live_poller.h"

#include "core/scan/poll_schedule.h"
#include "core/store/store_thread.h"

#include <algorithm>
#include <utility>

namespace afs {

namespace {

using namespace std::chrono_literals;

/// A state without plays is stored this often, so that after a crash little counts as not watched.
constexpr Milliseconds keepState = 10min;
constexpr PollLimits retries{1min, 5min};
/// An alarm is late by seconds; later than this, the computer slept or its clock was set.
constexpr Milliseconds lateLook = 1min;
constexpr Milliseconds slowAnswer = 10s;

WatchPolicy policyOf(LivePoller::Counts counts) {
    WatchPolicy policy;
    if (counts == LivePoller::Counts::LocalFiles)
        policy.longestLook = 15s;
    else // whoever goes on after a pause may leave the song half a minute later
        policy.pausedLook = policy.longestLook;
    return policy;
}

bool isLocalFile(const Sighting& sighting) {
    return sighting.track.uri.starts_with("spotify:local:");
}

} // namespace

LivePoller::LivePoller(AccountId account, const PollerServices& services, QObject* parent)
    : QObject(parent), m_account(account), m_services(services), m_alarm(services.timers),
      m_refusal(account, m_services),
      m_journal(account, WatchJournal::Of::Live, services, [this](const Result<Recorded>& result) { told(result); }) {}

LivePoller::~LivePoller() {
    stop();
    m_journal.finish();
}

void LivePoller::setApi(SpotifyApi* api, bool seesPrivate) {
    m_api = api;
    if (m_api != nullptr && m_problem && isOfSignIn(*m_problem))
        m_problem.reset(); // it was said of another one
    m_seesPrivate = seesPrivate;
    m_asking.reset();
    if (isRunning())
        look();
}

void LivePoller::start(Counts counts, const QByteArray& watch, const Unseen& unseen) {
    if (isRunning() && m_counts == counts)
        return;
    stop();
    m_counts = counts;
    WatchState state = stateToBegin(watch);
    m_localUnseen.reset();
    if (counts == Counts::Everything && state.isOfLocalFiles)
        m_localUnseen = state.lastLook;
    m_unseenSince = m_localUnseen ? unseen.since : state.lastLook.value_or(unseen.since);
    if (!state.lastLook)
        m_blind.add(unseen.cause, unseen.since, m_services.clock.now());
    else if (m_state.isEmpty())
        m_blind.add(GapCause::NotRunning, *state.lastLook, m_services.clock.now());
    m_watch.emplace(Source::Live, policyOf(counts), std::move(state));
    look();
}

void LivePoller::stop() {
    keep(Keeps::State);
}

void LivePoller::leave(const QByteArray& watch) {
    keep(Keeps::StateWithoutTime);
    WatchState state = stateToBegin(watch); // perhaps of a run before, of which nobody has left it
    if (!std::exchange(state.lastLook, {}))
        return;
    m_state = state.toJson();
    m_journal.add({}, {}, false, m_state, {});
}

void LivePoller::yield() {
    keep(Keeps::PlaysAlone);
    m_state.clear();
}

void LivePoller::keep(Keeps what) {
    m_awaitsRight = false;
    m_alarm.cancel();
    m_asking.reset();
    m_next.reset();
    m_playing.reset();
    m_problem.reset();
    if (!isRunning())
        return;
    const auto covered = coveredUntil(stateToKeep().lastLook);
    const bool hasLooked = m_watch->state().lastLook || m_localUnseen;
    auto plays = m_watch->pause();
    const auto unwatched = what == Keeps::State ? endBlindly(plays) : std::vector<WatchRecord::Unwatched>();
    WatchState state = stateToKeep();
    if (what == Keeps::StateWithoutTime)
        state.lastLook.reset();
    m_state = what == Keeps::PlaysAlone ? QByteArray() : state.toJson();
    if (hasLooked)
        m_journal.add(plays, unwatched, m_counts == Counts::LocalFiles, m_state, covered);
    m_watch.reset();
}

/// Why nobody looked until now is known now, and not to whoever goes on from here.
std::vector<WatchRecord::Unwatched> LivePoller::endBlindly(std::vector<ObservedPlay>& plays) {
    const Instant now = m_services.clock.now();
    const auto last = m_watch->state().lastLook;
    if (m_localUnseen || !last || !m_blind.mainCause(*last, now))
        return {};
    const auto unwatched = unwatchedUntil(now);
    if (unwatched.empty())
        return {};
    Sighting nothing;
    nothing.at = now;
    nothing.isPrivate = m_watch->state().wasPrivate;
    const auto told = m_watch->see(nothing);
    plays.insert(plays.end(), told.begin(), told.end());
    return unwatched;
}

void LivePoller::rest(GapCause reason) {
    stop();
    m_blind.begin(reason, m_services.clock.now());
}

std::optional<Instant> LivePoller::coveredUntil(std::optional<Instant> look) const {
    return m_covers && !m_localUnseen && m_counts == Counts::Everything ? look : std::nullopt;
}

WatchState LivePoller::stateToKeep() const {
    WatchState state = m_watch->state();
    state.isOfLocalFiles = m_counts == Counts::LocalFiles || m_localUnseen || !m_covers;
    if (m_localUnseen)
        state.lastLook = m_localUnseen;
    return state;
}

WatchState LivePoller::stateToBegin(const QByteArray& watch) const {
    return WatchState::fromJson(m_state.isEmpty() ? watch : m_state);
}

bool LivePoller::hasLooked(const QByteArray& watch) const {
    const WatchState state = stateToBegin(watch);
    return state.lastLook && !state.isOfLocalFiles;
}

void LivePoller::setCovers(bool covers) {
    if (std::exchange(m_covers, covers) != covers)
        m_keptAt.reset(); // the next look says so
}

void LivePoller::missed(Instant from, Instant to, GapCause cause) {
    if (isRunning() && (m_localUnseen || !m_watch->state().lastLook)) { // it goes on until the first look
        m_localUnseen = m_localUnseen.value_or(m_unseenSince);
        m_unseenSince = std::min(m_unseenSince, from);
        m_blind.add(cause, from, to);
        return;
    }
    if (to - m_unseenSince > WatchPolicy().longestWatch) // the rest is missed by the watch itself
        to = std::min(to, m_unseenSince);
    if (from < to)
        m_journal.add({}, {{from, to, cause, WatchRecord::Unwatched::Of::Listed}}, false, m_state, {});
}

void LivePoller::lookNow() {
    if (isRunning())
        woken();
}

void LivePoller::woken() {
    const Instant now = m_services.clock.now();
    if (m_next && now > *m_next + lateLook)
        m_blind.add(GapCause::Asleep, *m_next, now);
    lookIfSure();
}

void LivePoller::lookIfSure() {
    m_awaitsRight = m_isSure && !m_isSure();
    if (!m_awaitsRight)
        look();
}

void LivePoller::rightConfirmed() {
    if (m_awaitsRight && isRunning())
        lookIfSure();
}

void LivePoller::look() {
    if (m_asking)
        return;
    m_alarm.cancel();
    m_next.reset();
    m_asking = std::make_unique<QObject>();
    m_askedAt = m_services.clock.now();
    if (m_api == nullptr) {
        QMetaObject::invokeMethod(
            m_asking.get(), [this] { arrived(tl::make_unexpected(apiError(ApiProblem::SignedOut))); },
            Qt::QueuedConnection);
        return;
    }
    const auto answer = [this](const ApiResult<std::optional<PlayerState>>& player) { arrived(player); };
    if (m_seesPrivate)
        m_api->player({}, m_asking.get(), answer);
    else
        m_api->currentlyPlaying({}, m_asking.get(), answer);
}

void LivePoller::arrived(const ApiResult<std::optional<PlayerState>>& player) {
    m_asking.release()->deleteLater(); // it is what is running now
    if (!player) {
        failed(problemOf(player.error()));
        return;
    }
    m_failures = 0;
    m_refusal.answered();
    if (m_problem && !isOfStore(*m_problem))
        m_problem.reset();
    const Instant now = m_services.clock.now();
    // The network was slow; after more than the longest watch the computer slept, which is told as such.
    if (now - m_askedAt > slowAnswer && now - m_askedAt <= WatchPolicy().longestWatch)
        m_blind.add(GapCause::Offline, m_askedAt, now);
    Sighting sighting = sightingOf(*player, now);
    sighting.awake = m_services.clock.awake();
    see(std::move(sighting));
    m_blind.seen();
    plan(m_services.clock.now() + m_watch->nextLook());
    Q_EMIT changed();
}

std::vector<WatchRecord::Unwatched> LivePoller::unwatchedUntil(Instant now) const {
    using Of = WatchRecord::Unwatched::Of;
    std::vector<WatchRecord::Unwatched> times;
    const auto add = [&](Instant last, Of of) {
        if (now - last > WatchPolicy().longestWatch)
            times.push_back(unwatchedFrom(last, now, of));
    };
    if (m_localUnseen) {
        add(m_unseenSince, Of::Listed);
        add(*m_localUnseen, Of::LocalFiles);
    } else {
        add(m_watch->state().lastLook.value_or(m_unseenSince),
            m_counts == Counts::LocalFiles ? Of::LocalFiles : Of::Both);
    }
    return times;
}

WatchRecord::Unwatched LivePoller::unwatchedFrom(Instant last, Instant now, WatchRecord::Unwatched::Of of) const {
    return {last, now, m_blind.mainCause(last, now).value_or(GapCause::Asleep), of};
}

/// What plays now may say that nothing was missed, or that less time was too much.
std::vector<WatchRecord::Unwatched> LivePoller::unwatchedBefore(const Sighting& sighting) const {
    using Of = WatchRecord::Unwatched::Of;
    if (m_localUnseen || !m_watch->state().lastLook)
        return unwatchedUntil(sighting.at);
    const auto since = m_watch->unseenSince(sighting);
    if (!since)
        return {};
    return {unwatchedFrom(*since, sighting.at, m_counts == Counts::LocalFiles ? Of::LocalFiles : Of::Both)};
}

/// Of a song that began between two looks as much was heard as its position and the time since the first of them say:
/// somebody may have chosen a later part of it.
void LivePoller::noteListed(const Sighting& sighting) {
    if (sighting.isPrivate) {
        m_listed.reset();
        return;
    }
    if (sighting.kind != Sighting::Kind::Song || isLocalFile(sighting) || !sighting.position)
        return;
    const Milliseconds position = *sighting.position;
    Milliseconds heard = position;
    if (m_listed && m_listed->uri == sighting.track.uri && position >= m_listed->position)
        heard = m_listed->heard + std::min(position - m_listed->position, sighting.at - m_listed->seenAt);
    else if (m_lastLook)
        heard = std::min(position, sighting.at - *m_lastLook);
    m_listed = {sighting.track.uri, sighting.at, position, std::max(heard, Milliseconds(0))};
}

/// A song that was going on already while local files alone were watched: nobody lists it any more, and what its
/// position says of it was heard.
void LivePoller::believePosition(const Sighting& sighting) {
    WatchState state = m_watch->state();
    const auto& song = state.song;
    const bool isWatched = song && (song->isPlaying || (song->storedEnd && song->track.uri == sighting.track.uri));
    const bool isListed = sighting.kind == Sighting::Kind::Song && !isLocalFile(sighting);
    if (isWatched || !isListed || !sighting.isPlaying || !state.wasPlaying)
        return;
    state.lastLook.reset();
    if (m_listed)
        state.lastLook = sighting.at - m_listed->heard;
    if (song && !song->storedEnd)
        state.song.reset();
    m_watch.emplace(Source::Live, policyOf(m_counts), std::move(state));
}

void LivePoller::see(Sighting sighting) {
    const Instant now = sighting.at;
    m_playing = nowPlaying(sighting);
    const bool isForLocalFiles = m_counts == Counts::LocalFiles;
    if (isForLocalFiles || m_localUnseen)
        noteListed(sighting);
    else
        m_listed.reset();
    if (isForLocalFiles && sighting.kind == Sighting::Kind::Song && !isLocalFile(sighting))
        sighting.kind = Sighting::Kind::Other;
    const auto unwatched = unwatchedBefore(sighting);
    if (m_localUnseen)
        believePosition(sighting);
    m_localUnseen.reset();
    const auto plays = m_watch->see(sighting);
    m_lastLook = now;
    if (plays.empty() && unwatched.empty() && m_keptAt && now - *m_keptAt < keepState && now >= *m_keptAt)
        return;
    m_keptAt = now;
    m_state = stateToKeep().toJson();
    m_journal.add(plays, unwatched, isForLocalFiles, m_state, coveredUntil(now));
}

void LivePoller::told(const Result<Recorded>& result) {
    if (!result) {
        m_problem = storeProblem(result.error());
    } else {
        if (m_problem && isOfStore(*m_problem))
            m_problem.reset();
        Q_EMIT recorded(*result);
    }
    Q_EMIT changed();
}

void LivePoller::failed(const ScanProblem& problem) {
    const Instant now = m_services.clock.now();
    m_problem = problem;
    m_refusal.failed(problem);
    m_playing.reset();
    m_blind.begin(causeOf(problem.kind), now);
    const Milliseconds retry = retryInterval(++m_failures, retries, m_services.random()) / 2;
    if (problem.kind == ScanProblem::Kind::Refused)
        plan(now + PollLimits().longest);
    else if (problem.kind != ScanProblem::Kind::SignedOut) // there setApi() goes on
        plan(problem.until ? std::max(now, *problem.until) + std::chrono::seconds(1) : now + retry);
    Q_EMIT changed();
}

void LivePoller::plan(Instant next) {
    m_next = next;
    m_alarm.set(next, [this] { woken(); });
}

} // namespace afs
