// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spotify/rate_governor.h"

#include "core/spotify/http_date.h"

#include <algorithm>
#include <charconv>
#include <numeric>
#include <utility>

namespace afs {

namespace {

using namespace std::chrono_literals;

/// Waits of a group that is limited without a time, or again after the time that was told: one longer than the other.
constexpr std::array<Milliseconds, 5> untoldWaits = {30s, 2min, 10min, 1h, 6h};

std::size_t indexOf(RequestGroup group) {
    return static_cast<std::size_t>(group);
}

/// The lower, the sooner.
int rankOf(RequestGroup group) {
    return group == RequestGroup::Tokens ? -1 : static_cast<int>(group);
}

} // namespace

int requestsToday(const RateState& state) {
    return std::accumulate(state.requests.begin(), state.requests.end(), 0) -
           state.requests[indexOf(RequestGroup::Tokens)];
}

RateGovernor::RateGovernor(const RateLimits& limits, RateState state, std::function<double()> random)
    : m_limits(limits), m_state(std::move(state)), m_random(std::move(random)),
      m_now(std::max(m_state.day, m_state.newestDay)) {
    forgetOutages();
}

RequestTicket RateGovernor::ask(RequestGroup group, const QString& app, const QString& address) {
    const RequestTicket ticket(++m_lastTicket);
    m_waiting.push_back({ticket, group, app, address, Instant{}});
    return ticket;
}

void RateGovernor::withdraw(RequestTicket ticket) {
    std::erase_if(m_waiting, [&](const Waiting& waiting) { return waiting.ticket == ticket; });
    if (m_running && m_running->ticket == ticket)
        m_running.reset();
}

void RateGovernor::keepTime(Instant now) {
    const Instant before = std::exchange(m_now, now);
    if (now < before) {
        m_setBack += before - now;
        for (GroupBlock& blocked : m_state.blocks)
            if (blocked.until > before) {
                m_outdated[{blocked.group, blocked.app}].push_back(blocked.until);
                blocked.until -= before - now;
            }
    } else if (m_setBack > Milliseconds(0) && now - before >= m_setBack) { // it was put right again
        for (GroupBlock& blocked : m_state.blocks)
            if (m_outdated.contains({blocked.group, blocked.app}))
                blocked.until += m_setBack;
        m_outdated.clear();
        m_setBack = Milliseconds(0);
    }
}

void RateGovernor::rollBack(Instant now) {
    keepTime(now);
    std::erase_if(m_starts, [&](Instant start) { return start > now || start + m_limits.window <= now; });
    std::erase_if(m_pausedUntil, [now](const auto& paused) { return paused.second <= now; });
    m_othersUntil = std::min(m_othersUntil, now + m_limits.window);
    for (auto& [app, until] : m_pausedUntil)
        until = std::min(until, now + 2 * m_limits.shortWait);
    for (Waiting& waiting : m_waiting)
        waiting.notBefore = std::min(waiting.notBefore, now + m_limits.outagePause);
    for (GroupBlock& blocked : m_state.blocks)
        blocked.until = std::min(blocked.until, now + m_limits.longestBlock);
}

void RateGovernor::rollDay(Instant now) {
    const auto today = std::chrono::floor<std::chrono::days>(now);
    if (m_state.day == today)
        return;
    m_state.day = today;
    m_state.requests.fill(0);
}

/// When the next request may begin, whoever it is.
Instant RateGovernor::freeAt(Instant now) const {
    Instant free = std::max(now, m_othersUntil);
    if (!m_starts.empty())
        free = std::max(free, m_starts.back() + m_limits.spacing);
    if (m_starts.size() >= static_cast<std::size_t>(m_limits.perWindow))
        free =
            std::max(free, m_starts[m_starts.size() - static_cast<std::size_t>(m_limits.perWindow)] + m_limits.window);
    return free;
}

/// When it may begin, as far as it alone is concerned.
Instant RateGovernor::readyAt(const Waiting& waiting) const {
    const auto paused = m_pausedUntil.find(waiting.app);
    return paused == m_pausedUntil.end() ? waiting.notBefore : std::max(waiting.notBefore, paused->second);
}

std::optional<RequestTicket> RateGovernor::next(Instant now) {
    if (m_running)
        return {};
    rollBack(now);
    if (freeAt(now) > now)
        return {};
    auto chosen = m_waiting.end();
    for (auto place = m_waiting.begin(); place != m_waiting.end(); ++place)
        if (readyAt(*place) <= now && !blockOf(place->group, now, place->app) &&
            (chosen == m_waiting.end() || rankOf(place->group) < rankOf(chosen->group)))
            chosen = place;
    if (chosen == m_waiting.end())
        return {};
    m_running = *chosen;
    m_waiting.erase(chosen);
    m_starts.push_back(now);
    rollDay(now);
    ++m_state.requests[indexOf(m_running->group)];
    return m_running->ticket;
}

std::optional<Instant> RateGovernor::wakeAt(Instant now) const {
    std::optional<Instant> earliest;
    if (m_running)
        return earliest;
    for (const Waiting& waiting : m_waiting)
        if (const Instant ready = readyAt(waiting); !earliest || ready < *earliest)
            earliest = ready;
    if (earliest)
        earliest = std::max(*earliest, freeAt(now));
    return earliest;
}

std::vector<RequestTicket> RateGovernor::takeRefused(Instant now) {
    rollBack(now);
    std::vector<RequestTicket> refused;
    std::erase_if(m_waiting, [&](const Waiting& waiting) {
        if (!blockOf(waiting.group, now, waiting.app))
            return false;
        refused.push_back(waiting.ticket);
        return true;
    });
    return refused;
}

RequestVerdict RateGovernor::finished(RequestTicket ticket, const RequestOutcome& outcome, Instant now) {
    if (!m_running || m_running->ticket != ticket)
        return RequestVerdict::Done;
    keepTime(now);
    Waiting request = *m_running;
    if (outcome.kind == RequestOutcome::Kind::Answered) {
        m_answeredAt[{request.group, request.app}] = now;
        m_givenUp.erase({request.group, request.app});
        std::erase_if(m_state.blocks, [&](const GroupBlock& blocked) {
            return blocked.group == request.group && (blocked.app == request.app || blocked.app.isEmpty());
        });
        return RequestVerdict::Done; // it stays for repeat(), until next() or withdraw()
    }
    m_running.reset();
    return outcome.kind == RequestOutcome::Kind::RateLimited ? limited(request, outcome, now)
                                                             : unavailable(request, now);
}

void RateGovernor::repeat(RequestTicket ticket, Instant moment) {
    if (!m_running || m_running->ticket != ticket)
        return;
    m_running->notBefore = moment;
    m_waiting.push_back(*m_running);
    m_running.reset();
}

void RateGovernor::giveBack(RequestTicket ticket) {
    if (!m_running || m_running->ticket != ticket)
        return;
    --m_state.requests[indexOf(m_running->group)];
    m_starts.pop_back();
    m_running.reset();
}

void RateGovernor::postpone(RequestTicket ticket, Instant moment) {
    if (!m_running || m_running->ticket != ticket)
        return;
    Waiting request = *m_running;
    giveBack(ticket);
    m_waiting.insert(m_waiting.begin(), std::move(request)); // of its rank it was the first that was ready
    m_othersUntil = moment;
}

RequestVerdict RateGovernor::limited(Waiting request, const RequestOutcome& outcome, Instant now) {
    const Milliseconds shortWait = request.group == RequestGroup::Tokens ? m_limits.shortTokenWait : m_limits.shortWait;
    const bool isShort = outcome.retryAfter && *outcome.retryAfter <= shortWait;
    if (!isShort || outcome.quotaExceeded || request.wasLimited) {
        block(request, outcome.quotaExceeded ? BlockCause::Quota : BlockCause::RateLimit, outcome.retryAfter, now);
        return RequestVerdict::Blocked;
    }
    // The window is the whole app's: nobody else of it goes before it either.
    const auto jitter = std::chrono::duration_cast<Milliseconds>(m_random() * std::chrono::duration<double>(1));
    request.wasLimited = true;
    request.notBefore = now + *outcome.retryAfter + jitter;
    m_pausedUntil[request.app] = request.notBefore;
    m_waiting.push_back(request);
    return RequestVerdict::Again;
}

RequestVerdict RateGovernor::unavailable(Waiting request, Instant now) {
    if (++request.failures == 1)
        request.failedSince = now;
    if (request.failures >= m_limits.attempts) {
        // What one account's question meets, or that for one playlist, keeps no other one waiting.
        const auto answered = m_answeredAt.find({request.group, request.app});
        if (answered != m_answeredAt.end() && answered->second <= now &&
            answered->second >= request.failedSince - m_limits.shortWait)
            return RequestVerdict::GivenUp;
        if (isAlone(request, now))
            return RequestVerdict::GivenUp;
        block(request, BlockCause::Outage, m_limits.outagePause, now);
        return RequestVerdict::Blocked;
    }
    const auto backoff = m_limits.firstBackoff * (1 << (request.failures - 1));
    const std::chrono::duration<double, std::milli> jitter(m_random() * static_cast<double>(backoff.count()) / 2);
    request.notBefore = now + backoff + std::chrono::duration_cast<Milliseconds>(jitter);
    m_waiting.push_back(request);
    return RequestVerdict::Again;
}

/// Whether no other address of its group was given up lately. Two that meet an outage one after the other are not
/// alone.
bool RateGovernor::isAlone(const Waiting& request, Instant now) {
    if (request.address.isEmpty())
        return false;
    GivenUp& last = m_givenUp[{request.group, request.app}];
    const bool isRecent = last.at <= now && last.at >= request.failedSince - m_limits.outagePause;
    const bool isOther = !last.address.isEmpty() && last.address != request.address;
    last = {request.address, now};
    return !isOther || !isRecent;
}

void RateGovernor::block(const Waiting& request, BlockCause cause, std::optional<Milliseconds> wait, Instant now) {
    const GroupBlock none{request.group, cause, now, 0, request.app};
    auto place = std::ranges::find_if(m_state.blocks, [&](const GroupBlock& own) { return isSameBlock(own, none); });
    if (place == m_state.blocks.end())
        place = m_state.blocks.insert(place, none);
    const bool wasInVain = cause != BlockCause::Outage && request.wasLimited;
    if (!wait || wasInVain) {
        const auto step = std::clamp(place->step, 0, static_cast<int>(untoldWaits.size()) - 1);
        wait = std::max(wait.value_or(Milliseconds(0)), untoldWaits[static_cast<std::size_t>(step)]);
        ++place->step;
    }
    place->cause = cause;
    place->until = now + std::clamp(*wait, m_limits.spacing, m_limits.longestBlock);
}

void RateGovernor::learn(const std::vector<GroupBlock>& blocks, Instant now) {
    keepTime(now);
    for (auto& [group, ends] : m_outdated)
        std::erase_if(ends, [now](Instant end) { return end <= now; });
    std::erase_if(m_outdated, [](const auto& one) { return one.second.empty(); });
    if (m_outdated.empty())
        m_setBack = Milliseconds(0);
    for (const GroupBlock& told : blocks) {
        const auto outdated = m_outdated.find({told.group, told.app});
        const bool isOutdated = outdated != m_outdated.end() && std::ranges::count(outdated->second, told.until) > 0;
        if (told.cause == BlockCause::Outage || told.until <= now || isOutdated)
            continue;
        const auto own =
            std::ranges::find_if(m_state.blocks, [&](const GroupBlock& known) { return isSameBlock(known, told); });
        if (own == m_state.blocks.end())
            m_state.blocks.push_back(told);
        else if (own->until < told.until)
            *own = told;
    }
}

void RateGovernor::forgetOutages() {
    std::erase_if(m_state.blocks, [](const GroupBlock& blocked) { return blocked.cause == BlockCause::Outage; });
    for (Waiting& waiting : m_waiting)
        if (!waiting.wasLimited)
            waiting.notBefore = Instant{};
}

std::optional<GroupBlock> RateGovernor::blockOf(RequestGroup group, Instant now, const QString& app) const {
    std::optional<GroupBlock> last;
    for (const GroupBlock& blocked : m_state.blocks)
        if (blocked.group == group && (blocked.app == app || blocked.app.isEmpty()) && blocked.until > now &&
            (!last || last->until < blocked.until))
            last = blocked;
    return last;
}

std::optional<Milliseconds> parseRetryAfter(std::string_view text, Instant now, Milliseconds longest) {
    std::uint64_t seconds = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), seconds);
    if (!text.empty() && end == text.data() + text.size()) {
        const auto most = static_cast<std::uint64_t>(std::chrono::duration_cast<std::chrono::seconds>(longest).count());
        if (problem == std::errc::result_out_of_range || seconds > most)
            return longest;
        return std::chrono::seconds(seconds);
    }
    const auto moment = parseHttpDate(text);
    if (!moment || *moment <= now)
        return {};
    return std::min(*moment - now, longest);
}

} // namespace afs
