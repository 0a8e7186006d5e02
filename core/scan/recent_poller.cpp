// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/recent_poller.h"

#include "core/base/logging.h"
#include "core/store/store_thread.h"

#include <algorithm>
#include <utility>

namespace afs {

namespace {

using namespace std::chrono_literals;

/// An alarm is late by seconds; later than this, the computer slept or its clock was set.
constexpr Milliseconds latePoll = 2min;
/// While an import holds the account.
constexpr Milliseconds whileImporting = 10s;

} // namespace

RecentPoller::RecentPoller(AccountId account, const PollerServices& services, QObject* parent)
    : QObject(parent), m_account(account), m_services(services), m_alarm(services.timers),
      m_storeAgain(services.timers), m_refusal(account, m_services) {}

void RecentPoller::setApi(SpotifyApi* api) {
    m_api = api;
    if (m_api != nullptr && m_problem && isOfSignIn(*m_problem))
        m_problem.reset(); // it was said of another one
    if (m_isRunning)
        look();
}

void RecentPoller::setLimits(const PollLimits& limits) {
    if (limits == m_limits)
        return;
    m_limits = limits;
    if (!m_isRunning || m_isLooking || m_problem || !m_lastPoll)
        return;
    plan(std::max(m_services.clock.now(), *m_lastPoll + pollInterval(m_ends, *m_lastPoll, m_limits)));
    Q_EMIT changed();
}

void RecentPoller::start(std::optional<Instant> lastPoll) {
    if (m_isRunning)
        return;
    m_isRunning = m_isInCharge = true;
    if (!m_lastPoll || (lastPoll && *lastPoll > *m_lastPoll)) {
        m_lastPoll = lastPoll; // of an earlier run, or of somebody else
        m_runningSince = m_services.clock.now();
    }
    look();
}

void RecentPoller::stop() {
    m_isRunning = m_isInCharge = m_awaitsRight = false;
    m_alarm.cancel();
    m_next.reset();
}

void RecentPoller::rest(GapCause reason) {
    const bool wasInCharge = m_isInCharge;
    stop();
    m_isInCharge = wasInCharge;
    m_blind.begin(reason, m_services.clock.now());
}

void RecentPoller::lookNow() {
    storeKept();
    if (!m_isRunning)
        return;
    // A network that comes and goes is no reason to ask each time: nothing can have slipped by meanwhile.
    const Instant now = m_services.clock.now();
    const bool isFresh = m_lastPoll && now >= *m_lastPoll && now - *m_lastPoll < m_limits.sane().shortest;
    if (isFresh && !m_problem && (!m_next || now <= *m_next))
        return;
    woken();
}

void RecentPoller::lookOnce(QObject* context, std::function<void(const ScanRound&)> done, Patience patience) {
    m_waiting.push_back({context, std::move(done), patience});
    if (!m_isRunning && !m_lastPoll)
        m_runningSince = m_services.clock.now();
    storeKept(); // or the answer would wait until it is tried by itself
    look();
}

std::optional<Instant> RecentPoller::remembered() const {
    if (!m_lastPoll)
        return {};
    const auto window = timeOfWindow(m_ends, *m_lastPoll);
    return window ? std::optional(*m_lastPoll + *window) : std::nullopt;
}

int RecentPoller::looksADay() const {
    return m_lastPoll ? looksPerDay(pollInterval(m_ends, *m_lastPoll, m_limits)) : 0;
}

void RecentPoller::woken() {
    const Instant now = m_services.clock.now();
    if (m_next && now > *m_next + latePoll)
        m_blind.add(GapCause::Asleep, *m_next, now);
    lookIfSure();
}

void RecentPoller::lookIfSure() {
    m_awaitsRight = m_isSure && !m_isSure();
    if (!m_awaitsRight)
        look();
}

void RecentPoller::rightConfirmed() {
    if (m_awaitsRight && m_isRunning)
        lookIfSure();
}

void RecentPoller::look() {
    if (m_isLooking)
        return;
    m_alarm.cancel();
    m_next.reset();
    if (m_api == nullptr) {
        // From inside a call of somebody who wants an answer later.
        QMetaObject::invokeMethod(
            this, [this] { failed(signedOutProblem()); }, Qt::QueuedConnection);
        return;
    }
    m_isLooking = true;
    m_asked = m_api;
    m_askedAfter = m_services.asked(m_account);
    m_api->recentlyPlayed(this, [this](const ApiResult<RecentlyPlayed>& window) { arrived(window); });
}

void RecentPoller::arrived(const ApiResult<RecentlyPlayed>& window) {
    if (!window) {
        m_isLooking = false;
        if (m_api != nullptr && m_api != m_asked) { // somebody signed in anew meanwhile
            look();
            return;
        }
        failed(problemOf(window.error()));
        return;
    }
    store({m_account, m_services.clock.now(), *window, m_blind, m_runningSince, m_askedAfter});
}

void RecentPoller::store(const PollRecord& poll) {
    m_isStoring = true;
    m_services.store.run<Recorded>([poll](Session& session) { return recordPoll(session, poll); }, this,
                                   [this, poll](const Result<Recorded>& result) { stored(result, poll); });
}

/// What was seen is kept, and Spotify need not be asked again.
void RecentPoller::keep(const ScanProblem& problem, const PollRecord& poll) {
    const Instant now = m_services.clock.now();
    m_problem = problem;
    m_kept = poll;
    Milliseconds wait = whileImporting;
    if (problem.kind == ScanProblem::Kind::Waiting) {
        Q_EMIT waits(problem.error.message);
    } else {
        m_blind.begin(causeOf(problem.kind), now);
        wait = retryInterval(++m_failures, m_limits, m_services.random());
        finishImpatient({0, {}, {}, problem.error, 0});
    }
    m_storeAgain.set(now + wait, [this] { storeKept(); });
    Q_EMIT changed();
}

void RecentPoller::storeKept() {
    m_storeAgain.cancel();
    if (m_kept && !m_isStoring)
        store(*m_kept);
}

void RecentPoller::stored(const Result<Recorded>& result, const PollRecord& poll) {
    m_isStoring = false;
    if (!result) {
        const ScanProblem problem = storeProblem(result.error());
        if (problem.kind == ScanProblem::Kind::Offline) { // nobody may store it any more
            m_isLooking = false;
            m_kept.reset();
            failed(problem);
            m_services.deletedMeanwhile();
            return;
        }
        // Who only wanted one look gives it up with a database that is away.
        if (m_isRunning || problem.kind == ScanProblem::Kind::Waiting || isAwaited()) {
            keep(problem, poll);
            return;
        }
        m_isLooking = false;
        m_kept.reset();
        failed(problem);
        return;
    }
    const Instant at = poll.at;
    m_isLooking = false;
    m_blind.seen(m_kept ? at : Instant::max());
    m_kept.reset();
    m_failures = 0;
    m_problem.reset();
    m_refusal.answered();
    m_runningSince.reset();
    m_lastPoll = at;
    m_ends = result->ends;
    if (std::exchange(m_untimed, result->untimed) != result->untimed && m_untimed > 0)
        qCInfo(logSpotify) << "plays of account" << m_account.value << "without a usable time:" << m_untimed;
    if (m_isRunning)
        plan(std::max(m_services.clock.now(), at + pollInterval(m_ends, at, m_limits)));
    Q_EMIT recorded(*result);
    finish({result->newPlays, result->gaps, {}, {}, m_untimed});
    Q_EMIT changed();
}

void RecentPoller::failed(const ScanProblem& problem) {
    const Instant now = m_services.clock.now();
    m_problem = problem;
    m_refusal.failed(problem);
    m_blind.begin(causeOf(problem.kind), now);
    ++m_failures;
    if (m_isRunning) {
        const Milliseconds retry = retryInterval(m_failures, m_limits, m_services.random());
        switch (problem.kind) {
        case ScanProblem::Kind::SignedOut:
            break; // setApi() goes on
        case ScanProblem::Kind::Refused:
            plan(now + m_limits.sane().longest);
            break;
        case ScanProblem::Kind::Blocked:
        case ScanProblem::Kind::Offline:
        case ScanProblem::Kind::Database:
        case ScanProblem::Kind::Waiting:
            // A little later than told, so that not everybody comes at once.
            plan(problem.until ? std::max(now, *problem.until) + retry / 60 : now + retry);
            break;
        }
    }
    // After an outage it is tried again at a moment, too; but nobody asked for that.
    const bool isBlocked = problem.kind == ScanProblem::Kind::Blocked;
    finish({0, {}, isBlocked ? problem.until : std::nullopt, problem.error, 0});
    Q_EMIT changed();
}

void RecentPoller::finish(const ScanRound& round) {
    for (const Waiting& waiting : std::exchange(m_waiting, {}))
        if (waiting.context)
            waiting.answer(round);
}

void RecentPoller::finishImpatient(const ScanRound& round) {
    const auto patient = std::partition(m_waiting.begin(), m_waiting.end(),
                                        [](const Waiting& w) { return w.patience == Patience::None; });
    std::vector<Waiting> answered(std::make_move_iterator(patient), std::make_move_iterator(m_waiting.end()));
    m_waiting.erase(patient, m_waiting.end());
    std::swap(answered, m_waiting);
    for (const Waiting& waiting : answered)
        if (waiting.context)
            waiting.answer(round);
}

bool RecentPoller::isAwaited() const {
    return std::ranges::any_of(m_waiting, [](const Waiting& w) { return w.context && w.patience == Patience::Much; });
}

void RecentPoller::plan(Instant next) {
    m_next = next;
    m_alarm.set(next, [this] { woken(); });
}

} // namespace afs
