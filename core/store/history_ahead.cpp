// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/history_ahead.h"

#include "core/store/accounts.h"
#include "core/store/history_store.h"
#include "core/store/play_reader.h"
#include "core/store/session.h"

#include <utility>

namespace afs {

Result<HistoryAtVersion> readHistory(Session& session, AccountId account, std::stop_token stop) {
    const auto view = ReadTransaction::begin(session);
    if (!view)
        return failure(view.error());
    const auto version = accountVersion(session, account);
    if (!version)
        return failure(version.error());
    auto history = HistoryStore(session).read(account, std::move(stop));
    if (!history)
        return failure(history.error());
    return HistoryAtVersion{*version, std::move(*history)};
}

HistoryAhead::HistoryAhead(ConnectionParams database, AccountId account, const std::stop_token& stop)
    : m_passOn(stop, [this] { m_stop.request_stop(); }) {
    std::packaged_task<Result<HistoryAtVersion>()> task(
        [database = std::move(database), account, own = m_stop.get_token()]() -> Result<HistoryAtVersion> {
            auto session = Session::open(database, QStringLiteral("import, reading"));
            if (!session)
                return failure(session.error());
            return readHistory(**session, account, own);
        });
    m_read = task.get_future();
    m_thread = std::jthread(std::move(task));
}

HistoryAhead::~HistoryAhead() {
    m_stop.request_stop();
}

Result<HistoryAtVersion> HistoryAhead::take() {
    return m_read.get();
}

} // namespace afs
