// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/undo_plan.h"

#include "core/base/stop_watcher.h"
#include "core/dump/dump_grouping.h"
#include "core/store/change_log.h"
#include "core/store/identity.h"
#include "core/store/play_matching.h"

#include <algorithm>
#include <unordered_set>
#include <utility>

namespace afs {

namespace {

bool inRuns(const std::vector<IdRun>& runs, std::int64_t id) {
    const auto after =
        std::upper_bound(runs.begin(), runs.end(), id, [](std::int64_t v, const IdRun& run) { return v < run.first; });
    return after != runs.begin() && std::prev(after)->last >= id;
}

/// Joins what scanning observed with the plays that the replay leaves; `places` holds the rows of dumps, and gets the
/// others.
void joinObserved(std::vector<PlacedRow>& places, const std::vector<const EvidenceRow*>& observed,
                  const std::vector<NameIdentity>& names, const EvidenceWords& words, StopWatcher& stop) {
    ObservedTimes times;
    std::unordered_set<std::int64_t> wanted;
    for (const EvidenceRow* row : observed) {
        times.add(row->end);
        wanted.insert(row->playId); // the dump's rows that stand with it now are placed anew in any case
    }
    times.sort();
    std::unordered_set<std::int64_t> plays;
    for (const PlacedRow& place : places) {
        stop.look();
        if ((place.leads && times.near(*place.row)) || wanted.contains(place.row->playId))
            plays.insert(place.play);
    }
    PlayMatcher matcher;
    std::vector<PlacedRow*> fed;
    const auto listening = [&](const EvidenceRow& row) {
        const auto name = static_cast<std::size_t>(row.nameId);
        return listeningOf(row, names[name], words.names[name]);
    };
    for (PlacedRow& place : places) {
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
    undo.wholeChange = undo.wholeChange || removed.size() + added.size() > largestDelta;
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
                                   const std::vector<HeldRow>& held) {
    std::vector<IdRun> mine;
    std::vector<IdRun> others;
    for (const HeldRow& row : held)
        others.push_back({row.evidence, row.evidence});
    for (const WitnessRow& witness : witnesses) {
        auto& target = witness.import == import ? mine : others;
        target.insert(target.end(), witness.runs.begin(), witness.runs.end());
    }
    return subtractRuns(unionOfRuns(std::move(mine)), unionOfRuns(std::move(others)));
}

namespace {

/// Rows that go without anybody having read them: each is a play of its own, and that is its number.
void listAlone(UndoWrite& undo, std::vector<std::int64_t>& removed) {
    std::int64_t rows = 0;
    for (const IdRun& run : undo.removeEvidence)
        rows += run.last - run.first + 1;
    undo.wholeChange = rows > static_cast<std::int64_t>(largestDelta);
    if (undo.wholeChange)
        return;
    for (const IdRun& run : undo.removeEvidence)
        for (std::int64_t id = run.first; id <= run.last; ++id)
            removed.push_back(id);
}

/// Fills in what the removal of `undo.removeEvidence` changes.
UndoWrite completed(UndoWrite undo, const StoredHistory& stored, StopWatcher& stop) {
    std::vector<std::int64_t> removed;
    std::vector<std::int64_t> added;
    std::vector<const EvidenceRow*> remaining; // of dumps
    std::vector<const EvidenceRow*> observed;
    if (stored.onlyJoined)
        listAlone(undo, removed);
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
    const EvidenceWords words(stored);
    std::vector<PlacedRow> places = groupDumpRows(remaining, names, words, stop);
    if (!observed.empty())
        joinObserved(places, observed, names, words, stop);
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
