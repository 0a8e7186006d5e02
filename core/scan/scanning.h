// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/linked_accounts.h"
#include "core/scan/metadata_service.h"
#include "core/scan/playlist_service.h"
#include "core/scan/scan_service.h"

#include <QObject>

#include <memory>
#include <vector>

namespace afs {

/// All that talks to Spotify, put together over one database: for the window, and for the commands. GUI thread; nothing
/// is asked for, and no keyring is opened, before start() or load().
class Scanning final : public QObject {
    Q_OBJECT

public:
    struct Surroundings {
        SecretStore& keyring;
        const Clock& clock;
        Timers& timers;
        SpotifyHosts hosts = findSpotifyHosts();
        std::function<double()> random; ///< 0 to 1; empty: the system's
        QString unstoredFolder = {};    ///< for plays that a database that is away did not take; empty: nowhere
        QString startsFile = {};        ///< what other programs go by as well, see SharedStarts; empty: nobody is there
    };
    /// `remembered`: the blocks and counters that an earlier run left in the database, see loadRateState().
    Scanning(const Surroundings& surroundings, const ConnectionParams& database, const RateState& remembered,
             QObject* parent = nullptr);
    ~Scanning() override;

    LinkedAccounts& accounts() const;
    ScanService& scans() const;
    PlaylistService& playlists() const;
    MetadataService& metadata() const;
    RequestQueue& queue() const;
    bool isAsking() const; ///< Spotify has been asked something, and has not answered yet

    /// Reads accounts and sign-ins, then scans until stopped: `only` these accounts; empty: all, those that come later
    /// too. What fails is tried again, sooner at first.
    void start(std::vector<AccountId> only = {});
    void stop();

    /// The computer woke, or the network is back: whatever waits is tried now.
    void wake();

Q_SIGNALS:
    void databaseLost(const afs::Error& error); ///< somebody may have to start a server

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace afs
