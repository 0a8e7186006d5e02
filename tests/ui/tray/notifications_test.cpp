// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/notifications.h"

#include "tests/core/scan/private_bus.h"
#include "tests/support/waiting/wait_until.h"

#include <QIcon>
#include <QPixmap>

#include <gtest/gtest.h>

namespace afs {

/// A desktop that shows notifications.
class ShowingDesktop : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown {
        QString title;
        bool hasPicture = false;
    };
    std::vector<Shown> shown;

public Q_SLOTS:
    // NOLINTNEXTLINE(readability-function-size): as the interface has it
    uint Notify(const QString&, uint, const QString& picture, const QString& title, const QString&, const QStringList&,
                const QVariantMap&, int) {
        shown.push_back({title, !QPixmap(picture).isNull()});
        return static_cast<uint>(shown.size()) + 40;
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString& action);
    void NotificationClosed(uint id, uint reason);
};

namespace {

class NotificationsTest : public testing::Test {
protected:
    void say(const QString& title, PageId page) {
        QPixmap picture(16, 16);
        picture.fill(Qt::red);
        notifications.say(title, QStringLiteral("A sentence."), QIcon(picture), page, [this] { ++unheard; });
    }
    void showThem() {
        ASSERT_TRUE(theirs.registerObject(QStringLiteral("/org/freedesktop/Notifications"), &desktop,
                                          QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        ASSERT_TRUE(theirs.registerService(QStringLiteral("org.freedesktop.Notifications")));
    }

    test::PrivateBus bus;
    QDBusConnection theirs = bus.connect(QStringLiteral("desktop"));
    ShowingDesktop desktop;
    Notifications notifications{bus.connect(QStringLiteral("program"))};
    int unheard = 0;
};

TEST_F(NotificationsTest, AClickOpensThePageOfTheOneThatIsClicked) {
    showThem();
    std::vector<PageId> asked;
    QObject::connect(&notifications, &Notifications::clicked, &notifications,
                     [&](PageId page) { asked.push_back(page); });
    say(QStringLiteral("older"), PageId::Unplayable);
    say(QStringLiteral("newer"), PageId::Scanner);
    ASSERT_TRUE(test::waitUntil([&] { return desktop.shown.size() == 2; }));
    EXPECT_EQ(desktop.shown[0].title, QStringLiteral("older"));
    EXPECT_TRUE(desktop.shown[0].hasPicture);
    Q_EMIT desktop.ActionInvoked(7, QStringLiteral("default")); // another program's
    Q_EMIT desktop.ActionInvoked(41, QStringLiteral("default"));
    ASSERT_TRUE(test::waitUntil([&] { return !asked.empty(); }));
    Q_EMIT desktop.NotificationClosed(41, 2);
    Q_EMIT desktop.ActionInvoked(41, QStringLiteral("default"));
    Q_EMIT desktop.ActionInvoked(42, QStringLiteral("default"));
    ASSERT_TRUE(test::waitUntil([&] { return asked.size() >= 2; }));
    EXPECT_EQ(asked, (std::vector{PageId::Unplayable, PageId::Scanner}));
    EXPECT_EQ(unheard, 0);
}

TEST_F(NotificationsTest, WhereNobodyShowsThemTheIconDoes) {
    say(QStringLiteral("unheard"), PageId::Scanner);
    EXPECT_TRUE(test::waitUntil([&] { return unheard == 1; }));
}

} // namespace
} // namespace afs

#include "notifications_test.moc"
