// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/live_poller.h"
#include "core/scan/recent_poller.h"
#include "core/scan/scan_service.h"
#include "core/store/scan_store.h"

#include <QObject>

#include <memory>
#include <optional>

namespace afs {

class LocalPlayer;

/// How an account is signed in, as far as scanning is concerned.
struct ScanSignIn {
    SpotifyApi* api = nullptr; ///< null: signed out
    bool wasEver = false;      ///< signed in at some time
    bool seesPlayer = false;   ///< scope playback state
    QString ended = {};        ///< a sentence: why nobody is signed in; empty: nobody wants it otherwise
};

/// Scans one account: decides who looks, by mode, pause, sign-in and the right to scan, and says how it stands. GUI
/// thread.
class AccountScanner final : public QObject {
    Q_OBJECT

public:
    enum class Lease { Unknown, Ours, Elsewhere, NoDatabase };

    AccountScanner(AccountId account, const PollerServices& services, QObject* parent = nullptr);
    ~AccountScanner() override;

    void setSignIn(const ScanSignIn& signIn);
    /// Whether what setLease() said last is still to be believed; without it, it is. A look that is due waits until it
    /// is said again.
    void setRight(const std::function<bool()>& isSure);
    /// What the database says; `row` empty: nothing new.
    void setLease(Lease lease, const std::optional<ScanRow>& row = {});
    void setSettings(const ScanSettings& settings);
    void setNewToday(int plays);
    void setPlaylistCost(const PlaylistCost& cost);
    bool isSignedIn() const { return m_signIn.api != nullptr; }

    void start();
    void stop();
    void wake();
    void scanNow(QObject* context, std::function<void(const ScanRound&)> done);

    const ScanSettings& settings() const { return m_settings; }
    bool isStoring() const;
    ScanStatus status() const; ///< without what concerns all accounts

Q_SIGNALS:
    void changed();
    void recorded(const afs::Recorded& what);
    void waits(const QString& sentence);

private:
    void apply();
    void applyMode();
    LivePoller::Unseen unseen() const;
    std::optional<Instant> lastPoll() const; ///< by whomever
    bool isHandOverDue(const QByteArray& watch) const;
    void handOver();
    void lookLast();
    void handedOver(const ScanRound& round);
    void endHandOver();
    void applyLocalPlayer(bool isOn);
    void tellOfPrivateSession();
    void lookForPrivateSession();
    bool isPaused() const;
    const ScanProblem* problem() const;
    ScanState state() const;
    std::optional<NowPlaying> playing() const;

    AccountId m_account;
    PollerServices m_services;
    RecentPoller m_recent;
    LivePoller m_live;
    std::unique_ptr<LocalPlayer> m_local; ///< there once it was switched on
    QString m_lookedFor; ///< URI of the song for which the Web API was asked whether it is heard in private
    Alarm m_resume;
    ScanSignIn m_signIn;
    ScanSettings m_settings;
    ScanMemory m_memory;
    /// From the looks at the last plays to a watch that needs none: one more look is under way.
    struct HandOver {
        Instant since; ///< of the look before
        Instant at;
        bool isRepeated = false;
        std::unique_ptr<QObject> asks; ///< gone: nobody waits for that look
    };
    std::optional<HandOver> m_handOver;
    Lease m_lease = Lease::Unknown;
    bool m_isStarted = false;
    int m_newToday = 0;
    PlaylistCost m_playlists;
};

/// What the settings are in the database.
ScanWish wishOf(const ScanSettings& settings);
ScanSettings settingsOf(const ScanWish& wish);

} // namespace afs
