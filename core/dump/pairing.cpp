// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/pairing.h"

#include "core/base/stop_watcher.h"

#include <algorithm>
#include <array>
#include <span>
#include <tuple>
#include <utility>

namespace afs {

namespace {

/// The facts in a name. Rows of one source with equal ends and milliseconds are twins when these are equal.
auto factsOf(const PairCandidate& c) {
    static const TrackRow none;
    const TrackRow& name = c.name ? *c.name : none;
    return std::tie(name.uri, name.artist, name.title, name.album, name.kind);
}

/// What two candidates can have in common, the surest first; 0 is nothing.
constexpr std::array<std::int32_t PairCandidate::*, 3> bonds{&PairCandidate::track, &PairCandidate::exact,
                                                             &PairCandidate::match};

/// Candidates of one source that are as far as one another from everybody of the other source, in the order of what
/// they say.
class Bucket {
public:
    Bucket(std::span<const PairCandidate> all, std::int64_t from) : m_all(all), m_from(from), m_free(all.size()) {}

    std::int64_t ms() const { return m_all.front().ms; }
    std::int64_t from() const { return m_from; } ///< its moment, or the beginning of its minute
    std::size_t size() const { return m_all.size(); }
    std::size_t free() const { return m_free; }
    const PairCandidate& at(std::size_t i) const { return m_all[i]; }
    bool isTaken(std::size_t i) const { return !m_taken.empty() && m_taken[i]; }

    void take(std::size_t i) {
        if (m_taken.empty())
            m_taken.resize(m_all.size());
        m_taken[i] = true;
        --m_free;
    }
    /// The first that is free and has that in common; size() when there is none.
    std::size_t firstFree(std::size_t bond, std::int32_t value) {
        auto& index = m_byBond[bond];
        if (index.empty()) {
            index.reserve(m_all.size());
            for (std::size_t i = 0; i < m_all.size(); ++i)
                index.push_back({m_all[i].*bonds[bond], i, 0});
            std::sort(index.begin(), index.end());
        }
        const auto first = std::lower_bound(index.begin(), index.end(), Place{value, 0, 0});
        if (first == index.end() || first->value != value)
            return size();
        auto it = first + first->passed;
        while (it != index.end() && it->value == value && isTaken(it->at))
            ++it;
        first->passed = it - first;
        return it != index.end() && it->value == value ? it->at : size();
    }

private:
    struct Place {
        std::int32_t value = 0;
        std::size_t at = 0;
        std::ptrdiff_t passed = 0; ///< in the first of a value: so many are taken
        auto operator<=>(const Place&) const = default;
    };

    std::span<const PairCandidate> m_all;
    std::int64_t m_from;
    std::size_t m_free;
    std::vector<bool> m_taken;                             ///< empty: none is
    std::array<std::vector<Place>, bonds.size()> m_byBond; ///< made when it is asked for
};

/// Two buckets whose candidates may be one play.
struct Reach {
    std::int64_t distance = 0;
    std::int64_t end = 0;
    std::int64_t minute = 0;
    std::size_t extended = 0;
    std::size_t account = 0;

    auto operator<=>(const Reach&) const = default;
};

/// Sorts the candidates and cuts them where `from` (of the end) or what they must agree in differs.
template <typename From>
std::vector<Bucket> bucketsOf(std::vector<PairCandidate>& candidates, StopWatcher& watcher, const From& from) {
    const auto place = [&](const PairCandidate& c) { return std::tuple(c.ms, from(c.end)); };
    watcher.sort(candidates, [&](const PairCandidate& a, const PairCandidate& b) {
        if (const auto order = place(a) <=> place(b); order != 0)
            return order < 0;
        return std::tuple_cat(std::tie(a.end), factsOf(a), std::tie(a.ref)) <
               std::tuple_cat(std::tie(b.end), factsOf(b), std::tie(b.ref));
    });
    std::vector<Bucket> buckets;
    for (std::size_t i = 0; i < candidates.size();) {
        std::size_t end = i + 1;
        while (end < candidates.size() && place(candidates[end]) == place(candidates[i])) {
            watcher.look();
            ++end;
        }
        buckets.emplace_back(std::span(candidates).subspan(i, end - i), from(candidates[i].end));
        i = end;
    }
    return buckets;
}

/// By the surest that they have in common, then one after the other.
void pairWithin(Bucket& extended, Bucket& account, std::vector<Pair>& pairs, StopWatcher& watcher) {
    const bool isExtendedFewer = extended.free() <= account.free();
    Bucket& fewer = isExtendedFewer ? extended : account;
    Bucket& others = isExtendedFewer ? account : extended;
    for (std::size_t bond = 0; bond < bonds.size(); ++bond)
        for (std::size_t one = 0; one < fewer.size() && fewer.free() > 0; ++one) {
            watcher.look();
            const std::int32_t value = fewer.at(one).*bonds[bond];
            if (value == 0 || fewer.isTaken(one))
                continue;
            const std::size_t other = others.firstFree(bond, value);
            if (other == others.size())
                continue;
            fewer.take(one);
            others.take(other);
            const std::int64_t ref = fewer.at(one).ref;
            const std::int64_t otherRef = others.at(other).ref;
            pairs.push_back(isExtendedFewer ? Pair{ref, otherRef} : Pair{otherRef, ref});
        }
}

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
    const auto minuteOf = [&](std::int64_t end) {
        const std::int64_t past = end % tolerance.minuteMs;
        return end - (past < 0 ? past + tolerance.minuteMs : past);
    };
    std::vector<Bucket> ends = bucketsOf(extended, watcher, [](std::int64_t end) { return end; });
    std::vector<Bucket> minutes = bucketsOf(account, watcher, minuteOf);
    // A moment reaches few minutes, so there are not many of these, however many candidates there are.
    std::vector<Reach> reaches;
    std::size_t from = 0;
    for (std::size_t a = 0; a < minutes.size(); ++a) {
        const std::int64_t minute = minutes[a].from();
        const auto isBefore = [&](const Bucket& bucket) {
            return std::pair(bucket.ms(), bucket.from()) < std::pair(minutes[a].ms(), minute - tolerance.outsideMs);
        };
        while (from < ends.size() && isBefore(ends[from])) {
            watcher.look();
            ++from;
        }
        for (std::size_t e = from; e < ends.size() && ends[e].ms() == minutes[a].ms(); ++e) {
            watcher.look();
            if (ends[e].from() >= minute + tolerance.minuteMs + tolerance.outsideMs)
                break;
            reaches.push_back({distanceFrom(ends[e].from(), minute, tolerance), ends[e].from(), minute, e, a});
        }
    }
    watcher.sort(reaches);

    std::vector<Pair> pairs;
    for (const Reach& reach : reaches) {
        watcher.look();
        pairWithin(ends[reach.extended], minutes[reach.account], pairs, watcher);
    }
    return pairs;
}

} // namespace afs
