// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/play_matching.h"

#include "core/base/stop_watcher.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>
#include <tuple>

namespace afs {

namespace {

bool isDump(Source source) {
    return !isObserved(source);
}

auto factsOf(const Listening& row) {
    static const TrackRow none;
    const TrackRow& name = row.words ? *row.words : none;
    return std::tie(row.source, row.ms, row.offlineAt, name.uri, name.artist, name.title, name.album, name.kind);
}

/// The URI, else the code of the recording, else the names; an album's artist stands in for the track's, which is all
/// that a dump knows.
bool sameRecording(const NameIdentity& a, const NameIdentity& b) {
    if ((a.track != 0 && a.track == b.track) || (a.isrc != 0 && a.isrc == b.isrc))
        return true;
    if (a.match != 0 && (a.match == b.match || a.match == b.albumMatch))
        return true;
    return a.albumMatch != 0 && a.albumMatch == b.match;
}

/// How far `end` lies from the end of `row`, which an account row knows to the minute only.
std::int64_t distanceToEnd(std::int64_t end, const Listening& row, const MatchTolerance& tolerance) {
    if (end < row.end)
        return row.end - end;
    const std::int64_t last = row.end + (row.source == Source::AccountDump ? tolerance.minuteMs - 1 : 0);
    return std::max<std::int64_t>(end - last, 0);
}

std::int64_t startOf(const Listening& row, const MatchTolerance& tolerance) {
    // Of a play that was paused, or whose end was told late, the dump gives the true beginning beside it.
    if (row.offlineAt <= row.end && row.end - row.offlineAt <= tolerance.longestInsideMs)
        return row.offlineAt;
    return row.end - std::min(row.ms, tolerance.longestInsideMs);
}

bool isInside(const Listening& observed, const Listening& other, const MatchTolerance& tolerance) {
    if (other.ms >= 0 && observed.end <= other.end && observed.end >= startOf(other, tolerance) - tolerance.exactMs)
        return true;
    // A watcher that was stopped in the middle saw the beginning of what is listed once it is over.
    const std::int64_t length = std::min<std::int64_t>(observed.name.lengthMs, tolerance.longestInsideMs);
    return isObserved(other.source) && observed.ms < 0 && other.ms >= 0 && other.end <= observed.end &&
           other.end - other.ms >= observed.end - length - tolerance.exactMs;
}

/// Of a play that was told late: a watcher saw it last at some moment after its first seconds.
std::int64_t earliestIn(const Listening& row, std::int64_t trueEnd, const MatchTolerance& tolerance) {
    const std::int64_t begun = std::min(row.offlineAt + tolerance.lateEndMs, trueEnd - tolerance.lateEndMs);
    return std::max(begun, trueEnd - tolerance.longestInsideMs);
}

bool isWatched(Source source) {
    return source == Source::Live || source == Source::LocalPlayer;
}

/// How long two plays went on beside each other, by their ends and what was heard of them; negative: how far apart.
std::int64_t sharedMs(std::int64_t oneEnd, std::int64_t oneMs, std::int64_t otherEnd, std::int64_t otherMs) {
    return std::min(oneEnd, otherEnd) - std::max(oneEnd - oneMs, otherEnd - otherMs);
}

/// Whether two watchers heard one play: both know when it began.
bool isBeside(const Listening& one, const Listening& other, const MatchTolerance& tolerance) {
    const std::int64_t oneMs = std::min(one.ms, tolerance.longestInsideMs);
    const std::int64_t otherMs = std::min(other.ms, tolerance.longestInsideMs);
    return sharedMs(one.end, oneMs, other.end, otherMs) > std::min(tolerance.touchMs, std::min(oneMs, otherMs) / 2);
}

/// Sets of nodes that grow together.
class Groups {
public:
    explicit Groups(std::size_t size) : m_parent(size) { std::iota(m_parent.begin(), m_parent.end(), std::size_t{0}); }
    std::size_t of(std::size_t node) {
        while (m_parent[node] != node)
            node = m_parent[node] = m_parent[m_parent[node]];
        return node;
    }
    void unite(std::size_t a, std::size_t b) { m_parent[of(a)] = of(b); }

private:
    std::vector<std::size_t> m_parent;
};

} // namespace

Listening listeningOf(const EvidenceRow& row, const NameIdentity& name, const TrackRow* words) {
    return {row.id, row.end, row.ms, row.offlineAt, name, row.source, words};
}

int speaksBefore(Source source) {
    switch (source) {
    case Source::ExtendedDump:
        return 0;
    case Source::AccountDump:
        return 1;
    case Source::LocalPlayer:
        return 2;
    case Source::Live:
        return 3;
    case Source::WebApi:
        break;
    }
    return 4;
}

bool isHeardTogether(const EvidenceRow& one, const EvidenceRow& other) {
    const std::int64_t shorter = std::min(one.ms, other.ms);
    if (!isWatched(one.source) || !isWatched(other.source) || shorter <= 0)
        return false;
    return sharedMs(one.end, one.ms, other.end, other.ms) > shorter / 2;
}

std::optional<std::int64_t> trueEndOf(std::int64_t end, std::int64_t ms, std::int64_t offlineAt,
                                      const MatchTolerance& tolerance) {
    // Told a little late is near enough.
    const std::int64_t trueEnd = offlineAt + ms;
    if (offlineAt <= 0 || ms < 0 || end - trueEnd <= tolerance.nearMs || end - offlineAt > tolerance.latestMs)
        return {};
    return trueEnd;
}

std::optional<Match> matchOf(const Listening& observed, const Listening& other, const MatchTolerance& tolerance) {
    if (!sameRecording(observed.name, other.name))
        return {};
    const auto trueEnd = trueEndOf(other.end, other.ms, other.offlineAt, tolerance);
    if (trueEnd && observed.end <= *trueEnd + tolerance.lateEndMs) {
        const bool isListed = observed.source == Source::WebApi;
        if (observed.end >= (isListed ? *trueEnd - tolerance.lateEndMs : earliestIn(other, *trueEnd, tolerance)))
            return Match{MatchClass::Inside, std::abs(observed.end - *trueEnd)};
    }
    const std::int64_t toEnd = distanceToEnd(observed.end, other, tolerance);
    const std::int64_t distance = toEnd + (trueEnd ? tolerance.longestInsideMs : 0); // what was true comes before it
    if (toEnd <= tolerance.exactMs)
        return Match{MatchClass::Exact, distance};
    const bool areMeasured = isWatched(observed.source) && isWatched(other.source) && observed.ms >= 0 && other.ms >= 0;
    if (areMeasured && !isBeside(observed, other, tolerance))
        return {};
    if (toEnd <= tolerance.nearMs)
        return Match{MatchClass::Near, distance};
    if (areMeasured || isInside(observed, other, tolerance))
        return Match{MatchClass::Inside, distance};
    return {};
}

/// Two nodes that may be one play. `single` is the side that joins the other's group alone.
struct PlayMatcher::Edge {
    int round = 0;
    std::int64_t distance = 0;
    bool otherUri = false;
    std::int64_t observedEnd = 0;
    std::int64_t singleEnd = 0;
    std::int64_t singleMsDown = 0; ///< of rows that end together, the longer one is the likelier to be listed
    bool otherSpelling = false;
    std::size_t observed = 0;
    std::size_t single = 0;
};

/// What is left to tell by: rows that are equal in this as well are one row.
bool PlayMatcher::comesBefore(const Edge& one, const Edge& other) const {
    const auto byTime = [](const Edge& edge) {
        return std::tie(edge.round, edge.distance, edge.otherUri, edge.observedEnd, edge.singleEnd, edge.singleMsDown,
                        edge.otherSpelling);
    };
    if (const auto order = byTime(one) <=> byTime(other); order != 0)
        return order < 0;
    const auto byWords = [this](const Edge& edge) {
        return std::tuple_cat(factsOf(m_nodes[edge.observed]), factsOf(m_nodes[edge.single]));
    };
    return byWords(one) < byWords(other);
}

void PlayMatcher::addDump(const Listening& row, std::int64_t dumpPlay, bool leads) {
    const auto [node, fresh] = m_dumpPlays.try_emplace(dumpPlay, m_nodes.size());
    if (fresh)
        m_nodes.push_back(row);
    else if (leads)
        m_nodes[node->second] = row;
    m_members.push_back({row.ref, node->second, leads});
}

void PlayMatcher::addObserved(const Listening& row) {
    m_members.push_back({row.ref, m_nodes.size(), false});
    m_nodes.push_back(row);
}

void PlayMatcher::look(std::vector<Edge>& found, std::size_t a, std::size_t b) const {
    // The one that speaks later is the observed one.
    if (speaksBefore(m_nodes[a].source) < speaksBefore(m_nodes[b].source))
        std::swap(a, b);
    const Listening& observed = m_nodes[a];
    const Listening& other = m_nodes[b];
    if (!isObserved(observed.source) || observed.source == other.source)
        return;
    const auto match = matchOf(observed, other, m_tolerance);
    if (!match)
        return;
    // Watchers find each other, what is listed finds them, and all find what a dump says.
    Edge edge{.round = isDump(other.source)                ? 2
                       : observed.source == Source::WebApi ? 1
                                                           : 0,
              .distance = match->distance,
              .otherUri = observed.name.track != other.name.track,
              .observedEnd = observed.end,
              .singleEnd = other.end,
              .singleMsDown = -other.ms,
              .otherSpelling = observed.name.exact != other.name.exact,
              .observed = a,
              .single = b};
    if (edge.round == 1)
        std::swap(edge.observed, edge.single);
    found.push_back(edge);
}

std::vector<PlayMatcher::Edge> PlayMatcher::edges(StopWatcher& watcher) const {
    std::vector<std::size_t> order(m_nodes.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto endOf = [this](std::size_t node) { return m_nodes[node].end; };
    watcher.sort(order, [&](std::size_t a, std::size_t b) { return endOf(a) < endOf(b); });
    std::vector<Edge> found;
    std::size_t from = 0;
    for (std::size_t at = 0; at < order.size(); ++at) {
        while (m_nodes[order[from]].end < m_nodes[order[at]].end - m_tolerance.reach())
            ++from;
        for (std::size_t i = from; i < at; ++i) {
            watcher.look();
            look(found, order[i], order[at]);
        }
    }
    // What a dump tells late is beyond that reach of the play that it is.
    for (const std::size_t late : order) {
        watcher.look();
        const Listening& row = m_nodes[late];
        const auto end = trueEndOf(row.end, row.ms, row.offlineAt, m_tolerance);
        if (!end)
            continue;
        auto near = std::ranges::lower_bound(order, earliestIn(row, *end, m_tolerance), {}, endOf);
        for (; near != order.end() && endOf(*near) <= *end + m_tolerance.lateEndMs; ++near)
            if (row.end - endOf(*near) > m_tolerance.reach())
                look(found, *near, late);
    }
    watcher.sort(found, [this](const Edge& a, const Edge& b) { return comesBefore(a, b); });
    return found;
}

std::vector<std::size_t> PlayMatcher::join(const std::vector<Edge>& edges, StopWatcher& watcher) const {
    Groups groups(m_nodes.size());
    std::vector<std::uint8_t> sources(m_nodes.size()); // of the group that the node stands for
    const auto bitOf = [](Source source) {
        return isDump(source) ? sourceBit(Source::ExtendedDump) : sourceBit(source);
    };
    for (std::size_t i = 0; i < m_nodes.size(); ++i)
        sources[i] = bitOf(m_nodes[i].source);
    for (const Edge& edge : edges) {
        watcher.look();
        const std::size_t group = groups.of(edge.observed);
        const std::size_t single = groups.of(edge.single);
        const std::uint8_t bit = bitOf(m_nodes[edge.single].source);
        const bool taken = sources[single] != bit || (sources[group] & bit) != 0;
        if (taken || (edge.round == 0 && sources[group] != bitOf(m_nodes[edge.observed].source)))
            continue;
        groups.unite(single, group);
        sources[group] |= bit;
    }
    std::vector<std::size_t> playOf(m_nodes.size());
    for (std::size_t i = 0; i < m_nodes.size(); ++i)
        playOf[i] = groups.of(i);
    return playOf;
}

std::vector<PlayMatcher::Placed> PlayMatcher::match(const std::stop_token& stop) {
    StopWatcher watcher(stop);
    const std::vector<Edge> all = edges(watcher);
    const std::vector<std::size_t> playOf = join(all, watcher);
    Groups components(m_nodes.size());
    for (const Edge& edge : all)
        components.unite(edge.observed, edge.single);

    struct Play {
        std::int64_t id = INT64_MAX;
        bool withDump = false;
        std::tuple<int, std::int64_t> speaker{INT32_MAX, 0};
    };
    std::vector<Play> plays(m_nodes.size());
    for (const Member& member : m_members) {
        watcher.look();
        Play& play = plays[playOf[member.node]];
        const Source source = m_nodes[member.node].source;
        play.id = std::min(play.id, member.ref);
        play.withDump |= isDump(source);
        if (member.leads || isObserved(source))
            play.speaker = std::min(play.speaker, {speaksBefore(source), member.ref});
    }
    std::vector<Placed> placed;
    placed.reserve(m_members.size());
    for (const Member& member : m_members) {
        watcher.look();
        const Play& play = plays[playOf[member.node]];
        placed.push_back({member.ref, play.id, std::get<1>(play.speaker) == member.ref, play.withDump,
                          static_cast<std::uint32_t>(components.of(member.node))});
    }
    return placed;
}

void ObservedTimes::sort() {
    std::sort(m_ends.begin(), m_ends.end());
}

bool ObservedTimes::within(std::int64_t first, std::int64_t last) const {
    const auto end = std::lower_bound(m_ends.begin(), m_ends.end(), first);
    return end != m_ends.end() && *end <= last;
}

bool ObservedTimes::near(const EvidenceRow& row) const {
    if (within(row.end - m_tolerance.reach(), row.end + m_tolerance.reach()))
        return true;
    const auto trueEnd = trueEndOf(row.end, row.ms, row.offlineAt, m_tolerance);
    return trueEnd && within(*trueEnd - m_tolerance.longestInsideMs, *trueEnd + m_tolerance.lateEndMs);
}

} // namespace afs
