// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/dump_grouping.h"

#include "core/base/stop_watcher.h"
#include "core/dump/pairing.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

namespace afs {

namespace {

/// The order in which variants of one row speak for their play: who says most comes first, then what it says decides.
class VariantOrder {
    using Facts =
        std::tuple<int, Kind, bool, std::uint8_t, std::int64_t, std::string_view, std::string_view, std::string_view,
                   std::string_view, std::string_view, std::string_view, std::string_view, std::string_view>;

public:
    explicit VariantOrder(const EvidenceWords& words) : m_words(words) {}

    bool operator()(const EvidenceRow* one, const EvidenceRow* other) const { return facts(*one) < facts(*other); }

private:
    const TrackRow& name(const EvidenceRow& row) const {
        static const TrackRow none;
        const TrackRow* known = m_words.names[static_cast<std::size_t>(row.nameId)];
        return known ? *known : none;
    }
    std::string_view label(std::int32_t id) const { return m_words.labels[static_cast<std::size_t>(id)]; }

    int told(const EvidenceRow& row) const {
        int fields = row.offlineAt != 0 ? 1 : 0;
        for (const std::string* text : {&name(row).uri, &name(row).title, &name(row).artist, &name(row).album})
            fields += text->empty() ? 0 : 1;
        for (const std::int32_t word : {row.reasonStart, row.reasonEnd, row.platform, row.country})
            fields += word == 0 ? 0 : 1;
        const PlayFlags flags = PlayFlags::unpacked(row.flags);
        for (const Tri flag : {flags.skipped, flags.shuffle, flags.offline, flags.incognito})
            fields += flag == Tri::Unknown ? 0 : 1;
        return fields;
    }
    /// How much is told, then all that samePayload() compares, in words.
    Facts facts(const EvidenceRow& row) const {
        const TrackRow& named = name(row);
        return {-told(row),
                row.kind,
                row.video,
                row.flags,
                row.offlineAt,
                named.uri,
                named.artist,
                named.title,
                named.album,
                label(row.reasonStart),
                label(row.reasonEnd),
                label(row.platform),
                label(row.country)};
    }

    const EvidenceWords& m_words;
};

/// Twins of one source, the one that leads first: rows [first, end) of the grouping.
struct TwinGroup {
    std::size_t first = 0;
    std::size_t end = 0;
    std::int64_t smallestId = 0;
    std::int64_t partner = -1; ///< the group of the other source
};

class Grouping {
public:
    Grouping(const std::vector<const EvidenceRow*>& rows, const std::vector<NameIdentity>& names,
             const EvidenceWords& words, StopWatcher& stop)
        : m_stop(stop), m_names(names), m_words(words) {
        std::vector<std::pair<TwinKey, const EvidenceRow*>> keyed;
        keyed.reserve(rows.size());
        for (const EvidenceRow* row : rows) {
            m_stop.look();
            keyed.emplace_back(twinKey(*row, names), row);
        }
        m_stop.sort(keyed, [](const auto& a, const auto& b) { return a.first < b.first; });
        m_rows.reserve(keyed.size());
        for (std::size_t i = 0; i < keyed.size(); ++i) {
            m_stop.look();
            if (i == 0 || keyed[i].first != keyed[i - 1].first)
                m_groups.push_back({i, i, keyed[i].second->id, -1});
            TwinGroup& group = m_groups.back();
            ++group.end;
            group.smallestId = std::min(group.smallestId, keyed[i].second->id);
            m_rows.push_back(keyed[i].second);
        }
        const VariantOrder order(words);
        for (const TwinGroup& group : m_groups) {
            m_stop.look();
            if (group.end - group.first > 1)
                std::sort(m_rows.begin() + static_cast<std::ptrdiff_t>(group.first),
                          m_rows.begin() + static_cast<std::ptrdiff_t>(group.end), order);
        }
    }

    void pairSources() {
        // Only what account data tells with as many milliseconds can ever pair; what is unknown equals nothing.
        std::set<std::pair<std::int32_t, std::int64_t>> listedTracks;
        std::set<std::pair<std::int32_t, std::int64_t>> listedNames;
        std::vector<PairCandidate> account;
        for (std::size_t i = 0; i < m_groups.size(); ++i) {
            m_stop.look();
            const PairCandidate c = candidate(i);
            if (leader(i).source != Source::AccountDump || c.ms < 0 || (c.match == 0 && c.track == 0))
                continue;
            account.push_back(c);
            listedTracks.emplace(c.track, c.ms);
            listedNames.emplace(c.match, c.ms);
        }
        if (account.empty())
            return;
        std::vector<PairCandidate> extended;
        for (std::size_t i = 0; i < m_groups.size(); ++i) {
            m_stop.look();
            if (leader(i).source != Source::ExtendedDump)
                continue;
            const PairCandidate c = candidate(i);
            if ((c.track != 0 && listedTracks.contains({c.track, c.ms})) ||
                (c.match != 0 && listedNames.contains({c.match, c.ms})))
                extended.push_back(c);
        }
        for (const Pair& pair : pairNearest(std::move(extended), std::move(account), m_stop.token())) {
            m_groups[static_cast<std::size_t>(pair.extendedRef)].partner = pair.accountRef;
            m_groups[static_cast<std::size_t>(pair.accountRef)].partner = pair.extendedRef;
        }
    }

    std::vector<PlacedRow> placed() const {
        std::vector<PlacedRow> all;
        all.reserve(m_rows.size());
        for (const TwinGroup& group : m_groups) {
            m_stop.look();
            const bool isPaired = group.partner >= 0;
            const std::int64_t play =
                isPaired ? std::min(group.smallestId, m_groups[static_cast<std::size_t>(group.partner)].smallestId)
                         : group.smallestId;
            const bool speaks = !isPaired || m_rows[group.first]->source == Source::ExtendedDump;
            for (std::size_t i = group.first; i < group.end; ++i)
                all.push_back({m_rows[i], play, speaks && i == group.first});
        }
        return all;
    }

private:
    const EvidenceRow& leader(std::size_t group) const { return *m_rows[m_groups[group].first]; }

    PairCandidate candidate(std::size_t group) const {
        const EvidenceRow& row = leader(group);
        const auto name = static_cast<std::size_t>(row.nameId);
        const TrackRow* words = m_words.names[name];
        const NameIdentity& identity = m_names[name];
        PairCandidate c{0, 0, identity.match, row.ms, row.end, static_cast<std::int64_t>(group), words};
        if (words && !words->uri.empty())
            c.track = identity.track;
        if (identity.match != 0)
            c.exact = identity.exact;
        return c;
    }

    StopWatcher& m_stop;
    const std::vector<NameIdentity>& m_names;
    const EvidenceWords& m_words;
    std::vector<const EvidenceRow*> m_rows;
    std::vector<TwinGroup> m_groups;
};

} // namespace

EvidenceWords::EvidenceWords(const StoredHistory& stored, const std::vector<TrackRow>& newTracks,
                             const std::vector<LabelRow>& newLabels)
    : names(namesById(stored.tracks, newTracks)), labels(1) {
    if (names.empty())
        names.resize(1);
    for (const auto* some : {&stored.labels, &newLabels})
        for (const LabelRow& label : *some) {
            const auto id = static_cast<std::size_t>(label.id);
            if (id >= labels.size())
                labels.resize(std::max(id + 1, labels.size() * 2));
            labels[id] = label.word;
        }
}

std::vector<PlacedRow> groupDumpRows(const std::vector<const EvidenceRow*>& rows,
                                     const std::vector<NameIdentity>& names, const EvidenceWords& words,
                                     StopWatcher& stop) {
    Grouping grouping(rows, names, words, stop);
    grouping.pairSources();
    return grouping.placed();
}

} // namespace afs
