// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/import_plan.h"
#include "core/dump/row_fault.h"
#include "core/store/change_log.h"

#include <algorithm>

namespace afs {

namespace {

std::vector<LeftOutRow> leftOutRows(const ImportPlan& plan, const QStringList& fileNames) {
    std::vector<LeftOutRow> rows;
    for (const InvalidRow& row : plan.collected->invalid)
        rows.push_back({RowClass::Invalid, row});
    std::size_t duplicates = 0;
    for (std::uint32_t i = 0; i < plan.classOf.size() && duplicates < largestInvalidList; ++i) {
        if (plan.classOf[i] != RowClass::Duplicate)
            continue;
        ++duplicates;
        const CollectedRow& row = plan.collected->rows[i];
        rows.push_back(
            {RowClass::Duplicate, {fileNames.value(row.file), row.number, 0, faultCode(RowFault::Repeated)}});
    }
    return rows;
}

} // namespace

ImportWrite writeOf(const ImportPlan& plan, AccountId account, ImportId import, std::int64_t firstId,
                    const QStringList& fileNames) {
    ImportWrite write;
    write.account = account;
    write.import = import;
    write.record.files = static_cast<int>(fileNames.size());
    write.record.classes = plan.classes;
    write.record.first = plan.first;
    write.record.last = plan.last;
    write.record.covered = plan.covered;
    write.record.hasLocalFiles = std::ranges::any_of(
        plan.collected->names, [](const TrackRow& name) { return name.uri.starts_with("spotify:local:"); });
    write.tracks = plan.newTracks;
    write.labels = plan.newLabels;
    write.regroup = plan.regroup;
    write.leftOut = leftOutRows(plan, fileNames);
    write.evidenceCount = plan.stored.size();
    write.evidence = [&plan, firstId](std::size_t position) {
        EvidenceRow e = mappedEvidence(plan, plan.stored[position]);
        e.id = firstId + static_cast<std::int64_t>(position);
        e.playId = e.id;
        e.leads = true;
        if (plan.placements.empty())
            return e;
        if (const auto placed = plan.placements.find(static_cast<std::uint32_t>(position));
            placed != plan.placements.end()) {
            e.playId = placed->second.play != 0 ? placed->second.play : firstId + placed->second.sameAs;
            e.leads = placed->second.leads;
        }
        return e;
    };
    write.witnesses = runsOf(plan.witnessed);
    if (!plan.stored.empty())
        write.witnesses.push_back({firstId, firstId + static_cast<std::int64_t>(plan.stored.size()) - 1});
    if (plan.stored.size() > largestDelta)
        return write;
    for (std::size_t position = 0; position < plan.stored.size(); ++position) {
        const EvidenceRow e = write.evidence(position);
        if (!e.leads) // a play that was there gains a source
            write.removedPlays.push_back(e.playId);
        write.addedPlays.push_back(e.playId);
    }
    for (const Regroup& row : plan.regroup)
        write.removedPlays.push_back(row.playId);
    for (const std::int64_t play : plan.changedPlays) {
        write.removedPlays.push_back(play);
        write.addedPlays.push_back(play);
    }
    return write;
}

} // namespace afs
