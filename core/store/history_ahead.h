// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/postgres/connection_params.h"
#include "core/store/evidence.h"

#include <cstdint>
#include <functional>
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
/// its own. When this goes first, or `stop` is requested, the reading is ended.
class HistoryAhead {
public:
    HistoryAhead(ConnectionParams database, AccountId account, const std::stop_token& stop = {});
    ~HistoryAhead();
    HistoryAhead(const HistoryAhead&) = delete;
    HistoryAhead& operator=(const HistoryAhead&) = delete;

    /// Waits for it; once. Errors: ErrorKind::Database; Cancelled, soon after `stop` was requested.
    Result<HistoryAtVersion> take();

private:
    std::future<Result<HistoryAtVersion>> m_read;
    std::stop_source m_stop;
    std::stop_callback<std::function<void()>> m_passOn;
    std::jthread m_thread;
};

/// The same at once, on the calling thread.
Result<HistoryAtVersion> readHistory(Session& session, AccountId account, std::stop_token stop);

} // namespace afs
