// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/database.h"
#include "core/scan/scanning.h"
#include "core/secrets/keychain.h"

#include <atomic>
#include <cstdint>
#include <functional>
#include <optional>
#include <thread>
#include <vector>

namespace afs {

/// What a command works with that talks to Spotify: an open database and everything that is put together over it. The
/// command runs as events: run() begins it and returns when finish() was called, or when a person stopped it.
class Live final : public QObject {
    Q_OBJECT

public:
    static Result<std::unique_ptr<Live>> open(const Options& options, const std::stop_token& stop);
    ~Live() override;

    OpenDatabase& database() { return m_database; }
    Scanning& scanning() { return *m_scanning; }
    const Clock& clock() const { return m_clock; }

    /// Reads the accounts, then calls `begin`. ErrorKind::Cancelled when stopped before finish().
    Status run(const std::function<void()>& begin);
    /// The same for what does not need the accounts.
    Status runAtOnce(const std::function<void()>& begin);
    void finish(const Status& status);
    bool isFinished() const { return m_status.has_value(); }
    Result<AccountId> account(const Options& options) const { return m_database.account(options, false); }

private:
    explicit Live(std::stop_token stop);
    void reviveServer();

    const SystemClock m_clock;
    SystemTimers m_timers;
    Keychain m_keyring;
    std::stop_token m_stop;
    OpenDatabase m_database;
    std::unique_ptr<Scanning> m_scanning;
    std::optional<Status> m_status;
    std::atomic<bool> m_isReviving = false;
    std::jthread m_reviving;
};

/// Opens what is needed for the account that is meant, and runs the command over it.
Status withAccount(const Options& options, const std::stop_token& stop,
                   const std::function<Status(Live&, AccountId)>& command);

/// Opens a sign-in's address in a browser where there is a display, and prints it: it is data, to be copied to another
/// browser of this computer, or to be opened by a script.
void showSignInAddress(const QUrl& address, bool json);

/// How an account is scanned from now on. Before anything scans it: what scans has read it already.
Status rememberMode(Session& session, AccountId account, ScanMode mode);

/// For which country an account's playlists are scanned from now on, likewise; empty: as before.
Status rememberMarket(Session& session, AccountId account, const QString& market);

/// That nobody knows the country of one of them, so that Spotify does not say what it plays, and the `command` that
/// tells it; nothing where no playlist is watched.
void tellMissingMarket(Session& session, const std::vector<AccountId>& accounts, const QString& command);

/// Whether a sign-in has to ask for the player's state: for the mode that was given, else for the one that is
/// remembered of the account; of account 0, for any of those that ever signed in, since nobody knows yet who comes.
Result<bool> watchesPlayer(OpenDatabase& database, AccountId account, std::optional<ScanMode> given);

/// Of the plays that were imported before anybody signed in: how many are those of whoever signed in now. `before`: the
/// account of them, see joinableAccount().
Result<std::int64_t> joinedPlays(Live& live, const std::optional<LinkedAccount>& before, AccountId signedIn);
/// That they are; nothing where there are none.
QString joinedSentence(std::int64_t joined);

/// That a sign-in ends soon; nothing where it does not.
QString endingSentence(const QString& name, Instant ends, Instant now);

/// The sentence and the error of an account that would have to be signed in.
Error notSignedIn(const LinkedAccount* account);

} // namespace afs
