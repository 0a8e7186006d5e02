// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/timers.h"
#include "core/domain/gap.h"
#include "core/domain/scan_mode.h"
#include "core/postgres/connection_params.h"
#include "core/scan/now_playing.h"
#include "core/scan/poll_schedule.h"
#include "core/scan/stored_data.h"
#include "core/spotify/api_error.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace afs {

class LinkedAccounts;
class RequestQueue;

/// How scanning of an account stands; the tray and the Scanner page tell the states apart.
enum class ScanState {
    Off, ///< not signed in ever, or not begun
    Working,
    Paused,    ///< by the person
    SignedOut, ///< the sign-in ended: a person has to sign in again
    Blocked,   ///< by Spotify, until `blockedUntil`
    Offline,   ///< no network, or Spotify is out
    Elsewhere, ///< another computer on the same database scans this account
    Database,  ///< the database is away
};

/// Scanning stays paused until a person resumes it.
constexpr Instant untilResumed = std::chrono::sys_days(std::chrono::year(9999) / 1 / 1);
inline bool isUntilResumed(Instant until) {
    return until >= std::chrono::sys_days(std::chrono::year(9000) / 1 / 1);
}

/// What a person wants of scanning; kept in the database, per account. Changes take effect at once.
struct ScanSettings {
    ScanMode mode = ScanMode::RecentlyPlayed;
    std::chrono::minutes shortest{5}; ///< between two looks at the last 50 plays
    std::chrono::minutes longest{20};
    bool localPlayer = false;           ///< this computer's player over D-Bus
    std::optional<Instant> pausedUntil; ///< untilResumed: by nobody but a person

    bool operator==(const ScanSettings&) const = default;
};

struct ScanStatus {
    AccountId account;
    ScanState state = ScanState::Off;
    ScanSettings settings;
    std::optional<ApiProblem> problem; ///< what Spotify said, where that is what keeps scanning from working
    QString sentence;                  ///< one whole sentence for a person
    std::optional<Instant> lastScan;
    std::optional<Instant> nextScan;
    std::optional<Instant> blockedUntil;
    /// All that Spotify wants this account's app to leave alone, but looking up songs.
    std::vector<RequestBlock> blocks;
    std::optional<Instant> remembered; ///< at the present pace Spotify remembers what is played until then
    std::optional<NowPlaying> playing;
    int untimed = 0;        ///< plays that the last look listed without a time that can be
    int looksADay = 0;      ///< at the last plays, at the present pace; 0: none, or nothing is known of it
    PlaylistCost playlists; ///< what watching playlists takes besides
    int newToday = 0;       ///< plays stored since local midnight
    int requestsToday = 0;  ///< of all accounts
    bool seesPrivateSessions = true;

    bool operator==(const ScanStatus&) const = default;
};

/// What one round of `scan --once` did for an account.
struct ScanRound {
    int newPlays = 0;
    std::vector<Gap> gaps; ///< found in this round
    std::optional<Instant> blockedUntil;
    std::optional<Error> problem; ///< what stopped it; NotSignedIn, Network, Database
    int untimed = 0;              ///< plays that Spotify lists without a time that can be: nothing of them is stored
};

/// Scans all signed-in accounts, each by its own mode. A failing poll never ends a poller; what may be missing goes
/// into the gap ledger. GUI thread; writes to the database happen on a thread of its own.
class ScanService final : public QObject {
    Q_OBJECT

public:
    struct Services {
        LinkedAccounts& accounts;
        RequestQueue& queue;
        const Clock& clock;
        Timers& timers;
        std::function<double()> random; ///< 0 to 1
        QString unstoredFolder = {};    ///< see UnstoredFile; empty: nothing is kept there
    };
    ScanService(const Services& services, const ConnectionParams& database, QObject* parent = nullptr);
    ~ScanService() override; ///< stops; what was heard of a song that still plays is kept for the next start

    /// Scans until stopped: `only` these; empty: every account, those that come later too.
    void start(std::vector<AccountId> only = {});
    void stop();

    /// Polls recently played now, whatever the schedule, and keeps to stored blocks only. For `scan --once` and the
    /// button. Answers once.
    void scanNow(AccountId account, QObject* context, std::function<void(const ScanRound&)> done);

    void setSettings(AccountId account, const ScanSettings& settings);
    void setPlaylistCost(AccountId account, const PlaylistCost& cost); ///< is told with the pace
    ScanStatus status(AccountId account) const;
    /// Whether this program has the right to scan the account, as one among those on the database; not while the
    /// database is away.
    bool isOurs(AccountId account) const;
    bool isStoring() const;                         ///< the database is being asked or told
    std::vector<Gap> gaps(AccountId account) const; ///< newest first, closed ones too

    /// What is stored changed, perhaps by another program: gaps and imports are looked at again.
    void lookAgain();

    /// The computer woke, or the network is back.
    void wake();

Q_SIGNALS:
    void statusChanged(afs::AccountId account);
    void gapsChanged(afs::AccountId account);
    void playsStored(afs::AccountId account, int plays);
    /// What was seen cannot be stored yet: an import holds the account. Again and again until it is stored.
    void waits(afs::AccountId account, const QString& sentence);
    void rightChanged(afs::AccountId account);                    ///< see isOurs()
    void playlistsStored(afs::AccountId account, qint64 version); ///< so it is stored, by whatever program; every look
    /// What is stored of plays is another thing, by whatever program: polls, an import, an undo. Once a look.
    void historyChanged(afs::AccountId account);
    void databaseLost(const afs::Error& error); ///< again and again, while it is away and scanning runs

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace afs
