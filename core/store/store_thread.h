// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/postgres/connection_params.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

namespace afs {

class Session;

/// A thread for work on the database, with a session that is opened when the first work comes, and anew after it was
/// lost. For services of the GUI thread: they hand work over and are answered on their own thread.
///
/// Work is done one after the other, in order. What was handed over is done also when this goes, except after an error
/// of ErrorKind::Database: a database that is away keeps nobody from quitting.
class StoreThread final {
public:
    /// `purpose` becomes the application_name of the session. Answers come on the thread that made this.
    StoreThread(ConnectionParams database, QString purpose);
    ~StoreThread(); ///< waits for the work; nobody is answered any more
    StoreThread(const StoreThread&) = delete;
    StoreThread& operator=(const StoreThread&) = delete;

    /// Calls `work` on the thread of this, then `done` from the event loop of the caller, unless `context` goes first.
    /// Without a session `done` gets the reason (ErrorKind::Database), and the next work tries again.
    template <typename T>
    void run(std::function<Result<T>(Session&)> work, QObject* context, std::function<void(const Result<T>&)> done) {
        push([work = std::move(work), context = QPointer<QObject>(context),
              done = std::move(done)](const Result<Session*>& session) {
            auto result = std::make_shared<const Result<T>>(session ? work(**session) : failure(session.error()));
            return Finished{*result ? ErrorKind::Failed : result->error().kind, [result, context, done] {
                                if (context && done)
                                    done(*result);
                            }};
        });
    }

    /// Work that nobody waits for; a failure stands in the log.
    void post(std::function<Status(Session&)> work);

private:
    struct Finished {
        ErrorKind error = ErrorKind::Failed; ///< Database: the session is not trusted any more
        std::function<void()> answer;
    };
    using Job = std::function<Finished(const Result<Session*>&)>;
    struct Impl;

    void push(Job job);

    std::unique_ptr<Impl> m_impl;
};

} // namespace afs
