// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/desktop_scheme.h"

#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>

namespace afs {

namespace {

const QString& portalService() {
    static const QString name = QStringLiteral("org.freedesktop.portal.Desktop");
    return name;
}
const QString& portalPath() {
    static const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
    return path;
}
const QString& portalSettings() {
    static const QString interface = QStringLiteral("org.freedesktop.portal.Settings");
    return interface;
}
const QString& appearanceGroup() {
    static const QString group = QStringLiteral("org.freedesktop.appearance");
    return group;
}
const QString& schemeKey() {
    static const QString key = QStringLiteral("color-scheme");
    return key;
}

const QString& contrastKey() {
    static const QString key = QStringLiteral("contrast");
    return key;
}

/// Portals wrap the number once, or twice in an answer to Read. Of colours 1 is dark (0: no preference, 2: light), of
/// contrast high (0: no preference).
bool saysYes(QVariant value) {
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt() == 1;
}

} // namespace

DesktopScheme::DesktopScheme(QObject* parent) : DesktopScheme(QDBusConnection::sessionBus(), parent) {}

DesktopScheme::DesktopScheme(const QDBusConnection& connection, QObject* parent)
    : QObject(parent), m_bus(connection.name()) {
    QDBusConnection bus = connection;
    if (!bus.isConnected())
        return;
    qRegisterMetaType<QDBusVariant>(); // what a slot takes is found by name
    if (!bus.connect(portalService(), portalPath(), portalSettings(), QStringLiteral("SettingChanged"), this,
                     SLOT(takeChange(QString, QString, QDBusVariant))))
        qWarning("The desktop's change between light and dark cannot be followed: %ls",
                 qUtf16Printable(bus.lastError().message()));
    ask(schemeKey());
    ask(contrastKey());
}

void DesktopScheme::ask(const QString& key) {
    QDBusMessage read =
        QDBusMessage::createMethodCall(portalService(), portalPath(), portalSettings(), QStringLiteral("Read"));
    read.setArguments({appearanceGroup(), key});
    auto* call = new QDBusPendingCallWatcher(QDBusConnection(m_bus).asyncCall(read), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call, key] {
        call->deleteLater();
        const QDBusMessage reply = call->reply();
        if (reply.type() == QDBusMessage::ReplyMessage && !reply.arguments().isEmpty())
            take(key, reply.arguments().constFirst());
    });
}

void DesktopScheme::take(const QString& key, const QVariant& value) {
    if (key == schemeKey())
        Q_EMIT told(saysYes(value));
    else if (key == contrastKey())
        Q_EMIT toldOfContrast(saysYes(value));
}

void DesktopScheme::takeChange(const QString& group, const QString& key, const QDBusVariant& value) {
    if (group == appearanceGroup())
        take(key, value.variant());
}

} // namespace afs
