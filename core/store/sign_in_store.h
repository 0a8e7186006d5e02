// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/store/session.h"

#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace afs {

/// Why a sign-in ended that nobody wanted to end. Values are stored: never renumber.
enum class SignInEnd : std::uint8_t {
    BySpotify = 1, ///< revoked, or six months old
    TokenLost = 2, ///< no longer in the keyring
    // No ends, for nobody is signed out by them: Spotify refuses who is signed in, until somebody mends it there.
    NotRegistered = 3,
    OwnerWithoutPremium = 4,
};

/// What the database knows of an account's sign-in; the token lies in a keyring.
struct SignInRow {
    AccountId account;
    QString clientId;
    QStringList scopes;
    Instant consentedAt;
    bool isSignedIn = false;        ///< from this keyring, as far as is known
    std::optional<SignInEnd> end{}; ///< of one from this keyring

    bool operator==(const SignInRow&) const = default;
};

/// Somebody whom Spotify named at a sign-in.
struct SpotifyIdentity {
    QString key;    ///< what the account is known by from now on
    QString userId; ///< what it may have been known by before, or is when Spotify tells no key
    QString name;
};

/// Which accounts are signed in, and from where: several computers may share a database, each with a keyring of its
/// own. Blocks; errors are ErrorKind::Database.
class SignInStore {
public:
    /// `keyring`: see thisKeyring().
    SignInStore(Session& session, QString keyring) : m_session(session), m_keyring(std::move(keyring)) {}

    /// One an account; of another keyring where this one never held a token.
    Result<std::vector<SignInRow>> list();

    /// The account of whoever signed in, in one transaction with `row` (whose account is filled in here): a known one;
    /// else the local account of the imports where it is the only one, holds nothing that scanning stored and
    /// `joinsLocal` allows it: it takes the person's name and keeps its history; else a new one.
    Result<AccountId> admit(const SpotifyIdentity& who, const SignInRow& row, bool joinsLocal);

    Status put(const SignInRow& row); ///< whose end is not looked at: nobody put it there to end it
    /// Signed out, here: by the person.
    Status end(AccountId account) { return writeEnd(account, {}, {}); }
    /// The sign-in of `consentedAt` ended by itself. That is no word on a later one, which another program may have
    /// stored meanwhile.
    Status end(AccountId account, SignInEnd why, Instant consentedAt) { return writeEnd(account, why, consentedAt); }
    /// Spotify refuses, or does so no more, who is signed in from here.
    Status setRefusal(AccountId account, std::optional<SignInEnd> refusal);

private:
    Status writeEnd(AccountId account, std::optional<SignInEnd> why, std::optional<Instant> consentedAt);
    void write(const SignInRow& row);

    Session& m_session;
    QString m_keyring;
};

/// Tells the keyrings of computers and their users apart, and says nothing else about them.
QString thisKeyring();

} // namespace afs
