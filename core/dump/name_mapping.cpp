// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/name_mapping.h"

#include "core/store/identity.h"

#include <algorithm>
#include <string>

namespace afs {

void mapNames(ImportPlan& plan, const StoredHistory& stored, StopWatcher& stop) {
    TextIndex names;
    TextIndex tracks;
    names.reserve(stored.tracks.size());
    tracks.reserve(stored.tracks.size() + plan.collected->names.size());
    std::int32_t nextName = 1;
    std::int32_t nextTrack = 1;
    std::string key;
    for (const TrackRow& row : stored.tracks) {
        stop.look();
        key.clear();
        appendNameKey(key, row.kind, row.uri, row.title, row.artist, row.album);
        names.emplace(key, row.nameId);
        tracks.emplace(trackKey(row), row.trackId);
        nextName = std::max(nextName, row.nameId + 1);
        nextTrack = std::max(nextTrack, row.trackId + 1);
    }
    plan.nameIds.assign(plan.collected->names.size() + 1, 0);
    for (const TrackRow& row : plan.collected->names) {
        stop.look();
        key.clear();
        appendNameKey(key, row.kind, row.uri, row.title, row.artist, row.album);
        const auto known = names.find(std::string_view(key));
        std::int32_t& id = plan.nameIds[static_cast<std::size_t>(row.nameId)];
        if (known != names.end()) {
            id = known->second;
            continue;
        }
        TrackRow added = row;
        added.nameId = id = nextName++;
        const auto [track, fresh] = tracks.try_emplace(trackKey(row), nextTrack);
        nextTrack += fresh ? 1 : 0;
        added.trackId = track->second;
        plan.newTracks.push_back(std::move(added));
    }
}

void mapLabels(ImportPlan& plan, const StoredHistory& stored) {
    TextIndex words;
    std::int32_t next = 1;
    for (const LabelRow& row : stored.labels) {
        words.emplace(row.word, row.id);
        next = std::max(next, row.id + 1);
    }
    plan.labelIds.assign(plan.collected->words.size() + 1, 0);
    for (std::size_t i = 0; i < plan.collected->words.size(); ++i) {
        const auto [label, fresh] = words.try_emplace(plan.collected->words[i], next);
        if (fresh)
            plan.newLabels.push_back({next++, plan.collected->words[i]});
        plan.labelIds[i + 1] = label->second;
    }
}

} // namespace afs
