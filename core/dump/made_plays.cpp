// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/made_plays.h"

#include "core/base/stop_watcher.h"
#include "core/store/play_matching.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>
#include <vector>

namespace afs {

namespace {

/// Sets of plays, by their ids, that an import moves rows between, and how many more of each set there are afterwards.
class PlaySets {
public:
    std::int64_t of(std::int64_t play) {
        const auto known = m_parent.try_emplace(play, play).first;
        if (known->second != play)
            known->second = of(known->second);
        return known->second;
    }
    bool contains(std::int64_t play) const { return m_parent.contains(play); }
    void unite(std::int64_t one, std::int64_t other) { m_parent[of(one)] = of(other); }
    void count(std::int64_t play, int plays) { m_more[play] += plays; }

    /// By set. After all is united.
    std::map<std::int64_t, std::int64_t> more() {
        std::map<std::int64_t, std::int64_t> sums;
        for (const auto& [play, plays] : m_more)
            sums[of(play)] += plays;
        return sums;
    }

private:
    std::unordered_map<std::int64_t, std::int64_t> m_parent;
    std::unordered_map<std::int64_t, std::int64_t> m_more;
};

class MadePlays {
public:
    MadePlays(ImportPlan& plan, const StoredHistory& stored, StopWatcher& stop)
        : m_plan(plan), m_stored(stored), m_stop(stop) {
        for (const Regroup& row : plan.regroup)
            m_regroup.emplace(row.id, &row);
    }

    std::int64_t run() {
        lookAtStored();
        lookAtNew();
        lookAtDeleted();
        m_plan.changedPlays.assign(m_changed.begin(), m_changed.end());
        return classify();
    }

private:
    /// A row of this import that may have made a play.
    struct Member {
        bool follows = false;
        std::uint32_t position = 0;
        std::int64_t play = 0;
    };

    void lookAtStored() {
        if (m_regroup.empty())
            return;
        for (const EvidenceRow& row : m_stored.evidence) {
            m_stop.look();
            const auto moved = m_regroup.find(row.id);
            if (moved == m_regroup.end())
                continue;
            const Regroup& now = *moved->second;
            m_sets.unite(row.playId, now.playId);
            m_sets.count(row.playId, (now.leads ? 1 : 0) - (row.leads ? 1 : 0));
            m_changed.insert({row.playId, now.playId});
        }
    }

    void lookAtNew() {
        const auto add = [this](std::uint32_t position, std::int64_t play, bool leads) {
            m_sets.of(play);
            m_sets.count(play, leads ? 1 : 0);
            if (m_plan.classOf[m_plan.stored[position]] == RowClass::Added)
                m_members.push_back({!leads, position, play});
        };
        std::set<std::uint32_t> namesakes; // rows whose play others stand in, and that need no placement themselves
        for (const auto& [position, placed] : m_plan.placements) {
            m_stop.look();
            add(position, placed.play != 0 ? placed.play : newRowRef + placed.sameAs, placed.leads);
            if (placed.play == 0 && !m_plan.placements.contains(placed.sameAs))
                namesakes.insert(placed.sameAs);
        }
        for (const std::uint32_t position : namesakes)
            add(position, newRowRef + position, true);
    }

    /// What is deleted is no play for anybody who counts; which plays are is said in account_announce.sql.
    void lookAtDeleted() {
        if (m_stored.held.empty())
            return;
        for (const std::int64_t play : m_stored.deletedPlays)
            if (m_sets.contains(play))
                m_sets.count(play, 1);
        for (const std::int64_t play : deletedAfterwards())
            if (m_sets.contains(play))
                m_sets.count(play, -1);
    }

    std::set<std::int64_t> deletedAfterwards() {
        std::unordered_map<std::int64_t, Regroup> standing; // of the rows that deletions hold
        for (const HeldRow& held : m_stored.held)
            standing.try_emplace(held.evidence);
        for (const EvidenceRow& row : m_stored.evidence) {
            m_stop.look();
            if (const auto held = standing.find(row.id); held != standing.end()) {
                const auto moved = m_regroup.find(row.id);
                held->second = moved == m_regroup.end() ? Regroup{row.id, row.playId, row.leads} : *moved->second;
            }
        }
        using Strength = std::tuple<int, std::int64_t>;
        std::map<DeletedPlayId, std::pair<Strength, std::int64_t>> strongest;
        std::set<std::int64_t> plays;
        for (const HeldRow& held : m_stored.held) {
            const Regroup& row = standing.at(held.evidence);
            if (row.leads)
                plays.insert(row.playId);
            const std::pair<Strength, std::int64_t> one{{speaksBefore(held.source), held.evidence}, row.playId};
            const auto [known, fresh] = strongest.try_emplace(held.play, one);
            known->second = std::min(known->second, one);
        }
        for (const auto& [deleted, row] : strongest)
            plays.insert(row.second);
        return plays;
    }

    std::int64_t classify() {
        std::map<std::int64_t, std::int64_t> more = m_sets.more();
        std::sort(m_members.begin(), m_members.end(), [](const Member& a, const Member& b) {
            return std::tie(a.follows, a.position) < std::tie(b.follows, b.position);
        });
        for (const Member& member : m_members) {
            m_stop.look();
            std::int64_t& left = more[m_sets.of(member.play)];
            if (left > 0)
                --left;
            else
                m_plan.classOf[m_plan.stored[member.position]] = RowClass::Matched;
        }
        std::int64_t unlisted = 0;
        for (const auto& [set, left] : more)
            unlisted += left;
        return unlisted;
    }

    ImportPlan& m_plan;
    const StoredHistory& m_stored;
    StopWatcher& m_stop;
    std::unordered_map<std::int64_t, const Regroup*> m_regroup; ///< by evidence id
    PlaySets m_sets;
    std::vector<Member> m_members;
    std::set<std::int64_t> m_changed;
};

} // namespace

std::int64_t findMadePlays(ImportPlan& plan, const StoredHistory& stored, StopWatcher& stop) {
    return plan.placements.empty() && plan.regroup.empty() ? 0 : MadePlays(plan, stored, stop).run();
}

} // namespace afs
