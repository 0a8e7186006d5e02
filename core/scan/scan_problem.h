// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/gap.h"
#include "core/spotify/api_error.h"

#include <optional>

namespace afs {

/// Why a look at Spotify, or storing what it showed, did not succeed.
struct ScanProblem {
    enum class Kind {
        SignedOut, ///< nothing goes on before a person signs in
        Refused,   ///< Spotify says no to this sign-in: tried again now and then
        Blocked,   ///< until `until`
        Offline,
        Database,
        Waiting, ///< for an import: it is kept, and stored afterwards
    };
    Kind kind = Kind::Offline;
    Error error;
    std::optional<Instant> until;     ///< when it is worth another try, where that was told
    std::optional<ApiProblem> answer; ///< what Spotify said; empty: it was not asked

    bool operator==(const ScanProblem&) const = default;
};

ScanProblem problemOf(const ApiError& error);
ScanProblem signedOutProblem();
/// Why something was not stored: Database or Waiting; Offline where it must not be (apiDataDeleted()), and is to be
/// asked for anew.
ScanProblem storeProblem(const Error& error);
bool isOfStore(const ScanProblem& problem);
bool isOfSignIn(const ScanProblem& problem); ///< gone with the next one

/// What time without a look is put down to.
GapCause causeOf(ScanProblem::Kind kind);

} // namespace afs
