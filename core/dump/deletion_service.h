// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject> // first: moc cannot read <concepts> without what Qt includes before

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/deleted_play.h"
#include "core/postgres/connection_params.h"
#include "core/store/store_thread.h"

#include <atomic>
#include <deque>
#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

namespace afs {

/// Plays that a person deletes and takes back: play_deletion.h for the window. One after the other, each after what
/// else changes the account, an import for example. GUI thread; each call answers once, on it, unless `context` goes
/// first; errors are those of play_deletion.h.
class DeletionService final : public QObject {
    Q_OBJECT

public:
    using Deleted = std::function<void(const Result<Deletion>&)>;
    using Restored = std::function<void(const Result<int>&)>; ///< how many plays are there again
    using Listed = std::function<void(const Result<std::vector<DeletedPlay>>&)>;

    /// `account` 0: all accounts.
    DeletionService(ConnectionParams database, AccountId account, const Clock& clock, QObject* parent = nullptr);
    ~DeletionService() override; ///< end()

    /// What was asked and has no answer yet.
    struct Work {
        enum class Kind { None, Removing, Restoring } kind = Kind::None;
        std::size_t plays = 0; ///< that were asked for
        int percent = 0;       ///< of it that is done

        bool operator==(const Work&) const = default;
    };
    Work underWay() const; ///< the first of what was asked
    /// Gives up what is under way, and what waits behind it: the answers are ErrorKind::Cancelled, and nothing was
    /// changed, unless the server had committed it already.
    void cancel();
    /// What the end gave up, that whose turn never came with it; what a person gave up before is none of it.
    struct GivenUp {
        std::size_t removing = 0; ///< plays that were to be deleted and are not
        bool restoring = false;   ///< plays were to be taken back, and not all of them are

        bool operator==(const GivenUp&) const = default;
    };
    /// Gives up everything and waits for the worker; nobody is answered any more. Takes the time of a ROLLBACK. Nothing
    /// is asked afterwards.
    GivenUp end();

    void remove(const std::vector<PlayId>& plays, QObject* context, Deleted done);
    void restore(const std::vector<DeletedPlayId>& plays, QObject* context, Restored done);
    /// What is deleted, the newest deletion first.
    void list(QObject* context, Listed done);

Q_SIGNALS:
    void waiting(); ///< somebody else changes the account, an import for example: what was asked comes after it
    void underWayChanged();

private:
    /// How what was asked stands, for the worker too.
    struct Standing {
        std::atomic<bool> isCancelled{false}; ///< by the person
        std::atomic<bool> isDone{false};
        std::atomic<std::size_t> left{0}; ///< plays of accounts whose turn did not come
        std::atomic<int> percent{0};
    };
    struct Asked {
        Work work;
        std::shared_ptr<Standing> standing;
    };

    template <typename T>
    void change(const Asked& asked, std::function<Result<T>(Session&)> job, QObject* context,
                std::function<void(const Result<T>&)> done);
    std::function<void()> tellOfWaiting();
    std::function<void(double)> tellOf(const std::shared_ptr<Standing>& standing);

    const AccountId m_account;
    const Clock& m_clock;
    std::deque<Asked> m_asked; ///< what has no answer yet
    std::stop_source m_stop;   ///< of changes
    std::stop_source m_end;    ///< of everything
    std::unique_ptr<StoreThread> m_thread;
    std::unique_ptr<StoreThread> m_reader; ///< a list does not wait for a deletion of a million plays
};

} // namespace afs
