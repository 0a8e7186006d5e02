// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secret_store.h"

#include <map>

namespace afs {

/// "Until I quit": keeps secrets in memory, for desktops without a keyring.
class MemorySecretStore final : public SecretStore {
public:
    void store(const QString& key, const Secret& secret, QObject* context, Done done) override;
    void read(const QString& key, QObject* context, Found found) override;
    void erase(const QString& key, QObject* context, Done done) override;

private:
    std::map<QString, Secret> m_secrets;
};

} // namespace afs
