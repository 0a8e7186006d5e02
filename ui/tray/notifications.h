// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject> // first: moc cannot read <concepts> without what Qt includes before

#include "ui/models/page_id.h"

#include <QDBusConnection>
#include <QTemporaryFile>

#include <functional>
#include <map>

class QIcon;

namespace afs {

/// What the desktop is told of (org.freedesktop.Notifications). Several may be on the screen at once, and a click on
/// one asks for its own page, which QSystemTrayIcon cannot say.
class Notifications final : public QObject {
    Q_OBJECT

public:
    explicit Notifications(const QDBusConnection& bus, QObject* parent = nullptr);

    /// Shows one. `otherwise` is called where nobody on the bus does, maybe a moment later.
    void say(const QString& title, const QString& sentence, const QIcon& icon, PageId page,
             const std::function<void()>& otherwise);

Q_SIGNALS:
    void clicked(afs::PageId page);

private Q_SLOTS:
    void takeAction(uint notification, const QString& action);
    void takeClosed(uint notification);

private:
    QString pictureOf(const QIcon& icon);

    QDBusConnection m_bus;
    QTemporaryFile m_picture;
    std::map<uint, PageId> m_pages; ///< of those on the screen
};

} // namespace afs
