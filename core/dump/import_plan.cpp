// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/import_plan.h"

#include "core/base/stop_watcher.h"
#include "core/dump/name_mapping.h"
#include "core/dump/observed_join.h"
#include "core/dump/pairing.h"
#include "core/dump/rule_counter.h"
#include "core/store/play_matching.h"

#include <algorithm>
#include <array>
#include <unordered_set>

namespace afs {

namespace {

struct KeyedRow {
    TwinKey key;
    std::uint32_t index = 0;

    auto operator<=>(const KeyedRow&) const = default;
};

/// Refs of rows of this import, told from stored evidence ids.
constexpr std::int64_t newRef = std::int64_t{1} << 60;

constexpr unsigned dumpSources = sourceBit(Source::ExtendedDump) | sourceBit(Source::AccountDump);

/// The plays that more than one source attests, by play id; all others stand on the source of their leading row.
std::unordered_map<std::int64_t, std::uint8_t> sharedSources(const StoredHistory& stored) {
    std::unordered_map<std::int64_t, std::uint8_t> shared;
    for (const EvidenceRow& row : stored.evidence)
        if (!row.leads)
            shared[row.playId] |= sourceBit(row.source);
    if (shared.empty())
        return shared;
    for (const EvidenceRow& row : stored.evidence)
        if (const auto play = shared.find(row.playId); play != shared.end())
            play->second |= sourceBit(row.source);
    return shared;
}

class Planner {
public:
    Planner(ImportPlan& plan, const StoredHistory& stored, std::stop_token stop)
        : m_plan(plan), m_stored(stored), m_stop(std::move(stop)) {
        mapNames(plan, stored, m_stop);
        mapLabels(plan, stored);
        std::vector<TrackRow> all = stored.tracks;
        all.insert(all.end(), plan.newTracks.begin(), plan.newTracks.end());
        m_names = identifyNames(all, m_stop.token());
    }

    void run() {
        findTwins();
        placeRows();
        pairSources();
        placeVariants();
        if (m_hasObserved)
            joinObserved(m_plan, m_stored, m_names, m_stop.token());
        countRows();
    }

private:
    std::size_t rowCount() const { return m_plan.collected->rows.size(); }
    bool isOfExtended(Source source) const { return source == Source::ExtendedDump; }

    void findTwins() {
        std::vector<KeyedRow> fresh(rowCount());
        for (std::uint32_t i = 0; i < fresh.size(); ++i) {
            m_stop.look();
            fresh[i] = {twinKey(mappedEvidence(m_plan, i), m_names), i};
        }
        m_stop.sort(fresh);
        std::vector<KeyedRow> known(m_stored.evidence.size());
        for (std::uint32_t i = 0; i < known.size(); ++i) {
            m_stop.look();
            known[i] = {twinKey(m_stored.evidence[i], m_names), i};
        }
        m_stop.sort(known);

        m_plan.classOf.assign(fresh.size(), RowClass::Added);
        std::size_t k = 0;
        for (std::size_t i = 0; i < fresh.size(); ++i) {
            m_stop.look();
            if (i > 0 && fresh[i].key == fresh[i - 1].key) {
                m_plan.classOf[fresh[i].index] = RowClass::Duplicate;
                continue;
            }
            while (k < known.size() && known[k].key < fresh[i].key)
                ++k;
            if (k < known.size() && known[k].key == fresh[i].key)
                meetTwin(fresh[i].index, known, k);
        }
        m_stop.sort(m_plan.witnessed);
    }

    /// The same facts again make this import a witness; other facts about the same play (an older export spelled the
    /// platform differently) are kept as a variant, so that undoing either import leaves exactly the other's.
    void meetTwin(std::uint32_t row, const std::vector<KeyedRow>& known, std::size_t at) {
        m_plan.classOf[row] = RowClass::AlreadyPresent;
        const EvidenceRow mine = mappedEvidence(m_plan, row);
        const EvidenceRow& first = m_stored.evidence[known[at].index];
        for (std::size_t k = at; k < known.size() && known[k].key == known[at].key; ++k) {
            const EvidenceRow& theirs = m_stored.evidence[known[k].index];
            if (!mine.samePayload(theirs))
                continue;
            m_plan.witnessed.push_back(theirs.id);
            return;
        }
        m_variants.emplace(row, first.playId);
    }

    void placeRows() {
        for (std::uint32_t i = 0; i < rowCount(); ++i)
            if (m_plan.classOf[i] == RowClass::Added || m_variants.contains(i))
                m_plan.stored.push_back(i);
        const auto& rows = m_plan.collected->rows;
        m_stop.sort(m_plan.stored,
                    [&](std::uint32_t a, std::uint32_t b) { return rows[a].evidence.end < rows[b].evidence.end; });
    }

    /// Mostly there is one source only, and nothing to pair. Looks by the way for what scanning brought.
    bool hasBothSources() {
        bool extended = false;
        bool account = false;
        const auto look = [&](Source source) {
            (isOfExtended(source) ? extended : isObserved(source) ? m_hasObserved : account) = true;
        };
        for (const CollectedRow& row : m_plan.collected->rows)
            look(row.evidence.source);
        for (const EvidenceRow& row : m_stored.evidence)
            look(row.source);
        return extended && account;
    }

    PairCandidate candidate(const EvidenceRow& row, std::int64_t ref) const {
        const auto name = static_cast<std::size_t>(row.nameId);
        const NameIdentity& identity = m_names[name];
        return {identity.match, row.ms,
                row.end,        ref,
                identity.exact, name < m_nameRows.size() ? m_nameRows[name] : nullptr};
    }

    /// New extended rows first, against what only account data knew; then new account rows against every extended row
    /// that is still alone. The undo replays the same order.
    void pairSources() {
        if (!hasBothSources())
            return;
        m_nameRows = namesById(m_stored.tracks, m_plan.newTracks);
        std::vector<PairCandidate> newExtended;
        std::vector<PairCandidate> newAccount;
        for (std::uint32_t position = 0; position < m_plan.stored.size(); ++position) {
            m_stop.look();
            const std::uint32_t row = m_plan.stored[position];
            if (m_plan.classOf[row] != RowClass::Added)
                continue;
            const EvidenceRow evidence = mappedEvidence(m_plan, row);
            const PairCandidate c = candidate(evidence, newRef + position);
            if (c.match != 0)
                (isOfExtended(evidence.source) ? newExtended : newAccount).push_back(c);
        }
        const auto shared = sharedSources(m_stored);
        std::vector<PairCandidate> oldExtended;
        std::vector<PairCandidate> oldAccount;
        for (const EvidenceRow& row : m_stored.evidence) {
            m_stop.look();
            const bool extended = isOfExtended(row.source);
            if (!row.leads || isObserved(row.source) || (extended ? newAccount : newExtended).empty())
                continue;
            const auto bits = shared.find(row.playId);
            const bool alone = bits == shared.end() || (bits->second & dumpSources) == sourceBit(row.source);
            const PairCandidate c = candidate(row, row.id);
            if (alone && c.match != 0)
                (extended ? oldExtended : oldAccount).push_back(c);
            if (alone)
                m_playOf.emplace(row.id, row.playId);
        }
        for (const Pair& pair : pairNearest(newExtended, oldAccount, m_stop.token()))
            takeOver(pair);
        std::erase_if(newExtended, [&](const PairCandidate& c) { return m_paired.contains(c.ref); });
        oldExtended.insert(oldExtended.end(), newExtended.begin(), newExtended.end());
        for (const Pair& pair : pairNearest(oldExtended, newAccount, m_stop.token()))
            join(pair);
    }

    /// An extended row of this import takes the lead of a play that account data knew.
    void takeOver(const Pair& pair) {
        m_stop.look();
        const auto position = static_cast<std::uint32_t>(pair.extendedRef - newRef);
        const std::int64_t play = m_playOf.at(pair.accountRef);
        m_paired.insert(pair.extendedRef);
        m_plan.classOf[m_plan.stored[position]] = RowClass::Matched;
        m_plan.placements[position] = {play, 0, true};
        m_takenPlays.emplace(play, position);
    }

    /// An account row of this import stands behind an extended row, a stored one or one of this import.
    void join(const Pair& pair) {
        m_stop.look();
        const auto position = static_cast<std::uint32_t>(pair.accountRef - newRef);
        m_plan.classOf[m_plan.stored[position]] = RowClass::Matched;
        if (pair.extendedRef < newRef) {
            m_plan.placements[position] = {m_playOf.at(pair.extendedRef), 0, false};
            return;
        }
        const auto leader = static_cast<std::uint32_t>(pair.extendedRef - newRef);
        // The play takes the smaller id, whichever of the two that is.
        const std::uint32_t smaller = std::min(position, leader);
        m_plan.placements[position] = {0, smaller, false};
        m_plan.placements[leader] = {0, smaller, true};
    }

    void placeVariants() {
        if (!m_takenPlays.empty())
            for (const EvidenceRow& row : m_stored.evidence)
                if (row.leads && m_takenPlays.contains(row.playId))
                    m_plan.regroup.push_back({row.id, row.playId, false});
        if (m_variants.empty())
            return;
        for (std::uint32_t position = 0; position < m_plan.stored.size(); ++position)
            if (const auto variant = m_variants.find(m_plan.stored[position]); variant != m_variants.end())
                m_plan.placements[position] = {variant->second, 0, false};
    }

    void countRows() {
        RuleCounter rules(m_plan, m_stored, m_names);
        std::unordered_map<int, YearCounts> years;
        const auto& rows = m_plan.collected->rows;
        std::array<std::optional<CoveredTime>, 3> covered; // by Source
        for (std::uint32_t i = 0; i < rows.size(); ++i) {
            m_stop.look();
            RowClass& rowClass = m_plan.classOf[i];
            const EvidenceRow& evidence = rows[i].evidence;
            if (rowClass == RowClass::Added && evidence.kind == Kind::Unattributed)
                rowClass = RowClass::Unattributed;
            else if (rowClass == RowClass::Added && evidence.kind != Kind::Music)
                rowClass = RowClass::NotMusic;
            const Instant end{Milliseconds(evidence.end)};
            const int year = yearOf(evidence.end);
            YearCounts& counts = years[year];
            counts.year = year;
            ++counts.classes[rowClass];
            ++m_plan.classes[rowClass];
            if (rowClass == RowClass::Added)
                rules.count(i, counts.counted, m_plan.counted);
            m_plan.first = m_plan.first ? std::min(*m_plan.first, end) : end;
            m_plan.last = m_plan.last ? std::max(*m_plan.last, end) : end;
            auto& span = covered.at(static_cast<std::size_t>(evidence.source));
            if (!span)
                span = {end, end};
            span->add(end);
        }
        for (const auto& span : covered)
            if (span)
                m_plan.covered.push_back(*span);
        if (m_plan.collected->invalidCount > 0) {
            m_plan.classes[RowClass::Invalid] = m_plan.collected->invalidCount;
            years[0].classes[RowClass::Invalid] = m_plan.collected->invalidCount;
        }
        for (auto& [year, counts] : years)
            m_plan.years.push_back(counts);
        std::sort(m_plan.years.begin(), m_plan.years.end(),
                  [](const YearCounts& a, const YearCounts& b) { return a.year < b.year; });
        m_plan.playsBefore = std::count_if(m_stored.evidence.begin(), m_stored.evidence.end(),
                                           [](const EvidenceRow& row) { return row.leads; }) -
                             static_cast<std::int64_t>(m_stored.deletedPlays.size());
        m_plan.playsAfter = m_plan.playsBefore + m_plan.classes[RowClass::Added] + m_plan.classes[RowClass::NotMusic] +
                            m_plan.classes[RowClass::Unattributed];
    }

    /// Rows come by year mostly: the last answer is tried first.
    int yearOf(std::int64_t end) {
        if (end >= m_yearFrom && end < m_yearTo)
            return m_year;
        const auto day = std::chrono::floor<std::chrono::days>(Instant{Milliseconds(end)});
        const std::chrono::year year = std::chrono::year_month_day{day}.year();
        const auto begin = [](std::chrono::year y) {
            return Instant(std::chrono::sys_days{y / std::chrono::January / 1}).time_since_epoch().count();
        };
        m_year = static_cast<int>(year);
        m_yearFrom = begin(year);
        m_yearTo = begin(year + std::chrono::years{1});
        return m_year;
    }

    ImportPlan& m_plan;
    const StoredHistory& m_stored;
    StopWatcher m_stop;
    std::vector<NameIdentity> m_names;
    std::vector<const TrackRow*> m_nameRows;                    ///< by id; only for pairing
    std::unordered_map<std::uint32_t, std::int64_t> m_variants; ///< collected row -> play
    std::unordered_map<std::int64_t, std::int64_t> m_playOf;    ///< stored evidence that is alone -> play
    std::unordered_map<std::int64_t, std::uint32_t> m_takenPlays;
    std::unordered_set<std::int64_t> m_paired;
    bool m_hasObserved = false;
    int m_year = 0;
    std::int64_t m_yearFrom = 0;
    std::int64_t m_yearTo = 0;
};

} // namespace

EvidenceRow mappedEvidence(const ImportPlan& plan, std::uint32_t row) {
    EvidenceRow e = plan.collected->rows[row].evidence;
    const auto label = [&](std::int32_t local) { return plan.labelIds[static_cast<std::size_t>(local)]; };
    e.nameId = plan.nameIds[static_cast<std::size_t>(e.nameId)];
    e.reasonStart = label(e.reasonStart);
    e.reasonEnd = label(e.reasonEnd);
    e.platform = label(e.platform);
    e.country = label(e.country);
    return e;
}

std::optional<ImportPlan> planImport(std::shared_ptr<const CollectedRows> collected, const StoredHistory& stored,
                                     std::stop_token stop) {
    ImportPlan plan;
    plan.collected = std::move(collected);
    try {
        Planner(plan, stored, std::move(stop)).run();
    } catch (const Stopped&) {
        return {};
    }
    return plan;
}

} // namespace afs
