// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject> // first: moc cannot read <concepts> without what Qt includes before

#include "core/base/timers.h"
#include "ui/models/live_sources.h"
#include "ui/tray/announcer.h"

#include <map>

namespace afs {

/// Watches how scanning stands, and tells of it once when a sign-in ended and when nothing could be scanned for two
/// hours. GUI thread.
class ScanNews final : public QObject {
public:
    /// The references outlive this.
    ScanNews(ScanSource& scan, AccountSource& accounts, Announcer& announcer, const Clock& clock, Timers& timers,
             QObject* parent = nullptr);

private:
    struct Standing {
        ScanState state = ScanState::Off;
        std::optional<Instant> failingSince;
        Alarm alarm;
    };
    void follow(AccountId account);
    void tellOfFailing(AccountId account);
    QString nameOf(AccountId account) const;

    ScanSource& m_scan;
    AccountSource& m_accounts;
    Announcer& m_announcer;
    const Clock& m_clock;
    Timers& m_timers;
    std::map<AccountId, Standing> m_standings;
};

} // namespace afs
