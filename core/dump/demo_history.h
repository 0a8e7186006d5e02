// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/track_facts.h"
#include "core/dump/dump_row.h"

#include <QLatin1String>

#include <vector>

namespace afs {

/// The file that the invented rows stand in.
constexpr QLatin1String demoFileName("Streaming_History_Audio_demo.json");

/// Streams the history of an invented listener into `sink`, as a reader of their dump would: about eight years and
/// 45 000 rows that end before `now`, sorted by end. Habits by hour, weekday and season, favourites that come and go,
/// albums heard in order, songs on repeat, skips, podcasts, an audiobook, private sessions, journeys, silences, rows
/// without names, duplicates, and a few rows that cannot be read.
/// The same `now` gives the same rows; a later one of the same year gives more of them. Blocks for some 0.1 s; any
/// thread. Cannot fail.
void generateDemoHistory(RowSink& sink, Instant now);

/// What the catalogue would tell of the few songs that came out twice: both releases, with one ISRC.
std::vector<TrackFacts> demoFacts(Instant now);

} // namespace afs
