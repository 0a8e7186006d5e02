// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/memory_secret_store.h"

namespace afs {

void MemorySecretStore::store(const QString& key, const Secret& secret, QObject* context, Done done) {
    m_secrets.insert_or_assign(key, secret);
    QMetaObject::invokeMethod(
        context, [done = std::move(done)] { done({}); }, Qt::QueuedConnection);
}

void MemorySecretStore::read(const QString& key, QObject* context, Found found) {
    const auto place = m_secrets.find(key);
    std::optional<Secret> secret;
    if (place != m_secrets.end())
        secret = place->second;
    QMetaObject::invokeMethod(
        context, [found = std::move(found), secret] { found(secret); }, Qt::QueuedConnection);
}

void MemorySecretStore::erase(const QString& key, QObject* context, Done done) {
    m_secrets.erase(key);
    QMetaObject::invokeMethod(
        context, [done = std::move(done)] { done({}); }, Qt::QueuedConnection);
}

} // namespace afs
