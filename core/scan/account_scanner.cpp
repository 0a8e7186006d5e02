// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/account_scanner.h"

#include "core/scan/local_player.h"
#include "core/scan/scan_problem.h"
#include "core/scan/scan_sentence.h"

#include <algorithm>
#include <array>
#include <utility>

namespace afs {

namespace {

std::optional<Instant> later(std::optional<Instant> a, std::optional<Instant> b) {
    return a && b ? std::max(a, b) : (a ? a : b);
}

std::optional<Instant> earlier(std::optional<Instant> a, std::optional<Instant> b) {
    return a && b ? std::min(a, b) : (a ? a : b);
}

ScanState stateOf(ScanProblem::Kind kind) {
    switch (kind) {
    case ScanProblem::Kind::SignedOut:
    case ScanProblem::Kind::Refused:
        return ScanState::SignedOut;
    case ScanProblem::Kind::Blocked:
        return ScanState::Blocked;
    case ScanProblem::Kind::Offline:
        return ScanState::Offline;
    case ScanProblem::Kind::Database:
        return ScanState::Database;
    case ScanProblem::Kind::Waiting:
        return ScanState::Working;
    }
    return ScanState::Offline;
}

} // namespace

ScanWish wishOf(const ScanSettings& settings) {
    return {settings.mode, settings.shortest, settings.longest, settings.localPlayer, settings.pausedUntil};
}

ScanSettings settingsOf(const ScanWish& wish) {
    return {wish.mode, wish.shortest, wish.longest, wish.localPlayer, wish.pausedUntil};
}

AccountScanner::AccountScanner(AccountId account, const PollerServices& services, QObject* parent)
    : QObject(parent), m_account(account), m_services(services), m_recent(account, services), m_live(account, services),
      m_resume(services.timers) {
    connect(&m_recent, &RecentPoller::changed, this, &AccountScanner::changed);
    connect(&m_recent, &RecentPoller::recorded, this, &AccountScanner::recorded);
    connect(&m_recent, &RecentPoller::waits, this, &AccountScanner::waits);
    connect(&m_live, &LivePoller::changed, this, [this] {
        tellOfPrivateSession();
        Q_EMIT changed();
    });
    connect(&m_live, &LivePoller::recorded, this, &AccountScanner::recorded);
}

AccountScanner::~AccountScanner() = default;

void AccountScanner::setSignIn(const ScanSignIn& signIn) {
    const bool isOther = signIn.api != m_signIn.api || signIn.seesPlayer != m_signIn.seesPlayer;
    m_signIn = signIn;
    if (isOther) {
        m_recent.setApi(signIn.api);
        m_live.setApi(signIn.api, signIn.seesPlayer);
    }
    Q_EMIT changed();
}

void AccountScanner::setRight(const std::function<bool()>& isSure) {
    m_recent.setRight(isSure);
    m_live.setRight(isSure);
}

void AccountScanner::setLease(Lease lease, const std::optional<ScanRow>& row) {
    if (row) {
        m_memory = row->memory;
        m_settings = settingsOf(row->wish);
    }
    // Without a database nobody else scans either: what runs goes on, and finds out by itself.
    if (lease == Lease::NoDatabase && m_lease == Lease::Ours) {
        Q_EMIT changed();
    } else {
        if (lease == Lease::Elsewhere && m_lease == Lease::Ours)
            m_live.yield();
        m_lease = lease;
        apply();
    }
    m_recent.rightConfirmed();
    m_live.rightConfirmed();
}

void AccountScanner::setSettings(const ScanSettings& settings) {
    m_settings = settings;
    apply();
}

void AccountScanner::setNewToday(int plays) {
    if (plays == m_newToday)
        return;
    m_newToday = plays;
    Q_EMIT changed();
}

void AccountScanner::setPlaylistCost(const PlaylistCost& cost) {
    if (cost == m_playlists)
        return;
    m_playlists = cost;
    Q_EMIT changed();
}

void AccountScanner::start() {
    if (m_isStarted)
        return;
    m_isStarted = true;
    apply();
}

void AccountScanner::stop() {
    m_isStarted = false;
    m_lease = Lease::Unknown;
    apply();
}

void AccountScanner::wake() {
    m_recent.lookNow();
    m_live.lookNow();
    if (m_local)
        m_local->lookNow();
}

void AccountScanner::scanNow(QObject* context, std::function<void(const ScanRound&)> done) {
    m_recent.lookOnce(context, std::move(done));
}

bool AccountScanner::isStoring() const {
    return m_recent.isStoring() || m_live.isStoring() || (m_local && m_local->isStoring());
}

bool AccountScanner::isPaused() const {
    return m_settings.pausedUntil && *m_settings.pausedUntil > m_services.clock.now();
}

void AccountScanner::apply() {
    m_resume.cancel();
    m_recent.setLimits({m_settings.shortest, m_settings.longest});
    if (!m_isStarted || m_lease != Lease::Ours) {
        m_recent.stop();
        m_live.stop();
        endHandOver();
    } else if (isPaused()) {
        m_recent.rest(GapCause::Paused);
        m_live.rest(GapCause::Paused);
        m_resume.set(*m_settings.pausedUntil, [this] { apply(); });
    } else {
        applyMode();
    }
    applyLocalPlayer(m_isStarted && m_lease == Lease::Ours && !isPaused() && m_settings.localPlayer);
    Q_EMIT changed();
}

void AccountScanner::applyLocalPlayer(bool isOn) {
    if (!isOn) {
        if (m_local)
            m_local->stop();
        return;
    }
    if (!m_local) {
        m_local = std::make_unique<LocalPlayer>(m_account, m_services, QDBusConnection::sessionBus());
        connect(m_local.get(), &LocalPlayer::recorded, this, &AccountScanner::recorded);
        connect(m_local.get(), &LocalPlayer::changed, this, [this] {
            lookForPrivateSession();
            Q_EMIT changed();
        });
    }
    tellOfPrivateSession();
    m_local->start(m_memory.localWatch);
}

/// Only the Web API says that a session is private. Where it cannot be asked just now, what it said last holds; until
/// it answered for the first time nobody knows, and a database that is away keeps nobody from asking.
void AccountScanner::tellOfPrivateSession() {
    if (!m_local)
        return;
    const bool isAsked = m_live.isRunning();
    const bool isUnanswered = isAsked && m_live.problem() && !isOfStore(*m_live.problem());
    if (isUnanswered && m_live.lastLook())
        return;
    const bool isOpen = isAsked && m_live.seesPrivate() && !isUnanswered && !m_live.lastLook();
    m_local->setPrivateSession(isOpen || (isAsked && m_live.playing() && m_live.playing()->isPrivate));
}

/// Before a song of this computer's player counts, it is known whether anybody may know of it.
void AccountScanner::lookForPrivateSession() {
    const auto& here = m_local->playing();
    if (!here || !here->isPlaying || here->isPrivate || here->uri == m_lookedFor)
        return;
    m_lookedFor = here->uri;
    if (m_live.isRunning() && m_live.seesPrivate())
        m_live.lookNow();
}

/// For a watch that looked at nothing yet. What others listed before is no concern of its own: see handOver().
LivePoller::Unseen AccountScanner::unseen() const {
    const Instant now = m_services.clock.now();
    return {lastPoll() ? now : std::min(m_memory.signedInAt.value_or(now), now)};
}

std::optional<Instant> AccountScanner::lastPoll() const {
    return later(m_recent.lastPoll(), m_memory.lastPoll);
}

void AccountScanner::applyMode() {
    const QByteArray watch = m_live.takeUnstored(m_memory.watch);
    switch (m_settings.mode) {
    case ScanMode::RecentlyPlayed:
        m_live.leave(watch); // as long as it says of no time that all of it was watched
        endHandOver();
        m_recent.start(m_memory.lastPoll);
        break;
    case ScanMode::Hybrid:
        m_live.start(LivePoller::Counts::LocalFiles, watch, unseen());
        endHandOver();
        m_recent.start(m_memory.lastPoll);
        break;
    case ScanMode::CurrentlyPlaying:
        if (m_recent.isInCharge() || isHandOverDue(watch))
            handOver();
        m_live.start(LivePoller::Counts::Everything, watch,
                     m_handOver ? LivePoller::Unseen{m_services.clock.now()} : unseen());
        break;
    }
}

/// Somebody else looked at the last plays, or an earlier run, and did not come to hand over.
bool AccountScanner::isHandOverDue(const QByteArray& watch) const {
    return !m_live.isRunning() && lastPoll() && !m_live.hasLooked(watch);
}

/// What was played since the last look at the last plays is listed once more, or missed.
void AccountScanner::handOver() {
    m_recent.stop();
    const Instant now = m_services.clock.now();
    const auto looked = lastPoll();
    const Instant since = std::min(looked ? *looked : m_memory.signedInAt.value_or(now), now);
    m_handOver = HandOver{since, now, false, std::make_unique<QObject>()};
    m_live.setCovers(false); // or that look would find everything known
    lookLast();
}

void AccountScanner::lookLast() {
    m_recent.lookOnce(
        m_handOver->asks.get(), [this](const ScanRound& round) { handedOver(round); }, RecentPoller::Patience::Much);
}

void AccountScanner::handedOver(const ScanRound& round) {
    if (!round.problem && m_recent.lastPoll() < m_handOver->at && !std::exchange(m_handOver->isRepeated, true)) {
        lookLast(); // what was stored just now was seen before
        return;
    }
    const Instant since = m_handOver->since;
    const Instant at = m_handOver->at;
    if (round.problem && since < at) {
        const GapCause cause = m_recent.problem() ? causeOf(m_recent.problem()->kind) : GapCause::NotRunning;
        m_live.missed(since, at, m_recent.blind().mainCause(since, at).value_or(cause));
    }
    endHandOver();
}

void AccountScanner::endHandOver() {
    m_handOver.reset();
    m_live.setCovers(true);
}

/// The one that matters most.
const ScanProblem* AccountScanner::problem() const {
    using Of = ScanProblem::Kind;
    const ScanProblem* found = nullptr;
    const auto rank = [](const ScanProblem& problem) {
        constexpr std::array order{Of::Waiting, Of::Offline, Of::Blocked, Of::Refused, Of::SignedOut, Of::Database};
        return std::ranges::find(order, problem.kind) - order.begin();
    };
    const auto consider = [&](const std::optional<ScanProblem>& candidate) {
        if (candidate && (found == nullptr || rank(*candidate) > rank(*found)))
            found = &*candidate;
    };
    if (m_recent.isRunning())
        consider(m_recent.problem());
    if (m_live.isRunning())
        consider(m_live.problem());
    return found;
}

ScanState AccountScanner::state() const {
    if (!m_isStarted || !(m_signIn.wasEver || isSignedIn()))
        return ScanState::Off;
    if (!isSignedIn())
        return ScanState::SignedOut;
    if (isPaused())
        return ScanState::Paused;
    if (m_lease == Lease::NoDatabase)
        return ScanState::Database;
    if (m_lease == Lease::Elsewhere)
        return ScanState::Elsewhere;
    const ScanProblem* found = problem();
    return found != nullptr ? stateOf(found->kind) : ScanState::Working;
}

/// This computer's player is seen at once; of another device Spotify tells.
std::optional<NowPlaying> AccountScanner::playing() const {
    const std::optional<NowPlaying> here = m_local ? m_local->playing() : std::nullopt;
    const std::optional<NowPlaying>& anywhere = m_live.playing();
    const bool isHere = here && (here->isPlaying || !anywhere || !anywhere->isPlaying);
    return isHere ? here : anywhere;
}

ScanStatus AccountScanner::status() const {
    ScanStatus status;
    status.account = m_account;
    status.settings = m_settings;
    status.state = state();
    const auto ownLook = later(m_recent.lastPoll(), m_live.lastLook());
    // Of others as well, unless this is the one who looks: a clock that was set back is no look to come.
    status.lastScan = m_lease == Lease::Ours && ownLook ? ownLook : later(m_memory.lastPoll, ownLook);
    status.nextScan = earlier(m_recent.nextPoll(), m_live.nextLook());
    const ScanProblem* found = problem();
    if (found != nullptr && found->kind == ScanProblem::Kind::Blocked)
        status.blockedUntil = found->until;
    if (status.state == ScanState::Blocked && status.nextScan)
        status.nextScan = later(status.nextScan, status.blockedUntil);
    if (found != nullptr && isSignedIn() && status.state == stateOf(found->kind))
        status.problem = found->answer;
    if (m_settings.mode != ScanMode::CurrentlyPlaying) {
        status.remembered = m_recent.remembered();
        status.looksADay = m_recent.looksADay();
        status.untimed = m_recent.untimed();
    }
    status.playing = playing();
    status.playlists = m_playlists;
    status.newToday = m_newToday;
    status.seesPrivateSessions = m_settings.mode == ScanMode::RecentlyPlayed || m_signIn.seesPlayer;
    const QString problem = !isSignedIn() ? m_signIn.ended : found != nullptr ? found->error.message : QString();
    status.sentence = scanSentence(status, problem, m_services.clock.now());
    return status;
}

} // namespace afs
