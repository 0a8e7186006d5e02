// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/deletion_service.h"

#include "core/dump/play_deletion.h"
#include "core/store/deletion_store.h"

namespace afs {

DeletionService::DeletionService(ConnectionParams database, AccountId account, const Clock& clock, QObject* parent)
    : QObject(parent), m_account(account), m_clock(clock), m_thread(std::move(database), QStringLiteral("deletions")) {}

DeletionService::~DeletionService() {
    m_stop.request_stop();
}

/// Called on the worker; its queue of jobs ends before this object does.
std::function<void()> DeletionService::tellOfWaiting() {
    return [this] { QMetaObject::invokeMethod(this, &DeletionService::waiting, Qt::QueuedConnection); };
}

void DeletionService::remove(const std::vector<PlayId>& plays, QObject* context, Deleted done) {
    m_thread.run<Deletion>(
        [account = m_account, plays, now = m_clock.now(), stop = m_stop.get_token(),
         tell = tellOfWaiting()](Session& session) { return deletePlays(session, account, plays, now, stop, tell); },
        context, std::move(done));
}

void DeletionService::restore(const std::vector<DeletedPlayId>& plays, QObject* context, Restored done) {
    m_thread.run<int>([plays, now = m_clock.now(), stop = m_stop.get_token(), tell = tellOfWaiting()](
                          Session& session) { return restorePlays(session, plays, now, stop, tell); },
                      context, std::move(done));
}

void DeletionService::list(QObject* context, Listed done) {
    m_thread.run<std::vector<DeletedPlay>>(
        [account = m_account](Session& session) { return DeletionStore(session).list(account); }, context,
        std::move(done));
}

} // namespace afs
