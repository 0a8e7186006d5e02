// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/timers.h"
#include "core/domain/ids.h"
#include "core/postgres/connection_params.h"

#include <QObject>

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace afs {

class LinkedAccounts;

/// How looking up what a dump does not say stands for an account.
struct MetadataStatus {
    bool isKnown = false;                ///< false: not counted yet
    int songs = 0;                       ///< that were played and that Spotify can be asked of
    int wanted = 0;                      ///< tracks that were played and whose length nobody told yet
    int unavailable = 0;                 ///< tracks that Spotify does not have any more; their plays stay
    int usedToday = 0;                   ///< requests, of the UTC day
    int perDay = 0;                      ///< how many it may be; 0: none are made
    std::optional<Instant> next;         ///< the next request; empty: none is planned
    std::optional<Instant> blockedUntil; ///< by Spotify
    std::optional<Error> problem;        ///< of the last try

    int known() const { return std::max(0, songs - wanted - unavailable); }

    bool operator==(const MetadataStatus&) const = default;
};

/// Fills in lengths, credited artists, albums and recording codes of the tracks that only a dump knows, lazily: album
/// by album, then the most played tracks, within a budget of requests a day. A refusal by Spotify's limits or an outage
/// says nothing about a track, and is never remembered as if it did. GUI thread; the database is asked on a thread of
/// its own.
class MetadataService final : public QObject {
    Q_OBJECT

public:
    struct Services {
        LinkedAccounts& accounts;
        const Clock& clock;
        Timers& timers;
        /// Whether this program scans the account, and no other one on the database; empty: it does.
        std::function<bool(AccountId)> isOurs = {};
    };
    MetadataService(const Services& services, ConnectionParams database, QObject* parent = nullptr);
    ~MetadataService() override;

    /// Looks up until stopped: for `only` these accounts; empty: all.
    void start(std::vector<AccountId> only = {});
    void stop();

    /// An import or an undo may have changed what is wanted.
    void historyChanged(AccountId account);
    /// What `isOurs` says may be another thing now. Who does not scan an account counts what is wanted, and asks
    /// nothing.
    void rightChanged();

    void setPerDay(AccountId account, int requests); ///< 150 where nobody said otherwise
    MetadataStatus status(AccountId account) const;

Q_SIGNALS:
    void statusChanged(afs::AccountId account);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace afs
