// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/account_changes.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QSqlDriver>
#include <QSqlError>

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>

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

/// Qt's driver has the one notifier that a descriptor may have, and does not say what it finds. So a second descriptor
/// of the connection is looked at; nothing is taken from it, which stays the driver's business.
void watchConnection(Session& session, QObject* context, std::function<void()> lost) {
    const int connection = fcntl(session.socket(), F_DUPFD_CLOEXEC, 0);
    if (connection < 0)
        return;
    auto* notifier = new QSocketNotifier(connection, QSocketNotifier::Read, session.database().driver());
    QObject::connect(notifier, &QObject::destroyed, [connection] { ::close(connection); });
    QObject::connect(notifier, &QSocketNotifier::activated, context,
                     [connection, notifier, context, lost = std::move(lost)] {
                         char byte = 0;
                         const auto seen = recv(connection, &byte, sizeof byte, MSG_PEEK | MSG_DONTWAIT);
                         if (seen > 0 || (seen < 0 && (errno == EAGAIN || errno == EINTR)))
                             return;
                         notifier->setEnabled(false);
                         QMetaObject::invokeMethod(context, lost, Qt::QueuedConnection);
                     });
}

} // namespace afs
