// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/observed_row.h"

#include "core/store/sql_json.h"

#include <algorithm>

namespace afs {

TrackRow observedName(const TrackFacts& facts) {
    TrackRow name;
    name.uri = asStoredText(facts.uri);
    name.title = asStoredText(facts.title);
    name.artist = facts.artists.empty() ? std::string() : asStoredText(facts.artists.front().name);
    name.album = asStoredText(facts.album);
    name.albumArtist = asStoredText(facts.albumArtist);
    name.isrc = asStoredText(facts.isrc);
    name.lengthMs = facts.length && facts.length->count() > 0 && facts.length->count() <= dayMs
                        ? static_cast<std::int32_t>(facts.length->count())
                        : 0;
    return name;
}

EvidenceRow observedRow(const ObservedPlay& play, std::int64_t id, std::int32_t name) {
    EvidenceRow row;
    row.id = id;
    row.end = play.end.time_since_epoch().count();
    row.ms = play.heard ? std::max<std::int64_t>(play.heard->count(), 0) : -1;
    row.nameId = name;
    row.source = play.source;
    return row;
}

} // namespace afs
