// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/keyring_refusals.h"

#include <algorithm>

namespace afs {

namespace {
constexpr Milliseconds dialogPause = std::chrono::minutes(15);
} // namespace

void KeyringRefusals::refused(const SignInRow& signIn, SecretProblem problem, Instant now) {
    m_refused[signIn.account] = {signIn.consentedAt, problem, now};
}

bool KeyringRefusals::forget(AccountId account) {
    return m_refused.erase(account) > 0;
}

bool KeyringRefusals::mayBeAsked(const SignInRow& signIn) const {
    const auto refusal = m_refused.find(signIn.account);
    return refusal == m_refused.end() || refusal->second.problem != SecretProblem::Locked ||
           refusal->second.consentedAt != signIn.consentedAt;
}

bool KeyringRefusals::mayBeAskedByDialog(Instant now) const {
    return !m_refused.empty() && std::ranges::all_of(m_refused, [now](const auto& refused) {
        const Milliseconds since = now - refused.second.at;
        return since < Milliseconds(0) || since >= dialogPause; // or the clock was set
    });
}

} // namespace afs
