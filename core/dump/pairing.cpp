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

/// The facts in a name. Rows of one source with equal ends and milliseconds are twins when these are equal.
auto factsOf(const PairCandidate& c) {
    static const TrackRow none;
    const TrackRow& name = c.name ? *c.name : none;
    return std::tie(name.uri, name.artist, name.title, name.album, name.kind);
}

struct Edge {
    std::int64_t distance = 0;
    const PairCandidate* extended = nullptr;
    const PairCandidate* account = nullptr;

    bool operator<(const Edge& other) const {
        const auto byTime = [](const Edge& edge) {
            return std::tuple(edge.distance, edge.extended->end, edge.account->end,
                              edge.extended->exact != edge.account->exact);
        };
        if (const auto order = byTime(*this) <=> byTime(other); order != 0)
            return order < 0;
        const auto byName = [](const Edge& edge) {
            return std::tuple_cat(factsOf(*edge.extended), factsOf(*edge.account));
        };
        if (const auto order = byName(*this) <=> byName(other); order != 0)
            return order < 0;
        return std::tie(extended->ref, account->ref) < std::tie(other.extended->ref, other.account->ref);
    }
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
        PairCandidate earliest;
        earliest.match = a.match;
        earliest.ms = a.ms;
        earliest.end = a.end - tolerance.outsideMs;
        earliest.ref = INT64_MIN;
        while (from < extended.size() && less(extended[from], earliest)) {
            watcher.look();
            ++from;
        }
        for (std::size_t i = from; i < extended.size(); ++i) {
            watcher.look();
            const PairCandidate& e = extended[i];
            if (e.match != a.match || e.ms != a.ms || e.end >= a.end + tolerance.minuteMs + tolerance.outsideMs)
                break;
            edges.push_back({distanceFrom(e.end, a.end, tolerance), &e, &a});
        }
    }
    watcher.sort(edges);

    std::vector<Pair> pairs;
    std::unordered_set<std::int64_t> takenExtended;
    std::unordered_set<std::int64_t> takenAccount;
    for (const Edge& edge : edges) {
        watcher.look();
        if (takenExtended.contains(edge.extended->ref) || takenAccount.contains(edge.account->ref))
            continue;
        takenExtended.insert(edge.extended->ref);
        takenAccount.insert(edge.account->ref);
        pairs.push_back({edge.extended->ref, edge.account->ref});
    }
    return pairs;
}

} // namespace afs
