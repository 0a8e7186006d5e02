// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/domain/track_facts.h"
#include "core/store/recording_groups.h"
#include "core/store/session.h"

#include <string>
#include <vector>

namespace afs {

// Links of tracks to recordings, inside a transaction of the caller, who holds the account (track_facts_put and
// recording_hold do) and announces what changes. They are a function of what is stored: of the catalogue's facts, and
// of the choices that are not undone. All throw DbError. What links tracks anew answers with the URIs of those that
// belong to another recording than before, or to none; also of tracks that nobody played.

/// After facts said something new of these tracks; they are given as they are stored now.
std::vector<std::string> linkFacts(Session& session, AccountId account, const std::vector<TrackFacts>& facts);

/// After choices changed: all tracks that they name, now and in `before`, and `also` these. What a choice comes to
/// depends on those before it.
std::vector<std::string> linkChoices(Session& session, AccountId account,
                                     const std::vector<RecordingChoice>& before = {},
                                     const std::vector<std::string>& also = {});

/// All tracks that may be one recording with this one, with the whole of their recordings.
std::vector<LinkedTrack> readNeighbours(Session& session, AccountId account, const std::string& uri);

/// Those that are not undone, oldest first.
std::vector<RecordingChoice> readChoices(Session& session, AccountId account);

} // namespace afs
