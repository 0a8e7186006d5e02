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
    if (m_asked.empty())
        return {};
    Work work = m_asked.front().work;
    work.percent = m_asked.front().standing->percent;
    return work;
}

void DeletionService::cancel() {
    for (const Asked& asked : m_asked)
        asked.standing->isCancelled = true;
    m_stop.request_stop();
    m_stop = std::stop_source(); // of what is asked from now on
}

DeletionService::GivenUp DeletionService::end() {
    m_end.request_stop();
    m_stop.request_stop();
    m_thread.reset();
    m_reader.reset();
    GivenUp givenUp;
    for (const auto& [work, standing] : m_asked) {
        if (standing->isCancelled)
            continue;
        if (work.kind == Work::Kind::Removing)
            givenUp.removing += standing->isDone ? standing->left.load() : work.plays;
        else if (work.plays > 0 && !standing->isDone)
            givenUp.restoring = true;
    }
    return givenUp;
}

/// The answer comes by way of this, which counts what is left, also where nobody waits for it any more.
template <typename T>
void DeletionService::change(const Asked& asked, std::function<Result<T>(Session&)> job, QObject* context,
                             std::function<void(const Result<T>&)> done) {
    m_asked.push_back(asked);
    Q_EMIT underWayChanged();
    m_thread->run<T>(
        [standing = asked.standing, job = std::move(job)](Session& session) {
            auto result = job(session);
            standing->isDone = result.has_value();
            return result;
        },
        this,
        [this, context = QPointer<QObject>(context), done = std::move(done)](const Result<T>& result) {
            m_asked.pop_front();
            Q_EMIT underWayChanged();
            if (context && done)
                done(result);
        });
}

/// Called on the worker; its queue of jobs ends before this object does.
std::function<void()> DeletionService::tellOfWaiting() {
    return [this] { QMetaObject::invokeMethod(this, &DeletionService::waiting, Qt::QueuedConnection); };
}

/// Likewise.
std::function<void(double)> DeletionService::tellOf(const std::shared_ptr<Standing>& standing) {
    constexpr double whole = 100;
    return [this, standing](double share) {
        const int percent = static_cast<int>(share * whole);
        if (standing->percent.exchange(percent) != percent)
            QMetaObject::invokeMethod(this, &DeletionService::underWayChanged, Qt::QueuedConnection);
    };
}

void DeletionService::remove(const std::vector<PlayId>& plays, QObject* context, Deleted done) {
    const auto standing = std::make_shared<Standing>();
    change<Deletion>(
        {{Work::Kind::Removing, plays.size()}, standing},
        [this, plays, standing, now = m_clock.now(), stop = m_stop.get_token(), tell = tellOfWaiting(),
         progress = tellOf(standing)](Session& session) {
            auto deletion = deletePlays(session, m_account, plays, now, stop, tell, progress);
            if (deletion && !deletion->isWhole)
                standing->left = plays.size() - deletion->plays.size();
            return deletion;
        },
        context, std::move(done));
}

void DeletionService::restore(const std::vector<DeletedPlayId>& plays, QObject* context, Restored done) {
    const auto standing = std::make_shared<Standing>();
    change<int>(
        {{Work::Kind::Restoring, plays.size()}, standing},
        [plays, now = m_clock.now(), stop = m_stop.get_token(), tell = tellOfWaiting(), progress = tellOf(standing)](
            Session& session) { return restorePlays(session, plays, now, stop, tell, progress); },
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
