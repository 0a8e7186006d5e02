// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/strong_id.h"

namespace afs {

using AccountId = StrongId<struct AccountTag, std::int32_t>;
using TrackId = StrongId<struct TrackTag, std::int32_t>;         ///< a track as the store names it (one account)
using PlayId = StrongId<struct PlayTag>;                         ///< one listening event
using EvidenceId = StrongId<struct EvidenceTag>;                 ///< one attestation of a listening event
using ImportId = StrongId<struct ImportTag, std::int32_t>;       ///< one import of a dump
using GapId = StrongId<struct GapTag>;                           ///< a time of which plays may be missing
using PlaylistId = StrongId<struct PlaylistTag, std::int32_t>;   ///< a watched playlist
using RecordingId = StrongId<struct RecordingTag, std::int32_t>; ///< tracks that are one recording (one account)
using RecordingChoiceId = StrongId<struct RecordingChoiceTag, std::int32_t>; ///< what a person made of them

} // namespace afs
