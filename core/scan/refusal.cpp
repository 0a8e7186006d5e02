// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/refusal.h"

#include "core/store/sign_in_store.h"
#include "core/store/store_thread.h"

#include <utility>

namespace afs {

namespace {

std::optional<SignInEnd> refusalOf(const ScanProblem& problem) {
    if (problem.answer == ApiProblem::NotRegistered)
        return SignInEnd::NotRegistered;
    if (problem.answer == ApiProblem::OwnerWithoutPremium)
        return SignInEnd::OwnerWithoutPremium;
    return {};
}

} // namespace

void Refusal::failed(const ScanProblem& problem) {
    if (const auto refusal = refusalOf(problem)) {
        m_isKnown = true;
        note(refusal);
    }
}

void Refusal::answered() {
    if (std::exchange(m_isKnown, false))
        note({});
}

void Refusal::note(std::optional<SignInEnd> refusal) {
    m_services.store.post([account = m_account, refusal](Session& session) {
        return SignInStore(session, thisKeyring()).setRefusal(account, refusal);
    });
}

} // namespace afs
