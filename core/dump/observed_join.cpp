// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/observed_join.h"

#include "core/base/stop_watcher.h"
#include "core/store/play_matching.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>
#include <unordered_set>

namespace afs {

namespace {

class ObservedJoin {
public:
    ObservedJoin(ImportPlan& plan, const StoredHistory& stored, const std::vector<NameIdentity>& names,
                 const std::stop_token& stop)
        : m_plan(plan), m_stored(stored), m_names(names), m_stop(stop) {
        for (const Regroup& row : plan.regroup)
            m_regroup.emplace(row.id, row);
    }

    void run() {
        findObserved();
        if (m_times.empty())
            return;
        forEachDumpRow([this](const EvidenceRow& row, std::int64_t dumpPlay, bool leads) {
            if (leads && m_times.near(row.end))
                m_wanted.insert(dumpPlay);
        });
        forEachDumpRow([this](const EvidenceRow& row, std::int64_t dumpPlay, bool leads) {
            if (m_wanted.contains(dumpPlay)) {
                m_matcher.addDump(listening(row), dumpPlay, leads);
                m_fed.push_back({row.id, row.playId, row.leads, dumpPlay});
            }
        });
        placeAll();
        classify();
    }

private:
    struct Fed {
        std::int64_t ref = 0;
        std::int64_t play = 0; ///< as it is stored
        bool leads = false;
        std::int64_t dumpPlay = 0; ///< 0: observed
    };

    Listening listening(const EvidenceRow& row) const {
        return listeningOf(row, m_names[static_cast<std::size_t>(row.nameId)]);
    }

    void findObserved() {
        for (const EvidenceRow& row : m_stored.evidence) {
            m_stop.look();
            if (!isObserved(row.source))
                continue;
            m_times.add(row.end);
            m_wanted.insert(row.playId); // the dump that it stands with now, wherever that one's end goes
            m_matcher.addObserved(listening(row));
            m_fed.push_back({row.id, row.playId, row.leads, 0});
        }
        m_times.sort();
    }

    /// Stored rows and those of this import, as they would stand without anything observed.
    template <typename Take>
    void forEachDumpRow(const Take& take) {
        for (const EvidenceRow& row : m_stored.evidence) {
            m_stop.look();
            if (isObserved(row.source))
                continue;
            const auto moved = m_regroup.find(row.id);
            take(row, row.playId, moved == m_regroup.end() ? row.leads : moved->second.leads);
        }
        for (std::uint32_t position = 0; position < m_plan.stored.size(); ++position) {
            m_stop.look();
            EvidenceRow row = mappedEvidence(m_plan, m_plan.stored[position]);
            row.id = row.playId = newRef + position;
            const auto placed = m_plan.placements.find(position);
            if (placed == m_plan.placements.end())
                take(row, row.id, true);
            else
                take(row, placed->second.play != 0 ? placed->second.play : newRef + placed->second.sameAs,
                     placed->second.leads);
        }
    }

    void placeAll() {
        const auto placed = m_matcher.match(m_stop.token());
        for (std::size_t i = 0; i < m_fed.size(); ++i) {
            m_stop.look();
            const Fed& fed = m_fed[i];
            const std::int64_t play = placed[i].play;
            if (fed.dumpPlay != 0)
                m_playOfDump[fed.dumpPlay] = play;
            else
                m_observedIn[play] = fed.play;
            if (fed.ref >= newRef)
                placeNew(static_cast<std::uint32_t>(fed.ref - newRef), play, placed[i].leads);
            else
                placeStored(fed, play, placed[i].leads);
        }
        m_plan.regroup.clear();
        for (const auto& [id, row] : m_regroup)
            m_plan.regroup.push_back(row);
        m_plan.changedPlays.assign(m_changed.begin(), m_changed.end());
    }

    void placeNew(std::uint32_t position, std::int64_t play, bool leads) {
        if (play < newRef)
            m_plan.placements[position] = {play, 0, leads};
        else if (play != newRef + position || !leads)
            m_plan.placements[position] = {0, static_cast<std::uint32_t>(play - newRef), leads};
        else
            m_plan.placements.erase(position);
    }

    void placeStored(const Fed& fed, std::int64_t play, bool leads) {
        if (play == fed.play && leads == fed.leads) {
            m_regroup.erase(fed.ref);
            return;
        }
        m_regroup.insert_or_assign(fed.ref, Regroup{fed.ref, play, leads});
        m_changed.insert(fed.play);
        m_changed.insert(play);
    }

    /// Whether a play of this import adds none to those that are there: it joins one that only scanning knew, or takes
    /// it from a dump's play that finds another such one.
    bool findsPlay(std::int64_t play) const {
        for (std::size_t steps = 0; steps <= m_observedIn.size(); ++steps) {
            const auto observed = m_observedIn.find(play);
            if (observed == m_observedIn.end())
                return false;
            const auto before = m_playOfDump.find(observed->second);
            if (before == m_playOfDump.end())
                return true;
            play = before->second;
        }
        return false;
    }

    void classify() {
        for (const Fed& fed : m_fed) {
            m_stop.look();
            if (fed.dumpPlay < newRef)
                continue;
            RowClass& rowClass = m_plan.classOf[m_plan.stored[static_cast<std::size_t>(fed.ref - newRef)]];
            if (rowClass == RowClass::Added && findsPlay(m_playOfDump.at(fed.dumpPlay)))
                rowClass = RowClass::Matched;
        }
    }

    /// Refs of rows of this import, told from stored evidence ids.
    static constexpr std::int64_t newRef = std::int64_t{1} << 60;

    ImportPlan& m_plan;
    const StoredHistory& m_stored;
    const std::vector<NameIdentity>& m_names;
    StopWatcher m_stop;
    PlayMatcher m_matcher;
    ObservedTimes m_times;
    std::unordered_set<std::int64_t> m_wanted; ///< plays of dumps that scanning may have seen
    std::vector<Fed> m_fed;                    ///< in the order that the matcher got them
    std::map<std::int64_t, Regroup> m_regroup;
    std::set<std::int64_t> m_changed;
    std::unordered_map<std::int64_t, std::int64_t> m_playOfDump; ///< where a dump's play stands now
    std::unordered_map<std::int64_t, std::int64_t> m_observedIn; ///< by play: where its observed rows stood before
};

} // namespace

void joinObserved(ImportPlan& plan, const StoredHistory& stored, const std::vector<NameIdentity>& names,
                  const std::stop_token& stop) {
    ObservedJoin(plan, stored, names, stop).run();
}

} // namespace afs
