// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secret_store.h"
#include "core/spotify/loopback_listener.h"
#include "core/spotify/request_queue.h"
#include "core/spotify/spotify_values.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace afs {

struct SignInRequest {
    QString clientId; ///< the person's own app
    QStringList scopes;
    quint16 port = 0;        ///< of the loopback address; 0: the system chooses
    bool asksAgain = false;  ///< shows Spotify's consent page also to somebody who agreed before: another account
    QString expectedAccount; ///< a renewal: nobody else may sign in
    /// By user id: the key of whoever signed in before. Some apps are not told the key.
    QHash<QString, QString> knownUsers = {};
};

/// Somebody is signed in: what TokenKeeper begins with, and who it is.
struct SignedIn {
    Grant grant;
    Secret access;
    Instant accessExpires;
    SpotifyProfile profile;
    QStringList missingScopes; ///< asked for, and not granted
    bool isStored = false;     ///< false: in memory alone, until the program quits
};

/// One sign-in: authorization code with PKCE by way of the person's browser.
///
///   begin() -> the address is opened -> the browser comes back with a code -> tokens -> profile -> secret store
///     -> admit -> the browser is told the truth -> signedIn() or failed()
///
/// Takes five minutes at most. Nothing is changed until the secret store has the grant; a renewal that fails leaves the
/// old one as it was. One object is one sign-in.
class SignIn final : public QObject {
    Q_OBJECT

public:
    using Admitted = std::function<void(const Status&)>;
    struct Services {
        RequestQueue& queue;
        SecretStore& secrets;
        const Clock& clock;
        Timers& timers;
        SpotifyHosts hosts;
        /// Has the last word on who signed in, before the browser is told; answers once, later. None: all are welcome.
        std::function<void(const SignedIn&, Admitted)> admit = {};
    };

    SignIn(const Services& services, const SignInRequest& request, QObject* parent = nullptr);
    ~SignIn() override; ///< cancels without a word

    /// The address to open in a browser, to show and to copy; it may be opened again. Errors: no client id, port taken.
    Result<QUrl> begin();

    /// After keyringRefused(): asks it once more, for somebody who unlocked it meanwhile.
    void tryKeyringAgain();

    /// After askingKeyring() or keyringRefused(): sign in without storing.
    void keepUntilQuit();

    /// Ends with failed(ApiProblem::Denied); once the person is being admitted it is too late. `why`: for the browser,
    /// where nobody wanted it so.
    void cancel(const QString& why = {});

Q_SIGNALS:
    void signedIn(const afs::SignedIn& result);
    void failed(const afs::ApiError& error);
    /// The browser came back, and the keyring is asked to keep the token: that may open a dialog, and take minutes.
    void askingKeyring();
    /// Nobody can keep the token: answer with tryKeyringAgain(), keepUntilQuit() or cancel(). The browser waits
    /// meanwhile.
    void keyringRefused(const afs::SecretError& error);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// Whether Spotify's client ids look like this: 32 hexadecimal digits.
bool isClientId(const QString& text);

} // namespace afs
