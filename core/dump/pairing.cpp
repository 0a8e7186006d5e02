// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/pairing.h"

#include "core/base/stop_watcher.h"

#include <tuple>
#include <unordered_set>

namespace afs {

namespace {

auto candidateOrder(const PairCandidate& c) {
    return std::tie(c.match, c.ms, c.end, c.ref);
}

struct Edge {
    std::int64_t distance = 0;
    std::int64_t end = 0;
    std::int64_t minute = 0;
    std::int64_t extendedRef = 0;
    std::int64_t accountRef = 0;

    auto operator<=>(const Edge&) const = default;
};

std::int64_t distanceFrom(std::int64_t end, std::int64_t minute, const PairingTolerance& tolerance) {
    if (end < minute)
        return minute - end;
    const std::int64_t last = minute + tolerance.minuteMs - 1;
    return end > last ? end - last : 0;
}

} // namespace

std::vector<Pair> pairNearest(std::vector<PairCandidate> extended, std::vector<PairCandidate> account,
                              const std::stop_token& stop, const PairingTolerance& tolerance) {
    StopWatcher watcher(stop);
    const auto less = [](const PairCandidate& a, const PairCandidate& b) {
        return candidateOrder(a) < candidateOrder(b);
    };
    watcher.sort(extended, less);
    watcher.sort(account, less);

    std::vector<Edge> edges;
    std::size_t from = 0;
    for (const PairCandidate& a : account) {
        const PairCandidate earliest{a.match, a.ms, a.end - tolerance.outsideMs, INT64_MIN};
        while (from < extended.size() && less(extended[from], earliest)) {
            watcher.look();
            ++from;
        }
        for (std::size_t i = from; i < extended.size(); ++i) {
            watcher.look();
            const PairCandidate& e = extended[i];
            if (e.match != a.match || e.ms != a.ms || e.end >= a.end + tolerance.minuteMs + tolerance.outsideMs)
                break;
            edges.push_back({distanceFrom(e.end, a.end, tolerance), e.end, a.end, e.ref, a.ref});
        }
    }
    watcher.sort(edges);

    std::vector<Pair> pairs;
    std::unordered_set<std::int64_t> takenExtended;
    std::unordered_set<std::int64_t> takenAccount;
    for (const Edge& edge : edges) {
        watcher.look();
        if (takenExtended.contains(edge.extendedRef) || takenAccount.contains(edge.accountRef))
            continue;
        takenExtended.insert(edge.extendedRef);
        takenAccount.insert(edge.accountRef);
        pairs.push_back({edge.extendedRef, edge.accountRef});
    }
    return pairs;
}

} // namespace afs
