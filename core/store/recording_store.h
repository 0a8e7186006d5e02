// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/recording.h"
#include "core/store/session.h"

#include <optional>
#include <string>
#include <vector>

namespace afs {

/// Which tracks are one recording, and what a person makes of that. What the rules say follows the catalogue's facts by
/// itself (track_fact_store.h); here are the choices. Each is one transaction, raises the account's version when tracks
/// that were played are linked otherwise, and stays in a journal. Blocks; errors are ErrorKind::Database, and
/// ErrorKind::Usage for tracks that cannot be joined; then nothing was written.
class RecordingStore {
public:
    explicit RecordingStore(Session& session) : m_session(session) {}

    /// The recording that a track belongs to; the track alone when it belongs to none, or is not known.
    Result<RecordingDetails> read(AccountId account, const std::string& uri);

    /// Takes a track out of its recording. It stays apart whatever is learned later: only a person joins it again. What
    /// a person joined with it stays joined without it, and what the rules say of the others still holds. Empty: it
    /// stands alone already.
    Result<std::optional<RecordingChoiceId>> takeApart(AccountId account, const std::string& uri, Instant now);

    /// Makes two tracks, and all that belong to them, one recording. Empty: they are one already.
    Result<std::optional<RecordingChoiceId>> join(AccountId account, const std::string& uri, const std::string& other,
                                                  Instant now);

    /// What is left is what would be there had the choice never been made. False: it was undone before.
    Result<bool> undo(AccountId account, RecordingChoiceId choice, Instant now);

private:
    RecordingChoiceId add(AccountId account, const RecordingChoice& choice);

    Session& m_session;
};

/// Links tracks of all accounts whose links were made by older rules, or never; what a program does once after it got
/// new rules. Blocks (about a second for 60 000 tracks, and next to nothing when there is nothing to do).
Status linkByNewRules(Session& session);

} // namespace afs
