// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secret_store.h"
#include "core/store/sign_in_store.h"

#include <map>

namespace afs {

/// Tokens that the keyring should hold and did not tell, and when it is asked for them again. A locked one may open a
/// dialog, so it is asked when somebody is there; one that was not there may have come, and asking costs nothing.
class KeyringRefusals {
public:
    void refused(const SignInRow& signIn, SecretProblem problem, Instant now);
    bool forget(AccountId account); ///< false: nothing was refused
    void clear() { m_refused.clear(); }

    /// Without anybody there.
    bool mayBeAsked(const SignInRow& signIn) const;
    /// Somebody is there: once in a quarter of an hour, so that who dismisses the dialog is left alone.
    bool mayBeAskedByDialog(Instant now) const;

private:
    struct Refusal {
        Instant consentedAt; ///< of which sign-in
        SecretProblem problem = SecretProblem::Locked;
        Instant at;
    };
    std::map<AccountId, Refusal> m_refused;
};

} // namespace afs
