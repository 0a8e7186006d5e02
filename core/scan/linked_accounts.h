// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/postgres/connection_params.h"
#include "core/spotify/sign_in.h"
#include "core/spotify/spotify_api.h"

#include <QObject>
#include <QStringList>
#include <QUrl>

#include <memory>
#include <optional>
#include <vector>

namespace afs {

/// An account of the database, and how it stands with Spotify.
struct LinkedAccount {
    AccountId id;
    QString name;
    QString spotifyId; ///< SpotifyProfile::key(); empty: local, never signed in
    QString userId;    ///< SpotifyProfile::id; empty: not known
    QString clientId;  ///< of the person's own Spotify app; empty: never signed in
    bool isSignedIn = false;
    bool isUntilQuit = false;           ///< its token is in memory alone
    std::optional<Instant> consentEnds; ///< six months after the consent; warned of from 21 days before
    QStringList missingScopes;          ///< wanted and not granted
    QString problem; ///< a sentence: why nobody is signed in although somebody was; empty: nothing to tell
    std::optional<SecretProblem> keyringProblem; ///< why the keyring does not tell the token that it should hold
    int apiDeletions = 0;                        ///< see AskedAfter

    bool operator==(const LinkedAccount&) const = default;
};

/// What a sign-in is asked for.
struct SignInWish {
    QString clientId;
    quint16 port = 0;               ///< of the loopback address; 0: the system chooses
    bool withPlaybackState = false; ///< for the modes that watch the player
    AccountId renewed;              ///< a renewal: nobody else may sign in; 0: whoever comes
    bool joinsLocal = true;         ///< may take over the local account of the imports
};

/// The accounts of the database and their sign-ins. One broken account never stops another. GUI thread; blocking work
/// on the database happens on a thread of its own.
class LinkedAccounts final : public QObject {
    Q_OBJECT

public:
    struct Services {
        RequestQueue& queue;
        SecretStore& keyring;
        SecretStore& untilQuit;
        const Clock& clock;
        Timers& timers;
        SpotifyHosts hosts;
    };
    LinkedAccounts(const Services& services, const ConnectionParams& database, QObject* parent = nullptr);
    ~LinkedAccounts() override;

    /// Reads the accounts and their grants; ends with loaded() or failed(). Again: what other programs changed. The
    /// keyring is asked only for sign-ins that the database knows and that are not the ones held here.
    void load();
    /// The same, but a locked keyring is not asked for what it refused already: it might open a dialog. One that was
    /// not there is: it may have come.
    void lookAgain();
    /// Somebody is there who can unlock a keyring: what it refused is asked for again, once in a quarter of an hour at
    /// most, so that who dismisses its dialog is left alone.
    void askKeyringAgain();
    /// A person wants an answer: what waits because of an outage is asked of Spotify now.
    void askNow();
    const std::vector<LinkedAccount>& accounts() const;
    const LinkedAccount* find(AccountId id) const; ///< null: there is none

    /// What a signed-in account asks Spotify for; null when it is signed out. After changed(id) it may be another one;
    /// the old one still answers what it was asked.
    SpotifyApi* api(AccountId id) const;
    bool hasScope(AccountId id, SpotifyScope scope) const;

    /// Begins a sign-in, one at a time; the address is to be opened in a browser. Ends with signedIn() or
    /// signInFailed(); a sign-in that was under way ends without a word. The first sign-in joins the local account `me`
    /// when that is the only one and holds no plays from the Web API; another account gets a library of its own.
    Result<QUrl> beginSignIn(const SignInWish& wish);
    void tryKeyringAgain();                     ///< after keyringRefused()
    void keepUntilQuit();                       ///< after askingKeyring() or keyringRefused(): sign in without storing
    void cancelSignIn(const QString& why = {}); ///< `why`: for the browser, where no person wanted it so

    /// Forgets the token, here and in the keyring. Ends with changed(); or with failed() when the keyring or the
    /// database could not be told, and then the account is signed in as before.
    void signOut(AccountId id);

Q_SIGNALS:
    void loaded();
    void changed(afs::AccountId id); ///< signed in, signed out, renewed, scopes
    void signedIn(afs::AccountId id);
    void signInFailed(const afs::ApiError& error);
    void askingKeyring(); ///< the browser came back; the keyring may ask a person to unlock it
    void keyringRefused(const afs::SecretError& error);
    void failed(const afs::Error& error);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace afs
