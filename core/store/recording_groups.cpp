// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recording_groups.h"

#include <algorithm>
#include <numeric>
#include <set>
#include <tuple>
#include <unordered_map>

namespace afs {

namespace {

/// Sets that are joined two at a time.
class Unions {
public:
    explicit Unions(std::size_t size) : m_parent(size) { std::iota(m_parent.begin(), m_parent.end(), std::size_t{0}); }

    std::size_t rootOf(std::size_t place) {
        while (m_parent[place] != place)
            place = m_parent[place] = m_parent[m_parent[place]];
        return place;
    }
    void join(std::size_t a, std::size_t b) { m_parent[rootOf(a)] = rootOf(b); }

private:
    std::vector<std::size_t> m_parent;
};

/// Calls `pair(a, b, why)` for tracks that the rules join; what else they join follows from these.
template <typename Pair>
class RulePairs {
public:
    RulePairs(const std::vector<LinkedTrack>& tracks, const ChosenLinks& chosen, const Pair& pair)
        : m_tracks(tracks), m_pair(pair) {
        std::vector<std::size_t> order;
        for (std::size_t i = 0; i < tracks.size(); ++i)
            if (!chosen.isApart(tracks[i].uri))
                order.push_back(i);
        byCodes(order);
        byNames(order);
    }

private:
    using Place = std::vector<std::size_t>::const_iterator;

    const RecordingKeys& keys(std::size_t i) const { return m_tracks[i].keys; }
    bool isAsLong(std::size_t shorter, std::size_t longer) const {
        return keys(longer).lengthMs - keys(shorter).lengthMs <= sameRecordingMs;
    }

    void byCodes(std::vector<std::size_t>& order) const {
        std::sort(order.begin(), order.end(),
                  [this](std::size_t a, std::size_t b) { return keys(a).byIsrc < keys(b).byIsrc; });
        for (std::size_t i = 1; i < order.size(); ++i)
            if (const std::string& isrc = keys(order[i]).byIsrc; !isrc.empty() && isrc == keys(order[i - 1]).byIsrc)
                m_pair(order[i - 1], order[i], LinkReason::Isrc);
    }

    void byNames(std::vector<std::size_t>& order) const {
        std::sort(order.begin(), order.end(), [this](std::size_t a, std::size_t b) {
            return std::tie(keys(a).byNames, keys(a).lengthMs) < std::tie(keys(b).byNames, keys(b).lengthMs);
        });
        for (Place first = order.cbegin(); first != order.cend();) {
            const Place last = std::find_if(first, order.cend(),
                                            [&](std::size_t i) { return keys(i).byNames != keys(*first).byNames; });
            if (!keys(*first).byNames.empty())
                ofOneName(first, last);
            first = last;
        }
    }

    /// Names speak for tracks without a code alone: those with another one are told apart by it.
    void ofOneName(Place first, Place last) const {
        std::vector<std::size_t> without;
        Place nearest = first;
        for (Place at = first; at != last; ++at) {
            if (!keys(*at).byIsrc.empty())
                continue;
            while (!isAsLong(*nearest, *at))
                ++nearest;
            std::vector<std::size_t> coded;
            for (Place other = nearest; other != last && isAsLong(*at, *other); ++other)
                if (!keys(*other).byIsrc.empty())
                    coded.push_back(*other);
            if (coded.empty())
                without.push_back(*at);
            else if (std::all_of(coded.begin(), coded.end(),
                                 [&](std::size_t i) { return keys(i).byIsrc == keys(coded.front()).byIsrc; }))
                m_pair(coded.front(), *at, LinkReason::Names);
        }
        // Each is as long as each other one: pieces of one name that grow longer and longer are no chain.
        for (std::size_t i = 1, begin = 0; i < without.size(); ++i) {
            if (isAsLong(without[begin], without[i]))
                m_pair(without[i - 1], without[i], LinkReason::Names);
            else
                begin = i;
        }
    }

    const std::vector<LinkedTrack>& m_tracks;
    const Pair& m_pair;
};

} // namespace

ChosenLinks::ChosenLinks(const std::vector<RecordingChoice>& choices) {
    for (const RecordingChoice& choice : choices) {
        if (choice.change == RecordingChange::Joined)
            m_joins.emplace_back(choice.uri, choice.other);
        else
            takeApart(choice);
    }
}

/// Those that a person had joined with the track stay joined with each other.
void ChosenLinks::takeApart(const RecordingChoice& choice) {
    std::vector<std::string> left;
    std::erase_if(m_joins, [&](const auto& join) {
        if (join.first != choice.uri && join.second != choice.uri)
            return false;
        left.push_back(join.first == choice.uri ? join.second : join.first);
        return true;
    });
    for (std::size_t i = 1; i < left.size(); ++i)
        m_joins.emplace_back(left[i - 1], left[i]);
    m_apart.insert(choice.uri);
}

std::vector<RecordingId> groupRecordings(const std::vector<LinkedTrack>& tracks, const ChosenLinks& chosen,
                                         RecordingId firstFree) {
    std::unordered_map<std::string, std::size_t> places;
    for (std::size_t i = 0; i < tracks.size(); ++i)
        places.emplace(tracks[i].uri, i);
    Unions unions(tracks.size());
    RulePairs(tracks, chosen, [&](std::size_t a, std::size_t b, LinkReason) { unions.join(a, b); });
    for (const auto& [uri, other] : chosen.joins())
        if (places.contains(uri) && places.contains(other))
            unions.join(places.at(uri), places.at(other));
    // In the order of their URIs, so that equal facts give equal ids.
    std::vector<std::size_t> order(tracks.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return tracks[a].uri < tracks[b].uri; });
    std::vector<std::vector<std::size_t>> groups;
    std::unordered_map<std::size_t, std::size_t> groupOf; // by root
    for (const std::size_t i : order) {
        const auto [group, isNew] = groupOf.try_emplace(unions.rootOf(i), groups.size());
        if (isNew)
            groups.emplace_back();
        groups[group->second].push_back(i);
    }
    std::set<RecordingId> taken;
    std::vector<RecordingId> recordings(tracks.size());
    for (const std::vector<std::size_t>& members : groups) {
        if (members.size() < 2)
            continue;
        RecordingId id;
        for (const std::size_t i : members)
            if (const RecordingId old = tracks[i].recording; old && !taken.contains(old) && (!id || old < id))
                id = old;
        if (!id)
            id = RecordingId(firstFree.value++);
        taken.insert(id);
        for (const std::size_t i : members)
            recordings[i] = id;
    }
    return recordings;
}

std::vector<LinkReason> whyLinked(const std::vector<LinkedTrack>& tracks, const ChosenLinks& chosen) {
    std::vector<LinkReason> reasons(tracks.size(), tracks.size() > 1 ? LinkReason::ByHand : LinkReason::Alone);
    RulePairs(tracks, chosen, [&](std::size_t a, std::size_t b, LinkReason reason) {
        for (const std::size_t i : {a, b})
            if (reasons[i] != LinkReason::Isrc)
                reasons[i] = reason;
    });
    return reasons;
}

} // namespace afs
