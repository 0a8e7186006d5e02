// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/observed_row.h"

#include "core/store/db_error.h"
#include "core/store/sql_json.h"
#include "core/store/track_fact_store.h"

#include <algorithm>
#include <set>
#include <string>

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

std::vector<TrackRow> observedNames(Session& session, AccountId account, const std::vector<ObservedPlay>& plays) {
    std::vector<TrackRow> names;
    std::set<std::string> wanted; // what Spotify lists says its code itself
    for (const ObservedPlay& play : plays) {
        names.push_back(observedName(play.track));
        if (play.source != Source::WebApi && names.back().isrc.empty() &&
            names.back().uri.starts_with("spotify:track:"))
            wanted.insert(names.back().uri);
    }
    if (wanted.empty())
        return names;
    const auto known = TrackFactStore(session).read(account, {wanted.begin(), wanted.end()});
    if (!known)
        throw DbError(known.error());
    for (const TrackFacts& facts : *known) {
        const TrackRow stored = observedName(facts);
        for (TrackRow& name : names)
            if (name.uri == stored.uri) {
                name.isrc = stored.isrc;
                name.albumArtist = stored.albumArtist;
                name.lengthMs = stored.lengthMs;
            }
    }
    return names;
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
