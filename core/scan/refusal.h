// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/scan/poller_services.h"
#include "core/scan/scan_problem.h"

#include <cstdint>
#include <optional>

namespace afs {

enum class SignInEnd : std::uint8_t;

/// That Spotify refuses who is signed in, as `status` tells it: only a person mends it, so it outlives the end of the
/// program. Of one poller of an account; whoever is answered next takes it back. GUI thread.
class Refusal {
public:
    Refusal(AccountId account, const PollerServices& services) : m_account(account), m_services(services) {}

    void failed(const ScanProblem& problem);
    void answered();

private:
    void note(std::optional<SignInEnd> refusal);

    AccountId m_account;
    const PollerServices& m_services;
    bool m_isKnown = true; ///< or was, when the program ended
};

} // namespace afs
