// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/secrets/secret.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace afs {

/// Why a secret could not be stored, read or erased.
enum class SecretProblem {
    NoService, ///< this desktop has no keyring, or none that works
    Locked,    ///< the keyring is locked, or not made yet, and nobody gave its password
};

struct SecretError {
    SecretProblem problem = SecretProblem::NoService;
    Error error;

    bool operator==(const SecretError&) const = default;
};

template <typename T>
using SecretResult = tl::expected<T, SecretError>;
using SecretStatus = SecretResult<void>;

/// A place for secrets, each under a key. Used on the thread that made it (the GUI thread). Every call is answered
/// exactly once, from the event loop and never from inside the call, unless `context` goes first. Calls for one key are
/// carried out in their order. What is stored is text without a null byte.
class SecretStore {
public:
    using Done = std::function<void(const SecretStatus&)>;
    /// An empty optional: there is none under this key.
    using Found = std::function<void(const SecretResult<std::optional<Secret>>&)>;

    virtual ~SecretStore() = default;
    SecretStore() = default;
    SecretStore(const SecretStore&) = delete;
    SecretStore& operator=(const SecretStore&) = delete;

    virtual void store(const QString& key, const Secret& secret, QObject* context, Done done) = 0;
    virtual void read(const QString& key, QObject* context, Found found) = 0;
    /// What is not there is erased.
    virtual void erase(const QString& key, QObject* context, Done done) = 0;
};

} // namespace afs
