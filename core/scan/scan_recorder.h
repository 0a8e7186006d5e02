// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/observed_play.h"
#include "core/scan/gap_ledger.h"
#include "core/scan/watch_state.h"
#include "core/spotify/spotify_values.h"
#include "core/store/api_data.h"
#include "core/store/session.h"

#include <QByteArray>

namespace afs {

/// A look at the last plays, as it is stored.
struct PollRecord {
    AccountId account;
    Instant at;
    RecentlyPlayed window;
    BlindTime blind;                     ///< since the look before
    std::optional<Instant> runningSince; ///< of the first look of a run: before it nobody looked
    AskedAfter asked = {};
};

/// Looks at a player since the last record.
struct WatchRecord {
    AccountId account;
    std::vector<ObservedPlay> plays;
    using Unwatched = UnstoredWatch::Unwatched;
    std::vector<Unwatched> unwatched; ///< its plays are estimated when it is stored
    bool isForLocalFiles = false;     ///< the rest is listed afterwards
    QByteArray watch;                 ///< the state that belongs to it: exactly one of these two
    QByteArray localWatch;
    std::optional<Instant> coveredUntil; ///< watched everything until then: no window has to reach further back
    AskedAfter asked = {};
};

struct Recorded {
    int newPlays = 0;
    std::vector<Gap> gaps;
    std::vector<Instant> ends; ///< of the window, ascending
    int untimed = 0;           ///< plays that the window lists without a time that can be
};

// Each in one transaction, plays, gaps and state together, or not at all. Blocks; ErrorKind::Database,
// ErrorKind::NotSignedIn of apiDataDeleted(), or ErrorKind::Cancelled after a moment when an import holds the account:
// other accounts need not wait for it as well.
Result<Recorded> recordPoll(Session& session, const PollRecord& poll);
Result<Recorded> recordWatch(Session& session, const WatchRecord& watch);
/// For an end while somebody else holds the account: what the watch saw is kept beside its state, without the account's
/// lock, for whoever watches next (UnstoredWatch).
Status keepWatch(Session& session, const WatchRecord& watch);

} // namespace afs
