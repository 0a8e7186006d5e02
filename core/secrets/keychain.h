// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secret_store.h"

#include <chrono>
#include <memory>

namespace afs {

/// The desktop's own keyring (Secret Service or KWallet, by QtKeychain). It may ask a person to unlock it, and waits
/// `patience` for that: then the answer is SecretProblem::Locked, and what happens later is undone. Nothing is ever
/// written in plain text: without a keyring every call is an error.
class Keychain final : public SecretStore {
public:
    explicit Keychain(std::chrono::milliseconds patience = std::chrono::minutes(2));
    ~Keychain() override;

    void store(const QString& key, const Secret& secret, QObject* context, Done done) override;
    void read(const QString& key, QObject* context, Found found) override;
    void erase(const QString& key, QObject* context, Done done) override;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace afs
