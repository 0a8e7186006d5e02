// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store_thread.h"

#include "core/base/logging.h"
#include "core/store/db_error.h"
#include "core/store/session.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace afs {

struct StoreThread::Impl {
    Impl(ConnectionParams params, QString name) : database(std::move(params)), purpose(std::move(name)) {}

    void work(const std::stop_token& stop) {
        while (std::optional<Job> job = next(stop)) {
            const Result<Session*> ready = openSession();
            Finished finished = (*job)(ready);
            job.reset();
            if (finished.error == ErrorKind::Database) {
                session.reset();
                if (stop.stop_requested())
                    break;
            }
            // As an event of `home`: it goes with this object, and so do answers that nobody took.
            QMetaObject::invokeMethod(&home, std::move(finished.answer), Qt::QueuedConnection);
        }
        session.reset(); // of this thread
    }

    std::optional<Job> next(const std::stop_token& stop) {
        std::unique_lock lock(mutex);
        changed.wait(lock, stop, [this] { return !jobs.empty(); });
        if (jobs.empty())
            return {};
        std::optional<Job> job = std::move(jobs.front());
        jobs.pop_front();
        return job;
    }

    /// A server that was started anew since the last work is noticed here, not by the work.
    Result<Session*> openSession() {
        if (session && !guarded([this] { session->execute(QStringLiteral("select 1")); }))
            session.reset();
        if (!session) {
            auto opened = Session::open(database, purpose);
            if (!opened)
                return failure(opened.error());
            session = std::move(*opened);
        }
        return session.get();
    }

    const ConnectionParams database;
    const QString purpose;
    QObject home; ///< on the thread of who made this
    std::mutex mutex;
    std::condition_variable_any changed;
    std::deque<Job> jobs;
    std::unique_ptr<Session> session; ///< of the thread
    std::jthread thread;
};

StoreThread::StoreThread(ConnectionParams database, QString purpose)
    : m_impl(std::make_unique<Impl>(std::move(database), std::move(purpose))) {
    m_impl->thread = std::jthread([impl = m_impl.get()](const std::stop_token& stop) { impl->work(stop); });
}

StoreThread::~StoreThread() {
    m_impl->thread.request_stop();
    m_impl->thread.join();
}

void StoreThread::push(Job job) {
    {
        const std::scoped_lock lock(m_impl->mutex);
        m_impl->jobs.push_back(std::move(job));
    }
    m_impl->changed.notify_one();
}

void StoreThread::post(std::function<Status(Session&)> work) {
    push([work = std::move(work)](const Result<Session*>& session) {
        const Status done = session ? work(**session) : failure(session.error());
        if (!done)
            qCWarning(logDatabase, "%ls %ls", qUtf16Printable(done.error().message),
                      qUtf16Printable(done.error().detail));
        return Finished{done ? ErrorKind::Failed : done.error().kind, [] {}};
    });
}

} // namespace afs
