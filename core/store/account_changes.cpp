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

namespace {

/// Calls `heard` with what is carried by a channel.
Status listenTo(Session& session, const QString& channel, QObject* context,
                const std::function<void(const QString&)>& heard) {
    QSqlDriver* driver = session.database().driver();
    if (!driver->subscribedToNotifications().contains(channel) && !driver->subscribeToNotification(channel))
        return failure(ErrorKind::Database,
                       QCoreApplication::translate("Store", "Changes that other programs make cannot be followed."),
                       driver->lastError().text());
    // Queued: what is called may close the session, and with it the driver that is speaking.
    QObject::connect(
        driver, &QSqlDriver::notification, context,
        [channel, context, heard](const QString& name, QSqlDriver::NotificationSource, const QVariant& payload) {
            if (name == channel)
                QMetaObject::invokeMethod(
                    context, [heard, text = payload.toString()] { heard(text); }, Qt::QueuedConnection);
        });
    return {};
}

} // namespace

Status watchAccounts(Session& session, QObject* context, std::function<void(AccountId)> changed) {
    // The channel of resources/sql/account_announce.sql; what it carries is "account version".
    return listenTo(session, QStringLiteral("analytics_for_spotify_account"), context,
                    [changed = std::move(changed)](const QString& payload) {
                        changed(AccountId(payload.section(u' ', 0, 0).toInt()));
                    });
}

Status watchScanning(Session& session, QObject* context, std::function<void(ScanChange)> changed) {
    // The channel of resources/sql/scan_put_wish.sql, sign_in_put.sql, sign_in_end.sql and api_data_note.sql.
    return listenTo(session, QStringLiteral("analytics_for_spotify_scanning"), context,
                    [changed = std::move(changed)](const QString& payload) {
                        changed(payload == u"wish" ? ScanChange::Wish : ScanChange::SignIn);
                    });
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
