// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/poll_schedule.h"

#include <algorithm>

namespace afs {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t fewestPlays = 5; ///< a pace of fewer is chance
constexpr Milliseconds tooSlowToTell = std::chrono::days(30);

} // namespace

PollLimits PollLimits::sane() const {
    PollLimits limits;
    limits.shortest = std::clamp<Milliseconds>(shortest, 1min, 24h);
    limits.longest = std::clamp<Milliseconds>(longest, limits.shortest, 24h);
    return limits;
}

std::optional<Milliseconds> timeOfWindow(const std::vector<Instant>& ends, Instant now) {
    std::optional<Milliseconds> shortest;
    const std::size_t most = std::min(ends.size(), std::size_t{rememberedPlays});
    for (std::size_t plays = fewestPlays; plays <= most; ++plays) {
        const Milliseconds took = std::max<Milliseconds>(now - ends[ends.size() - plays], 1s);
        const Milliseconds whole = took * rememberedPlays / static_cast<Milliseconds::rep>(plays - 1);
        if (!shortest || whole < *shortest)
            shortest = whole;
    }
    return shortest && *shortest <= tooSlowToTell ? shortest : std::nullopt;
}

Milliseconds pollInterval(const std::vector<Instant>& ends, Instant now, const PollLimits& limits) {
    const PollLimits sane = limits.sane();
    const auto window = timeOfWindow(ends, now);
    return window ? std::clamp(*window / 2, sane.shortest, sane.longest) : sane.longest;
}

int looksPerDay(Milliseconds interval) {
    const Milliseconds apart = std::max<Milliseconds>(interval, 1min);
    return static_cast<int>((Milliseconds(24h) + apart - Milliseconds(1)) / apart);
}

int requestsPerDay(int looksADay, const PlaylistCost& playlists) {
    return looksADay + std::max(requestsOfADay - looksOfADay, playlists.requests);
}

bool isOverBudget(int looksADay, const PlaylistCost& playlists) {
    return requestsPerDay(looksADay, playlists) > requestsOfADay;
}

Milliseconds retryInterval(int failures, const PollLimits& limits, double random) {
    const int doublings = std::clamp(failures - 1, 0, 10);
    const Milliseconds wait = std::min<Milliseconds>(1min * (1 << doublings), limits.sane().longest);
    const std::chrono::duration<double, std::milli> jitter(random * static_cast<double>(wait.count()) / 4);
    return wait + std::chrono::duration_cast<Milliseconds>(jitter);
}

} // namespace afs
