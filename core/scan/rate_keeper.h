// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/timers.h"
#include "core/spotify/request_queue.h"
#include "core/store/rate_store.h"

#include <QObject>

#include <vector>

namespace afs {

class Session;
class StoreThread;

/// The blocks that are stored, by whatever program. Blocks; ErrorKind::Database.
Result<std::vector<GroupBlock>> loadBlocks(Session& session);

/// What an earlier run left behind, for the constructor of RequestQueue. Blocks.
Result<RateState> loadRateState(Session& session, Instant now);

/// Keeps the queue's blocks and counters in the database: blocks at once, counters once a minute while something is
/// asked. Several processes may do so; counters are added up, and of their blocks the longest stays.
class RateKeeper final : public QObject {
public:
    /// `store` outlives this.
    RateKeeper(RequestQueue& queue, StoreThread& store, const Clock& clock, Timers& timers, QObject* parent = nullptr);
    ~RateKeeper() override; ///< keeps what is not kept yet

private:
    struct Work {
        std::vector<RequestCount> counts;
        std::vector<BlockChange> put;
        std::vector<StoredBlock> removed;

        bool isEmpty() const { return counts.empty() && put.empty() && removed.empty(); }
    };

    void changed(const RateState& state);
    void count(const RateState& state);
    void owe(const RequestCount& count);
    Work work() const;
    void write();
    void writeSoon();

    RequestQueue& m_queue;
    StoreThread& m_store;
    const Clock& m_clock;
    Alarm m_alarm;
    RateState m_seen;                 ///< as the queue told it last
    std::vector<RequestCount> m_owed; ///< asked since, and not handed over yet; one entry a day and group
    std::vector<GroupBlock> m_kept;   ///< as they were stored last
    bool m_isWriting = false;
    bool m_isSet = false;
};

} // namespace afs
