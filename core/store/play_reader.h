// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/store/evidence.h"
#include "core/store/session.h"

#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace afs {

/// A play as the row that leads it tells it, in words.
struct PlayInWords {
    EvidenceRow row;          ///< id, playId, end, ms, kind, flags
    std::uint8_t sources = 0; ///< sourceBit() of all evidence of the play
    TrackRow track;           ///< trackId 0: unattributed
    std::string reasonStart;
    std::string reasonEnd;
    std::string platform;
    std::string country;
};

/// What a version of an account changed.
struct ChangeRow {
    std::uint64_t version = 0;
    bool whole = false; ///< too much to list
    std::vector<std::int64_t> removed;
    std::vector<std::int64_t> added;
};

/// The plays of an account for snapshots in memory; all of them at once come by PlayStream. Several calls inside one
/// ReadTransaction see one state.
class PlayReader {
public:
    explicit PlayReader(Session& session) : m_session(session) {}

    /// Who else attests a play, besides the row that leads it.
    Status readShared(AccountId account, const std::function<void(std::int64_t, Source)>& shared,
                      const std::stop_token& stop = {});

    Result<std::vector<PlayInWords>> playsById(AccountId account, const std::vector<std::int64_t>& ids);
    Result<std::vector<ChangeRow>> changesSince(AccountId account, std::uint64_t version);

private:
    Session& m_session;
};

/// One consistent view over several reads; ends with a rollback, there is nothing to keep.
class ReadTransaction {
public:
    static Result<std::unique_ptr<ReadTransaction>> begin(Session& session);
    ~ReadTransaction() { m_session.rollback(); }
    ReadTransaction(const ReadTransaction&) = delete;
    ReadTransaction& operator=(const ReadTransaction&) = delete;

private:
    explicit ReadTransaction(Session& session) : m_session(session) {}
    Session& m_session;
};

} // namespace afs
