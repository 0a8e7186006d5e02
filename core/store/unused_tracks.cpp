// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/unused_tracks.h"

#include "core/store/canceller.h"
#include "core/store/change_log.h"
#include "core/store/db_error.h"

#include <utility>

namespace afs {

namespace {

void removeTracks(Session& session, AccountId account, const QVariant& names) {
    if (!names.isNull())
        session.run("tracks_remove", {{"account", account.value}, {"names", names}});
}

Result<QVariant> unusedWithout(const ConnectionParams& database, AccountId account, const IdRun& removed,
                               const std::stop_token& stop) {
    const auto session = Session::open(database, QStringLiteral("unused names"));
    if (!session)
        return failure(session.error());
    return guarded([&] {
        const Canceller canceller(**session, stop);
        return (*session)->value(
            "tracks_unused_without",
            {{"account", account.value}, {"first", qlonglong{removed.first}}, {"last", qlonglong{removed.last}}});
    });
}

} // namespace

void removeUnusedTracks(Session& session, AccountId account) {
    removeTracks(session, account, session.value("tracks_unused", {{"account", account.value}}));
}

UnusedTracks::UnusedTracks(const Session& session, AccountId account, const std::vector<IdRun>& removed,
                           const std::stop_token& stop)
    : m_account(account) {
    if (removed.size() != 1 || removed.front().last - removed.front().first < static_cast<std::int64_t>(largestDelta))
        return;
    std::packaged_task<Result<QVariant>()> task([database = session.params(), account, run = removed.front(), stop] {
        return unusedWithout(database, account, run, stop);
    });
    m_found = task.get_future();
    m_thread = std::jthread(std::move(task));
}

void UnusedTracks::remove(Session& session) {
    const auto found = m_found ? m_found->get() : Result<QVariant>(QVariant());
    if (m_found && found)
        removeTracks(session, m_account, *found);
    else // a server may have no second connection to give
        removeUnusedTracks(session, m_account);
}

} // namespace afs
