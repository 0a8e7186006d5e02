// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/pairing.h"

#include <algorithm>
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
                              const PairingTolerance& tolerance) {
    const auto less = [](const PairCandidate& a, const PairCandidate& b) {
        return candidateOrder(a) < candidateOrder(b);
    };
    std::sort(extended.begin(), extended.end(), less);
    std::sort(account.begin(), account.end(), less);

    std::vector<Edge> edges;
    std::size_t from = 0;
    for (const PairCandidate& a : account) {
        const PairCandidate earliest{a.match, a.ms, a.end - tolerance.outsideMs, INT64_MIN};
        while (from < extended.size() && less(extended[from], earliest))
            ++from;
        for (std::size_t i = from; i < extended.size(); ++i) {
            const PairCandidate& e = extended[i];
            if (e.match != a.match || e.ms != a.ms || e.end >= a.end + tolerance.minuteMs + tolerance.outsideMs)
                break;
            edges.push_back({distanceFrom(e.end, a.end, tolerance), e.end, a.end, e.ref, a.ref});
        }
    }
    std::sort(edges.begin(), edges.end());

    std::vector<Pair> pairs;
    std::unordered_set<std::int64_t> takenExtended;
    std::unordered_set<std::int64_t> takenAccount;
    for (const Edge& edge : edges) {
        if (takenExtended.contains(edge.extendedRef) || takenAccount.contains(edge.accountRef))
            continue;
        takenExtended.insert(edge.extendedRef);
        takenAccount.insert(edge.accountRef);
        pairs.push_back({edge.extendedRef, edge.accountRef});
    }
    return pairs;
}

} // namespace afs
