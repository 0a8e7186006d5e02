// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QDBusConnection;
class QDBusVariant;

namespace afs {

/// What the desktop's settings portal says of light and dark and of contrast (org.freedesktop.appearance), asked once
/// and followed from then on. Without a session bus or a portal it says nothing. Nothing blocks. GUI thread.
class DesktopScheme final : public QObject {
    Q_OBJECT

public:
    explicit DesktopScheme(QObject* parent = nullptr); ///< on the session bus
    explicit DesktopScheme(const QDBusConnection& bus, QObject* parent = nullptr);

Q_SIGNALS:
    void told(bool dark);
    void toldOfContrast(bool high);

private Q_SLOTS:
    void takeChange(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void ask(const QString& key);
    void take(const QString& key, const QVariant& value);

    const QString m_bus; ///< the name of the connection
};

} // namespace afs
