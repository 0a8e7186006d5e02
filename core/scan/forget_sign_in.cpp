// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/forget_sign_in.h"

#include <algorithm>

namespace afs {

namespace {

/// Of a keyring that refused: `refusal`, unless there was nothing to forget.
Status unlessSignedOut(Session& session, const ForgottenSignIn& what, const Error& refusal) {
    const auto rows = SignInStore(session, what.keyring).list();
    if (!rows)
        return failure(rows.error());
    const bool isSignedIn =
        std::ranges::any_of(*rows, [&](const SignInRow& row) { return row.account == what.account && row.isSignedIn; });
    return isSignedIn ? failure(refusal) : Status();
}

} // namespace

void forgetSignIn(const ForgottenSignIn& what, SecretStore& keyring, StoreThread& store, QObject* context,
                  const std::function<void(const Status&)>& done) {
    keyring.erase(what.secret, context, [what, &store, context, done](const SecretStatus& erased) {
        std::optional<Error> refusal;
        if (!erased)
            refusal = erased.error().error;
        store.run<void>(
            [what, refusal](Session& session) {
                return refusal ? unlessSignedOut(session, what, *refusal)
                               : SignInStore(session, what.keyring).end(what.account);
            },
            context, done);
    });
}

void noteEnd(StoreThread& store, const QString& keyring, const SignInRow& ended, SignInEnd why) {
    store.post([keyring, ended, why](Session& session) {
        return SignInStore(session, keyring).end(ended.account, why, ended.consentedAt);
    });
}

} // namespace afs
