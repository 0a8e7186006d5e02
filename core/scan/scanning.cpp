// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/scanning.h"

#include "core/scan/account_watch.h"
#include "core/scan/rate_keeper.h"
#include "core/scan/wake_watch.h"
#include "core/secrets/memory_secret_store.h"
#include "core/store/store_thread.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace afs {

namespace {

using namespace std::chrono_literals;

constexpr Milliseconds firstPause = 5s;
constexpr Milliseconds longestPause = 2min;
constexpr Milliseconds lookAgain = 5min; ///< for what another program changed

double systemRandom() {
    return QRandomGenerator::global()->generateDouble();
}

} // namespace

struct Scanning::Impl {
    Impl(const Surroundings& given, const ConnectionParams& database, const RateState& remembered)
        : surroundings(given), random(given.random ? given.random : systemRandom), http(given.clock, given.timers),
          queue(http, given.clock, given.timers, remembered, random), store(database, QStringLiteral("scanning")),
          rates(queue, store, given.clock, given.timers),
          accounts({queue, given.keyring, untilQuit, given.clock, given.timers, given.hosts}, database),
          scans({accounts, queue, given.clock, given.timers, random, given.unstoredFolder}, database),
          playlists({accounts, given.clock, given.timers, random, isOurs()}, database),
          metadata({accounts, given.clock, given.timers, isOurs()}, database), watch(database), again(given.timers) {
        queue.share(SharedStarts(given.startsFile));
    }

    /// One program on the database asks Spotify by itself; the others follow what it stores.
    std::function<bool(AccountId)> isOurs() {
        return [this](AccountId id) { return scans.isOurs(id); };
    }

    void begin() {
        pause = firstPause;
        again.cancel();
        if (!isRunning)
            return;
        if (!std::exchange(isScanning, true)) {
            scans.start(only);
            playlists.start(only);
            metadata.start(only);
        }
        lookForSignIns();
    }

    /// Another program signs in, out, or renews: whoever is out may come, and whoever is in may go.
    void lookForSignIns() {
        again.set(surroundings.clock.now() + lookAgain, [this] { accounts.lookAgain(); });
    }

    /// What could not be read is asked for again and again.
    void retry() {
        if (!isRunning)
            return;
        again.set(surroundings.clock.now() + pause, [this] { accounts.lookAgain(); });
        pause = std::min(pause * 2, longestPause);
    }

    Surroundings surroundings;
    std::function<double()> random;
    MemorySecretStore untilQuit;
    HttpClient http;
    RequestQueue queue;
    StoreThread store;
    RateKeeper rates;
    LinkedAccounts accounts;
    ScanService scans;
    PlaylistService playlists;
    MetadataService metadata;
    WakeWatch wakeWatch;
    AccountWatch watch;
    Alarm again;
    Milliseconds pause = firstPause;
    std::vector<AccountId> only; ///< scanned; empty: all
    bool isRunning = false;      ///< wanted
    bool isScanning = false;     ///< the accounts are known, and scanned
};

Scanning::Scanning(const Surroundings& surroundings, const ConnectionParams& database, const RateState& remembered,
                   QObject* parent)
    : QObject(parent), m_impl(std::make_unique<Impl>(surroundings, database, remembered)) {
    connect(&m_impl->wakeWatch, &WakeWatch::woke, this, &Scanning::wake);
    connect(&m_impl->watch, &AccountWatch::wishChanged, &m_impl->scans, &ScanService::lookAgain);
    connect(&m_impl->watch, &AccountWatch::signInChanged, this, [this] {
        if (m_impl->isRunning)
            m_impl->accounts.lookAgain();
    });
    connect(&m_impl->accounts, &LinkedAccounts::loaded, this, [this] { m_impl->begin(); });
    connect(&m_impl->accounts, &LinkedAccounts::failed, this, [this](const Error& error) {
        if (error.kind != ErrorKind::Database)
            return;
        m_impl->retry();
        Q_EMIT databaseLost(error);
    });
    ScanService& scans = m_impl->scans;
    connect(&scans, &ScanService::databaseLost, this, &Scanning::databaseLost);
    connect(&scans, &ScanService::rightChanged, this, [this] {
        m_impl->playlists.rightChanged();
        m_impl->metadata.rightChanged();
    });
    connect(&scans, &ScanService::playlistsStored, &m_impl->playlists, &PlaylistService::follow);
    connect(&m_impl->playlists, &PlaylistService::playlistsChanged, &scans,
            [this](AccountId account) { m_impl->scans.setPlaylistCost(account, m_impl->playlists.cost(account)); });
    const auto historyChanged = [this](AccountId account) {
        m_impl->metadata.historyChanged(account);
        m_impl->playlists.historyChanged(account);
    };
    connect(&scans, &ScanService::historyChanged, this, historyChanged);
    connect(&scans, &ScanService::playsStored, this, [this, historyChanged](AccountId account) {
        if (!m_impl->isScanning) // else the scans find it in the database, with what others stored
            historyChanged(account);
    });
}

Scanning::~Scanning() {
    stop();
}

LinkedAccounts& Scanning::accounts() const {
    return m_impl->accounts;
}

ScanService& Scanning::scans() const {
    return m_impl->scans;
}

PlaylistService& Scanning::playlists() const {
    return m_impl->playlists;
}

MetadataService& Scanning::metadata() const {
    return m_impl->metadata;
}

RequestQueue& Scanning::queue() const {
    return m_impl->queue;
}

bool Scanning::isAsking() const {
    return m_impl->http.running() > 0;
}

void Scanning::start(std::vector<AccountId> only) {
    m_impl->only = std::move(only);
    m_impl->isRunning = true;
    m_impl->watch.start();
    m_impl->accounts.load();
}

void Scanning::stop() {
    m_impl->isRunning = false;
    m_impl->isScanning = false;
    m_impl->again.cancel();
    m_impl->watch.stop();
    m_impl->metadata.stop();
    m_impl->playlists.stop();
    m_impl->scans.stop();
}

void Scanning::wake() {
    m_impl->queue.networkReturned();
    m_impl->scans.wake();
    m_impl->accounts.askKeyringAgain();
}

} // namespace afs
