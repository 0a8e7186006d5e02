// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/domain/track_facts.h"
#include "core/store/api_data.h"
#include "core/store/session.h"

#include <cstdint>
#include <string>
#include <vector>

namespace afs {

/// A track of the history of which nobody told the length.
struct WantedTrack {
    std::string uri;   ///< `spotify:track:…`
    std::string album; ///< artist and album as a dump names them, folded: equal for the tracks of one album
    std::int64_t plays = 0;

    bool operator==(const WantedTrack&) const = default;
};

/// An album that can be asked for.
struct KnownAlbum {
    std::string album; ///< as WantedTrack names it
    std::string id;
    bool wasAsked = false;

    bool operator==(const KnownAlbum&) const = default;
};

struct LookupWants {
    std::vector<WantedTrack> tracks; ///< most played first
    std::vector<KnownAlbum> albums;
    /// URIs of tracks that may be the recording of another one, which only their ISRC would tell; most played first.
    std::vector<std::string> codes{};
};

struct LookupBudget {
    int perDay = 150;
    int used = 0;        ///< on the day that was asked for
    int unavailable = 0; ///< tracks that Spotify does not have

    bool operator==(const LookupBudget&) const = default;
};

/// What one request brought.
struct LookupResult {
    std::vector<TrackFacts> facts;
    std::string unavailableTrack; ///< id; empty: none
    std::string askedAlbum;       ///< id; empty: none
    std::string codelessTrack;    ///< id: Spotify has it, and no ISRC of it; empty: none
    AskedAfter asked = {};
};

/// Looking up what a dump does not say of its tracks. What is to be asked is derived from what is known, so nothing is
/// ever asked in vain after a restart. Blocks; errors are ErrorKind::Database, and then nothing was written. Days are
/// UTC.
class LookupStore {
public:
    explicit LookupStore(Session& session) : m_session(session) {}

    /// A pass over the account's plays.
    Result<LookupWants> wants(AccountId account);
    /// How many songs that were played Spotify can be asked of, known or not. A pass over the account's plays.
    Result<int> songs(AccountId account);
    Result<LookupBudget> budget(AccountId account, Instant now);
    Status setBudget(AccountId account, int perDay);

    /// Keeps what a request brought, and counts it.
    Status finish(AccountId account, const LookupResult& result, Instant now);
    /// Counts requests that brought nothing: Spotify's limits count them as well.
    Status spend(AccountId account, int requests, Instant now);

private:
    Session& m_session;
};

} // namespace afs
