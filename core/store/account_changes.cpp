// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/account_changes.h"

#include <QCoreApplication>
#include <QSqlDriver>
#include <QSqlError>

namespace afs {

Status watchAccounts(Session& session, QObject* context, std::function<void(AccountId)> changed) {
    // The channel of resources/sql/account_announce.sql; what it carries is "account version".
    const QString channel = QStringLiteral("analytics_for_spotify_account");
    QSqlDriver* driver = session.database().driver();
    if (!driver->subscribedToNotifications().contains(channel) && !driver->subscribeToNotification(channel))
        return failure(ErrorKind::Database,
                       QCoreApplication::translate("Store", "Changes that other programs make cannot be followed."),
                       driver->lastError().text());
    // Queued: what `changed` does may close the session, and with it the driver that is speaking.
    QObject::connect(driver, &QSqlDriver::notification, context,
                     [context, changed = std::move(changed)](const QString&, QSqlDriver::NotificationSource,
                                                             const QVariant& payload) {
                         const AccountId account(payload.toString().section(u' ', 0, 0).toInt());
                         QMetaObject::invokeMethod(
                             context, [changed, account] { changed(account); }, Qt::QueuedConnection);
                     });
    return {};
}

} // namespace afs
