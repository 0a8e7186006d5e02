// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/domain/track_facts.h"
#include "core/store/api_data.h"
#include "core/store/change_log.h"
#include "core/store/session.h"

#include <string>
#include <vector>

namespace afs {

/// Who told of a track. Values are stored; the higher one is believed.
enum class FactSource : std::uint8_t {
    Player = 1, ///< the player on this computer
    WebApi = 2, ///< the catalogue: plays, playlists, look-ups
};

/// What Spotify's catalogue says of the tracks of an account, one row a URI. Blocks; errors are ErrorKind::Database.
class TrackFactStore {
public:
    explicit TrackFactStore(Session& session) : m_session(session) {}

    /// Keeps facts of any number of tracks, in one transaction, and links tracks that they show to be one recording. A
    /// value is never replaced by nothing, nor by one of a lesser source. Raises the account's version when that
    /// changes a length, an artist or a recording of plays that are there.
    Status put(AccountId account, const std::vector<TrackFacts>& facts, FactSource source, AskedAfter asked = {});

    /// The facts of those tracks that are known, by URI.
    Result<std::vector<TrackFacts>> read(AccountId account, const std::vector<std::string>& uris);

private:
    Session& m_session;
};

/// The same inside a transaction of the caller, who announces what it changes. Throws DbError.
std::vector<FactChange> putTrackFacts(Session& session, AccountId account, const std::vector<TrackFacts>& facts,
                                      FactSource source);

/// What recordings are told by, of a row of track_facts_put or recording_facts.
TrackFacts linkingFacts(const QSqlQuery& query);

} // namespace afs
