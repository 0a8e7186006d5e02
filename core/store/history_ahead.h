// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/postgres/connection_params.h"
#include "core/store/evidence.h"

#include <cstdint>
#include <future>
#include <stop_token>
#include <thread>

namespace afs {

class Session;

/// What was stored of an account at one version of it.
struct HistoryAtVersion {
    std::uint64_t version = 0;
    StoredHistory history;
};

/// Reads what is stored of an account while its owner does something else: on a thread of its own, with a session of
/// its own. When this goes first, the reading is ended.
class HistoryAhead {
public:
    HistoryAhead(ConnectionParams database, AccountId account);
    ~HistoryAhead();
    HistoryAhead(const HistoryAhead&) = delete;
    HistoryAhead& operator=(const HistoryAhead&) = delete;

    /// Waits for it; once. Errors: ErrorKind::Database; Cancelled, soon after `stop` was requested.
    Result<HistoryAtVersion> take(const std::stop_token& stop);

private:
    std::future<Result<HistoryAtVersion>> m_read;
    std::jthread m_thread;
};

/// The same at once, on the calling thread.
Result<HistoryAtVersion> readHistory(Session& session, AccountId account, std::stop_token stop);

} // namespace afs
