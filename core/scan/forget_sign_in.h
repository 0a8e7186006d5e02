// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/secrets/secret_store.h"
#include "core/store/sign_in_store.h"
#include "core/store/store_thread.h"

namespace afs {

struct ForgottenSignIn {
    AccountId account;
    QString secret;  ///< its key, see Grant::keyOf()
    QString keyring; ///< as the database names it, see thisKeyring()
};

/// Erases a token from the keyring, and only then tells the database that the account is signed out. A keyring that
/// refuses is no failure where the database knows of no sign-in in it. Answers from the event loop, unless `context`
/// goes first.
void forgetSignIn(const ForgottenSignIn& what, SecretStore& keyring, StoreThread& store, QObject* context,
                  const std::function<void(const Status&)>& done);

/// Tells the database, sometime, that a sign-in ended which nobody wanted to end; `keyring` as above.
void noteEnd(StoreThread& store, const QString& keyring, const SignInRow& ended, SignInEnd why);

} // namespace afs
