// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/gap_ledger.h"

#include "core/scan/poll_schedule.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace afs {

namespace {

using Days = std::chrono::duration<double, std::ratio<86'400>>;

/// Spotify tells one play with moments so far apart.
constexpr Milliseconds twins = std::chrono::seconds(2);

/// So late it is told what was played without a network.
constexpr Milliseconds latestListed = std::chrono::hours(24);

/// A play that counts takes half a minute.
double mostPlaysIn(Milliseconds time) {
    constexpr Milliseconds shortestPlay = std::chrono::seconds(30);
    return std::min(1e6, std::max(0.0, Days(time) / Days(shortestPlay)));
}

double estimate(Milliseconds time, const Pace& pace) {
    const double days = Days(time).count();
    double plays = days * pace.playsPerDay;
    if (pace.justBefore) {
        // What sets the hour before apart from others wears off.
        constexpr Days wearsOff = std::chrono::hours(1);
        plays += (*pace.justBefore - pace.playsPerDay) * wearsOff.count() * -std::expm1(-days / wearsOff.count());
    }
    return std::clamp(plays, 0.0, mostPlaysIn(time));
}

/// What was played before a window that is listed. What is listed is a part of what is usual for all the time since
/// something was known, nights included: as in the weeks before the gap, and the longer it is, the more as now. And who
/// played 50 songs in a short time began before them, and played as fast; few by as long as that.
double estimateBefore(const SeenWindow& window, Milliseconds gap, double playsPerDay) {
    constexpr Days weeks = std::chrono::days(28);
    constexpr double goesOnBefore = 0.4; // of the time of the window
    const Days time = gap;
    const Days span = window.ends.back() - window.ends.front();
    const auto plays = static_cast<double>(window.ends.size() - 1);
    const double now = plays / std::max(span, Days(1)).count();
    const double usual = playsPerDay + (now - playsPerDay) * std::min(time / weeks, 1.0) / 2;
    double estimated = std::max(0.0, (time + span).count() * usual - plays);
    if (span > Days(0)) {
        const double fast = plays / span.count();
        const double before = std::min(time, goesOnBefore * span).count();
        estimated = std::max(estimated + std::max(0.0, fast - usual) * before, fast * before);
    }
    return std::min(estimated, mostPlaysIn(gap));
}

} // namespace

void BlindTime::begin(GapCause cause, Instant now) {
    if (!m_parts.empty() && !m_parts.back().to) {
        if (m_parts.back().cause == cause)
            return;
        m_parts.back().to = now;
    }
    m_parts.push_back({cause, now, {}});
}

void BlindTime::add(GapCause cause, Instant from, Instant to) {
    if (from >= to)
        return;
    const bool goesOn = !m_parts.empty() && !m_parts.back().to;
    const Part before = goesOn ? m_parts.back() : Part{};
    if (goesOn)
        m_parts.back().to = std::max(from, before.from);
    m_parts.push_back({cause, from, to});
    if (goesOn)
        m_parts.push_back({before.cause, to, {}});
}

void BlindTime::seen(Instant at) {
    std::erase_if(m_parts, [at](const Part& part) { return part.from <= at; });
}

std::optional<GapCause> BlindTime::mainCause(Instant from, Instant to) const {
    std::map<GapCause, Milliseconds> times;
    Instant until = to;
    for (auto part = m_parts.rbegin(); part != m_parts.rend(); ++part) {
        const Instant begin = std::max(part->from, from);
        const Instant end = std::min(part->to.value_or(to), until);
        if (begin < end) {
            times[part->cause] += end - begin;
            until = begin;
        }
    }
    const auto longest = std::ranges::max_element(times, {}, [](const auto& time) { return time.second; });
    if (longest == times.end() || longest->second < (to - from) / 4)
        return {};
    return longest->first;
}

bool mayHideOlder(const SeenWindow& window) {
    constexpr int mayBeLeftOut = 5; // Spotify leaves out of a page what it no longer has, and fills no place again
    return !window.ends.empty() && window.listed >= rememberedPlays - mayBeLeftOut;
}

std::optional<Instant> coveredBefore(const SeenWindow& window, const KnownBefore& known) {
    std::optional<Instant> covered = known.coveredUntil;
    if (!covered && (!known.lastLook || known.signedInAt <= known.lastLook)) // not that of a sign-in that was renewed
        covered = known.signedInAt;
    // What ended long before that look, and was not listed then, says that others may have been as late.
    if (known.lastLook && !window.ends.empty() && window.ends.front() >= *known.lastLook - latestListed)
        covered = std::max(covered.value_or(Instant::min()), *known.lastLook - latestListed);
    return covered;
}

bool isGap(const SeenWindow& window, std::optional<Instant> coveredUntil) {
    return coveredUntil && mayHideOlder(window) && window.ends.front() > *coveredUntil + twins;
}

std::optional<Gap> windowGap(const SeenWindow& window, std::optional<Instant> coveredUntil, const BlindTime& blind,
                             const Pace& pace, std::optional<Instant> lastLook) {
    if (!isGap(window, coveredUntil))
        return {};
    Gap gap;
    gap.from = *coveredUntil;
    gap.to = window.ends.front();
    const Instant unseen = lastLook && *lastLook < gap.to ? std::max(gap.from, *lastLook) : gap.from;
    gap.cause = blind.mainCause(unseen, gap.to).value_or(GapCause::WindowFull);
    gap.playsLost = std::max(1.0, estimateBefore(window, gap.to - gap.from, pace.playsPerDay));
    return gap;
}

std::optional<Gap> lateGap(const SeenWindow& window, const std::vector<Instant>& late, Instant coveredUntil,
                           Instant lastWindow, const BlindTime& blind) {
    constexpr Milliseconds shortest = std::chrono::minutes(3); // a song
    constexpr Milliseconds close = std::chrono::minutes(20);
    if (!mayHideOlder(window) || late.empty() || window.ends.front() <= lastWindow + twins)
        return {};
    const auto count = static_cast<std::int64_t>(late.size());
    Milliseconds apart{0};
    for (std::size_t i = 1; i < late.size(); ++i)
        apart = std::max<Milliseconds>(apart, late[i] - late[i - 1]);
    const Milliseconds listedFor = late.back() - late.front() + apart;
    Gap gap;
    gap.to = window.ends.front();
    gap.from = std::max(lastWindow, gap.to - std::max(latestListed, listedFor));
    gap.cause = blind.mainCause(gap.from, gap.to).value_or(GapCause::WindowFull);
    const Milliseconds seen = std::max(coveredUntil - gap.to, count * shortest);
    const Milliseconds goOn = listedFor - (late.front() - gap.to);
    gap.playsLost = estimate(std::min(gap.to - gap.from, goOn), {static_cast<double>(count) / Days(seen).count()});
    if (gap.playsLost < 0.5 && late.front() - gap.to > std::max(close, 2 * apart))
        return {};
    gap.playsLost = std::max(1.0, gap.playsLost);
    return gap;
}

std::optional<Instant> coveredAfter(const SeenWindow& window, std::optional<Instant> coveredUntil) {
    if (window.ends.empty())
        return coveredUntil;
    return coveredUntil ? std::max(*coveredUntil, window.ends.back()) : window.ends.back();
}

Gap gapOf(Instant from, Instant to, GapCause cause, const Pace& pace) {
    Gap gap;
    gap.from = from;
    gap.to = to;
    gap.cause = cause;
    gap.playsLost = estimate(to - from, pace);
    return gap;
}

} // namespace afs
