// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/notifications.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDir>
#include <QIcon>
#include <QVariantMap>

namespace afs {

namespace {

constexpr int pictureSize = 64;
constexpr QLatin1String service("org.freedesktop.Notifications");
constexpr QLatin1String path("/org/freedesktop/Notifications");
constexpr QLatin1String clickOnIt("default"); ///< the action of a click on the notification itself

} // namespace

Notifications::Notifications(const QDBusConnection& bus, QObject* parent)
    : QObject(parent), m_bus(bus), m_picture(QDir::tempPath() + QStringLiteral("/analytics-for-spotify-XXXXXX.png")) {
    m_bus.connect(service, path, service, QStringLiteral("ActionInvoked"), this, SLOT(takeAction(uint, QString)));
    m_bus.connect(service, path, service, QStringLiteral("NotificationClosed"), this, SLOT(takeClosed(uint)));
}

void Notifications::say(const QString& title, const QString& sentence, const QIcon& icon, PageId page,
                        const std::function<void()>& otherwise) {
    if (!m_bus.isConnected())
        return otherwise();
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, QStringLiteral("Notify"));
    const uint replacesNone = 0;
    const int asLongAsTheDesktopLikes = -1;
    call << QCoreApplication::applicationName() << replacesNone << pictureOf(icon) << title << sentence
         << QStringList{QString(clickOnIt), tr("Open")} << QVariantMap() << asLongAsTheDesktopLikes;
    auto* answer = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, page, otherwise] {
        answer->deleteLater();
        const QDBusPendingReply<uint> number = *answer;
        if (number.isError())
            return otherwise();
        m_pages.insert_or_assign(number.value(), page);
    });
}

void Notifications::takeAction(uint notification, const QString& action) {
    const auto page = m_pages.find(notification); // others' notifications are told of as well
    if (page != m_pages.end() && action == clickOnIt)
        Q_EMIT clicked(page->second);
}

void Notifications::takeClosed(uint notification) {
    m_pages.erase(notification);
}

/// A file: the desktop runs elsewhere, and need not have our icons.
QString Notifications::pictureOf(const QIcon& icon) {
    if (!m_picture.open())
        return {};
    m_picture.resize(0);
    const bool saved = icon.pixmap(pictureSize).save(&m_picture, "PNG");
    m_picture.close();
    return saved ? m_picture.fileName() : QString();
}

} // namespace afs
