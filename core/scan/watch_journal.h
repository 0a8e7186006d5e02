// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/poller_services.h"
#include "core/scan/scan_recorder.h"

#include <QObject>

#include <functional>

namespace afs {

/// Stores what a watch told, in order and with the state that belongs to it. What the database does not take is kept
/// and tried again, whether or not anybody looks at the player meanwhile. GUI thread.
class WatchJournal final {
public:
    enum class Of { Live, LocalPlayer };
    using Told = std::function<void(const Result<Recorded>&)>;

    WatchJournal(AccountId account, Of of, const PollerServices& services, Told told)
        : m_account(account), m_of(of), m_services(services), m_told(std::move(told)), m_again(services.timers) {}

    /// `coveredUntil`: everything was watched until then, whoever lists it later.
    void add(const std::vector<ObservedPlay>& plays, const std::vector<WatchRecord::Unwatched>& unwatched,
             bool isForLocalFiles, const QByteArray& state, std::optional<Instant> coveredUntil);
    bool isWriting() const { return m_writing.has_value(); }
    /// Hands over what is left, for an end; nobody is told.
    void finish();

private:
    void write();
    void written(const Result<Recorded>& result);

    AccountId m_account;
    Of m_of;
    PollerServices m_services;
    Told m_told;
    std::optional<WatchRecord> m_pending;
    std::optional<WatchRecord> m_writing;
    Alarm m_again;
    int m_failures = 0; ///< in a row
    QObject m_life;
};

} // namespace afs
