// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/observed_join.h"

#include "core/base/stop_watcher.h"
#include "core/dump/dump_grouping.h"
#include "core/store/play_matching.h"

#include <algorithm>
#include <map>
#include <unordered_set>

namespace afs {

namespace {

class ObservedJoin {
public:
    ObservedJoin(ImportPlan& plan, const StoredHistory& stored, const std::vector<NameIdentity>& names,
                 const std::stop_token& stop)
        : m_plan(plan), m_stored(stored), m_names(names), m_words(stored, plan.newTracks), m_stop(stop) {
        for (const Regroup& row : plan.regroup)
            m_regroup.emplace(row.id, row);
    }

    void run() {
        findObserved();
        if (m_times.empty())
            return;
        forEachDumpRow([this](const EvidenceRow& row, std::int64_t dumpPlay, bool leads) {
            if ((leads && m_times.near(row)) || m_observedPlays.contains(row.playId))
                m_wanted.insert(dumpPlay);
        });
        forEachDumpRow([this](const EvidenceRow& row, std::int64_t dumpPlay, bool leads) {
            if (m_wanted.contains(dumpPlay)) {
                m_matcher.addDump(listening(row), dumpPlay, leads);
                m_fed.push_back({row.id, row.playId, row.leads});
            }
        });
        placeAll();
    }

private:
    struct Fed {
        std::int64_t ref = 0;
        std::int64_t play = 0; ///< as it is stored
        bool leads = false;
    };

    Listening listening(const EvidenceRow& row) const {
        const auto name = static_cast<std::size_t>(row.nameId);
        return listeningOf(row, m_names[name], m_words.names[name]);
    }

    void findObserved() {
        for (const EvidenceRow& row : m_stored.evidence) {
            m_stop.look();
            if (!isObserved(row.source))
                continue;
            m_times.add(row.end);
            m_observedPlays.insert(row.playId); // the dump that it stands with now, wherever that one's end goes
            m_matcher.addObserved(listening(row));
            m_fed.push_back({row.id, row.playId, row.leads});
            m_observedEnds.push_back(row.end);
        }
        m_times.sort();
    }

    bool isCovered(std::int64_t end) const {
        const Instant moment{Milliseconds(end)};
        return std::any_of(
            m_plan.coveredMusic.begin(), m_plan.coveredMusic.end(),
            [moment](const CoveredTime& covered) { return moment >= covered.first && moment <= covered.last; });
    }

    void countScanned(const std::vector<PlayMatcher::Placed>& placed) {
        const auto isOfThis = [this](std::int64_t ref) {
            return ref >= newRowRef || std::binary_search(m_plan.witnessed.begin(), m_plan.witnessed.end(), ref);
        };
        std::unordered_set<std::int64_t> told;
        for (std::size_t i = 0; i < m_fed.size(); ++i)
            if (isOfThis(m_fed[i].ref))
                told.insert(placed[i].play);
        std::unordered_set<std::int64_t> scanned;
        for (std::size_t i = 0; i < m_observedEnds.size(); ++i)
            if (isCovered(m_observedEnds[i]) && scanned.insert(placed[i].play).second && told.contains(placed[i].play))
                ++m_plan.scannedToo;
        m_plan.scanned = std::ssize(scanned);
    }

    /// Stored rows and those of this import, as they would stand without anything observed.
    template <typename Take>
    void forEachDumpRow(const Take& take) {
        for (const EvidenceRow& row : m_stored.evidence) {
            m_stop.look();
            if (isObserved(row.source))
                continue;
            const auto moved = m_regroup.find(row.id);
            if (moved == m_regroup.end())
                take(row, row.playId, row.leads);
            else
                take(row, moved->second.playId, moved->second.leads);
        }
        for (std::uint32_t position = 0; position < m_plan.stored.size(); ++position) {
            m_stop.look();
            EvidenceRow row = mappedEvidence(m_plan, m_plan.stored[position]);
            row.id = row.playId = newRowRef + position;
            const auto placed = m_plan.placements.find(position);
            if (placed == m_plan.placements.end())
                take(row, row.id, true);
            else
                take(row, placed->second.play != 0 ? placed->second.play : newRowRef + placed->second.sameAs,
                     placed->second.leads);
        }
    }

    void placeAll() {
        const auto placed = m_matcher.match(m_stop.token());
        countScanned(placed);
        for (std::size_t i = 0; i < m_fed.size(); ++i) {
            m_stop.look();
            const Fed& fed = m_fed[i];
            if (fed.ref >= newRowRef)
                m_plan.place(static_cast<std::uint32_t>(fed.ref - newRowRef), placed[i].play, placed[i].leads);
            else
                placeStored(fed, placed[i].play, placed[i].leads);
        }
        m_plan.regroup.clear();
        for (const auto& [id, row] : m_regroup)
            m_plan.regroup.push_back(row);
    }

    void placeStored(const Fed& fed, std::int64_t play, bool leads) {
        if (play == fed.play && leads == fed.leads) {
            m_regroup.erase(fed.ref);
            return;
        }
        m_regroup.insert_or_assign(fed.ref, Regroup{fed.ref, play, leads});
    }

    ImportPlan& m_plan;
    const StoredHistory& m_stored;
    const std::vector<NameIdentity>& m_names;
    EvidenceWords m_words;
    StopWatcher m_stop;
    PlayMatcher m_matcher;
    ObservedTimes m_times;
    std::unordered_set<std::int64_t> m_observedPlays; ///< stored plays that scanning has a part in
    std::unordered_set<std::int64_t> m_wanted;        ///< plays of dumps that scanning may have seen
    std::vector<Fed> m_fed;                           ///< in the order that the matcher got them
    std::vector<std::int64_t> m_observedEnds;         ///< of the first of them, which scanning brought
    std::map<std::int64_t, Regroup> m_regroup;
};

} // namespace

void joinObserved(ImportPlan& plan, const StoredHistory& stored, const std::vector<NameIdentity>& names,
                  const std::stop_token& stop) {
    ObservedJoin(plan, stored, names, stop).run();
}

} // namespace afs
