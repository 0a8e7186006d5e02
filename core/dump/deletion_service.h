// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject> // first: moc cannot read <concepts> without what Qt includes before

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/deleted_play.h"
#include "core/postgres/connection_params.h"
#include "core/store/store_thread.h"

#include <functional>
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
    ~DeletionService() override; ///< what waits for an import is given up

    void remove(const std::vector<PlayId>& plays, QObject* context, Deleted done);
    void restore(const std::vector<DeletedPlayId>& plays, QObject* context, Restored done);
    /// What is deleted, the newest deletion first.
    void list(QObject* context, Listed done);

Q_SIGNALS:
    void waiting(); ///< somebody else changes the account, an import for example: what was asked comes after it

private:
    std::function<void()> tellOfWaiting();

    const AccountId m_account;
    const Clock& m_clock;
    std::stop_source m_stop;
    StoreThread m_thread;
};

} // namespace afs
