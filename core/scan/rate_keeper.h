// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/timers.h"
#include "core/spotify/request_queue.h"

#include <QObject>

namespace afs {

class Session;
class StoreThread;

/// What an earlier run left behind, for the constructor of RequestQueue. Blocks.
Result<RateState> loadRateState(Session& session, Instant now);

/// Keeps the queue's blocks and counters in the database: blocks at once, counters once a minute while something is
/// asked. Several processes may do so; counters are added up.
class RateKeeper final : public QObject {
public:
    /// `store` outlives this.
    RateKeeper(RequestQueue& queue, StoreThread& store, const Clock& clock, Timers& timers, QObject* parent = nullptr);
    ~RateKeeper() override; ///< keeps what is not kept yet

private:
    void changed(const RateState& state);
    void write();

    RequestQueue& m_queue;
    StoreThread& m_store;
    const Clock& m_clock;
    Alarm m_alarm;
    RateState m_kept;
    bool m_isWriting = false;
    bool m_isSet = false;
};

} // namespace afs
