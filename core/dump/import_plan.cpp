// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/import_plan.h"

#include "core/base/stop_watcher.h"
#include "core/dump/dump_grouping.h"
#include "core/dump/made_plays.h"
#include "core/dump/name_mapping.h"
#include "core/dump/observed_join.h"
#include "core/dump/rule_counter.h"
#include "core/store/play_matching.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <span>
#include <tuple>
#include <unordered_set>

namespace afs {

namespace {

struct KeyedRow {
    TwinKey key;
    std::uint32_t index = 0;

    auto operator<=>(const KeyedRow&) const = default;
};

class Planner {
public:
    Planner(ImportPlan& plan, const StoredHistory& stored, std::stop_token stop)
        : m_plan(plan), m_stored(stored), m_stop(std::move(stop)) {
        mapNames(plan, stored, m_stop);
        // What the catalogue says of them was perhaps known before they were played.
        for (TrackRow& name : plan.newTracks) {
            const auto known = stored.catalogue.find(name.uri);
            if (known == stored.catalogue.end())
                continue;
            name.albumArtist = known->second.albumArtist;
            name.isrc = known->second.isrc;
            name.lengthMs = known->second.lengthMs;
        }
        mapLabels(plan, stored);
        const NameUse use = isOfExtendedAlone() ? NameUse::ExtendedAlone : NameUse::AcrossSources;
        m_names = identifyNames(stored.tracks, plan.newTracks, use, m_stop.token());
    }

    void run() {
        findTwins();
        findCovered();
        placeRows();
        placeTogether();
        if (m_hasObserved)
            joinObserved(m_plan, m_stored, m_names, m_stop.token());
        m_unlisted = findMadePlays(m_plan, m_stored, m_stop);
        countRows();
    }

private:
    std::size_t rowCount() const { return m_plan.collected->rows.size(); }
    bool isOfExtended(Source source) const { return source == Source::ExtendedDump; }
    bool isOfExtendedAlone() const {
        return std::ranges::all_of(m_plan.collected->rows,
                                   [this](const CollectedRow& row) { return isOfExtended(row.evidence.source); }) &&
               std::ranges::all_of(m_stored.evidence,
                                   [this](const EvidenceRow& row) { return isOfExtended(row.source); });
    }

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
        for (std::size_t i = 0, end = 0; i < fresh.size(); i = end) {
            m_stop.look();
            for (end = i + 1; end < fresh.size() && fresh[end].key == fresh[i].key;)
                ++end;
            while (k < known.size() && known[k].key < fresh[i].key)
                ++k;
            const std::size_t firstKnown = k;
            while (k < known.size() && known[k].key == fresh[i].key)
                ++k;
            if (end - i > 1 || k > firstKnown)
                meetTwins(std::span(fresh).subspan(i, end - i), std::span(known).subspan(firstKnown, k - firstKnown));
        }
        m_stop.sort(m_plan.witnessed);
    }

    /// Twins, in the order of their files, and those that are stored. The same facts again make this import a witness;
    /// other facts about the same play (an older export spelled the platform differently) are kept as a variant, so
    /// that undoing either import leaves exactly the other's, and one import of two exports is as good as two imports.
    void meetTwins(std::span<const KeyedRow> fresh, std::span<const KeyedRow> known) {
        m_said.clear();
        for (const KeyedRow& row : known) {
            const EvidenceRow& theirs = m_stored.evidence[row.index];
            m_said.push_back({payloadOf(theirs), theirs.id});
        }
        for (const KeyedRow& row : fresh) {
            m_plan.classOf[row.index] = RowClass::Duplicate;
            m_said.push_back({payloadOf(mappedEvidence(m_plan, row.index)), newRowRef + row.index});
        }
        const std::uint32_t first = fresh.front().index;
        const std::size_t variantsBefore = m_varied.size();
        m_plan.classOf[first] = known.empty() ? RowClass::Added : RowClass::AlreadyPresent;
        std::sort(m_said.begin(), m_said.end());
        for (std::size_t i = 0, end = 0; i < m_said.size(); i = end) {
            for (end = i + 1; end < m_said.size() && m_said[end].payload == m_said[i].payload;)
                ++end;
            const std::int64_t smallest = m_said[i].ref; // a stored one, else the first of this import
            const bool isAdded = known.empty() && smallest == newRowRef + first;
            if (smallest >= newRowRef && !isAdded)
                m_varied.push_back(static_cast<std::uint32_t>(smallest - newRowRef));
            else if (smallest < newRowRef && m_said[end - 1].ref >= newRowRef)
                m_plan.witnessed.push_back(smallest);
        }
        if (m_varied.size() == variantsBefore)
            return;
        for (std::size_t i = variantsBefore; i < m_varied.size(); ++i)
            m_variants.insert(m_varied[i]);
        if (known.empty())
            m_varied.push_back(first);
        for (const KeyedRow& row : known)
            m_knownVaried.push_back(row.index);
    }

    using Payload = std::tuple<std::int64_t, std::int32_t, std::int32_t, std::int32_t, std::int32_t, std::int32_t, Kind,
                               std::uint8_t, bool>;
    /// Equal for rows that say the same: EvidenceRow::samePayload().
    static Payload payloadOf(const EvidenceRow& row) {
        return {row.offlineAt, row.nameId, row.reasonStart, row.reasonEnd, row.platform,
                row.country,   row.kind,   row.flags,       row.video};
    }
    struct Said {
        Payload payload;
        std::int64_t ref = 0; ///< evidence id, or newRowRef and the collected row

        auto operator<=>(const Said&) const = default;
    };

    void findCovered() {
        std::array<std::optional<CoveredTime>, 3> all; // by Source
        std::array<std::optional<CoveredTime>, 3> music;
        const auto add = [](std::optional<CoveredTime>& span, Instant end) {
            if (!span)
                span = {end, end};
            span->add(end);
        };
        for (const CollectedRow& row : m_plan.collected->rows) {
            m_stop.look();
            const Instant end{Milliseconds(row.evidence.end)};
            const auto source = static_cast<std::size_t>(row.evidence.source);
            add(all.at(source), end);
            if (row.evidence.kind == Kind::Music && !row.evidence.video)
                add(music.at(source), end);
        }
        for (std::size_t source = 0; source < all.size(); ++source) {
            if (all[source])
                m_plan.covered.push_back(*all[source]);
            if (music[source])
                m_plan.coveredMusic.push_back(*music[source]);
        }
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

    /// Which rows are one play is worked out anew, of the stored ones and those of this import together: of all where
    /// sources may tell of one play, else of twins alone of which this import brings another variant.
    void placeTogether() {
        const bool all = hasBothSources();
        if (!all && m_varied.empty())
            return;
        std::vector<const EvidenceRow*> rows;
        if (all) {
            for (const EvidenceRow& row : m_stored.evidence)
                if (!isObserved(row.source))
                    rows.push_back(&row);
        } else {
            for (const std::uint32_t known : m_knownVaried)
                rows.push_back(&m_stored.evidence[known]);
        }
        std::vector<EvidenceRow> fresh;
        fresh.reserve(all ? m_plan.stored.size() : m_varied.size());
        const auto addFresh = [&](std::uint32_t position) {
            m_stop.look();
            fresh.push_back(mappedEvidence(m_plan, m_plan.stored[position]));
            fresh.back().id = newRowRef + position;
            rows.push_back(&fresh.back());
        };
        if (all)
            for (std::uint32_t position = 0; position < m_plan.stored.size(); ++position)
                addFresh(position);
        else
            for (const std::uint32_t row : m_varied)
                addFresh(positionOf(row));
        placeAsGrouped(rows);
    }

    void placeAsGrouped(const std::vector<const EvidenceRow*>& rows) {
        const EvidenceWords words(m_stored, m_plan.newTracks, m_plan.newLabels);
        for (const PlacedRow& placed : groupDumpRows(rows, m_names, words, m_stop)) {
            m_stop.look();
            const EvidenceRow& row = *placed.row;
            if (row.id >= newRowRef)
                m_plan.place(static_cast<std::uint32_t>(row.id - newRowRef), placed.play, placed.leads);
            else if (row.playId != placed.play || row.leads != placed.leads)
                m_plan.regroup.push_back({row.id, placed.play, placed.leads});
        }
    }

    /// Where a collected row that is stored stands in ImportPlan::stored.
    std::uint32_t positionOf(std::uint32_t row) const {
        const auto& rows = m_plan.collected->rows;
        const auto place = [&rows](std::uint32_t i) { return std::pair(rows[i].evidence.end, i); };
        const auto found =
            std::lower_bound(m_plan.stored.begin(), m_plan.stored.end(), place(row),
                             [&place](std::uint32_t i, const auto& wanted) { return place(i) < wanted; });
        return static_cast<std::uint32_t>(found - m_plan.stored.begin());
    }

    void countRows() {
        RuleCounter rules(m_plan, m_stored, m_names);
        std::unordered_map<int, YearCounts> years;
        const auto& rows = m_plan.collected->rows;
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
        }
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
                            m_plan.classes[RowClass::Unattributed] + m_unlisted;
    }

    /// The local year, as every page and report counts it. Rows come by year mostly: the last answer is tried first.
    int yearOf(std::int64_t end) {
        if (end >= m_yearFrom && end < m_yearTo)
            return m_year;
        const auto begin = [this](int year) { return QDate(year, 1, 1).startOfDay(m_zone).toMSecsSinceEpoch(); };
        m_year = QDateTime::fromMSecsSinceEpoch(end, m_zone).date().year();
        m_yearFrom = begin(m_year);
        m_yearTo = begin(m_year + 1);
        return m_year;
    }

    ImportPlan& m_plan;
    const StoredHistory& m_stored;
    StopWatcher m_stop;
    std::vector<NameIdentity> m_names;
    std::unordered_set<std::uint32_t> m_variants; ///< collected rows that are stored beside a twin
    std::vector<std::uint32_t> m_varied;          ///< the same, and the twins that are added with them
    std::vector<std::uint32_t> m_knownVaried;     ///< stored twins of those
    std::vector<Said> m_said;                     ///< by the twins that are looked at
    bool m_hasObserved = false;
    std::int64_t m_unlisted = 0; ///< plays made by no row of any class
    const QTimeZone m_zone = QTimeZone::systemTimeZone();
    int m_year = 0;
    std::int64_t m_yearFrom = 0;
    std::int64_t m_yearTo = 0;
};

} // namespace

void ImportPlan::place(std::uint32_t position, std::int64_t play, bool leads) {
    if (play < newRowRef)
        placements[position] = {play, 0, leads};
    else if (play != newRowRef + position || !leads)
        placements[position] = {0, static_cast<std::uint32_t>(play - newRowRef), leads};
    else
        placements.erase(position);
}

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
