// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/deletion_service.h"

#include "core/dump/play_deletion.h"
#include "core/store/deletion_store.h"

#include <QPointer>

namespace afs {

DeletionService::DeletionService(ConnectionParams database, AccountId account, const Clock& clock, QObject* parent)
    : QObject(parent), m_account(account), m_clock(clock),
      m_thread(std::make_unique<StoreThread>(database, QStringLiteral("deletions"))),
      m_reader(std::make_unique<StoreThread>(std::move(database), QStringLiteral("deleted plays"))) {}

DeletionService::~DeletionService() {
    end();
}

DeletionService::Work DeletionService::underWay() const {
    return m_work.empty() ? Work{} : m_work.front();
}

void DeletionService::cancel() {
    m_isCancelled->store(true);
    m_stop.request_stop();
    m_isCancelled = std::make_shared<std::atomic<bool>>(false); // of what is asked from now on
    m_stop = std::stop_source();
}

std::size_t DeletionService::end() {
    m_end.request_stop();
    m_stop.request_stop();
    m_thread.reset();
    m_reader.reset();
    return m_givenUp;
}

/// The answer comes by way of this, which counts what is left, also where nobody waits for it any more.
template <typename T>
void DeletionService::change(const Work& work, std::function<Result<T>(Session&)> job, QObject* context,
                             std::function<void(const Result<T>&)> done) {
    m_work.push_back(work);
    m_thread->run<T>(std::move(job), this,
                     [this, context = QPointer<QObject>(context), done = std::move(done)](const Result<T>& result) {
                         m_work.pop_front();
                         Q_EMIT underWayChanged();
                         if (context && done)
                             done(result);
                     });
    Q_EMIT underWayChanged();
}

/// Called on the worker; its queue of jobs ends before this object does.
std::function<void()> DeletionService::tellOfWaiting() {
    return [this] { QMetaObject::invokeMethod(this, &DeletionService::waiting, Qt::QueuedConnection); };
}

void DeletionService::remove(const std::vector<PlayId>& plays, QObject* context, Deleted done) {
    change<Deletion>(
        {Work::Kind::Removing, plays.size()},
        [this, plays, now = m_clock.now(), stop = m_stop.get_token(), ended = m_end.get_token(),
         isCancelled = m_isCancelled, tell = tellOfWaiting()](Session& session) {
            auto deletion = deletePlays(session, m_account, plays, now, stop, tell);
            if (!deletion && ended.stop_requested() && !isCancelled->load())
                m_givenUp += plays.size();
            return deletion;
        },
        context, std::move(done));
}

void DeletionService::restore(const std::vector<DeletedPlayId>& plays, QObject* context, Restored done) {
    change<int>(
        {Work::Kind::Restoring, plays.size()},
        [plays, now = m_clock.now(), stop = m_stop.get_token(), tell = tellOfWaiting()](Session& session) {
            return restorePlays(session, plays, now, stop, tell);
        },
        context, std::move(done));
}

void DeletionService::list(QObject* context, Listed done) {
    m_reader->run<std::vector<DeletedPlay>>(
        [account = m_account, stop = m_end.get_token()](Session& session) {
            return DeletionStore(session).list(account, stop);
        },
        context, std::move(done));
}

} // namespace afs
