// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/poller_services.h"
#include "core/scan/scan_recorder.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace afs {

/// Stores what a watch told, in order and with the state that belongs to it. What the database does not take is kept
/// and tried again, whether or not anybody looks at the player meanwhile, and also after the program ended. GUI thread.
class WatchJournal final {
public:
    using Of = UnstoredFile::Of;
    using Told = std::function<void(const Result<Recorded>&)>;

    WatchJournal(AccountId account, Of of, const PollerServices& services, Told told)
        : m_account(account), m_of(of), m_services(services), m_told(std::move(told)), m_again(services.timers) {}

    /// `coveredUntil`: everything was watched until then, whoever lists it later.
    void add(const std::vector<ObservedPlay>& plays, const std::vector<WatchRecord::Unwatched>& unwatched,
             bool isForLocalFiles, const QByteArray& state, std::optional<Instant> coveredUntil);
    bool isWriting() const { return m_writing.has_value(); }
    /// Adds what an earlier run could not store: it is kept beside the state that is stored, or in a file. Once. Gives
    /// the later one of the two states.
    QByteArray takeUnstored(const QByteArray& stored);
    /// Hands over what is left, for an end; nobody is told. While an import holds the account it is kept beside the
    /// state, and while the database is away in a file.
    void finish();

private:
    void addUnstored(const QByteArray& kept, const QByteArray& state);
    void write();
    void written(const Result<Recorded>& result);

    AccountId m_account;
    Of m_of;
    PollerServices m_services;
    Told m_told;
    std::optional<WatchRecord> m_pending;
    std::optional<WatchRecord> m_writing;
    /// Whether m_writing is stored by now; of the database's thread alone.
    std::shared_ptr<bool> m_isStored;
    bool m_hasLookedForUnstored = false;
    bool m_pendingIsInFile = false; ///< some of it: the file goes once it is stored
    bool m_writingIsInFile = false;
    Alarm m_again;
    int m_failures = 0; ///< in a row
    QObject m_life;
};

} // namespace afs
