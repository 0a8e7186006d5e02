// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deleted_play.h"
#include "core/domain/ids.h"
#include "core/domain/import_record.h"
#include "core/domain/play.h"

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace afs {

/// One attestation of a listening event, as it is stored. Times in ms since 1970 UTC.
struct EvidenceRow {
    std::int64_t id = 0;
    std::int64_t playId = 0; ///< the smallest evidence id of the play
    std::int64_t end = 0;
    std::int64_t ms = -1;       ///< -1: not given
    std::int64_t offlineAt = 0; ///< 0: none
    std::int32_t nameId = 0;    ///< 0: neither URI nor names
    std::int32_t reasonStart = 0;
    std::int32_t reasonEnd = 0;
    std::int32_t platform = 0;
    std::int32_t country = 0;
    std::int32_t context = 0; ///< what it was started from; only where it was observed
    Source source = Source::ExtendedDump;
    Kind kind = Kind::Music;
    std::uint8_t flags = 0;
    bool video = false;
    bool leads = true; ///< speaks for its play

    /// Equal in all that a source said (not in ids and grouping).
    bool samePayload(const EvidenceRow& o) const {
        return offlineAt == o.offlineAt && nameId == o.nameId && reasonStart == o.reasonStart &&
               reasonEnd == o.reasonEnd && platform == o.platform && country == o.country && kind == o.kind &&
               flags == o.flags && video == o.video;
    }
};

/// What a play was a play of, as one row named it; rows of one track id are one track.
struct TrackRow {
    std::int32_t nameId = 0;
    std::int32_t trackId = 0;
    Kind kind = Kind::Music;
    std::string uri;
    std::string title;
    std::string artist;
    std::string album;
    // What Spotify's catalogue adds, where it is known (track_fact_store.h); never written with a name.
    std::string creditedArtist; ///< the first one credited: the artist of its plays
    std::string albumArtist;
    std::string isrc;           ///< of the recording
    std::int32_t lengthMs = 0;  ///< 0: unknown
    std::int32_t recording = 0; ///< RecordingId; 0: no other track is the same recording. Never written with a name

    bool operator==(const TrackRow&) const = default;
};

/// A word of an open list: platform, reason, country.
struct LabelRow {
    std::int32_t id = 0;
    std::string word;
};

/// Consecutive evidence ids, both ends inclusive.
struct IdRun {
    std::int64_t first = 0;
    std::int64_t last = 0;

    bool operator==(const IdRun&) const = default;
};

/// What one import contained.
struct WitnessRow {
    ImportId import;
    std::vector<IdRun> runs; ///< ascending, disjoint
};

/// A row that a deletion holds: it stays when its last import is undone.
struct HeldRow {
    DeletedPlayId play;
    std::int64_t evidence = 0;
    Source source = Source::ExtendedDump;
};

/// What the catalogue says of a track, whether it was ever played or not: see the same names of TrackRow.
struct CatalogueFacts {
    std::string albumArtist;
    std::string isrc;
    std::int32_t lengthMs = 0;
};

/// Everything stored of one account that an import or an undo compares with.
struct StoredHistory {
    std::vector<EvidenceRow> evidence;
    bool onlyJoined = false; ///< evidence is that of plays that stand on several rows: all others stand on one
    std::vector<TrackRow> tracks;
    std::unordered_map<std::string, CatalogueFacts> catalogue; ///< by URI
    std::vector<LabelRow> labels;
    std::vector<WitnessRow> witnesses;      ///< of imports that are done, ascending by import
    std::vector<HeldRow> held;              ///< of plays that a person deleted, ascending by evidence
    std::vector<std::int64_t> deletedPlays; ///< ascending: no play for anybody who counts
};

/// A new place for a stored row: another play, or another row speaks for it.
struct Regroup {
    std::int64_t id = 0;
    std::int64_t playId = 0;
    bool leads = true;

    bool operator==(const Regroup&) const = default;
};

/// A row of an import that became no evidence.
struct LeftOutRow {
    RowClass rowClass = RowClass::Invalid;
    InvalidRow row;
};

/// Turns ascending ids into runs.
std::vector<IdRun> runsOf(const std::vector<std::int64_t>& ascending);

} // namespace afs
