// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/undo_plan.h"

#include "core/base/stop_watcher.h"
#include "core/dump/pairing.h"
#include "core/store/change_log.h"
#include "core/store/identity.h"
#include "core/store/play_matching.h"

#include <algorithm>
#include <numeric>
#include <set>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace afs {

namespace {

bool inRuns(const std::vector<IdRun>& runs, std::int64_t id) {
    const auto after =
        std::upper_bound(runs.begin(), runs.end(), id, [](std::int64_t v, const IdRun& run) { return v < run.first; });
    return after != runs.begin() && std::prev(after)->last >= id;
}

/// The first of the remaining imports that contained each row: that is when it would have come. Rows that deletions
/// alone hold were there before.
std::unordered_map<std::int64_t, std::int32_t> introductions(const std::vector<const EvidenceRow*>& rows,
                                                             const std::vector<WitnessRow>& witnesses, ImportId without,
                                                             StopWatcher& stop) {
    std::unordered_map<std::int64_t, std::int32_t> intro;
    intro.reserve(rows.size());
    for (const WitnessRow& witness : witnesses) {
        if (witness.import == without)
            continue;
        for (const EvidenceRow* row : rows) {
            stop.look();
            if (!intro.contains(row->id) && inRuns(witness.runs, row->id))
                intro.emplace(row->id, witness.import.value);
        }
    }
    return intro;
}

/// Twins of one source: one listening event as that source tells it, perhaps in several variants.
struct TwinGroup {
    std::vector<const EvidenceRow*> rows; ///< the leading variant first
    std::int32_t intro = 0;
    std::int32_t match = 0;
    std::int64_t partner = -1; ///< index of the group of the other source
};

/// Groups the remaining rows anew, import by import.
class Replay {
public:
    Replay(const std::vector<const EvidenceRow*>& rows, const std::vector<TrackRow>& tracks,
           const std::vector<NameIdentity>& names, const std::unordered_map<std::int64_t, std::int32_t>& intro,
           StopWatcher& stop)
        : m_stop(stop), m_names(names), m_tracks(tracks) {
        std::vector<std::pair<TwinKey, const EvidenceRow*>> keyed;
        keyed.reserve(rows.size());
        for (const EvidenceRow* row : rows) {
            m_stop.look();
            keyed.emplace_back(twinKey(*row, names), row);
        }
        m_stop.sort(keyed);
        for (std::size_t i = 0; i < keyed.size(); ++i) {
            m_stop.look();
            if (i == 0 || keyed[i].first != keyed[i - 1].first)
                m_groups.emplace_back();
            m_groups.back().rows.push_back(keyed[i].second);
        }
        const auto introOf = [&](const EvidenceRow* row) {
            const auto known = intro.find(row->id);
            return known == intro.end() ? 0 : known->second;
        };
        const auto when = [&](const EvidenceRow* row) { return std::pair(introOf(row), row->id); };
        for (TwinGroup& group : m_groups) {
            m_stop.look();
            std::sort(group.rows.begin(), group.rows.end(),
                      [&](const EvidenceRow* a, const EvidenceRow* b) { return when(a) < when(b); });
            group.intro = introOf(group.rows.front());
            group.match = names[static_cast<std::size_t>(group.rows.front()->nameId)].match;
            m_steps.insert(group.intro);
        }
    }

    void pairAll() {
        dropLonely();
        if (!m_candidates.empty())
            m_nameRows = namesById(m_tracks);
        for (const std::int32_t step : m_steps) {
            apply(pairNearest(candidates(Source::ExtendedDump, step, step),
                              candidates(Source::AccountDump, 0, step - 1), m_stop.token()));
            apply(pairNearest(candidates(Source::ExtendedDump, 0, step), candidates(Source::AccountDump, step, step),
                              m_stop.token()));
        }
    }

    /// Calls take(row, play, leads) for every remaining row.
    template <typename Take>
    void forEach(const Take& take) {
        for (const TwinGroup& group : m_groups) {
            m_stop.look();
            const TwinGroup* partner = group.partner < 0 ? nullptr : &m_groups[static_cast<std::size_t>(group.partner)];
            std::int64_t play = smallestId(group);
            if (partner)
                play = std::min(play, smallestId(*partner));
            const bool second = partner && group.rows.front()->source != Source::ExtendedDump;
            for (const EvidenceRow* row : group.rows)
                take(*row, play, !second && row == group.rows.front());
        }
    }

private:
    static std::int64_t smallestId(const TwinGroup& group) {
        return (*std::min_element(group.rows.begin(), group.rows.end(),
                                  [](const EvidenceRow* a, const EvidenceRow* b) { return a->id < b->id; }))
            ->id;
    }

    /// Only names with as many milliseconds on both sides can ever pair.
    void dropLonely() {
        std::set<std::pair<std::int32_t, std::int64_t>> extended;
        for (const TwinGroup& group : m_groups) {
            m_stop.look();
            if (group.match != 0 && group.rows.front()->source == Source::AccountDump)
                extended.emplace(group.match, group.rows.front()->ms);
        }
        for (std::size_t i = 0; i < m_groups.size(); ++i) {
            m_stop.look();
            if (extended.contains({m_groups[i].match, m_groups[i].rows.front()->ms}))
                m_candidates.push_back(i);
        }
    }

    PairCandidate candidate(const EvidenceRow& row, std::int64_t ref) const {
        const auto name = static_cast<std::size_t>(row.nameId);
        return {m_names[name].match, row.ms, row.end, ref, m_names[name].exact, m_nameRows[name]};
    }

    std::vector<PairCandidate> candidates(Source source, std::int32_t fromStep, std::int32_t toStep) const {
        std::vector<PairCandidate> found;
        for (const std::size_t i : m_candidates) {
            const TwinGroup& group = m_groups[i];
            const EvidenceRow& row = *group.rows.front();
            if (row.source == source && group.partner < 0 && group.intro >= fromStep && group.intro <= toStep)
                found.push_back(candidate(row, static_cast<std::int64_t>(i)));
        }
        return found;
    }

    void apply(const std::vector<Pair>& pairs) {
        for (const Pair& pair : pairs) {
            m_groups[static_cast<std::size_t>(pair.extendedRef)].partner = pair.accountRef;
            m_groups[static_cast<std::size_t>(pair.accountRef)].partner = pair.extendedRef;
        }
    }

    StopWatcher& m_stop;
    const std::vector<NameIdentity>& m_names;
    const std::vector<TrackRow>& m_tracks;
    std::vector<const TrackRow*> m_nameRows; ///< by id; only for pairing
    std::vector<TwinGroup> m_groups;
    std::vector<std::size_t> m_candidates;
    std::set<std::int32_t> m_steps;
};

/// Where a row that stays stands without the import.
struct Place {
    const EvidenceRow* row = nullptr;
    std::int64_t play = 0;
    bool leads = false;
};

/// Joins what scanning observed with the plays that the replay leaves; `places` holds the rows of dumps, and gets the
/// others.
void joinObserved(std::vector<Place>& places, const std::vector<const EvidenceRow*>& observed,
                  const std::vector<NameIdentity>& names, StopWatcher& stop) {
    ObservedTimes times;
    std::unordered_set<std::int64_t> wanted;
    for (const EvidenceRow* row : observed) {
        times.add(row->end);
        wanted.insert(row->playId); // the dump's rows that stand with it now are placed anew in any case
    }
    times.sort();
    std::unordered_set<std::int64_t> plays;
    for (const Place& place : places) {
        stop.look();
        if ((place.leads && times.near(place.row->end)) || wanted.contains(place.row->playId))
            plays.insert(place.play);
    }
    PlayMatcher matcher;
    std::vector<Place*> fed;
    const auto listening = [&](const EvidenceRow& row) {
        return listeningOf(row, names[static_cast<std::size_t>(row.nameId)]);
    };
    for (Place& place : places) {
        stop.look();
        if (plays.contains(place.play)) {
            matcher.addDump(listening(*place.row), place.play, place.leads);
            fed.push_back(&place);
        }
    }
    for (const EvidenceRow* row : observed)
        matcher.addObserved(listening(*row));
    const auto placed = matcher.match(stop.token());
    for (std::size_t i = 0; i < fed.size(); ++i)
        *fed[i] = {fed[i]->row, placed[i].play, placed[i].leads};
    for (std::size_t i = 0; i < observed.size(); ++i)
        places.push_back({observed[i], placed[fed.size() + i].play, placed[fed.size() + i].leads});
}

void listChanges(UndoWrite& undo, std::vector<std::int64_t> removed, std::vector<std::int64_t> added,
                 StopWatcher& stop) {
    for (auto* plays : {&removed, &added}) {
        stop.sort(*plays);
        plays->erase(std::unique(plays->begin(), plays->end()), plays->end());
    }
    undo.wholeChange = removed.size() + added.size() > largestDelta;
    if (undo.wholeChange)
        return;
    undo.removedPlays = std::move(removed);
    undo.addedPlays = std::move(added);
}

} // namespace

std::vector<IdRun> unionOfRuns(std::vector<IdRun> runs) {
    std::sort(runs.begin(), runs.end(), [](const IdRun& a, const IdRun& b) { return a.first < b.first; });
    std::vector<IdRun> merged;
    for (const IdRun& run : runs) {
        if (!merged.empty() && run.first <= merged.back().last + 1)
            merged.back().last = std::max(merged.back().last, run.last);
        else
            merged.push_back(run);
    }
    return merged;
}

std::vector<IdRun> subtractRuns(const std::vector<IdRun>& runs, const std::vector<IdRun>& others) {
    std::vector<IdRun> left;
    std::size_t o = 0;
    for (const IdRun& run : runs) {
        std::int64_t from = run.first;
        while (o < others.size() && others[o].last < from)
            ++o;
        for (std::size_t k = o; k < others.size() && others[k].first <= run.last; ++k) {
            if (others[k].first > from)
                left.push_back({from, others[k].first - 1});
            from = others[k].last + 1;
        }
        if (from <= run.last)
            left.push_back({from, run.last});
    }
    return left;
}

std::vector<IdRun> onlyWitnessedBy(ImportId import, const std::vector<WitnessRow>& witnesses,
                                   const std::vector<IdRun>& held) {
    std::vector<IdRun> mine;
    std::vector<IdRun> others = held;
    for (const WitnessRow& witness : witnesses) {
        auto& target = witness.import == import ? mine : others;
        target.insert(target.end(), witness.runs.begin(), witness.runs.end());
    }
    return subtractRuns(unionOfRuns(std::move(mine)), unionOfRuns(std::move(others)));
}

namespace {

/// Fills in what the removal of `undo.removeEvidence` changes.
UndoWrite completed(UndoWrite undo, const StoredHistory& stored, StopWatcher& stop) {
    std::vector<std::int64_t> removed;
    std::vector<std::int64_t> added;
    std::vector<const EvidenceRow*> remaining; // of dumps
    std::vector<const EvidenceRow*> observed;
    for (const EvidenceRow& row : stored.evidence) {
        stop.look();
        if (!inRuns(undo.removeEvidence, row.id)) {
            (isObserved(row.source) ? observed : remaining).push_back(&row);
            continue;
        }
        removed.push_back(row.playId);
        if (row.leads)
            continue;
        added.push_back(row.playId); // a play that stays loses a source
        ++undo.playsKept;
    }
    const auto names = identifyNames(stored.tracks, stop.token());
    const auto intro = introductions(remaining, stored.witnesses, undo.import, stop);
    Replay replay(remaining, stored.tracks, names, intro, stop);
    replay.pairAll();
    std::vector<Place> places;
    replay.forEach([&](const EvidenceRow& row, std::int64_t play, bool leads) {
        places.push_back({&row, play, leads});
    });
    if (!observed.empty())
        joinObserved(places, observed, names, stop);
    for (const auto& [row, play, leads] : places) {
        stop.look();
        if (row->playId == play && row->leads == leads)
            continue;
        undo.regroup.push_back({row->id, play, leads});
        undo.playsKept += (leads ? 1 : 0) - (row->leads ? 1 : 0);
        removed.push_back(row->playId);
        added.push_back(row->playId); // it may live on without this row
        added.push_back(play);
    }
    listChanges(undo, std::move(removed), std::move(added), stop);
    return undo;
}

} // namespace

std::optional<UndoWrite> planUndo(const StoredHistory& stored, AccountId account, ImportId import,
                                  const std::stop_token& stop) {
    UndoWrite undo;
    undo.account = account;
    undo.import = import;
    undo.removeEvidence = onlyWitnessedBy(import, stored.witnesses, stored.held);
    return planRemoval(std::move(undo), stored, stop);
}

std::optional<UndoWrite> planRemoval(UndoWrite undo, const StoredHistory& stored, const std::stop_token& stop) {
    StopWatcher watcher(stop);
    try {
        return completed(std::move(undo), stored, watcher);
    } catch (const Stopped&) {
        return {};
    }
}

} // namespace afs
